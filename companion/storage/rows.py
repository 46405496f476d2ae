"""What stands in a row of the database: the columns, their types and their order."""

from __future__ import annotations

from typing import NamedTuple


class EventRow(NamedTuple):
    """An event as it is stored, before it gets its place in the log."""

    event_id: str
    call_id: str
    kind: str
    utc_ms: int
    offset_min: int
    elapsed_s: float
    awake_s: float
    boot_id: str
    body: str
    private: str | None
    private_hash: str | None


EVENT_COLUMNS = ", ".join(EventRow._fields)


class CallRow(NamedTuple):
    """A call as it is stored."""

    call_id: str
    is_closed: int
    started_utc_ms: int
    started_offset_min: int
    ended_utc_ms: int | None
    ended_offset_min: int | None
    talk_s: float
    hold_s: float
    acw_s: float
    gap_s: float
    outcome: str
    strain: str | None
    topic: str
    situations: str
    rungs: str
    calmed_at_s: float | None
    cooldown_taken_s: float
    note: str
    ref: str
    ref_hash: str


CALL_COLUMNS = ", ".join(CallRow._fields)
