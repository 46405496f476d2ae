"""Locking notes away step by step, being asked after a start, and what works while they are locked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from companion.app.desk import Desk
from companion.app.notes_desk import NotesDesk
from companion.app.paths import places_of
from companion.app.promise_desk import PromiseDesk
from companion.domain.call import Coding, Phase
from companion.domain.ladder import MayEnd
from companion.domain.privacy import is_locked
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.engine.notes import NotesState
from companion.integrations import wire
from companion.storage import note_cipher, note_key
from companion.storage.note_key import spelled, stretched_for
from companion.ui import theme
from companion.ui.engine_bridge import EngineBridge
from companion.ui.translation import translate
from companion.ui.view_state.notes_view import NotesPage, NotesVerb
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.window import CompanionWindow
from companion.ui.windows.guarded_edit import GuardedEdit
from companion.ui.windows.history_form import HistoryForm
from companion.ui.windows.notes_form import NotesForm
from companion.ui.windows.settings_window import SettingsWindow
from companion.ui.windows.unlock_window import UnlockWindow
from tests.qt.window_desk import english_words
from tests.support.log_on_disk import LogOnDisk
from tests.support.vault import QUICK_LOG_N, a_vault, bytes_with

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TOKEN = "Zebrafink-4711"  # noqa: S105 - a word that stands nowhere else
PASSPHRASE = "four plain words here"  # noqa: S105 - of a test


class Program:
    """The program over a real log, as wiring builds it; `restart` opens it again."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.disk = LogOnDisk(folder)
        self.restart()

    def restart(self) -> None:
        """End the program and start it."""
        self.opened = self.disk.open()
        settings = Settings(agent="Aino", may_end=MayEnd.YES)
        self.engine = Engine(self.disk.clock, self.opened.log, english_words(), settings, b"key")
        self.bridge = EngineBridge(self.engine)
        self.guard = ClickGuard(self.disk.clock)
        self.window = CompanionWindow(self.bridge, self.guard, "Call Companion")
        self._qtbot.addWidget(self.window)
        self.window.show_quietly()
        self.vault = a_vault(self.disk, self.opened)
        self.notes = NotesDesk(lambda: self.vault, self.bridge, self.window, self.guard)
        self.notes.begin()

    def a_call(self, note: str = "") -> None:
        """Handle a call and write a note."""
        for command in (cmd.StartCall(), cmd.EndCall()):
            assert self.bridge.send(command)
        if note:
            assert self.bridge.send(cmd.EditWrapUp(Coding(note=note)))
        assert self.bridge.send(cmd.SaveWrapUp())
        self.engine.flush()
        self.disk.clock.advance(60)

    def notes_read(self) -> list[str]:
        """The notes of all calls, as the log gives them."""
        return [record.note for record in self.opened.log.records()]

    def until(self, is_so: Callable[[], bool]) -> None:
        """Wait for what happens in a thread or between calls."""
        self._qtbot.waitUntil(is_so, timeout=10_000)

    def until_state(self, state: NotesState) -> None:
        self.until(lambda: self.vault.status.state == state)

    def lock(self, passphrase: str = PASSPHRASE) -> str:
        """Go through the steps and return the recovery key."""
        self.notes.do(NotesVerb.BY_PASSPHRASE, ())
        key = self.notes.view.shown_key
        self.notes.do(NotesVerb.WRITTEN_DOWN, ())
        self.notes.do(NotesVerb.TYPED_BACK, (key,))
        self.notes.do(NotesVerb.SET_PASSPHRASE, (passphrase, passphrase))
        self.until_state(NotesState.ON)
        return key

    def unlock_window(self) -> UnlockWindow:
        """The small window that asks."""
        self.until(lambda: any(isinstance(w, UnlockWindow) for w in QApplication.topLevelWidgets()))
        (window,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, UnlockWindow)]
        return window


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setattr(note_key.stretch, "__defaults__", (QUICK_LOG_N, 8, 1))
    monkeypatch.setattr(note_key.wrap, "__defaults__", (QUICK_LOG_N,))
    program = Program(qtbot, tmp_path)
    yield program
    program.notes.stop()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, UnlockWindow):
            window.close()
    program.disk.close()


