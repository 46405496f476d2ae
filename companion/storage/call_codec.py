"""Records of calls to rows and back."""

from __future__ import annotations

import json
from typing import Any

from companion.domain.call import Outcome, Strain
from companion.domain.ladder import Rung
from companion.domain.records import CallRecord, RungGivenAt, WallTime
from companion.storage.event_codec import storable, to_text
from companion.storage.rows import CallRow

_OUTCOMES, _STRAINS, _RUNGS = frozenset(Outcome), frozenset(Strain), frozenset(Rung)


def encode_call(record: CallRecord) -> CallRow:
    """Return the row of a record."""
    return CallRow(
        call_id=storable(record.call_id),
        is_closed=int(record.is_closed),
        started_utc_ms=record.started.utc_ms,
        started_offset_min=record.started.offset_min,
        ended_utc_ms=record.ended.utc_ms if record.ended else None,
        ended_offset_min=record.ended.offset_min if record.ended else None,
        talk_s=float(record.talk_s),
        hold_s=float(record.hold_s),
        acw_s=float(record.acw_s),
        gap_s=float(record.gap_s),
        outcome=record.outcome,
        strain=record.strain,
        topic=storable(record.topic),
        situations=to_text(record.situations),
        rungs=to_text([[mark.rung, mark.at_s] for mark in record.rungs_given]),
        calmed_at_s=None if record.calmed_at_s is None else float(record.calmed_at_s),
        cooldown_taken_s=float(record.cooldown_taken_s),
        note=storable(record.note),
        ref=storable(record.ref),
        ref_hash=storable(record.ref_hash),
        granted=storable(record.granted),
        thanked=int(record.was_thanked),
    )


def decode_call(row: CallRow) -> CallRecord:
    """Return the record of a row. Outcomes and rungs of a newer program read as other, or not at all."""
    ended = None
    if row.ended_utc_ms is not None:
        ended = WallTime(row.ended_utc_ms, row.ended_offset_min or 0)
    return CallRecord(
        call_id=row.call_id,
        started=WallTime(row.started_utc_ms, row.started_offset_min),
        ended=ended,
        is_closed=bool(row.is_closed),
        talk_s=row.talk_s,
        hold_s=row.hold_s,
        acw_s=row.acw_s,
        gap_s=row.gap_s,
        outcome=Outcome(row.outcome) if row.outcome in _OUTCOMES else Outcome.OTHER,
        strain=Strain(row.strain) if row.strain in _STRAINS else None,
        topic=row.topic,
        situations=tuple(str(situation) for situation in _list(row.situations)),
        rungs_given=tuple(RungGivenAt(Rung(rung), at_s) for rung, at_s in _list(row.rungs) if rung in _RUNGS),
        calmed_at_s=row.calmed_at_s,
        cooldown_taken_s=row.cooldown_taken_s,
        note=row.note,
        ref=row.ref,
        ref_hash=row.ref_hash,
        granted=row.granted,
        was_thanked=bool(row.thanked),
    )


def _list(text: str) -> list[Any]:
    value = json.loads(text)
    if not isinstance(value, list):
        raise TypeError("a list was expected")
    return value
