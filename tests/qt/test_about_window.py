"""The window says what the program is and what it is made of; a licence is read, searched and copied in it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from companion.app.about_desk import AboutDesk
from companion.app.paths import places_of
from companion.app.versions import kind_of_system, system_in_words, version_of
from companion.domain.settings import Language, Settings, Theme
from companion.ui import window_focus
from companion.ui.view_state.about_view import About, Part
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.windows.about_window import AboutWindow
from tests.qt.window_desk import WindowDesk
from tests.support.fake_clock import FakeClock
from tests.support.fitting import cut_texts
from tests.support.speaking import LANGUAGE, speaking

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from companion.domain.instants import Instant

ROOT = Path(__file__).parents[2]
PARTS = (
    Part("call-companion", "Call Companion", "0.1.0", "MIT"),
    Part("qt", "Qt", "6.11.3", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"),
    Part("icu", "ICU", "", "Unicode-DFS-2016"),
)
ABOUT = About("0.1.0", "3.11.7", "6.11.3", "6.11.3", "3.40.1", "Linux-6.1", "xcb", "/home/aino/data", PARTS)
TEXTS = {"call-companion": "MIT", "qt": "One library.\nTwo Libraries.\nThree.", "icu": "Unicode"}


class Hurried(FakeClock):
    """Two seconds pass between two clicks."""

    def now(self) -> Instant:
        self.advance(2)
        return super().now()


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> AboutWindow:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    window = AboutWindow(Settings(theme=Theme.DARK), ClickGuard(Hurried()), ABOUT, TEXTS.__getitem__)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.resize(760, 620)
    window.show()
    return window


def shown(window: AboutWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if not label.isHidden())


def button(window: AboutWindow, text: str) -> ActionButton:
    return next(button for button in window.findChildren(ActionButton) if button.text() == text)


def test_it_says_what_it_is_where_the_data_lies_and_what_it_runs_with(window: AboutWindow) -> None:
    text = shown(window).replace("\u200b", "")
    assert "Call Companion 0.1.0" in text
    assert "/home/aino/data" in text
    assert "sends nothing anywhere" in text
    assert "Python 3.11.7 · Qt 6.11.3 · PySide6 6.11.3 · SQLite 3.40.1" in text


def test_the_programs_own_licence_is_shown_first(window: AboutWindow) -> None:
    assert window.parts.currentRow() == 0
    assert window.text.toPlainText() == "MIT"
    assert "Licence: MIT" in shown(window)


def test_the_keyboard_alone_chooses_a_part_and_reads_its_licence(window: AboutWindow) -> None:
    assert window.parts.hasFocus() or window.focusWidget() is window.parts
    QTest.keyClick(window.parts, Qt.Key.Key_Down)
    assert window.text.toPlainText() == TEXTS["qt"]
    assert window.text.isReadOnly()
    assert "LGPL-3.0-only" in shown(window)
    assert window.text.accessibleName() == "Licence of Qt"
    QTest.keyClick(window.parts, Qt.Key.Key_Return)
    assert window.focusWidget() is window.text
    QTest.keyClick(window.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.text.textCursor().hasSelection()


def test_the_search_goes_from_place_to_place_and_begins_again_at_the_top(window: AboutWindow) -> None:
    window.parts.setCurrentRow(1)
    QTest.keyClicks(window.search, "librar")
    first = window.text.textCursor().selectionStart()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    second = window.text.textCursor().selectionStart()
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert first < second
    assert window.text.textCursor().selectionStart() == first
    assert not window.search.property("wrong")


def test_a_word_that_is_not_there_is_marked(window: AboutWindow) -> None:
    QTest.keyClicks(window.search, "nowhere")
    assert window.search.property("wrong")
    window.search.clear()
    assert not window.search.property("wrong")


def test_ctrl_f_goes_to_the_search_and_escape_closes(window: AboutWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.search
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_the_versions_for_it_hold_nothing_of_the_agents(window: AboutWindow) -> None:
    QTest.mouseClick(button(window, "Copy the versions for IT"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[:2] == ["Call Companion 0.1.0", "Python 3.11.7"]
    assert "Linux-6.1" in copied
    assert "aino" not in copied
    assert "The versions are on the clipboard." in shown(window)


def test_each_part_has_a_name_for_a_screen_reader(window: AboutWindow) -> None:
    names = [window.parts.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(window.parts.count())]
    assert names[2] == "ICU, licence Unicode-DFS-2016"
    assert window.parts.accessibleName() == "What it is made of"
    assert window.search.accessibleName() == "Search in this text"


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [300, 760])
def test_nothing_is_cut_at_any_text_size(window: AboutWindow, percent: int, width: int) -> None:
    window.show_settings(Settings(theme=Theme.LIGHT, text_percent=percent))
    window.resize(window.look.px(width), window.look.px(560))
    QTest.qWait(0)
    assert cut_texts(window) == []


def test_the_menu_opens_it_with_every_licence_that_is_shipped(
    desk: WindowDesk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    about = AboutDesk(desk.bridge, desk.window, desk.guard, places_of(str(tmp_path)), LANGUAGE)
    desk.click("Menu")
    desk.click("About…")
    window = about.window
    assert window is not None
    titles = [window.parts.item(row).text() for row in range(window.parts.count())]
    assert f"Qt {version_of('qt')}" in titles
    for row in range(window.parts.count()):
        window.parts.setCurrentRow(row)
        assert len(window.text.toPlainText()) > 200, titles[row]
    assert str(tmp_path) in shown(window).replace("\u200b", "")
    with qtbot.waitSignal(window.closed):
        window.close()
    assert about.window is None


def test_an_open_one_follows_theme_and_language(
    desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    about = AboutDesk(desk.bridge, desk.window, desk.guard, places_of(str(tmp_path)), LANGUAGE)
    about.open()
    window = about.window
    assert window is not None
    window.parts.setCurrentRow(1)
    written: list[str] = []
    monkeypatch.setattr(window, "write_anew", lambda: written.append(LANGUAGE.spoken))
    desk.engine.change_settings(replace(desk.engine.settings, theme=Theme.LIGHT, text_percent=150))
    desk.settle()
    assert window.look.scale == 1.5
    assert written == []
    with speaking(Language.FINNISH):
        desk.engine.change_settings(replace(desk.engine.settings, language=Language.FINNISH))
        desk.settle()
        assert written == [Language.FINNISH]
    window.close()


def test_no_start_loads_it() -> None:
    code = """
import sys, companion.app.wiring
late = ("windows.about_window", "app.versions", "licence_files", "about_view")
found = [name for name in sys.modules if name.endswith(late)]
sys.exit(str(found) if found else 0)
"""
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_an_unknown_version_is_left_out() -> None:
    assert version_of("") == ""
    assert version_of("no-such-distribution") == ""
    assert version_of("icalendar")


def test_the_system_is_called_as_the_list_of_parts_calls_it() -> None:
    assert [kind_of_system(name) for name in ("linux", "win32", "darwin")] == ["linux", "windows", "darwin"]
    assert system_in_words()
