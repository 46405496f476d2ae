"""The body of the window in a breather: a true sentence, a circle to breathe with, and other ways to rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import after_view
from companion.ui.view_state.parts import Action, Look, Wish
from companion.ui.widget.breathing import BreathingCircle
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot

CIRCLE_PX = 190


class CooldownPanel(QWidget):
    """Shows a breather."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = PlainLabel(wraps=True)
        self._phone = PlainLabel(role="quiet", wraps=True)
        self._circle = BreathingCircle(look, CIRCLE_PX)
        self._others = PlainLabel(role="quiet", wraps=True)
        self._others.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._more, self._not_now = ActionButton(guard), ActionButton(guard)
        self._kind_words = ActionButton(guard)
        self._kind_words.chosen.connect(self.chosen)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(theme.GAP))
        for button in (self._more, self._not_now):
            button.chosen.connect(self.chosen)
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._kind_words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        for part in (self._phone, self._facts, self._circle, self._others):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot, settings: Settings) -> None:
        """Show what is left and what helps."""
        view = after_view.cooldown(snapshot, settings, translate)
        self._phone.setText(view.phone)
        self._facts.setText(view.facts)
        self._others.setText(view.other_ways)
        self._more.show_action(view.more)
        self._not_now.show_action(view.not_now)
        self._kind_words.show_action(Action(translate("Cooldown", "Kind words"), Wish.KIND_WORDS, Look.LINK))
        length, left = snapshot.cooldown_length_s, snapshot.cooldown_left_s
        self._circle.show_left(left / length if length and left is not None else None)
