from __future__ import annotations

import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.storage.backup import backups_newest_first
from companion.storage.integrity import look_at
from tests.support.builders import a_batch

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk

DAY = date(2026, 3, 16)


def test_one_backup_a_day_sound_and_private(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    made = log.back_up(disk.backups, DAY)
    assert made is not None
    assert made.name == "calls-2026-03-16.sqlite3"
    assert look_at(made) is None
    assert made.stat().st_mode & 0o777 == 0o600
    assert disk.backups.stat().st_mode & 0o777 == 0o700
    assert log.back_up(disk.backups, DAY) is None


def test_seven_are_kept_also_when_the_clock_goes_back_a_year(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    for number in range(12):
        log.back_up(disk.backups, DAY + timedelta(days=number))
    names = sorted(path.name for path in disk.backups.iterdir())
    assert names == [f"calls-2026-03-{day}.sqlite3" for day in range(21, 28)]
    log.append([a_batch(1)])
    made = log.back_up(disk.backups, DAY - timedelta(days=365))
    assert made is not None
    assert made.exists()
    assert len(list(disk.backups.iterdir())) == 7
    assert backups_newest_first(disk.backups)[0] == made


def test_a_damaged_log_makes_no_backup_and_is_mended_at_the_next_need(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0), a_batch(1)])
    disk.change("UPDATE calls SET note = 'x' WHERE call_id = 'call-00000'")
    with pytest.raises(StorageUnavailableError):
        log.back_up(disk.backups, DAY)
    assert list(disk.backups.iterdir()) == []
    assert [record.call_id for record in log.records()] == ["call-00001"]
    assert log.back_up(disk.backups, DAY) is not None


def test_what_a_crash_left_of_a_backup_is_cleared(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    disk.backups.mkdir()
    (disk.backups / "calls-2026-03-16.part").write_bytes(b"half")
    assert log.back_up(disk.backups, DAY) is not None
    assert [path.name for path in disk.backups.iterdir()] == ["calls-2026-03-16.sqlite3"]


def test_a_locked_log_is_backed_up_another_time(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    other = sqlite3.connect(disk.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StorageUnavailableError):
        log.back_up(disk.backups, DAY)
    other.close()
    assert log.back_up(disk.backups, DAY) is not None
