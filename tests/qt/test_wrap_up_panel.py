"""After a call: two clicks and save, and nothing chosen beforehand but what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect

from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.settings import MOST_TOPICS, Settings
from companion.engine import commands as cmd
from companion.ui.widget.face_bar import StateDot
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from tests.qt.conftest import MakeDesk


def test_two_clicks_and_save(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Resolved")
    desk.click("OK")
    desk.click("Save")
    desk.wait_until_saved()
    (record,) = desk.log.all_records.values()
    assert (record.outcome, record.strain, record.is_closed) == (Outcome.RESOLVED, Strain.OK, True)
    assert desk.phase() == Phase.READY
    assert "Today: 1 call." in desk.texts()


def test_nothing_is_chosen_beforehand(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    assert desk.chosen() == []


def test_only_what_happened_is_chosen_beforehand_and_never_a_feeling(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    for name in ("Give notice", "Draw the line", "Final warning", "End the call"):
        desk.click(name)
        desk.click("Said it")
    desk.click("Call over")
    assert desk.chosen() == ["Ended at boundary"]


def test_a_boundary_that_was_only_looked_at_chooses_nothing(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    for name in ("Give notice", "Draw the line", "Final warning", "End the call"):
        desk.click(name)
    desk.click("Call over")
    assert desk.chosen() == []


def test_another_choice_takes_the_place_of_the_first(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    for name in ("Resolved", "Escalated", "Tense", "Hard"):
        desk.click(name)
    assert desk.chosen() == ["Escalated", "Hard"]


def test_a_topic_is_put_on_and_taken_off(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Billing")
    assert desk.chosen() == ["Billing"]
    desk.click("Billing")
    assert desk.chosen() == []


def test_a_topic_of_ones_own_gets_a_chip(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.send(cmd.EditWrapUp(Coding(topic="Roof & <b>gutter</b>")))
    assert desk.button("Roof & <b>gutter</b>").text() == "Roof && <b>gutter</b>"
    assert desk.chosen() == ["Roof && <b>gutter</b>"]


def test_a_note_shows_its_beginning_in_one_line(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    assert desk.button("Write a note").text() == "Note for yourself"
    desk.send(cmd.EditWrapUp(Coding(note="first line\nsecond line that goes on and on and on and on")))
    text = desk.button("Write a note").text()
    assert text.startswith("first line second")
    assert "\n" not in text
    assert text.endswith("…")


def test_a_reference_is_kept_but_not_shown(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.send(cmd.SetReference("CASE-77"))
    assert "Reference kept" in desk.names()
    assert not any("CASE-77" in text for text in (*desk.texts(), *desk.names()))


def test_writing_asks_for_another_window(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    asked = []
    desk.window.note_asked.connect(lambda: asked.append("note"))
    desk.window.reference_asked.connect(lambda: asked.append("reference"))
    desk.window.topic_asked.connect(lambda: asked.append("topic"))
    for name in ("Write a note", "Reference", "Another topic"):
        desk.click(name)
    assert asked == ["note", "reference", "topic"]


def test_an_easy_one_closes_by_itself_and_a_ring_shows_when(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    dot = next(dot for dot in desk.window.findChildren(StateDot) if dot.isVisible())
    assert dot._ring == 1
    desk.pass_time(4)
    assert dot._ring == pytest.approx(0.5)
    desk.pass_time(4)
    assert desk.phase() == Phase.READY


def test_a_touched_one_waits_without_a_ring(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Tense")
    dot = next(dot for dot in desk.window.findChildren(StateDot) if dot.isVisible())
    assert dot._ring is None
    desk.pass_time(60)
    assert desk.phase() == Phase.WRAP_UP


def test_a_hard_one_waits_and_brings_a_breather(desk: WindowDesk) -> None:
    desk.go_to("hard_wrap_up")
    desk.pass_time(60)
    assert desk.phase() == Phase.WRAP_UP
    desk.click("Save")
    assert desk.phase() == Phase.COOLDOWN


def test_start_call_never_waits_for_the_form(desk: WindowDesk) -> None:
    desk.go_to("hard_wrap_up")
    desk.click("Start call")
    assert desk.phase() == Phase.ON_CALL


def test_the_form_is_whole_from_its_first_moment(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    first = desk.window.height()
    assert desk.window._scroll.verticalScrollBar().maximum() == 0
    desk.pass_time(2)
    assert desk.window.height() == first


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_beside_a_scroll_bar_nothing_is_cut_at_the_side(a_desk: MakeDesk, percent: int) -> None:
    desk = a_desk(Settings(text_percent=percent), screen=QRect(0, 0, 1280, 400))
    desk.go_to("wrap_up")
    assert desk.window._scroll.verticalScrollBar().maximum() > 0
    for name in ("Follow-up promised", "Abusive", "Another topic", "Reference"):
        button = desk.button(name)
        right = button.mapTo(desk.window._body, button.rect().bottomRight()).x()
        assert right < desk.window._scroll.viewport().width(), name


def test_many_long_topics_take_as_many_rows_as_they_need(a_desk: MakeDesk) -> None:
    topics = tuple(f"A rather long topic, number {n}" for n in range(MOST_TOPICS))
    desk = a_desk(Settings(topics=topics))
    desk.go_to("wrap_up")
    for topic in topics:
        assert desk.window.rect().contains(desk.place_of(desk.button(topic))), topic
