"""A caller who comes back: one quiet line in the call and at wrap-up, and the words to part ways one click off."""

from __future__ import annotations

import pytest

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.events import Entry, FollowUpSet
from companion.engine import commands as cmd
from companion.engine.ports import Batch
from companion.ui.widget.aside_card import AsideCard
from companion.ui.widget.recognition_line import RecognitionLine
from tests.qt.window_desk import WindowDesk

DAY_MS = 24 * 3_600_000


def an_earlier_call(desk: WindowDesk, coding: Coding) -> None:
    desk.send(cmd.StartCall(ref="T-1"))
    desk.pass_time(3)
    desk.send(cmd.EndCall())
    desk.send(cmd.SaveWrapUp(coding))
    desk.wait_until_saved()
    desk.pass_time(2)
    desk.send(cmd.EndCooldown()) if desk.phase() == "cooldown" else None


def a_promise(desk: WindowDesk, what: str, in_days: int) -> None:
    at = desk.clock.now()
    call_id = list(desk.log.all_records)[-1]
    due_ms = at.utc_ms + in_days * DAY_MS
    event = FollowUpSet(call_id=call_id, at=at, follow_up_id="f", due_utc_ms=due_ms, due_offset_min=120, what=what)
    desk.log.append([Batch((Entry("0" * 32, event),))])


def comes_back(desk: WindowDesk) -> None:
    desk.send(cmd.StartCall(ref="T-1"))
    desk.wait_until_saved()
    desk.settle()


def line(desk: WindowDesk) -> str:
    """What the line says; empty where none shows."""
    shown = [line for line in desk.window.findChildren(RecognitionLine) if line.isVisible()]
    return shown[0]._label.text() if shown else ""


def test_the_third_time_about_the_same_with_what_was_agreed(desk: WindowDesk) -> None:
    an_earlier_call(desk, Coding(Outcome.NO_SOLUTION, Strain.ABUSIVE, "Billing"))
    an_earlier_call(desk, Coding(Outcome.FOLLOW_UP, Strain.HARD, "Billing"))
    a_promise(desk, "call back.", 1)
    comes_back(desk)
    wanted = "Third time in a month, same topic: Billing. Last agreed: call back (Tuesday)."
    assert line(desk) == wanted
    desk.click("Words to part ways")
    assert desk.picture.sentence is not None
    assert desk.picture.sentence.moment == "way_out"
    assert "Words to part ways" not in desk.names()
    desk.click("Call over")
    assert line(desk) == wanted
    assert "Words to part ways" not in desk.names()


def test_how_hard_it_was_does_not_colour_the_next_sentence(desk: WindowDesk) -> None:
    an_earlier_call(desk, Coding(Outcome.ENDED_AT_BOUNDARY, Strain.ABUSIVE, "Billing"))
    comes_back(desk)
    assert line(desk) == "Second time in a month, last about: Billing."


@pytest.mark.parametrize(
    ("coding", "agreed"),
    [
        (Coding(Outcome.RESOLVED), "Ended last as: Resolved."),
        (Coding(Outcome.RESOLVED, granted="a month for free."), "Granted last: a month for free."),
        (Coding(), ""),
    ],
)
def test_what_was_agreed_last(desk: WindowDesk, coding: Coding, agreed: str) -> None:
    an_earlier_call(desk, coding)
    comes_back(desk)
    assert line(desk) == f"Second time in a month. {agreed}".strip()


def test_a_day_far_off_is_told_by_its_date(desk: WindowDesk) -> None:
    an_earlier_call(desk, Coding())
    a_promise(desk, "", 20)
    comes_back(desk)
    assert line(desk) == "Second time in a month. Last agreed: to be in touch (5/4)."


def test_often_is_told_as_a_number(desk: WindowDesk) -> None:
    for _ in range(6):
        an_earlier_call(desk, Coding())
    comes_back(desk)
    assert line(desk) == "7 times in a month, this one counted."


def test_who_is_not_recognised_gets_no_line_and_the_next_call_starts_without(desk: WindowDesk) -> None:
    an_earlier_call(desk, Coding())
    comes_back(desk)
    assert line(desk)
    desk.click("Call over")
    desk.click("Save")
    desk.send(cmd.StartCall())
    desk.wait_until_saved()
    assert not line(desk)


def test_nothing_below_the_compact_bar(desk: WindowDesk) -> None:
    an_earlier_call(desk, Coding())
    comes_back(desk)
    desk.window.set_compact(is_compact=True)
    desk.send(cmd.SaySituation("swearing"))
    desk.settle()
    assert not line(desk)
    desk.window.set_compact(is_compact=False)
    desk.settle()
    assert line(desk)


def test_during_a_call_the_menu_asks_for_the_reference(desk: WindowDesk) -> None:
    desk.click("Menu")
    assert "Reference of this call…" not in desk.names()
    desk.click("Menu")
    desk.click("Start call")
    desk.click("Menu")
    assert "Reference of this call…" in desk.names()


def test_the_card_beside_the_sentence_is_back_too_after_the_compact_bar(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    desk.click("Needs an ear")
    desk.window.set_compact(is_compact=True)
    desk.send(cmd.AnotherWay())
    desk.window.set_compact(is_compact=False)
    desk.settle()
    assert [card for card in desk.window.findChildren(AsideCard) if card.isVisible()]
