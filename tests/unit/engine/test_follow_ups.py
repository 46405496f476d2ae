"""Promises: set after a call, due by the clock on the wall, done or dropped or put off, and there after a restart."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from companion.domain import events as ev
from companion.domain.call import Coding, Outcome, Phase
from companion.domain.follow_up import FollowUp, Offer, Standing, needs_care, offers
from companion.domain.privacy import LONGEST_FOLLOW_UP
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from tests.support.fake_clock import FakeClock, Helsinki
from tests.unit.engine.desk import Desk

if TYPE_CHECKING:
    from companion.domain.follow_up import Due

HOUR = timedelta(hours=1)
ZONE = Helsinki()


def at_wrap_up(desk: Desk) -> Desk:
    desk.do(cmd.StartCall())
    desk.pass_time(20)
    desk.do(cmd.EndCall())
    return desk


def at_ready(desk: Desk) -> Desk:
    at_wrap_up(desk).do(cmd.SaveWrapUp(Coding(Outcome.OTHER)))
    return desk


def promised(desk: Desk, due: Due = HOUR, what: str = "Call back about the meter") -> FollowUp:
    desk.do(cmd.SetFollowUp(due, what))
    return desk.picture().follow_ups[-1]


def local(found: FollowUp) -> str:
    return found.due.iso()[:16]


# When.


def test_in_an_hour_at_four_and_the_next_morning(desk: Desk) -> None:
    at = desk.clock.now()  # Monday, 9:00
    assert offers(at) == (
        (Offer.IN_AN_HOUR, HOUR),
        (Offer.TODAY, datetime(2026, 3, 16, 16)),
        (Offer.MORNING, datetime(2026, 3, 17, 9)),
    )


@pytest.mark.parametrize(("seconds_before_four", "is_offered"), [(1, True), (0, False), (-3600, False)])
def test_four_o_clock_is_offered_only_while_it_lies_ahead(
    desk: Desk, seconds_before_four: int, is_offered: bool
) -> None:
    desk.clock.advance(7 * 3600 - seconds_before_four)
    assert (Offer.TODAY in dict(offers(desk.clock.now()))) is is_offered


@pytest.mark.parametrize(("days", "morning"), [(0, 17), (3, 20), (4, 23), (5, 23), (6, 23), (7, 24)])
def test_over_a_weekend_the_morning_is_that_of_monday(desk: Desk, days: int, morning: int) -> None:
    desk.clock.jump_wall(days * 86_400_000)  # from a Monday, the 16th
    assert dict(offers(desk.clock.now()))[Offer.MORNING] == datetime(2026, 3, morning, 9)


def test_a_span_ends_on_a_whole_minute_so_that_the_clock_shows_it(desk: Desk) -> None:
    at_wrap_up(desk)  # it is some seconds past the minute
    found = promised(desk, HOUR)
    assert local(found) == "2026-03-16T10:00"
    assert found.due.utc_ms % 60_000 == 0
    assert found.is_in_an_hour


@pytest.mark.parametrize(
    ("today", "due", "utc"),
    [
        # Summer time begins on the night to Sunday, 29 March, and ends on the night to Sunday, 25 October.
        ((2026, 3, 28, 10, 0), datetime(2026, 3, 29, 9), "2026-03-29T06:00"),
        ((2026, 10, 24, 10, 0), datetime(2026, 10, 25, 9), "2026-10-25T07:00"),
        ((2026, 3, 27, 10, 0), None, "2026-03-30T06:00"),  # Friday: the next morning is Monday's
        ((2026, 10, 23, 10, 0), None, "2026-10-26T07:00"),
    ],
)
def test_nine_o_clock_is_nine_o_clock_after_the_clocks_have_changed(
    desk: Desk, today: tuple[int, ...], due: datetime | None, utc: str
) -> None:
    desk.clock.hang_in(ZONE, *today)
    at_wrap_up(desk)
    found = promised(desk, due or dict(offers(desk.clock.now()))[Offer.MORNING])
    assert datetime.fromtimestamp(found.due.utc_ms / 1000, UTC).isoformat()[:16] == utc
    assert local(found)[11:] == "09:00"


@pytest.mark.parametrize("today", [(2026, 3, 29, 2, 30), (2026, 10, 25, 2, 30)])
def test_in_an_hour_is_an_hour_over_the_change_too(desk: Desk, today: tuple[int, ...]) -> None:
    desk.clock.hang_in(ZONE, *today)
    at_wrap_up(desk)
    before = desk.clock.now().utc_ms
    assert 3540 <= (promised(desk, HOUR).due.utc_ms - before) / 1000 <= 3600


def test_a_time_with_a_zone_of_its_own_is_that_moment(desk: Desk) -> None:
    desk.clock.hang_in(ZONE, 2026, 3, 16, 9, 0)
    at_wrap_up(desk)
    assert local(promised(desk, datetime(2026, 3, 16, 12, tzinfo=UTC))) == "2026-03-16T14:00"


@pytest.mark.parametrize(
    "due",
    [
        timedelta(0),
        timedelta(hours=-1),
        timedelta(days=400),
        datetime(2026, 3, 16, 8, 59),
        datetime(2026, 3, 15, 23, 0),
        datetime(2028, 1, 1),
        datetime(9999, 12, 31, 23, 59),
        datetime(1, 1, 1),
    ],
)
def test_a_time_behind_or_too_far_ahead_is_none(desk: Desk, due: Due) -> None:
    at_wrap_up(desk)
    assert desk.refused(cmd.SetFollowUp(due)) == Refusal.NOT_A_TIME_AHEAD
    assert desk.picture().follow_ups == ()


# What.


def test_a_promise_on_a_call_keeps_its_wrap_up_open(desk: Desk) -> None:
    at_wrap_up(desk)
    found = promised(desk)
    assert found.call_id == desk.picture().call_id
    desk.pass_time(60)
    assert desk.picture().phase == Phase.WRAP_UP


def test_the_last_call_can_have_one_too(desk: Desk) -> None:
    at_ready(desk)
    assert promised(desk).call_id == desk.record.call_id


def test_the_words_are_guarded_private_and_can_be_said_anew(desk: Desk) -> None:
    at_wrap_up(desk)
    first = promised(desk, what="card 4111 1111 1111 1111 \u202e" + "x" * 200)
    assert "4111 1111 1111" not in first.what
    assert len(first.what) <= LONGEST_FOLLOW_UP
    desk.do(cmd.SetFollowUp(None, "Write about the meter", first.id))
    (second,) = desk.picture().follow_ups
    assert (second.id, second.due, second.what, second.since) == (
        first.id,
        first.due,
        "Write about the meter",
        first.since,
    )
    desk.do(cmd.SetFollowUp(None, "card 4111 1111 1111 1111", first.id))
    assert "4111 1111 1111" not in desk.picture().follow_ups[0].what


def test_what_is_being_typed_can_be_kept_when_a_call_comes_in(desk: Desk) -> None:
    at_ready(desk)
    found = promised(desk)
    desk.do(cmd.StartCall())
    desk.do(cmd.SetFollowUp(None, "Half a sentence", found.id))
    assert desk.picture().follow_ups[0].what == "Half a sentence"


def test_the_same_command_twice_promises_once(desk: Desk) -> None:
    at_wrap_up(desk)
    for _ in range(2):
        desk.do(cmd.SetFollowUp(HOUR), UUID(int=7))
    assert [each.id for each in desk.picture().follow_ups] == [str(UUID(int=7))]


# Next, due, late.


def test_the_next_one_comes_first_and_is_due_then_late(desk: Desk) -> None:
    at_ready(desk)
    promised(desk, timedelta(hours=2), "second")
    promised(desk, HOUR, "first")
    assert [each.what for each in desk.picture().follow_ups] == ["first", "second"]

    def standings() -> list[Standing]:
        return [each.standing(desk.clock.now()) for each in desk.picture().follow_ups]

    desk.clock.advance(3590 - 21)
    assert standings() == [Standing.AHEAD, Standing.AHEAD]
    desk.clock.advance(31)
    assert standings() == [Standing.DUE, Standing.AHEAD]
    desk.clock.advance(600)
    assert standings() == [Standing.LATE, Standing.AHEAD]
    assert len(needs_care(desk.picture().follow_ups, desk.clock.now())) == 1


def test_after_a_night_with_the_computer_off_it_is_there_and_late(desk: Desk) -> None:
    at_ready(desk)
    promised(desk)
    desk.clock.reboot(off_s=86_400)
    desk.kill_and_restart()
    (found,) = desk.picture().follow_ups
    assert found.what == "Call back about the meter"
    assert found.standing(desk.clock.now()) == Standing.LATE


def test_what_was_settled_stays_settled_after_a_restart(desk: Desk) -> None:
    at_ready(desk)
    for name in ("done", "dropped", "later", "again"):
        promised(desk, HOUR, name)
    by_name = {each.what: each.id for each in desk.picture().follow_ups}
    desk.do(cmd.SettleFollowUp(by_name["done"], is_done=True))
    desk.do(cmd.SettleFollowUp(by_name["dropped"], is_done=False))
    desk.do(cmd.LaterFollowUp(by_name["later"], datetime(2026, 3, 17, 9)))
    desk.do(cmd.SettleFollowUp(by_name["again"], is_done=True))
    desk.do(cmd.SettleFollowUp(by_name["again"], is_done=True, is_open=True))
    before = desk.picture().follow_ups
    assert [(each.what, local(each)) for each in before] == [
        ("again", "2026-03-16T10:00"),
        ("later", "2026-03-17T09:00"),
    ]
    desk.kill_and_restart()
    assert desk.picture().follow_ups == before


def test_one_set_while_the_log_could_not_be_read_joins_those_in_it(desk: Desk) -> None:
    at_ready(desk)
    promised(desk, timedelta(hours=3), "from before")
    desk.log.is_failing = True
    desk.kill_and_restart()
    desk.engine.execute(cmd.StartCall())
    desk.engine.execute(cmd.EndCall())
    desk.engine.execute(cmd.SetFollowUp(HOUR, "meanwhile"))
    assert [each.what for each in desk.picture().follow_ups] == ["meanwhile"]
    desk.log.is_failing = False
    desk.engine.flush()
    assert [each.what for each in desk.picture().follow_ups] == ["meanwhile", "from before"]


def test_one_whose_words_were_erased_is_still_a_promise(desk: Desk) -> None:
    at_ready(desk)
    promised(desk)
    desk.log.entries = [
        replace(entry, event=replace(entry.event, what=None)) if isinstance(entry.event, ev.FollowUpSet) else entry
        for entry in desk.log.entries
    ]
    desk.engine.recall_kept()
    assert [each.what for each in desk.picture().follow_ups] == [""]


# Undo.


@pytest.mark.parametrize("is_done", [True, False])
def test_done_or_dropped_can_be_undone_for_ten_seconds(desk: Desk, is_done: bool) -> None:
    at_ready(desk)
    found = promised(desk)
    desk.do(cmd.SettleFollowUp(found.id, is_done=is_done))
    settled = desk.picture().settled_follow_up
    assert settled is not None
    assert (settled.id, settled.is_done) == (found.id, is_done)
    desk.clock.advance(9.9)
    desk.do(cmd.SettleFollowUp(found.id, is_done=is_done, is_open=True))
    assert desk.picture().follow_ups == (found,)
    assert desk.picture().settled_follow_up is None


def test_after_ten_seconds_and_after_a_reboot_it_stands(desk: Desk) -> None:
    at_ready(desk)
    undo = cmd.SettleFollowUp(promised(desk).id, is_done=True, is_open=True)
    assert desk.refused(undo) == Refusal.NOTHING_TO_UNDO
    desk.do(cmd.SettleFollowUp(undo.follow_up_id, is_done=True))
    desk.clock.advance(10)
    assert desk.refused(undo) == Refusal.NOTHING_TO_UNDO
    assert desk.picture().settled_follow_up is None
    desk.clock.reboot()
    desk.kill_and_restart()
    assert desk.refused(undo) == Refusal.NOTHING_TO_UNDO


# Which one.


def test_the_beginning_of_an_id_is_enough_where_only_one_begins_so(desk: Desk) -> None:
    at_ready(desk)
    for number in (0xA1, 0xA2, 0xB1):
        desk.do(cmd.SetFollowUp(HOUR), UUID(int=number << 120))
    assert desk.refused(cmd.SettleFollowUp("a", is_done=True)) == Refusal.NO_FOLLOW_UP
    assert desk.refused(cmd.SettleFollowUp("", is_done=True)) == Refusal.NO_FOLLOW_UP
    desk.do(cmd.SettleFollowUp("a1", is_done=True))
    desk.do(cmd.SettleFollowUp("a", is_done=True))  # now only one is open that begins so
    assert len(desk.picture().follow_ups) == 1


def test_a_settled_one_is_neither_settled_nor_put_off_again(desk: Desk) -> None:
    at_ready(desk)
    found = promised(desk)
    desk.do(cmd.SettleFollowUp(found.id, is_done=True))
    for command in (
        cmd.SettleFollowUp(found.id, is_done=False),
        cmd.LaterFollowUp(found.id, HOUR),
        cmd.SetFollowUp(None, "words", found.id),
    ):
        assert desk.refused(command) == Refusal.NO_FOLLOW_UP


@pytest.mark.parametrize("hold", [False, True])
def test_while_someone_is_on_the_line_none_is_set_settled_or_put_off(desk: Desk, hold: bool) -> None:
    found = promised(at_ready(desk))
    desk.do(cmd.StartCall())
    if hold:
        desk.do(cmd.Hold())
    for command in (
        cmd.SetFollowUp(HOUR),
        cmd.SettleFollowUp(found.id, is_done=True),
        cmd.LaterFollowUp(found.id, HOUR),
    ):
        assert desk.refused(command) == Refusal.NOT_IN_THIS_PHASE


def test_the_clock_of_the_story_knows_the_change() -> None:
    clock = FakeClock()
    clock.hang_in(ZONE, 2026, 3, 29, 2, 59)
    assert clock.now().offset_min == 120
    clock.advance(60)
    assert clock.now().offset_min == 180
