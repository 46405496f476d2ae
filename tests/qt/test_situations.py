"""The situations: one click each, folded away once one is chosen, and the only thing that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QScrollArea

from companion.domain.call import Phase
from companion.ui.widget.buttons import ActionButton
from companion.ui.widget.situations import Situations
from tests.qt.window_desk import WindowDesk, english_words

if TYPE_CHECKING:
    from tests.qt.conftest import MakeDesk

LOW = QRect(0, 0, 1280, 600)
SHOW, FOLD = "Show the situations", "Fold the situations away"


def situations_of(desk: WindowDesk) -> Situations:
    found = next((part for part in desk.window.findChildren(Situations) if part.isVisible()), None)
    assert found is not None
    return found


def is_in_sight(button: ActionButton) -> bool:
    return button.visibleRegion().boundingRect().size() == button.size()


def test_every_situation_is_one_click_on_a_fresh_call(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    for situation in english_words().situations:
        assert is_in_sight(desk.button(situation.title)), situation.title


def test_without_a_call_they_are_one_click_off(desk: WindowDesk) -> None:
    assert "Swearing" not in desk.names()
    desk.click(SHOW)
    desk.click("Swearing")
    assert desk.phase() == Phase.ON_CALL
    assert desk.picture.situation == "swearing"


@pytest.mark.parametrize("phase", ["ready", "chosen"])
def test_the_heading_folds_and_unfolds_and_says_so_at_once(desk: WindowDesk, phase: str) -> None:
    desk.go_to(phase)
    low = desk.window.height()
    desk.click(SHOW)
    assert desk.window.height() > low
    assert desk.button(FOLD).text().startswith("▾")
    desk.click(FOLD)
    assert desk.window.height() == low
    assert desk.button(SHOW).text().startswith("▸")


def test_a_choice_folds_them_away_and_names_it(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    desk.click("Shouting")
    assert desk.button(SHOW).text() == "▸ What is happening: Shouting"
    assert "Shouting" not in desk.names()


def test_the_chosen_one_is_marked(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click(SHOW)
    assert desk.chosen() == ["Swearing"]


def test_without_a_call_they_are_folded_away_again_after_one(desk: WindowDesk) -> None:
    for name in (SHOW, "Swearing", "Call over", "Save"):
        desk.click(name)
    assert desk.phase() == Phase.READY
    assert "Swearing" not in desk.names()


def test_a_new_call_finds_them_unfolded(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Start call")
    assert not situations_of(desk).is_folded


def test_on_a_low_screen_they_alone_scroll(a_desk: MakeDesk) -> None:
    # Given a screen too low for everything
    desk = a_desk(screen=LOW)
    desk.go_to("on_call")

    # Then the window is on it, the rest of the panel is in sight, and the last situation can be scrolled to
    assert LOW.contains(desk.window.geometry())
    for name in ("Call over", "Said it", "Give notice", FOLD):
        assert is_in_sight(desk.button(name)), name
    outer = desk.window._scroll.verticalScrollBar()
    assert outer.maximum() == 0
    inner = situations_of(desk).findChild(QScrollArea)
    assert inner is not None
    assert inner.verticalScrollBar().maximum() > 0
    last = desk.button(english_words().situations[-1].title)
    inner.ensureWidgetVisible(last)
    desk.settle()
    assert is_in_sight(last)

    # and they stay where they were scrolled to while the timer goes on
    desk.pass_time(3)
    assert is_in_sight(last)


def test_titles_are_not_squeezed_by_the_scroll_bar(a_desk: MakeDesk) -> None:
    desk = a_desk(screen=LOW)
    desk.go_to("on_call")
    for situation in english_words().situations:
        button = desk.button(situation.title)
        assert button.fontMetrics().horizontalAdvance(situation.title) <= button.width() - 2 * 10, situation.title
