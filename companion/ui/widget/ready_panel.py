"""The body of the window while no call runs: the day in one line, and the words one click off."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import after_view, call_view
from companion.ui.widget.buttons import ActionButton, ClickGuard, ElidedLabel, PlainLabel
from companion.ui.widget.promise_card import NextPromise
from companion.ui.widget.rest_lines import RestLines
from companion.ui.widget.situations import Situations

if TYPE_CHECKING:
    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot


class ReadyPanel(QWidget):
    """Shows a snapshot without a call."""

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._today = PlainLabel(role="quiet", wraps=True)
        self._calls, self._look_back = ActionButton(guard), ActionButton(guard)
        self._last = ElidedLabel("quiet")
        self._change, self._hard = ActionButton(guard), ActionButton(guard)
        self._last_row = QWidget()
        self._room = look.px(theme.WINDOW_WIDTH - 2 * theme.MARGIN)
        self._last_lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._last_row)
        self._last_lines.setContentsMargins(0, 0, 0, 0)
        self._last_lines.setSpacing(0)
        self._last_lines.addWidget(self._last, 1)
        self._last_buttons = QHBoxLayout()
        for button in (self._change, self._hard):
            button.chosen.connect(self.chosen)
            self._last_buttons.addWidget(button)
        self._last_buttons.addStretch(1)
        self._last_lines.addLayout(self._last_buttons)
        self._situations = Situations(look, guard)
        self._question, self._answers = QWidget(), [ActionButton(guard, "chip") for _ in range(3)]
        self._question_text = PlainLabel(wraps=True)
        self._mindset = PlainLabel(role="quiet", wraps=True)
        self._rest = RestLines(look, guard)
        self._rest.chosen.connect(self.chosen)
        self._next_promise = NextPromise(look, guard)
        self._next_promise.chosen.connect(self.chosen)
        self._next_promise.resized.connect(self.resized)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        layout.addWidget(self._question)
        layout.addWidget(self._rest)
        layout.addLayout(self._day_row(look))
        layout.addWidget(self._mindset)
        layout.addWidget(self._next_promise)
        layout.addWidget(self._last_row)
        layout.addWidget(self._situations)
        layout.addStretch(1)
        self._lay_question_out(look)
        self._situations.fold(is_folded=True)
        self._situations.chosen.connect(self.chosen)
        self._situations.folded.connect(self.resized)

    def use_pack(self, pack: Pack) -> None:
        """Work with other words from the next snapshot on."""
        self._pack = pack

    def _day_row(self, look: theme.Look) -> QHBoxLayout:
        """The day so far, and the way to look back further."""
        row = QHBoxLayout()
        row.setSpacing(look.px(theme.GAP))
        row.addWidget(self._today, 1)
        for button in (self._calls, self._look_back):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            button.chosen.connect(self.chosen)
        return row

    def _lay_question_out(self, look: theme.Look) -> None:
        answers = QHBoxLayout()
        answers.setSpacing(look.px(4))
        for button in self._answers:
            button.chosen.connect(self.chosen)
            answers.addWidget(button)
        answers.addStretch(1)
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(theme.GAP))
        column.addWidget(self._question_text)
        column.addLayout(answers)

    def _show_question(self, view: after_view.QuestionView | None) -> None:
        self._question.setVisible(view is not None)
        if view is not None:
            self._question_text.setText(view.text)
            for button, action in zip_longest(self._answers, view.actions):
                button.show_action(action)

    def show_snapshot(self, snapshot: Snapshot, _settings: Settings) -> None:
        """Show the day so far."""
        self._show_question(after_view.first_question(snapshot, translate))
        self._rest.show_snapshot(snapshot)
        thought = after_view.mindset(snapshot, self._pack)
        self._mindset.setText(thought)
        self._mindset.setVisible(bool(thought))
        self._today.setText(after_view.today_line(snapshot, translate))
        self._calls.show_action(after_view.past_calls(translate))
        self._look_back.show_action(after_view.look_back(translate))
        self._next_promise.show_snapshot(snapshot)
        self._show_last(after_view.last_call(snapshot, translate))
        self._situations.show_groups(call_view.words_without_call(self._pack, snapshot, translate))

    def _show_last(self, view: after_view.LastCallView | None) -> None:
        self._last_row.setVisible(view is not None)
        if view is not None:
            self._last.show_text(view.text)
            self._change.show_action(view.change)
            self._hard.show_action(view.hard_after_all)
            self._break_line(view.text)

    def _break_line(self, text: str) -> None:
        """Put the buttons below the text where there is no room for both in one line."""
        for part in (self._last, self._change, self._hard):
            part.ensurePolished()
        self._last_buttons.invalidate()
        needed = self._last.fontMetrics().horizontalAdvance(text) + self._last_buttons.sizeHint().width()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        direction = beside if needed <= self._room else below
        if direction != self._last_lines.direction():
            self._last_lines.setDirection(direction)
            self._last_row.updateGeometry()

    def height_without_situations(self) -> int:
        """What the rest of the panel takes."""
        return self._situations.height_of_the_rest(self)

    def let_situations_have(self, height: int) -> None:
        """Give the situations so much height; what does not fit scrolls."""
        self._situations.setFixedHeight(max(height, 0))

    def wanted_situations_height(self) -> int:
        """The height the situations would take without scrolling."""
        return self._situations.wanted_height()
