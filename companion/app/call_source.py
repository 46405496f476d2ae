"""What an export reads from, whichever log is open: rows, records and events of the calls that were ordered."""

from __future__ import annotations

import heapq
import itertools
from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.follow_up import FollowUps
from companion.domain.privacy import exported
from companion.engine.said import said
from companion.export.plain_rows import PLAIN_COLUMNS, PlainRow
from companion.export.whole_file import ExportRefusedError
from companion.storage.call_codec import TEXT_COLUMNS, decode_call
from companion.storage.call_pages import PAGE_ROWS, count_calls, events_of_call, kept_events, plain_call, plain_pages
from companion.storage.event_codec import UnreadableEventError, decode_event, readable_event
from companion.storage.rows import CallRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from companion.domain.events import Event
    from companion.domain.follow_up import FollowUp
    from companion.domain.records import CallRecord
    from companion.integrations.export_order import ExportOrder
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog
    from companion.storage.call_pages import Fetch
    from companion.storage.rows import EventRow

_PLACE_OF = {name: place for place, name in enumerate(PLAIN_COLUMNS)}


class CallSource:
    """The calls of one order. Nothing is held: every read is a short transaction of its own."""

    def __init__(self, log: SqliteCallLog | BesideLog, order: ExportOrder) -> None:
        self._log = log
        self._order = order
        self._fetches: Sequence[Fetch] = log.sources()

    def count(self) -> Iterator[int]:
        """Yield how many calls were counted so far; the last number is how many there are."""
        if self._order.call_id is not None:
            yield sum(len(page) for page in self.pages())
            return
        total = 0
        for fetch in self._fetches:
            count = 0
            for count in count_calls(fetch, *self._range()):
                yield total + count
            total += count
        yield total

    def pages(self) -> Iterator[list[PlainRow]]:
        """Yield the calls by start as rows of PLAIN_COLUMNS."""
        if self._order.call_id is not None:
            yield list(map(self._readable, self._one(PLAIN_COLUMNS)))
            return
        pages = self._merged()
        if len(self._fetches) == 1:
            pages = plain_pages(self._fetches[0], PLAIN_COLUMNS, *self._range())
        for page in pages:
            yield list(map(self._readable, page))  # some are locked while the others are opened

    def records(self) -> Iterator[CallRecord]:
        """Yield the calls by start as records, with nothing in them that this reader is not to have."""
        sharing = self._order.sharing
        if self._order.call_id is not None:
            found = [decode_call(CallRow(*row), self._log.texts) for row in self._one(CallRow._fields)]
            yield from (sharing.of(_named(record)) for record in found)
            return
        for record in self._log.records(*self._range()):
            yield sharing.of(_named(record))

    def event_rows(self, call_id: str) -> list[EventRow]:
        """Return the events of a call as they are stored."""
        found = next((found for fetch in self._fetches if (found := events_of_call(fetch, call_id))), [])
        return [readable_event(row, self._log.texts) for row in found]

    def events(self, call_id: str) -> list[Event]:
        """Return the events of a call, but those that cannot be read."""
        return _readable(self.event_rows(call_id))

    def open_promises(self) -> tuple[FollowUp, ...]:
        """Return the open promises that are due on the days of the order, the next first."""
        first_ms, before_ms = self._range()
        stored = itertools.chain.from_iterable(kept_events(fetch) for fetch in self._fetches)
        rows = (readable_event(row, self._log.texts) for row in stored)
        promises = FollowUps().after(_readable(row for row in rows if row.kind.startswith("follow_up")))
        return tuple(
            each
            for each in promises.open()
            if (first_ms is None or each.due.utc_ms >= first_ms)
            and (before_ms is None or each.due.utc_ms < before_ms)
            and self._order.call_id in (None, each.call_id)
        )

    def kept_rows(self) -> Iterator[EventRow]:
        """Yield what is kept beside calls as it is stored."""
        kept = itertools.chain.from_iterable(kept_events(fetch, *self._range()) for fetch in self._fetches)
        wanted = (row for row in kept if self._order.call_id in (None, row.call_id))
        return (readable_event(row, self._log.texts) for row in wanted)

    def _readable(self, row: PlainRow) -> PlainRow:
        """Open what is locked away; what cannot be opened is named."""
        call_id = row[_PLACE_OF["call_id"]]
        cells = list(row)
        for name in TEXT_COLUMNS:
            if name in _PLACE_OF:
                place = _PLACE_OF[name]
                cells[place] = exported(self._log.texts.to_read(cells[place], call_id, name))
        return tuple(cells)

    def _range(self) -> tuple[int | None, int | None]:
        return self._order.started_from_ms, self._order.started_before_ms

    def _one(self, columns: Sequence[str]) -> list[PlainRow]:
        call_id = self._order.call_id or ""
        found = next((rows for fetch in self._fetches if (rows := plain_call(fetch, columns, call_id))), None)
        if not found:
            raise ExportRefusedError(said("There is no such call in the log, or it is not over yet."))
        return found

    def _merged(self) -> Iterator[list[PlainRow]]:
        rows = heapq.merge(
            *(
                itertools.chain.from_iterable(plain_pages(fetch, PLAIN_COLUMNS, *self._range()))
                for fetch in self._fetches
            ),
            key=lambda row: (row[1], row[0]),
        )
        while page := list(itertools.islice(rows, PAGE_ROWS)):
            yield page


def _named(record: CallRecord) -> CallRecord:
    """Name what is locked away and cannot be opened."""
    return replace(record, note=exported(record.note), ref=exported(record.ref), granted=exported(record.granted))


def _readable(rows: Iterable[EventRow]) -> list[Event]:
    events = []
    for row in rows:
        try:
            events.append(decode_event(row))
        except UnreadableEventError:
            continue
    return events
