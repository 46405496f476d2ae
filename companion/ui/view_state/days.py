"""Days as people write them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from companion.domain.finding import local_day

if TYPE_CHECKING:
    from companion.domain.records import WallTime
    from companion.ui.view_state.parts import Translate


def day_text(moment: WallTime, translate: Translate) -> str:
    """The day of a moment: Mon 16 Mar 2026."""
    return date_text(local_day(moment), translate)


def date_text(day: date, translate: Translate) -> str:
    """A day: Mon 16 Mar 2026."""
    text = translate("Day", "{weekday} {day} {month} {year}")
    month = _months(translate)[day.month - 1]
    return text.format(weekday=_weekdays(translate)[day.weekday()], day=day.day, month=month, year=day.year)


def wide_days(translate: Translate) -> tuple[str, ...]:
    """A week of every month: whatever day needs the most room, one about as wide is among them."""
    days = (date(2028, month, day) for month in range(1, 13) for day in range(22, 29))
    return tuple(date_text(day, translate) for day in days)


def _weekdays(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Day", "Mon"),
        translate("Day", "Tue"),
        translate("Day", "Wed"),
        translate("Day", "Thu"),
        translate("Day", "Fri"),
        translate("Day", "Sat"),
        translate("Day", "Sun"),
    )


def _months(translate: Translate) -> tuple[str, ...]:
    return (
        translate("Day", "Jan"),
        translate("Day", "Feb"),
        translate("Day", "Mar"),
        translate("Day", "Apr"),
        translate("Day", "May"),
        translate("Day", "Jun"),
        translate("Day", "Jul"),
        translate("Day", "Aug"),
        translate("Day", "Sep"),
        translate("Day", "Oct"),
        translate("Day", "Nov"),
        translate("Day", "Dec"),
    )
