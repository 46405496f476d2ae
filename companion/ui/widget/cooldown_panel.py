"""The body of the window in a breather: the phone first, a true sentence, a circle to breathe with, other ways."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.policy import NO_POLICY
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import after_view
from companion.ui.view_state.parts import Action, Look, Wish
from companion.ui.widget.breathing import BreathingCircle
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.ways_to_rest import WaysToRest

if TYPE_CHECKING:
    from companion.domain.policy import Policy
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot

CIRCLE_PX = 176


class CooldownPanel(QWidget):
    """Shows a breather."""

    chosen = Signal(object)

    def __init__(
        self, look: theme.Look, guard: ClickGuard, policy: Policy = NO_POLICY, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._facts = PlainLabel(wraps=True)
        self._phone = PlainLabel(wraps=True)
        self._circle = BreathingCircle(look, CIRCLE_PX)
        self._claim = PlainLabel(role="quiet", wraps=True)
        self._kinds = [ActionButton(guard) for _ in range(2)]
        self._ways = WaysToRest(look, guard, policy)
        self._rested_from: str | None = None
        self._more, self._not_now = ActionButton(guard), ActionButton(guard)
        self._ways.chosen.connect(self.chosen)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        switch.addWidget(self._claim, 1)
        for button in self._kinds:
            button.setProperty("tight", True)
            button.chosen.connect(self.chosen)
            switch.addWidget(button)
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
        layout.setSpacing(look.px(8))
        for part in (self._phone, self._facts, self._circle):
            layout.addWidget(part)
        layout.addLayout(switch)
        layout.addWidget(self._ways)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_snapshot(self, snapshot: Snapshot, settings: Settings) -> None:
        """Show what is left and what helps."""
        view = after_view.cooldown(snapshot, settings, translate)
        call_id = snapshot.rested_from.call_id if snapshot.rested_from else None
        if call_id != self._rested_from:
            self._rested_from = call_id
            self._ways.begin_anew()
        self._phone.setText(view.phone)
        self._facts.setText(view.facts)
        self._facts.setVisible(bool(view.facts))
        self._claim.setText(view.claim)
        for button, action in zip_longest(self._kinds, view.breathing):
            button.show_action(action)
        self._more.show_action(view.more)
        self._not_now.show_action(view.not_now)
        self._kind_words.show_action(Action(translate("Cooldown", "Kind words"), Wish.KIND_WORDS, Look.LINK))
        length, left = snapshot.cooldown_length_s, snapshot.cooldown_left_s
        self._circle.show_kind(settings.breathing)
        self._circle.show_left(left / length if length and left is not None else None)
