"""What a report counts beside looking back."""

from __future__ import annotations

from datetime import date

from companion.domain import events as ev
from companion.domain.call import Outcome
from companion.domain.insights import Period
from companion.domain.ladder import Rung
from companion.domain.report_counts import ReportCounts, kept_promises, report_counts
from tests.support.builders import MONDAY_MS, a_record, an_instant

MONDAY = Period(date(2026, 3, 16), date(2026, 3, 16))
HOUR_MS = 3_600_000


def test_endings_by_number_and_rungs_by_height() -> None:
    records = [
        a_record("a", outcome=Outcome.ESCALATED, rungs=[(Rung.FINAL, 1.0), (Rung.NOTICE, 0.0)]),
        a_record("b", outcome=Outcome.RESOLVED, rungs=[(Rung.NOTICE, 0.0)]),
        a_record("c", outcome=Outcome.RESOLVED, rungs=()),
    ]
    assert report_counts(records, MONDAY, kept=4) == ReportCounts(
        outcomes=((Outcome.RESOLVED, 2), (Outcome.ESCALATED, 1)),
        rungs=((Rung.NOTICE, 2), (Rung.FINAL, 1)),
        kept=4,
    )


def test_what_was_not_coded_is_counted_as_nothing() -> None:
    assert report_counts([a_record(outcome=Outcome.NOT_CODED, rungs=())], MONDAY) == ReportCounts()


def test_the_day_is_the_one_the_agent_had() -> None:
    # 00:30 and 23:30 of that Monday in Helsinki; the first is still Sunday in UTC.
    early, late = MONDAY_MS - 8 * HOUR_MS - HOUR_MS // 2, MONDAY_MS + 14 * HOUR_MS + HOUR_MS // 2
    inside = [a_record("a", early), a_record("b", late)]
    outside = [
        a_record(name, ms, outcome=Outcome.OTHER) for name, ms in (("c", early - HOUR_MS), ("d", late + HOUR_MS))
    ]
    counts = report_counts([*inside, *outside], MONDAY)
    assert counts.outcomes == ((Outcome.RESOLVED, 2),)


def test_promises_count_on_the_day_they_were_kept() -> None:
    def promised(name: str, settled_s: float, *, is_done: bool = True, is_open: bool = False) -> list[ev.Event]:
        at = an_instant(-90_000)
        return [
            ev.FollowUpSet(call_id="a", at=at, follow_up_id=name, due_utc_ms=MONDAY_MS, due_offset_min=120),
            ev.FollowUpSettled(
                call_id="a", at=an_instant(settled_s), follow_up_id=name, is_done=is_done, is_open=is_open
            ),
        ]

    kept = promised("kept", 600)
    others = [
        *promised("dropped", 600, is_done=False),
        *promised("open again", 600, is_open=True),
        *promised("the day before", -80_000),
        *promised("the day after", 80_000),
    ]
    assert kept_promises([*kept, *others], MONDAY) == 1
