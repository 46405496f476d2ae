"""What is too old goes, in the log and in its copies; what must stay stays, and both are sound all the time."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.domain.instants import Instant
from companion.domain.retention import Keep
from companion.engine.ports import Batch
from companion.storage.call_log import SqliteCallLog
from companion.storage.integrity import Look, look_at
from companion.storage.retention import let_go
from companion.storage.rows import EVENT_COLUMNS
from tests.support.builders import MONDAY_MS, a_batch, entries

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk

MARK = "TOKEN-5d0c1b7a9e3f4826a1b2c3d4e5f6"
DAY_MS = 86_400_000


def on_day(day: int, number: int = 0, note: str = MARK) -> Batch:
    """A whole call of that day; day 0 is a Monday in March."""
    shift_ms = day * DAY_MS
    batch = a_batch(number % 50, note=note)
    call_id = f"day-{day:04}-{number:03}"

    def later(event: ev.Event) -> ev.Event:
        return replace(event, call_id=call_id, at=replace(event.at, utc_ms=event.at.utc_ms + shift_ms))

    events = [later(entry.event) for entry in batch.entries]
    record = replace(
        batch.records[0],
        call_id=call_id,
        started=replace(batch.records[0].started, utc_ms=batch.records[0].started.utc_ms + shift_ms),
        ref=MARK,
        granted=MARK,
    )
    return Batch(entries(events, first=(day * 1000 + number) * 100 + 10**9), (record,))


def at_day(day: float) -> Instant:
    return Instant(MONDAY_MS + round(day * DAY_MS), 120, 0.0, 0.0, "boot-1")


def let_all_go(disk: LogOnDisk, day: float, keep: Keep | None = None) -> int:
    """Let go of what is too old on that day; how many steps it took."""
    log = disk.open().log
    assert isinstance(log, SqliteCallLog)
    bounds = (keep or Keep()).bounds(at_day(day).utc_ms)
    return log.run(lambda connection: sum(1 for _ in let_go(connection, bounds)))


def kinds(disk: LogOnDisk) -> set[str]:
    return {str(kind) for (kind,) in disk.ask("SELECT DISTINCT kind FROM events")}


def test_after_thirty_days_the_words_go_and_the_figures_stay(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(day) for day in range(40)])
    before = {record.call_id: record for record in log.records()}
    let_all_go(disk, 40)
    log = disk.open().log
    after = {record.call_id: record for record in log.records()}
    assert after.keys() == before.keys()
    for day in range(40):
        call_id = f"day-{day:04}-000"
        whole = before[call_id]
        bare = replace(whole, note="", ref="", ref_hash="", granted="")
        assert after[call_id] == (bare if day < 10 else whole), day
    told = disk.ask("SELECT seq, kind, body, private FROM events WHERE call_id = 'day-0003-000' ORDER BY seq")
    assert [kind for _, kind, _, _ in told] == [
        "call_started",
        "situation_chosen",
        "hold_started",
        "hold_ended",
        "call_ended",
        "wrap_up_edited",
        "call_closed",
    ]
    assert all(private is None and "line_id" not in str(body) for _, _, body, private in told)
    assert disk.ask("SELECT count(*) FROM events WHERE call_id = 'day-0010-000'") == [(11,)]
    assert look_at(disk.file) is None
    assert look_at(disk.file, look=Look.SHORT) is None


def test_no_word_is_left_in_the_file(disk: LogOnDisk) -> None:
    disk.open().log.append([on_day(day) for day in range(20)])
    disk.close()
    assert disk.file.read_bytes().count(MARK.encode()) > 50
    let_all_go(disk, 60)
    disk.close()
    content = disk.file.read_bytes()
    assert MARK.encode() not in content
    assert b"swearing.name_it" not in content
    assert b"0123456789abcdef0123456789abcdef" not in content


def test_after_four_hundred_days_the_calls_go_and_the_log_goes_on(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(day, number) for day in (0, 1, 2, 399, 401) for number in range(3)])
    let_all_go(disk, 401.5)
    log = disk.open().log
    assert {record.call_id[:8] for record in log.records()} == {"day-0002", "day-0399", "day-0401"}
    assert disk.ask("SELECT min(seq), max(seq) FROM events") == [(67, 165)]
    log.append([on_day(402)])
    assert len(log.latest_events()) == 22
    disk.close()
    assert look_at(disk.file) is None
    assert look_at(disk.file, look=Look.SHORT) is None
    let_all_go(disk, 2000)
    disk.close()
    assert disk.ask("SELECT count(*) FROM events") == disk.ask("SELECT count(*) FROM calls") == [(0,)]
    assert look_at(disk.file) is None
    log = disk.open().log
    assert log.latest_events() == []
    assert log.last_seen() is None
    log.append([on_day(2001)])
    assert len(log.latest_events()) == 11
    disk.close()
    assert look_at(disk.file) is None


def test_nought_days_is_for_ever_and_words_never_stay_longer_than_their_calls(disk: LogOnDisk) -> None:
    disk.open().log.append([on_day(day) for day in (0, 500)])
    let_all_go(disk, 900, Keep(0, 0))
    assert len(list(disk.open().log.records())) == 2
    assert disk.ask("SELECT count(*) FROM events WHERE kind = 'erased'") == [(0,)]
    let_all_go(disk, 900, Keep(0, 600))
    assert [record.call_id for record in disk.open().log.records()] == ["day-0500-000"]
    let_all_go(disk, 900, Keep(30, 0))
    (record,) = disk.open().log.records()
    assert not record.note


def _promise(day: float, name: str, words: str, number: int) -> tuple[ev.Entry, ...]:
    at = at_day(day)
    event = ev.FollowUpSet(
        call_id="day-0000-000", at=at, follow_up_id=name, due_utc_ms=at.utc_ms, due_offset_min=120, what=words
    )
    return entries([event], first=number)


def test_open_promises_and_kind_words_keep_their_words_until_they_are_over(disk: LogOnDisk) -> None:
    log = disk.open().log
    at = at_day(0.5)
    log.append([on_day(0, note="")])
    told: list[ev.Event] = [
        ev.FollowUpSettled(call_id="day-0000-000", at=at, follow_up_id="kept", is_done=True),
        ev.FollowUpSettled(call_id="day-0000-000", at=at, follow_up_id="again", is_done=True),
        ev.FollowUpSettled(call_id="day-0000-000", at=at, follow_up_id="again", is_done=False, is_open=True),
        ev.KindWordsKept(call_id="", at=at, words_id="drawer", words="so kind"),
        ev.KindWordsKept(call_id="", at=at, words_id="out", words="out again"),
        ev.KindWordsDropped(call_id="", at=at, words_id="out"),
    ]
    log.append([Batch(_promise(0.1, "kept", "was kept", 1)), Batch(_promise(0.1, "again", "stands again", 2))])
    log.append([Batch(_promise(0.1, "open", "first words", 3)), Batch(_promise(0.2, "open", "newer words", 4))])
    log.append([Batch(entries(told, first=100)), on_day(440)])
    words = (
        "SELECT json_extract(private, '$.what'), json_extract(private, '$.words') FROM events WHERE private IS NOT NULL"
    )
    let_all_go(disk, 35)
    disk.close()
    there = {text for row in disk.ask(f"{words} AND utc_ms < {at_day(1).utc_ms}") for text in row if text}
    assert there == {"stands again", "newer words", "so kind"}
    let_all_go(disk, 441)
    disk.close()
    there = {text for row in disk.ask(words) for text in row if text}
    assert there == {"stands again", "newer words", "so kind"}
    assert look_at(disk.file) is None
    assert disk.ask("SELECT count(*) FROM events") == [(11 + 3,)]
    seqs = disk.ask("SELECT seq, event_id FROM events ORDER BY seq")
    let_all_go(disk, 442)
    disk.close()
    assert disk.ask("SELECT seq, event_id FROM events ORDER BY seq") == seqs
    settled = ev.FollowUpSettled(call_id="day-0000-000", at=at_day(442), follow_up_id="open", is_done=True)
    disk.open().log.append([Batch(entries([settled], first=900))])
    let_all_go(disk, 900)
    disk.close()
    there = {text for row in disk.ask(words) for text in row if text}
    assert there == {"stands again", "so kind"}
    let_all_go(disk, 1300)
    for day in (1301, 1302):
        let_all_go(disk, day)
        disk.close()
        assert [json.loads(str(body)) for (body,) in disk.ask("SELECT body FROM events")][-1] == {"words_id": "drawer"}
    assert disk.ask("SELECT count(*) FROM events") == [(2,)]
    assert look_at(disk.file) is None


def test_a_clock_that_was_set_back_or_far_ahead_for_a_while_costs_nothing_and_keeps_nothing(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(day) for day in (0, 1, 900, 2, -365, 3, 50, -364, 51)])
    let_all_go(disk, 52)
    notes = {record.call_id: bool(record.note) for record in disk.open().log.records()}
    assert {name for name, has_note in notes.items() if has_note} == {
        "day-0050-000",
        "day--364-000",
        "day-0051-000",
    }
    assert "day--365-000" in notes, "it stands behind one of day 2"
    assert disk.ask("SELECT count(*) FROM events WHERE call_id = 'day--364-000' AND kind = 'sentence_said'") == [(1,)]


def test_a_note_written_later_into_an_old_call_goes_too(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(0), on_day(40)])
    let_all_go(disk, 40)
    log = disk.open().log
    old = replace(next(iter(log.records())), note="written on day 40")
    log.append([Batch(records=(old,))])
    let_all_go(disk, 41)
    assert [bool(record.note) for record in disk.open().log.records()] == [False, True]


def test_nobody_goes_on_from_a_call_without_its_words(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(0), on_day(1)])
    let_all_go(disk, 30.9)
    assert {event.call_id for event in disk.open().log.latest_events()} == {"day-0001-000"}
    let_all_go(disk, 40)
    assert disk.open().log.latest_events() == []


def test_a_damaged_log_that_begins_late_is_mended(disk: LogOnDisk) -> None:
    disk.open().log.append([on_day(day, number) for day in (0, 401) for number in range(4)])
    let_all_go(disk, 402)
    disk.close()
    disk.change("UPDATE events SET boot_id = 'x' WHERE seq = 60")
    found = disk.open().damage
    assert found is not None
    assert (found.calls_kept, found.events_kept, found.events_lost) == (4, 43, 1)
    disk.close()
    assert look_at(disk.file) is None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM events WHERE seq = 45",
        f"INSERT INTO events SELECT 44, 'x', {EVENT_COLUMNS.split(', ', 1)[1]}, chain FROM events WHERE seq = 45",  # noqa: S608
    ],
)
def test_where_the_log_begins_is_checked(disk: LogOnDisk, statement: str) -> None:
    disk.open().log.append([on_day(day, number) for day in (0, 401) for number in range(4)])
    let_all_go(disk, 402)
    disk.close()
    assert look_at(disk.file) is None
    disk.change(statement)
    assert look_at(disk.file) is not None
    assert look_at(disk.file, look=Look.SHORT) is not None


def test_a_step_is_short(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([on_day(day, number) for day in range(30) for number in range(25)])
    assert isinstance(log, SqliteCallLog)
    took = []
    for day in (45, 415):
        bounds = Keep().bounds(at_day(day).utc_ms)

        def all_of_it(connection: object, bounds: object = bounds) -> None:
            begun = time.thread_time()
            for _ in let_go(connection, bounds):  # type: ignore[arg-type]
                took.append(time.thread_time() - begun)
                begun = time.thread_time()

        log.run(all_of_it)
    assert len(took) > 50
    assert sorted(took)[len(took) * 9 // 10] < 0.020
