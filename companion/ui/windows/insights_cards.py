"""The cards of the window for looking back: what went well, what is worth telling, one picture or its table each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.widget.buttons import ActionButton, ClickGuard, ElidedLabel, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.charts.bars import BarsChart
from companion.ui.windows.charts.numbers_table import NumbersTable
from companion.ui.windows.charts.topic_rows import TopicRows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.view_state.insights_view import BarsView, GoodView, InsightsView, TopicsView

TEXT_BESIDE_BUTTON = 420


def column_in(card: QWidget, look: theme.Look) -> QVBoxLayout:
    """The inside of a card."""
    side = look.px(theme.MARGIN)
    column = QVBoxLayout(card)
    column.setContentsMargins(side, look.px(11), side, look.px(12))
    column.setSpacing(look.px(4))
    return column


def good_card(look: theme.Look, view: GoodView) -> QFrame:
    """A number that is good to know, and what it is a number of."""
    card = card_frame()
    column = column_in(card, look)
    column.setSpacing(look.px(2))
    heading, number, of = WrappingLabel("heading"), PlainLabel(view.number, "number"), WrappingLabel("quiet")
    heading.show_text(view.heading)
    of.show_text(view.of)
    for label in (heading, number, of):
        column.addWidget(label)
    column.addStretch(1)
    card.setAccessibleName(f"{view.heading}: {view.number} {view.of}")
    return card


class NoticesCard(QFrame):
    """What is worth telling the team; each with a button that copies it."""

    def __init__(self, look: theme.Look, guard: ClickGuard, view: InsightsView) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = column_in(self, look)
        column.setSpacing(look.px(theme.GAP))
        heading = WrappingLabel("heading")
        heading.show_text(view.notices_heading)
        column.addWidget(heading)
        self._room = look.px(TEXT_BESIDE_BUTTON)
        self._rows: list[QBoxLayout] = []
        for notice in view.notices:
            text, button = WrappingLabel(), ActionButton(guard, parent=self)
            text.show_text(notice.text)
            button.fit((view.copy.text, view.copied.text), look)
            button.show_action(view.copy)
            button.setAccessibleDescription(notice.text)
            button.chosen.connect(lambda _, b=button, n=notice: _copy(n.copied, b, view))
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(look.px(theme.MARGIN))
            row.addWidget(text, 1)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            column.addLayout(row)
            self._rows.append(row)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Put the button below where there is no room beside."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(beside if self.width() >= self._room else below)


def _copy(text: str, button: ActionButton, view: InsightsView) -> None:
    QGuiApplication.clipboard().setText(text)
    button.show_action(view.copied)


class PictureCard(QFrame):
    """A heading, a line that says in words what is pointed at, and the picture; or the table in its place."""

    came_to = Signal(QWidget)

    def __init__(
        self, look: theme.Look, views: Sequence[BarsView], *, as_table: bool, heading: str = "", says: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = column_in(self, look)
        if heading:
            column.addWidget(_label(heading, "heading"))
        if says:
            column.addWidget(_label(says, ""))
            column.addSpacing(look.px(theme.GAP))
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_by_side.setSpacing(look.px(2 * theme.MARGIN))
        column.addLayout(self._side_by_side)
        column.addStretch(1)
        self._least = look.px(TEXT_BESIDE_BUTTON)
        self._count = len(views)
        for view in views:
            self._side_by_side.addLayout(self._picture(look, view, as_table=as_table), 1)

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Put pictures below each other where there is no room beside."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        has_room = self._count == 1 or self.width() >= self._least
        self._side_by_side.setDirection(beside if has_room else below)

    def _picture(self, look: theme.Look, view: BarsView, *, as_table: bool) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(look.px(4))
        column.addWidget(_label(view.table.name if as_table else view.heading, "heading"))
        if as_table:
            column.addWidget(NumbersTable(look, view.table))
            return column
        told, chart = _TellingLabel(view.summary), BarsChart(look, view)
        chart.pointed.connect(told.tell)
        column.addWidget(told)
        column.addWidget(chart)
        return column


class TopicsCard(QFrame):
    """What calls were about, as bars or as a table."""

    def __init__(self, look: theme.Look, view: TopicsView, *, as_table: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = column_in(self, look)
        column.addWidget(_label(view.heading, "heading"))
        if as_table:
            column.addWidget(NumbersTable(look, view.table))
        else:
            told, rows = _TellingLabel(view.against), TopicRows(look, view.rows)
            rows.pointed.connect(told.tell)
            column.addWidget(told)
            column.addSpacing(look.px(theme.GAP))
            column.addWidget(rows)
            if view.more:
                column.addWidget(_label(view.more, "quiet"))
        column.addStretch(1)


class _TellingLabel(ElidedLabel):
    """Says what there is to see, or what is pointed at."""

    def __init__(self, text: str) -> None:
        super().__init__("quiet")
        self._at_rest = text
        self.tell("")

    def tell(self, text: str) -> None:
        """Say this; nothing: what was said at first."""
        self.show_text(text or self._at_rest)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A line, even while it is empty."""
        return QSize(0, self.fontMetrics().height())


def _label(text: str, role: str) -> WrappingLabel:
    label = WrappingLabel(role)
    label.show_text(text)
    return label
