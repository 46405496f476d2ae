"""Hard calls that come together: in a row, before lunch, in a week, for weeks; and the quiet word that follows.

For the agent alone: none of it is exported. What exhausts is how often it comes (Grandey et al. 2004), but no source
gives a number, so these are ours, chosen to speak seldom: an ordinary day of one or two hard calls hears nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

# The word about a longer break stands for an hour after the last hard call: later it is no help.
FRESH_MS = 3_600_000
HARD_IN_A_ROW = 3
HARD_BEFORE_LUNCH = 3
HARD_IN_A_DAY = 4
LUNCH_MINUTE = 13 * 60
# A heavy week has ten hard calls, which is two a working day; one week alone is named once it is there.
HARD_IN_A_WEEK = 10
WEEKS = 4
HEAVY_WEEKS = 3
DAYS_A_WEEK = 7


class Advice(StrEnum):
    """What is said, the most pressing first."""

    IN_A_ROW = "in_a_row"
    BEFORE_LUNCH = "before_lunch"
    TODAY = "today"
    DAY_OFF = "day_off"
    WEEK = "week"


@value
class Word:
    """One quiet line: what it says, and the number in it."""

    advice: Advice
    count: int


@value
class HardDays:
    """The figures. Times are wall time, labels of the agent's own day; days count back from today, which is 0.

    in_a_row: hard calls since the last one that was not, today. minute: of the local day.
    days_ago: for each hard call of the last four weeks, how many days ago it was. since_last_ms: since the last ended.
    """

    calls_today: int = 0
    in_a_row: int = 0
    minute: int = 0
    days_ago: tuple[int, ...] = ()
    since_last_ms: int | None = None

    @property
    def today(self) -> int:
        """Hard calls today."""
        return sum(ago == 0 for ago in self.days_ago)

    def of_week(self, number: int) -> int:
        """Hard calls of the seven days that end today (0), of the seven before (1), and so on."""
        return sum(ago // DAYS_A_WEEK == number for ago in self.days_ago)


def in_a_row(are_hard: Sequence[bool]) -> int:
    """Count the hard calls at the end of a day's calls."""
    count = 0
    for is_hard in reversed(are_hard):
        if not is_hard:
            break
        count += 1
    return count


def word_for(days: HardDays) -> Word | None:
    """Return what there is to say at a quiet moment, or nothing.

    About today: within an hour of the last hard call. About weeks: then too, and before the first call of a day.
    """
    is_fresh = days.since_last_ms is not None and 0 <= days.since_last_ms < FRESH_MS
    if is_fresh and days.today:
        if days.in_a_row >= HARD_IN_A_ROW:
            return Word(Advice.IN_A_ROW, days.in_a_row)
        if days.today >= HARD_BEFORE_LUNCH and days.minute < LUNCH_MINUTE:
            return Word(Advice.BEFORE_LUNCH, days.today)
        if days.today >= HARD_IN_A_DAY:
            return Word(Advice.TODAY, days.today)
    if not is_fresh and days.calls_today:
        return None
    weeks = [days.of_week(number) for number in range(WEEKS)]
    if sum(count >= HARD_IN_A_WEEK for count in weeks) >= HEAVY_WEEKS:
        return Word(Advice.DAY_OFF, sum(weeks))
    return Word(Advice.WEEK, weeks[0]) if weeks[0] >= HARD_IN_A_WEEK else None
