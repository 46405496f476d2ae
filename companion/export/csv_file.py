"""Calls as CSV that a spreadsheet opens as it is: UTF-8 with BOM, CRLF, and no cell that becomes a formula.

Two ways lead to the same bytes, and a test holds them together. `csv_lines` goes over records and Python's own writer
and is easy to read; `csv_pages` goes from the rows of the log straight to text: a million calls leave no time for an
object each.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING

from companion.domain.sharing import FOR_ME
from companion.export.columns import Cell, cells_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from companion.domain.records import CallRecord

_BOM = "\ufeff"
_BEGINS_A_FORMULA = frozenset(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"))


def csv_lines(records: Iterable[CallRecord], columns: Sequence[str] = FOR_ME) -> Iterator[str]:
    """Yield the file line by line, the heading first."""
    yield heading(columns)
    for record in records:
        yield _line(cells_of(record, columns))


def heading(columns: Sequence[str]) -> str:
    """Return the first line, with the mark that says UTF-8."""
    return _BOM + _line(columns)


def harmless(cell: Cell) -> Cell:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    if isinstance(cell, str):
        first = next((char for char in cell if not _is_passed_over(char)), "")
        return f"'{cell}" if first in _BEGINS_A_FORMULA else cell
    return cell


def begins_plainly(char: str) -> bool:
    """Tell whether a text that begins with this character is harmless, whatever follows."""
    return char not in _BEGINS_A_FORMULA and not _is_passed_over(char)


def _is_passed_over(char: str) -> bool:
    """Blanks and characters without width, before which a spreadsheet may look for a formula."""
    return char not in _BEGINS_A_FORMULA and (char.isspace() or unicodedata.category(char) in ("Cc", "Cf"))


def _line(cells: Iterable[Cell]) -> str:
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_NONNUMERIC).writerow([harmless(cell) for cell in cells])
    return written.getvalue()
