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


class DateText(Protocol):
    """Writes a date in the program's language by a pattern: d, MMMM, ddd and so on, as Qt reads them."""

    def __call__(self, day: date, pattern: str, /) -> str:
        """Write."""
        ...


@value
class PaperWords:
    """All that a page says. `situation` names one by its id; `quote` finds the words of a line, None for a lost one.

    over_the_line: the situations that are behaviour; the others are what a caller was going through.
    """

    language: str
    translate: Translate
    dates: DateText
    topic: Callable[[str], str]
    outcome: Callable[[Outcome], str]
    situation: Callable[[str], str]
    quote: Callable[[str], Quote | None]
    over_the_line: frozenset[str] = frozenset()


def day_text(day: date, words: PaperWords) -> str:
    """Return 16 March 2026."""
    translate = words.translate
    return words.dates(day, translate("Date", "d MMMM yyyy"))


def days_text(first: date, last: date, words: PaperWords) -> str:
    """Return the first and the last day; one day by itself."""
    translate = words.translate
    if first == last:
        return day_text(first, words)
    return translate("Report", "{first} – {last}").format(first=day_text(first, words), last=day_text(last, words))


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
