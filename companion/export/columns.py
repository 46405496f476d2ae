"""The columns of an export: their names, their order and what stands in them. Names are never translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.privacy import exported

if TYPE_CHECKING:
    from companion.domain.records import CallRecord

CSV_COLUMNS = (
    "call_id",
    "started_at",
    "ended_at",
    "talk_s",
    "hold_s",
    "acw_s",
    "gap_s",
    "outcome",
    "strain",
    "topic",
    "situations",
    "rungs_given",
    "calmed",
    "ended_at_boundary",
    "cooldown_taken_s",
    "note",
    "ref",
)

Cell = str | float | None
Json = dict[str, object]


def cells_of(record: CallRecord) -> list[Cell]:
    """Return the cells of a call in the order of CSV_COLUMNS; None where a cell stays empty."""
    return [
        record.call_id,
        record.started.iso(),
        record.ended.iso() if record.ended else None,
        _seconds(record.talk_s),
        _seconds(record.hold_s),
        _seconds(record.acw_s),
        _seconds(record.gap_s),
        record.outcome.value,
        record.strain.value if record.strain else None,
        record.topic or None,
        ";".join(record.situations) or None,
        " ".join(f"{mark.rung.value}@{_seconds(mark.at_s)}" for mark in record.rungs_given) or None,
        _truth(record.calmed_at_s is not None),
        _truth(record.ended_at_boundary),
        _seconds(record.cooldown_taken_s),
        exported(record.note) or None,
        exported(record.ref) or None,
    ]


def object_of(record: CallRecord) -> Json:
    """Return a call for JSON: the same names, lists as lists, and when the caller calmed down."""
    cells = dict(zip(CSV_COLUMNS, cells_of(record), strict=True))
    return {
        **cells,
        "situations": list(record.situations),
        "rungs_given": [{"rung": mark.rung.value, "at_s": _seconds(mark.at_s)} for mark in record.rungs_given],
        "calmed": record.calmed_at_s is not None,
        "calmed_at_s": None if record.calmed_at_s is None else _seconds(record.calmed_at_s),
        "ended_at_boundary": record.ended_at_boundary,
    }


def _seconds(value: float) -> float:
    return round(float(value), 1)


def _truth(value: bool) -> str:
    return "true" if value else "false"