def a_click(form: NotesForm, name: str) -> None:
    (button,) = [b for b in form.findChildren(ActionButton) if b.isVisible() and b.accessibleName() == name]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_step_by_step_with_what_may_go_wrong(program: Program) -> None:
    program.a_call(f"first {TOKEN}")
    notes = program.notes
    notes.do(NotesVerb.BY_PASSPHRASE, ())
    key = notes.view.shown_key
    assert [len(group) for group in key.split("-")] == [4] * 6
    notes.do(NotesVerb.WRITTEN_DOWN, ())
    assert not notes.view.shown_key
    notes.do(NotesVerb.TYPED_BACK, ("something else",))
    assert "not the key that was shown" in notes.view.problem
    notes.do(NotesVerb.BACK, ())
    assert notes.view.shown_key == key
    notes.do(NotesVerb.WRITTEN_DOWN, ())
    notes.do(NotesVerb.TYPED_BACK, (key.lower().replace("-", " "),))
    notes.do(NotesVerb.SET_PASSPHRASE, ("short", "short"))
    assert "shorter" in notes.view.problem
    notes.do(NotesVerb.SET_PASSPHRASE, (PASSPHRASE, PASSPHRASE + "x"))
    assert "not the same" in notes.view.problem
    assert program.vault.status.state == NotesState.OFF
    notes.do(NotesVerb.SET_PASSPHRASE, (PASSPHRASE, PASSPHRASE))
    program.until_state(NotesState.ON)
    program.a_call(f"second {TOKEN}")
    assert program.notes_read() == [f"first {TOKEN}", f"second {TOKEN}"]
    assert not bytes_with(TOKEN, program.disk.data, program.disk.backups)


def test_after_a_start_a_small_window_asks_and_what_is_typed_unlocks(program: Program) -> None:
    program.a_call(TOKEN)
    program.lock()
    program.restart()
    assert program.bridge.snapshot.are_notes_locked
    window = program.unlock_window()
    (edit,) = window.findChildren(QLineEdit)
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    QTest.keyClicks(edit, "another passphrase")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    program.until(lambda: bool(program.notes.view.problem))
    assert "does not open" in program.notes.view.problem
    (edit,) = [edit for edit in window.findChildren(QLineEdit) if edit.isVisible()]
    assert edit.text() == ""
    QTest.keyClicks(edit, PASSPHRASE)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    program.until_state(NotesState.ON)
    assert program.notes_read() == [TOKEN]
    program.until(lambda: not any(isinstance(w, UnlockWindow) for w in QApplication.topLevelWidgets()))


def test_while_locked_calls_go_on_and_the_note_cannot_be_written(program: Program) -> None:
    program.a_call(TOKEN)
    program.lock()
    program.restart()
    program.unlock_window().close()
    assert "locked" in program.window._banner._label.text()
    assert program.bridge.send(cmd.StartCall())
    assert program.window._banner._label.text() == ""
    assert program.bridge.send(cmd.EndCall())
    (note,) = [b for b in program.window.findChildren(ActionButton) if b.accessibleName() == "Write a note"]
    assert not note.isEnabled()
    assert note.text() == "Notes are locked"
    assert not program.bridge.send(cmd.EditWrapUp(Coding(note="typed")))
    assert program.bridge.send(cmd.SaveWrapUp(Coding(topic="Login")))
    program.engine.flush()
    assert [is_locked(note) for note in program.notes_read()] == [True, False]


def test_nothing_is_asked_during_a_call(program: Program) -> None:
    program.lock()
    program.restart()
    program.unlock_window()
    assert program.bridge.send(cmd.StartCall())
    program.until(lambda: not any(isinstance(w, UnlockWindow) for w in QApplication.topLevelWidgets()))
    program.notes.do(NotesVerb.UNLOCK, (PASSPHRASE,))
    assert program.notes.view.problem == "After the call."
    assert program.notes.unlock("", is_recovery=True)[0] == wire.REFUSED


