"""What stands in a row of the database: the columns, their types and their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3


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
ERASED = "erased"


def erased(row: EventRow) -> EventRow:
    """Return what is left of an event when it is erased: its id, and nothing that tells anything."""
    return EventRow(row.event_id, "", ERASED, 0, 0, 0.0, 0.0, "", "", None, None)


def is_erased(row: EventRow) -> bool:
    """Tell whether the event was erased; one that only says so is none."""
    return row.kind == ERASED and row == erased(row)


class CallRow(NamedTuple):
    """A call as it is stored. What came with a later version stands at the end, with what it is in an older log."""

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
    granted: str = ""
    thanked: int = 0


CALL_COLUMNS = ", ".join(CallRow._fields)
_IN_THE_FIRST_LOG = ", ".join(name for name in CallRow._fields if name not in CallRow._field_defaults)
_IN_AN_OLDER_LOG = ", ".join(
    [_IN_THE_FIRST_LOG, *(f"{value!r} AS {name}" for name, value in CallRow._field_defaults.items())]
)


def call_columns_in(connection: sqlite3.Connection) -> str:
    """Return what to select for a CallRow from this file: an older log lacks the columns that came later.

    Raises sqlite3.Error.
    """
    there = {row[1] for row in connection.execute("PRAGMA table_info(calls)")}
    return CALL_COLUMNS if CallRow._field_defaults.keys() <= there else _IN_AN_OLDER_LOG
