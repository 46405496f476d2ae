"""A log in memory that keeps the promises of `CallLog`, and breaks down when told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.recognition import EarlierCall
from companion.domain.records import WallTime
from companion.engine.ports import Batch, CallAtHandError, StorageUnavailableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from companion.domain.instants import Instant
    from companion.domain.records import CallRecord


class MemoryLog:
    """Hand it to a second engine to tell of a restart."""

    def __init__(self) -> None:
        self.entries: list[ev.Entry] = []
        self.all_records: dict[str, CallRecord] = {}
        self.is_failing = False
        self.is_read_only = False
        self.are_texts_locked = False
        self.appends = 0
        self.lookups = 0
        self.beats: list[tuple[str, Instant]] = []

    @property
    def events(self) -> list[ev.Event]:
        """Everything that was stored, oldest first."""
        return [entry.event for entry in self.entries]

    def append(self, batches: Sequence[Batch]) -> None:
        self._reach_the_disk()
        self.appends += 1
        for batch in batches:
            self.entries += [entry for entry in batch.entries if not self.has_event(entry.event_id)]
            self.all_records.update({record.call_id: record for record in batch.records})
            for call_id in batch.withdrawn:
                self.all_records.pop(call_id, None)

    def erase_calls(self, call_ids: Sequence[str]) -> None:
        self._reach_the_disk()
        if any(call_id in self.all_records and not self.all_records[call_id].is_closed for call_id in call_ids):
            raise CallAtHandError
        self.entries = [entry for entry in self.entries if entry.event.call_id not in call_ids]
        for call_id in call_ids:
            self.all_records.pop(call_id, None)

    def has_event(self, event_id: str) -> bool:
        self._reach_the_disk()
        return any(entry.event_id == event_id for entry in self.entries)

    def latest_events(self) -> list[ev.Event]:
        self._reach_the_disk()
        undone = {event.call_id for event in self.events if isinstance(event, ev.CallStartUndone)}
        starts = [
            place
            for place, event in enumerate(self.events)
            if isinstance(event, ev.CallStarted) and event.call_id not in undone
        ]
        return self.events[starts[-2] if len(starts) > 1 else 0 :]

    def kept_events(self) -> list[ev.Event]:
        self._reach_the_disk()
        kinds = ev.FollowUpSet | ev.FollowUpSettled | ev.KindWordsKept | ev.KindWordsDropped
        return [event for event in self.events if isinstance(event, kinds)]

    def beat(self, at: Instant) -> None:
        self._reach_the_disk()
        self.beats.append((self.entries[-1].event_id, at))

    def last_seen(self) -> Instant | None:
        self._reach_the_disk()
        if not self.entries:
            return None
        newest = self.entries[-1]
        beats = [at for event_id, at in self.beats if event_id == newest.event_id]
        return beats[-1] if beats else newest.event.at

    def records(self, started_from_ms: int | None = None, started_before_ms: int | None = None) -> Iterator[CallRecord]:
        self._reach_the_disk()
        for record in sorted(self.all_records.values(), key=lambda record: record.started.utc_ms):
            is_late_enough = started_from_ms is None or record.started.utc_ms >= started_from_ms
            is_early_enough = started_before_ms is None or record.started.utc_ms < started_before_ms
            if record.is_closed and is_late_enough and is_early_enough:
                yield record

    def record(self, call_id: str) -> CallRecord | None:
        self._reach_the_disk()
        return self.all_records.get(call_id)

    def earlier_calls(self, ref_hash: str, before_call: str, since_ms: int) -> list[EarlierCall]:
        self._reach_the_disk()
        self.lookups += 1
        promises = {event.call_id: event for event in self.events if isinstance(event, ev.FollowUpSet)}
        found = []
        for record in self.records(since_ms):
            if record.ref_hash != ref_hash or record.call_id == before_call:
                continue
            call = EarlierCall(record.call_id, record.started, record.topic, record.outcome, record.granted)
            promise = promises.get(record.call_id)
            if promise:
                due = WallTime(promise.due_utc_ms, promise.due_offset_min)
                call = replace(call, promised=promise.what or "", due=due)
            found.append(call)
        return found[::-1]

    def _reach_the_disk(self) -> None:
        if self.is_failing:
            raise StorageUnavailableError("the disk is full")
