"""What holds in every phase, size and theme: names on buttons, room for words, contrast."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QStyle, QStyleOptionButton

from companion.domain.settings import Settings, Theme
from companion.ui import theme
from companion.ui.widget.buttons import ActionButton, ElidedLabel
from tests.qt.window_desk import PHASES, WindowDesk

if TYPE_CHECKING:
    from tests.qt.conftest import MakeDesk

BARS = ("ready", "on_call", "wrap_up", "cooldown")


def room_in(button: ActionButton) -> int:
    """The width a button's style leaves for its text."""
    option = QStyleOptionButton()
    button.initStyleOption(option)
    return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()


def squeezed(desk: WindowDesk) -> list[str]:
    """The texts that have less room than they need."""
    found = []
    for button in desk.buttons():
        text = button.text().replace("&&", "&")
        if button.fontMetrics().horizontalAdvance(text) > room_in(button):
            found.append(text)
        if button.fontMetrics().height() > button.height():
            found.append(f"{text} (too low)")
        if not desk.window.rect().contains(desk.place_of(button)) and not button.visibleRegion().isEmpty():
            found.append(f"{text} (over the edge)")
    for label in desk.window.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, ElidedLabel) or not label.text():
            continue
        needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
        too_wide = not label.wordWrap() and label.fontMetrics().horizontalAdvance(label.text()) > label.width()
        if too_wide or needed > label.height():
            found.append(label.text())
    return found


@pytest.mark.parametrize("look", [Theme.DARK, Theme.LIGHT])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("phase", PHASES)
def test_no_word_is_squeezed_and_every_button_has_a_name(
    a_desk: MakeDesk, phase: str, percent: int, look: Theme
) -> None:
    desk = a_desk(Settings(text_percent=percent, theme=look))
    desk.go_to(phase)
    assert squeezed(desk) == []
    names = desk.names()
    assert all(name.strip() for name in names)
    assert sorted(set(names)) == sorted(names), "two buttons of one name"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("phase", BARS)
def test_no_word_on_the_compact_bar_is_squeezed(a_desk: MakeDesk, phase: str, percent: int) -> None:
    desk = a_desk(Settings(text_percent=percent))
    desk.go_to(phase)
    desk.click("Make the window small")
    assert squeezed(desk) == []
    assert all(name.strip() for name in desk.names())


@pytest.mark.parametrize("phase", ["wrap_up", "hard_wrap_up"])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_a_chosen_chip_is_not_squeezed_and_moves_nothing(a_desk: MakeDesk, phase: str, percent: int) -> None:
    desk = a_desk(Settings(text_percent=percent))
    desk.go_to(phase)
    places = {button.text(): desk.place_of(button) for button in desk.buttons()}
    for name in ("Follow-up promised", "Abusive", "Billing"):
        desk.click(name)
    assert squeezed(desk) == []
    for button in desk.buttons():
        if button.text() in places:
            assert desk.place_of(button) == places[button.text()], button.text()


def test_chips_and_the_buttons_of_the_bar_are_lower_than_others(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    assert desk.button("Save").height() == theme.BUTTON_HEIGHT
    assert {desk.button(name).height() for name in ("Resolved", "Hard", "Billing")} == {theme.CHIP_HEIGHT}
    desk.click("Make the window small")
    assert desk.button("Save").height() == theme.BAR_HEIGHT


@pytest.mark.parametrize("phase", PHASES)
def test_the_width_is_always_the_same(desk: WindowDesk, phase: str) -> None:
    desk.go_to(phase)
    assert desk.window.width() == 340


@pytest.mark.parametrize("phase", PHASES)
def test_a_tick_changes_no_size(desk: WindowDesk, phase: str) -> None:
    desk.go_to(phase)
    before = desk.window.geometry()
    desk.pass_time(1)
    assert desk.window.geometry() == before


@pytest.mark.parametrize("phase", PHASES)
def test_every_button_lies_apart_from_the_others(desk: WindowDesk, phase: str) -> None:
    desk.go_to(phase)
    QApplication.processEvents()
    buttons = [button for button in desk.buttons() if not button.visibleRegion().isEmpty()]
    for number, one in enumerate(buttons):
        for other in buttons[number + 1 :]:
            assert not desk.place_of(one).intersects(desk.place_of(other)), (one.text(), other.text())
