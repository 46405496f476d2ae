"""An ordinary small window after a start: the passphrase of the notes. Closed, everything but the notes works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.notes_view import unlock_heading
from companion.ui.widget.buttons import ClickGuard, PlainLabel
from companion.ui.windows.notes_form import NotesForm
from companion.ui.windows.standing import room_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from companion.ui.view_state.notes_view import NotesView

WIDTH = 380
LEAST_WIDTH = 280


class UnlockWindow(QWidget):
    """`asked` carries what the form asks; Esc closes it."""

    asked = Signal(object, object)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, view: NotesView) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look = look
        self._keyboard_was_with: int | None = None
        self.setWindowTitle(unlock_heading(translate))
        self.setProperty("role", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setStyleSheet(theme.style_sheet(look))
        self._form = NotesForm(look, guard, view)
        self._form.asked.connect(self.asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(look.px(theme.MARGIN),) * 4)
        layout.setSpacing(look.px(theme.GAP))
        layout.addWidget(PlainLabel(unlock_heading(translate), "heading"))
        layout.addWidget(self._form)
        layout.addStretch(1)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)

    def show_view(self, view: NotesView) -> None:
        """Show a step."""
        self._form.show_view(view)
        self._fit()

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard, beside the window that stays on top."""
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()
        px = self._look.px
        self._fit()
        wanted = QSize(self.width(), self.height())
        screen, beside = window.screen().availableGeometry(), window.frameGeometry()
        self.move(room_beside(screen, beside, wanted, px(LEAST_WIDTH), px(theme.GAP)).topLeft())
        self.show()
        self.raise_()
        self.activateWindow()
        self._form.take_keyboard()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back, if it is here."""
        event.accept()
        if self.isActiveWindow():
            window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def _fit(self) -> None:
        """Take the height the step needs."""
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in the constructor
        layout.activate()
        width = self._look.px(WIDTH)
        self.setFixedSize(width, layout.totalHeightForWidth(width))
