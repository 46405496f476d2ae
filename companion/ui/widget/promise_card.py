"""Promises in the window: times to choose from after a call, and the next one while no call runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import follow_up_view
from companion.ui.view_state.parts import Action
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot

COLUMNS = 2
SIDE = 10
HEAD_HEIGHT = 18


class Times(QWidget):
    """Times to choose from, two in a row. `chosen` carries a command or a wish."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._chips: list[ActionButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(theme.GAP))

    def show_actions(self, actions: tuple[Action, ...]) -> None:
        """Show so many chips."""
        while len(self._chips) < len(actions):
            number = len(self._chips)
            chip = ActionButton(self._guard, "chip", self)
            chip.setProperty("align", "left")
            chip.share_the_row()
            chip.chosen.connect(self.chosen)
            self._chips.append(chip)
            self._grid.setColumnStretch(number % COLUMNS, 1)
            self._grid.addWidget(chip, number // COLUMNS, number % COLUMNS)
        for number, chip in enumerate(self._chips):
            chip.show_action(actions[number] if number < len(actions) else None)


class PromiseCard(QWidget):
    """The card of the wrap-up. `chosen` carries a command or a wish."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._heading = PlainLabel(role="heading", wraps=True)
        self._times = Times(look, guard)
        self._words, self._back = ActionButton(guard, "chip"), ActionButton(guard)
        self._words.setProperty("align", "left")
        self._words.setProperty("private", True)
        self._heading.setMinimumHeight(look.px(theme.SMALL_HEIGHT))  # nothing moves when the way back comes
        self._card = card_frame()
        whole, column = QVBoxLayout(self), QVBoxLayout(self._card)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._card)
        column.setContentsMargins(*_margins(look))
        column.setSpacing(look.px(theme.GAP))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._back)
        column.addLayout(head)
        column.addWidget(self._times)
        column.addWidget(self._words)
        for part in (self._times, self._words, self._back):
            part.chosen.connect(self.chosen)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is promised on the call at hand."""
        view = follow_up_view.promise_card(snapshot, translate)
        self._heading.setText(view.heading)
        self._times.show_actions(view.offers)
        self._back.show_action(view.back)
        self._words.show_action(view.words and replace(view.words, text=self._on_one_line(view.words.text)))
        _tell_around(self._card, self)

    def _on_one_line(self, text: str) -> str:
        room = self._look.px(theme.WINDOW_WIDTH - 2 * theme.MARGIN - 2 * SIDE - 20)
        return self._words.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)


class NextPromise(QWidget):
    """The next promise while no call runs, and the one settled just now. `resized` when times to put it off fold."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._put_off: tuple[str, int] | None = None
        self._shown: follow_up_view.NextView | None = None
        self._settled_row, self._card = QWidget(), card_frame()
        self._settled, self._undo = PlainLabel(role="quiet", wraps=True), ActionButton(guard)
        self._heading, self._more = PlainLabel(role="heading"), PlainLabel(role="quiet")
        self._text = WrappingLabel()
        self._done, self._later, self._drop = ActionButton(guard), ActionButton(guard), ActionButton(guard)
        self._times = Times(look, guard)
        for part in (self._undo, self._done, self._drop, self._times):
            part.chosen.connect(self.chosen)
        self._later.chosen.connect(lambda _: self._fold())
        self._lay_out(look)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is promised next."""
        settled = follow_up_view.settled_promise(snapshot, translate)
        self._settled_row.setVisible(settled is not None)
        if settled is not None:
            self._settled.setText(settled.text)
            self._undo.show_action(settled.undo)
            _tell_around(self._settled_row, self)
        view = self._shown = follow_up_view.next_promise(snapshot, translate)
        self._card.setVisible(view is not None)
        self.setVisible(settled is not None or view is not None)
        if view is not None:
            self._show_next(view)

    def _show_next(self, view: follow_up_view.NextView) -> None:
        self._heading.setText(view.heading)
        self._heading.show_tone(view.tone)
        self._more.setText(view.more)
        self._more.setVisible(bool(view.more))
        self._text.show_text(view.text)
        self._done.show_action(view.done)
        is_open = self._put_off == (view.id, view.due_utc_ms)
        self._later.show_action(replace(view.later, is_chosen=is_open))
        self._drop.show_action(view.drop)
        self._times.show_actions(view.offers)
        self._times.setVisible(is_open)
        _tell_around(self._card, self)

    def _fold(self) -> None:
        """Show the times it can be put off to, or no longer."""
        if self._shown is not None:
            now = (self._shown.id, self._shown.due_utc_ms)
            self._put_off = None if self._put_off == now else now
            self._show_next(self._shown)
            self.resized.emit()

    def _lay_out(self, look: theme.Look) -> None:
        gap = look.px(theme.GAP)
        settled = QHBoxLayout(self._settled_row)
        settled.setContentsMargins(0, 0, 0, 0)
        settled.addWidget(self._settled, 1)
        settled.addWidget(self._undo)
        self._heading.setMinimumHeight(look.px(HEAD_HEIGHT))  # the same with and without a number beside it
        head, buttons = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._more)
        buttons.setSpacing(look.px(theme.SMALL_GAP))
        for button in (self._done, self._later, self._drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(*_margins(look))
        column.setSpacing(gap)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addLayout(buttons)
        column.addWidget(self._times)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(gap)
        whole.addWidget(self._settled_row)
        whole.addWidget(self._card)


def _tell_around(*inner_first: QWidget) -> None:
    """Let the layouts around know at once that something came or went, not with the next event."""
    for part in inner_first[0].findChildren(QWidget):
        part.ensurePolished()  # what was never shown does not know its size yet
    for widget in inner_first:
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
        widget.updateGeometry()


def _margins(look: theme.Look) -> tuple[int, int, int, int]:
    side, edge = look.px(SIDE), look.px(8)
    return side, edge, side, edge
