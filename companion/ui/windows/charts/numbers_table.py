"""The numbers of a picture as a table, for whoever reads rather than looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from companion.ui import theme
    from companion.ui.view_state.insights_view import TableView

ROW_HEIGHT = 26


class NumbersTable(QTableWidget):
    """Shows a TableView as high as it is. Tab goes on to what follows, the arrow keys from cell to cell.

    `came_to` carries the place of the cell at hand, for whoever scrolls.
    """

    came_to = Signal(QRect)

    def __init__(self, look: theme.Look, view: TableView) -> None:
        super().__init__(len(view.rows), len(view.columns))
        self.setProperty("kind", "numbers")
        self.setAccessibleName(view.name)
        for column, text in enumerate(view.columns):
            self.setHorizontalHeaderItem(column, _item(text, is_first=column == 0))
        for row, texts in enumerate(view.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _item(text, is_first=column == 0))
        height = look.px(ROW_HEIGHT)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setFixedHeight(height)
        self._stay_whole((len(view.rows) + 1) * height + 2)
        self.currentItemChanged.connect(self._tell_place)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, self.height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def _stay_whole(self, height: int) -> None:
        self.setFixedHeight(height)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _tell_place(self, item: QTableWidgetItem | None) -> None:
        if item is not None and self.hasFocus():
            place = self.visualItemRect(item)
            place.moveTopLeft(self.viewport().mapTo(self, place.topLeft()))
            self.came_to.emit(place)


def _item(text: str, *, is_first: bool) -> QTableWidgetItem:
    """What is named stands left, numbers right."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight
    item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | side)
    return item
