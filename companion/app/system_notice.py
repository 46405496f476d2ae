"""A message of the system, where there is a tray that shows some. Elsewhere nothing: the window says it anyway."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from companion.ui import theme

_log = logging.getLogger(__name__)

SHOWN_MS = 10_000
ICON_PX = 32


class SystemNotice(QObject):
    """The icon stands in the tray only as long as its message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray: QSystemTrayIcon | None = None
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.hide)

    def show(self, text: str) -> None:
        """Show a sentence for a while."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            _log.info("this desktop shows no messages of programs")
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(_icon(), self)
        self._tray.show()
        name = QGuiApplication.applicationDisplayName() or "Call Companion"
        self._tray.showMessage(name, text, _icon(), SHOWN_MS)
        self._gone.start()

    def hide(self) -> None:
        """Take the icon away."""
        if self._tray is not None:
            self._tray.hide()


def _icon() -> QIcon:
    """The dot of the window."""
    pixmap = QPixmap(ICON_PX, ICON_PX)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(theme.DARK.calm))
    painter.setPen(QColor(theme.DARK.calm_ink))
    painter.drawEllipse(4, 4, ICON_PX - 8, ICON_PX - 8)
    painter.end()
    return QIcon(pixmap)
