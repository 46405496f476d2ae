"""Takes calls from an export into the log: looked at first, then all of it in one transaction or nothing.

What comes in is history: no call goes on from it (`SealedWriter.settle`). An id that is there already is passed over;
one that stands for something else refuses the whole file.
"""

from __future__ import annotations

import math
import re
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from companion.domain.instants import Instant
from companion.domain.privacy import clean
from companion.domain.value import value
from companion.engine.said import said
from companion.storage.call_codec import stored_call
from companion.storage.database import transaction
from companion.storage.event_codec import UnreadableEventError, decode_event, storable, stored_event, to_text
from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.rows import ERASED, CallRow, EventRow
from companion.storage.seal import hash_text
from companion.storage.sealed_writer import SealedWriter

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator

    from companion.storage.note_texts import NoteTexts

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Before this no call was logged.
_EARLIEST_MS = 946_684_800_000
_A_DAY_MS = 86_400_000
_LATEST_PROMISE_MS = 10 * 366 * _A_DAY_MS
_LONGEST_ID = 200
_LONGEST_TEXT = 200_000
_MOST_SECONDS = 1e9
_MOST_PARTS = 1000
_MOST_EVENTS = 20_000
_FURTHEST_OFFSET_MIN = 1440
_ID = re.compile(r"[\w.:@/+-]{1,200}")
_WORD = re.compile(r"[a-z][a-z0-9_]{0,59}")


class ContradictionError(Exception):
    """The file as a whole cannot be taken in; says why in one sentence."""


class UnreadableCallError(Exception):
    """This call cannot be read; others of the file may."""


@value
class Incoming:
    """A call with its events, or events that are kept beside calls."""

    call: CallRow | None
    events: tuple[EventRow, ...]


@value
class ImportPlan:
    """What an import would do, or did. first_ms, last_ms: when the first and the last call that is new began."""

    new: int = 0
    known: int = 0
    unreadable: int = 0
    kept: int = 0
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None

    @property
    def has_news(self) -> bool:
        """There is something to take in."""
        return bool(self.new or self.kept)


class _Counter:
    """Counts while it looks."""

    def __init__(self) -> None:
        self.new = self.known = self.unreadable = self.kept = 0
        self.first: tuple[int, int] | None = None
        self.last: tuple[int, int] | None = None

    def add(self, call: CallRow) -> None:
        """Count a new call."""
        at = (call.started_utc_ms, call.started_offset_min)
        self.new += 1
        self.first = min(self.first or at, at)
        self.last = max(self.last or at, at)

    def plan(self) -> ImportPlan:
        """Return what was counted."""
        return ImportPlan(self.new, self.known, self.unreadable, self.kept, self.first, self.last)


def incoming(content: Any, version: int, *, is_call: bool, now_ms: int) -> Incoming:
    """Understand one thing of a file; raises UnreadableCallError, or ContradictionError for a time yet to come."""
    try:
        if is_call:
            return _call(content, version, now_ms)
        event = _event(content, content["call_id"], now_ms)
        if not _is_kept(event):
            raise UnreadableCallError(f"a {event.kind} is not kept beside calls")
        return Incoming(None, (event,))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, UnreadableEventError) as error:
        raise UnreadableCallError(str(error)) from error


def look(
    things: Iterable[Incoming | None], fetch: Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]
) -> Iterator[ImportPlan]:
    """Yield what an import would do as far as was looked; None stands for what cannot be read.

    Raises ContradictionError.
    """
    counter = _Counter()
    in_file = _Twice()
    for thing in things:
        if thing is None:
            counter.unreadable += 1
        elif thing.call:
            is_twice = in_file.has(thing.call.call_id, thing)
            found = fetch("SELECT started_utc_ms FROM calls WHERE call_id = ?", (thing.call.call_id,))
            if found and found != [(thing.call.started_utc_ms,)]:
                raise ContradictionError(_contradicts())
            if found or _was_erased(thing.events, fetch):
                counter.known += 1
            elif not is_twice:
                _refuse_other_events(thing.events, fetch)
                counter.add(thing.call)
        else:
            _refuse_other_events(thing.events, fetch)
            is_twice = in_file.has(thing.events[0].event_id, thing)
            is_known = fetch("SELECT 1 FROM events WHERE event_id = ?", (thing.events[0].event_id,))
            counter.kept += 0 if is_known or is_twice else 1
        yield counter.plan()
    yield counter.plan()


