"""Looking back: lists in slices find what one would find by reading everything; one call tells all its events."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain import events as ev
from companion.domain.call import Outcome, Strain
from companion.domain.finding import CallFilter, wanted_words
from companion.domain.ladder import Rung
from companion.domain.records import WallTime
from companion.engine.ports import Batch
from companion.storage import history as history_module
from companion.storage.call_log import SqliteCallLog
from companion.storage.history import History
from companion.storage.search_index import SearchIndex
from tests.support.builders import MONDAY_MS, a_batch, a_record, a_start, a_whole_call, an_instant, entries
from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.records import CallRecord
    from companion.storage.history import FoundCalls

NOTES = (
    "",
    "",
    "She paid twice.",
    "Hätäinen soitto, λογαριασμός",
    "enc1:c2VjcmV0",
    "<b>not bold</b> ' \" % _",
    "a b c",
)
TYPED = ("", "", "paid", "hät lογ", "λογαριασμος", "bill", "inc-1", '" OR *', "enc1", "b", "zzz")
DAY_MS = 86_400_000


class Past:
    """A log with calls in it, and what looks back on it."""

    def __init__(self, folder: Path) -> None:
        self.disk = LogOnDisk(folder)
        log = self.disk.open().log
        assert isinstance(log, SqliteCallLog)
        self.log = log
        self.search = SearchIndex(self.disk.data / "search.sqlite3", log, self.disk.clock)
        self.history = History(log, self.search, self.disk.clock)
        self.records: list[CallRecord] = []
        self._next_id = 1_000_000

    def keep(self, *records: CallRecord) -> None:
        """Store calls, each with an event that tells of it."""
        starts = entries([a_start(record.call_id) for record in records], self.an_id(len(records)))
        self.log.append([Batch(starts, records)])
        ids = {record.call_id for record in records}
        self.records = [*(r for r in self.records if r.call_id not in ids), *records]

    def an_id(self, count: int = 1) -> int:
        """A number no event has had yet, and room for more behind it."""
        self._next_id += count
        return self._next_id - count

    def whole_list(self, wanted: CallFilter, but: Sequence[str] = ()) -> FoundCalls:
        """The whole list."""
        found = self.history.listed(wanted, but)
        while found.find_more():
            pass
        assert found.is_complete
        return found

    def ids(self, wanted: CallFilter, but: Sequence[str] = ()) -> list[str]:
        found = self.whole_list(wanted, but)
        return [record.call_id if record else "gone" for record in found.page(0, len(found))]

    def by_reading_everything(self, wanted: CallFilter, but: Sequence[str] = ()) -> list[str]:
        newest_first = sorted(self.records, key=lambda r: (r.started.utc_ms, r.call_id), reverse=True)
        return [r.call_id for r in newest_first if r.call_id not in but and wanted.is_met_by(r)]

    def index(self) -> None:
        """Bring the search up to date."""
        while self.search.step():
            pass


@pytest.fixture
def past(tmp_path: Path) -> Past:
    return Past(tmp_path)


def some_records(dice: random.Random, count: int) -> list[CallRecord]:
    def one(number: int) -> CallRecord:
        record = a_record(
            f"call-{number:04}",
            MONDAY_MS + dice.randrange(20 * DAY_MS),
            note=dice.choice(NOTES),
            ref=dice.choice(("", "INC-12", "inc 3")),
            topic=dice.choice(("Billing", "Login", "", "Προϊόν")),
            outcome=dice.choice(list(Outcome)),
            strain=dice.choice([None, *Strain]),
            situations=dice.sample(["swearing", "upset", "ear"], dice.randrange(3)),
        )
        started = WallTime(record.started.utc_ms, dice.choice((-720, 0, 120, 180, 840)))
        return changed(record, started=started, granted=dice.choice(("", "half of it")))

    return [one(number) for number in range(count)]


def changed(record: CallRecord, **fields: Any) -> CallRecord:
    return replace(record, **fields)


def some_filter(dice: random.Random) -> CallFilter:
    day = date(2026, 3, 16) + timedelta(days=dice.randrange(22))

    def maybe(value: Any, among: int = 3) -> Any:
        return value if dice.randrange(among) == 0 else None

    return CallFilter(
        first_day=maybe(day - timedelta(days=dice.randrange(9))),
        last_day=maybe(day),
        outcome=maybe(dice.choice(list(Outcome)), 4),
        strain=maybe(dice.choice(list(Strain)), 4),
        topic=maybe(dice.choice(["Billing", "Login"]), 4),
        situation=maybe(dice.choice(["swearing", "upset"]), 4),
        words=wanted_words(dice.choice(TYPED), {}),
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("is_indexed", [False, True])
def test_a_list_is_what_reading_everything_would_find(
    past: Past, monkeypatch: pytest.MonkeyPatch, seed: int, *, is_indexed: bool
) -> None:
    monkeypatch.setattr(history_module, "FIRST_PIECE", 7)
    monkeypatch.setattr(history_module, "LARGEST_PIECE", 19)
    dice = random.Random(seed)
    past.keep(*some_records(dice, 150))
    if is_indexed:
        past.index()
    else:
        monkeypatch.setattr(past.search, "catch_up", lambda: False)
    for _ in range(60):
        wanted, but = some_filter(dice), dice.choice([(), ("call-0003", "call-0007")])
        assert past.ids(wanted, but) == past.by_reading_everything(wanted, but), wanted


def test_any_page_is_as_near_as_the_first(past: Past) -> None:
    past.keep(*(a_record(f"call-{number:04}", MONDAY_MS + number) for number in range(700)))
    found = past.whole_list(CallFilter())
    assert len(found) == 700
    assert [record and record.call_id for record in found.page(400, 402)] == ["call-0299", "call-0298"]
    assert found.page(700, 720) == []


def test_the_first_look_stops_at_what_fills_a_window(past: Past, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "SLICE_S", 60.0)
    past.keep(*(a_record(f"call-{number:04}", MONDAY_MS + number) for number in range(1_100)))
    found = past.history.listed(CallFilter(), ())
    assert found.find_more()
    assert history_module.FIRST_CALLS <= len(found) < 1_100
    assert not found.find_more()
    assert len(found) == 1_100


def test_calls_of_one_millisecond_stand_once_each(past: Past, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_module, "FIRST_PIECE", 2)
    monkeypatch.setattr(history_module, "LARGEST_PIECE", 2)
    past.keep(*(a_record(f"call-{number}", MONDAY_MS, note="same") for number in range(9)))
    past.index()
    assert sorted(past.ids(CallFilter())) == [f"call-{number}" for number in range(9)]
    assert sorted(past.ids(CallFilter(words=(("same",),)))) == [f"call-{number}" for number in range(9)]


def test_what_is_taken_out_comes_back_to_its_place(past: Past) -> None:
    past.keep(*(a_record(f"call-{number}", MONDAY_MS + number) for number in range(6)))
    found = past.whole_list(CallFilter())
    taken = found.take_out([4, 0, 1])
    assert [record and record.call_id for record in found.page(0, 9)] == ["call-3", "call-2", "call-0"]
    found.put_back(taken)
    assert [record and record.call_id for record in found.page(0, 2)] == ["call-5", "call-4"]
    assert len(found) == 6


def test_a_call_that_closes_meanwhile_is_put_before_all_others(past: Past) -> None:
    past.keep(a_record("call-1"))
    found = past.whole_list(CallFilter())
    past.keep(a_record("call-2", MONDAY_MS + 5))
    assert found.add_newest("call-2")
    assert not found.add_newest("no such call")
    assert [record and record.call_id for record in found.page(0, 9)] == ["call-2", "call-1"]


def test_a_log_that_was_written_anew_makes_the_list_stale(past: Past) -> None:
    past.keep(*(a_record(f"call-{number}", MONDAY_MS + number) for number in range(4)))
    found = past.whole_list(CallFilter())
    past.log.run(lambda connection: connection.execute("DELETE FROM calls WHERE call_id = 'call-1'"))
    past.log.run(lambda connection: connection.execute("VACUUM"))
    assert found.page(0, 4) == [None] * 4
    assert found.is_stale


def test_a_row_that_is_gone_makes_the_list_stale(past: Past) -> None:
    past.keep(a_record("call-1"), a_record("call-2", MONDAY_MS + 1))
    found = past.whole_list(CallFilter())
    past.log.run(lambda connection: connection.execute("DELETE FROM calls WHERE call_id = 'call-2'"))
    page = found.page(0, 2)
    assert page[0] is None
    assert page[1] is not None
    assert found.is_stale


# One call.


def kinds(events: Sequence[ev.Event]) -> list[type[ev.Event]]:
    return [type(event) for event in events]


def test_all_events_of_one_call_and_of_no_other(past: Past) -> None:
    past.log.append([a_batch(number) for number in range(3)])
    events = past.history.events_of("call-00001")
    assert kinds(events) == kinds(a_whole_call())
    assert {event.call_id for event in events} == {"call-00001"}
    assert past.history.events_of("no such call") == []


def test_a_start_that_was_undone_does_not_end_a_call(past: Past) -> None:
    own = a_whole_call("one")
    undone = [
        a_start("two", 605.0),
        ev.CallStartUndone(call_id="two", at=an_instant(606.0)),
        a_start("again", 607.0),
        ev.CallStartUndone(call_id="again", at=an_instant(609.0)),
    ]
    past.log.append([Batch(entries([*own[:9], *undone, *own[9:], a_start("three", 900.0)]))])
    assert kinds(past.history.events_of("one")) == kinds(own)
    assert kinds(past.history.events_of("two")) == [ev.CallStarted, ev.CallStartUndone]


def test_what_was_said_of_a_call_much_later_is_told_too(past: Past) -> None:
    past.log.append([a_batch(number) for number in range(12)])
    later = [
        ev.CallRecoded(call_id="call-00001", at=an_instant(90_000.0), outcome=Outcome.OTHER),
        ev.CallRecoded(call_id="call-00002", at=an_instant(90_001.0), outcome=Outcome.OTHER),
        ev.FollowUpSet(call_id="call-00001", at=an_instant(90_002.0), follow_up_id="f", due_utc_ms=1, due_offset_min=0),
    ]
    past.log.append([Batch(entries(later, 90_000))])
    assert kinds(past.history.events_of("call-00001"))[-2:] == [ev.CallRecoded, ev.FollowUpSet]


def test_a_long_call_is_read_to_its_end(past: Past) -> None:
    shown = [
        ev.RungGiven(call_id="long", at=an_instant(float(n)), rung=Rung.NOTICE, line_id=f"line.{n}") for n in range(900)
    ]
    past.log.append([Batch(entries([a_start("long"), *shown, a_start("next", 1000.0)]))])
    assert len(past.history.events_of("long")) == 901


def test_an_event_of_a_newer_program_is_passed_over(past: Past) -> None:
    past.log.append([a_batch(0)])
    past.log.run(lambda connection: connection.execute("UPDATE events SET kind = 'sang_along' WHERE seq = 4"))
    assert len(past.history.events_of("call-00000")) == len(a_whole_call()) - 1
