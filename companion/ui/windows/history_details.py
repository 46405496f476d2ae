"""One call at the side of the table: what it was, what was written, and what was said when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.flow_layout import FlowLayout

if TYPE_CHECKING:
    from companion.ui.view_state.history_view import CallView, LineView

TIME_WIDTH = 48
NAME_WIDTH = 92


class HistoryDetails(QWidget):
    """Shows a CallView; without one, what to do or how many are selected."""

    correct_asked = Signal()
    delete_asked = Signal()
    record_asked = Signal()
    back_asked = Signal()

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._look: theme.Look | None = None
        self._view: CallView | None = None
        self._hint = ""
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._back, self._correct, self._record, self._delete = (ActionButton(guard, parent=self) for _ in range(4))
        self._back.chosen.connect(lambda _: self.back_asked.emit())
        self._correct.chosen.connect(lambda _: self.correct_asked.emit())
        self._record.chosen.connect(lambda _: self.record_asked.emit())
        self._delete.chosen.connect(lambda _: self.delete_asked.emit())
        buttons = QWidget()
        self._buttons = FlowLayout(buttons)
        for button in (self._back, self._correct, self._record, self._delete):
            self._buttons.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(buttons)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        self._look = look
        self._column.setSpacing(look.px(theme.GAP + 2))
        self._buttons.setSpacing(look.px(theme.GAP))
        self._write()

    def let_go_back(self, *, can_go_back: bool) -> None:
        """Offer the way back to the table where the call stands in its place."""
        back = Action(translate("History", "Back to the list"), look=Look.LINK)
        self._back.show_action(back if can_go_back else None)

    def show_call(self, call: CallView | None, hint: str, *, can_delete: bool) -> None:
        """Show a call; without one, a hint."""
        self._correct.show_action(Action(translate("History", "Correct…")) if call else None)
        self._record.show_action(Action(translate("History", "Record…")) if call else None)
        self._delete.show_action(Action(translate("History", "Delete")) if can_delete else None)
        if (call, hint) != (self._view, self._hint):
            self._view, self._hint = call, hint
            self._write()

    def take_keyboard(self) -> None:
        """Let the arrow keys scroll here."""
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self) -> None:
        look = self._look
        if look is None:
            return
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, look.px(theme.GAP), 0)
        column.setSpacing(look.px(theme.GAP + 2))
        if self._view is None:
            hint = WrappingLabel("quiet")
            hint.show_text(self._hint)
            column.addWidget(hint)
            self._scroll.setAccessibleName(self._hint)
        else:
            self._write_call(self._view, column, look)
        column.addStretch(1)
        self._scroll.setWidget(page)

    def _write_call(self, view: CallView, column: QVBoxLayout, look: theme.Look) -> None:
        heading = WrappingLabel()
        heading.setStyleSheet(theme.font_style(look.font(theme.LONG_SENTENCE_PX, QFont.Weight.DemiBold)))
        heading.show_text(view.heading)
        column.addWidget(heading)
        card = card_frame()
        grid = QGridLayout(card)
        side = look.px(theme.MARGIN - 2)
        grid.setContentsMargins(side, side - 2, side, side - 2)
        grid.setHorizontalSpacing(look.px(theme.GAP + 2))
        grid.setVerticalSpacing(look.px(4))
        grid.setColumnMinimumWidth(0, look.px(NAME_WIDTH))
        grid.setColumnStretch(1, 1)
        rows = list(view.facts)
        if view.note:
            rows.append((translate("History", "Note"), view.note))
        for number, (name, text) in enumerate(rows):
            what = WrappingLabel("quiet")
            what.show_text(name)
            grid.addWidget(what, number, 0, Qt.AlignmentFlag.AlignTop)
            label = WrappingLabel()
            label.show_text(text)
            grid.addWidget(label, number, 1)
        column.addWidget(card)
        if view.lines:
            column.addWidget(PlainLabel(translate("History", "What was said when"), "heading"))
        for line in view.lines:
            column.addWidget(TimelineRow(line, look))
        facts = "; ".join(f"{name}: {text}" for name, text in rows)
        told = "; ".join(" ".join(part for part in (line.time, line.text, line.words) if part) for line in view.lines)
        self._scroll.setAccessibleName(view.heading)
        self._scroll.setAccessibleDescription(f"{facts}. {told}")


class TimelineRow(QWidget):
    """The time, what happened, and the sentence where one was said."""

    def __init__(self, line: LineView, look: theme.Look) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(theme.GAP + 2))
        grid.setVerticalSpacing(look.px(theme.SMALL_GAP))
        grid.setColumnMinimumWidth(0, look.px(TIME_WIDTH))
        grid.setColumnStretch(1, 1)
        time = PlainLabel(line.time, "quiet")
        grid.addWidget(time, 0, 0, Qt.AlignmentFlag.AlignTop)
        text = WrappingLabel("quiet" if line.is_taken_back else "")
        text.show_text(line.text)
        if line.is_boundary:
            text.show_tone(Tone.LIMIT)
        elif line.is_good:
            text.show_tone(Tone.CALM)
        grid.addWidget(text, 0, 1)
        if line.words:
            words = WrappingLabel("quiet")
            words.show_text(line.words)
            grid.addWidget(words, 1, 1)
