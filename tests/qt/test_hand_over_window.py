"""The large hand-over card: corrected by keys, kept, copied, forgotten; real clicks on a real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.app.hand_over_desk import HandOverDesk
from companion.domain.call import Coding, Phase
from companion.domain.privacy import LONGEST_NOTE
from companion.domain.settings import Language, Settings, Theme
from companion.engine import commands as cmd
from companion.ui import window_focus
from companion.ui.view_state.parts import Wish
from companion.ui.widget.buttons import ActionButton
from tests.qt.test_every_phase import room_in
from tests.support.speaking import speaking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from companion.ui.windows.card_row import GrowingEdit
    from companion.ui.windows.hand_over_window import HandOverWindow
    from tests.qt.conftest import MakeDesk
    from tests.qt.window_desk import WindowDesk

WANTS, TRIED, OFFERED = range(3)
LONG_WORD = "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"


class Transfer:
    """A hard call with the words for a transfer on the card, and what the agent does then."""

    def __init__(self, desk: WindowDesk, qtbot: QtBot) -> None:
        self.desk = desk
        self._qtbot = qtbot
        self.notes_finished = 0
        self.hand_over = HandOverDesk(desk.bridge, desk.window, desk.guard, self._finish_note)
        desk.window.wished.connect(self.hand_over.do)
        for name in ("Start call", "Swearing", "Said it", "Give notice", "Said it"):
            desk.click(name)
        desk.send(cmd.ShowMoment("offer"))
        desk.click("Said it")
        desk.send(cmd.ShowMoment("transfer"))

    def _finish_note(self) -> None:
        self.notes_finished += 1

    def open(self) -> HandOverWindow:
        self.desk.click("Show large…")
        window = self.hand_over._window
        assert window is not None
        self._qtbot.waitUntil(window.isActiveWindow)
        return window

    @property
    def window(self) -> HandOverWindow:
        assert self.hand_over._window is not None
        return self.hand_over._window

    def edit(self, row: int) -> GrowingEdit:
        return self.window.rows[row].edit

    def type(self, row: int, text: str, *, instead: bool = True) -> None:
        """Type into a row with real keys, in the place of what is there."""
        edit = self.edit(row)
        QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton)
        if instead:
            QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        else:
            QTest.keyClick(edit, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(edit, text)

    def button(self, name: str) -> ActionButton:
        (found,) = [b for b in self.window.findChildren(ActionButton) if b.text() == name and b.isVisible()]
        return found

    def click(self, name: str) -> None:
        self.desk.clock.advance(1)
        button = self.button(name)
        QCursor.setPos(button.mapToGlobal(button.rect().center()))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def line(self) -> str:
        return self.window._line.text()

    def small_card(self) -> str:
        return "\n".join(self.desk.texts())

    def note(self) -> str:
        return self.desk.picture.coding.note or ""

    def logged(self) -> str:
        """Everything the log has taken, as it would be written."""
        self.desk.engine.flush()
        return repr(self.desk.log.latest_events()) + repr(list(self.desk.log.records()))


@pytest.fixture
def transfer(desk: WindowDesk, qtbot: QtBot) -> Iterator[Transfer]:
    story = Transfer(desk, qtbot)
    yield story
    if story.hand_over._window is not None:
        story.hand_over._window.close()


def another_program(qtbot: QtBot) -> None:
    """A window that takes the keyboard."""
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


FILLED = ("Swearing", "Let the first one pass", "A part of it first")


def test_it_shows_what_the_call_brought_large_and_has_the_keyboard(transfer: Transfer) -> None:
    window = transfer.open()
    assert tuple(row.edit.toPlainText() for row in window.rows) == FILLED
    assert window._boundaries.text().startswith("Notice at 00:0")
    assert transfer.edit(WANTS).hasFocus()
    assert transfer.edit(WANTS).fontMetrics().height() > window._line.fontMetrics().height()
    names = [row.edit.accessibleName() for row in window.rows]
    assert names == ["What they want", "What was tried", "What was offered"]
    assert [b.accessibleName() for b in window.findChildren(ActionButton)] == ["Copy", "Keep in the note", "Close"]
    assert transfer.line() == "What you type is forgotten with this call, unless you keep it."


def test_every_button_beside_it_has_a_name_of_its_own(transfer: Transfer) -> None:
    names = transfer.desk.names()
    assert sorted(set(names)) == sorted(names)


def test_what_is_typed_shows_on_the_small_card_and_is_what_both_buttons_copy(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(WANTS, "her money back")
    transfer.edit(WANTS).wait.timeout.emit()
    assert "Wants: her money back" in transfer.small_card()
    transfer.type(TRIED, "read the meter twice")
    transfer.click("Copy")
    expected = ["Wants: her money back", "Tried: read the meter twice", "Offered: A part of it first"]
    assert clipboard().splitlines()[:3] == expected
    assert transfer.button("Copied").isVisible()
    transfer.type(OFFERED, "ten euros")
    transfer.desk.click("Copy the card")
    assert clipboard().splitlines()[2] == "Offered: ten euros"


def test_closed_and_opened_again_it_shows_what_was_typed(transfer: Transfer) -> None:
    window = transfer.open()
    transfer.type(TRIED, "read the meter twice")
    QTest.keyClick(transfer.edit(TRIED), Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert "Tried: read the meter twice" in transfer.small_card()
    transfer.open()
    assert transfer.edit(TRIED).toPlainText() == "read the meter twice"


def test_the_call_goes_on_and_what_it_brings_is_added_but_not_under_the_fingers(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(OFFERED, "ten euros ")
    transfer.edit(OFFERED).wait.timeout.emit()
    transfer.desk.send(cmd.ShowMoment("granted"))
    transfer.desk.send(cmd.SaidIt())
    transfer.desk.pass_time(2)
    assert transfer.edit(OFFERED).toPlainText() == "ten euros "
    QTest.keyClicks(transfer.edit(OFFERED), "in cash")
    transfer.click("Copy")
    assert clipboard().splitlines()[2] == "Offered: ten euros in cash, Keep your face"
    assert transfer.edit(OFFERED).toPlainText() == "ten euros in cash, Keep your face"
    assert transfer.edit(WANTS).toPlainText() == "Swearing"


def test_a_row_that_was_not_touched_follows_the_call(transfer: Transfer) -> None:
    transfer.open()
    transfer.desk.send(cmd.SaySituation("technical"))
    assert transfer.edit(WANTS).toPlainText() == "Swearing, Lost in the steps"


def test_a_card_number_is_masked_and_one_line_tells(transfer: Transfer) -> None:
    window = transfer.open()
    transfer.type(WANTS, "refund to 4111 1111 1111 1111")
    transfer.click("Copy")
    assert transfer.edit(WANTS).toPlainText() == "refund to [card …1111]"
    assert clipboard().splitlines()[0] == "Wants: refund to [card …1111]"
    assert window._masked.isVisible()
    assert window._masked.text() == "A card number was masked: only its last four digits are kept."


def test_nothing_typed_is_in_the_log_until_it_is_kept(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(WANTS, "zebrafinch")
    transfer.click("Copy")
    transfer.window.close()
    transfer.desk.pass_time(30)
    assert "zebrafinch" not in transfer.logged()
    transfer.open()
    transfer.click("Keep in the note")
    assert transfer.line() == "It goes into the note when the call is over."
    assert "zebrafinch" not in transfer.logged()
    transfer.desk.click("Call over")
    assert transfer.note().splitlines()[0] == "Wants: zebrafinch"
    assert "zebrafinch" in transfer.logged()


def test_kept_during_the_call_it_is_put_into_the_note_with_what_was_typed_last(transfer: Transfer) -> None:
    transfer.open()
    transfer.click("Keep in the note")
    transfer.type(WANTS, "her money back")
    transfer.desk.click("Call over")
    assert transfer.note().splitlines()[0] == "Wants: her money back"
    assert transfer.line() == "It is in the note of this call."
    assert not transfer.button("Keep in the note").isEnabled()
    assert transfer.notes_finished == 1


def test_a_second_click_takes_the_wish_back(transfer: Transfer) -> None:
    transfer.open()
    transfer.click("Keep in the note")
    assert transfer.button("Keep in the note").property("chosen")
    transfer.click("Keep in the note")
    transfer.desk.click("Call over")
    assert transfer.note() == ""


def test_kept_in_the_wrap_up_it_stands_below_the_note_and_again_it_replaces_itself(transfer: Transfer) -> None:
    transfer.open()
    transfer.desk.click("Call over")
    transfer.desk.send(cmd.EditWrapUp(Coding(note="Ring on Monday.")))
    transfer.click("Keep in the note")
    assert transfer.note().splitlines()[:2] == ["Ring on Monday.", "Wants: Swearing"]
    transfer.type(WANTS, "her money back")
    transfer.edit(WANTS).wait.timeout.emit()
    assert transfer.button("Keep in the note").isEnabled()
    transfer.click("Keep in the note")
    assert transfer.note().splitlines()[:2] == ["Ring on Monday.", "Wants: her money back"]
    assert "Swearing" not in transfer.note()


def test_a_full_note_is_kept_and_it_is_said(transfer: Transfer) -> None:
    transfer.open()
    transfer.desk.click("Call over")
    noted = "n" * (LONGEST_NOTE - 8)
    transfer.desk.send(cmd.EditWrapUp(Coding(note=noted)))
    transfer.click("Keep in the note")
    assert transfer.note() == f"{noted}\nWants:"
    assert transfer.line() == "The note is full: not all of the card is in it."


def test_an_end_undone_and_done_again_has_the_card_once(transfer: Transfer) -> None:
    transfer.open()
    transfer.click("Keep in the note")
    transfer.desk.click("Call over")
    transfer.desk.click("Undo: back to call")
    transfer.type(WANTS, "her money back")
    transfer.desk.click("Call over")
    assert transfer.note().count("Wants: ") == 1
    assert transfer.note().startswith("Wants: her money back")


def test_the_wrap_up_waits_while_the_window_is_open(transfer: Transfer) -> None:
    transfer.open()
    transfer.desk.click("Call over")
    transfer.desk.pass_time(60)
    assert transfer.desk.phase() == Phase.WRAP_UP
    assert transfer.window.isVisible()


def test_without_a_window_all_is_forgotten_when_the_wrap_up_closes(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(WANTS, "zebrafinch")
    transfer.window.close()
    transfer.desk.click("Call over")
    transfer.desk.pass_time(60)
    assert transfer.desk.phase() == Phase.READY
    assert "zebrafinch" not in repr(vars(transfer.hand_over))
    assert "zebrafinch" not in repr(vars(transfer.desk.window))
    assert "zebrafinch" not in transfer.logged()


def test_once_the_call_is_closed_the_window_stays_to_be_read_and_forgets_when_it_is_closed(transfer: Transfer) -> None:
    window = transfer.open()
    transfer.type(WANTS, "zebrafinch")
    transfer.desk.click("Call over")
    transfer.desk.click("Save")
    assert window.isVisible()
    assert transfer.edit(WANTS).isReadOnly()
    assert transfer.line() == "This call is closed. The card goes when you close this window."
    assert not transfer.button("Keep in the note").isEnabled()
    transfer.click("Copy")
    assert clipboard().startswith("Wants: zebrafinch")
    transfer.click("Close")
    assert "zebrafinch" not in repr(vars(transfer.hand_over))


def test_a_wrap_up_brought_back_takes_corrections_again(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(WANTS, "her money")
    transfer.desk.click("Call over")
    transfer.desk.click("Save")
    transfer.desk.send(cmd.ReopenWrapUp())
    transfer.type(WANTS, " back", instead=False)
    transfer.click("Keep in the note")
    assert transfer.note().startswith("Wants: her money back")


def test_the_next_call_closes_the_window_and_has_a_card_of_its_own(transfer: Transfer) -> None:
    transfer.open()
    transfer.type(WANTS, "zebrafinch")
    transfer.desk.click("Call over")
    transfer.desk.click("Start call")
    assert transfer.hand_over._window is None
    assert "zebrafinch" not in repr(vars(transfer.hand_over))
    assert "zebrafinch" not in transfer.logged()
    transfer.desk.send(cmd.ShowMoment("transfer"))
    assert "zebrafinch" not in transfer.small_card()
    transfer.open()
    assert transfer.edit(WANTS).toPlainText() == ""


def test_a_call_left_for_the_next_one_leaves_what_was_to_be_kept_on_the_clipboard(transfer: Transfer) -> None:
    transfer.open()
    transfer.click("Keep in the note")
    transfer.type(WANTS, "her money back")
    transfer.desk.send(cmd.StartCall(replace_running=True))
    assert clipboard().startswith("Wants: her money back")
    transfer.desk.click("Call over")
    transfer.desk.pass_time(60)
    assert "That call is closed already. What you wrote is on the clipboard." in transfer.desk.texts()
    assert transfer.note() == ""


def test_the_keyboard_goes_back_to_the_window_that_had_it_and_is_not_taken_from_another(
    transfer: Transfer, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "window_with_keyboard", lambda: 4711)
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    transfer.open()
    QTest.keyClick(transfer.edit(WANTS), Qt.Key.Key_Escape)
    assert given == [4711]
    transfer.open()
    another_program(qtbot)
    transfer.window.close()
    assert given == [4711]


def test_a_second_click_in_the_panel_brings_the_open_window_forward(transfer: Transfer, qtbot: QtBot) -> None:
    window = transfer.open()
    transfer.type(TRIED, "twice")
    another_program(qtbot)
    assert not window.isActiveWindow()
    assert transfer.open() is window
    assert transfer.edit(TRIED).toPlainText() == "twice"


def test_tab_goes_from_row_to_row_and_to_the_buttons(transfer: Transfer) -> None:
    transfer.open()
    places = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        places.append(focused.accessibleName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert places == ["What they want", "What was tried", "What was offered", "Copy", "Keep in the note", "Close"]


SPOKEN = {Language.ENGLISH: "What they want", Language.FINNISH: "Mitä halutaan", Language.GREEK: "Τι θέλει"}


@pytest.mark.parametrize("look", [Theme.DARK, Theme.LIGHT])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("language", SPOKEN)
def test_no_text_is_cut_at_any_size(
    a_desk: MakeDesk, qtbot: QtBot, percent: int, look: Theme, language: Language
) -> None:
    story = Transfer(a_desk(Settings(text_percent=percent, theme=look)), qtbot)
    story.open()
    with speaking(language):  # while it is open
        story.desk.pass_time(1)
        _nothing_is_cut(story, language)


def _nothing_is_cut(story: Transfer, language: Language) -> None:
    window = story.window
    assert story.edit(WANTS).accessibleName() == SPOKEN[language]
    story.edit(WANTS).insertPlainText(f"{LONG_WORD} and all of that once more, for it happens every month ")
    story.edit(TRIED).insertPlainText("W" * 120)
    story.hand_over.do(Wish.KEEP_HAND_OVER)
    story.type(OFFERED, "4111 1111 1111 1111")
    story.edit(OFFERED).keep()
    for _ in range(3):
        story.desk.settle()
    for row in window.rows:
        assert row.edit.verticalScrollBar().maximum() == 0, row.edit.accessibleName()
        assert row.edit.horizontalScrollBar().maximum() == 0, row.edit.accessibleName()
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
            assert needed <= label.height(), label.text()
    for button in window.findChildren(ActionButton):
        assert button.fontMetrics().horizontalAdvance(button.text()) <= room_in(button), button.text()
        assert window.rect().contains(button.geometry()), button.text()
    assert window.height() <= window.screen().availableGeometry().height()
    window.close()


def test_where_the_card_is_higher_than_the_screen_it_scrolls_along_with_the_cursor(
    transfer: Transfer, qtbot: QtBot
) -> None:
    window = transfer.open()
    for row in (WANTS, TRIED, OFFERED):
        story = "a long story that does not end "
        transfer.edit(row).insertPlainText(story * 20)
    transfer.desk.settle()
    assert window._scroll.verticalScrollBar().maximum() > 0
    transfer.type(OFFERED, " more", instead=False)
    edit, viewport = transfer.edit(OFFERED), window._scroll.viewport()

    def is_in_sight() -> bool:
        return viewport.rect().contains(edit.mapTo(viewport, edit.cursor_place().center()))

    qtbot.waitUntil(is_in_sight)
