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


class ReportCounting:
    """Counts the calls of a period, one by one; what was not coded is not counted as anything.

    There may be calls of a little more time among them: the day of a call is the one it began on, where the agent was.
    """

    def __init__(self, period: Period) -> None:
        self._period = period
        self._outcomes: Counter[Outcome] = Counter()
        self._rungs: Counter[Rung] = Counter()

    def add(self, record: CallRecord) -> None:
        """Count a call."""
        if not self._period.first <= record.started.local().date() <= self._period.last:
            return
        if record.outcome != Outcome.NOT_CODED:
            self._outcomes[record.outcome] += 1
        self._rungs.update(mark.rung for mark in record.rungs_given)

    def told(self, kept: int = 0) -> ReportCounts:
        """Return what was counted, and how many promises were kept."""
        places = {outcome: place for place, outcome in enumerate(Outcome)}
        return ReportCounts(
            tuple(sorted(self._outcomes.items(), key=lambda each: (-each[1], places[each[0]]))),
            tuple(sorted(self._rungs.items(), key=lambda each: each[0].height)),
            kept,
        )


def report_counts(records: Iterable[CallRecord], period: Period, kept: int = 0) -> ReportCounts:
    """Count them all at once."""
    counting = ReportCounting(period)
    for record in records:
        counting.add(record)
    return counting.told(kept)
