"""Looking back: what went well, when calls came, what they were about, what is worth telling the team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from companion.domain.insights import Span
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.insights_view import insights_view, waiting_text
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.insights_page import InsightsPage
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.insights import Insights
    from companion.domain.settings import Settings
    from companion.ui.dates import Dates

MEASURES = Measures(860, 660, 280, 260)
TITLE_WIDTH = 220


class InsightsWindow(OrdinaryWindow):
    """`span_asked` carries a Span to show, `report_asked` the Period whose report is wanted as a file."""

    span_asked = Signal(object)
    report_asked = Signal(object)

    def __init__(self, settings: Settings, guard: ClickGuard, dates: Dates) -> None:
        super().__init__(settings, translate("Insights", "Insights"), MEASURES)
        self._dates = dates
        self._insights: Insights | None = None
        self._as_table = False
        self._make_parts(guard)
        self._lay_out()
        self.dress()

    def show_insights(self, insights: Insights) -> None:
        """Show what was read."""
        self._insights = insights
        self._show()

    def speak(self, dates: Dates) -> None:
        """Write dates and everything else in the language of the moment."""
        self._dates = dates
        self._show()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._insights = None
        self._page.show_text(sentence, self.look)

    # What the agent does.

    def _turn_to_tables(self) -> None:
        self._as_table = not self._as_table
        self._show()

    def _ask_for_report(self) -> None:
        if self._insights is not None:
            self.report_asked.emit(self._insights.period)

    # What is shown.

    def _show(self) -> None:
        self.setWindowTitle(translate("Insights", "Insights"))
        self._title.setText(translate("Insights", "Insights"))
        if self._insights is None:
            self._period.show_text("")
            self._page.show_text(waiting_text(translate), self.look)
            return
        view = insights_view(self._insights, self._dates, translate, as_table=self._as_table)
        self._period.show_text(view.period)
        for span, action in view.spans:
            self._spans[span].show_action(action)
        self._table.show_action(view.as_table)
        self._export.show_action(view.export)
        self._page.show_view(view, self.look, as_table=self._as_table)
        self.stack()
        if self.focusWidget() is None:
            next(self._spans[span] for span, action in view.spans if action.is_chosen).setFocus()

    # How it is built.

    def _make_parts(self, guard: ClickGuard) -> None:
        self._title, self._period = PlainLabel("", "title"), WrappingLabel("quiet")
        self._spans = {span: ActionButton(guard, parent=self) for span in Span}
        for span, button in self._spans.items():
            button.chosen.connect(lambda _, span=span: self.span_asked.emit(span))
        self._table, self._export = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._table.chosen.connect(lambda _: self._turn_to_tables())
        self._export.chosen.connect(lambda _: self._ask_for_report())
        self._page = InsightsPage(guard)

    def _lay_out(self) -> None:
        self._titles = QVBoxLayout()
        self._titles.addWidget(self._title)
        self._titles.addWidget(self._period)
        self._span_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._other_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in self._spans.values():
            self._span_row.addWidget(button)
        for button in (self._table, self._export):
            self._other_row.addWidget(button)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addLayout(self._span_row)
        self._buttons.addLayout(self._other_row)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addLayout(self._titles, 1)
        self._head.addLayout(self._buttons)
        self._all = QVBoxLayout(self)
        self._all.addLayout(self._head)
        self._all.addWidget(self._page, 1)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side, gap = look.px, look.px(theme.MARGIN), look.px(theme.GAP)
        self._all.setContentsMargins(side, side, side - gap, side)
        self._all.setSpacing(side)
        self._titles.setSpacing(px(theme.SMALL_GAP))
        self._head.setContentsMargins(0, 0, gap, 0)
        self._head.setSpacing(side)
        for row in (self._span_row, self._other_row):
            row.setSpacing(gap)
        self._buttons.setSpacing(px(theme.MARGIN))
        self._show()

    def stack(self) -> None:
        """Put the buttons below the title, and the two groups of them below each other, where it is narrow."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() - 2 * self.look.px(theme.MARGIN)
        gap = self.look.px(theme.GAP)
        spans = _beside_each_other(self._spans.values(), gap)
        others = _beside_each_other((self._table, self._export), gap)
        both = spans + others + self._buttons.spacing()
        self._head.setDirection(beside if room >= both + self.look.px(TITLE_WIDTH) else below)
        self._buttons.setDirection(beside if room >= both else below)
        for row, needed in ((self._span_row, spans), (self._other_row, others)):
            row.setDirection(beside if room >= needed else below)


def _beside_each_other(buttons: Iterable[ActionButton], gap: int) -> int:
    """Return the width of buttons in a row. The row itself does not know it yet when their words have just changed."""
    widths = []
    for button in buttons:
        button.ensurePolished()
        widths.append(button.sizeHint().width())
    return sum(widths) + gap * (len(widths) - 1)
