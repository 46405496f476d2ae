"""Calls, events and moments as a story needs them: name what matters, the rest is plausible."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.call import ClosedBy, Outcome, Strain
from companion.domain.instants import Instant
from companion.domain.ladder import Rung
from companion.domain.records import CallRecord, RungGivenAt, WallTime
from companion.engine.ports import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

# 16 March 2026, 09:00 in Helsinki.
MONDAY_MS = 1_773_644_400_000


def an_instant(after_s: float = 0.0, boot_id: str = "boot-1") -> Instant:
    return Instant(MONDAY_MS + round(after_s * 1000), 120, 5_000.0 + after_s, 4_000.0 + after_s, boot_id)


def an_id(number: int) -> str:
    return str(uuid.UUID(int=number))


def a_record(  # noqa: PLR0917 - a call has this many sides
    call_id: str = "call-1",
    started_ms: int = MONDAY_MS,
    note: str = "",
    ref: str = "",
    topic: str = "Billing",
    situations: Sequence[str] = ("swearing",),
    outcome: Outcome = Outcome.RESOLVED,
    strain: Strain | None = Strain.HARD,
    calmed_at_s: float | None = 372.0,
    is_closed: bool = True,
    is_ended: bool = True,
    rungs: Sequence[tuple[Rung, float]] = ((Rung.NOTICE, 190.4), (Rung.LINE, 358.0)),
) -> CallRecord:
    return CallRecord(
        call_id=call_id,
        started=WallTime(started_ms, 120),
        ended=WallTime(started_ms + 600_000, 120) if is_ended else None,
        is_closed=is_closed,
        talk_s=540.25,
        hold_s=60.0,
        acw_s=31.5,
        gap_s=0.0,
        outcome=outcome,
        strain=strain,
        topic=topic,
        situations=tuple(situations),
        rungs_given=tuple(RungGivenAt(rung, at_s) for rung, at_s in rungs),
        calmed_at_s=calmed_at_s,
        cooldown_taken_s=300.0,
        note=note,
        ref=ref,
        ref_hash="0123456789abcdef0123456789abcdef",
    )


def a_start(call_id: str = "call-1", after_s: float = 0.0, ref: str | None = None) -> ev.CallStarted:
    at = an_instant(after_s)
    return ev.CallStarted(call_id=call_id, at=at, began=at, ref=ref, ref_hash="ab" * 16 if ref else None)


def a_whole_call(call_id: str = "call-1", after_s: float = 0.0, note: str | None = None) -> list[ev.Event]:
    """A call with a rung, a hold, an end and a coding."""

    def at(seconds: float) -> Instant:
        return an_instant(after_s + seconds)

    rungs = (Rung.NOTICE, Rung.LINE, Rung.FINAL, Rung.END)
    chosen = ev.SituationChosen(
        call_id=call_id, at=at(9), situation="swearing", ladder_id="standard", ladder_rungs=rungs
    )
    return [
        a_start(call_id, after_s, ref="Case 12"),
        chosen,
        ev.SentenceShown(call_id=call_id, at=at(10), line_id="swearing.name_it.a"),
        ev.SentenceSaid(call_id=call_id, at=at(14), line_id="swearing.name_it.a"),
        ev.RungShown(call_id=call_id, at=at(30), rung=Rung.NOTICE, line_id="rungs.notice.a"),
        ev.RungGiven(call_id=call_id, at=at(33), rung=Rung.NOTICE, line_id="rungs.notice.a"),
        ev.HoldStarted(call_id=call_id, at=at(60), with_colleague=True),
        ev.HoldEnded(call_id=call_id, at=at(90)),
        ev.CallEnded(call_id=call_id, at=at(600), ended=at(598)),
        ev.WrapUpEdited(call_id=call_id, at=at(610), outcome=Outcome.RESOLVED, strain=Strain.OK, note=note),
        ev.CallClosed(call_id=call_id, at=at(620), by=ClosedBy.AGENT, closed=at(620)),
    ]


def entries(events: Sequence[ev.Event], first: int = 0) -> tuple[ev.Entry, ...]:
    """Give the events identities, counted from `first`."""
    return tuple(ev.Entry(an_id(first + number), event) for number, event in enumerate(events))


def a_batch(number: int = 0, note: str | None = "She paid twice.") -> Batch:
    """Everything of the call with this number, as one batch."""
    call_id = f"call-{number:05}"
    events = a_whole_call(call_id, number * 900.0, note)
    record = a_record(call_id, MONDAY_MS + number * 900_000, note=note or "")
    return Batch(entries(events, number * 100), (record,))
