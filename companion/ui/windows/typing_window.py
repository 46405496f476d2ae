"""A small window that visibly has the keyboard, for the few words an agent types; it gives the keyboard back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent

KEEP_AFTER_MS = 1000


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a title, a line of help, the text so far, and its greatest length in characters."""

    title: str
    help_line: str
    text: str
    longest: int


class TypingWindow(QWidget):
    """Asks for a text. `written` carries it a second after the last key and on closing, so that nothing is lost."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, question: Question) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._kept = question.text
        self._longest = question.longest
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
        self._wait.timeout.connect(self._keep)
        done = ActionButton(guard, parent=self)
        done.show_action(Action(translate("Typing", "Done"), look=Look.FILLED, tone=Tone.CALM))
        done.chosen.connect(lambda _: self.close())
        for keys in ("Escape", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        self._lay_out(look, question, done)

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

    def _lay_out(self, look: theme.Look, question: Question, done: ActionButton) -> None:
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(theme.MARGIN),) * 4)
        layout.setSpacing(px(theme.GAP))
        layout.addWidget(PlainLabel(question.title, "heading"))
        layout.addWidget(self._edit)
        layout.addWidget(PlainLabel(question.help_line, "quiet", wraps=True))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(translate("Typing", "Esc gives the keyboard back."), "quiet"))
        row.addStretch(1)
        row.addWidget(done)
        layout.addLayout(row)
        self.setFixedSize(px(theme.WINDOW_WIDTH), px(220))

    def _on_changed(self) -> None:
        text = self._edit.toPlainText()
        if len(text) > self._longest:
            cursor = self._edit.textCursor()
            self._edit.setPlainText(text[: self._longest])
            cursor.setPosition(min(cursor.position(), self._longest))
            self._edit.setTextCursor(cursor)
        self._wait.start()

    def _keep(self) -> None:
        self._wait.stop()
        text = self._edit.toPlainText()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)
