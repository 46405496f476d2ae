"""The log of calls on disk: the only queries of the running program."""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from companion.domain.instants import Instant
from companion.domain.privacy import is_locked
from companion.engine.ports import StorageUnavailableError
from companion.storage.backup import BackupFailedError, Why, back_up_before, back_up_daily, daily_backup, is_made
from companion.storage.call_codec import TEXT_COLUMNS, decode_call, encode_call, with_texts
from companion.storage.database import is_damage, is_disk_full, is_disk_trouble, is_passing, transaction, words_of
from companion.storage.earlier_calls import earlier_calls
from companion.storage.erasing import erase_calls, latest_starts, refuse_calls_at_hand
from companion.storage.event_codec import UnreadableEventError, decode_event, encode_event, storable
from companion.storage.integrity import Look, verdict
from companion.storage.migrations import KINDS_KEPT
from companion.storage.note_texts import NoteTexts
from companion.storage.rows import CALL_COLUMNS, ERASED, EVENT_COLUMNS, CallRow, EventRow
from companion.storage.sealed_writer import SealedWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from companion.domain.events import Event
    from companion.domain.recognition import EarlierCall
    from companion.domain.records import CallRecord
    from companion.engine.ports import Batch
    from companion.storage.call_pages import Fetch
    from companion.storage.copies import Copies
    from companion.storage.heartbeat import Heartbeat
    from companion.storage.reserve import Reserve

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

# A page is one short read: a longer one would hold up the writing of the call that runs.
PAGE_ROWS = 300

# Found by the index events_kept, whose condition has to stand here word for word.
KEPT_EVENTS = f"""
SELECT {EVENT_COLUMNS} FROM events
WHERE kind IN {KINDS_KEPT} AND kind <> 'call_recoded' ORDER BY seq"""  # noqa: S608 - columns of our own
_EVENTS_SINCE = f"SELECT {EVENT_COLUMNS} FROM events WHERE seq >= ? AND kind <> '{ERASED}' ORDER BY seq"  # noqa: S608 - columns of our own
_NEWEST = f"""
SELECT event_id, utc_ms, offset_min, elapsed_s, awake_s, boot_id FROM events
WHERE kind <> '{ERASED}' ORDER BY seq DESC LIMIT 1"""  # noqa: S608 - a word of our own
_PAGE = f"""
SELECT {CALL_COLUMNS} FROM calls
WHERE is_closed = 1 AND (started_utc_ms, call_id) > (?, ?) AND started_utc_ms < ?
ORDER BY started_utc_ms, call_id LIMIT {PAGE_ROWS}"""  # noqa: S608 - column names of our own
_ONE = f"SELECT {CALL_COLUMNS} FROM calls WHERE call_id = ?"  # noqa: S608 - column names of our own
_LOCKED_AWAY = f"SELECT {', '.join(TEXT_COLUMNS)} FROM calls WHERE call_id = ?"  # noqa: S608 - columns of our own
_EARLIEST_MS, _LATEST_MS = -(2**62), 2**62


class Connector(Protocol):
    """Opens the database, migrated and sound as far as it is told to look."""

    def __call__(self, look: Look) -> sqlite3.Connection:
        """Open it; raises OSError, sqlite3.Error or StorageUnavailableError."""


