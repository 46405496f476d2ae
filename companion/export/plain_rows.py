"""What an export asks of the log: rows of these columns, as they are stored, page by page."""

from __future__ import annotations

from typing import Any, NamedTuple


class PlainCall(NamedTuple):
    """A call as the log holds it; lists are JSON texts. The names are those of the columns of the log."""

    call_id: str
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
    granted: str
    thanked: int
    ref_hash: str


PLAIN_COLUMNS = PlainCall._fields
# One row as it comes out of the log, its values in the order of PLAIN_COLUMNS.
PlainRow = tuple[Any, ...]


class PlainEvent(NamedTuple):
    """An event as the log holds it. `body` and `private` are JSON texts; a private text that was erased is None."""

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
