"""The words of a page: translated texts and names come in from above, dates and numbers are put together here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.domain.call import Outcome
    from companion.domain.records import WallTime
    from companion.export.paper import Quote


class Translate(Protocol):
    """Gives a text in the program's language; with a number, in the form that number takes, for %n."""

    def __call__(self, context: str, text: str, n: int | None = None, /) -> str:
        """Translate."""
        ...


@value
class PaperWords:
    """All that a page says. `situation` names one by its id; `quote` finds the words of a line, None for a lost one.

    over_the_line: the situations that are behaviour; the others are what a caller was going through.
    """

    language: str
    translate: Translate
    topic: Callable[[str], str]
    outcome: Callable[[Outcome], str]
    situation: Callable[[str], str]
    quote: Callable[[str], Quote | None]
    over_the_line: frozenset[str] = frozenset()


def day_text(day: date, translate: Translate) -> str:
    """Return 16 March 2026."""
    text = translate("Date", "{day} {month} {year}")
    return text.format(day=day.day, month=_months(translate)[day.month - 1], year=day.year)


def days_text(first: date, last: date, translate: Translate) -> str:
    """Return the first and the last day; one day by itself."""
    if first == last:
        return day_text(first, translate)
    text = translate("Date", "{first} – {last}")
    return text.format(first=day_text(first, translate), last=day_text(last, translate))


def short_month(month: int, translate: Translate) -> str:
    """Return a month as it stands under a bar."""
    return (
        translate("Date", "Jan"),
        translate("Date", "Feb"),
        translate("Date", "Mar"),
        translate("Date", "Apr"),
        translate("Date", "May"),
        translate("Date", "Jun"),
        translate("Date", "Jul"),
        translate("Date", "Aug"),
        translate("Date", "Sep"),
        translate("Date", "Oct"),
        translate("Date", "Nov"),
        translate("Date", "Dec"),
    )[month - 1]


def short_weekday(day: date, translate: Translate) -> str:
    """Return a day of the week as it stands under a bar."""
    return (
        translate("Date", "Mo"),
        translate("Date", "Tu"),
        translate("Date", "We"),
        translate("Date", "Th"),
        translate("Date", "Fr"),
        translate("Date", "Sa"),
        translate("Date", "Su"),
    )[day.weekday()]


def clock_time(when: WallTime, translate: Translate) -> str:
    """Return a time of day to the second."""
    text = translate("Time", "{hours}:{minutes}:{seconds}")
    hours, minutes, seconds = when.local().strftime("%H %M %S").split()
    return text.format(hours=hours, minutes=minutes, seconds=seconds)


def zone_text(when: WallTime) -> str:
    """Return UTC+02:00."""
    sign = "-" if when.offset_min < 0 else "+"
    hours, minutes = divmod(abs(when.offset_min), 60)
    return f"UTC{sign}{hours:02}:{minutes:02}"


def length_text(seconds: float) -> str:
    """Return 06:42, or 1:06:42 from an hour on."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def number_text(number: float, translate: Translate) -> str:
    """Return a number with at most one decimal, as people write it."""
    whole, _, part = f"{round(number, 1):g}".partition(".")
    return translate("Number", "{whole}.{part}").format(whole=whole, part=part) if part else whole


def _months(translate: Translate) -> tuple[str, ...]:
    """Months as they stand in a date."""
    return (
        translate("Month of a date", "January"),
        translate("Month of a date", "February"),
        translate("Month of a date", "March"),
        translate("Month of a date", "April"),
        translate("Month of a date", "May"),
        translate("Month of a date", "June"),
        translate("Month of a date", "July"),
        translate("Month of a date", "August"),
        translate("Month of a date", "September"),
        translate("Month of a date", "October"),
        translate("Month of a date", "November"),
        translate("Month of a date", "December"),
    )