def take_in(connection: sqlite3.Connection, things: Iterable[Incoming | None], texts: NoteTexts) -> ImportPlan:
    """Store what is new, in one transaction that ends before anybody goes on from it. Raises what `things` raises."""
    counter = _Counter()
    with transaction(connection):
        writer = SealedWriter(connection)
        for thing in things:
            if thing is None:
                counter.unreadable += 1
            elif thing.call is None:
                counter.kept += sum(writer.add_event(stored_event(event, texts)) for event in thing.events)
            else:
                found = connection.execute(
                    "SELECT started_utc_ms FROM calls WHERE call_id = ?", (thing.call.call_id,)
                ).fetchone()
                if found and found[0] != thing.call.started_utc_ms:
                    raise ContradictionError(_contradicts())
                if found or _was_erased(
                    thing.events, lambda query, values: connection.execute(query, values).fetchall()
                ):
                    counter.known += 1
                    continue
                for event in thing.events:
                    writer.add_event(stored_event(event, texts))
                writer.put_call(stored_call(thing.call, texts))
                counter.add(thing.call)
        writer.settle()
        writer.close()
    return counter.plan()


class _Twice:
    """Finds ids that stand in the file twice; the hash of what they stood for is enough to compare."""

    def __init__(self) -> None:
        self._seen: dict[int, int] = {}

    def has(self, its_id: str, thing: Incoming) -> bool:
        """Tell whether the same was there before; raises ContradictionError when the id stood for something else."""
        key, content = hash(its_id), hash(thing)
        if key in self._seen and self._seen[key] != content:
            raise ContradictionError(
                said("Two different calls in the file have the same id; it was changed by hand. Export it again.")
            )
        is_twice = key in self._seen
        self._seen[key] = content
        return is_twice


def _was_erased(events: Iterable[EventRow], fetch: Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]) -> bool:
    """Tell whether the agent erased this call: what was erased does not come back with a file."""
    query = f"SELECT 1 FROM events WHERE event_id = ? AND kind = '{ERASED}'"  # noqa: S608 - a word of our own
    return any(fetch(query, (event.event_id,)) for event in events)


def _refuse_other_events(
    events: Iterable[EventRow], fetch: Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]
) -> None:
    for event in events:
        found = fetch("SELECT call_id, kind FROM events WHERE event_id = ?", (event.event_id,))
        if found and found not in ([(event.call_id, event.kind)], [("", ERASED)]):
            raise ContradictionError(_contradicts())


def _contradicts() -> str:
    return said("The file and your log tell different things under the same id; nothing of it was imported.")


def _call(content: dict[str, Any], version: int, now_ms: int) -> Incoming:
    call_id = _id(content["call_id"])
    started_ms, started_min = _moment(content["started_at"], now_ms)
    ended_ms, ended_min = (None, None) if content["ended_at"] is None else _moment(content["ended_at"], now_ms)
    calmed_at_s = content["calmed_at_s"]
    row = CallRow(
        call_id=call_id,
        is_closed=1,
        started_utc_ms=started_ms,
        started_offset_min=started_min,
        ended_utc_ms=ended_ms,
        ended_offset_min=ended_min,
        talk_s=_seconds(content["talk_s"]),
        hold_s=_seconds(content["hold_s"]),
        acw_s=_seconds(content["acw_s"]),
        gap_s=_seconds(content["gap_s"]),
        outcome=_word(content["outcome"]),
        strain=None if content["strain"] is None else _word(content["strain"]),
        topic=_text(content["topic"]),
        situations=to_text([_word(item) for item in _list_of(content["situations"])]),
        rungs=to_text([[_word(mark["rung"]), _seconds(mark["at_s"])] for mark in _list_of(content["rungs_given"])]),
        calmed_at_s=None if calmed_at_s is None else _seconds(calmed_at_s),
        cooldown_taken_s=_seconds(content["cooldown_taken_s"]),
        note=_text(content["note"]),
        ref=_text(content["ref"]),
        ref_hash=_text(content.get("ref_hash")),
        granted=_text(content.get("granted")),
        thanked=int(_truth(content.get("thanked", False))),
    )
    events = (
        ()
        if version == 1
        else tuple(_event(item, call_id, now_ms) for item in _list_of(content["events"], _MOST_EVENTS))
    )
    if events and events[0].kind != KIND_THAT_STARTS:
        raise UnreadableCallError("its events do not begin with its start")
    if any(_is_kept(event) for event in events):
        raise UnreadableCallError("an event stands in the wrong place")
    return Incoming(row, events)


