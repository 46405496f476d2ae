"""Writes a log with very many calls, quickly: three events and a row for each, sealed like any other log.

One call is told by the engine's own types and encoded by the storage's own codecs; the rows of all others are that one
with another id and another time. What makes a log is the seal: every event's hash covers the one before it, and every
call's hash is laid over the sum. Both are computed here by the storage's own functions, row by row.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import ClosedBy
from companion.storage.call_codec import encode_call
from companion.storage.database import connect
from companion.storage.event_codec import encode_event
from companion.storage.migrations import migrate
from companion.storage.note_texts import NoteTexts
from companion.storage.open_log import FILE_NAME
from companion.storage.rows import CALL_COLUMNS, EVENT_COLUMNS, EventRow
from companion.storage.seal import HASH_BYTES, Seal, hash_call, link_of
from companion.storage.sealed_writer import SEAL_KEY, put_state
from tests.support.builders import a_record, an_instant

if TYPE_CHECKING:
    from collections.abc import Iterator

LAST_START_MS = 1_773_644_400_000
APART_MS = 300_000
BATCH = 50_000


class _Filler:
    """Yields rows ready to be stored and keeps count of what they add up to."""

    def __init__(self, calls: int) -> None:
        self._calls = calls
        self.link = bytes(HASH_BYTES)
        self.calls_sum = 0
        at = an_instant()
        facts = (
            ev.CallStarted(call_id="", at=at, began=at),
            ev.CallEnded(call_id="", at=at, ended=at),
            ev.CallClosed(call_id="", at=at, by=ClosedBy.AGENT, closed=at),
        )
        self._events = [encode_event(ev.Entry("", fact), NoteTexts()) for fact in facts]
        self._call = encode_call(a_record(), NoteTexts())

    def events(self, first: int, after: int) -> Iterator[tuple[object, ...]]:
        """The events of the calls from one number to another."""
        for number in range(first, after):
            for index, event in enumerate(self._events):
                row = EventRow(f"{number:08}-{index}", f"{number:08}", event.kind, self._start_ms(number), *event[4:])
                seq = number * len(self._events) + index + 1
                self.link = link_of(self.link, seq, row)
                yield (seq, *row, self.link)

    def calls(self, first: int, after: int) -> Iterator[tuple[object, ...]]:
        """The rows of the calls themselves."""
        for number in range(first, after):
            start_ms = self._start_ms(number)
            row = self._call._replace(call_id=f"{number:08}", started_utc_ms=start_ms, ended_utc_ms=start_ms + 60_000)
            row_hash = hash_call(row)
            self.calls_sum ^= int.from_bytes(row_hash)
            yield (*row, row_hash)

    def seal(self) -> Seal:
        """What all of it adds up to."""
        calls_sum = self.calls_sum.to_bytes(HASH_BYTES).hex()
        return Seal(self._calls * len(self._events), self.link.hex(), self._calls, calls_sum)

    def _start_ms(self, number: int) -> int:
        return LAST_START_MS - (self._calls - number) * APART_MS


def _insert(table: str, *columns: str) -> str:
    """By name: a column of a later version stands behind the hash in the file, and before it in a row."""
    named = ", ".join(columns)
    return f"INSERT INTO {table} ({named}) VALUES ({', '.join('?' * len(named.split(', ')))})"  # noqa: S608


def fill(profile: str, calls: int) -> float:
    """Write the log of a profile and return the seconds it took."""
    began = time.perf_counter()
    filler = _Filler(calls)
    connection = connect(Path(profile) / "data" / FILE_NAME)
    migrate(connection)
    connection.execute("PRAGMA synchronous = OFF")
    into_events, into_calls = (
        _insert("events", "seq", EVENT_COLUMNS, "chain"),
        _insert("calls", CALL_COLUMNS, "row_hash"),
    )
    connection.execute("BEGIN")
    for first in range(0, calls, BATCH):
        after = min(first + BATCH, calls)
        connection.executemany(into_events, filler.events(first, after))
        connection.executemany(into_calls, filler.calls(first, after))
    put_state(connection, SEAL_KEY, filler.seal().to_text())
    connection.execute("COMMIT")
    connection.close()
    return time.perf_counter() - began


if __name__ == "__main__":
    print(f"{fill(sys.argv[1], int(sys.argv[2])):.1f} s")
