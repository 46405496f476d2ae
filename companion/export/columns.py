"""What stands in each column of an export. Which columns leave is said by `domain/sharing.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.privacy import exported
from companion.domain.sharing import FOR_ME

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.domain.records import CallRecord

Cell = str | float | None


def cells_of(record: CallRecord, columns: Sequence[str] = FOR_ME) -> list[Cell]:
    """Return the cells of a call in the order of the columns; None where a cell stays empty."""
    return [_CELLS[name](record) for name in columns]


def _seconds(value: float) -> float:
    return round(float(value), 1)


def _truth(value: bool) -> str:
    return "true" if value else "false"


_CELLS: dict[str, Callable[[CallRecord], Cell]] = {
    "call_id": lambda call: call.call_id,
    "started_at": lambda call: call.started.iso(),
    "ended_at": lambda call: call.ended.iso() if call.ended else None,
    "talk_s": lambda call: _seconds(call.talk_s),
    "hold_s": lambda call: _seconds(call.hold_s),
    "acw_s": lambda call: _seconds(call.acw_s),
    "gap_s": lambda call: _seconds(call.gap_s),
    "outcome": lambda call: call.outcome.value,
    "strain": lambda call: call.strain.value if call.strain else None,
    "topic": lambda call: call.topic or None,
    "situations": lambda call: ";".join(call.situations) or None,
    "rungs_given": lambda call: " ".join(f"{m.rung.value}@{_seconds(m.at_s)}" for m in call.rungs_given) or None,
    "calmed": lambda call: _truth(call.calmed_at_s is not None),
    "ended_at_boundary": lambda call: _truth(call.ended_at_boundary),
    "cooldown_taken_s": lambda call: _seconds(call.cooldown_taken_s),
    "note": lambda call: exported(call.note) or None,
    "ref": lambda call: exported(call.ref) or None,
    "granted": lambda call: exported(call.granted) or None,
    "thanked": lambda call: _truth(call.was_thanked),
}
