"""A newer program was here: its file is read and never written, calls are kept beside it and come home later."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from companion.engine.ports import Batch
from companion.storage.integrity import look_at
from tests.support.builders import a_batch, a_start, a_whole_call, an_id, an_instant, entries
from tests.support.log_on_disk import NEXT_STEPS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.log_on_disk import LogOnDisk


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _ids(disk: LogOnDisk) -> list[str]:
    return [record.call_id for record in disk.open(NEXT_STEPS).log.records()]


def test_a_newer_file_is_read_and_not_written(disk: LogOnDisk) -> None:
    disk.open(NEXT_STEPS).log.append([a_batch(0), a_batch(3)])
    disk.close()
    before = _hash(disk.file)
    log = disk.open().log
    assert log.is_read_only
    assert log.last_seen() is None
    assert log.latest_events() == []
    log.append([a_batch(1), a_batch(2)])
    assert [record.call_id for record in log.records()] == ["call-00000", "call-00001", "call-00002", "call-00003"]
    assert log.has_event(an_id(0))
    assert log.has_event(an_id(100))
    assert len(log.latest_events()) == 22
    disk.close()
    assert _hash(disk.file) == before
    assert {path.name for path in disk.data.glob("calls.sqlite3*")} == {"calls.sqlite3", "calls.sqlite3-journal"}


def test_calls_kept_beside_come_home_once(disk: LogOnDisk) -> None:
    disk.open(NEXT_STEPS).log.append([a_batch(0)])
    old = disk.open().log
    old.append([a_batch(1)])
    old.append([Batch(entries([a_start("running", 5_000)], first=900))])
    old.beat(an_instant(5_001))
    newer = disk.open(NEXT_STEPS).log
    assert not newer.is_read_only
    assert [record.call_id for record in newer.records()] == ["call-00000", "call-00001"]
    assert newer.latest_events() == [*a_whole_call("call-00001", 900, "She paid twice."), a_start("running", 5_000)]
    assert newer.last_seen() == an_instant(5_001)
    disk.close()
    names = {path.name for path in disk.data.glob("calls-beside*")}
    assert names == {"calls-beside-merged-1.sqlite3"}
    assert look_at(disk.file, NEXT_STEPS) is None


def test_a_crash_after_the_calls_came_home_brings_none_twice(disk: LogOnDisk) -> None:
    disk.open(NEXT_STEPS).log.append([a_batch(0)])
    disk.open().log.append([a_batch(1)])
    disk.close()
    beside = disk.data / "calls-beside.sqlite3"
    content = beside.read_bytes()
    assert _ids(disk) == ["call-00000", "call-00001"]
    disk.close()
    beside.write_bytes(content)
    assert _ids(disk) == ["call-00000", "call-00001"]
    disk.close()
    assert disk.ask("SELECT count(*) FROM events") == [(22,)]
    assert len(list(disk.data.glob("calls-beside-merged-*"))) == 2


def test_a_newer_file_of_which_nothing_is_understood_still_lets_calls_be_kept(disk: LogOnDisk) -> None:
    disk.open(NEXT_STEPS).log.append([a_batch(0)])
    disk.close()
    disk.change("ALTER TABLE calls RENAME TO conversations")
    log = disk.open().log
    assert log.is_read_only
    log.append([a_batch(1)])
    assert [record.call_id for record in log.records()] == ["call-00001"]


def test_an_upgrade_keeps_a_checked_copy_of_the_old_file(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0)])
    assert len(list(disk.open(NEXT_STEPS).log.records())) == 1
    (copy,) = disk.backups.glob("before-migration-*.sqlite3")
    assert look_at(copy) is None
