"""Looking back through the log: calls found in slices, read in pages, and the events of one call.

A list keeps the place of each call it found as a number of its row, eight bytes a call: any page of a million calls is
then as near as the first. Rows are found by walking the index by start, so many at a time that nobody waits for it.
"""

from __future__ import annotations

import itertools
import logging
from array import array
from typing import TYPE_CHECKING, Any

from companion.domain.call import Outcome
from companion.domain.finding import DAY_MS, first_ms_of, has_words
from companion.storage.call_log import decoded
from companion.storage.event_codec import UnreadableEventError, decode_event, to_text
from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.rows import CALL_COLUMNS, EVENT_COLUMNS, CallRow, EventRow
from companion.storage.search_index import SearchUnavailableError

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Sequence

    from companion.domain.events import Event
    from companion.domain.finding import CallFilter
    from companion.domain.records import CallRecord
    from companion.engine.ports import Clock
    from companion.storage.call_log import SqliteCallLog
    from companion.storage.note_texts import NoteTexts
    from companion.storage.search_index import SearchIndex

_log = logging.getLogger(__name__)

# A slice is begun again within this time; the piece that is begun last keeps it below 20 ms.
SLICE_S = 0.008
PIECE_S = 0.003
FIRST_PIECE, LEAST_PIECE, LARGEST_PIECE = 500, 50, 200_000
# With so many there is something to show: what else there is can wait until it is painted.
FIRST_CALLS = 200
# What an index found is looked up by name: that is slower, row for row.
LARGEST_LOOK_UP = 2_000
# Nowhere is the wall farther from UTC.
FARTHEST_OFFSET_MS = 18 * 3_600_000
EARLIEST_MS, LATEST_MS = -(2**62), 2**62
EVENTS_A_PAGE = 300
# An undone start is undone within ten seconds: its undoing stands no farther behind it.
EVENTS_BEFORE_AN_UNDOING = 100

_BORDER = """
SELECT started_utc_ms, call_id FROM calls WHERE (started_utc_ms, call_id) < (?, ?) AND started_utc_ms >= ?
ORDER BY started_utc_ms DESC, call_id DESC LIMIT 1 OFFSET ?"""
_FOUND = """
SELECT rowid FROM calls WHERE (started_utc_ms, call_id) < (?, ?) AND (started_utc_ms, call_id) >= (?, ?) AND {met}
ORDER BY started_utc_ms DESC, call_id DESC"""
_NAMED = "SELECT call_id, rowid FROM calls WHERE call_id IN ({marks}) AND {met}"
_ROWS = f"SELECT rowid, {CALL_COLUMNS} FROM calls WHERE rowid IN ({{marks}})"  # noqa: S608 - columns of our own
_ROW_OF = "SELECT rowid FROM calls WHERE call_id = ?"
_START = f"SELECT seq FROM events WHERE call_id = ? AND kind = '{KIND_THAT_STARTS}'"  # noqa: S608 - a name of our own
_EVENTS = f"SELECT seq, {EVENT_COLUMNS} FROM events WHERE seq >= ? ORDER BY seq LIMIT {EVENTS_A_PAGE}"  # noqa: S608
_KEPT = f"SELECT seq, {EVENT_COLUMNS} FROM events WHERE kind IN {KINDS_KEPT} AND seq > ? AND call_id = ? ORDER BY seq"  # noqa: S608

Condition = tuple[str, tuple[Any, ...]]


