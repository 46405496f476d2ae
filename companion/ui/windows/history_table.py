"""The table of calls: columns where there is room for them, else two lines a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPen, QStaticText
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.history_view import Column, column_titles, widest_texts
from companion.ui.windows.history_model import COLUMNS, ROW_ROLE, HistoryModel

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent

ROW_HEIGHT = 32
TWO_LINES_HEIGHT = 50
LEAST_HAPPENED = 200
# A selection of more than this is more than one looks at.
MOST_AT_ONCE = 5_000
MOST_LAID = 3_000


class HistoryTable(QTableView):
    """`opened` asks to read a call, `delete_asked` to delete what is selected, `turned` comes with another row."""

    opened = Signal()
    delete_asked = Signal()
    turned = Signal()

    def __init__(self, model: HistoryModel) -> None:
        super().__init__()
        self._look: theme.Look | None = None
        self._widths: dict[Column, int] = {}
        self._painter = RowPainter(self)
        self.setProperty("kind", "calls")
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(1)
        self.doubleClicked.connect(lambda _: self.opened.emit())

    @property
    def current_place(self) -> int:
        """The row the keyboard is at."""
        return self.currentIndex().row()

    @property
    def has_columns(self) -> bool:
        """There is room for one line a call."""
        return not self._painter.has_two_lines

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures, and the language of now."""
        self._look = look
        self._painter.take_look(look)
        metrics = QFontMetrics(look.font(theme.TEXT_PX))
        titles = QFontMetrics(look.font(theme.HEADING_PX, QFont.Weight.DemiBold))
        room = 2 * look.px(theme.GAP) + 2
        self._widths = {}
        for column, texts in widest_texts(translate).items():
            title = titles.horizontalAdvance(column_titles(translate)[column])
            self._widths[column] = max(title, *(metrics.horizontalAdvance(text) for text in texts)) + room
        self._fit()

    def selected_places(self) -> list[int]:
        """The places that are selected, one more than may be at most."""
        places: list[int] = []
        selection = self.selectionModel().selection()
        for part in (selection.at(number) for number in range(selection.size())):
            places += range(part.top(), min(part.bottom() + 1, part.top() + MOST_AT_ONCE + 1))
            if len(places) > MOST_AT_ONCE:
                break
        return sorted(set(places))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter reads a call, Del deletes; Home and End go to the newest and the oldest."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Delete:
                self.delete_asked.emit()
            case Qt.Key.Key_Home if not event.modifiers():
                self.selectRow(0)
            case Qt.Key.Key_End if not event.modifiers():
                self.selectRow(self.model().rowCount() - 1)
            case _:
                super().keyPressEvent(event)

    def currentChanged(  # noqa: N802 - Qt's name
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint both rows whole: the frame of the row the keyboard is at goes around all its cells."""
        super().currentChanged(current, previous)
        for row in (current.row(), previous.row()):
            self.viewport().update(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        """Tell that another row is looked at."""
        super().selectionChanged(selected, deselected)
        self.turned.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """See whether there is room for columns."""
        super().resizeEvent(event)
        self._fit()

    def sizeHintForColumn(self, _column: int) -> int:  # noqa: N802 - Qt's name
        """No row is read for the sake of a width."""
        return 0

    def _fit(self) -> None:
        look = self._look
        if look is None:
            return
        room = self.viewport().width()
        has_columns = room >= sum(self._widths.values()) + look.px(LEAST_HAPPENED)
        self._painter.has_two_lines = not has_columns
        self.horizontalHeader().setVisible(has_columns)
        for number, column in enumerate(COLUMNS):
            self.setColumnHidden(number, not has_columns and number > 0)
            if has_columns and column in self._widths:
                self.setColumnWidth(number, self._widths[column])
        if not has_columns:
            self.setColumnWidth(0, room)
        height = look.px(ROW_HEIGHT if has_columns else TWO_LINES_HEIGHT)
        if self.verticalHeader().defaultSectionSize() != height:
            place = self.rowAt(0)
            self.verticalHeader().setDefaultSectionSize(height)
            if place > 0:
                self.verticalScrollBar().setValue(place * height)
        self.viewport().update()


class RowPainter(QStyledItemDelegate):
    """Paints text as it is, never as markup."""

    def __init__(self, parent: HistoryTable) -> None:
        super().__init__(parent)
        self.has_two_lines = False
        self._table = parent
        self._font, self._pens = QFont(), {name: QPen() for name in ("text", "quiet", "line")}
        self._selected = QColor()
        self._metrics = QFontMetrics(self._font)
        self._gap = self._edge = self._height = 0
        self._laid: dict[tuple[str, int], QStaticText] = {}

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._font = look.font(theme.TEXT_PX)
        self._metrics = QFontMetrics(self._font)
        self._pens = {name: QPen(look.color(name)) for name in self._pens}
        self._selected = look.color("button_hover")
        self._gap, self._edge = look.px(theme.GAP), look.px(4)
        self._height = self._metrics.height()
        self._laid.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802 - Qt's name
        """Rows are as high as the table says."""
        return QSize(0, 0)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a cell, or the two lines of a call."""
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selected)
        painter.setFont(self._font)
        inside = rect.adjusted(self._gap, 0, -self._gap, 0)
        if self.has_two_lines:
            row = index.data(ROW_ROLE)
            half = inside.height() // 2
            self._write(painter, inside.adjusted(0, self._edge, 0, -half), row.above, "text")
            self._write(painter, inside.adjusted(0, half, 0, -self._edge), row.below, "quiet")
        else:
            column = COLUMNS[index.column()]
            self._write(painter, inside, index.data(), "quiet" if column == Column.HAPPENED else "text")
        is_current = index.row() == self._table.current_place and self._table.hasFocus()
        painter.setPen(self._pens["text" if is_current else "line"])
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current:
            painter.drawLine(rect.topLeft(), rect.topRight())

    def _write(self, painter: QPainter, rect: QRect, text: str, pen: str) -> None:
        if not text:
            return
        width = rect.width()
        laid = self._laid.get((text, width)) or self._lay(text, width)
        painter.setPen(self._pens[pen])
        painter.drawStaticText(rect.x(), rect.y() + (rect.height() - self._height) // 2, laid)

    def _lay(self, text: str, width: int) -> QStaticText:
        """Lay a text out for a width, once: the same words come again and again."""
        laid = QStaticText(self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(font=self._font)
        if len(self._laid) >= MOST_LAID:
            self._laid.clear()
        self._laid[text, width] = laid
        return laid
