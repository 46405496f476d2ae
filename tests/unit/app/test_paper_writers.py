"""Reports and records as an export asks for them: what of a real log stands on paper, and for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.app.paper_writers import PaperWriters
from companion.domain import events as ev
from companion.domain.call import Outcome, Strain
from companion.domain.ladder import Rung
from companion.engine.ports import Batch
from tests.support.builders import MONDAY_MS, a_record, a_whole_call, an_id, an_instant, entries
from tests.support.fake_clock import FakeClock
from tests.support.log_on_disk import LogOnDisk
from tests.support.papers import AllCalls, Page, ReadBy, Wanted, some_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.export.paper_words import PaperWords
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog

TUESDAY = FakeClock()
TUESDAY.advance(86_400)
DAY_MS = 86_400_000


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SqliteCallLog | BesideLog]:
    """Three calls on Monday and one on Tuesday; a promise that was kept on Tuesday."""
    disk = LogOnDisk(tmp_path)
    opened = disk.open().log
    records = [
        replace(a_record(an_id(1), outcome=Outcome.ENDED_AT_BOUNDARY, note="Secret note"), was_thanked=True),
        a_record(an_id(2), MONDAY_MS + 600_000, topic="Login", strain=Strain.EASY, rungs=(), calmed_at_s=None),
        a_record(an_id(3), MONDAY_MS + 900_000, outcome=Outcome.NOT_CODED, rungs=[(Rung.NOTICE, 3.0)]),
        a_record(an_id(4), MONDAY_MS + DAY_MS, topic="Delivery", rungs=()),
    ]
    kept: list[ev.Event] = [
        ev.FollowUpSet(call_id=an_id(1), at=an_instant(60), follow_up_id="p", due_utc_ms=MONDAY_MS, due_offset_min=120),
        ev.FollowUpSettled(call_id=an_id(1), at=an_instant(86_400), follow_up_id="p", is_done=True),
    ]
    told = [event for number in range(1, 5) for event in a_whole_call(an_id(number), number * 900.0)]
    opened.append([Batch(entries([*told, *kept]), tuple(records))])
    yield opened
    disk.close()


def _words() -> PaperWords:
    return replace(some_words(), over_the_line=frozenset({"swearing"}))


def written(log: SqliteCallLog | BesideLog, order: Wanted) -> tuple[Page, str, int]:
    pieces = list(PaperWriters(log, _words, TUESDAY).html(AllCalls(log, order.call_id), order))
    html = "".join(text for text, _ in pieces if isinstance(text, str))
    return Page(html), html, sum(calls for _, calls in pieces)


def test_all_calls_from_the_first_day_to_today(log: SqliteCallLog | BesideLog) -> None:
    page, _, calls = written(log, Wanted())
    assert calls == 4
    assert "16 March 2026 – 17 March 2026 · 4 calls" in page.text
    assert "1 kept" in page.text
    assert "1 callers said thank you" in page.text


def test_only_the_days_that_were_ordered(log: SqliteCallLog | BesideLog) -> None:
    page, _, calls = written(log, Wanted(first=date(2026, 3, 1), last=date(2026, 3, 16)))
    assert calls == 3
    assert "Delivery" not in page.text
    assert "kept" not in page.text


def test_days_that_lie_ahead_are_an_empty_report(log: SqliteCallLog | BesideLog) -> None:
    page, _, calls = written(log, Wanted(first=date(2027, 3, 1)))
    assert calls == 1  # today's: nothing lies behind today
    assert "17 March 2026 · 1 calls" in page.text


def test_a_lead_gets_no_strain_no_thanks_and_no_promises(log: SqliteCallLog | BesideLog) -> None:
    page, html, _ = written(log, Wanted(sharing=ReadBy(is_for_lead=True)))
    for word in ("hard", "thank", "kept", "tense", "Secret"):
        assert word.lower() not in page.text.lower(), word
    assert "2 calls needed a warning. 1 calls were ended at the boundary." in page.text
    assert "Secret" not in html


def test_what_is_withheld_is_left_out(log: SqliteCallLog | BesideLog) -> None:
    page, _, _ = written(log, Wanted(sharing=ReadBy(is_for_lead=True, withheld=frozenset({"topic"}))))
    assert "Login" not in page.text


def test_the_record_of_one_call(log: SqliteCallLog | BesideLog) -> None:
    order = Wanted(call_id=an_id(1))
    page, html, calls = written(log, order)
    assert calls == 1
    assert "Record of a call" in page.text
    assert "The caller was asked to stop." in page.text
    assert "Secret note" not in html


def test_a_note_goes_along_when_the_agent_says_so(log: SqliteCallLog | BesideLog) -> None:
    page, _, _ = written(log, Wanted(call_id=an_id(1), sharing=ReadBy(with_notes=True)))
    assert "Secret note" in page.text


def test_it_reads_in_pieces(log: SqliteCallLog | BesideLog) -> None:
    pieces = PaperWriters(log, _words, TUESDAY).html(AllCalls(log), Wanted())
    assert len(list(pieces)) > 8


def test_a_log_without_calls_is_an_empty_report(tmp_path: Path) -> None:
    disk = LogOnDisk(tmp_path)
    page, _, calls = written(disk.open().log, Wanted())
    assert calls == 0
    assert "No calls in this time." in page.text
    disk.close()
