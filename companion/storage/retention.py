"""Lets go of what is too old, in slices: first the words, then the calls; the same for the log and for its copies.

Where the old ends is told by the order of the events, not by their times alone: what stands behind a younger event is
kept as long as that one, so a clock that was set back for a while costs nothing.

Promises that are open and kind words that were not dropped keep their words. When all around them goes, they move to
the end of the log. Nobody goes on from events without words.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from companion.storage.database import transaction
from companion.storage.erasing import latest_starts
from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.rows import CALL_COLUMNS, ERASED, EVENT_COLUMNS, CallRow, EventRow
from companion.storage.sealed_writer import SealedWriter, read_seal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator

    from companion.domain.retention import Bounds

# A transaction of so many rows takes some milliseconds.
PAGE_ROWS = 100
_LOOKED_AT_ONCE = 500
# They say which sentence it was; what counts of them stands in the row of the call.
_KINDS_OF_SENTENCES = frozenset(
    (
        "sentence_shown",
        "sentence_said",
        "rung_shown",
        "rung_given",
        "caller_calmed",
        "mark_taken_back",
        "follow_up_promised",
    )
)
_FOLLOW_UP, _SETTLED, _KIND_WORDS, _DROPPED = (
    "follow_up_set",
    "follow_up_settled",
    "kind_words_kept",
    "kind_words_dropped",
)

_TIMES = f"SELECT seq, utc_ms FROM events WHERE seq > ? AND kind <> '{ERASED}' ORDER BY seq LIMIT {_LOOKED_AT_ONCE}"  # noqa: S608 - a word of our own
_EVENTS = f"SELECT seq, {EVENT_COLUMNS} FROM events WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT {PAGE_ROWS}"  # noqa: S608 - columns of our own
_KEPT = f"""
SELECT seq, kind, body, private IS NOT NULL FROM events INDEXED BY events_kept
WHERE kind IN {KINDS_KEPT} AND seq > ? ORDER BY seq LIMIT {_LOOKED_AT_ONCE}"""  # noqa: S608 - kinds of our own
# A call that began by a clock that was wrong is as old as the events around its start.
_BEGAN_LATER = f"""
EXISTS (SELECT 1 FROM events INDEXED BY events_started
        WHERE kind = '{KIND_THAT_STARTS}' AND events.call_id = calls.call_id AND seq > ?)"""  # noqa: S608 - a kind of our own
_CALLS = f"""
SELECT {_BEGAN_LATER}, {CALL_COLUMNS} FROM calls
WHERE is_closed = 1 AND (started_utc_ms, call_id) > (?, ?) AND started_utc_ms < ?
ORDER BY started_utc_ms, call_id LIMIT {PAGE_ROWS}"""  # noqa: S608 - columns of our own
_CALL = f"SELECT {CALL_COLUMNS} FROM calls WHERE call_id = ? AND is_closed = 1"  # noqa: S608 - columns of our own
_EARLIEST = (-(2**62), "")


def let_go(connection: sqlite3.Connection, bounds: Bounds) -> Iterator[None]:
    """Take out what is too old, yielding after each short transaction."""
    if bounds.words_ms is not None:
        kept = yield from _words_kept(connection)
        yield from _let_words_go(connection, bounds, bounds.words_ms)
        yield from _let_kept_words_go(connection, kept)
        yield from _let_notes_go(connection, bounds.words_ms)
    if bounds.calls_ms is not None:
        kept = yield from _words_kept(connection)
        yield from _let_events_go(connection, bounds, bounds.calls_ms, kept.open)
        yield from _let_calls_go(connection, bounds.calls_ms)


class _Kept:
    """Where promises and kind words stand that keep their words, and where those stand that need not."""

    def __init__(self) -> None:
        self.open: set[int] = set()
        self.over: set[int] = set()


def _words_kept(connection: sqlite3.Connection) -> Generator[None, None, _Kept]:
    newest: dict[tuple[str, str], int] = {}
    is_over: dict[tuple[str, str], bool] = {}
    with_words: set[int] = set()
    place = 0
    while page := connection.execute(_KEPT, (place,)).fetchall():
        for seq, kind, body, has_words in page:
            place = seq
            told = json.loads(body)
            if kind in {_FOLLOW_UP, _SETTLED}:
                key = (_FOLLOW_UP, str(told.get("follow_up_id")))
            elif kind in {_KIND_WORDS, _DROPPED}:
                key = (_KIND_WORDS, str(told.get("words_id")))
            else:
                continue
            if kind in {_FOLLOW_UP, _KIND_WORDS}:
                newest[key], is_over[key] = seq, False
                if has_words:
                    with_words.add(seq)
            else:
                is_over[key] = not told.get("is_open", False)
        yield
    kept = _Kept()
    kept.open = {seq for key, seq in newest.items() if not is_over[key]}
    kept.over = with_words - kept.open
    return kept


def _reach(connection: sqlite3.Connection, bounds: Bounds, bound_ms: int, after: int) -> Generator[None, None, int]:
    """Return the last event before the first that is young enough; a call that is not over counts as young."""
    place = reach = after
    end = _before_the_call_at_hand(connection)
    while page := connection.execute(_TIMES, (place,)).fetchall():
        for seq, utc_ms in page:
            place = seq
            is_old = bounds.is_old(utc_ms, bound_ms)
            if is_old is False or seq > end:
                return reach
            if is_old:
                reach = seq
        yield
    return reach


def _before_the_call_at_hand(connection: sqlite3.Connection) -> int:
    starts = latest_starts(connection)
    if starts:
        query = "SELECT 1 FROM calls JOIN events USING (call_id) WHERE events.seq = ? AND calls.is_closed = 0"
        if connection.execute(query, (starts[0],)).fetchone():
            return starts[0] - 1
    return read_seal(connection).seq


def _let_words_go(connection: sqlite3.Connection, bounds: Bounds, bound_ms: int) -> Iterator[None]:
    place = read_seal(connection).worded_seq
    reach = yield from _reach(connection, bounds, bound_ms, place)
    while page := connection.execute(_EVENTS, (place, reach)).fetchall():
        with transaction(connection):
            writer = SealedWriter(connection)
            for seq, *values in page:
                row = EventRow(*values)
                if row.kind in _KINDS_OF_SENTENCES:
                    writer.erase_event(seq)
                elif row.kind not in {_FOLLOW_UP, _KIND_WORDS}:
                    writer.erase_words(seq)
                if row.kind == KIND_THAT_STARTS:
                    for call in connection.execute(_CALL, (row.call_id,)).fetchall():
                        _put_without_words(writer, CallRow(*call))
            place = page[-1][0]
            writer.note_words_gone(place)
            writer.close()
        yield


def _let_kept_words_go(connection: sqlite3.Connection, kept: _Kept) -> Iterator[None]:
    """Promises that were kept and words that were dropped long ago go like all others."""
    worded_seq = read_seal(connection).worded_seq
    over = sorted(seq for seq in kept.over if seq <= worded_seq)
    for begin in range(0, len(over), PAGE_ROWS):
        with transaction(connection):
            writer = SealedWriter(connection)
            for seq in over[begin : begin + PAGE_ROWS]:
                writer.erase_words(seq)
            writer.close()
        yield


def _let_notes_go(connection: sqlite3.Connection, bound_ms: int) -> Iterator[None]:
    """The notes of old calls, also of those that were coded anew since."""
    for page in _pages_of_calls(connection, bound_ms, read_seal(connection).worded_seq):
        worded = [call for call in page if call.note or call.ref or call.ref_hash or call.granted]
        if worded:
            with transaction(connection):
                writer = SealedWriter(connection)
                for call in worded:
                    _put_without_words(writer, call)
                writer.close()
        yield


def _pages_of_calls(connection: sqlite3.Connection, bound_ms: int, after: int) -> Iterator[list[CallRow]]:
    """Read the calls that are too old and that did not begin after an event."""
    place: tuple[int, str] = _EARLIEST
    while page := connection.execute(_CALLS, (after, *place, bound_ms)).fetchall():
        last = CallRow(*page[-1][1:])
        place = (last.started_utc_ms, last.call_id)
        yield [CallRow(*values) for began_later, *values in page if not began_later]


def _put_without_words(writer: SealedWriter, call: CallRow) -> None:
    bare = call._replace(note="", ref="", ref_hash="", granted="")
    if bare != call:
        writer.put_call(bare)


def _let_events_go(
    connection: sqlite3.Connection, bounds: Bounds, bound_ms: int, open_seqs: set[int]
) -> Iterator[None]:
    place = read_seal(connection).first_seq
    reach = yield from _reach(connection, bounds, bound_ms, place)
    if reach == read_seal(connection).seq:  # what would only move from the end to the end stays
        while reach in open_seqs:
            reach -= 1
    while page := connection.execute(_EVENTS, (place, reach)).fetchall():
        place = page[-1][0]
        with transaction(connection):
            moving = [EventRow(*values) for seq, *values in page if seq in open_seqs]
            started = [EventRow(*values).call_id for _, *values in page if EventRow(*values).kind == KIND_THAT_STARTS]
            writer = SealedWriter(connection)
            writer.drop_events(place)
            for row in moving:
                writer.add_event(row)
            for call_id in started:
                if connection.execute(_CALL, (call_id,)).fetchone():
                    writer.drop_call(call_id)
            writer.close()
        yield


def _let_calls_go(connection: sqlite3.Connection, bound_ms: int) -> Iterator[None]:
    for page in _pages_of_calls(connection, bound_ms, read_seal(connection).first_seq):
        with transaction(connection):
            writer = SealedWriter(connection)
            for call in page:
                writer.drop_call(call.call_id)
            writer.close()
        yield
