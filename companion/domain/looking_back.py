"""Calls counted by day, hour and topic, and what is told of them."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from companion.domain.call import Outcome, Strain
from companion.domain.insights import (
    DayFigures,
    Figures,
    HourFigures,
    Insights,
    MonthFigures,
    Period,
    TopicFigures,
)
from companion.domain.trends import REFERENCE_DAYS, change, notices

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.records import CallRecord

# Since Monday of last week at most, and the reference before.
DAYS_FOR_TRENDS = 14 + REFERENCE_DAYS
# Whoever began after a long weekend is known from the first day on.
DAYS_OFF = 3

_EPOCH = date(1970, 1, 1)
_NOTHING = (0,) * 8


def day_of(number: int) -> date:
    """Return the day of a number of days since 1970."""
    return _EPOCH + timedelta(days=number)


def number_of(day: date) -> int:
    """Return the number of days since 1970."""
    return (day - _EPOCH).days


class Tally:
    """Sums up what was counted, a piece at a time.

    A piece is rows of: day since 1970, hour, topic, and the numbers of `Figures` in their order. Hours are summed up
    within the period alone, everything else by day.
    """

    def __init__(self, period: Period) -> None:
        self.period = period
        self._first, self._last = number_of(period.first), number_of(period.last)
        self.days: dict[int, list[int]] = {}
        self.hours: dict[int, list[int]] = {}
        self._topics: dict[str, dict[int, int]] = {}

    def add(self, rows: Iterable[Sequence[int | str]]) -> None:
        """Add a piece; days after the period do not count."""
        for day, hour, topic, *numbers in rows:
            assert isinstance(day, int) and isinstance(hour, int) and isinstance(topic, str)  # noqa: S101, PT018
            if day > self._last:
                continue
            counted: list[int] = numbers  # type: ignore[assignment]  # so the rows are made
            _add_to(self.days, day, counted)
            if day >= self._first:
                _add_to(self.hours, hour, counted)
            if topic and not topic.isspace():
                of_topic = self._topics.setdefault(topic, {})
                of_topic[day] = of_topic.get(day, 0) + counted[0]

    def topics(self) -> dict[str, dict[date, int]]:
        """Return the calls of each topic by day.

        What differs in capitals and spaces alone is one topic, named as it was written most often.
        """
        spellings: dict[str, Counter[str]] = {}
        days: dict[str, Counter[date]] = {}
        for written, counts in self._topics.items():
            key = " ".join(written.casefold().split())
            spellings.setdefault(key, Counter())[written] += sum(counts.values())
            days.setdefault(key, Counter()).update({day_of(number): calls for number, calls in counts.items()})
        return {max(sorted(written), key=written.__getitem__): dict(days[key]) for key, written in spellings.items()}

    def figures(self, period: Period) -> Figures:
        """Sum up some days."""
        first, last = number_of(period.first), number_of(period.last)
        return _figures([counted for day, counted in self.days.items() if first <= day <= last])


def row_of(record: CallRecord) -> tuple[int | str, ...]:
    """Return a row of one call, for a Tally."""
    hard, warned, calmed = record.is_hard, bool(record.rungs_given), record.calmed_at_s is not None
    counted = (
        record.outcome != Outcome.NOT_CODED,
        record.outcome == Outcome.RESOLVED,
        record.was_thanked,
        calmed,
        warned,
        warned or calmed or hard or record.strain == Strain.TENSE,
        hard,
    )
    local = record.started.local()
    return (number_of(local.date()), local.hour, record.topic, 1, *map(int, counted))


def look_back(tally: Tally, earliest: date | None) -> Insights:
    """Tell what was counted; `earliest` is the day of the first call in the log, None where there is none."""
    period, before = tally.period, tally.period.before
    is_known = earliest is not None and earliest <= before.first + timedelta(days=DAYS_OFF)
    topics = tally.topics()
    return Insights(
        period=period,
        total=tally.figures(period),
        before=tally.figures(before) if is_known else Figures(),
        is_before_known=is_known,
        days=tuple(_days(tally)),
        hours=tuple(_hours(tally)),
        topics=tuple(_topics(topics, period, is_before_known=is_known)),
        months=tuple(_months(tally)),
        notices=notices(topics, period.last, earliest) if earliest else (),
    )


def _days(tally: Tally) -> Iterable[DayFigures]:
    first = number_of(tally.period.first)
    for number in range(first, first + tally.period.days):
        yield DayFigures(day_of(number), Figures(*tally.days.get(number, _NOTHING)))


def _hours(tally: Tally) -> Iterable[HourFigures]:
    if tally.hours:
        for hour in range(min(tally.hours), max(tally.hours) + 1):
            yield HourFigures(hour, Figures(*tally.hours.get(hour, _NOTHING)))


def _months(tally: Tally) -> Iterable[MonthFigures]:
    """From the month of the first call in the period on."""
    first, last = number_of(tally.period.first), number_of(tally.period.last)
    by_month: dict[date, list[list[int]]] = {}
    for number, counted in tally.days.items():
        if first <= number <= last:
            by_month.setdefault(day_of(number).replace(day=1), []).append(counted)
    if not by_month:
        return
    month = min(by_month)
    while month <= tally.period.last:
        yield MonthFigures(month, _figures(by_month.get(month, [])))
        month = (month + timedelta(days=31)).replace(day=1)


def _topics(topics: dict[str, dict[date, int]], period: Period, *, is_before_known: bool) -> list[TopicFigures]:
    now = {topic: _within(counts, period) for topic, counts in topics.items()}
    before = {topic: _within(counts, period.before) for topic, counts in topics.items()} if is_before_known else {}
    all_now, all_before = sum(now.values()), sum(before.values())
    told = [
        TopicFigures(topic, calls, before.get(topic, 0), *change(calls, all_now, before.get(topic, 0), all_before))
        for topic, calls in now.items()
        if calls
    ]
    return sorted(told, key=lambda each: (-each.calls, each.topic))


def _within(counts: dict[date, int], period: Period) -> int:
    return sum(calls for day, calls in counts.items() if period.first <= day <= period.last)


def _figures(counted: Sequence[Sequence[int]]) -> Figures:
    return Figures(*map(sum, zip(*counted, strict=True))) if counted else Figures()


def _add_to(sums: dict[int, list[int]], key: int, counted: list[int]) -> None:
    before = sums.get(key)
    sums[key] = [a + b for a, b in zip(before, counted, strict=True)] if before else counted