def test_what_was_stretched_when_a_call_begins_waits_for_its_end(program: Program) -> None:
    program.lock()
    program.restart()
    program.unlock_window()
    program.notes.do(NotesVerb.UNLOCK, (PASSPHRASE,))
    assert program.bridge.send(cmd.StartCall())
    program.until(lambda: program.notes._waiting is not None)
    assert program.vault.status.state == NotesState.LOCKED
    assert program.bridge.send(cmd.EndCall())
    program.until_state(NotesState.ON)
    assert program.bridge.snapshot.phase == Phase.WRAP_UP
    assert program.bridge.send(cmd.EditWrapUp(Coding(note=TOKEN)))


def test_a_forgotten_passphrase_and_the_recovery_key(program: Program) -> None:
    program.a_call(TOKEN)
    key = program.lock()
    program.restart()
    program.unlock_window()
    program.notes.do(NotesVerb.RECOVER, ())
    program.notes.do(NotesVerb.RECOVERED, ("0000-0000-0000-0000-0000-0000",))
    assert program.notes.view.problem
    program.notes.do(NotesVerb.RECOVERED, (key,))
    assert program.notes_read() == [TOKEN]
    program.notes.do(NotesVerb.SET_PASSPHRASE, ("a new passphrase", "a new passphrase"))
    program.until(lambda: program.notes._page == NotesPage.HOME)
    program.restart()
    wrapped = program.vault.key and program.vault.key.wrapped
    assert wrapped
    assert program.notes.unlock(stretched_for(wrapped, PASSPHRASE).hex(), is_recovery=False)[0] == wire.REFUSED
    assert program.notes.unlock("no hex", is_recovery=False)[0] == wire.REFUSED
    assert program.notes.unlock(stretched_for(wrapped, "a new passphrase").hex(), is_recovery=False)[0] == wire.STORED
    assert program.notes_read() == [TOKEN]


def test_turned_off_the_log_reads_as_before(program: Program) -> None:
    program.a_call(TOKEN)
    program.lock()
    program.notes.do(NotesVerb.ASK_OFF, ())
    program.notes.do(NotesVerb.BACK, ())
    assert program.vault.status.state == NotesState.ON
    program.notes.do(NotesVerb.ASK_OFF, ())
    program.notes.do(NotesVerb.TURN_OFF, ())
    program.until_state(NotesState.OFF)
    program.restart()
    assert program.notes_read() == [TOKEN]
    assert not program.bridge.snapshot.are_notes_locked


