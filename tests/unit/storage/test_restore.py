"""An older log takes the place of the present one: only a sound one of ours, and nothing is ever lost or mixed."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.storage import restore as restoring
from companion.storage.damaged_folders import set_aside_replaced
from companion.storage.integrity import look_at
from companion.storage.restore import Restored, RestoreRefusedError, find_backups, restore
from tests.support.builders import MONDAY_MS, a_batch
from tests.support.log_on_disk import NEXT_STEPS, LogOnDisk
from tests.unit.storage.test_released_logs import DATA

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.instants import Instant

BACKUP = "calls-2026-03-16.sqlite3"
OLD, NEW = 4, 9


@pytest.fixture
def filled(disk: LogOnDisk) -> LogOnDisk:
    """Nine calls; the backup has the first four of them."""
    log = disk.open().log
    log.append([a_batch(number) for number in range(OLD)])
    log.back_up(disk.backups, date(2026, 3, 16))
    log.append([a_batch(number) for number in range(OLD, NEW)])
    disk.close()
    return disk


def _restore(disk: LogOnDisk, source: Path) -> Restored:
    disk.close()
    return restore(source, disk.file, disk.clock.now())


def _ids(disk: LogOnDisk) -> list[str]:
    ids = [record.call_id for record in disk.open().log.records()]
    disk.close()
    assert look_at(disk.file) is None
    return ids


def _calls(*numbers: int) -> list[str]:
    return [f"call-{number:05}" for number in numbers]


def test_a_backup_takes_the_place_of_the_log_which_is_kept_whole(filled: LogOnDisk) -> None:
    before = filled.file.read_bytes()
    done = _restore(filled, filled.backups / BACKUP)
    assert done.set_aside is not None
    kept_in = f"What was there before is kept in {done.set_aside.name}."
    assert done.sentence == f"The backup was restored. Calls in it: 4. {kept_in}"
    assert _ids(filled) == _calls(*range(OLD))
    assert (done.set_aside / filled.file.name).read_bytes() == before
    assert done.set_aside.stat().st_mode & 0o777 == 0o700
    again = _restore(filled, done.set_aside / filled.file.name)
    assert _ids(filled) == _calls(*range(NEW))
    assert again.set_aside not in {None, done.set_aside}
    assert (filled.backups / BACKUP).exists()


def test_calls_go_on_after_it_and_their_backups_count_as_the_latest(filled: LogOnDisk) -> None:
    log = filled.open().log
    for day in range(17, 27):
        log.back_up(filled.backups, date(2026, 3, day))
    _restore(filled, filled.backups / "calls-2026-03-22.sqlite3")
    _restore(filled, filled.backups / "calls-2026-03-23.sqlite3")
    log = filled.open().log
    log.append([a_batch(90)])
    made = [log.back_up(filled.backups, date(2026, 3, day)) for day in range(26, 32)]
    assert all(path is not None and path.exists() for path in made)


def test_what_there_is_to_restore(filled: LogOnDisk) -> None:
    (filled.backups / "calls-2026-03-10.sqlite3").write_bytes(b"no backup at all")
    _restore(filled, filled.backups / BACKUP)
    views = find_backups(filled.data, filled.backups)
    assert [(view.path.name, view.calls) for view in views] == [("calls.sqlite3", NEW), (BACKUP, OLD)]
    assert (views[1].first_ms, views[1].last_ms) == (MONDAY_MS, MONDAY_MS + 3 * 900_000)
    assert find_backups(filled.data / "none", filled.data / "none") == []


@pytest.mark.parametrize("log", ["none", "old", "new"])
@pytest.mark.parametrize("journal", ["none", "of the old", "of the new"])
@pytest.mark.parametrize("wal", ["none", "foreign"])
def test_no_mix_of_a_log_and_side_files_gives_rows_of_another(
    filled: LogOnDisk, tmp_path: Path, log: str, journal: str, wal: str
) -> None:
    """Whatever lies there, from whichever time: the backup comes back as it is, and what lay there is kept."""
    side = tmp_path / "side"
    shutil.copytree(filled.data, side)
    old, new = filled.backups / BACKUP, side / filled.file.name
    for left in filled.data.glob("calls*"):
        left.unlink()
    if log != "none":
        shutil.copy(old if log == "old" else new, filled.file)
    if journal != "none":
        _leave_journal(old if journal == "of the old" else new, filled.file, tmp_path / "half.sqlite3")
    if wal != "none":
        _leave_wal(new, filled.file, tmp_path / "other.sqlite3")
    source = tmp_path / "backup.sqlite3"
    shutil.copy(old, source)
    there = {path.name: path.read_bytes() for path in filled.data.glob("calls*") if path.stat().st_size}
    _restore(filled, source)
    assert _ids(filled) == _calls(*range(OLD))
    kept = {path.name: path.read_bytes() for path in filled.data.glob("*/calls*") if path.stat().st_size}
    assert kept == there
    assert {path.name for path in filled.data.glob("calls*")} <= {"calls.sqlite3", "calls.sqlite3-journal"}


def _leave_journal(log: Path, target: Path, half: Path) -> None:
    """Lay the journal of a change that was not finished beside the target."""
    shutil.copy(log, half)
    connection = sqlite3.connect(half, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE events SET body = 'x'")
    connection.execute("UPDATE calls SET note = 'x'")
    shutil.copy(f"{half}-journal", f"{target}-journal")
    connection.close()


def _leave_wal(log: Path, target: Path, other: Path) -> None:
    shutil.copy(log, other)
    connection = sqlite3.connect(other, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("UPDATE calls SET note = 'of another'")
    shutil.copy(f"{other}-wal", f"{target}-wal")
    connection.close()


STEPS = ("before it is named", "named", "set aside in part", "set aside")


@pytest.mark.parametrize(("step", "with_journal"), list(itertools.product(STEPS, [False, True])))
def test_a_kill_leaves_the_log_there_was_or_the_restored_one(
    filled: LogOnDisk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, step: str, with_journal: bool
) -> None:
    class KilledError(BaseException):
        pass

    def die(*_: object, **__: object) -> None:
        raise KilledError

    def set_aside_in_part(files: list[Path], path: Path, _at: object) -> None:
        folder = path.parent / "replaced-20260316T090000Z"
        folder.mkdir()
        files[0].rename(folder / files[0].name)
        die()

    if with_journal:
        _leave_journal(filled.file, filled.file, tmp_path / "half.sqlite3")
    with monkeypatch.context() as patch:
        if step == "before it is named":
            patch.setattr(restoring, "sync_file", die)
        elif step == "named":
            patch.setattr(restoring, "set_aside_replaced", die)
        elif step == "set aside in part":
            patch.setattr(restoring, "set_aside_replaced", set_aside_in_part)
        else:

            def set_aside_and_die(files: list[Path], path: Path, at: Instant) -> None:
                set_aside_replaced(files, path, at)
                die()

            patch.setattr(restoring, "set_aside_replaced", set_aside_and_die)
        with pytest.raises(KilledError):
            _restore(filled, filled.backups / BACKUP)
    expected = _calls(*range(NEW if step in STEPS[:2] else OLD))
    assert _ids(filled) == expected
    assert len(list(filled.data.glob("calls-*"))) == 0


def test_a_newer_backup_is_refused_with_a_sentence(filled: LogOnDisk, tmp_path: Path) -> None:
    newer = LogOnDisk(tmp_path / "newer")
    newer.open(NEXT_STEPS).log.append([])
    newer.close()
    before = filled.file.read_bytes()
    with pytest.raises(RestoreRefusedError, match="made by a newer Call Companion"):
        _restore(filled, newer.file)
    assert filled.file.read_bytes() == before
    shutil.copy(newer.file, filled.backups / "calls-2026-03-17.sqlite3")
    assert [view.is_newer for view in find_backups(filled.data, filled.backups)] == [False, True]


HARM = {
    "a trigger": "CREATE TRIGGER sneak AFTER INSERT ON events BEGIN DELETE FROM calls; END",
    "a view": "CREATE VIEW more AS SELECT * FROM calls",
    "another table": "CREATE TABLE more (x)",
    "a column more": "ALTER TABLE calls ADD COLUMN more TEXT",
    "an index less": "DROP INDEX calls_by_start",
    "no seal": "DELETE FROM state",
    "a changed call": "UPDATE calls SET note = 'x' WHERE call_id = 'call-00001'",
    "a changed event": "UPDATE events SET body = '{}' WHERE seq = 3",
    "an event less": "DELETE FROM events WHERE seq = 44",
    "another's file": "PRAGMA application_id = 7",
    "no version": "PRAGMA user_version = 0",
    "a write-ahead log": "PRAGMA journal_mode = WAL",
}


@pytest.mark.parametrize("harm", HARM.values(), ids=HARM.keys())
def test_a_file_that_is_not_ours_to_the_letter_is_refused_and_the_log_untouched(
    filled: LogOnDisk, tmp_path: Path, harm: str
) -> None:
    source = tmp_path / "from elsewhere.sqlite3"
    shutil.copy(filled.backups / BACKUP, source)
    connection = sqlite3.connect(source)
    connection.execute(harm)
    connection.commit()
    connection.close()
    before = filled.file.read_bytes()
    with pytest.raises(RestoreRefusedError, match="The backup is damaged"):
        _restore(filled, source)
    assert filled.file.read_bytes() == before
    assert [path.name for path in filled.data.glob("calls*.sqlite3")] == ["calls.sqlite3"]


@pytest.mark.parametrize("content", [b"", b"just a text", b"SQLite format 3\0" + bytes(5000)])
def test_what_is_no_log_is_refused(filled: LogOnDisk, tmp_path: Path, content: bytes) -> None:
    source = tmp_path / "file"
    source.write_bytes(content)
    with pytest.raises(RestoreRefusedError):
        _restore(filled, source)
    with pytest.raises(RestoreRefusedError):
        _restore(filled, tmp_path / "not there")
    with pytest.raises(RestoreRefusedError):
        _restore(filled, tmp_path)
    with pytest.raises(RestoreRefusedError, match="in use"):
        _restore(filled, filled.file)
    assert _ids(filled) == _calls(*range(NEW))


def test_a_copy_of_an_older_version_is_brought_to_this_one(filled: LogOnDisk) -> None:
    done = _restore(filled, DATA / "calls-version-2.sqlite3")
    assert done.calls == len(_ids(filled)) > 0


def test_where_there_was_no_log_the_backup_is_the_log(filled: LogOnDisk, tmp_path: Path) -> None:
    other = LogOnDisk(tmp_path / "other")
    done = _restore(other, filled.backups / BACKUP)
    assert done == Restored(OLD, None)
    assert _ids(other) == _calls(*range(OLD))
