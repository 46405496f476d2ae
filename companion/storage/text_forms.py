"""In which forms typed texts stand in a log: as they were typed, or locked, and with which keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.privacy import LOCKED_MARK, is_locked
from companion.storage.call_codec import TEXT_COLUMNS
from companion.storage.event_codec import has_texts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

AS_TYPED = ""
_ROWS_A_PAGE = 2000
_PLACES = (("calls", "rowid", TEXT_COLUMNS), ("events", "seq", ("private",)))


def forms_in(connection: sqlite3.Connection) -> Iterator[set[str]]:
    """Yield page by page the ids of the keys texts are locked with; AS_TYPED for those that are not.

    Nothing is held open between two pages.
    """
    for table, place, columns in _PLACES:
        (last,) = connection.execute(f"SELECT max({place}) FROM {table}").fetchone()  # noqa: S608 - names of our own
        page = f"SELECT {', '.join(columns)} FROM {table} WHERE {place} BETWEEN ? AND ?"  # noqa: S608 - the same
        for first in range(1, (last or 0) + 1, _ROWS_A_PAGE):
            rows = connection.execute(page, (first, first + _ROWS_A_PAGE - 1)).fetchall()
            texts = [text for row in rows for text in row if text]
            if table == "events":
                texts = [text for text in texts if is_locked(text) or has_texts(text)]
            yield {_form(text) for text in texts}


def _form(text: str) -> str:
    return text[len(LOCKED_MARK) :].partition(":")[0] if is_locked(text) else AS_TYPED
