"""What may be computed from two readings of the clocks."""

from __future__ import annotations

from companion.domain.instants import later_of
from tests.support.fake_clock import FakeClock


def test_time_asleep_is_told_apart() -> None:
    clock = FakeClock()
    before = clock.now()
    clock.advance(10)
    clock.sleep(50)
    after = clock.now()
    assert (after.awake_since(before), after.elapsed_since(before), after.asleep_since(before)) == (10, 60, 50)
    assert (before.awake_since(after), before.elapsed_since(after), before.asleep_since(after)) == (0, 0, 0)


def test_readings_of_two_boots_are_not_subtracted() -> None:
    clock = FakeClock()
    before = clock.now()
    clock.reboot()
    clock.advance(10_000)
    after = clock.now()
    assert (after.awake_since(before), after.elapsed_since(before), after.asleep_since(before)) == (0, 0, 0)
    assert later_of(before, after) == before


def test_earlier_moves_all_clocks_and_never_forward() -> None:
    now = FakeClock().now()
    assert now.awake_since(now.earlier(180)) == now.elapsed_since(now.earlier(180)) == 180
    assert now.utc_ms - now.earlier(0.25).utc_ms == 250
    assert now.earlier(-5) == now
    assert later_of(now.earlier(1), now) == later_of(now, now.earlier(1)) == now
