"""Reads what can still be read from a damaged log, row by row, and takes only rows that prove themselves."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any

from companion.storage.database import connect_reading
from companion.storage.first_page import lend_first_page
from companion.storage.integrity import fits_private
from companion.storage.migrations import MIGRATIONS
from companion.storage.rows import EVENT_COLUMNS, CallRow, EventRow, call_columns_in, is_erased
from companion.storage.seal import FIRST_LINK, Seal, hash_call, hash_state, link_of
from companion.storage.sealed_writer import SEAL_KEY, SealedWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from companion.storage.migrations import Step

_PAGE = 200
# So many rows in a row that cannot be read end the search when nothing tells how many there are.
_PATIENCE = 5000
_UNREADABLE = (sqlite3.Error, ValueError, TypeError, RecursionError)
_EVENTS = f"SELECT seq, chain, {EVENT_COLUMNS} FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq"  # noqa: S608 - columns of our own
_CALLS = "SELECT rowid, row_hash, {columns} FROM calls WHERE rowid BETWEEN ? AND ? ORDER BY rowid"


class Salvage:
    """One damaged file, read as it lies. `close` it when done."""

    def __init__(self, path: Path, steps: Sequence[Step] = MIGRATIONS) -> None:
        self._repaired = repaired_copy(path)
        self._connection = _connection(path)
        if not self._connection:
            self._repaired.unlink(missing_ok=True)
            if lend_first_page(path, self._repaired, steps):
                self._connection = _connection(self._repaired)
        self._calls = _of_calls(self._connection) if self._connection else ""
        self._state = self._read_state()
        self.highest_seq = self.seal.seq if self.seal else 0
        self.first_seq, self._first_link = self._begin()
        self.erased = 0
        self.goes_on = False

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
        self._repaired.unlink(missing_ok=True)

    @property
    def seal(self) -> Seal | None:
        """What the log should add up to, if that can still be read."""
        try:
            return Seal.from_text(self._state[SEAL_KEY])
        except (KeyError, ValueError, TypeError):
            return None

    def events(self, known: Seal) -> Iterator[EventRow]:
        """Yield the events whose hash fits the one before, as stored or computed; without a broken private part.

        What is known already and the same up to there is passed over, and so is what was erased.
        """
        self.goes_on = self._goes_on_from(known)
        last_seq, link = (known.seq, known.link) if self.goes_on else (self.first_seq, self._first_link)
        stored_link = computed_link = bytes.fromhex(link)
        for seq, chain, *values in self._rows(_EVENTS, "seq", "events", self.highest_seq, last_seq + 1):
            self.highest_seq = max(self.highest_seq, seq)
            row = EventRow(*values)
            links = {stored_link, computed_link} if seq == last_seq + 1 else {stored_link}
            if is_erased(row) and isinstance(chain, bytes):
                self.erased += 1
                last_seq, stored_link, computed_link = seq, chain, chain
                continue
            try:
                fitting = next((link for link in links if link_of(link, seq, row) == chain), None)
                computed_link = link_of(fitting or computed_link, seq, row)
            except _UNREADABLE:
                fitting = None
            last_seq, stored_link = seq, chain if isinstance(chain, bytes) else FIRST_LINK
            if fitting is not None:
                yield row if _is_private_sound(row) else row._replace(private=None)

    def calls(self) -> Iterator[CallRow]:
        """Yield the calls that fit their hash."""
        for _rowid, row_hash, *values in self._rows(self._calls, "rowid", "calls", 0):
            row = CallRow(*values)
            with contextlib.suppress(*_UNREADABLE):
                if hash_call(row) == row_hash:
                    yield row

    def _begin(self) -> tuple[int, str]:
        """Return after which event the log begins, and its hash; where the seal cannot be read, before the first."""
        if self.seal:
            return self.seal.first_seq, self.seal.first_link
        with contextlib.suppress(sqlite3.Error):
            for (lowest,) in self._query("SELECT min(seq) FROM events WHERE seq > 0"):
                return (lowest or 1) - 1, FIRST_LINK.hex()
        return 0, FIRST_LINK.hex()

    def _goes_on_from(self, known: Seal) -> bool:
        """Tell whether this log has the same event at that place; its hash covers all that came before."""
        with contextlib.suppress(sqlite3.Error):
            return self._query("SELECT chain FROM events WHERE seq = ?", known.seq) == [(bytes.fromhex(known.link),)]
        return False

    def _read_state(self) -> dict[str, str]:
        try:
            rows = self._query("SELECT key, value, row_hash FROM state")
            return {key: value for key, value, row_hash in rows if hash_state(key, value) == row_hash}
        except _UNREADABLE:
            return {}

    def _query(self, query: str, *values: int) -> list[Any]:
        return self._connection.execute(query, values).fetchall() if self._connection else []

    def _rows(self, query: str, number: str, table: str, at_least: int, first: int = 1) -> Iterator[Any]:
        """Read page by page, and row by row where a page cannot be read."""
        last = at_least or _PATIENCE
        with contextlib.suppress(sqlite3.Error):
            for (highest,) in self._query(f"SELECT max({number}) FROM {table}"):  # noqa: S608 - names of our own
                last = max(at_least, highest or 0)
        missed = 0
        while first <= last and missed < _PATIENCE:
            try:
                found = self._query(query, first, first + _PAGE - 1)
            except sqlite3.Error:
                found = self._one_by_one(query, first)
            yield from found
            missed = 0 if found else missed + _PAGE
            first += _PAGE

    def _one_by_one(self, query: str, first: int) -> list[Any]:
        found = []
        for number in range(first, first + _PAGE):
            with contextlib.suppress(sqlite3.Error):
                found += self._query(query, number, number)
        return found


def repaired_copy(path: Path) -> Path:
    """Return where a copy with a new first page stands while it is read."""
    return path.with_name(f"{path.stem}-repaired.sqlite3")


def _connection(path: Path) -> sqlite3.Connection | None:
    """Open the file when its tables are known."""
    with contextlib.suppress(sqlite3.Error):
        connection = connect_reading(path, as_it_lies=True)
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        try:
            for query in (_EVENTS, _of_calls(connection)):
                connection.execute(f"EXPLAIN {query}", (1, 1)).fetchall()
        except sqlite3.Error:
            connection.close()
            raise
        return connection
    return None


def _of_calls(connection: sqlite3.Connection) -> str:
    return _CALLS.format(columns=call_columns_in(connection))


def take_over(source: Salvage, writer: SealedWriter) -> None:
    """Add what the source holds and the log does not; a call is taken as the source has it."""
    undone = set()
    for event in source.events(writer.seal):
        writer.add_event(event)
        if event.kind == "call_start_undone":
            undone.add(event.call_id)
    for call in source.calls():
        writer.put_call(call)
    for call_id in undone:
        writer.drop_call(call_id)


def _is_private_sound(row: EventRow) -> bool:
    try:
        return fits_private(row)
    except _UNREADABLE:
        return False
