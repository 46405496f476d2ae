"""The body of the window during a call and a hold: the sentence, the ladder, and what is happening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.call import Phase
from companion.domain.hand_over import NOTHING_TYPED
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import call_view
from companion.ui.view_state.aside import aside
from companion.ui.view_state.recognition_view import recognition
from companion.ui.widget.aside_card import AsideCard
from companion.ui.widget.breathing import BreathingCircle
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.ladder_strip import LadderStrip
from companion.ui.widget.recognition_line import RecognitionLine
from companion.ui.widget.sentence_card import SentenceCard
from companion.ui.widget.situations import Situations

if TYPE_CHECKING:
    from companion.domain.hand_over import HandOverWords
    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot

HOLD_CIRCLE_PX = 150


class CallPanel(QWidget):
    """Shows a snapshot with a call, or "just the words" without one."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._hand_over = NOTHING_TYPED
        self._at_hand: tuple[object, ...] | None = None
        self._is_card_only = False
        self.card = SentenceCard(look, guard)
        self._ladder = QWidget()
        self._aside = AsideCard(look, guard)
        self._recognition = RecognitionLine(look, guard)
        self._strip = LadderStrip(look)
        self._rung = ActionButton(guard)
        self._situations = Situations(look, guard)
        self._circle = BreathingCircle(look, HOLD_CIRCLE_PX)
        ladder = QVBoxLayout(self._ladder)
        ladder.setContentsMargins(0, 0, 0, 0)
        ladder.setSpacing(look.px(theme.GAP))
        ladder.addWidget(PlainLabel(translate("Call", "Boundary"), "heading"))
        ladder.addWidget(self._strip)
        ladder.addWidget(self._rung)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        for part in (self.card, self._ladder, self._recognition, self._aside, self._circle, self._situations):
            layout.addWidget(part)
        layout.addStretch(1)
        for source in (self.card, self._rung, self._recognition, self._aside, self._situations):
            source.chosen.connect(self.chosen)
        self._recognition.resized.connect(self.resized)
        self._aside.resized.connect(self.resized)
        self._situations.folded.connect(self._on_folded)

    def use_pack(self, pack: Pack) -> None:
        """Work with other words from the next snapshot on."""
        self._pack = pack

    def use_hand_over(self, words: HandOverWords) -> None:
        """Show what was typed over the hand-over card from the next snapshot on."""
        self._hand_over = words

    def show_snapshot(self, snapshot: Snapshot, settings: Settings) -> None:
        """Show the call as it stands."""
        has_call = snapshot.call_id is not None
        on_hold = snapshot.phase == Phase.ON_HOLD
        chosen = call_view.chosen_words(snapshot)
        at_hand = (snapshot.call_id, chosen, on_hold)
        if at_hand != self._at_hand:
            self._at_hand = at_hand
            self._situations.fold(is_folded=on_hold or chosen is not None)
        self.card.make_room_for_meaning(has_room=settings.show_meaning)
        self.card.show_card(call_view.card(snapshot, translate))
        if self._is_card_only:
            return
        ladder = call_view.ladder(snapshot, translate)
        self._ladder.setVisible(has_call and bool(ladder.marks))
        self._strip.show_marks(ladder.marks)
        self._rung.show_action(ladder.button)
        self._recognition.show_line(recognition(snapshot, self._pack, translate))
        beside = aside(snapshot, self._pack, translate, self._hand_over)
        self._aside.show_aside(beside)
        has_circle = on_hold and not snapshot.with_colleague and beside is None
        if self._circle.isVisibleTo(self) != has_circle:
            self._circle.setVisible(has_circle)
            self.resized.emit()
        self._circle.show_kind(settings.breathing)
        self._circle.show_left(call_view.share_of_hold_left(snapshot))
        words = call_view.situations_of if has_call else call_view.words_without_call
        groups = words(self._pack, snapshot, translate)
        self._situations.show_groups(groups)

    def show_card_only(self, *, is_card_only: bool) -> None:
        """Under the compact bar only the sentence shows."""
        self._is_card_only = is_card_only
        if is_card_only:
            for part in (self._ladder, self._recognition, self._aside, self._circle, self._situations):
                part.hide()
        else:
            self._situations.show()

    def height_without_situations(self) -> int:
        """What the rest of the panel takes."""
        return self._situations.height_of_the_rest(self)

    def let_situations_have(self, height: int) -> None:
        """Give the situations so much height; what does not fit scrolls."""
        self._situations.setFixedHeight(max(height, 0))

    def wanted_situations_height(self) -> int:
        """The height the situations would take without scrolling."""
        return 0 if self._is_card_only else self._situations.wanted_height()

    def _on_folded(self) -> None:
        self.resized.emit()
