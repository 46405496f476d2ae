"""The log while the file belongs to a newer program: that file is only read, calls are kept in one beside it.

A program that may write the main file takes over what stands beside it, once, and renames the file beside.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING, Any

from companion.engine.ports import StorageUnavailableError
from companion.storage.call_log import KEPT_EVENTS, SqliteCallLog, read_kept_events, read_pages
from companion.storage.database import connect, connect_reading, side_files, transaction, words_of
from companion.storage.earlier_calls import earlier_calls
from companion.storage.private_files import set_aside
from companion.storage.salvage import Salvage, take_over
from companion.storage.sealed_writer import SealedWriter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from companion.domain.events import Event
    from companion.domain.instants import Instant
    from companion.domain.recognition import EarlierCall
    from companion.domain.records import CallRecord
    from companion.engine.ports import Batch
    from companion.storage.call_pages import Fetch

_log = logging.getLogger(__name__)


class BesideLog:
    """Implements the port CallLog beside a file that must not be written."""

    is_read_only = True

    def __init__(self, newer: Path, beside: SqliteCallLog) -> None:
        self._newer = newer
        self._beside = beside
        self.texts = beside.texts

    @property
    def are_texts_locked(self) -> bool:
        """What was typed is locked away and the key is not here."""
        return self.texts.is_locked

    def open(self) -> None:
        """Open the file beside now."""
        self._beside.open()

    def close(self) -> None:
        """Let go of the file beside."""
        self._beside.close()

    def append(self, batches: Sequence[Batch]) -> None:
        """Store the batches beside."""
        self._beside.append(batches)

    def erase_calls(self, call_ids: Sequence[str]) -> None:
        """Erase calls that are beside; one of the newer file is refused."""
        there = [record.call_id for record in read_pages(self.fetch, None, None)]
        if not set(call_ids).isdisjoint(there):
            raise StorageUnavailableError("the log was written by a newer program and is only read")
        self._beside.erase_calls(call_ids)

    def has_event(self, event_id: str) -> bool:
        """Tell whether an event is stored in one of the files."""
        if self._beside.has_event(event_id):
            return True
        return bool(self.fetch("SELECT 1 FROM events WHERE event_id = ?", (event_id,)))

    def latest_events(self) -> list[Event]:
        """Return the latest events beside: those of the newer program are its own business."""
        return self._beside.latest_events()

    def kept_events(self) -> list[Event]:
        """Return promises and kind words of both files, as far as those of the newer one can be understood."""
        return [*read_kept_events(self.fetch(KEPT_EVENTS, ())), *self._beside.kept_events()]

    def beat(self, at: Instant) -> None:
        """Note that this program is alive."""
        self._beside.beat(at)

    def last_seen(self) -> Instant | None:
        """Return when this program was last alive."""
        return self._beside.last_seen()

    def records(self, started_from_ms: int | None = None, started_before_ms: int | None = None) -> Iterator[CallRecord]:
        """Yield the closed calls of both files by start, as far as the newer one can be understood."""
        import heapq  # noqa: PLC0415 - needed where the log is read beside a newer one

        return heapq.merge(
            read_pages(self.fetch, started_from_ms, started_before_ms, self.texts),
            self._beside.records(started_from_ms, started_before_ms),
            key=lambda record: (record.started.utc_ms, record.call_id),
        )

    def record(self, call_id: str) -> CallRecord | None:
        """Return a call that was kept beside: the others belong to the newer program."""
        return self._beside.record(call_id)

    def earlier_calls(self, ref_hash: str, before_call: str, since_ms: int) -> list[EarlierCall]:
        """Return the earlier calls of both files, newest first."""
        found = earlier_calls(self.fetch, ref_hash, before_call, since_ms, self.texts)
        found += self._beside.earlier_calls(ref_hash, before_call, since_ms)
        return sorted(found, key=lambda call: call.started.utc_ms, reverse=True)

    def sources(self) -> tuple[Fetch, ...]:
        """What an export reads: the newer file, then the one beside it."""
        return self.fetch, self._beside.fetch

    def back_up(self, folder: Path, day: date) -> Path | None:  # noqa: ARG002 - the same verb as the log it stands in for
        """Make no backup: those in the folder belong to the newer file."""
        return None

    def fetch(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        """Read the newer file, open for no longer than this."""
        try:
            with contextlib.closing(connect_reading(self._newer)) as connection:
                return connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            _log.warning("the newer log cannot be read: %s", words_of(error))
            return []


def take_over_beside(connection: sqlite3.Connection, beside: Path) -> None:
    """Bring what was kept beside into the log. Done twice, it does nothing the second time."""
    if not beside.exists():
        return
    with contextlib.suppress(sqlite3.Error):
        connect(beside).close()  # what a crash left half done is rolled back
    with contextlib.closing(Salvage(beside)) as source:
        if source.highest_seq:
            with transaction(connection):
                writer = SealedWriter(connection)
                take_over(source, writer)
                writer.close()
    for left in side_files(beside):
        left.unlink()
    set_aside(beside, "-merged")
