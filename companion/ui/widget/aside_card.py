"""A small card beside the sentence: what is for the agent's eye and not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame, repolish

if TYPE_CHECKING:
    from companion.ui.view_state.aside import AsideView

MOST_ACTIONS = 5
COLUMNS = 2


class AsideCard(QWidget):
    """Shows an AsideView; `chosen` carries the command of a button, `resized` tells that the height changed."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: AsideView | None = None
        self._frame = card_frame(self)
        self._heading = PlainLabel(role="heading")
        self._lines: list[PlainLabel] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px(4))
        self._buttons = [ActionButton(guard, "chip") for _ in range(MOST_ACTIONS)]
        grid = QGridLayout()
        grid.setSpacing(look.px(4))
        for index, button in enumerate(self._buttons):
            button.share_the_row()
            button.chosen.connect(self.chosen)
            grid.addWidget(button, index // COLUMNS, index % COLUMNS)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(look.px(theme.MARGIN), look.px(8), look.px(theme.MARGIN), look.px(8))
        inner.setSpacing(look.px(theme.GAP))
        inner.addWidget(self._heading)
        inner.addLayout(self._column)
        inner.addLayout(grid)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self.hide()

    def show_aside(self, view: AsideView | None) -> None:
        """Show a card, or nothing."""
        if view == self._shown and self.isHidden() == (view is None):  # the compact bar hides it
            return
        self._shown = view
        self.setVisible(view is not None)
        if view is not None:
            self._fill(view)
        self.resized.emit()

    def _fill(self, view: AsideView) -> None:
        self._heading.setText(view.heading)
        self._heading.show_tone(Tone.CARE if view.is_urgent else Tone.QUIET)
        while len(self._lines) < len(view.lines):
            self._lines.append(PlainLabel(wraps=True))
            self._column.addWidget(self._lines[-1])
            self._lines[-1].ensurePolished()  # else the height is that of another font until Qt gets to it
        for index, label in enumerate(self._lines):
            label.setText(view.lines[index] if index < len(view.lines) else "")
            label.setVisible(index < len(view.lines))
        for index, button in enumerate(self._buttons):
            button.show_action(view.actions[index] if index < len(view.actions) else None)
        self._frame.setAccessibleName(view.heading)
        self._frame.setAccessibleDescription(". ".join(view.lines))
        if self._frame.property("urgent") != view.is_urgent:
            self._frame.setProperty("urgent", view.is_urgent)
            repolish(self._frame)
