"""One line for all day: dot, timer, and what is needed in the second that counts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.bar import Bar
from companion.ui.view_state.parts import Action, Look
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.face_bar import StateDot

MOST_ACTIONS = 3


class CompactBar(QWidget):
    """Shows a Bar. `chosen` carries a command; `unfold_asked` is the window's own."""

    chosen = Signal(object)
    unfold_asked = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dot = StateDot(look)
        self._timer = PlainLabel(role="bar-timer")
        self._timer.setFont(look.font(theme.BAR_TIMER_PX, equal_figures=True))
        self._buttons = [ActionButton(guard, "bar") for _ in range(MOST_ACTIONS)]
        self._unfold = ActionButton(guard, "bar", self)
        self._unfold.show_action(Action("▾", look=Look.LINK, name=translate("Bar", "Show the whole window")))
        self._unfold.chosen.connect(lambda _: self.unfold_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(theme.GAP))
        row.addWidget(self._dot)
        row.addWidget(self._timer)
        row.addStretch(1)
        for button in self._buttons:
            button.chosen.connect(self.chosen)
            row.addWidget(button)
        row.addWidget(self._unfold)

    def show_way_back(self, *, is_there: bool) -> None:
        """Offer the whole window, or not."""
        self._unfold.setVisible(is_there)

    def show_bar(self, bar: Bar) -> None:
        """Show what the view says."""
        self._dot.show_state(bar.tone, bar.ring)
        self._timer.setText(bar.timer)
        self._timer.setAccessibleName(bar.timer_name)
        for index, button in enumerate(self._buttons):
            button.show_action(bar.actions[index] if index < len(bar.actions) else None)
