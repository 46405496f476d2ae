"""What stands in the window for practising above its foot: the caller's line, the answers, the reason."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.view_state.practise_view import PractiseView, ReasonView
from companion.ui.widget.buttons import ClickGuard, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.answer_button import AnswerButton

MOST_ANSWERS = 4


class PractisePage(QScrollArea):
    """Shows a PractiseView, and scrolls where there is no room. `picked` carries an answer, counted from 0."""

    picked = Signal(int)

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._heading, self._noticed = WrappingLabel("heading"), WrappingLabel("quiet")
        self.caller = WrappingLabel()
        self.caller.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._question = PlainLabel("", "heading", wraps=True)
        self.answers = [AnswerButton(guard) for _ in range(MOST_ANSWERS)]
        for number, button in enumerate(self.answers):
            button.picked.connect(lambda number=number: self.picked.emit(number))
        self.verdict, self._why = PlainLabel(wraps=True), WrappingLabel()
        self._caller_card, self.reason_card = card_frame(), card_frame()
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._gap = px(theme.GAP)
        self._column.setContentsMargins(0, 0, self._gap, 0)
        self._column.setSpacing(px(theme.GAP + 2))
        for column in (self._caller_column, self._reason_column):
            column.setContentsMargins(side, px(10), side, px(12))
            column.setSpacing(self._gap)
        self.caller.setStyleSheet(theme.font_style(look.font(theme.CALLER_PX, QFont.Weight.Medium)))
        self._why.setStyleSheet(theme.font_style(look.font(theme.LONG_SENTENCE_PX)))
        self.verdict.setStyleSheet(theme.font_style(look.font(theme.TEXT_PX, QFont.Weight.DemiBold)))
        for button in self.answers:
            button.take_look(look)

    def show_view(self, view: PractiseView) -> None:
        """Show what the view says."""
        self._heading.show_text(view.heading)
        self._noticed.show_text(view.noticed)
        self._noticed.setVisible(bool(view.noticed))
        self.caller.show_text(view.caller)
        self.caller.setAccessibleDescription(" ".join(part for part in (view.heading, view.noticed) if part))
        self._question.setText(view.question)
        self._question.setVisible(bool(view.question))
        for number, button in enumerate(self.answers):
            button.show_answer(view.answers[number] if number < len(view.answers) else None)
        self._show_reason(view.reason)

    def begin_at_the_caller(self) -> None:
        """Go to the caller's line, which a screen reader then reads out."""
        self.verticalScrollBar().setValue(0)
        self.caller.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_reason_into_sight(self) -> None:
        """Scroll to the reason, once it has its room."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.reason_card, 0, self._gap))

    def _show_reason(self, reason: ReasonView | None) -> None:
        self.reason_card.setVisible(reason is not None)
        if reason is not None:
            self.verdict.setText(reason.heading)
            self.verdict.show_tone(reason.tone)
            self._why.show_text(reason.why)

    def _lay_out(self) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._caller_column, self._reason_column = QVBoxLayout(self._caller_card), QVBoxLayout(self.reason_card)
        parts: tuple[tuple[QVBoxLayout, tuple[QWidget, ...]], ...] = (
            (self._caller_column, (self._heading, self._noticed, self.caller)),
            (self._reason_column, (self.verdict, self._why)),
            (self._column, (self._caller_card, self._question, *self.answers, self.reason_card)),
        )
        for column, widgets in parts:
            for widget in widgets:
                column.addWidget(widget)
        self._column.addStretch(1)
        self.setWidget(page)
