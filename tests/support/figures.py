"""Figures of a year of calls without a log, the same every time: for pictures of the window that looks back."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import TYPE_CHECKING

from companion.domain.insights import Insights, Span, period_of
from companion.domain.looking_back import Tally, look_back, number_of

if TYPE_CHECKING:
    from datetime import date

SATURDAY = 5
HOURS = (8, 9, 9, 10, 10, 11, 12, 13, 13, 14, 14, 15, 16)
TOPICS = {"Delivery": 15, "Login": 13, "Fault": 8, "Billing": 6, "Moving home": 5, "Meter reading": 4}
RISES = {"Billing": 24}
YEARS_KEPT = 400


def a_year_of_figures(span: Span, today: date) -> Insights:
    """Twenty calls a weekday; one topic rises since Monday of last week, and more and more tense calls end calm."""
    dice = random.Random(2)
    first = today - timedelta(days=YEARS_KEPT)
    rises = today - timedelta(days=today.weekday() + 7)
    tally = Tally(period_of(span, today))
    for number in range(YEARS_KEPT + 1):
        day = first + timedelta(days=number)
        if day.weekday() < SATURDAY:
            topics = TOPICS | RISES if day >= rises else TOPICS
            tally.add(_call(dice, day, topics, number / YEARS_KEPT) for _ in range(dice.randrange(16, 25)))
    return look_back(tally, first)


def _call(dice: random.Random, day: date, topics: dict[str, int], progress: float) -> tuple[int | str, ...]:
    is_told, is_tense = dice.random() < 0.7, dice.random() < 0.15
    is_calm, is_hard = is_tense and dice.random() < 0.4 + 0.4 * progress, is_tense and dice.random() < 0.5
    (topic,) = dice.choices(list(topics), list(topics.values())) if is_told else ("",)
    is_good, is_thanked = is_told and dice.random() < 0.8, dice.random() < 0.06
    flags = (is_told, is_good, is_thanked, is_calm, is_hard, is_tense, is_hard)
    return (number_of(day), dice.choice(HOURS), topic, 1, *map(int, flags))
