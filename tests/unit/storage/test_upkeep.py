"""What opening did not look at is looked at later, in slices, and between two slices calls go on."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from companion.engine.clock import SystemClock
from companion.storage import backup, integrity, reserve
from companion.storage.call_log import SqliteCallLog
from companion.storage.integrity import Look, look_at
from companion.storage.upkeep import Upkeep
from tests.support.builders import a_batch
from tests.support.log_on_disk import NEXT_STEPS, LogOnDisk

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.instants import Instant
    from companion.storage.open_log import OpenedLog

BACKUP = "calls-2026-03-16.sqlite3"


class HurriedClock:
    """Every reading is a second later, so that a slice is over after one piece."""

    def __init__(self, disk: LogOnDisk) -> None:
        self._clock = disk.clock

    def now(self) -> Instant:
        self._clock.advance(1)
        return self._clock.now()


@pytest.fixture(autouse=True)
def _small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make 40 calls of 11 events a large log."""
    monkeypatch.setattr(integrity, "TAIL_EVENTS", 30)
    monkeypatch.setattr(integrity, "SMALL_FILE_BYTES", 0)
    monkeypatch.setattr(backup, "_SLICE_BYTES", 20_000)


@pytest.fixture
def filled(disk: LogOnDisk) -> LogOnDisk:
    disk.open().log.append([a_batch(number) for number in range(40)])
    disk.close()
    return disk


def _begin(disk: LogOnDisk) -> tuple[OpenedLog, Upkeep]:
    opened = disk.open(look=Look.SHORT)
    return opened, Upkeep(opened, disk.backups, HurriedClock(disk))


def _sentence(opened: OpenedLog) -> str:
    """What was mended, or nothing."""
    return opened.damage.sentence if opened.damage else ""


def _finish(upkeep: Upkeep) -> int:
    steps = 1
    while upkeep.step():
        steps += 1
    return steps


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = '{}' WHERE seq = 435",
        "UPDATE events SET chain = zeroblob(16) WHERE seq = 410",
        "DELETE FROM events WHERE seq = 440",
        "UPDATE calls SET talk_s = 1 WHERE call_id = 'call-00039'",
        "UPDATE state SET value = '[]' WHERE key = 'seal'",
        "DROP INDEX calls_by_start",
    ],
)
def test_the_short_look_notices_what_the_program_goes_on_from(filled: LogOnDisk, statement: str) -> None:
    filled.change(statement)
    assert _begin(filled)[0].damage is not None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = '{}' WHERE seq = 3",
        "DELETE FROM events WHERE seq = 7",
        "UPDATE calls SET note = 'x' WHERE call_id = 'call-00001'",
        "UPDATE calls SET note = CAST(x'ff' AS TEXT) WHERE call_id = 'call-00001'",
        "DELETE FROM calls WHERE call_id = 'call-00002'",
    ],
)
def test_damage_before_the_tail_is_mended_after_the_window_shows(filled: LogOnDisk, statement: str) -> None:
    opened, upkeep = _begin(filled)
    filled.close()
    filled.change(statement)
    opened, upkeep = _begin(filled)
    assert not _sentence(opened)
    assert opened.news() == []
    _finish(upkeep)
    assert opened.news() == [_sentence(opened)]
    assert opened.news() == []
    opened.log.append([a_batch(90)])
    assert _finish(upkeep) > 1  # the backup of the day
    filled.close()
    assert look_at(filled.file) is None
    assert look_at(filled.backups / BACKUP) is None


def test_an_index_that_does_not_lead_to_its_row_is_noticed(filled: LogOnDisk) -> None:
    content = filled.file.read_bytes()
    # Indexes come behind their tables in the file; the id of the third event stands in both.
    place = content.rindex(b"00000000-0000-0000-0000-000000000002")
    filled.file.write_bytes(content[:place] + b"f" + content[place + 1 :])
    opened, upkeep = _begin(filled)
    assert not _sentence(opened)
    _finish(upkeep)
    assert "nothing was lost" in _sentence(opened)


def test_calls_are_stored_between_two_slices_and_the_backup_has_them(filled: LogOnDisk) -> None:
    opened, upkeep = _begin(filled)
    number = 100
    for steps in range(1000):
        if steps % 7 == 6 and number < 105:
            opened.log.append([a_batch(number)])
            number += 1
        if not upkeep.step():
            break
    assert number > 102
    assert opened.damage is None
    assert look_at(filled.backups / BACKUP) is None
    with sqlite3.connect(filled.backups / BACKUP) as copy:
        assert copy.execute("SELECT count(*) FROM calls").fetchone() == (40 + number - 100,)
    copy.close()
    assert {path.name for path in filled.backups.iterdir()} == {BACKUP}


