"""The test of trends: exact where it says so, silent where nothing happens, and it sees what doubles or triples."""

from __future__ import annotations

import random
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from math import comb

import pytest

from companion.domain.insights import Change, Period
from companion.domain.trends import LEAST_CALLS, at_least, change, notices, spread, windows
from tests.support.quiet_months import DAYS, DISTRIBUTIONS, LAST_DAY, LOOKED_AT, Kind, lived, until, weekdays

FIRST = LAST_DAY - timedelta(days=DAYS - 1)
MONTHS = 60
# Shares of quiet months in which anything at all is told, with somebody looking every day. Measured over 600 months
# each (docs/adr/0013); the bounds leave room for the luck of fewer.
MOST_FALSE_ALARMS = {
    Kind.INDEPENDENT: 0.04,
    Kind.BY_DAYS: 0.06,
    Kind.BY_WEEKS: 0.17,
    Kind.OUTAGES: 0.07,
    Kind.VOLUME: 0.04,
}


def steady(a_day: int, last: date = LAST_DAY, since: date = FIRST) -> dict[date, int]:
    return dict.fromkeys(weekdays(since, last), a_day)


def test_the_chance_is_that_of_the_binomial_distribution() -> None:
    dice = random.Random(3)
    for _ in range(300):
        trials, percent = dice.randrange(1, 120), dice.randrange(1, 100)
        successes, part = dice.randrange(trials + 2), Fraction(percent, 100)
        exact = sum(comb(trials, k) * part**k * (1 - part) ** (trials - k) for k in range(successes, trials + 1))
        assert at_least(successes, trials, float(part)) == pytest.approx(float(exact), rel=1e-9, abs=1e-14)
    assert at_least(0, 5, 0.5) == 1.0
    assert at_least(1, 5, 0.0) == 0.0
    assert at_least(3, 5, 1.0) == 1.0


def test_very_many_calls_are_judged_at_once() -> None:
    assert at_least(60_000, 100_000, 0.5) < 1e-9
    assert at_least(40_000, 100_000, 0.5) == pytest.approx(1.0)


