"""What a report counts beside looking back: how calls ended and which warnings were given. Nothing of strain."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.ladder import Rung
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.records import CallRecord


@value
class ReportCounts:
    """Outcomes that were noted, most frequent first; rungs that were given, mildest first.

    kept: promises that were kept in the time of the report, as far as the log knows of promises.
    """

    outcomes: tuple[tuple[Outcome, int], ...] = ()
    rungs: tuple[tuple[Rung, int], ...] = ()
    kept: int = 0


def report_counts(records: Iterable[CallRecord], kept: int = 0) -> ReportCounts:
    """Count calls, one by one; what was not coded is not counted as anything."""
    outcomes: Counter[Outcome] = Counter()
    rungs: Counter[Rung] = Counter()
    for record in records:
        if record.outcome != Outcome.NOT_CODED:
            outcomes[record.outcome] += 1
        rungs.update(mark.rung for mark in record.rungs_given)
    places = {outcome: place for place, outcome in enumerate(Outcome)}
    return ReportCounts(
        tuple(sorted(outcomes.items(), key=lambda each: (-each[1], places[each[0]]))),
        tuple(sorted(rungs.items(), key=lambda each: each[0].height)),
        kept,
    )
