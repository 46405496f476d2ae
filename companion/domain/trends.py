"""Whether a topic comes up more often than chance explains: a test that does not cry wolf (docs/adr/0013).

What is asked: of the calls with a topic, is the share of this one higher since Monday of last week than in the eight
weeks before? If nothing changed, the recent calls of a topic are a binomial part of all its calls, with the chance
that recent calls are of all calls (the exact conditional test of two rates). Calls come in clusters, so both counts are
divided by how much more the topic varied in the reference than chance would have it. What is small, short or a single
bad day is never told, however unlikely, and all topics share one small chance of a false alarm.
"""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, exp, floor, lgamma, log
from typing import TYPE_CHECKING

from companion.domain.insights import Change, Notice, Period
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Mapping

    Counts = Mapping[date, int]

WEEK = timedelta(days=7)
REFERENCE_DAYS = 56
# Below these nothing is told.
LEAST_REFERENCE_DAYS = 14
LEAST_REFERENCE_CALLS = 60
LEAST_CALLS = 8
LEAST_DAYS = 3
LEAST_TIMES = 1.5
# Where other calls stay away a share grows though nothing more is said: the calls themselves have to be more too.
LEAST_TIMES_COUNTED = 1.2
LARGEST_SHARE_OF_ONE_DAY = 0.5
# For all topics together, at one look. Somebody looks every day, at almost the same calls as the day before.
FALSE_ALARM = 0.002
# For a word beside a topic ("twice as many"), which nobody is told by itself.
CHANGE_BY_CHANCE = 0.01
LEAST_CALLS_CHANGED = 5
NEGLIGIBLE = 1e-15


@value
class Windows:
    """The recent days that are asked about, and the days they are held against."""

    recent: Period
    reference: Period


def windows(today: date, earliest: date) -> Windows | None:
    """Return what is compared as of a day: since Monday of last week; None where too little is known of before."""
    monday = today - timedelta(days=today.weekday()) - WEEK
    first = max(monday - timedelta(days=REFERENCE_DAYS), earliest)
    reference = Period(first, monday - timedelta(days=1))
    if reference.days < LEAST_REFERENCE_DAYS:
        return None
    return Windows(Period(monday, today), reference)


def notices(topics: Mapping[str, Counts], today: date, earliest: date) -> tuple[Notice, ...]:
    """Return the topics that came up more often than usual, the most unusual first."""
    asked = windows(today, earliest)
    if asked is None:
        return ()
    all_calls = _summed(topics)
    of_calls, of_reference = _within(all_calls, asked.recent), _within(all_calls, asked.reference)
    if of_reference < LEAST_REFERENCE_CALLS or not of_calls:
        return ()
    judged = [
        (_chance(counts, all_calls, asked), topic)
        for topic, counts in topics.items()
        if _is_worth_asking(counts, all_calls, asked)
    ]
    return tuple(
        Notice(
            topic,
            asked.recent,
            _within(topics[topic], asked.recent),
            of_calls,
            asked.reference,
            _within(topics[topic], asked.reference),
            of_reference,
            _within(topics[topic], asked.reference) * of_calls / of_reference,
        )
        for chance, topic in sorted(judged)
        if chance <= FALSE_ALARM / _tested(topics, asked)
    )


def change(calls: int, of_calls: int, before: int, of_before: int) -> tuple[Change, float | None]:
    """Tell how a topic stands against a time before of the same length, and by how much its share changed."""
    if not of_calls or of_before < LEAST_REFERENCE_CALLS:
        return Change.UNKNOWN, None
    times = (calls / of_calls) / (before / of_before) if before else None
    part = of_calls / (of_calls + of_before)
    if max(calls, before) >= LEAST_CALLS_CHANGED:
        is_more = at_least(calls, calls + before, part) <= CHANGE_BY_CHANCE
        is_less = at_least(before, calls + before, 1 - part) <= CHANGE_BY_CHANCE
        if is_more and times is None:
            return Change.NEW, None
        if is_more and times is not None and times >= LEAST_TIMES and calls >= LEAST_TIMES_COUNTED * before:
            return Change.MORE, times
        if is_less and times is not None and times <= 1 / LEAST_TIMES and before >= LEAST_TIMES_COUNTED * calls:
            return Change.LESS, times
    return Change.AS_BEFORE, times


