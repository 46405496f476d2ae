"""Finds the earlier calls of who comes back by the keyed hash of a reference: a few reads by index at any size."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from companion.domain import events as ev
from companion.domain.call import Outcome
from companion.domain.privacy import is_locked
from companion.domain.recognition import EarlierCall
from companion.domain.records import WallTime
from companion.storage.event_codec import UnreadableEventError, decode_event, storable
from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.note_texts import NoteTexts
from companion.storage.rows import EVENT_COLUMNS, EventRow

if TYPE_CHECKING:
    from collections.abc import Callable

    Fetch = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]

MOST_CALLS = 50
# A promise is told of the newest call that has one; further back it would be no news.
MOST_WITH_PROMISES = 5
# What is kept beside calls after the start of one: those of its own come among the first.
MOST_KEPT = 60

_CALLS = f"""
SELECT call_id, started_utc_ms, started_offset_min, topic, outcome, granted FROM calls
WHERE ref_hash = ? AND ref_hash <> '' AND started_utc_ms >= ? AND call_id <> ? AND is_closed = 1
ORDER BY started_utc_ms DESC LIMIT {MOST_CALLS}"""  # noqa: S608 - a number of our own
_PROMISE = f"""
SELECT {EVENT_COLUMNS} FROM (
    SELECT seq, {EVENT_COLUMNS} FROM events INDEXED BY events_kept
    WHERE kind IN {KINDS_KEPT} AND seq > (
        SELECT max(seq) FROM events INDEXED BY events_started WHERE kind = '{KIND_THAT_STARTS}' AND call_id = ?1
    ) ORDER BY seq LIMIT {MOST_KEPT}
) WHERE kind = 'follow_up_set' AND call_id = ?1 ORDER BY seq DESC LIMIT 1"""  # noqa: S608 - names of our own


def earlier_calls(
    fetch: Fetch, ref_hash: str, before_call: str, since_ms: int, texts: NoteTexts | None = None
) -> list[EarlierCall]:
    """Return what `fetch` finds, newest first; without the texts that `texts` cannot open."""
    rows = fetch(_CALLS, (storable(ref_hash), since_ms, storable(before_call)))
    found = [_call(texts or NoteTexts(), *row) for row in rows]
    for number, call in enumerate(found[:MOST_WITH_PROMISES]):
        found[number] = promised = _with_promise(fetch, call, texts)
        if promised.due:
            break
    return found


def _call(  # noqa: PLR0913, PLR0917 - the columns
    texts: NoteTexts, call_id: str, utc_ms: int, offset_min: int, topic: str, outcome: str, granted: str
) -> EarlierCall:
    known = Outcome(outcome) if outcome in set(Outcome) else Outcome.OTHER
    readable = texts.to_read(granted, call_id, "granted")
    return EarlierCall(call_id, WallTime(utc_ms, offset_min), topic, known, "" if is_locked(readable) else readable)


def _with_promise(fetch: Fetch, call: EarlierCall, texts: NoteTexts | None) -> EarlierCall:
    """Add what was promised last on this call; set again later, the later words hold."""
    promise: ev.Event | None = None
    for values in fetch(_PROMISE, (call.call_id,)):
        with contextlib.suppress(UnreadableEventError):
            promise = decode_event(EventRow(*values), texts)
    if not isinstance(promise, ev.FollowUpSet):
        return call
    return EarlierCall(
        call.call_id,
        call.started,
        call.topic,
        call.outcome,
        call.granted,
        promise.what or "",
        WallTime(promise.due_utc_ms, promise.due_offset_min),
    )
