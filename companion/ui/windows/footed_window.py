"""An ordinary window with a body and a row of buttons at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.settings import Settings
    from companion.ui.widget.buttons import ActionButton


class FootedWindow(OrdinaryWindow):
    """A subclass makes its body and hands it to `lay_out`."""

    def __init__(self, settings: Settings, title: str, measures: Measures) -> None:
        super().__init__(settings, title, measures)
        self._all = QVBoxLayout(self)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot_buttons: Sequence[ActionButton] = ()

    def lay_out(self, body: QWidget, buttons: Sequence[ActionButton]) -> None:
        """Fill the window: the body above, the buttons at its foot, the last one to the right."""
        self._foot_buttons = buttons
        self._all.addWidget(body, 1)
        self._foot.addStretch(1)
        for button in buttons:
            self._foot.addWidget(button)
        self._all.addLayout(self._foot)
        self.dress()

    def take_look(self, look: theme.Look) -> None:
        """Take on the measures around body and foot."""
        side = look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(look.px(theme.MARGIN - 4))
        self._foot.setSpacing(look.px(theme.GAP))

    def stack(self) -> None:
        """Put the buttons below each other where there is no room beside."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = sum(button.sizeHint().width() for button in self._foot_buttons if not button.isHidden())
        needed += self.look.px(theme.GAP) * len(self._foot_buttons)
        room = self.width() - 2 * self.look.px(theme.MARGIN)
        self._foot.setDirection(beside if room >= needed else below)
