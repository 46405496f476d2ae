"""Brings all texts of the log into the form that holds from now on: locked away, or opened for good.

A page is one transaction, so a crash leaves each text in one form or the other; begun anew, what is done is passed
over. What it cannot open stays as it is. The chain of events does not change: it vouches for a text in either form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.privacy import is_locked
from companion.storage.call_codec import TEXT_COLUMNS, with_texts
from companion.storage.database import transaction
from companion.storage.event_codec import PRIVATE_COLUMN, has_texts
from companion.storage.rows import CALL_COLUMNS, CallRow
from companion.storage.sealed_writer import SealedWriter

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from companion.storage.note_texts import NoteTexts

# Each a transaction of some milliseconds: most events have no text, most calls no note.
EVENTS_A_PAGE = 200
CALLS_A_PAGE = 40

_FIRST_EVENT = "SELECT min(seq) FROM events"
_LAST_EVENT = "SELECT max(seq) FROM events"
_LAST_CALL = "SELECT max(rowid) FROM calls"
_EVENTS = "SELECT seq, event_id, private FROM events WHERE seq BETWEEN ? AND ? AND private IS NOT NULL"
_PUT_EVENT = "UPDATE events SET private = ? WHERE seq = ?"
_CALLS = f"""
SELECT {CALL_COLUMNS} FROM calls
WHERE rowid BETWEEN ? AND ? AND ({" OR ".join(f"{name} <> ''" for name in TEXT_COLUMNS)})"""  # noqa: S608 - columns of our own


def rewrite_texts(connection: sqlite3.Connection, texts: NoteTexts) -> Iterator[None]:
    """Rewrite every text, yielding after each page; the log may be written between two pages."""
    first = _number(connection, _FIRST_EVENT)
    while first <= _number(connection, _LAST_EVENT):
        _rewrite_events(connection, texts, first)
        first += EVENTS_A_PAGE
        yield
    first = 1
    while first <= _number(connection, _LAST_CALL):
        _rewrite_calls(connection, texts, first)
        first += CALLS_A_PAGE
        yield


def _rewrite_events(connection: sqlite3.Connection, texts: NoteTexts, first: int) -> None:
    found = connection.execute(_EVENTS, (first, first + EVENTS_A_PAGE - 1)).fetchall()
    changed = [
        (after, seq)
        for seq, event_id, before in found
        if (is_locked(before) or has_texts(before))
        and (after := _as_it_should_be(before, event_id, PRIVATE_COLUMN, texts)) != before
    ]
    if changed:
        with transaction(connection):
            connection.executemany(_PUT_EVENT, changed)


def _rewrite_calls(connection: sqlite3.Connection, texts: NoteTexts, first: int) -> None:
    found = [CallRow(*values) for values in connection.execute(_CALLS, (first, first + CALLS_A_PAGE - 1))]
    changed = [after for before in found if (after := _call_as_it_should_be(before, texts)) != before]
    if changed:
        with transaction(connection):
            writer = SealedWriter(connection)
            for row in changed:
                writer.put_call(row)
            writer.close()


def _call_as_it_should_be(row: CallRow, texts: NoteTexts) -> CallRow:
    return with_texts(row, lambda name, text: _as_it_should_be(text, row.call_id, name, texts))


def _as_it_should_be(text: str, owner: str, name: str, texts: NoteTexts) -> str:
    return texts.to_store(text if texts.is_sealing else texts.to_read(text, owner, name), owner, name)


def _number(connection: sqlite3.Connection, query: str) -> int:
    (number,) = connection.execute(query).fetchone()
    return number or 0