def test_a_system_without_a_key_store_locks_nothing(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    program.a_call(TOKEN)
    program.notes.do(NotesVerb.BY_KEY_STORE, ())
    key = program.notes.view.shown_key
    program.notes.do(NotesVerb.WRITTEN_DOWN, ())
    program.notes.do(NotesVerb.TYPED_BACK, (key,))
    program.until(lambda: "no key store" in program.notes.view.problem)
    assert program.vault.status.state == NotesState.OFF
    assert not (program.disk.data / "notes.key").exists()


def test_the_key_store_opens_them_after_a_start_and_where_it_is_gone_nothing_is_plain(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[tuple[str, str], str] = {}
    monkeypatch.setattr(keyring, "get_keyring", object)
    monkeypatch.setattr(keyring, "set_password", lambda service, name, text: kept.update({(service, name): text}))
    monkeypatch.setattr(keyring, "get_password", lambda service, name: kept.get((service, name)))
    monkeypatch.setattr(keyring, "delete_password", lambda service, name: kept.pop((service, name)))
    program.a_call(TOKEN)
    program.notes.do(NotesVerb.BY_KEY_STORE, ())
    key = program.notes.view.shown_key
    program.notes.do(NotesVerb.WRITTEN_DOWN, ())
    program.notes.do(NotesVerb.TYPED_BACK, (key,))
    program.until_state(NotesState.ON)
    program.restart()
    program.until_state(NotesState.ON)
    assert program.notes_read() == [TOKEN]
    whole = dict(kept)
    kept.clear()
    program.restart()
    program.until(lambda: bool(program.notes.view.problem))
    assert program.vault.status.state == NotesState.LOCKED
    assert not program.bridge.send(cmd.EditWrapUp(Coding(note="x")))
    kept.update(whole)
    program.notes.do(NotesVerb.ASK_STORE, ())
    program.until_state(NotesState.ON)
    program.notes.do(NotesVerb.TURN_OFF, ())
    program.until_state(NotesState.OFF)
    program.until(lambda: not kept)


def test_without_the_package_it_is_said_what_it_installs(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(note_cipher, "find_spec", lambda _: None)
    view = program.notes.view
    assert "IT installs the package “cryptography”" in view.text
    assert not any(button.action.is_enabled for button in view.buttons)


def test_the_part_in_the_settings_window_is_found_and_does_not_lose_what_is_typed(
    program: Program, qtbot: QtBot
) -> None:
    window = SettingsWindow(program.bridge.settings, program.guard, program.notes)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.open_beside(program.window)
    (form,) = window.findChildren(NotesForm)
    window._search.setText("passphrase")
    assert form.isVisible()
    window._search.setText("corner")
    assert not form.isVisible()
    window._search.setText("")
    a_click(form, "Lock with a passphrase…")
    program.disk.clock.advance(2)
    assert spelled(program.notes._secret or b"") in [label.text() for label in (form._key,)]
    a_click(form, "I have written it down")
    (edit,) = [edit for edit in form.findChildren(QLineEdit) if edit.isVisible()]
    QTest.keyClicks(edit, "half of")
    program.bridge.refresh()
    assert edit.text() == "half of"
    window.close()
    assert program.notes._secret is None
    assert translate("Notes", "Recovery key") not in program.notes.view.text


LOCKED_FIELD = "Locked. Unlock your notes to write here."


def test_while_locked_the_drawer_of_kind_words_takes_nothing_and_says_so(program: Program) -> None:
    program.lock()
    program.restart()
    program.unlock_window().close()
    promises = PromiseDesk(program.bridge, program.window, program.guard, lambda *_, **__: None)
    promises.open_kind_words()
    drawer = promises._drawer
    assert drawer
    (edit,) = drawer.findChildren(GuardedEdit)
    (keep,) = [b for b in drawer.findChildren(ActionButton) if b.accessibleName() == "Keep"]
    assert not edit.isEnabled()
    assert not keep.isEnabled()
    assert LOCKED_FIELD in [label.text() for label in drawer.findChildren(QLabel)]
    assert program.vault.key
    assert program.vault.key.wrapped
    program.notes.unlock(stretched_for(program.vault.key.wrapped, PASSPHRASE).hex(), is_recovery=False)
    program.until(edit.isEnabled)
    assert keep.isEnabled()
    assert LOCKED_FIELD not in [label.text() for label in drawer.findChildren(QLabel)]
    QTest.keyClicks(edit, "You stayed calm.")
    drawer.close()
    assert [words.words for words in program.bridge.snapshot.kind_words] == ["You stayed calm."]


@pytest.mark.parametrize("note", [TOKEN, ""])
def test_while_locked_the_form_of_history_takes_no_text_and_says_so(program: Program, note: str) -> None:
    program.a_call(note)
    program.lock()
    program.restart()
    program.unlock_window().close()
    (record,) = program.opened.log.records()
    look = theme.look_for(program.bridge.settings)
    for are_locked in (True, False):
        form = HistoryForm(program.guard, record, (), look, are_notes_locked=are_locked)
        edits = form.findChildren(GuardedEdit)
        assert [edit.isEnabled() for edit in edits] == [not are_locked, not are_locked and not note]
        said = [label.text() for label in form.findChildren(QLabel) if not label.isHidden()]
        assert (LOCKED_FIELD in said) == (are_locked or bool(note))
        assert not [edit for edit in edits if "enc1" in edit.toPlainText()]
        form.deleteLater()


def test_what_was_typed_when_notes_are_locked_is_on_the_clipboard_and_said_truly(
    program: Program, tmp_path: Path
) -> None:
    program.lock()
    program.restart()
    program.unlock_window().close()
    nobody: Any = None
    places = places_of(str(tmp_path))
    desk = Desk(program.bridge, program.window, program.guard, places, nobody, nobody, nobody, nobody, nobody)
    desk._keep_typed(cmd.KeepKindWords("thank you"), "thank you")
    assert QApplication.clipboard().text() == "thank you"
    assert program.window._problems == ["Your notes are locked. What you wrote is on the clipboard."]
