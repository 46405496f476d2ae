"""The lines of a step one below the other; dragged by their handles, or moved with Alt and an arrow key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.windows.editor_row import LineRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.view_state.editor_view import RowView
    from companion.ui.widget.buttons import ClickGuard


class RowList(QWidget):
    """Shows rows. Signals carry the short id of a line; `moved` its new place too, `dragged` the row under way."""

    picked = Signal(str)
    edit_asked = Signal(str)
    hide_asked = Signal(str)
    show_asked = Signal(str)
    remove_asked = Signal(str)
    copy_asked = Signal(str)
    moved = Signal(str, int)
    dragged = Signal(object)
    rows_made = Signal()

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._guard = guard
        self._look: theme.Look | None = None
        self._rows: list[LineRow] = []
        self._count = 0
        self._place: int | None = None
        self._drop = QFrame(self)
        self._drop.setProperty("role", "drop")
        self._drop.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def rows(self) -> list[LineRow]:
        """The rows that show a line."""
        return self._rows[: self._count]

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        self._look = look
        self._column.setSpacing(look.px(theme.GAP))
        for row in self._rows:
            row.take_look(look)

    def show_rows(self, views: Sequence[RowView], chosen: str) -> None:
        """Show the lines of a step; one of them is chosen."""
        made = len(self._rows)
        while len(self._rows) < len(views):
            self._make_row()
        self._count = len(views)
        for row, view in zip(self._rows, views, strict=False):
            row.show_row(view, is_chosen=view.line.line_id == chosen)
        for at, row in enumerate(self._rows):
            row.setVisible(at < self._count)
        if len(self._rows) > made:
            self.rows_made.emit()

    def row_of(self, line_id: str) -> LineRow | None:
        """Find the row of a line."""
        return next((row for row in self.rows if row.view and row.view.line.line_id == line_id), None)

    def _make_row(self) -> None:
        row = LineRow(self._guard)
        if self._look:
            row.take_look(self._look)
        self._rows.append(row)
        self._column.addWidget(row)
        for told, tells in (
            (row.picked, self.picked),
            (row.edit_asked, self.edit_asked),
            (row.hide_asked, self.hide_asked),
            (row.show_asked, self.show_asked),
            (row.remove_asked, self.remove_asked),
            (row.copy_asked, self.copy_asked),
        ):
            told.connect(lambda row=row, tells=tells: tells.emit(row.view.line.line_id))
        row.step_asked.connect(lambda by, row=row: self._go(row, by))
        row.move_asked.connect(lambda by, row=row: self._move(row, by))
        row.handle.dragged.connect(lambda at, row=row: self._drag(row, at))
        row.handle.dropped.connect(lambda row=row: self._drop_row(row))

    def _go(self, row: LineRow, by: int) -> None:
        at = self.rows.index(row) + by
        if 0 <= at < self._count:
            self._rows[at].setFocus()

    def _move(self, row: LineRow, by: int) -> None:
        at = self.rows.index(row) + by
        if row.view and 0 <= at < self._count:
            self.moved.emit(row.view.line.line_id, at)

    def _drag(self, row: LineRow, on_screen: QPoint) -> None:
        """Show where the row would come to lie: before the first other row whose middle is below the pointer."""
        y = self.mapFromGlobal(on_screen).y()
        others = [other for other in self.rows if other is not row]
        self._place = next((at for at, other in enumerate(others) if y < other.geometry().center().y()), len(others))
        gap = self._column.spacing()
        top = (
            others[self._place].geometry().top() - gap
            if self._place < len(others)
            else self.rows[-1].geometry().bottom()
        )
        thick = max(2, gap // 2)
        self._drop.setGeometry(0, max(0, top + (gap - thick) // 2), self.width(), thick)
        self._drop.raise_()
        self._drop.show()
        self.dragged.emit(on_screen)

    def _drop_row(self, row: LineRow) -> None:
        self._drop.hide()
        place, self._place = self._place, None
        if place is not None and row.view and place != self.rows.index(row):
            self.moved.emit(row.view.line.line_id, place)
