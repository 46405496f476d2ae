from __future__ import annotations

import sqlite3
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.engine.ports import Batch, StorageUnavailableError
from companion.storage.call_log import PAGE_ROWS
from companion.storage.integrity import look_at
from tests.support.builders import (
    MONDAY_MS,
    a_batch,
    a_record,
    a_start,
    a_whole_call,
    an_id,
    an_instant,
    entries,
)

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk


def test_what_was_stored_is_there_after_a_restart(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0, note="Ünïcode ✓ and 'quotes'")])
    log = disk.open().log
    assert log.latest_events() == a_whole_call("call-00000", note="Ünïcode ✓ and 'quotes'")
    assert list(log.records()) == [a_record("call-00000", note="Ünïcode ✓ and 'quotes'")]
    assert not log.is_read_only


def test_a_batch_sent_twice_is_stored_once_and_the_chain_stays_right(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0), a_batch(1)])
    log.append([a_batch(1), a_batch(2)])
    log.append([a_batch(0)])
    disk.close()
    assert disk.ask("SELECT count(*), max(seq) FROM events") == [(33, 33)]
    assert look_at(disk.file) is None


def test_nothing_of_a_failed_append_is_stored(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    disk.change(
        "CREATE TRIGGER no BEFORE INSERT ON calls WHEN new.call_id = 'call-00002' BEGIN SELECT raise(FAIL, 'no'); END"
    )
    with pytest.raises(StorageUnavailableError):
        log.append([a_batch(1), a_batch(2)])
    disk.change("DROP TRIGGER no")
    assert not log.has_event(an_id(100))
    assert [record.call_id for record in log.records()] == ["call-00000"]
    log.append([a_batch(1), a_batch(2)])
    disk.close()
    assert look_at(disk.file) is None


def test_a_withdrawn_call_leaves_the_calls_and_its_events_stay(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([Batch(entries([a_start("gone")]), (a_record("gone"),))])
    undone = ev.CallStartUndone(call_id="gone", at=an_instant(3))
    log.append([Batch(entries([undone], first=50), (), ("gone",))])
    assert list(log.records()) == []
    assert log.has_event(an_id(0))
    disk.close()
    assert look_at(disk.file) is None


def test_a_record_is_replaced_by_a_newer_one(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([Batch(records=(a_record(note="first", is_closed=False),))])
    assert list(log.records()) == []
    log.append([Batch(records=(a_record(note="second"),))])
    assert [record.note for record in log.records()] == ["second"]
    disk.close()
    assert look_at(disk.file) is None


def test_the_latest_events_begin_with_the_start_before_the_latest(disk: LogOnDisk) -> None:
    log = disk.open().log
    assert log.latest_events() == []
    log.append([a_batch(0)])
    assert len(log.latest_events()) == 11
    log.append([a_batch(1), a_batch(2)])
    assert [event.call_id for event in log.latest_events()] == ["call-00001"] * 11 + ["call-00002"] * 11


def test_starts_that_were_undone_are_no_starts(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0), a_batch(1)])
    for number in range(3):
        call_id = f"mistake-{number}"
        story = [a_start(call_id), ev.CallStartUndone(call_id=call_id, at=an_instant(2))]
        log.append([Batch(entries(story, first=10_000 + number * 10))])
    assert log.latest_events()[0].call_id == "call-00000"


def test_records_come_by_start_and_only_those_asked_for(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(number) for number in (3, 0, 2, 1)])
    ids = [record.call_id for record in log.records(MONDAY_MS + 900_000, MONDAY_MS + 3 * 900_000)]
    assert ids == ["call-00001", "call-00002"]


def test_pages_neither_lose_nor_repeat_calls_that_began_in_the_same_moment(disk: LogOnDisk) -> None:
    log = disk.open().log
    ids = {f"call-{number:05}" for number in range(PAGE_ROWS * 2 + 1)}
    log.append([Batch(records=tuple(a_record(call_id) for call_id in ids))])
    assert [record.call_id for record in log.records()] == sorted(ids)


def test_a_reader_between_two_pages_does_not_hold_up_a_commit(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([Batch(records=tuple(a_record(f"call-{number:05}") for number in range(PAGE_ROWS + 1)))])
    reader = iter(log.records())
    next(reader)
    log.append([a_batch(9_999)])
    assert len(list(reader)) >= PAGE_ROWS


def test_texts_that_sqlite_cannot_store_do_not_lose_the_batch(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0, note="half \ud83d emoji"), Batch(records=(a_record("x", note="nul \x00", ref="\udc00"),))])
    assert [record.note for record in log.records()] == ["half ? emoji", "nul \ufffd"]
    disk.close()
    assert look_at(disk.file) is None


def test_a_locked_file_is_tried_again_on_the_same_connection(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    other = sqlite3.connect(disk.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    began = time.monotonic()
    with pytest.raises(StorageUnavailableError):
        log.append([a_batch(1)])
    with pytest.raises(StorageUnavailableError):
        log.has_event(an_id(0))
    assert time.monotonic() - began < 2
    other.execute("ROLLBACK")
    other.close()
    log.append([a_batch(1)])
    assert len(list(log.records())) == 2


def test_a_file_locked_at_the_start_is_opened_later(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0)])
    disk.close()
    other = sqlite3.connect(disk.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    log = disk.open().log
    with pytest.raises(StorageUnavailableError):
        log.latest_events()
    other.close()
    assert len(log.latest_events()) == 11


def test_a_file_that_was_removed_under_the_program_is_made_anew(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    disk.file.unlink()
    with pytest.raises(StorageUnavailableError):
        log.append([a_batch(1)])
    log.append([a_batch(1)])
    assert disk.ask("SELECT count(*) FROM calls") == [(1,)]


def test_a_folder_that_cannot_be_made_pauses_the_log_until_it_can(disk: LogOnDisk) -> None:
    disk.data.write_text("in the way")
    log = disk.open().log
    with pytest.raises(StorageUnavailableError):
        log.append([a_batch(0)])
    disk.data.unlink()
    log.append([a_batch(0)])
    assert len(list(log.records())) == 1


def test_a_call_that_cannot_be_read_is_passed_over(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0), a_batch(1)])
    disk.change("UPDATE calls SET rungs = 'nonsense' WHERE call_id = 'call-00000'")
    assert [record.call_id for record in log.records()] == ["call-00001"]


def test_an_event_that_cannot_be_read_continues_no_call(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    disk.change("UPDATE events SET kind = 'call_sold' WHERE seq = 5")
    assert log.latest_events() == []
    log.append([a_batch(1)])


def test_an_end_that_is_not_known_yet_stays_unknown(disk: LogOnDisk) -> None:
    log = disk.open().log
    record = replace(a_record(is_ended=False, strain=None, calmed_at_s=None), is_closed=True)
    log.append([Batch(records=(record,))])
    assert list(log.records()) == [record]
