"""Looking back: the same numbers as counting call by call, whatever clocks and offsets did, in short stretches."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.call import Outcome, Strain
from companion.domain.insights import DAYS_OF, Change, DayFigures, Figures, Insights, Period, Span, period_of
from companion.domain.ladder import Rung
from companion.domain.records import CallRecord, WallTime
from companion.engine.ports import Batch, StorageUnavailableError
from companion.storage import insights_query
from companion.storage.beside_log import BesideLog
from companion.storage.call_log import SqliteCallLog
from companion.storage.insights_query import InsightsReading
from tests.support.builders import a_record, a_start, entries
from tests.support.log_on_disk import NEXT_STEPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tests.support.log_on_disk import LogOnDisk

TODAY = date(2026, 3, 30)
MONTH = period_of(Span.MONTH, TODAY)
DAY_MS, HOUR_MS, MINUTE_MS = 86_400_000, 3_600_000, 60_000
# Helsinki before and after the clocks change on 29 March, Lisbon, Kathmandu, Kiritimati, Pago Pago.
OFFSETS = (120, 180, 0, 345, 840, -660)
RUNGS = ((Rung.NOTICE, 10.0), (Rung.LINE, 20.5), (Rung.FINAL, 31.0))


def wall(month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """What the clock on the wall shows, in 2026."""
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def ms_of(local: datetime, offset_min: int = 120) -> int:
    return round(local.timestamp() * 1000) - offset_min * MINUTE_MS


def a_call(local: datetime, offset_min: int = 120, call_id: str = "", **fields: object) -> CallRecord:
    """An easy call of no topic that nobody said anything about, but for what is named."""
    plain = a_record(outcome=Outcome.NOT_CODED, strain=None, topic="", calmed_at_s=None, rungs=())
    started = WallTime(ms_of(local, offset_min), offset_min)
    return replace(plain, call_id=call_id or f"call-{local.isoformat()}", started=started, **fields)  # type: ignore[arg-type]


def random_calls(dice: random.Random, count: int, days: int) -> list[CallRecord]:
    """Calls at any hour, many at the borders of days, some as the clocks change, in any offset."""
    calls = []
    for number in range(count):
        day = wall(TODAY.month, TODAY.day) - timedelta(days=dice.randrange(days))
        minute = dice.choice((0, 1, 1439, 179, 180, 181, 239, 240, dice.randrange(1440)))
        rungs = RUNGS[: dice.choice((0, 0, 0, 1, 2, 3))]
        record = a_record(
            f"call-{number:05}",
            topic=dice.choice(("Billing", "billing ", "Login", "Σύνδεση", "", " ")),
            outcome=dice.choice(list(Outcome)),
            strain=dice.choice((None, *Strain)),
            calmed_at_s=dice.choice((None, None, 0.0, 12.5)),
            is_closed=dice.random() < 0.95,
            rungs=rungs,
        )
        offset_min = dice.choice(OFFSETS)
        started = WallTime(
            ms_of(day + timedelta(minutes=minute, milliseconds=dice.randrange(60_000)), offset_min), offset_min
        )
        calls.append(replace(record, started=started, was_thanked=dice.random() < 0.2))
    return calls


def store(disk: LogOnDisk, calls: Iterable[CallRecord]) -> SqliteCallLog:
    log = disk.open().log
    log.append([Batch(entries([a_start(record.call_id)], number), (record,)) for number, record in enumerate(calls)])
    assert isinstance(log, SqliteCallLog)
    return log


# Counted again, the slow way.


def day_and_hour(record: CallRecord) -> tuple[date, int]:
    local = datetime.fromtimestamp(0, tz=UTC) + timedelta(
        milliseconds=record.started.utc_ms, minutes=record.started.offset_min
    )
    return local.date(), local.hour


def counted(calls: Sequence[CallRecord]) -> Figures:
    def number(of: Iterable[bool]) -> int:
        return sum(1 for each in of if each)

    return Figures(
        calls=len(calls),
        told=number(record.outcome != Outcome.NOT_CODED for record in calls),
        resolved=number(record.outcome == Outcome.RESOLVED for record in calls),
        thanked=number(record.was_thanked for record in calls),
        calmed=number(record.calmed_at_s is not None for record in calls),
        warned=number(len(record.rungs_given) > 0 for record in calls),
        tense=number(
            bool(record.rungs_given)
            or record.calmed_at_s is not None
            or record.strain in {Strain.TENSE, Strain.HARD, Strain.ABUSIVE}
            for record in calls
        ),
        hard=number(record.strain in {Strain.HARD, Strain.ABUSIVE} or len(record.rungs_given) >= 2 for record in calls),
    )


def assert_counted_right(found: Insights, calls: Sequence[CallRecord], period: Period) -> None:
    closed = [record for record in calls if record.is_closed]
    within = [record for record in closed if period.first <= day_and_hour(record)[0] <= period.last]
    earlier = [record for record in closed if period.before.first <= day_and_hour(record)[0] <= period.before.last]
    days = [period.first + timedelta(days=number) for number in range(period.days)]
    assert found.total == counted(within)
    if found.is_before_known:
        assert found.before == counted(earlier)
    assert found.days == tuple(
        DayFigures(day, counted([record for record in within if day_and_hour(record)[0] == day])) for day in days
    )
    hours = {day_and_hour(record)[1] for record in within}
    assert [each.hour for each in found.hours] == list(range(min(hours), max(hours) + 1))
    for hour in found.hours:
        assert hour.figures == counted([record for record in within if day_and_hour(record)[1] == hour.hour])
    for month in found.months:
        assert month.figures == counted([r for r in within if day_and_hour(r)[0].replace(day=1) == month.first])
    assert sum((month.figures for month in found.months), Figures()) == found.total
    topics = Counter(" ".join(record.topic.casefold().split()) for record in within)
    del topics[""]
    assert {each.topic.strip().casefold(): each.calls for each in found.topics} == dict(topics)


@pytest.mark.parametrize("span", Span)
@pytest.mark.parametrize("seed", range(3))
def test_the_numbers_are_those_of_counting_call_by_call(
    disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch, span: Span, seed: int
) -> None:
    monkeypatch.setattr(insights_query, "STRETCH_CALLS", 37)
    calls = random_calls(random.Random(seed), 700, 3 * DAYS_OF[span])
    period = period_of(span, TODAY)
    found = InsightsReading(store(disk, calls), period).finish()
    assert found.period == period
    assert_counted_right(found, calls, period)


def test_a_log_of_a_newer_program_is_counted_too(disk: LogOnDisk) -> None:
    calls = random_calls(random.Random(9), 300, 60)
    whole = InsightsReading(store(disk, calls), MONTH).finish()
    disk.open(NEXT_STEPS)
    beside = disk.open().log
    assert isinstance(beside, BesideLog)
    assert InsightsReading(beside, MONTH).finish() == whole


def test_days_are_those_of_the_agents_clock(disk: LogOnDisk) -> None:
    # Given the night in which the clocks go from three to four, and a journey
    calls = [
        a_call(wall(3, 29, 2, 59), 120),
        a_call(wall(3, 29, 4, 0), 180),
        a_call(wall(3, 30, 0, 0), 180),
        a_call(wall(3, 28, 23, 59), 120),
        a_call(wall(3, 30, 23, 59), -660),
        a_call(wall(3, 31, 0, 0), -660),
        a_call(wall(3, 3, 0, 0), 840),
        a_call(wall(3, 2, 23, 59), 840),
    ]
    # When a month is looked back on
    found = InsightsReading(store(disk, calls), MONTH).finish()
    # Then each call is on the day and in the hour the clock showed
    days = {each.day: each.figures.calls for each in found.days if each.figures.calls}
    assert days == {
        date(2026, 3, 3): 1,
        date(2026, 3, 28): 1,
        date(2026, 3, 29): 2,
        date(2026, 3, 30): 2,
    }
    assert {each.hour: each.figures.calls for each in found.hours if each.figures.calls} == {0: 2, 2: 1, 4: 1, 23: 2}


def test_an_empty_log_and_a_call_that_runs_tell_nothing(disk: LogOnDisk) -> None:
    assert InsightsReading(store(disk, []), MONTH).finish().total == Figures()
    found = InsightsReading(store(disk, [a_call(wall(3, 30, 9), is_closed=False)]), MONTH).finish()
    assert found.total == Figures()
    assert (found.topics, found.hours, found.months, found.notices) == ((), (), (), ())
    assert len(found.days) == 28


def test_very_many_calls_in_one_millisecond_come_to_an_end(disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(insights_query, "STRETCH_CALLS", 3)
    calls = [a_call(wall(3, 30, 9), call_id=f"call-{number}") for number in range(20)]
    assert InsightsReading(store(disk, calls), MONTH).finish().total.calls == 20


def test_between_two_stretches_a_call_is_stored(disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(insights_query, "STRETCH_CALLS", 10)
    log = store(disk, random_calls(random.Random(4), 200, 50))
    reading = InsightsReading(log, MONTH)
    assert reading.step()
    assert not log.run(lambda connection: connection.in_transaction)
    log.append([Batch(entries([a_start("one more")], 1000), (a_call(wall(3, 30, 9), call_id="one more"),))])
    steps = 2
    while reading.step():
        steps += 1
    assert steps >= 10
    assert reading.insights is not None


def test_a_log_that_is_away_says_so(disk: LogOnDisk) -> None:
    log = store(disk, [])
    disk.close()
    disk.file.write_bytes(b"no database at all" * 100)
    with pytest.raises(StorageUnavailableError):
        InsightsReading(log, MONTH).finish()


def test_a_month_is_held_against_the_weeks_before_only_when_they_are_known(disk: LogOnDisk) -> None:
    def month_of(first: date) -> list[CallRecord]:
        days = [first + timedelta(days=number) for number in range((TODAY - first).days + 1)]
        start = wall(1, 1, 9)
        return [
            a_call(
                start.replace(month=day.month, day=day.day) + timedelta(minutes=n), call_id=f"{day}-{n}", topic=topic
            )
            for day in days
            for n, topic in enumerate(("Billing",) * (6 if day >= MONTH.first else 2) + ("Login",) * 4)
        ]

    known = InsightsReading(store(disk, month_of(MONTH.before.first + timedelta(days=2))), MONTH).finish()
    assert known.is_before_known
    assert [(each.topic, each.calls, each.change) for each in known.topics] == [
        ("Billing", 168, Change.MORE),
        ("Login", 112, Change.AS_BEFORE),
    ]
    assert known.topics[0].times == pytest.approx(0.6 / (1 / 3))
    disk.close()
    disk.file.unlink()
    short = InsightsReading(store(disk, month_of(MONTH.first - timedelta(days=20))), MONTH).finish()
    assert not short.is_before_known
    assert {each.change for each in short.topics} == {Change.UNKNOWN}
    assert short.before == Figures()


def test_topics_that_differ_in_capitals_alone_are_one(disk: LogOnDisk) -> None:
    written = ("Billing", "Billing", "billing", " BILLING ", "Billing  run")
    calls = [
        a_call(wall(3, 30, 9, number), topic=topic, call_id=f"call-{number}") for number, topic in enumerate(written)
    ]
    found = InsightsReading(store(disk, calls), MONTH).finish()
    assert [(each.topic, each.calls) for each in found.topics] == [("Billing", 4), ("Billing  run", 1)]
