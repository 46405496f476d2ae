"""What is erased or too old is gone from the copies of the log too, also after a kill in between."""

from __future__ import annotations

import os
import shutil
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain.retention import Keep
from companion.engine.ports import StorageUnavailableError
from companion.storage import call_log
from companion.storage.integrity import Look, look_at
from companion.storage.upkeep import Upkeep
from tests.support.builders import MONDAY_MS, a_batch
from tests.unit.storage.test_retention import MARK, on_day

if TYPE_CHECKING:
    from companion.storage.open_log import OpenedLog
    from tests.support.log_on_disk import LogOnDisk


def traces(disk: LogOnDisk, mark: str = MARK) -> list[str]:
    """The files that hold the mark."""
    folder = disk.data.parent
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and mark.encode() in path.read_bytes()
    )


def keep_up(disk: LogOnDisk, opened: OpenedLog, keep: Keep | None = None) -> None:
    upkeep = Upkeep(opened, disk.backups, disk.clock, lambda: keep or Keep())
    while upkeep.step():
        pass
    upkeep.close()


def with_copies(disk: LogOnDisk) -> OpenedLog:
    """A log with the mark in one call, three backups, a damaged log, an older version and one taken over."""
    opened = disk.open()
    opened.log.append([a_batch(number, note=MARK if number == 3 else "") for number in range(8)])
    for day in (14, 15, 16):
        opened.log.back_up(disk.backups, date(2026, 3, day))
    shutil.copy(disk.file, disk.data / "calls-beside-merged-1.sqlite3")
    shutil.copy(disk.backups / "calls-2026-03-14.sqlite3", disk.backups / "before-migration-1.sqlite3")
    (disk.data / "damaged-20260316T090000Z").mkdir()
    shutil.copy(disk.file, disk.data / "damaged-20260316T090000Z" / "calls.sqlite3")
    (disk.data / "replaced-20260316T090000Z").mkdir()
    shutil.copy(disk.file, disk.data / "replaced-20260316T090000Z" / "calls.sqlite3")
    return opened


def make_older(disk: LogOnDisk) -> None:
    connection = sqlite3.connect(disk.backups / "before-migration-1.sqlite3")
    connection.execute("PRAGMA user_version = 2")
    connection.close()


def test_an_erased_call_is_gone_from_all_copies(disk: LogOnDisk) -> None:
    opened = with_copies(disk)
    make_older(disk)
    assert len(traces(disk)) == 8
    opened.log.erase_calls(["call-00003"])
    assert traces(disk) == traces(disk, "call-00003") == []
    backups = sorted(path.name for path in disk.backups.iterdir())
    assert backups == [f"calls-2026-03-{day}.sqlite3" for day in (14, 15, 16)], "the older version is gone whole"
    assert not list(disk.data.glob("damaged-*"))
    assert not list(disk.data.glob("erasing*"))
    disk.close()
    for path in (*disk.backups.iterdir(), *disk.data.rglob("*.sqlite3")):
        assert look_at(path) is None
        connection = disk.ask("SELECT 1")
        assert connection


def test_a_backup_that_was_erased_from_still_mends_the_log(disk: LogOnDisk) -> None:
    opened = with_copies(disk)
    opened.log.erase_calls(["call-00003"])
    disk.close()
    disk.file.write_bytes(b"x" * 5000)
    opened = disk.open()
    assert opened.damage is not None
    ids = [record.call_id for record in opened.log.records()]
    assert ids == [f"call-{number:05}" for number in range(8) if number != 3]