def at_least(successes: int, trials: int, part: float) -> float:
    """Return the chance of so many successes or more, of a binomial distribution; exact but for rounding."""
    if successes <= 0 or part >= 1:
        return 1.0
    if part <= 0 or successes > trials:
        return 0.0
    if successes <= trials * part:  # the other tail is the short one
        return 1.0 - at_least(trials - successes + 1, trials, 1 - part)
    ways = lgamma(trials + 1) - lgamma(successes + 1) - lgamma(trials - successes + 1)
    term = chance = exp(ways + successes * log(part) + (trials - successes) * log(1 - part))
    for k in range(successes, trials):
        term *= (trials - k) / (k + 1) * part / (1 - part)
        chance += term
        if term < chance * NEGLIGIBLE:
            break
    return min(1.0, chance)


def spread(counts: Counts, all_calls: Counts, period: Period) -> float:
    """Return by how much a topic varies from day to day and week to week more than chance would have it; 1 at least.

    Squared differences are held against what its share of the calls would give (Pearson), by days and by weeks.
    """
    whole = _within(all_calls, period)
    share = _within(counts, period) / whole if whole else 0.0
    if not 0 < share < 1:
        return 1.0
    return max(1.0, *(_pearson(counts, all_calls, period, share, days) for days in (1, 7)))


def _pearson(counts: Counts, all_calls: Counts, period: Period, share: float, days: int) -> float:
    squares, blocks, first = 0.0, 0, period.first
    while first <= period.last:
        block = Period(first, min(first + timedelta(days=days - 1), period.last))
        of_block = _within(all_calls, block)
        if of_block:
            expected = of_block * share
            squares += (_within(counts, block) - expected) ** 2 / (expected * (1 - share))
            blocks += 1
        first += timedelta(days=days)
    return squares / (blocks - 1) if blocks > 1 else 1.0


def _chance(counts: Counts, all_calls: Counts, asked: Windows) -> float:
    recent, before = _within(counts, asked.recent), _within(counts, asked.reference)
    of_recent, of_before = _within(all_calls, asked.recent), _within(all_calls, asked.reference)
    clustered = spread(counts, all_calls, asked.reference)
    successes, failures = floor(recent / clustered), ceil(before / clustered)
    return at_least(successes, successes + failures, of_recent / (of_recent + of_before))


def _is_worth_asking(counts: Counts, all_calls: Counts, asked: Windows) -> bool:
    recent = [counts.get(day, 0) for day in _days(asked.recent)]
    calls, before = sum(recent), _within(counts, asked.reference)
    of_calls, of_reference = _within(all_calls, asked.recent), _within(all_calls, asked.reference)
    worked, worked_before = _worked(all_calls, asked.recent), _worked(all_calls, asked.reference)
    return (
        calls >= LEAST_CALLS
        and sum(count > 0 for count in recent) >= LEAST_DAYS
        and max(recent) <= calls * LARGEST_SHARE_OF_ONE_DAY
        and calls * of_reference >= LEAST_TIMES * before * of_calls
        and calls * worked_before >= LEAST_TIMES_COUNTED * before * worked
    )


def _worked(all_calls: Counts, period: Period) -> int:
    """Days on which there were calls."""
    return sum(calls > 0 for day, calls in all_calls.items() if period.first <= day <= period.last)


def _tested(topics: Mapping[str, Counts], asked: Windows) -> int:
    """How many topics share the chance of a false alarm: all that came up at all, whatever their numbers."""
    return sum(any(asked.recent.first <= day <= asked.recent.last for day in counts) for counts in topics.values())


def _summed(topics: Mapping[str, Counts]) -> dict[date, int]:
    """All calls with a topic, by day."""
    whole: dict[date, int] = {}
    for counts in topics.values():
        for day, calls in counts.items():
            whole[day] = whole.get(day, 0) + calls
    return whole


def _within(counts: Counts, period: Period) -> int:
    return sum(calls for day, calls in counts.items() if period.first <= day <= period.last)


def _days(period: Period) -> list[date]:
    return [period.first + timedelta(days=number) for number in range(period.days)]
