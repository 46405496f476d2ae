"""Many parts behind one stop of the Tab key: the arrow keys go from one to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


class Roving(QObject):
    """`entered` carries the part that has the keyboard or the mouse now, `left` tells that none has."""

    entered = Signal(QWidget)
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []

    def watch(self, parts: Sequence[QWidget]) -> None:
        """Go through these parts from now on; the first is where Tab comes in."""
        self._parts = list(parts)
        for part in self._parts:
            part.installEventFilter(self)
        self._let_tab_in(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Turn arrow keys into steps, and tell where one is."""
        if watched in self._parts:
            assert isinstance(watched, QWidget)  # noqa: S101 - only parts are watched
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._step(self._parts.index(watched), Qt.Key(event.key()))
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.Enter):
                self.entered.emit(watched)
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Leave):
                self.left.emit()
        return super().eventFilter(watched, event)

    def _step(self, at: int, key: Qt.Key) -> bool:
        if key in _STEPS:
            to = max(0, min(len(self._parts) - 1, at + _STEPS[key]))
        elif key in _ENDS:
            to = range(len(self._parts))[_ENDS[key]]
        else:
            return False
        self._let_tab_in(to)
        self._parts[to].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _let_tab_in(self, where: int) -> None:
        for number, part in enumerate(self._parts):
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus if number == where else Qt.FocusPolicy.NoFocus)
