"""Writes rows so that they add up: every event linked to the one before, every call and the state hashed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.storage.rows import CALL_COLUMNS, EVENT_COLUMNS, CallRow, EventRow, erased
from companion.storage.seal import Seal, hash_call, hash_state, laid_over, link_of

if TYPE_CHECKING:
    import sqlite3

SEAL_KEY = "seal"

_PUT_EVENT = (
    f"INSERT INTO events (seq, {EVENT_COLUMNS}, chain) "  # noqa: S608 - column names of our own
    f"VALUES (?, {', '.join('?' * len(EventRow._fields))}, ?) ON CONFLICT(event_id) DO NOTHING"
)
_PUT_CALL = (
    f"INSERT INTO calls ({CALL_COLUMNS}, row_hash) VALUES ({', '.join('?' * len(CallRow._fields))}, ?) "  # noqa: S608 - column names of our own
    "ON CONFLICT(call_id) DO UPDATE SET "
    + ", ".join(f"{name} = excluded.{name}" for name in (*CallRow._fields[1:], "row_hash"))
)
# Most writes of a call leave its start as it was. Naming the column would touch the index that is ordered by it.
_CHANGED = tuple(name for name in CallRow._fields if name not in ("call_id", "started_utc_ms"))
_UPDATE_CALL = (
    f"UPDATE calls SET {', '.join(f'{name} = :{name}' for name in (*_CHANGED, 'row_hash'))} "  # noqa: S608 - as above
    "WHERE call_id = :call_id AND started_utc_ms = :started_utc_ms"
)
_NOTHING_LEFT = tuple(erased(EventRow("", "", "", 0, 0, 0.0, 0.0, "", "", None, None)))[1:]
_ERASE_EVENT = (
    f"UPDATE events SET ({', '.join(EventRow._fields[1:])}) = ({', '.join('?' * len(EventRow._fields[1:]))}) "  # noqa: S608 - as above
    "WHERE seq = ?"
)
_PUT_STATE = (
    "INSERT INTO state (key, value, row_hash) VALUES (?, ?, ?) "
    "ON CONFLICT(key) DO UPDATE SET value = excluded.value, row_hash = excluded.row_hash"
)


class SealedWriter:
    """Adds rows within one transaction; `close` writes the seal they add up to."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._seal = read_seal(connection)

    @property
    def seal(self) -> Seal:
        """What the log adds up to with the rows added so far."""
        return self._seal

    def add_event(self, row: EventRow) -> bool:
        """Store an event unless it is stored already; tells whether it was new."""
        seq = self._seal.seq + 1
        link = link_of(bytes.fromhex(self._seal.link), seq, row)
        if self._connection.execute(_PUT_EVENT, (seq, *row, link)).rowcount == 0:
            return False
        self._seal = self._seal._replace(seq=seq, link=link.hex())
        return True

    def put_call(self, row: CallRow) -> None:
        """Store a call as it stands now."""
        self._forget(row.call_id)
        row_hash = hash_call(row)
        if self._connection.execute(_UPDATE_CALL, {**row._asdict(), "row_hash": row_hash}).rowcount == 0:
            self._connection.execute(_PUT_CALL, (*row, row_hash))
        calls_sum = laid_over(self._seal.calls_sum, row_hash)
        self._seal = self._seal._replace(calls=self._seal.calls + 1, calls_sum=calls_sum)

    def drop_call(self, call_id: str) -> None:
        """Take a call out that never was; its events stay."""
        self._forget(call_id)
        self._connection.execute("DELETE FROM calls WHERE call_id = ?", (call_id,))

    def close_calls(self, but: str) -> None:
        """Count every call as it stands, but the one that goes on."""
        query = f"SELECT {CALL_COLUMNS} FROM calls WHERE is_closed = 0 AND call_id <> ?"  # noqa: S608 - columns of our own
        for values in self._connection.execute(query, (but,)).fetchall():
            self.put_call(CallRow(*values)._replace(is_closed=1))

    def erase_event(self, seq: int) -> None:
        """Leave nothing of an event but its place, its id and its hash."""
        self._connection.execute(_ERASE_EVENT, (*_NOTHING_LEFT, seq))

    def erase_words(self, seq: int) -> None:
        """Leave an event without its private part, which the chain does not cover."""
        self._connection.execute("UPDATE events SET private = NULL WHERE seq = ? AND private IS NOT NULL", (seq,))

    def note_erasure(self) -> None:
        """Count that calls were erased: a copy that was begun before is told by it."""
        self._seal = self._seal._replace(erasures=self._seal.erasures + 1)

    def note_restore(self, number: int) -> None:
        """Say that this log took the place of another: what is made from now on is the latest there is."""
        self._seal = self._seal._replace(restored=number)

    def note_words_gone(self, up_to: int) -> None:
        """Say that the events up to here have no words any more; nobody goes on from them."""
        self._seal = self._seal._replace(worded_seq=max(self._seal.worded_seq, up_to))
        self.settle(up_to)

    def drop_events(self, up_to: int) -> None:
        """Let the chain begin after this event; those up to it go."""
        if up_to <= self._seal.first_seq:
            return
        found = self._connection.execute("SELECT chain FROM events WHERE seq = ?", (up_to,)).fetchone()
        self._connection.execute("DELETE FROM events WHERE seq <= ?", (up_to,))
        self._seal = self._seal._replace(first_seq=up_to, first_link=found[0].hex())
        self.settle(up_to)

    def settle(self, up_to: int | None = None) -> None:
        """Make the events so far, or up to one, history that nobody goes on from."""
        settled_seq = max(self._seal.settled_seq, self._seal.seq if up_to is None else up_to)
        self._seal = self._seal._replace(settled_seq=settled_seq)

    def close(self) -> None:
        """Write the seal."""
        put_state(self._connection, SEAL_KEY, self._seal.to_text())

    def _forget(self, call_id: str) -> None:
        found = self._connection.execute("SELECT row_hash FROM calls WHERE call_id = ?", (call_id,)).fetchone()
        if found:
            calls_sum = laid_over(self._seal.calls_sum, found[0])
            self._seal = self._seal._replace(calls=self._seal.calls - 1, calls_sum=calls_sum)


def read_seal(connection: sqlite3.Connection) -> Seal:
    """Return what the log adds up to so far."""
    found = connection.execute("SELECT value FROM state WHERE key = ?", (SEAL_KEY,)).fetchone()
    return Seal.from_text(found[0]) if found else Seal()


def put_state(connection: sqlite3.Connection, key: str, value: str) -> None:
    """Store a line of state with its hash."""
    connection.execute(_PUT_STATE, (key, value, hash_state(key, value)))
