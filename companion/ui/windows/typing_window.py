"""A small window that visibly has the keyboard, for the few words an agent types; it gives the keyboard back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.note_guard import ALWAYS, Masked
from companion.domain.value import value
from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.guarded_edit import GuardedEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent


@value
class Question:
    """What is asked: a title, a line of help, the text so far, its greatest length, and what is masked in it."""

    title: str
    help_line: str
    text: str
    longest: int
    is_one_line: bool = False
    masked: frozenset[Masked] = ALWAYS


class TypingWindow(QWidget):
    """Asks for a text. `written` carries it a second after the last key and on closing, so that nothing is lost."""

    written = Signal(str)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, question: Question) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._question = question
        self._keyboard_was_with = window_focus.window_with_keyboard()
        self.setWindowTitle(question.title)
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._edit = GuardedEdit(
            question.text, question.longest, is_one_line=question.is_one_line, what=question.masked
        )
        self._edit.setAccessibleName(question.title)
        self._edit.written.connect(self.written)
        self._edit.masked.connect(self._tell)
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
        self._edit.keep()
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

    def _tell(self, sentence: str) -> None:
        self._help.setText(sentence)
        self._help.show_tone(Tone.CARE)
