"""The clock of this machine."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from companion.engine import clock
from companion.engine.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def test_time_only_goes_on() -> None:
    system = SystemClock()
    readings = [system.now() for _ in range(200)]
    assert all(later.elapsed_s >= sooner.elapsed_s for sooner, later in pairwise(readings))
    assert all(later.awake_s >= sooner.awake_s for sooner, later in pairwise(readings))
    assert all(reading.elapsed_s >= reading.awake_s - 0.1 for reading in readings)
    assert readings[0].utc_ms > 1_700_000_000_000
    assert abs(readings[0].offset_min) <= 14 * 60


def test_a_boot_has_one_name() -> None:
    assert SystemClock().now().same_boot(SystemClock().now())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file is Linux's")
def test_without_a_boot_id_every_start_counts_as_a_boot_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(clock, "_BOOT_ID_FILE", tmp_path / "missing")
    one, other = SystemClock(), SystemClock()
    assert one.now().boot_id
    assert one.now().same_boot(one.now())
    assert not one.now().same_boot(other.now())


class Windows:
    """Its clocks as they stand on a computer that is put to sleep for an hour."""

    def __init__(self, boot: int | OSError = 0x1DB3F) -> None:
        self.boot = boot
        self.awake_s = 100.0
        self.asleep_s = 0.0

    def milliseconds_since_boot(self) -> int:
        return round((self.awake_s + self.asleep_s) * 1000)

    def awake_since_boot(self) -> int:
        return round(self.awake_s * 10_000_000)

    def moment_of_boot(self) -> int:
        if isinstance(self.boot, OSError):
            raise self.boot
        return self.boot


def test_on_windows_sleep_is_counted_by_one_clock_and_left_out_by_the_other() -> None:
    windows = Windows()
    system = SystemClock("win32", windows)
    before = system.now()
    windows.awake_s += 20
    windows.asleep_s += 3600
    after = system.now()
    assert after.elapsed_since(before) == pytest.approx(3620)
    assert after.awake_since(before) == pytest.approx(20)
    assert after.asleep_since(before) == pytest.approx(3600)


def test_on_windows_a_boot_is_known_by_its_moment() -> None:
    first = SystemClock("win32", Windows()).now()
    assert first.same_boot(SystemClock("win32", Windows()).now())
    assert not first.same_boot(SystemClock("win32", Windows(boot=0x1DB40)).now())
    nameless = [SystemClock("win32", Windows(OSError("not told"))).now() for _ in range(2)]
    assert not nameless[0].same_boot(nameless[1])


@pytest.fixture
def _in_helsinki(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The rules written out: a machine may have no list of zones."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be set here")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "EET-2EEST,M3.5.0/3,M10.5.0/4")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("_in_helsinki")
@pytest.mark.parametrize(
    ("wall", "utc_hour", "offset"),
    [
        (datetime(2026, 3, 28, 9), 7, 120),
        (datetime(2026, 3, 29, 9), 6, 180),
        (datetime(2026, 10, 24, 9), 6, 180),
        (datetime(2026, 10, 25, 9), 7, 120),
        (datetime(2026, 3, 29, 12, tzinfo=UTC), 12, 180),
    ],
)
def test_nine_o_clock_is_nine_o_clock_on_both_sides_of_a_change(wall: datetime, utc_hour: int, offset: int) -> None:
    found = SystemClock().wall_time(wall)
    assert datetime.fromtimestamp(found.utc_ms / 1000, UTC).hour == utc_hour
    assert found.offset_min == offset


@pytest.mark.usefixtures("_in_helsinki")
def test_an_hour_that_is_left_out_becomes_the_one_after_it() -> None:
    found = SystemClock().wall_time(datetime(2026, 3, 29, 3, 30))
    assert found.iso() == "2026-03-29T04:30:00+03:00"
