"""What stands below the head of the window for looking back; it scrolls, and stacks where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.widget.buttons import card_frame
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.charts.numbers_table import NumbersTable
from companion.ui.windows.insights_cards import NoticesCard, PictureCard, TopicsCard, column_in, good_card

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QResizeEvent

    from companion.ui.view_state.insights_view import InsightsView
    from companion.ui.widget.buttons import ClickGuard

BESIDE_EACH_OTHER = 640
GOOD_BESIDE_EACH_OTHER = 330


class InsightsPage(QScrollArea):
    """Shows an InsightsView. It is made anew for another one: what stands there differs too much."""

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._guard = guard
        self._rows: list[tuple[QBoxLayout, int]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._bring_into_sight)

    def show_text(self, text: str, look: theme.Look) -> None:
        """Show one sentence and nothing else."""
        self._fill([self._sentence(text, look)], look)

    def show_view(self, view: InsightsView, look: theme.Look, *, as_table: bool) -> None:
        """Show what the view says."""
        self._rows = []
        parts: list[QWidget | QBoxLayout] = []
        if view.good:
            cards = [good_card(look, each) for each in view.good]
            parts.append(self._row(look, GOOD_BESIDE_EACH_OTHER, *((card, 1) for card in cards)))
        if view.notices:
            parts.append(NoticesCard(look, self._guard, view))
        if view.empty:
            parts.append(self._sentence(view.empty, look))
        if view.pictures:
            parts.append(self._pictures(view, look, as_table=as_table))
        if view.months:
            heading, better = view.months_heading, view.months_better
            parts.append(PictureCard(look, view.months, as_table=as_table, heading=heading, says=better))
        self._fill(parts, look)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Stack what has no room side by side."""
        super().resizeEvent(event)
        self._stack()

    def _pictures(self, view: InsightsView, look: theme.Look, *, as_table: bool) -> QBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(look.px(theme.MARGIN - 4))
        for picture in view.pictures:
            left.addWidget(PictureCard(look, [picture], as_table=as_table))
        if view.topics is None:
            return left
        topics = TopicsCard(look, view.topics, as_table=as_table)
        if as_table:  # five columns want the whole width
            left.addWidget(topics)
            return left
        return self._row(look, BESIDE_EACH_OTHER, (left, 3), (topics, 2))

    def _row(self, look: theme.Look, room: int, *parts: tuple[QWidget | QBoxLayout, int]) -> QBoxLayout:
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.px(theme.MARGIN - 4))
        for part, share in parts:
            if isinstance(part, QWidget):
                row.addWidget(part, share)
            else:
                row.addLayout(part, share)
        self._rows.append((row, look.px(room)))
        return row

    def _sentence(self, text: str, look: theme.Look) -> QWidget:
        card, label = card_frame(), WrappingLabel()
        column_in(card, look).addWidget(label)
        label.show_text(text)
        label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return card

    def _fill(self, parts: list[QWidget | QBoxLayout], look: theme.Look) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, look.px(theme.GAP), 0)
        column.setSpacing(look.px(theme.MARGIN - 4))
        for part in parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
            else:
                column.addLayout(part)
        column.addStretch(1)
        for table in page.findChildren(NumbersTable):
            table.came_to.connect(lambda place, table=table: self._scroll_to_place(table, place))
        self.setWidget(page)
        self._stack()
        page.show()

    def _stack(self) -> None:
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row, room in self._rows:
            row.setDirection(beside if self.viewport().width() >= room else below)

    def _bring_into_sight(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, self, lambda: self._scroll_to(now))

    def _scroll_to_place(self, table: QWidget, place: QRect) -> None:
        page = self.widget()
        if page is not None and page.isAncestorOf(table):
            middle = table.mapTo(page, place.center())
            self.ensureVisible(middle.x(), middle.y(), 0, 2 * place.height())

    def _scroll_to(self, part: QWidget) -> None:
        if self.isAncestorOf(part):
            self.ensureWidgetVisible(part, 0, part.height() // 4)
