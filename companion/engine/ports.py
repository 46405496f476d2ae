"""What the engine needs from the world: a clock, a log, words. Storage and tests implement it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from companion.domain.events import Entry, Event
    from companion.domain.instants import Instant
    from companion.domain.recognition import EarlierCall
    from companion.domain.records import CallRecord, WallTime


class StorageUnavailableError(Exception):
    """The disk does not take it now (full, locked, gone); try again later. Nothing of the batch was stored."""


class CallAtHandError(Exception):
    """A call on the line, in its wrap-up or rested from cannot be erased; nothing was."""


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


class ZonedClock(Clock, Protocol):
    """Knows the rules of the zone it hangs in, too."""

    def wall_time(self, moment: datetime) -> WallTime:
        """Return a moment as the clock on this wall shows it; one without a zone is a time of that clock."""


class CallLog(Protocol):
    """The log on disk. Every method may raise StorageUnavailableError."""

    def append(self, batches: Sequence[Batch]) -> None:
        """Store the batches in one transaction; returns after they are safe on disk."""

    def erase_calls(self, call_ids: Sequence[str]) -> None:
        """Take calls out for good, with everything about them; raises CallAtHandError when one is not over."""

    def has_event(self, event_id: str) -> bool:
        """Tell whether an event is stored."""

    def latest_events(self) -> list[Event]:
        """Return the events since the start before the latest one, oldest first: enough to tell where things stand.

        Starts that were undone do not count as starts: however many followed, an open wrap-up before them is found.
        """

    def kept_events(self) -> list[Event]:
        """Return all that was set, settled, kept and dropped of promises and kind words, oldest first."""

    def beat(self, at: Instant) -> None:
        """Note that the program is alive and nothing waits to be stored; safe on disk, cheaper than an event."""

    def last_seen(self) -> Instant | None:
        """Return when the program was last alive: the newest event tells it, and each beat after it."""

    def records(self, started_from_ms: int | None = None, started_before_ms: int | None = None) -> Iterable[CallRecord]:
        """Yield closed calls by start, oldest first."""

    def record(self, call_id: str) -> CallRecord | None:
        """Return one call as it stands, or None when there is none that may be written."""

    def earlier_calls(self, ref_hash: str, before_call: str, since_ms: int) -> Sequence[EarlierCall]:
        """Return the closed calls with this reference but for one, newest first; a few milliseconds at any size."""

    @property
    def are_texts_locked(self) -> bool:
        """What was typed is locked away and the key is not here: nothing typed can be stored or read."""

    @property
    def is_read_only(self) -> bool:
        """The file belongs to a newer program: it is not written, calls are kept beside it."""
