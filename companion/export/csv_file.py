"""Calls as CSV that a spreadsheet opens as it is: UTF-8 with BOM, CRLF, and no cell that becomes a formula."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING

from companion.export.columns import CSV_COLUMNS, Cell, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.domain.records import CallRecord

_BOM = "\ufeff"
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_lines(records: Iterable[CallRecord]) -> Iterator[str]:
    """Yield the file line by line, the heading first."""
    yield _BOM + _line(CSV_COLUMNS)
    for record in records:
        yield _line(cells_of(record))


def harmless(cell: Cell) -> Cell:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    if isinstance(cell, str):
        first = next((char for char in cell if not _is_passed_over(char)), "")
        return f"'{cell}" if first in _BEGINS_A_FORMULA else cell
    return cell


def _is_passed_over(char: str) -> bool:
    """Blanks and characters without width, before which a spreadsheet may look for a formula."""
    return char not in _BEGINS_A_FORMULA and (char.isspace() or unicodedata.category(char) in ("Cc", "Cf"))


def _line(cells: Iterable[Cell]) -> str:
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC).writerow([harmless(cell) for cell in cells])
    return written.getvalue()
