"""What ordinary windows share: beside the one that stays on top, the keyboard back at the end, Esc closes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from companion.ui import theme, window_focus
from companion.ui.windows.standing import room_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from companion.domain.settings import Settings


class Measures(NamedTuple):
    """How large a window would like to be and has to be, in pixels at a text size of 100 %.

    least_beside: so wide it stands there at least, over the other window if need be; 0: as narrow as it can be.
    """

    width: int
    height: int
    least_width: int = 280
    least_height: int = 260
    least_beside: int = 0


class OrdinaryWindow(QWidget):
    """A subclass lays itself out and calls `dress`; it says in `take_look` and `stack` what it measures and moves."""

    closed = Signal()

    def __init__(self, settings: Settings, title: str, measures: Measures) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._settings = settings
        self._measures = measures
        self._keyboard_was_with: int | None = None
        self.look = theme.look_for(settings)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setWindowTitle(title)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.step_back)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard, beside the window that stays on top."""
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()
        if not self.isVisible():
            self.stand_beside(window)
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def stand_beside(self, window: QWidget) -> None:
        """Stand beside a window, on its screen."""
        self.stand(window.screen().availableGeometry(), window.frameGeometry())

    def stand(self, screen: QRect, beside: QRect) -> None:
        """Take the room left or right of a window, so that neither covers the other where that is possible."""
        px, wanted = self.look.px, self._measures
        least = px(wanted.least_beside or wanted.least_width)
        place = room_beside(screen, beside, QSize(px(wanted.width), px(wanted.height)), least, px(theme.GAP))
        self.move(place.topLeft())
        self.resize(place.size())

    def show_settings(self, settings: Settings) -> None:
        """Follow theme and text size."""
        before, self._settings = self._settings, settings
        if any(getattr(before, name) != getattr(settings, name) for name in theme.FOLLOWED_SETTINGS):
            self.dress()

    def dress(self) -> None:
        """Take on the colours and measures of the settings."""
        look = self.look = theme.look_for(self._settings)
        self.setStyleSheet(theme.style_sheet(look))
        self.setMinimumSize(look.px(self._measures.least_width), look.px(self._measures.least_height))
        self.take_look(look)
        self.stack()

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures, where a subclass has any of its own."""

    def stack(self) -> None:
        """Put below each other what has no room beside each other."""

    def step_back(self) -> None:
        """Esc: close, unless there is something else to leave before."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back, if it is here."""
        event.accept()
        if self.isActiveWindow():
            window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack where it is narrow."""
        super().resizeEvent(event)
        self.stack()
