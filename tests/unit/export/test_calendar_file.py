"""Promises in a calendar: read back by another reader of the format, and folded as the format wants it."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from companion.domain.follow_up import FollowUp
from companion.domain.records import WallTime
from companion.export.calendar_file import calendar_pieces
from tests.support.builders import MONDAY_MS, an_id, an_instant

GREEK = "Να τηλεφωνήσω στην κυρία Παπαδοπούλου για τον μετρητή, και να πω πότε έρχεται ο τεχνικός; " * 2


def a_promise(what: str = "Call back", number: int = 1, due_ms: int = MONDAY_MS + 3_600_000) -> FollowUp:
    return FollowUp(an_id(number), "call-1", WallTime(due_ms, 120), what, an_instant())


def written(*promises: FollowUp, with_words: bool = True) -> str:
    return "".join(calendar_pieces(promises, with_words=with_words))


def read(text: str) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(text)
    return [part for part in calendar.walk("VEVENT") if isinstance(part, icalendar.Event)]


def test_each_promise_is_an_entry_at_its_moment_with_a_reminder() -> None:
    entries = read(written(a_promise("first"), a_promise("second", 2, MONDAY_MS + 86_400_000)))
    assert [str(entry["uid"]) for entry in entries] == [an_id(1), an_id(2)]
    assert [str(entry["summary"]) for entry in entries] == ["first", "second"]
    begins = entries[0].decoded("dtstart")
    assert begins == datetime(2026, 3, 16, 8, tzinfo=UTC)
    (alarm,) = entries[0].walk("VALARM")
    assert alarm.decoded("trigger") == begins
    assert entries[0].decoded("duration") == timedelta(minutes=15)


def test_the_times_are_written_in_utc_so_that_no_zone_has_to_be_known() -> None:
    text = written(a_promise())
    assert "DTSTART:20260316T080000Z" in text
    assert "TRIGGER;VALUE=DATE-TIME:20260316T080000Z" in text
    assert "VTIMEZONE" not in text


@pytest.mark.parametrize("what", [GREEK, "a; b, c \\ d", "two\nlines", "😀" * 40, "ä" * 120])
def test_long_and_odd_words_are_folded_and_come_back_whole(what: str) -> None:
    text = written(a_promise(what))
    lines = text.split("\r\n")
    assert all(len(line.encode()) <= 75 for line in lines)
    assert "\n" not in text.replace("\r\n", "")
    assert str(read(text)[0]["summary"]) == what


def test_a_property_cannot_be_smuggled_in_by_the_words() -> None:
    (entry,) = read(written(a_promise("harmless\r\nATTENDEE:mailto:x@example.com")))
    assert "attendee" not in entry


def test_without_words_none_of_them_is_there() -> None:
    text = written(a_promise("secret words"), with_words=False)
    assert "secret" not in text
    assert str(read(text)[0]["summary"]) == "Follow-up"
    assert "CLASS:PRIVATE" in text


def test_one_without_words_and_none_at_all() -> None:
    assert str(read(written(a_promise("")))[0]["summary"]) == "Follow-up"
    assert read(written()) == []
    assert written().startswith("BEGIN:VCALENDAR\r\n")
    assert written().endswith("END:VCALENDAR\r\n")


def test_it_comes_in_pieces() -> None:
    assert len(list(calendar_pieces([a_promise(), a_promise("b", 2)], with_words=True))) == 4


def test_the_library_is_loaded_only_when_a_file_is_written() -> None:
    script = "import sys, companion.export.calendar_file; print('icalendar' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
