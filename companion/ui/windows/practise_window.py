"""A short rehearsal: a caller's line, answers to choose from, the reason, and how the call goes on.

It knows scenes and words, and neither the engine nor the log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from companion.domain.practice import Round, Tallies, begin, next_scene, scenes_for
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import practise_view as view
from companion.ui.view_state.parts import Action
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.answer_button import AnswerButton
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow
from companion.ui.windows.practise_page import MOST_ANSWERS, PractisePage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from companion.domain.practice import Scene
    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings

MEASURES = Measures(600, 600)
NOTE_WIDTH = 150


class PractiseWindow(OrdinaryWindow):
    """`counted` carries the Tallies with one scene more, as soon as it is known how that one went."""

    counted = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what a rehearsal needs
        self,
        settings: Settings,
        guard: ClickGuard,
        pack: Pack,
        scenes: Sequence[Scene],
        tallies: Tallies,
        dice: Random,
    ) -> None:
        super().__init__(settings, translate("Practise", "Practise"), MEASURES)
        self._guard = guard
        self.pack = pack
        self._all_scenes = tuple(scenes)
        self._scenes = self._own_scenes()
        self._tallies = tallies
        self._dice = dice
        self._round: Round | None = None
        self._make_parts()
        self._lay_out()
        self.dress()
        self._listen_to_keys()
        self._next_scene()

    def show_settings(self, settings: Settings) -> None:
        """Follow what was set meanwhile: theme, text size, the names in sentences."""
        if settings != self._settings:
            self._settings = settings
            self._scenes = self._own_scenes()
            self.dress()
            self._show_round()

    # What the agent does.

    def _choose(self, number: int) -> None:
        if self._round is None:
            return
        before, self._round = self._round, self._round.choose(number)
        if self._round is before:
            return
        if self._round.has_missed and not before.has_missed:
            self._count(was_right=False)
        if self._round.is_over and not self._round.has_missed:
            self._count(was_right=True)
        self._show_round()
        self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        self._page.bring_reason_into_sight()

    def _go_on(self) -> None:
        if self._round is None or self._round.is_over:
            self._next_scene()
            return
        self._round = self._round.go_on()
        self._show_turn()

    def _next_scene(self) -> None:
        last = self._round.scene.id if self._round else None
        scene = next_scene(self._scenes, self._tallies, last, self._dice)
        self._round = begin(scene, self._dice) if scene else None
        self._show_turn()

    def _on_enter(self) -> None:
        """Press what has the keyboard: at first the caller's line, which does nothing, after an answer the way on.

        Not by a click, of which a second one soon after at the place of the mouse would be taken for a double click.
        """
        focused = self.focusWidget()
        if focused is self._on:
            self._go_on()
        elif isinstance(focused, AnswerButton):
            self._choose(self._page.answers.index(focused))
        elif isinstance(focused, ActionButton):
            focused.click()

    def _count(self, *, was_right: bool) -> None:
        assert self._round is not None  # noqa: S101 - asked only in a round
        self._tallies = self._tallies.after(self._round.scene.id, was_right=was_right)
        self.counted.emit(self._tallies)

    def _own_scenes(self) -> list[Scene]:
        return scenes_for(self._all_scenes, self.pack, self._settings.ladder, self._settings.may_end)

    # What is shown.

    def _show_turn(self) -> None:
        self._show_round()
        self._page.begin_at_the_caller()

    def _show_round(self) -> None:
        now = self._round
        fields = self._settings.fields()
        shown = view.round_view(now, self.pack, fields, translate) if now else view.nothing_view(translate)
        self._page.show_view(shown)
        self._on.show_action(shown.on)
        self._on.setAccessibleDescription(f"{shown.reason.heading}. {shown.reason.why}" if shown.reason else "")
        self._other.show_action(shown.other)

    # How it is built.

    def _make_parts(self) -> None:
        self._page = PractisePage(self._guard)
        self._page.picked.connect(self._choose)
        self._note = PlainLabel(translate("Practise", "None of this goes into your log."), "quiet", wraps=True)
        self._on, self._other = ActionButton(self._guard, parent=self), ActionButton(self._guard, parent=self)
        self._close = ActionButton(self._guard, parent=self)
        self._close.show_action(Action(translate("Practise", "Close")))
        self._on.chosen.connect(lambda _: self._go_on())
        self._other.chosen.connect(lambda _: self._next_scene())
        self._close.chosen.connect(lambda _: self.close())

    def _lay_out(self) -> None:
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self._other, self._close, self._on):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._note, 1)
        self._foot.addLayout(self._buttons)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self._page, 1)
        self._all.addLayout(self._foot)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        gap = px(theme.GAP)  # between the cards and the scroll bar; the foot ends where the cards do
        self._all.setContentsMargins(side, side, side - gap, side)
        self._all.setSpacing(px(theme.MARGIN - 4))
        self._foot.setContentsMargins(0, 0, gap, 0)
        self._foot.setSpacing(gap)
        self._buttons.setSpacing(gap)
        self._page.take_look(look)
        self._on.fit(view.ways_on(translate), look)

    def stack(self) -> None:
        """Put the buttons below the note, and below each other, where there is no room beside."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        buttons = (self._other, self._close, self._on)
        widths = (max(button.sizeHint().width(), button.minimumWidth()) for button in buttons)
        needed = sum(width + self.look.px(theme.GAP) for width in widths)
        room = self.width() - 2 * self.look.px(theme.MARGIN)
        self._foot.setDirection(beside if room >= needed + self.look.px(NOTE_WIDTH) else below)
        self._buttons.setDirection(beside if room >= needed else below)

    def _listen_to_keys(self) -> None:
        for number in range(MOST_ANSWERS):
            key = QShortcut(QKeySequence(str(number + 1)), self, autoRepeat=False)
            key.activated.connect(lambda number=number: self._choose(number))
        for name in ("Return", "Enter"):
            QShortcut(QKeySequence(name), self, autoRepeat=False).activated.connect(self._on_enter)
