"""The numbers of a picture as a table, for whoever reads rather than looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from companion.ui import theme

if TYPE_CHECKING:
    from companion.ui.view_state.insights_view import TableView

ROW_HEIGHT = 26
ROWS_SHOWN = 10


class NumbersTable(QTableWidget):
    """Shows a TableView; a long one scrolls by itself. Tab goes on to what follows, not from cell to cell."""

    def __init__(self, look: theme.Look, view: TableView) -> None:
        super().__init__(len(view.rows), len(view.columns))
        self._look = look
        self.setProperty("kind", "numbers")
        self.setAccessibleName(view.name)
        for column, text in enumerate(view.columns):
            self.setHorizontalHeaderItem(column, _item(text, is_first=column == 0))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_HEIGHT))
        for row, texts in enumerate(view.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _item(text, is_first=column == 0))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFixedHeight(self._wanted_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, self._wanted_height())

    def _wanted_height(self) -> int:
        rows = max(1, min(self.rowCount(), ROWS_SHOWN))
        self.ensurePolished()
        return (
            self.horizontalHeader().sizeHint().height() + rows * self._look.px(ROW_HEIGHT) + 2 * self.frameWidth() + 2
        )


def _item(text: str, *, is_first: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setTextAlignment(_side(is_first=is_first))
    return item


def _side(*, is_first: bool) -> Qt.AlignmentFlag:
    """What is named stands left, numbers right."""
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight)
