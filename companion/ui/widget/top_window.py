"""A window that stays on top and never takes the keyboard unless it is asked: frame, dragging, keyboard in and out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPen, QRegion
from PySide6.QtWidgets import QAbstractButton, QWidget

from companion.ui import theme, window_focus

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

DRAG_STARTS_PX = 4


class TopWindow(QWidget):
    """The frame of the always-on-top window. `dropped` comes when it was dragged and let go."""

    dropped = Signal()

    def __init__(self, look: theme.Look) -> None:
        super().__init__(None, _flags())
        self._look = look
        self._drag_from: QPoint | None = None
        self._is_dragged = False
        self._keyboard_was_with: int | None = None
        self._has_keyboard = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "window")

    def take_keyboard(self) -> None:
        """Let the keyboard in; Esc gives it back to the window that had it."""
        self._keyboard_was_with = window_focus.window_with_keyboard()
        self._has_keyboard = True
        self._accept_keyboard(accepts=True)
        self.activateWindow()
        first = next((b for b in self.findChildren(QAbstractButton) if b.isVisible() and b.isEnabled()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def give_keyboard_back(self) -> None:
        """Let the keyboard go to the window that had it."""
        if not self._has_keyboard:
            return
        self._has_keyboard = False
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._accept_keyboard(accepts=False)
        window_focus.give_keyboard_to(self._keyboard_was_with)

    def controls(self) -> list[dict[str, object]]:
        """The visible buttons with their names and where they are on the screen, in device pixels.

        One that shows what an agent wrote is told by its name alone.
        """
        return [
            {
                "name": b.accessibleName() or b.text(),
                "text": "" if b.property("private") else b.text(),
                "enabled": b.isEnabled(),
                "rect": _on_screen(b),
            }
            for b in self.findChildren(QAbstractButton)
            if b.isVisible() and not b.visibleRegion().isEmpty()
        ]

    # Qt's own.

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to drag; the window moves itself, because a move by the system swallows typed keys."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_from = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag."""
        if self._drag_from is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        wanted = event.globalPosition().toPoint() - self._drag_from
        if self._is_dragged or (wanted - self.pos()).manhattanLength() >= DRAG_STARTS_PX:
            self._is_dragged = True
            self.move(wanted)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where it was put down."""
        was_dragged, self._drag_from, self._is_dragged = self._is_dragged, None, False
        if was_dragged:
            self.dropped.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives the keyboard back."""
        if event.key() == Qt.Key.Key_Escape:
            self.give_keyboard_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A click into another program takes the keyboard away; then it is not ours any more."""
        if event.type() == QEvent.Type.ActivationChange and self._has_keyboard and not self.isActiveWindow():
            self._has_keyboard = False
            self._accept_keyboard(accepts=False)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """A window manager's close hides nothing away: it quits, and a running call goes on at the next start."""
        event.accept()
        QGuiApplication.quit()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the corners round."""
        radius = self._look.px(theme.RADIUS_WINDOW)
        path = QPainterPath()
        path.addRoundedRect(self.rect(), radius, radius)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the window's ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.color("window"))
        painter.setPen(QPen(self._look.color("line"), 1))
        radius = self._look.px(theme.RADIUS_WINDOW)
        painter.fillRect(self.rect(), self._look.color("window"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), radius, radius)

    def _accept_keyboard(self, *, accepts: bool) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not accepts)


def _flags() -> Qt.WindowType:
    flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus
    if QGuiApplication.platformName() != "wayland":
        # Without a frame some compositors do not show the window at all.
        flags |= Qt.WindowType.FramelessWindowHint
    return flags


def _on_screen(widget: QWidget) -> list[int]:
    ratio = widget.devicePixelRatioF()
    corner = widget.mapToGlobal(QPoint(0, 0))
    return [round(v * ratio) for v in (corner.x(), corner.y(), widget.width(), widget.height())]