class SqliteCallLog:
    """Implements the port CallLog. The file is opened at the first need, and again after it was lost."""

    is_read_only = False

    def __init__(  # noqa: PLR0913, PLR0917 - what it stands on
        self,
        connect: Connector,
        reserve: Reserve,
        heartbeat: Heartbeat,
        look: Look = Look.WHOLE,
        copies: Copies | None = None,
        texts: NoteTexts | None = None,
    ) -> None:
        self.texts = texts or NoteTexts()
        self._connect = connect
        self._reserve = reserve
        self._heartbeat = heartbeat
        self._connection: sqlite3.Connection | None = None
        self._look = look
        self._copies = copies

    @property
    def are_texts_locked(self) -> bool:
        """What was typed is locked away and the key is not here."""
        return self.texts.is_locked

    def open(self) -> None:
        """Open the file now, which every other method does when it must."""
        self.run(lambda _connection: None)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def append(self, batches: Sequence[Batch]) -> None:
        """Store the batches in one transaction; returns after they are safe on disk."""
        if batches:
            self.run(lambda connection: _append(connection, batches, self.texts))

    def erase_calls(self, call_ids: Sequence[str]) -> None:
        """Take calls that are over out of the log and its copies for good, with everything about them.

        Raises CallAtHandError, and nothing is erased, when one of them is on the line or in its wrap-up. A copy that
        cannot be changed now is changed as soon as it can.
        """
        ids = [storable(call_id) for call_id in call_ids]
        self.run(lambda connection: refuse_calls_at_hand(connection, ids))
        copies = self._copies
        if copies is None:
            self.run(lambda connection: erase_calls(connection, ids))
            return
        try:
            self.run(lambda _connection: copies.write_down(ids))
            self.run(lambda connection: erase_calls(connection, ids))
        except BaseException:
            copies.cross_out()
            raise
        copies.erase()

    def has_event(self, event_id: str) -> bool:
        """Tell whether an event is stored."""
        query = "SELECT 1 FROM events WHERE event_id = ?"
        return self.run(lambda connection: connection.execute(query, (storable(event_id),)).fetchone()) is not None

    def latest_events(self) -> list[Event]:
        """Return the events since the start before the latest one, oldest first."""
        try:
            return self.run(lambda connection: read_latest_events(connection, self.texts))
        except UnreadableEventError:
            _log.exception("the latest events cannot be read, no call is continued")
            return []

    def kept_events(self) -> list[Event]:
        """Return what was set, settled, kept and dropped of promises and kind words, oldest first."""
        return read_kept_events(self.fetch(KEPT_EVENTS, ()), self.texts)

    def beat(self, at: Instant) -> None:
        """Note that the program is alive and that nothing happened since the newest event."""
        newest = self.run(newest_event)
        if newest:
            self.run(lambda _connection: self._heartbeat.beat(newest[0], at))

    def last_seen(self) -> Instant | None:
        """Return when the program was last alive: at the beat after the newest event, or else at that event."""
        newest = self.run(newest_event)
        return (self._heartbeat.last(newest[0]) or newest[1]) if newest else None

    def records(self, started_from_ms: int | None = None, started_before_ms: int | None = None) -> Iterator[CallRecord]:
        """Yield closed calls by start, oldest first, each page read by itself."""
        return read_pages(self.fetch, started_from_ms, started_before_ms, self.texts)

    def fetch(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        """Read in one short transaction, for the queries of `call_pages`."""
        return self.run(lambda connection: connection.execute(query, values).fetchall())

    def sources(self) -> tuple[Fetch, ...]:
        """What an export reads."""
        return (self.fetch,)

    def record(self, call_id: str) -> CallRecord | None:
        """Return a call as it stands."""
        found = self.fetch(_ONE, (storable(call_id),))
        return decoded(CallRow(*found[0]), self.texts) if found else None

    def earlier_calls(self, ref_hash: str, before_call: str, since_ms: int) -> list[EarlierCall]:
        """Return the closed calls with this reference but for one, newest first."""
        return earlier_calls(self.fetch, ref_hash, before_call, since_ms, self.texts)

    def back_up(self, folder: Path, day: date) -> Path | None:
        """Make the backup of the day at once; None when it was made already."""
        if self.run(lambda connection: is_made(connection, folder, day)):
            return None
        wrong = self.run(lambda connection: verdict(lambda: list(back_up_daily(connection, folder, day))))
        if wrong:
            self.doubt()
            raise StorageUnavailableError(f"the copy of the log is not sound: {wrong}")
        return daily_backup(folder, day)

    def back_up_now(self, folder: Path, why: Why, stamp: str) -> Path:
        """Make a copy, proven, before something is done to the log."""
        try:
            return self.run(lambda connection: back_up_before(connection, folder, why, stamp))
        except BackupFailedError as error:
            self.doubt()
            raise StorageUnavailableError(str(error)) from error

    def doubt(self) -> None:
        """Look at all of it before the next use."""
        self._look = Look.WHOLE
        self.close()

    def run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do something with the open file; raises StorageUnavailableError and what `work` raises of its own."""
        try:
            return self._tried_twice_when_full(work)
        except sqlite3.Error as error:
            self._recover_from(error)
            raise StorageUnavailableError(f"the log of calls cannot be used now: {words_of(error)}") from error
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise StorageUnavailableError(f"the log of calls cannot be opened: {reason}") from error
        except (ValueError, TypeError) as error:
            _log.exception("the log holds what it should not")
            self.doubt()
            raise StorageUnavailableError(
                f"the log of calls holds what cannot be read ({type(error).__name__})"
            ) from error

    def _tried_twice_when_full(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        try:
            return work(self._opened())
        except (sqlite3.Error, OSError) as error:
            if not is_disk_full(error) or not self._reserve.release():
                raise
        return work(self._opened())

    def _opened(self) -> sqlite3.Connection:
        if self._connection and self._connection.in_transaction:  # a rollback that failed
            self.close()
        if self._connection is None:
            self._connection = self._connect(self._look)
            self._look = Look.NONE
        return self._connection

    def _recover_from(self, error: sqlite3.Error) -> None:
        """Keep the connection when it will do again, else open a new one at the next try."""
        if is_damage(error):
            self._look = Look.WHOLE
        if not is_disk_trouble(error) and not is_damage(error):
            _log.error("unexpected answer of the database", exc_info=error)
        if is_passing(error) and self._connection and not self._connection.in_transaction:
            return
        self.close()


def read_pages(
    fetch: Callable[[str, tuple[object, ...]], list[tuple[object, ...]]],
    started_from_ms: int | None,
    started_before_ms: int | None,
    texts: NoteTexts | None = None,
) -> Iterator[CallRecord]:
    """Yield the closed calls that `fetch` finds, by start."""
    place: tuple[int, str] = (_EARLIEST_MS if started_from_ms is None else started_from_ms, "")
    before_ms = _LATEST_MS if started_before_ms is None else started_before_ms
    while page := fetch(_PAGE, (*place, before_ms)):
        rows = [CallRow(*values) for values in page]  # type: ignore[arg-type]  # decoding looks at them
        for row in rows:
            record = decoded(row, texts)
            if record:
                yield record
        place = (rows[-1].started_utc_ms, rows[-1].call_id)


def decoded(row: CallRow, texts: NoteTexts | None = None) -> CallRecord | None:
    """Return the record of a row, or None when it cannot be read."""
    try:
        return decode_call(row, texts)
    except (ValueError, TypeError) as error:
        _log.warning("a call cannot be read and is passed over: %s", type(error).__name__)
        return None


def read_latest_events(connection: sqlite3.Connection, texts: NoteTexts | None = None) -> list[Event]:
    """Return the events since the start before the latest one; without the texts that `texts` cannot open."""
    starts = latest_starts(connection)
    if not starts:
        return []
    rows = connection.execute(_EVENTS_SINCE, (starts[-1],)).fetchall()
    return [decode_event(EventRow(*row), texts) for row in rows]


def read_kept_events(rows: Iterable[tuple[object, ...]], texts: NoteTexts | None = None) -> list[Event]:
    """Return the events of the rows that can be read."""
    found = []
    for row in rows:
        try:
            found.append(decode_event(EventRow(*row), texts))  # type: ignore[arg-type]  # decoding looks at them
        except UnreadableEventError as error:
            _log.warning("a promise or kind words cannot be read and are passed over: %s", type(error).__name__)
    return found


def newest_event(connection: sqlite3.Connection) -> tuple[str, Instant] | None:
    """Return the id of the newest event and when the program learned of it."""
    found = connection.execute(_NEWEST).fetchone()
    return (found[0], Instant(*found[1:])) if found else None


def _append(connection: sqlite3.Connection, batches: Sequence[Batch], texts: NoteTexts) -> None:
    with transaction(connection):
        writer = SealedWriter(connection)
        for batch in batches:
            for entry in batch.entries:
                writer.add_event(encode_event(entry, texts))
            for record in batch.records:
                row = encode_call(record, texts)
                writer.put_call(_with_what_is_locked(connection, row) if texts.is_locked else row)
            for call_id in batch.withdrawn:
                writer.drop_call(storable(call_id))
        writer.close()


def _with_what_is_locked(connection: sqlite3.Connection, row: CallRow) -> CallRow:
    """Keep the texts of a call that goes on while nobody can read them: to the session they are not there."""
    found = connection.execute(_LOCKED_AWAY, (row.call_id,)).fetchone()
    if found is None:
        return row
    stored = dict(zip(TEXT_COLUMNS, found, strict=True))
    return with_texts(row, lambda name, text: stored[name] if not text and is_locked(stored[name]) else text)
