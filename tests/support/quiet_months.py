"""Months in which nothing happens, and such in which one topic comes up more often: for the test of trends."""

from __future__ import annotations

import random
from datetime import date, timedelta
from enum import StrEnum

LAST_DAY = date(2026, 11, 27)  # a Friday
DAYS = 98
LOOKED_AT = 28
SATURDAY = 5
RISING = 1


class Kind(StrEnum):
    """How calls come when nothing changes."""

    INDEPENDENT = "each call by itself"
    BY_DAYS = "a topic has good and bad days"
    BY_WEEKS = "a topic has good and bad weeks"
    OUTAGES = "one day of twenty is about one thing"
    VOLUME = "some weeks have a third of the calls, some twice as many"


# Calls of each topic for one of the others.
DISTRIBUTIONS = {
    "two": (4.0, 1.0),
    "four alike": (1.0,) * 4,
    "ten, one over n": tuple(1 / n for n in range(1, 11)),
    "fifteen alike": (1.0,) * 15,
}


def lived(  # how it was
    dice: random.Random, weights: tuple[float, ...], calls_a_day: int, kind: Kind, times: float = 1.0
) -> dict[str, dict[date, int]]:
    """Return the calls of each topic by day. The second topic comes `times` as often in the last two weeks."""
    names = [f"topic {number}" for number in range(len(weights))]
    topics: dict[str, dict[date, int]] = {name: {} for name in names}
    rises = LAST_DAY - timedelta(days=LAST_DAY.weekday() + 7)
    of_week: dict[int, list[float]] = {}
    for day in weekdays(LAST_DAY - timedelta(days=DAYS - 1), LAST_DAY):
        week = of_week.setdefault(day.isocalendar().week, _week(dice, len(weights), kind))
        so_often = [weight * factor for weight, factor in zip(weights, week, strict=True)]
        calls = calls_a_day
        if kind == Kind.BY_DAYS:
            so_often = [weight * dice.gammavariate(4, 1 / 4) for weight in so_often]
        if kind == Kind.OUTAGES and dice.random() < 1 / 20:
            so_often[dice.randrange(len(weights))] *= 5
        if kind == Kind.VOLUME:
            calls = round(calls_a_day * (0.35, 1.0, 2.0)[day.isocalendar().week % 3])
        if day >= rises:
            so_often[RISING] *= times
        for name in dice.choices(names, so_often, k=calls):
            topics[name][day] = topics[name].get(day, 0) + 1
    return topics


def until(topics: dict[str, dict[date, int]], last: date) -> dict[str, dict[date, int]]:
    """What was known on a day."""
    return {name: {day: calls for day, calls in counts.items() if day <= last} for name, counts in topics.items()}


def weekdays(first: date, last: date) -> list[date]:
    """Monday to Friday."""
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [day for day in days if day.weekday() < SATURDAY]


def _week(dice: random.Random, topics: int, kind: Kind) -> list[float]:
    return [dice.gammavariate(8, 1 / 8) if kind == Kind.BY_WEEKS else 1.0 for _ in range(topics)]
