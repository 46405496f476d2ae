"""The ladder keeps its place, its memory, and a name a screen reader can read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.ladder import STANDARD, Rung
from companion.ui import theme
from companion.ui.widget.ladder_strip import LadderStrip
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


def strip_of(desk: WindowDesk) -> LadderStrip:
    found = next((strip for strip in desk.window.findChildren(LadderStrip) if strip.isVisible()), None)
    assert found is not None
    return found


def colour_of_mark(desk: WindowDesk, number: int) -> QColor:
    """The colour in a mark, a little off its middle, where a dot or a tick may be."""
    strip = strip_of(desk)
    slot = strip.width() / len(strip._marks)
    look = strip._look
    x, y = round(slot * (number + 0.5)), round(look.px(16) / 2 + 1 + look.px(5))
    return strip.grab().toImage().pixelColor(x, y)


def test_its_name_tells_every_rung(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    assert strip_of(desk).accessibleName() == "Notice, not yet. Line, not yet. Final, not yet. End call, not yet"
    desk.click("Give notice")
    assert strip_of(desk).accessibleName().startswith("Notice, looked at. Line, not yet")
    desk.click("Said it", after_s=4)
    assert strip_of(desk).accessibleName().startswith("Notice, said at 00:06. Line, not yet")


def test_a_mark_is_hollow_until_it_was_said(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    look = strip_of(desk)._look
    desk.click("Give notice")
    assert colour_of_mark(desk, 0).name() != look.color("care").name()
    desk.click("Said it")
    assert colour_of_mark(desk, 0).name().upper() == look.palette.care
    desk.click("Not said")
    assert colour_of_mark(desk, 0).name().upper() != look.palette.care


def test_the_button_climbs_one_rung_at_a_time_and_stops_at_the_end(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    for name in ("Give notice", "Draw the line", "Final warning", "End the call"):
        desk.click(name)
        desk.click("Said it")
    assert not desk.button("Now hang up on the phone").isEnabled()
    assert [mark.rung for mark in desk.picture.rungs if mark.said_at_s is not None] == list(STANDARD.rungs)


def test_going_on_counts_the_rung_on_the_card_as_said(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Give notice")
    desk.click("Draw the line")
    assert strip_of(desk).accessibleName().startswith("Notice, said at 00:03. Line, looked at")


def test_strip_and_button_stand_still_on_call_and_on_hold(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    before = desk.place_of(strip_of(desk)), desk.place_of(desk.button("Give notice"))
    desk.click("Hold")
    assert (desk.place_of(strip_of(desk)), desk.place_of(desk.button("Give notice"))) == before
    desk.click("Give notice")
    assert desk.place_of(strip_of(desk)) == before[0]


def test_a_boundary_is_one_click_on_call_and_on_hold(desk: WindowDesk) -> None:
    desk.go_to("on_hold")
    desk.click("Give notice")
    assert [mark.rung for mark in desk.picture.rungs] == [Rung.NOTICE]


def test_the_labels_have_room(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    strip = strip_of(desk)
    metrics = strip.fontMetrics()
    for mark in strip._marks:
        assert metrics.horizontalAdvance(mark.label) <= strip.width() / len(strip._marks)
    assert strip.height() >= theme.HEADING_PX * 2