@pytest.mark.parametrize("kind", Kind)
def test_quiet_months_stay_quiet_though_somebody_looks_every_day(kind: Kind) -> None:
    dice = random.Random(11)
    days = weekdays(LAST_DAY - timedelta(days=LOOKED_AT - 1), LAST_DAY)
    alarms = months = 0
    for weights, calls_a_day, _ in product(DISTRIBUTIONS.values(), (15, 40), range(MONTHS // 4)):
        topics = lived(dice, weights, calls_a_day, kind)
        alarms += any(notices(until(topics, day), day, FIRST) for day in days)
        months += 1
    assert months >= 2 * MONTHS
    assert alarms / months <= MOST_FALSE_ALARMS[kind]


@pytest.mark.parametrize(
    ("weights", "calls_a_day", "times", "least"),
    [
        ("four alike", 40, 2, 0.65),
        ("ten, one over n", 40, 2, 0.6),
        ("ten, one over n", 40, 3, 0.97),
        ("fifteen alike", 40, 3, 0.8),
        ("four alike", 15, 3, 0.65),
    ],
)
def test_a_topic_that_doubles_or_triples_is_seen_within_two_weeks(
    weights: str, calls_a_day: int, times: float, least: float
) -> None:
    dice = random.Random(5)
    seen = 0
    for _ in range(MONTHS):
        told = notices(lived(dice, DISTRIBUTIONS[weights], calls_a_day, Kind.INDEPENDENT, times), LAST_DAY, FIRST)
        seen += "topic 1" in {notice.topic for notice in told}
    assert seen / MONTHS >= least


def test_a_notice_carries_its_numbers() -> None:
    monday = LAST_DAY - timedelta(days=LAST_DAY.weekday() + 7)
    billing = steady(2, monday - timedelta(days=1)) | steady(6, since=monday)
    (told,) = notices({"Billing": billing, "Login": steady(10)}, LAST_DAY, FIRST)
    assert told.topic == "Billing"
    assert told.period == Period(monday, LAST_DAY)
    assert (told.calls, told.of_calls) == (60, 160)
    assert told.reference == Period(monday - timedelta(days=56), monday - timedelta(days=1))
    assert (told.reference_calls, told.of_reference_calls) == (80, 480)
    assert told.usual == pytest.approx(160 * 80 / 480)


def test_more_calls_of_everything_are_no_trend() -> None:
    monday = LAST_DAY - timedelta(days=LAST_DAY.weekday() + 7)
    topics = {name: steady(5, monday - timedelta(days=1)) | steady(15, since=monday) for name in ("Billing", "Login")}
    assert notices(topics, LAST_DAY, FIRST) == ()


def test_one_bad_day_is_no_trend_and_three_are() -> None:
    days = weekdays(LAST_DAY - timedelta(days=4), LAST_DAY)
    usual = {"Login": steady(20), "Fault": steady(1)}
    assert notices(usual | {"Fault": steady(1) | {days[0]: 30}}, LAST_DAY, FIRST) == ()
    assert notices(usual | {"Fault": steady(1) | dict.fromkeys(days[:3], 10)}, LAST_DAY, FIRST)


def test_few_calls_and_short_times_tell_nothing() -> None:
    days = weekdays(LAST_DAY - timedelta(days=4), LAST_DAY)
    new = dict.fromkeys(days[: LEAST_CALLS // 2], 2)
    assert notices({"Login": steady(20), "New": new}, LAST_DAY, FIRST)
    assert notices({"Login": steady(20), "New": dict.fromkeys(days, 1)}, LAST_DAY, FIRST) == ()
    assert notices({"Login": steady(20), "New": new}, LAST_DAY, LAST_DAY - timedelta(days=20)) == ()
    assert notices({"Login": steady(1), "New": new}, LAST_DAY, FIRST) == ()
    assert notices({}, LAST_DAY, FIRST) == ()


def test_what_is_compared_begins_on_monday_of_last_week() -> None:
    friday = date(2026, 11, 27)
    asked = windows(friday, date(2020, 1, 1))
    assert asked is not None
    assert asked.recent == Period(date(2026, 11, 16), friday)
    assert asked.reference == Period(date(2026, 9, 21), date(2026, 11, 15))
    assert windows(friday, date(2026, 11, 3)) is None
    begun_later = windows(friday, date(2026, 11, 2))
    assert begun_later is not None
    assert begun_later.reference.days == 14


def test_a_topic_that_comes_in_clusters_is_held_to_less() -> None:
    period = Period(FIRST, LAST_DAY)
    even, all_calls = steady(4), steady(20)
    clustered = {day: 20 if day.weekday() == 0 else 0 for day in even}
    assert spread(even, all_calls, period) == 1.0
    assert spread(clustered, all_calls, period) > 5
    assert spread({}, all_calls, period) == 1.0
    assert spread(all_calls, all_calls, period) == 1.0


@pytest.mark.parametrize(
    ("calls", "before", "said"),
    [
        (30, 10, Change.MORE),
        (10, 30, Change.LESS),
        (12, 10, Change.AS_BEFORE),
        (12, 0, Change.NEW),
        (3, 0, Change.AS_BEFORE),
        (2, 0, Change.AS_BEFORE),
    ],
)
def test_only_more_than_chance_is_called_a_change(calls: int, before: int, said: Change) -> None:
    assert change(calls, 200, before, 200)[0] == said
    assert change(calls, 200, before, 20) == (Change.UNKNOWN, None)


def test_a_change_is_one_of_shares() -> None:
    found, times = change(60, 100, 20, 100)
    assert found == Change.MORE
    assert times == pytest.approx(3.0)
    assert change(90, 300, 30, 100)[0] == Change.AS_BEFORE


def test_where_other_calls_stay_away_or_come_in_nothing_has_changed() -> None:
    assert change(30, 100, 30, 300)[0] == Change.AS_BEFORE
    assert change(30, 300, 30, 100)[0] == Change.AS_BEFORE
    monday = LAST_DAY - timedelta(days=LAST_DAY.weekday() + 7)
    login = steady(30, monday - timedelta(days=1)) | steady(8, since=monday)
    assert notices({"Billing": steady(6), "Login": login}, LAST_DAY, FIRST) == ()
