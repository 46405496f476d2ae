"""The menu stands in the window: a pop-up would take the keyboard from the program that has it."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu

from companion.domain.call import Phase
from companion.domain.settings import Theme
from companion.ui.view_state.parts import MenuChoice
from tests.qt.window_desk import WindowDesk

CHOICES = {
    "Practise…": MenuChoice.PRACTISE,
    "Export my log…": MenuChoice.EXPORT,
    "Import an export…": MenuChoice.IMPORT,
    "Open the log folder": MenuChoice.DATA_FOLDER,
    "Prompts…": MenuChoice.PROMPTS,
    "Settings…": MenuChoice.SETTINGS,
    "Light or dark: as the system": MenuChoice.THEME,
    "Use the keyboard here (Esc gives it back)": MenuChoice.KEYBOARD,
    "Back to the corner": MenuChoice.RESET_PLACE,
    "About…": MenuChoice.ABOUT,
    "Quit": MenuChoice.QUIT,
}


def test_it_opens_and_closes_by_the_same_button(desk: WindowDesk) -> None:
    before = desk.names()
    desk.click("Menu")
    assert set(CHOICES) < set(desk.names())
    assert "Call Companion 0" in desk.texts()
    desk.click("Menu")
    assert desk.names() == before


def test_each_choice_is_told_once_and_closes_it(desk: WindowDesk) -> None:
    picked: list[MenuChoice] = []
    desk.window.menu_picked.connect(picked.append)
    for name, choice in CHOICES.items():
        desk.click("Menu")
        desk.click(name)
        assert picked == [choice]
        picked.clear()
        assert name not in desk.names()


def test_it_names_the_theme_in_force(desk: WindowDesk) -> None:
    desk.change_settings(theme=Theme.LIGHT)
    desk.click("Menu")
    assert "Light or dark: light" in desk.names()


def test_on_a_call_start_and_over_stay_within_reach_and_close_it(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Menu")
    desk.click("Call over")
    assert desk.phase() == Phase.WRAP_UP
    assert "Quit" not in desk.names()


def test_it_is_no_window_of_its_own(desk: WindowDesk) -> None:
    desk.click("Menu")
    assert QApplication.activePopupWidget() is None
    assert desk.window.findChildren(QMenu) == []
