from __future__ import annotations

import random
import sqlite3
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.storage.backup import Why, back_up_daily, backups_newest_first
from companion.storage.call_log import SqliteCallLog
from companion.storage.erasing import erase_calls
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


def test_seven_days_and_four_weeks_are_kept_also_when_the_clock_goes_back_a_year(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    for number in range(12):
        log.back_up(disk.backups, DAY + timedelta(days=number))
    names = sorted(path.name for path in disk.backups.iterdir())
    assert names == [f"calls-2026-03-{day}.sqlite3" for day in range(20, 28)], "the 20th is the last of its week so far"
    log.append([a_batch(1)])
    made = log.back_up(disk.backups, DAY - timedelta(days=365))
    assert made is not None
    assert made.exists()
    assert sorted(path.name for path in disk.backups.iterdir()) == [made.name, *names[1:]]
    assert backups_newest_first(disk.backups)[0] == made


def test_four_hundred_days_with_the_clock_set_back_a_year_in_between(disk: LogOnDisk) -> None:
    """Days without calls, days without the program, and on day 300 the clock says it is a year ago, for ten days."""
    log = disk.open().log
    dice = random.Random(4)
    made: list[date] = []
    for number in range(400):
        if dice.random() < 0.1:
            continue
        day = DAY + timedelta(days=number - (365 if 300 <= number < 310 else 0))
        if dice.random() < 0.8:
            log.append([a_batch(number)])
        path = log.back_up(disk.backups, day)
        assert path is not None, f"day {number}"
        made = [earlier for earlier in made if earlier != day] + [day]
        there = {date.fromisoformat(path.stem.removeprefix("calls-")) for path in disk.backups.iterdir()}
        assert day in there
        assert there >= set(made[-7:]), f"day {number}"
        assert len(there) == min(len(made), len(there), 11)
        if 60 < number < 300 or number > 360:
            assert len(there) == 11
            weeks = [earlier.isocalendar()[:2] for earlier in sorted(there - set(made[-7:]))]
            assert len(set(weeks)) == 4
            assert min(there) >= day - timedelta(days=48)
            for earlier in there - set(made[-7:]):
                later = [other for other in made[:-7] if other.isocalendar()[:2] == earlier.isocalendar()[:2]]
                assert earlier == later[-1], "the last of its week"
    assert log.back_up(disk.backups, made[-1]) is None


def test_a_copy_before_something_is_done_is_proven_and_three_of_a_kind_are_kept(disk: LogOnDisk) -> None:
    log = disk.open().log
    assert isinstance(log, SqliteCallLog)
    log.append([a_batch(0)])
    paths = [log.back_up_now(disk.backups, Why.IMPORT, f"20260316T10000{number}Z") for number in range(5)]
    assert [path.name for path in paths[2:]] == sorted(path.name for path in disk.backups.iterdir())
    assert all(look_at(path) is None for path in paths[2:])
    disk.change("UPDATE calls SET note = 'x'")
    with pytest.raises(StorageUnavailableError):
        log.back_up_now(disk.backups, Why.IMPORT, "20260316T110000Z")
    assert len(list(disk.backups.iterdir())) == 3


def test_whoever_is_about_to_import_gets_a_copy_first(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(0)])
    path = opened.backup_now(Why.IMPORT)
    assert path.name == "before-import-20260316T070000000000Z.sqlite3"
    assert look_at(path) is None


def test_what_was_erased_while_it_was_copied_is_not_in_a_backup(disk: LogOnDisk) -> None:
    log = disk.open().log
    assert isinstance(log, SqliteCallLog)
    log.append([a_batch(number) for number in range(30)])

    def copy(connection: sqlite3.Connection) -> None:
        steps = back_up_daily(connection, disk.backups, DAY)
        next(steps)
        next(steps)  # all of it is copied, and not everything is checked
        erase_calls(connection, ["call-00003"])
        with pytest.raises(OSError, match="erased"):
            list(steps)

    log.run(copy)
    assert list(disk.backups.iterdir()) == []
    assert log.back_up(disk.backups, DAY) is not None


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
