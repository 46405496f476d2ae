"""A small window that visibly has the keyboard, for the few words an agent types; it gives the keyboard back.

What it hands over is masked already. The field follows in a pause, not under the fingers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from companion.domain.note_guard import Masked, guard_text, without_unfinished_number
from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent

    from companion.domain.note_guard import Guarded

KEEP_AFTER_MS = 1000
# A number that may become a card's with the next digits waits longer: half a card must not be stored either.
KEEP_NUMBER_AFTER_MS = 5000
# Typing may run over the limit by a card number, which is masked in the next pause; then the rest is cut.
ROOM_FOR_A_NUMBER = 80


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a title, a line of help, the text so far, and its greatest length in characters."""

    title: str
    help_line: str
    text: str
    longest: int
    is_one_line: bool = False


class TypingWindow(QWidget):
    """Asks for a text. `written` carries it a second after the last key and on closing, so that nothing is lost."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, question: Question) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._kept = question.text
        self._question = question
        self._masked: frozenset[Masked] = frozenset()
        self._keyboard_was_with = window_focus.window_with_keyboard()
        self.setWindowTitle(question.title)
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._edit = QPlainTextEdit(question.text)
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(question.title)
        self._edit.textChanged.connect(self._on_changed)
        self._wait = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._wait.timeout.connect(self._keep_but_unfinished_number)
        self._wait_for_number = QTimer(self, singleShot=True, interval=KEEP_NUMBER_AFTER_MS)
        self._wait_for_number.timeout.connect(self._keep)
        self._help = PlainLabel(question.help_line, "quiet", wraps=True)
        done = ActionButton(guard, parent=self)
        done.show_action(Action(translate("Typing", "Done"), look=Look.FILLED, tone=Tone.CALM))
        done.chosen.connect(lambda _: self.close())
        for keys in ("Escape", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._lay_out(look, done)

    def open_at(self, place: QPoint) -> None:
        """Come up with the keyboard."""
        self.move(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self._edit.setFocus()
        self._edit.moveCursor(self._edit.textCursor().MoveOperation.End)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was written and give the keyboard back."""
        self._keep()
        event.accept()
        window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def _lay_out(self, look: theme.Look, done: ActionButton) -> None:
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(theme.MARGIN),) * 4)
        layout.setSpacing(px(theme.GAP))
        layout.addWidget(PlainLabel(self._question.title, "heading"))
        layout.addWidget(self._edit)
        layout.addWidget(self._help)
        row = QHBoxLayout()
        row.addWidget(PlainLabel(translate("Typing", "Esc gives the keyboard back."), "quiet"))
        row.addStretch(1)
        row.addWidget(done)
        layout.addLayout(row)
        self.setFixedSize(px(theme.WINDOW_WIDTH), px(220))

    def _on_changed(self) -> None:
        if len(self._edit.toPlainText()) > self._question.longest + ROOM_FOR_A_NUMBER:
            self._guarded()
        self._wait.start()
        self._wait_for_number.start()

    def _keep_but_unfinished_number(self) -> None:
        text = self._edit.toPlainText()
        at = _characters(text, self._edit.textCursor().position())
        settled = without_unfinished_number(text[:at]) + text[at:]
        if settled == text:
            self._keep()
        else:
            self._hand_over(self._guard(settled).text)

    def _keep(self) -> None:
        self._hand_over(self._guarded())
        self._wait.stop()
        self._wait_for_number.stop()

    def _guarded(self) -> str:
        """Return what may be kept of the text, and show it where it is not what was typed."""
        typed = self._edit.toPlainText()
        guarded = self._guard(typed)
        if guarded.masked or len(typed) > self._question.longest:
            space_behind = typed[len(typed.rstrip()) :]  # where the next word goes
            self._show_text((guarded.text + space_behind)[: self._question.longest])
        if guarded.masked:
            self._masked |= guarded.masked
            self._help.setText(_told(self._masked))
            self._help.show_tone(Tone.CARE)
        return guarded.text

    def _guard(self, text: str) -> Guarded:
        return guard_text(text, self._question.longest, keep_lines=not self._question.is_one_line)

    def _show_text(self, new: str) -> None:
        """Change only what differs, so that the cursor stays where it was or goes behind what was masked."""
        old = self._edit.toPlainText()
        same_before = _length_of_same(old, new)
        rest_old, rest_new = old[same_before:], new[same_before:]
        same_behind = _length_of_same(rest_old[::-1], rest_new[::-1])
        start = _units(old[:same_before])
        typing = self._edit.textCursor()
        stays_at = typing.position() if typing.position() <= start else None  # Qt would push it along
        changing = QTextCursor(self._edit.document())
        changing.setPosition(start)
        changing.setPosition(_units(old[: len(old) - same_behind]), QTextCursor.MoveMode.KeepAnchor)
        changing.insertText(rest_new[: len(rest_new) - same_behind])
        if stays_at is not None:
            typing.setPosition(stays_at)
            self._edit.setTextCursor(typing)

    def _hand_over(self, text: str) -> None:
        if text != self._kept:
            self._kept = text
            self.written.emit(text)


def _told(masked: frozenset[Masked]) -> str:
    if masked == {Masked.CARD}:
        return translate("Typing", "A card number was masked: only its last four digits are kept.")
    if masked == {Masked.CODE}:
        return translate("Typing", "A card's security code was masked: it is never kept.")
    if masked == {Masked.IBAN}:
        return translate("Typing", "An account number was masked: only its last four digits are kept.")
    return translate("Typing", "Numbers were masked: at most their last four digits are kept.")


def _length_of_same(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _units(text: str) -> int:
    """How many units of UTF-16, in which Qt counts, a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _characters(text: str, units: int) -> int:
    """How many characters so many units of UTF-16 at the beginning of a text are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "surrogatepass"))
