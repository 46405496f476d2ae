"""What ordinary windows share: beside the one that stays on top, the keyboard back at the end, Esc closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.windows.standing import room_beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from companion.domain.settings import Settings
    from companion.ui.widget.buttons import ActionButton

LEAST_WIDTH = 280
LEAST_HEIGHT = 240


class OrdinaryWindow(QWidget):
    """A window with a body and a row of buttons at its foot; `take_look` is for what a subclass measures."""

    closed = Signal()

    def __init__(self, settings: Settings, title: str, width: int, height: int) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._settings = settings
        self._wanted = (width, height)
        self._keyboard_was_with: int | None = None
        self.look = theme.look_for(settings)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setWindowTitle(title)
        self._all = QVBoxLayout(self)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_buttons: Sequence[ActionButton] = ()
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._take_look)

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard, beside the window that stays on top."""
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()
        if not self.isVisible():
            px, screen = self.look.px, window.screen().availableGeometry()
            wanted = QSize(*(px(side) for side in self._wanted))
            place = room_beside(screen, window.frameGeometry(), wanted, px(LEAST_WIDTH), px(theme.GAP))
            self.move(place.topLeft())
            self.resize(place.size())
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def show_settings(self, settings: Settings) -> None:
        """Follow theme and text size."""
        before, self._settings = self._settings, settings
        if any(getattr(before, name) != getattr(settings, name) for name in theme.FOLLOWED_SETTINGS):
            self._take_look()

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures, where a subclass has any of its own."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back, if it is here."""
        event.accept()
        if self.isActiveWindow():
            window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons below each other where it is narrow."""
        super().resizeEvent(event)
        self.stack()

    def lay_out(self, body: QWidget, buttons: Sequence[ActionButton]) -> None:
        """Fill the window: the body above, the buttons at its foot, the last one to the right."""
        self._foot_buttons = buttons
        self._all.addWidget(body, 1)
        self._foot.addStretch(1)
        for button in buttons:
            self._foot.addWidget(button)
        self._all.addLayout(self._foot)
        self._take_look()

    def stack(self) -> None:
        """Put the buttons below each other where there is no room beside."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = sum(button.sizeHint().width() for button in self._foot_buttons if not button.isHidden())
        needed += self.look.px(theme.GAP) * len(self._foot_buttons)
        room = self.width() - 2 * self.look.px(theme.MARGIN)
        self._foot.setDirection(beside if room >= needed else below)

    def _take_look(self) -> None:
        look = self.look = theme.look_for(self._settings)
        side = look.px(theme.MARGIN)
        self.setStyleSheet(theme.style_sheet(look))
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(look.px(theme.MARGIN - 4))
        self._foot.setSpacing(look.px(theme.GAP))
        self.setMinimumSize(look.px(LEAST_WIDTH), look.px(LEAST_HEIGHT))
        self.take_look(look)
        self.stack()