class History:
    """Implements CallHistory over the log that is open."""

    def __init__(self, log: SqliteCallLog, search: SearchIndex, clock: Clock) -> None:
        self._log = log
        self._search = search
        self._clock = clock

    @property
    def searches_typed_texts(self) -> bool:
        """Locked texts stand in no index, and reading them all for a word would take seconds."""
        return not self._log.texts.is_sealing

    def listed(self, wanted: CallFilter, but: Collection[str]) -> FoundCalls:
        """Begin a list of calls, without the one that is at hand and those that are about to be erased."""
        search = self._search if wanted.words and self._search.catch_up() else None
        return FoundCalls(self._log, wanted, but, search, self._clock)

    def record(self, call_id: str) -> CallRecord | None:
        """Return a call as it stands."""
        return self._log.record(call_id)

    def events_of(self, call_id: str) -> list[Event]:
        """Return the events of a call, oldest first, and what was said of it later."""
        start = self._log.run(lambda connection: connection.execute(_START, (call_id,)).fetchone())
        if start is None:
            return []
        own = {seq: row for seq, row in self._until_the_next(start[0], call_id) if row.call_id == call_id}
        kept = self._log.run(lambda connection: connection.execute(_KEPT, (start[0], call_id)).fetchall())
        own |= {seq: EventRow(*row) for seq, *row in kept}
        return [event for _, row in sorted(own.items()) if (event := _decoded(row, self._log.texts))]

    def _until_the_next(self, seq: int, call_id: str) -> Iterator[tuple[int, EventRow]]:
        """Yield the events from a start to the next one that was not undone."""
        next_start: str | None = None
        behind = 0
        for place, row in self._from(seq):
            if row.kind == KIND_THAT_STARTS and row.call_id != call_id:
                if next_start is not None:
                    return
                next_start, behind = row.call_id, 0
            elif row.kind == "call_start_undone" and row.call_id == next_start:
                next_start = None
            behind += 1
            if next_start is not None and behind > EVENTS_BEFORE_AN_UNDOING:
                return
            yield place, row

    def _from(self, seq: int) -> Iterator[tuple[int, EventRow]]:
        while True:
            page = self._log.run(lambda connection, seq=seq: connection.execute(_EVENTS, (seq,)).fetchall())  # type: ignore[misc]
            yield from ((place, EventRow(*row)) for place, *row in page)
            if len(page) < EVENTS_A_PAGE:
                return
            seq = page[-1][0] + 1


