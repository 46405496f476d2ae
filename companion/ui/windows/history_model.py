"""The calls that were found, as Qt's tables want them: rows are read when they come into sight, and no sooner."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from companion.engine.ports import StorageUnavailableError
from companion.ui.translation import translate
from companion.ui.view_state.history_view import Column, RowView, RowWriter, column_titles

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.prompts import Pack
    from companion.domain.records import CallRecord
    from companion.engine.looking_back import CallList

_log = logging.getLogger(__name__)

ROWS_A_PAGE = 24
PAGES_KEPT = 80
COLUMNS = tuple(Column)
ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
Taken = list[tuple[int, int]]


class HistoryModel(QAbstractTableModel):
    """`failed` brings why the log cannot be read; `stale` asks for another list."""

    failed = Signal(str)
    stale = Signal()

    def __init__(self, pack: Pack) -> None:
        super().__init__()
        self._writer = RowWriter(pack, translate)
        self._calls: CallList | None = None
        self._count = 0
        self._pages: dict[int, list[tuple[CallRecord | None, RowView]]] = {}
        self._has_told = False

    def show_list(self, calls: CallList) -> None:
        """Show another list, as far as it is found."""
        self.beginResetModel()
        self._calls = calls
        self._count = len(calls)
        self._has_told = False
        self._pages.clear()
        self.endResetModel()

    def grow(self) -> None:
        """Show what was found since."""
        if self._calls is not None and len(self._calls) > self._count:
            self.beginInsertRows(QModelIndex(), self._count, len(self._calls) - 1)
            self._pages.pop(self._count // ROWS_A_PAGE, None)
            self._count = len(self._calls)
            self.endInsertRows()

    def add_newest(self, call_id: str) -> bool:
        """Show a call that was closed since before all others."""
        if self._calls is None or not self._calls.add_newest(call_id):
            return False
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._count += 1
        self._pages.clear()
        self.endInsertRows()
        return True

    def take_out(self, places: Iterable[int]) -> Taken:
        """Show these no more; returns what `put_back` needs."""
        taken: Taken = []
        for first, after in reversed(_runs(sorted(places))):
            if self._calls is not None:
                self.beginRemoveRows(QModelIndex(), first, after - 1)
                taken = [*self._calls.take_out(range(first, after)), *taken]
                self._count -= after - first
                self._pages.clear()
                self.endRemoveRows()
        return taken

    def put_back(self, taken: Sequence[tuple[int, int]]) -> None:
        """Show again what was taken out last."""
        for first, after in _runs([place for place, _ in taken]):
            if self._calls is not None:
                self.beginInsertRows(QModelIndex(), first, after - 1)
                self._calls.put_back([each for each in taken if first <= each[0] < after])
                self._count += after - first
                self._pages.clear()
                self.endInsertRows()

    def use_pack(self, pack: Pack) -> None:
        """Write in the words and the language of now."""
        self._writer = RowWriter(pack, translate)
        self.read_anew()

    def read_anew(self) -> None:
        """Read the rows again."""
        self._pages.clear()
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def record(self, place: int) -> CallRecord | None:
        """The call at a place, or None when it cannot be read."""
        return self._row(place)[0] if 0 <= place < self._count else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        """How many calls are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's way
        """How many columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What stands in a cell, and how it is read out."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, ROW_ROLE):
            return None
        row = self._row(index.row())[1]
        if role == ROW_ROLE:
            return row
        text = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if index.column() == 0:  # the whole call: a reader that goes down the rows hears it all
            return self._writer.spoken(row)
        return self._writer.spoken_cell(row, COLUMNS[index.column()])

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """What stands above a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return column_titles(translate)[COLUMNS[section]] if role == Qt.ItemDataRole.DisplayRole else None

    def _row(self, place: int) -> tuple[CallRecord | None, RowView]:
        number, within = divmod(place, ROWS_A_PAGE)
        page = self._pages.get(number)
        if page is None or within >= len(page):
            page = self._read(number)
        return page[within] if within < len(page) else (None, self._writer.unreadable())

    def _read(self, number: int) -> list[tuple[CallRecord | None, RowView]]:
        if len(self._pages) >= PAGES_KEPT:
            self._pages.clear()
        records: list[CallRecord | None] = []
        first = number * ROWS_A_PAGE
        try:
            if self._calls is not None:
                records = self._calls.page(first, min(first + ROWS_A_PAGE, self._count))
                self._tell_once(is_stale=self._calls.is_stale)
        except StorageUnavailableError as error:
            self._tell_once(is_stale=False, why=str(error))
        page = [(r, self._writer.row(r) if r else self._writer.unreadable()) for r in records]
        self._pages[number] = page
        return page

    def _tell_once(self, *, is_stale: bool, why: str = "") -> None:
        """Tell it after the painting that asked for the row."""
        if self._has_told or not (is_stale or why):
            return
        self._has_told = True
        QTimer.singleShot(0, self, self.stale.emit if is_stale else lambda: self.failed.emit(why))


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return places as runs from one to before another."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return runs