def test_a_copy_that_went_wrong_is_no_backup_and_the_log_is_looked_at(
    filled: LogOnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, upkeep = _begin(filled)
    monkeypatch.setattr(backup, "os", SimpleNamespace(fsync=lambda _: _spoil(filled.backups)))
    _finish(upkeep)
    assert opened.damage is None
    assert list(filled.backups.iterdir()) == []
    monkeypatch.undo()
    _finish(upkeep)
    assert look_at(filled.backups / BACKUP) is None


def _spoil(folder: Path) -> None:
    (draft,) = folder.glob("*.part")
    content = bytearray(draft.read_bytes())
    content[-3000:-2900] = bytes(100)
    draft.write_bytes(content)


def test_what_is_half_done_is_given_up_without_a_trace(filled: LogOnDisk) -> None:
    opened, upkeep = _begin(filled)
    while not list(filled.backups.glob("*.part")):
        assert upkeep.step()
    upkeep.close()
    assert list(filled.backups.iterdir()) == []
    opened.log.append([a_batch(90)])


def test_a_locked_log_is_looked_after_later(filled: LogOnDisk) -> None:
    opened, upkeep = _begin(filled)
    other = sqlite3.connect(filled.file, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert _finish(upkeep) == 2
    assert not filled.backups.exists()
    other.close()
    assert _finish(upkeep) > 5
    assert opened.damage is None


def test_no_room_for_the_backup_is_no_trouble_of_the_log(filled: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened, upkeep = _begin(filled)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backup, "os", SimpleNamespace(fsync=full))
    _finish(upkeep)
    assert list(filled.backups.iterdir()) == []
    assert (filled.data / "reserve").stat().st_size == reserve.RESERVE_BYTES
    opened.log.append([a_batch(90)])


def test_a_file_of_a_newer_program_is_left_alone(filled: LogOnDisk) -> None:
    filled.open(NEXT_STEPS).log.close()
    before = filled.file.read_bytes()
    opened, upkeep = _begin(filled)
    assert opened.log.is_read_only
    assert not upkeep.step()
    assert not filled.backups.joinpath(BACKUP).exists()
    assert filled.file.read_bytes() == before


def test_a_slice_is_short(disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    log = disk.open().log
    log.append([a_batch(number) for number in range(1500)])
    opened = disk.open(look=Look.SHORT)
    upkeep = Upkeep(opened, disk.backups, SystemClock())
    took, has_more = [], True
    while has_more:
        begun = time.thread_time()  # what this thread worked: a machine at other work is no fault of the slice
        has_more = upkeep.step()
        took.append(time.thread_time() - begun)
    assert len(took) > 10
    assert sorted(took)[len(took) * 8 // 10] < 0.060, took


def test_the_reserve_is_kept_only_where_there_is_plenty_of_room(disk: LogOnDisk) -> None:
    opened, upkeep = _begin(disk)
    _finish(upkeep)
    file = disk.data / "reserve"
    assert file.stat().st_size == reserve.RESERVE_BYTES
    assert file.stat().st_mode & 0o777 == 0o600
    assert opened.reserve.release()
    assert not opened.reserve.release()
    upkeep.step()
    assert file.exists()


def test_a_call_is_stored_with_the_reserve_when_the_disk_is_full(
    disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page limit of SQLite stands in for the disk: it answers SQLITE_FULL until the reserve is gone."""
    opened, upkeep = _begin(disk)
    _finish(upkeep)
    file = disk.data / "reserve"
    release = reserve.Reserve.release
    log = opened.log
    assert isinstance(log, SqliteCallLog)
    log.append([a_batch(0)])
    log.run(lambda connection: connection.execute("PRAGMA max_page_count = 1"))

    def make_room(self: reserve.Reserve) -> bool:
        log.run(lambda connection: connection.execute("PRAGMA max_page_count = 10000"))
        return release(self)

    monkeypatch.setattr(reserve.Reserve, "release", make_room)
    opened.log.append([a_batch(number) for number in range(1, 20)])
    assert not file.exists()
    assert len(list(opened.log.records())) == 20
    upkeep.step()
    assert file.exists()
    assert shutil.disk_usage(disk.data).free > 0
