"""The one window that has the keyboard: nothing typed is lost, and Esc ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from companion.domain.settings import Settings
from companion.ui import theme, window_focus
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.typing_window import Question, TypingWindow
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    OpenWindow = Callable[..., TypingWindow]


@pytest.fixture
def written() -> list[str]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, written: list[str]) -> OpenWindow:
    def open_it(text: str = "", longest: int = 500) -> TypingWindow:
        look = theme.look_for(Settings())
        window = TypingWindow(look, ClickGuard(FakeClock()), Question("Note for yourself", "It stays.", text, longest))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        window.written.connect(written.append)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(window.isVisible)
        return window

    return open_it


def edit_of(window: TypingWindow) -> QPlainTextEdit:
    found = window.findChild(QPlainTextEdit)
    assert found is not None
    return found


def test_a_text_is_kept_a_second_after_the_last_key(opened: OpenWindow, qtbot: QtBot, written: list[str]) -> None:
    window = opened()
    assert window._wait.interval() == 1000
    window._wait.setInterval(60)
    QTest.keyClicks(edit_of(window), "meter")
    assert written == []
    qtbot.waitUntil(lambda: written == ["meter"], timeout=1000)


@pytest.mark.parametrize("way", ["close", "escape", "done", "control and return"])
def test_a_text_is_kept_when_the_window_closes(opened: OpenWindow, qtbot: QtBot, written: list[str], way: str) -> None:
    window = opened("old ")
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    window.open_at(window.pos())
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClicks(edit_of(window), "new")
    match way:
        case "close":
            window.close()
        case "escape":
            QTest.keyClick(edit_of(window), Qt.Key.Key_Escape)
        case "control and return":
            QTest.keyClick(edit_of(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        case "done":
            done = next(b for b in window.findChildren(ActionButton) if b.text() == "Done")
            QTest.mouseClick(done, Qt.MouseButton.LeftButton)
    assert written == ["old new"]
    assert closed == [True]
    assert not window.isVisible()


def test_nothing_new_is_not_kept_again(opened: OpenWindow, written: list[str]) -> None:
    window = opened("as it was")
    window.close()
    assert written == []


def test_a_text_that_is_cleared_is_kept_as_empty(opened: OpenWindow, written: list[str]) -> None:
    window = opened("away with it")
    edit_of(window).clear()
    window.close()
    assert written == [""]


def test_what_is_too_long_is_cut_and_the_cursor_stays(opened: OpenWindow, written: list[str]) -> None:
    window = opened(longest=10)
    edit = edit_of(window)
    QTest.keyClicks(edit, "0123456789abc")
    assert edit.toPlainText() == "0123456789"
    assert edit.textCursor().position() == 10
    window.close()
    assert written == ["0123456789"]


def test_a_long_text_that_is_pasted_is_cut(opened: OpenWindow, written: list[str]) -> None:
    window = opened(longest=10)
    edit_of(window).insertPlainText("<b>" + "x" * 50)
    window.close()
    assert written == ["<b>xxxxxxx"]


def test_letters_of_two_code_units_are_not_halved(opened: OpenWindow, written: list[str]) -> None:
    window = opened(longest=3)
    edit_of(window).insertPlainText("😀😀😀😀")
    window.close()
    assert written == ["😀😀😀"]


def test_it_shows_that_it_has_the_keyboard_and_how_to_give_it_back(opened: OpenWindow, qtbot: QtBot) -> None:
    window = opened()
    window.open_at(window.pos())
    qtbot.waitUntil(window.isActiveWindow)
    assert edit_of(window).hasFocus()
    assert edit_of(window).accessibleName() == window.windowTitle() == "Note for yourself"
    texts = [label.text() for label in window.findChildren(PlainLabel)]
    assert "Esc gives the keyboard back." in texts


def test_the_keyboard_goes_back_to_the_window_that_had_it(opened: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "window_with_keyboard", lambda: 4711)
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    opened().close()
    assert given == [4711]
