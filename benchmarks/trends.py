"""Prints how often quiet months raise a false alarm, with somebody looking every working day, and what is seen of more.

trends.py [MONTHS]   so many months for each way calls come, each number of calls and each distribution of topics
"""

from __future__ import annotations

import random
import sys
import time
from datetime import timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from companion.domain.trends import notices
from tests.support.quiet_months import DAYS, DISTRIBUTIONS, LAST_DAY, LOOKED_AT, Kind, lived, until, weekdays

FIRST = LAST_DAY - timedelta(days=DAYS - 1)
LOOKS = weekdays(LAST_DAY - timedelta(days=LOOKED_AT - 1), LAST_DAY)


def main(months: int) -> None:
    began = time.monotonic()
    print(f"{months} months each, {len(LOOKS)} looks a month")
    for calls_a_day in (15, 40):
        for name, weights in DISTRIBUTIONS.items():
            for kind in Kind:
                share = false_alarms(weights, calls_a_day, kind, months)
                print(f"quiet: {calls_a_day} a day, {name:16} {kind:55} {100 * share:5.1f} % of months", flush=True)
            for times in (2.0, 3.0):
                found = [seen(weights, calls_a_day, kind, times, months) for kind in (Kind.INDEPENDENT, Kind.BY_DAYS)]
                print(
                    f"seen:  {calls_a_day} a day, {name:16} {times:g} times as often: "
                    f"{100 * found[0]:5.1f} %, with good and bad days {100 * found[1]:5.1f} %",
                    flush=True,
                )
    print(f"{time.monotonic() - began:.0f} s")


def false_alarms(weights: tuple[float, ...], calls_a_day: int, kind: Kind, months: int) -> float:
    """The share of months in which anything is told on any day."""
    dice = random.Random(f"{weights}{calls_a_day}{kind}")  # noqa: S311 - draws calls, not secrets
    alarms = 0
    for _ in range(months):
        topics = lived(dice, weights, calls_a_day, kind)
        alarms += any(notices(until(topics, day), day, FIRST) for day in LOOKS)
    return alarms / months


def seen(weights: tuple[float, ...], calls_a_day: int, kind: Kind, times: float, months: int) -> float:
    """The share of months in which the topic that rose is told on the second Friday."""
    dice = random.Random(f"{weights}{calls_a_day}{kind}{times}")  # noqa: S311 - as above
    found = 0
    for _ in range(months):
        told = notices(lived(dice, weights, calls_a_day, kind, times), LAST_DAY, FIRST)
        found += "topic 1" in {notice.topic for notice in told}
    return found / months


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)