@pytest.mark.parametrize("at_step", ["before the log", "before the copies", "amid the copies"])
def test_a_kill_amid_erasing_is_finished_at_the_next_start(
    disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch, at_step: str
) -> None:
    class KilledError(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise KilledError

    opened = with_copies(disk)
    copies = opened.opener.copies
    assert copies is not None
    with monkeypatch.context() as patch:
        if at_step == "before the log":
            patch.setattr(call_log, "erase_calls", die)
            patch.setattr(copies, "cross_out", die)
        elif at_step == "before the copies":
            patch.setattr(copies, "erase", die)
        else:
            patch.setattr(copies, "cross_out", die)
        with pytest.raises(KilledError):
            opened.log.erase_calls(["call-00003"])
    assert (disk.data / "erasing.json").exists()
    opened = disk.open(look=Look.SHORT)
    assert traces(disk) == []
    assert len(list(opened.log.records())) == 7
    assert not (disk.data / "erasing.json").exists()


def test_what_could_not_be_erased_in_the_log_is_not_erased_later(
    disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = with_copies(disk)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(call_log, "erase_calls", full)
        with pytest.raises(StorageUnavailableError):
            opened.log.erase_calls(["call-00003"])
    assert len(list(disk.open().log.records())) == 8


def test_a_copy_that_is_locked_forgets_later(disk: LogOnDisk) -> None:
    opened = with_copies(disk)
    other = sqlite3.connect(disk.backups / "calls-2026-03-15.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    opened.log.erase_calls(["call-00003"])
    assert "backups/calls-2026-03-15.sqlite3" in traces(disk)
    other.close()
    keep_up(disk, opened)
    assert traces(disk) == []


def test_a_backup_that_a_kill_left_half_changed_is_brought_back(disk: LogOnDisk) -> None:
    """A journal with something in it stands beside a backup: it is rolled back before anybody reads the backup."""
    with_copies(disk)
    backup = disk.backups / "calls-2026-03-15.sqlite3"
    sound = backup.read_bytes()
    half = sqlite3.connect(backup, isolation_level=None)
    half.execute("PRAGMA cache_size = 1")
    half.execute("PRAGMA cache_spill = 1")
    half.execute("BEGIN IMMEDIATE")
    half.execute("UPDATE events SET body = 'x', private = NULL")
    half.execute("UPDATE calls SET note = 'xx'")
    journal = backup.with_name(f"{backup.name}-journal")
    left = journal.read_bytes(), backup.read_bytes()
    half.close()
    assert left[1] != sound
    journal.write_bytes(left[0])
    backup.write_bytes(left[1])
    disk.open()
    assert backup.read_bytes() == sound
    assert not journal.exists()


def test_upkeep_lets_go_once_a_day_in_the_log_and_in_the_copies(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([on_day(day) for day in range(-40, 1)])
    for day in (14, 15):
        opened.log.back_up(disk.backups, date(2026, 3, day))
    young = len([1 for record in opened.log.records() if record.note])
    keep_up(disk, opened)
    notes = [bool(record.note) for record in opened.log.records()]
    assert notes == [False] * (41 - 31) + [True] * 31
    assert young == 41
    disk.close()
    for path in disk.backups.iterdir():
        assert look_at(path) is None
        assert path.read_bytes().count(MARK.encode()) <= disk.file.read_bytes().count(MARK.encode())
    keep_up(disk, disk.open(), Keep(7, 30))
    disk.close()
    days = {str(call_id) for (call_id,) in disk.ask("SELECT call_id FROM calls")}
    assert days == {f"day-{day:04}-000" for day in range(-30, 1)}


def test_whoever_made_something_from_the_log_is_told_when_something_went(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([on_day(day) for day in (-29, -1)])
    told: list[int] = []
    upkeep = Upkeep(opened, disk.backups, disk.clock, Keep, lambda: told.append(1))
    for _ in range(3):
        while upkeep.step():
            pass
        disk.clock.advance(86_400)
    upkeep.close()
    assert told == [1], "on the second day only"


def test_damaged_logs_and_those_of_an_older_version_go_when_words_would(disk: LogOnDisk) -> None:
    opened = with_copies(disk)
    make_older(disk)
    keep_up(disk, opened)
    assert (disk.backups / "before-migration-1.sqlite3").exists()
    assert list(disk.data.glob("damaged-*"))
    disk.clock.advance(31 * 86_400)
    for path in (disk.backups / "before-migration-1.sqlite3", *disk.data.glob("damaged-*")):
        os.utime(path, (MONDAY_MS / 1000, MONDAY_MS / 1000))
    keep_up(disk, opened)
    assert not (disk.backups / "before-migration-1.sqlite3").exists()
    assert not list(disk.data.glob("damaged-*"))
    assert traces(disk) == []
