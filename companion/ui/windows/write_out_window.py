"""A page to write it out after a hard call. Nothing of it is kept anywhere, unless the agent says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.guarded_edit import GuardedEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent

HEIGHT_PX = 300


class WriteOutWindow(QWidget):
    """Has the keyboard while it is open, and gives it back. `kept` carries the text the agent wants in the note."""

    kept = Signal(str)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, room: int) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._keyboard_was_with = window_focus.window_with_keyboard()
        title = translate("WriteOut", "Write it out")
        self.setWindowTitle(title)
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = ""
        self._edit = GuardedEdit("", room)
        self._edit.setAccessibleName(title)
        self._edit.written.connect(self._remember)
        self._edit.masked.connect(self._tell)
        self._help = PlainLabel(
            translate("WriteOut", "As it comes. Closing this, or the next call, throws it away."), "quiet", wraps=True
        )
        self._away, self._keep = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._away.show_action(Action(translate("WriteOut", "Throw it away"), look=Look.FILLED, tone=Tone.CALM))
        self._away.chosen.connect(lambda _: self.close())
        self._keep.show_action(Action(translate("WriteOut", "Keep it in the note")))
        self._keep.chosen.connect(lambda _: self._on_keep())
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self._lay_out(look)

    def open_at(self, place: QPoint) -> None:
        """Come up with the keyboard."""
        self.move(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self._edit.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back."""
        event.accept()
        window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def _on_keep(self) -> None:
        self._edit.keep()
        if self._text.strip():
            self.kept.emit(self._text)
        self.close()

    def _remember(self, text: str) -> None:
        self._text = text

    def _lay_out(self, look: theme.Look) -> None:
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(theme.MARGIN),) * 4)
        layout.setSpacing(px(theme.GAP))
        layout.addWidget(PlainLabel(self.windowTitle(), "heading"))
        layout.addWidget(self._edit, 1)
        layout.addWidget(self._help)
        for button in (self._keep, self._away):
            button.ensurePolished()
        wanted = self._keep.sizeHint().width() + self._away.sizeHint().width() + px(theme.GAP)
        row = QHBoxLayout() if wanted <= px(theme.WINDOW_WIDTH - 2 * theme.MARGIN) else QVBoxLayout()
        row.addWidget(self._keep)
        row.addWidget(self._away)
        layout.addLayout(row)
        self.setFixedSize(px(theme.WINDOW_WIDTH), px(HEIGHT_PX))

    def _tell(self, sentence: str) -> None:
        self._help.setText(sentence)
        self._help.show_tone(Tone.CARE)
