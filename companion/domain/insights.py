"""Looking back over a period: what went well, calls a day, time of day, topics, months, what is worth telling."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from companion.domain.value import value


class Span(StrEnum):
    """How far one looks back. Whole weeks, so that two spans have the same weekdays; a year is what is kept of one."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


DAYS_OF = {Span.WEEK: 7, Span.MONTH: 28, Span.YEAR: 364}


@value
class Period:
    """Local days, the first and the last included. The day of a call is the one it began on, where the agent was."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> Period:
        """The period as long as this one that ends where it begins."""
        return Period(self.first - timedelta(days=self.days), self.first - timedelta(days=1))


def period_of(span: Span, today: date) -> Period:
    """Return the days of a span that ends today."""
    return Period(today - timedelta(days=DAYS_OF[span] - 1), today)


@value
class Figures:
    """Calls counted over some time. Nothing is counted as missing: `told` are those whose ending was noted.

    warned: at least one rung was given. hard: the agent found it hard or abusive, or two rungs were given.
    tense: warned, calmed down, or found tense or harder. `hard` and `tense` tell of strain: never for a lead.
    """

    calls: int = 0
    told: int = 0
    resolved: int = 0
    thanked: int = 0
    calmed: int = 0
    warned: int = 0
    tense: int = 0
    hard: int = 0

    def __add__(self, other: Figures) -> Figures:
        """Count both together."""
        return Figures(
            self.calls + other.calls,
            self.told + other.told,
            self.resolved + other.resolved,
            self.thanked + other.thanked,
            self.calmed + other.calmed,
            self.warned + other.warned,
            self.tense + other.tense,
            self.hard + other.hard,
        )


@value
class DayFigures:
    """One local day; days without a call are there too."""

    day: date
    figures: Figures


@value
class HourFigures:
    """The calls that began in one hour of the local day, 0 to 23; only hours within the first and the last with any."""

    hour: int
    figures: Figures


@value
class MonthFigures:
    """One calendar month, as far as it lies in the period; `first` is its first day."""

    first: date
    figures: Figures


class Change(StrEnum):
    """How a topic stands against the period before. Only what is more than chance is called a change."""

    UNKNOWN = "unknown"  # too little is known of the time before
    AS_BEFORE = "as_before"
    NEW = "new"
    MORE = "more"
    LESS = "less"


@value
class TopicFigures:
    """A topic, as it is stored; `before` is its count in the period before, `times` by how much its share changed."""

    topic: str
    calls: int
    before: int
    change: Change
    times: float | None = None


@value
class Notice:
    """A topic that came up more often than chance explains, with the numbers, ready to pass on.

    `usual`: as many calls of this topic would have been expected from `reference`, among as many calls. Nothing of
    strain is in it.
    """

    topic: str
    period: Period
    calls: int
    of_calls: int
    reference: Period
    reference_calls: int
    of_reference_calls: int
    usual: float


@value
class Insights:
    """All of it. `total` is what went well, first; `is_before_known`: the log reaches back over the period before.

    `months` begin with that of the first call in the period. `notices` are as of the last day.
    """

    period: Period
    total: Figures
    before: Figures
    is_before_known: bool
    days: tuple[DayFigures, ...] = ()
    hours: tuple[HourFigures, ...] = ()
    topics: tuple[TopicFigures, ...] = ()
    months: tuple[MonthFigures, ...] = ()
    notices: tuple[Notice, ...] = ()
