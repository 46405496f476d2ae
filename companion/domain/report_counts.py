"""What a report counts beside looking back: how calls ended and which warnings were given. Nothing of strain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.follow_up import FollowUps
from companion.domain.ladder import Rung
from companion.domain.records import WallTime
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.events import Event
    from companion.domain.insights import Period
    from companion.domain.records import CallRecord


@value
class ReportCounts:
    """Outcomes that were noted, most frequent first; rungs that were given, mildest first.

    kept: promises that were kept in the time of the report, as far as the log knows of promises.
    """

    outcomes: tuple[tuple[Outcome, int], ...] = ()
    rungs: tuple[tuple[Rung, int], ...] = ()
    kept: int = 0


def kept_promises(events: Iterable[Event], period: Period) -> int:
    """Count the promises that were kept on the days of a period; the events are all there are of promises."""
    settled = (each.settled for each in FollowUps().after(events).by_id.values() if each.is_done)
    days = (WallTime(at.utc_ms, at.offset_min).local().date() for at in settled if at)
    return sum(1 for day in days if period.first <= day <= period.last)


def report_counts(records: Iterable[CallRecord], period: Period, kept: int = 0) -> ReportCounts:
    """Count the calls of a period, one by one; what was not coded is not counted as anything.

    The records may be of a little more time: the day of a call is the one it began on, where the agent was.
    """
    outcomes: Counter[Outcome] = Counter()
    rungs: Counter[Rung] = Counter()
    for record in records:
        if not period.first <= record.started.local().date() <= period.last:
            continue
        if record.outcome != Outcome.NOT_CODED:
            outcomes[record.outcome] += 1
        rungs.update(mark.rung for mark in record.rungs_given)
    places = {outcome: place for place, outcome in enumerate(Outcome)}
    return ReportCounts(
        tuple(sorted(outcomes.items(), key=lambda each: (-each[1], places[each[0]]))),
        tuple(sorted(rungs.items(), key=lambda each: each[0].height)),
        kept,
    )
