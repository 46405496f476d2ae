"""What the engine needs from the world: a clock, a log, words. Storage and tests implement it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.events import Entry, Event
    from companion.domain.instants import Instant
    from companion.domain.recognition import EarlierCall
    from companion.domain.records import CallRecord


class StorageUnavailableError(Exception):
    """The disk does not take it now (full, locked, gone); try again later. Nothing of the batch was stored."""


class StorageState(StrEnum):
    """How the log stands."""

    OK = "ok"
    PAUSED = "paused"
    READ_ONLY = "read_only"


@value
class Batch:
    """What one command changes, stored as a whole or not at all.

    entries: events with their identities; one that is stored already is passed over.
    records: the calls as they stand now, replacing what was there.
    withdrawn: ids of calls that never were (their start was undone).
    """

    entries: tuple[Entry, ...] = ()
    records: tuple[CallRecord, ...] = ()
    withdrawn: tuple[str, ...] = ()


class Clock(Protocol):
    """Reads the time."""

    def now(self) -> Instant:
        """Read all clocks at one moment."""


class CallLog(Protocol):
    """The log on disk. Every method may raise StorageUnavailableError."""

    def append(self, batches: Sequence[Batch]) -> None:
        """Store the batches in one transaction; returns after they are safe on disk."""

    def has_event(self, event_id: str) -> bool:
        """Tell whether an event is stored."""

    def latest_events(self) -> list[Event]:
        """Return the events since the start before the latest one, oldest first: enough to tell where things stand.

        Starts that were undone do not count as starts: however many followed, an open wrap-up before them is found.
        """

    def beat(self, at: Instant) -> None:
        """Note that the program is alive and nothing waits to be stored; safe on disk, cheaper than an event."""

    def last_seen(self) -> Instant | None:
        """Return when the program was last alive: the newest event tells it, and each beat after it."""

    def records(self, started_from_ms: int | None = None, started_before_ms: int | None = None) -> Iterable[CallRecord]:
        """Yield closed calls by start, oldest first."""

    def earlier_calls(self, ref_hash: str, before_call: str, since_ms: int) -> Sequence[EarlierCall]:
        """Return the closed calls with this reference but for one, newest first; a few milliseconds at any size."""

    @property
    def are_texts_locked(self) -> bool:
        """What was typed is locked away and the key is not here: nothing typed can be stored or read."""

    @property
    def is_read_only(self) -> bool:
        """The file belongs to a newer program: it is not written, calls are kept beside it."""
