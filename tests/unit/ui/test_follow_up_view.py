"""Times of promises as people read them, and the line that reminds."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from companion.domain.call import Coding, Outcome
from companion.engine import commands as cmd
from companion.ui.view_state import follow_up_view as view
from tests.unit.engine.desk import Desk

MONDAY = datetime(2026, 3, 16, 9)


def english(_context: str, text: str, n: int | None = None) -> str:
    return text.replace("%n", str(n))


def at_ready() -> Desk:
    desk = Desk()
    for command in (cmd.StartCall(), cmd.EndCall(), cmd.SaveWrapUp(Coding(Outcome.OTHER))):
        desk.do(command)
    return desk


@pytest.mark.parametrize(
    ("due", "text", "long"),
    [
        (datetime(2026, 3, 16, 16), "16:00", "16:00"),
        (datetime(2026, 3, 16, 0, 5), "0:05", "0:05"),
        (datetime(2026, 3, 17, 9), "Tomorrow 9:00", "Tomorrow 9:00"),
        (datetime(2026, 3, 15, 23, 59), "Yesterday 23:59", "Yesterday 23:59"),
        (datetime(2026, 3, 22, 9), "Sunday 9:00", "Sunday 9:00"),
        (datetime(2026, 3, 23, 9), "23.3. 9:00", "Monday 23.3. 9:00"),
        (datetime(2026, 3, 13, 9), "13.3. 9:00", "Friday 13.3. 9:00"),
        (datetime(2027, 1, 1, 9), "1.1. 9:00", "Friday 1.1. 9:00"),
    ],
)
def test_a_time_is_as_short_as_it_can_be(due: datetime, text: str, long: str) -> None:
    assert view.time_text(due, MONDAY, english) == text
    assert view.time_text(due, MONDAY, english, is_long=True) == long


def test_the_line_reminds_of_what_is_due_and_of_nothing_else() -> None:
    desk = at_ready()
    desk.do(cmd.SetFollowUp(timedelta(hours=1), "secret"))
    desk.do(cmd.SetFollowUp(timedelta(hours=2), "secret"))
    assert view.reminder(desk.picture(), english) == ""
    desk.clock.advance(3600)
    assert view.reminder(desk.picture(), english) == "Follow-up due now: 10:00"
    desk.clock.advance(1200)
    assert view.reminder(desk.picture(), english) == "Follow-up is late: 10:00"
    desk.clock.advance(3600)
    assert view.reminder(desk.picture(), english) == "2 follow-ups are due."
    desk.do(cmd.StartCall())
    assert view.reminder(desk.picture(), english) == ""
    desk.do(cmd.EndCall())
    assert view.reminder(desk.picture(), english) == ""


def test_the_card_of_the_wrap_up_is_about_its_own_call() -> None:
    desk = at_ready()
    desk.do(cmd.SetFollowUp(timedelta(hours=1), "of the call before"))
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    card = view.promise_card(desk.picture(), english)
    assert (card.heading, card.words, card.back) == ("Follow-up", None, None)
    assert not any(chip.is_chosen for chip in card.offers)


def test_two_times_that_are_the_same_are_not_both_chosen() -> None:
    desk = Desk()
    desk.clock.advance(6 * 3600)  # 15:00: in an hour is four o'clock
    for command in (cmd.StartCall(), cmd.EndCall(), cmd.SetFollowUp(timedelta(hours=1))):
        desk.do(command)
    card = view.promise_card(desk.picture(), english)
    assert [chip.text for chip in card.offers if chip.is_chosen] == ["In 1 hour"]


def test_what_was_settled_can_be_undone_only_while_the_engine_says_so() -> None:
    desk = at_ready()
    desk.do(cmd.SetFollowUp(timedelta(hours=1)))
    desk.do(cmd.SettleFollowUp(desk.picture().follow_ups[0].id, is_done=False))
    settled = view.settled_promise(desk.picture(), english)
    assert settled is not None
    assert settled.text == "Follow-up dropped."
    desk.do(settled.undo.command)  # type: ignore[arg-type]
    assert len(desk.picture().follow_ups) == 1
    assert view.settled_promise(replace(desk.picture(), settled_follow_up=None), english) is None


def test_while_notes_are_locked_a_promise_is_neither_moved_nor_worded_but_done_and_dropped() -> None:
    desk = at_ready()
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SetFollowUp(timedelta(hours=1)))
    for is_locked in (False, True):
        picture = replace(desk.picture(), are_notes_locked=is_locked)
        card, ahead = view.promise_card(picture, english), view.next_promise(picture, english)
        assert card.words
        assert card.back
        assert ahead
        assert {chip.is_enabled for chip in (*card.offers, card.words, ahead.later, *ahead.offers)} == {not is_locked}
        assert all(action.is_enabled for action in (card.back, ahead.done, ahead.drop))
