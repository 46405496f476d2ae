"""Records of calls to rows and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from companion.domain.call import Outcome, Strain
from companion.domain.ladder import Rung
from companion.domain.records import CallRecord, RungGivenAt, WallTime
from companion.storage.event_codec import storable, to_text
from companion.storage.rows import CallRow

_OUTCOMES, _STRAINS, _RUNGS = frozenset(Outcome), frozenset(Strain), frozenset(Rung)

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.storage.note_texts import NoteTexts

# What a person typed of a call, and may lock away.
TEXT_COLUMNS = ("note", "ref", "granted")


def encode_call(record: CallRecord, texts: NoteTexts) -> CallRow:
    """Return the row of a record; `texts` knows how what was typed is stored."""
    return stored_call(_plain_row(record), texts)


def stored_call(row: CallRow, texts: NoteTexts) -> CallRow:
    """Return a row as it is to be stored, from one with texts as they were typed."""
    return with_texts(row, lambda name, text: texts.to_store(text, row.call_id, name))


def readable_call(row: CallRow, texts: NoteTexts) -> CallRow:
    """Return a stored row with its texts as they were typed, as far as `texts` can open them."""
    return with_texts(row, lambda name, text: texts.to_read(text, row.call_id, name))


def _plain_row(record: CallRecord) -> CallRow:
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


def with_texts(row: CallRow, changed: Callable[[str, str], str]) -> CallRow:
    """Return the row with other texts in the columns that hold what a person typed."""
    texts: dict[str, Any] = {name: changed(name, getattr(row, name)) for name in TEXT_COLUMNS}
    return row._replace(**texts)


def decode_call(row: CallRow, texts: NoteTexts | None = None) -> CallRecord:
    """Return the record of a row. Outcomes and rungs of a newer program read as other, or not at all.

    A text that is locked away and that `texts` cannot open stands in it as it is stored: so it can be stored again.
    """
    if texts is not None:
        row = readable_call(row, texts)
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
