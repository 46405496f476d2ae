"""A quiet line about a caller who comes back, and the words to part ways one click off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.ui.view_state.recognition_view import RecognitionView


class RecognitionLine(QWidget):
    """Shows a RecognitionView; `chosen` carries the command of its button, `resized` tells that the height changed."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: RecognitionView | None = None
        self._label = PlainLabel(role="quiet", wraps=True)
        self._words = ActionButton(guard, parent=self)
        self._words.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.addWidget(self._words)
        row.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.SMALL_GAP))
        column.addWidget(self._label)
        column.addLayout(row)
        self._words.show_action(None)
        self._words.hide()
        self.hide()

    def show_line(self, view: RecognitionView | None) -> None:
        """Show what is known, or nothing."""
        if view == self._shown and self.isHidden() == (view is None):  # the compact bar hides it
            return
        self._shown = view
        self.setVisible(view is not None)
        if view is not None:
            self._label.setText(view.text)
            self._words.show_action(view.part_ways)
            self._label.ensurePolished()  # else the height is that of another font until Qt gets to it
            self._column.invalidate()
            self._column.activate()
        self.resized.emit()