def _event(content: dict[str, Any], call_id: object, now_ms: int) -> EventRow:
    at = content["at"]
    private = content["private"]
    row = EventRow(
        event_id=_id(content["event_id"]),
        call_id=_id(call_id) if call_id != "" else "",
        kind=_word(content["kind"]),
        utc_ms=_whole(at["utc_ms"]),
        offset_min=_whole(at["offset_min"]),
        elapsed_s=_number(at["elapsed_s"]),
        awake_s=_number(at["awake_s"]),
        boot_id=_plain(at["boot_id"]),
        body=_json_text(content["body"]),
        private=None if private is None else _json_text(private),
        private_hash=None if content["private_hash"] is None else _plain(content["private_hash"]),
    )
    if row.private is not None and hash_text(row.private) != row.private_hash:
        raise UnreadableCallError("a private part does not fit its hash")
    event = decode_event(row)
    for field in fields(event):
        found = getattr(event, field.name)
        if isinstance(found, Instant):
            _refuse_the_future(found.utc_ms, now_ms)
            if abs(found.offset_min) >= _FURTHEST_OFFSET_MIN:
                raise UnreadableCallError("a time has no such zone")
    due_ms = getattr(event, "due_utc_ms", 0)
    if not 0 <= due_ms < now_ms + _LATEST_PROMISE_MS:
        raise UnreadableCallError("a promise lies too far off")
    return row


def _refuse_the_future(utc_ms: int, now_ms: int) -> None:
    if utc_ms > now_ms + _A_DAY_MS:
        day = (_EPOCH + timedelta(milliseconds=min(utc_ms, 253_402_300_799_000))).date()
        raise ContradictionError(
            said(
                "The file holds a call of {day}, a day yet to come. Look at the clock of the computer it came from; "
                "nothing was imported.",
                day=day.isoformat(),
            )
        )
    if utc_ms < _EARLIEST_MS:
        raise UnreadableCallError("a time lies too far back")


def _moment(text: object, now_ms: int) -> tuple[int, int]:
    moment = datetime.fromisoformat(_plain(text))
    offset = moment.utcoffset()
    if offset is None:
        raise ValueError("a time without a zone")
    utc_ms = (moment - _EPOCH) // timedelta(milliseconds=1)
    _refuse_the_future(utc_ms, now_ms)
    return utc_ms, offset // timedelta(minutes=1)


def _is_kept(event: EventRow) -> bool:
    return f"'{event.kind}'" in KINDS_KEPT


def _list_of(items: object, most: int = _MOST_PARTS) -> list[Any]:
    if not isinstance(items, list) or len(items) > most:
        raise TypeError("a list was expected")
    return items


def _id(text: object) -> str:
    if not isinstance(text, str) or not _ID.fullmatch(text):
        raise ValueError("an id was expected")
    return text


def _word(text: object) -> str:
    if not isinstance(text, str) or not _WORD.fullmatch(text):
        raise ValueError("a word of the program was expected")
    return text


def _plain(text: object) -> str:
    if not isinstance(text, str) or len(text) > _LONGEST_ID or storable(text) != text:
        raise ValueError("a short text was expected")
    return text


def _text(text: object) -> str:
    if text is None:
        return ""
    if not isinstance(text, str) or len(text) > _LONGEST_TEXT:
        raise ValueError("a text was expected")
    return storable(clean(text, keep_lines=True))


def _json_text(content: object) -> str:
    text = content if isinstance(content, str) else to_text(content)
    if len(text) > _LONGEST_TEXT:
        raise ValueError("a text is too long")
    return storable(text)


def _whole(number: object) -> int:
    if type(number) is not int or not -(2**53) < number < 2**53:
        raise ValueError("a whole number was expected")
    return number


def _number(number: object) -> float:
    if type(number) not in (int, float) or not math.isfinite(number):  # type: ignore[arg-type]  # checked before
        raise ValueError("a number was expected")
    return float(number)  # type: ignore[arg-type]  # the same


def _seconds(number: object) -> float:
    seconds = _number(number)
    if not 0 <= seconds <= _MOST_SECONDS:
        raise ValueError("seconds were expected")
    return seconds


def _truth(answer: object) -> bool:
    if not isinstance(answer, bool):
        raise TypeError("true or false was expected")
    return answer
