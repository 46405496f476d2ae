"""Calls as JSON: for oneself lossless, so that it can be read in again; for the lead the columns that leave.

Version 2. One call a line, and at the end how many there should be: a file that was cut short tells so. Version 1 had
the columns alone, to a tenth of a second, and no events.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from companion.domain.ladder import Rung
from companion.domain.sharing import Audience, Sharing
from companion.export.plain_rows import PlainCall, PlainEvent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from companion.export.plain_rows import PlainRow

_log = logging.getLogger(__name__)

FORMAT = "call-companion-calls"
VERSION = 2

Json = dict[str, Any]
# With their events some calls take long to read: so many at once, then the window has its turn.
_CALLS_A_PIECE = 10
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def json_pages(
    pages: Iterable[Sequence[PlainRow]],
    sharing: Sharing,
    events_of: Callable[[str], Iterable[Sequence[Any]]],
    kept: Iterable[Sequence[Any]],
) -> Iterator[tuple[str, int]]:
    """Yield the file piece by piece, with how many calls are in each. The events are read for oneself alone."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "for": "{sharing.audience}", "calls": [', 0
    mark, calls, events = "\n", 0, 0
    for page in pages:
        for first in range(0, len(page), _CALLS_A_PIECE):
            lines = []
            for row in page[first : first + _CALLS_A_PIECE]:
                line = _call_line(PlainCall._make(row), sharing, events_of)
                if line:
                    lines.append(mark + line)
                    mark = ",\n"
            calls += len(lines)
            yield "".join(lines), len(lines)
    if sharing.audience == Audience.ME:
        yield '\n], "kept": [', 0
        mark = "\n"
        for event in kept:
            yield mark + _text_of(event_object(PlainEvent._make(event), with_call=True)), 0
            mark, events = ",\n", events + 1
    yield f'\n], "counts": {{"calls": {calls}, "kept": {events}}}}}\n', 0


def call_object(call: PlainCall) -> Json:
    """Return everything a call is, at full precision."""
    return {
        "call_id": call.call_id,
        "started_at": _iso(call.started_utc_ms, call.started_offset_min),
        "ended_at": None if call.ended_utc_ms is None else _iso(call.ended_utc_ms, call.ended_offset_min or 0),
        "talk_s": float(call.talk_s),
        "hold_s": float(call.hold_s),
        "acw_s": float(call.acw_s),
        "gap_s": float(call.gap_s),
        "outcome": call.outcome,
        "strain": call.strain,
        "topic": call.topic or None,
        "situations": _list(call.situations),
        "rungs_given": [{"rung": rung, "at_s": at_s} for rung, at_s in _list(call.rungs)],
        "calmed": call.calmed_at_s is not None,
        "calmed_at_s": call.calmed_at_s,
        "ended_at_boundary": call.outcome == "ended_at_boundary",
        "cooldown_taken_s": float(call.cooldown_taken_s),
        "note": call.note or None,
        "ref": call.ref or None,
        "granted": call.granted or None,
        "thanked": bool(call.thanked),
        "ref_hash": call.ref_hash or None,
    }


def event_object(event: PlainEvent, *, with_call: bool) -> Json:
    """Return everything an event is; of a private part that was erased its hash is left."""
    return {
        "event_id": event.event_id,
        **({"call_id": event.call_id} if with_call else {}),
        "kind": event.kind,
        "at": {
            "utc_ms": event.utc_ms,
            "offset_min": event.offset_min,
            "elapsed_s": event.elapsed_s,
            "awake_s": event.awake_s,
            "boot_id": event.boot_id,
        },
        "body": _as_object(event.body),
        "private": None if event.private is None else _as_object(event.private),
        "private_hash": event.private_hash,
    }


def lead_object(call: PlainCall, columns: Sequence[str]) -> Json:
    """Return the columns that leave, rounded as in the table; rungs of a newer program are left out as there."""
    whole = call_object(call)
    whole["rungs_given"] = [
        {**mark, "at_s": round(float(mark["at_s"]), 1)} for mark in whole["rungs_given"] if mark["rung"] in set(Rung)
    ]
    for name in ("started_at", "ended_at"):
        if whole[name]:
            whole[name] = datetime.fromisoformat(whole[name]).isoformat(timespec="seconds")
    return {name: round(value, 1) if isinstance(value := whole[name], float) else value for name in columns}


def _call_line(call: PlainCall, sharing: Sharing, events_of: Callable[[str], Iterable[Sequence[Any]]]) -> str | None:
    try:
        if sharing.is_for_lead:
            return _text_of(lead_object(call, sharing.columns))
        events = [event_object(PlainEvent._make(row), with_call=False) for row in events_of(call.call_id)]
        return _text_of({**call_object(call), "events": events})
    except (ValueError, TypeError, OverflowError) as error:
        _log.warning("a call cannot be read and is passed over: %s", type(error).__name__)
        return None


def _text_of(content: Json) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False)


def _iso(utc_ms: int, offset_min: int) -> str:
    moment = (_EPOCH + timedelta(milliseconds=utc_ms)).astimezone(timezone(timedelta(minutes=offset_min)))
    return moment.isoformat(timespec="milliseconds")


def _as_object(text: str) -> Any:
    """Return what a JSON text says when it can be written the same again, else the text itself."""
    try:
        content = json.loads(text)
        same = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    except (ValueError, RecursionError):
        return text
    return content if same == text and isinstance(content, dict) else text


def _list(text: str) -> list[Any]:
    value = json.loads(text)
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value
