"""The one window that has the keyboard: nothing typed is lost, and Esc ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from companion.domain.settings import Settings
from companion.ui import theme, window_focus
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.guarded_edit import GuardedEdit
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
    def open_it(text: str = "", longest: int = 500, *, is_one_line: bool = False) -> TypingWindow:
        look = theme.look_for(Settings())
        question = Question("Note for yourself", "It stays.", text, longest, is_one_line)
        window = TypingWindow(look, ClickGuard(FakeClock()), question)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        window.written.connect(written.append)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(window.isVisible)
        return window

    return open_it


def edit_of(window: TypingWindow) -> GuardedEdit:
    found = window.findChild(GuardedEdit)
    assert found is not None
    return found


def test_a_text_is_kept_a_second_after_the_last_key(opened: OpenWindow, qtbot: QtBot, written: list[str]) -> None:
    window = opened()
    assert edit_of(window).wait.interval() == 1000
    edit_of(window).wait.setInterval(60)
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


def test_what_is_too_long_is_cut_in_the_next_pause_and_the_cursor_stays(opened: OpenWindow, written: list[str]) -> None:
    window = opened(longest=10)
    edit = edit_of(window)
    QTest.keyClicks(edit, "0123456789abc")
    edit_of(window).wait.timeout.emit()
    assert edit.toPlainText() == "0123456789"
    assert edit.textCursor().position() == 10
    window.close()
    assert written == ["0123456789"]


def test_what_is_much_too_long_is_cut_at_once(opened: OpenWindow) -> None:
    edit = edit_of(opened(longest=10))
    edit.insertPlainText("x" * 50_000)
    assert edit.toPlainText() == "x" * 10


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


def help_of(window: TypingWindow) -> PlainLabel:
    return window._help


def test_a_card_is_masked_in_the_pause_and_one_quiet_line_tells(opened: OpenWindow, written: list[str]) -> None:
    window = opened("paid: 😀 ")
    edit = edit_of(window)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(edit, "4111 1111 1111 1111 ")
    assert edit.toPlainText() == "paid: 😀 4111 1111 1111 1111 "  # not under the fingers
    assert help_of(window).text() == "It stays."
    edit_of(window).wait_for_number.timeout.emit()
    assert edit.toPlainText() == "paid: 😀 [card …1111] "
    assert edit.textCursor().atEnd()
    assert help_of(window).text() == "A card number was masked: only its last four digits are kept."
    assert help_of(window).property("tone") == "care"
    QTest.keyClicks(edit, "twice")
    window.close()
    assert written == ["paid: 😀 [card …1111]", "paid: 😀 [card …1111] twice"]


def test_the_cursor_stays_where_one_types_before_and_behind_a_card(opened: OpenWindow) -> None:
    window = opened("😀 4111 1111 1111 1111 😀 end")
    edit = edit_of(window)
    for place, text, expected in ((3, "a", "😀 a"), (None, "z", "😀 a[card …1111] 😀 endz")):
        cursor = edit.textCursor()
        cursor.setPosition(place) if place else cursor.movePosition(QTextCursor.MoveOperation.End)
        edit.setTextCursor(cursor)
        QTest.keyClicks(edit, text)
        edit_of(window).wait_for_number.timeout.emit()
        before = edit.textCursor()
        before.movePosition(QTextCursor.MoveOperation.Start, QTextCursor.MoveMode.KeepAnchor)
        assert before.selectedText() == expected


def test_half_a_card_is_not_kept_in_a_short_pause(opened: OpenWindow, written: list[str]) -> None:
    window = opened()
    QTest.keyClicks(edit_of(window), "card 4111 1111 1111")
    edit_of(window).wait.timeout.emit()
    assert written == ["card"]
    QTest.keyClicks(edit_of(window), " 1111, calm")
    edit_of(window).wait.timeout.emit()
    assert written == ["card", "card [card …1111], calm"]


def test_a_long_number_that_is_no_card_is_kept_a_little_later(
    opened: OpenWindow, qtbot: QtBot, written: list[str]
) -> None:
    window = opened()
    assert edit_of(window).wait_for_number.interval() == 5000
    edit_of(window).wait.setInterval(20)
    edit_of(window).wait_for_number.setInterval(80)
    QTest.keyClicks(edit_of(window), "order 451234567")
    qtbot.waitUntil(lambda: written == ["order", "order 451234567"], timeout=1000)


def test_a_card_in_a_text_from_before_is_masked_on_closing(opened: OpenWindow, written: list[str]) -> None:
    opened("4111111111111111 cvc 123").close()
    assert written == ["[card …1111] cvc [code]"]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("cvc 123", "A card's security code was masked: it is never kept."),
        ("FI21 1234 5600 0007 85", "An account number was masked: only its last four digits are kept."),
        ("4111111111111111 cvc 123", "Numbers were masked: at most their last four digits are kept."),
    ],
)
def test_the_line_says_what_was_masked(opened: OpenWindow, typed: str, told: str) -> None:
    window = opened()
    edit_of(window).insertPlainText(typed)
    edit_of(window).wait_for_number.timeout.emit()
    assert help_of(window).text() == told


def test_a_card_across_the_limit_is_masked_and_not_halved(opened: OpenWindow, written: list[str]) -> None:
    window = opened(longest=20)
    QTest.keyClicks(edit_of(window), "0123456 4111111111111111")
    window.close()
    assert written == ["0123456 [card …1111]"]


def test_a_text_of_one_line_is_handed_over_as_one(opened: OpenWindow, written: list[str]) -> None:
    window = opened(is_one_line=True)
    edit_of(window).insertPlainText("meter\nreading")
    window.close()
    assert written == ["meter reading"]
