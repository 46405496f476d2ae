"""What leaves in which export: the one list that every file, window and verb follows.

For oneself everything; for the lead times, category and warnings. What tells how a call felt, what was typed in
confidence and what was kept for oneself never goes to the lead. Notes go only when the agent says so.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.call import Outcome
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.records import CallRecord


class Audience(StrEnum):
    """Who an export is for."""

    ME = "me"
    LEAD = "lead"


NOTE = "note"

# The names are never translated, and the order of what was released stays: what comes later stands behind it.
FOR_ME = (
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
    NOTE,
    "ref",
    "granted",
    "thanked",
)
FOR_LEAD = (
    "call_id",
    "started_at",
    "ended_at",
    "talk_s",
    "hold_s",
    "acw_s",
    "gap_s",
    "outcome",
    "topic",
    "situations",
    "rungs_given",
    "calmed",
    "ended_at_boundary",
)


@value
class Sharing:
    """Who gets it, and whether notes go along.

    withheld: columns an organisation keeps back from the lead. It can only narrow: nothing is added by it, and what is
    for oneself stays whole.
    """

    audience: Audience = Audience.ME
    with_notes: bool = False
    withheld: frozenset[str] = frozenset()

    @property
    def is_for_lead(self) -> bool:
        """Somebody else reads it."""
        return self.audience == Audience.LEAD

    @property
    def columns(self) -> tuple[str, ...]:
        """What leaves, in the order of the file."""
        if not self.is_for_lead:
            return FOR_ME
        wanted = (*FOR_LEAD, NOTE) if self.with_notes else FOR_LEAD
        return tuple(name for name in wanted if name not in self.withheld)

    @property
    def left_out(self) -> tuple[str, ...]:
        """What stays here."""
        return tuple(name for name in FOR_ME if name not in self.columns)

    def of(self, record: CallRecord) -> CallRecord:
        """Return the call with nothing in it that stays here: whoever writes it cannot give more away."""
        if not self.is_for_lead:
            return record
        shared = replace(
            record, strain=None, cooldown_taken_s=0.0, ref="", ref_hash="", granted="", was_thanked=False,
            note=record.note if NOTE in self.columns else "",
        )  # fmt: skip
        return _without(shared, self.withheld)


def _without(record: CallRecord, withheld: frozenset[str]) -> CallRecord:
    """Empty what can be empty; the times and the id make a call what it is, and stay in the record."""
    empty = {"topic": "", "situations": (), "rungs_given": (), "note": "", "outcome": Outcome.NOT_CODED}
    changes: dict[str, Any] = {name: nothing for name, nothing in empty.items() if name in withheld}
    if "calmed" in withheld:
        changes["calmed_at_s"] = None
    return replace(record, **changes) if changes else record