class FoundCalls:
    """Implements CallList. search: finds the words, when it is up to date; without it every text is read."""

    def __init__(
        self, log: SqliteCallLog, wanted: CallFilter, but: Collection[str], search: SearchIndex | None, clock: Clock
    ) -> None:
        self._log = log
        self._words = wanted.words
        self._met = _condition(wanted, but)
        self._search = search
        self._clock = clock
        self._rows = array("q")
        self._earliest_ms, self._below = _range(wanted)
        self._piece = FIRST_PIECE
        self._below_doc: int | None = None
        self._log_now: tuple[sqlite3.Connection, int] | None = None
        self.is_complete = False
        self.is_stale = False

    def __len__(self) -> int:
        """How many were found so far."""
        return len(self._rows)

    def find_more(self) -> bool:
        """Look further for some milliseconds; tells whether there is more to look through."""
        until_s = self._clock.now().elapsed_s + SLICE_S
        is_first = not self._rows
        while not self.is_complete and not self.is_stale:
            began_s = self._clock.now().elapsed_s
            if began_s >= until_s or (is_first and len(self._rows) >= FIRST_CALLS):
                break
            self._next_piece()
            self._fit_piece(self._clock.now().elapsed_s - began_s)
        return not self.is_complete and not self.is_stale

    def page(self, first: int, after: int) -> list[CallRecord | None]:
        """Return the calls from one place to another; None where one is gone."""
        rows = self._rows[first:after]
        query = _ROWS.format(marks=_marks(len(rows)))
        found = self._log.run(lambda connection: self._in_the_same_log(connection, query, tuple(rows)))
        records = {rowid: decoded(CallRow(*values), self._log.texts) for rowid, *values in found}
        if len(records) < len(rows):
            self.is_stale = True
        return [records.get(rowid) for rowid in rows]

    def add_newest(self, call_id: str) -> bool:
        """Put a call that was closed since before all others; tells whether it is there."""
        found = self._log.run(lambda connection: self._in_the_same_log(connection, _ROW_OF, (call_id,)))
        if found:
            self._rows.insert(0, found[0][0])
        return bool(found)

    def take_out(self, places: Sequence[int]) -> list[tuple[int, int]]:
        """Leave these places out, and return what `put_back` needs."""
        taken = [(place, self._rows[place]) for place in sorted(places)]
        for place, _ in reversed(taken):
            del self._rows[place]
        return taken

    def put_back(self, taken: Sequence[tuple[int, int]]) -> None:
        """Bring back what was taken out last."""
        for place, rowid in taken:
            self._rows.insert(place, rowid)

    def _next_piece(self) -> None:
        if self._search is None:
            self._log.run(self._walk)
            return
        try:
            self._look_up(self._search)
        except SearchUnavailableError:  # another list does without it
            self.is_stale = True

    def _walk(self, connection: sqlite3.Connection) -> None:
        """Go down the index by start, a piece of so many calls."""
        border = connection.execute(_BORDER, (*self._below, self._earliest_ms, self._piece - 1)).fetchone()
        lowest = border or (self._earliest_ms, "")
        if self._words:
            connection.create_function("has_words", 4, lambda *texts: has_words(texts, self._words))
        met, values = self._met
        query = _FOUND.format(met=met)
        found = self._in_the_same_log(connection, query, (*self._below, *lowest, *values))
        self._rows.extend(itertools.chain.from_iterable(found))
        self._below = lowest
        self.is_complete = border is None

    def _look_up(self, search: SearchIndex) -> None:
        """Take what the index finds next, and keep what the row says is right."""
        room = min(self._piece, LARGEST_LOOK_UP)
        found = search.find(self._words, self._below_doc, (self._earliest_ms, self._below[0]), room)
        if not found:
            self.is_complete = True
            return
        met, values = self._met
        query = _NAMED.format(marks=_marks(len(found)), met=met)

        def named(connection: sqlite3.Connection) -> list[tuple[Any, ...]]:
            connection.create_function("has_words", 4, lambda *texts: has_words(texts, self._words))
            return self._in_the_same_log(connection, query, (*(call_id for _, call_id in found), *values))

        rowids = dict(self._log.run(named))
        self._rows.extend(rowids[call_id] for _, call_id in found if call_id in rowids)
        self._below_doc = found[-1][0]

    def _in_the_same_log(
        self, connection: sqlite3.Connection, query: str, values: tuple[Any, ...]
    ) -> list[tuple[Any, ...]]:
        """Ask, unless rows may have other numbers by now: another file, or one that was written anew."""
        (version,) = connection.execute("PRAGMA schema_version").fetchone()
        if self._log_now not in (None, (connection, version)):
            self.is_stale = True
            return []
        self._log_now = (connection, version)
        return connection.execute(query, values).fetchall()

    def _fit_piece(self, took_s: float) -> None:
        """Make the next piece as large as there is time for it."""
        if took_s < PIECE_S / 2:
            self._piece = min(self._piece * 2, LARGEST_PIECE)
        elif took_s > PIECE_S:
            self._piece = max(self._piece // 2, LEAST_PIECE)


def _range(wanted: CallFilter) -> tuple[int, tuple[int, str]]:
    """Return (the earliest start, below which place) in UTC, wide enough for whatever offset held."""
    earliest, latest = EARLIEST_MS, LATEST_MS
    if wanted.first_day is not None:
        earliest = first_ms_of(wanted.first_day) - FARTHEST_OFFSET_MS
    if wanted.last_day is not None:
        latest = first_ms_of(wanted.last_day) + DAY_MS + FARTHEST_OFFSET_MS
    return earliest, (latest, "")


def _condition(wanted: CallFilter, but: Collection[str]) -> Condition:
    """Return the same rule as `CallFilter.is_met_by` in SQL. Without a wish the row itself need not be read."""
    parts: list[str] = [f"call_id NOT IN ({_marks(len(but))})"]
    values: list[Any] = list(but)

    def add(part: str, *more: Any) -> None:
        parts.append(part)
        values.extend(more)

    if wanted.first_day is not None:
        add("started_utc_ms + started_offset_min * 60000 >= ?", first_ms_of(wanted.first_day))
    if wanted.last_day is not None:
        add("started_utc_ms + started_offset_min * 60000 < ?", first_ms_of(wanted.last_day) + DAY_MS)
    if wanted.outcome == Outcome.OTHER:  # outcomes of a newer program read as other
        known = tuple(outcome.value for outcome in Outcome if outcome != Outcome.OTHER)
        add(f"outcome NOT IN ({_marks(len(known))})", *known)
    elif wanted.outcome is not None:
        add("outcome = ?", wanted.outcome.value)
    if wanted.strain is not None:
        add("strain = ?", wanted.strain.value)
    if wanted.topic is not None:
        add("topic = ?", wanted.topic)
    if wanted.situation is not None:
        add("instr(situations, ?) > 0", to_text(wanted.situation))
    if wanted.words:
        add("has_words(topic, note, ref, granted)")
    return " AND ".join(parts), tuple(values)


def _marks(count: int) -> str:
    return ", ".join("?" * count)


def _decoded(row: EventRow, texts: NoteTexts) -> Event | None:
    try:
        return decode_event(row, texts)
    except UnreadableEventError as error:
        _log.warning("an event cannot be read and is passed over: %s", type(error).__name__)
        return None
