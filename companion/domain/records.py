"""One finished call, as it is kept, counted and exported."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from companion.domain.call import Activity, Call, Coding, Outcome, Strain, is_hard
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.instants import Instant
    from companion.domain.ladder import Rung


@value
class WallTime:
    """A label for a moment: UTC milliseconds and the minutes east of UTC that held then."""

    utc_ms: int
    offset_min: int

    def iso(self) -> str:
        """ISO 8601 with offset, to the second."""
        return self.local().isoformat(timespec="seconds")

    def local(self) -> datetime:
        """The moment as the clock on the wall showed it, to the second."""
        zone = timezone(timedelta(minutes=self.offset_min))
        return datetime.fromtimestamp(self.utc_ms // 1000, tz=UTC).astimezone(zone)


@value
class RungGivenAt:
    """A rung that was said, seconds since the start of the call, holds included."""

    rung: Rung
    at_s: float


@value
class CallRecord:
    """A call in figures. Durations are seconds; `ended` is None while a caller is on the line."""

    call_id: str
    started: WallTime
    ended: WallTime | None
    is_closed: bool
    talk_s: float
    hold_s: float
    acw_s: float
    gap_s: float
    outcome: Outcome
    strain: Strain | None
    topic: str
    situations: tuple[str, ...]
    rungs_given: tuple[RungGivenAt, ...]
    calmed_at_s: float | None
    cooldown_taken_s: float
    note: str
    ref: str
    ref_hash: str
    granted: str = ""
    was_thanked: bool = False

    @property
    def is_hard(self) -> bool:
        """The same rule as for the call at hand."""
        return is_hard(self.strain, len(self.rungs_given))

    def recoded(self, newer: Coding) -> CallRecord:
        """Return the call with another coding; None there leaves what stands here."""
        before = Coding(self.outcome, self.strain, self.topic, self.note, self.granted, self.was_thanked)
        now = before.updated(newer)
        return replace(
            self,
            outcome=now.outcome or self.outcome,
            strain=now.strain,
            topic=now.topic or "",
            note=now.note or "",
            granted=now.granted or "",
            was_thanked=bool(now.thanked),
        )

    @property
    def ended_at_boundary(self) -> bool:
        """The agent ended the call at the top of the ladder."""
        return self.outcome == Outcome.ENDED_AT_BOUNDARY


def record_of(call: Call, at: Instant) -> CallRecord:
    """Sum up a call as it stands at `at`."""
    return CallRecord(
        call_id=call.call_id,
        started=_wall(call.began),
        ended=_wall(call.ended) if call.ended else None,
        is_closed=call.closed_by is not None,
        talk_s=call.seconds_of(at, Activity.TALK),
        hold_s=call.seconds_of(at, Activity.HOLD, Activity.COLLEAGUE),
        acw_s=call.seconds_of(at, Activity.AFTER_CALL),
        gap_s=call.gap_s(at),
        outcome=call.coding.outcome or Outcome.NOT_CODED,
        strain=call.coding.strain,
        topic=call.coding.topic or "",
        situations=call.situations,
        rungs_given=tuple(RungGivenAt(m.rung, m.said_at_s) for m in call.strip.given if m.said_at_s is not None),
        calmed_at_s=call.calmed_at_s,
        cooldown_taken_s=call.cooldown_taken_s,
        note=call.coding.note or "",
        ref=call.ref or "",
        ref_hash=call.ref_hash or "",
        granted=call.coding.granted or "",
        was_thanked=bool(call.coding.thanked),
    )


def _wall(instant: Instant) -> WallTime:
    return WallTime(instant.utc_ms, instant.offset_min)
