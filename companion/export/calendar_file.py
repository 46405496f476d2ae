"""Open promises as calendar entries (iCalendar, RFC 5545), with a reminder at their time.

The words of a promise are private: they belong into what the agent exports for themselves, and nowhere else.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.domain.follow_up import FollowUp

PRODUCT = "-//Call Companion//Follow-ups//EN"
LENGTH = timedelta(minutes=15)
# Of an entry without words, or where they are left out. Not translated, as nothing in an export is.
SUMMARY = "Follow-up"


def calendar_pieces(follow_ups: Iterable[FollowUp], *, with_words: bool) -> Iterator[str]:
    """Yield the file piece by piece, one entry after the other; `with_words`: for the agent alone."""
    from icalendar import Calendar  # noqa: PLC0415 - loaded when a file is written

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    head, mark, foot = _text(calendar).partition("END:VCALENDAR")
    yield head
    for follow_up in follow_ups:
        yield _entry(follow_up, with_words=with_words)
    yield mark + foot


def _entry(follow_up: FollowUp, *, with_words: bool) -> str:
    from icalendar import Alarm, Event  # noqa: PLC0415 - loaded when a file is written

    begins = _moment(follow_up.due.utc_ms)
    summary = (follow_up.what if with_words else "") or SUMMARY
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", begins, parameters={"value": "DATE-TIME"})  # a moment; without this it would be a span
    entry = Event()
    entry.add("uid", follow_up.id)
    entry.add("dtstamp", _moment(follow_up.since.utc_ms))
    entry.add("dtstart", begins)
    entry.add("duration", LENGTH)
    entry.add("summary", summary)
    entry.add("class", "PRIVATE")
    entry.add("transp", "TRANSPARENT")  # a promise does not make the agent busy
    entry.add_component(alarm)
    return _text(entry)


def _text(component: object) -> str:
    written: bytes = component.to_ical()  # type: ignore[attr-defined]  # of the library that is loaded late
    return written.decode()


def _moment(utc_ms: int) -> datetime:
    return datetime.fromtimestamp(utc_ms // 1000, UTC)
