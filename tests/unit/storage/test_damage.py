"""The file rots, is cut, or something else lies in its place: it is noticed, and calls can be kept at once."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.engine.ports import Batch, StorageUnavailableError
from companion.storage import damage, integrity
from companion.storage.integrity import Look, look_at
from companion.storage.rows import CALL_COLUMNS, EVENT_COLUMNS
from companion.storage.upkeep import Upkeep
from tests.support.builders import a_batch, a_start, an_id, an_instant, entries
from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from pathlib import Path

FLIPS = 150
CALLS = 25
BACKED_UP = 15


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> LogOnDisk:
    """A log of 25 calls with a backup made after the 15th."""
    disk = LogOnDisk(tmp_path_factory.mktemp("sound"))
    log = disk.open().log
    log.append([a_batch(number) for number in range(BACKED_UP)])
    log.back_up(disk.backups, date(2026, 3, 16))
    log.append([a_batch(number) for number in range(BACKED_UP, CALLS)])
    disk.close()
    return disk


def _copy_of(sound: LogOnDisk, folder: Path) -> LogOnDisk:
    shutil.copytree(sound.data.parent, folder)
    return LogOnDisk(folder)


def _what_is_read(file: Path) -> object:
    """Everything the program reads, by the ways it reads it."""
    connection = sqlite3.connect(file)
    try:
        return [
            connection.execute(query).fetchall()
            for query in (
                f"SELECT seq, {EVENT_COLUMNS} FROM events ORDER BY seq",  # noqa: S608
                f"SELECT {CALL_COLUMNS} FROM calls ORDER BY started_utc_ms, call_id",  # noqa: S608
                "SELECT started_utc_ms, call_id FROM calls ORDER BY started_utc_ms, call_id",
                "SELECT event_id FROM events ORDER BY event_id",
                "SELECT key, value FROM state ORDER BY key",
            )
        ]
    except sqlite3.Error as error:
        return str(error)
    finally:
        connection.close()


def _is_usable(disk: LogOnDisk) -> list[str]:
    """Keep a call and return which there are."""
    log = disk.open().log
    log.append([a_batch(500)])
    log.latest_events()
    ids = [record.call_id for record in log.records()]
    assert "call-00500" in ids
    return ids


def test_every_bit_that_turns_what_is_read_is_noticed_and_work_goes_on(sound: LogOnDisk, tmp_path: Path) -> None:
    dice = random.Random(42)
    unharmed = _what_is_read(sound.file)
    changed = 0
    for number in range(FLIPS):
        disk = _copy_of(sound, tmp_path / str(number))
        content = bytearray(disk.file.read_bytes())
        place = dice.randrange(100, len(content)) if number % 10 else dice.randrange(100)
        content[place] ^= 1 << dice.randrange(8)
        disk.file.write_bytes(content)
        if _what_is_read(disk.file) != unharmed:
            changed += 1
            assert look_at(disk.file) is not None, f"byte {place}"
        ids = _is_usable(disk)
        # One turned bit costs one call at most, and that only when the backup has not got it.
        assert disk.open().log.is_read_only or len(ids) >= CALLS, f"byte {place}"
        disk.close()
        shutil.rmtree(disk.data.parent)
    assert changed > FLIPS / 5


def _rows(file: Path, query: str) -> set[tuple[object, ...]]:
    """All rows, or none where they cannot all be read."""
    connection = sqlite3.connect(file)
    try:
        return set(connection.execute(query).fetchall())
    except sqlite3.Error:
        return set()
    finally:
        connection.close()


def test_what_the_short_look_leaves_is_noticed_by_the_rest_and_backup_and_salvage_are_there(
    sound: LogOnDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """200 turned bits and 50 cuts in a log that is large: twenty events are its tail."""
    monkeypatch.setattr(integrity, "TAIL_EVENTS", 20)
    monkeypatch.setattr(integrity, "SMALL_FILE_BYTES", 0)
    dice = random.Random(1)
    unharmed, queries = _what_is_read(sound.file), ("SELECT * FROM calls", f"SELECT seq, {EVENT_COLUMNS} FROM events")  # noqa: S608
    backup = sound.backups / "calls-2026-03-16.sqlite3"
    content = sound.file.read_bytes()
    at_once = later = 0
    for number in range(250):
        disk = _copy_of(sound, tmp_path / "it")
        place = dice.randrange(100, len(content))
        harmed = bytearray(content)
        if number < 200:
            harmed[place] ^= 1 << dice.randrange(8)
        disk.file.write_bytes(harmed if number < 200 else harmed[:place])
        is_visible = _what_is_read(disk.file) != unharmed
        readable = [_rows(disk.file, query) for query in queries]
        opened = disk.open(look=Look.SHORT)
        at_once += opened.damage is not None
        with contextlib.suppress(StorageUnavailableError):  # a text that is none any more: the engine asks again later
            opened.log.latest_events()
        upkeep = Upkeep(opened, disk.backups, disk.clock)
        while upkeep.step():
            pass
        upkeep.close()
        later += opened.damage is not None
        disk.close()
        assert opened.damage or not is_visible, f"byte {place} of number {number}"
        assert look_at(disk.file) is None
        if opened.damage:
            true, back = _rows(sound.file, queries[0]), _rows(backup, queries[0])
            there = _rows(disk.file, queries[0])
            assert back | (readable[0] & true) <= there <= true, f"byte {place} of number {number}"
        shutil.rmtree(disk.data.parent)
    assert 0 < at_once < later, "both looks have found something"


@pytest.mark.parametrize("seed", range(12))
def test_a_file_cut_short_or_with_zeroed_pages_gives_at_least_the_backup(
    sound: LogOnDisk, tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    disk = _copy_of(sound, tmp_path / "it")
    content = bytearray(disk.file.read_bytes())
    place = dice.randrange(1, len(content))
    if seed % 2:
        content = content[:place]
    else:
        page = place // 4096 * 4096
        content[page : page + 4096] = bytes(4096)
    disk.file.write_bytes(content)
    ids = set(_is_usable(disk))
    assert {f"call-{number:05}" for number in range(BACKED_UP)} <= ids
    disk.close()
    assert look_at(disk.file) is None


def test_backup_and_salvage_are_laid_together_and_the_agent_is_told(sound: LogOnDisk, tmp_path: Path) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    disk.change("UPDATE calls SET note = 'He paid twice.' WHERE call_id = 'call-00003'")
    disk.change("UPDATE events SET body = '{}' WHERE seq = 200")
    disk.change("UPDATE calls SET note = 'He paid twice.' WHERE call_id = 'call-00020'")
    opened = disk.open()
    assert opened.damage is not None
    assert (opened.damage.calls_kept, opened.damage.events_kept, opened.damage.events_lost) == (24, 274, 1)
    assert opened.damage.backup == "calls-2026-03-16.sqlite3"
    assert opened.damage.sentence == (
        "The history of your calls was damaged and has been repaired: 24 calls are there, 1 entries could not be read. "
        f"The damaged file is kept in {opened.damage.set_aside.name}."
    )
    notes = {record.call_id: record.note for record in opened.log.records()}
    assert notes["call-00003"] == "She paid twice."
    assert "call-00020" not in notes
    assert disk.open().damage is None


def test_a_changed_private_part_is_dropped_and_its_event_kept(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0)])
    disk.close()
    disk.change("UPDATE events SET private = replace(private, 'She', 'Her') WHERE seq = 10")
    log = disk.open().log
    assert len(log.latest_events()) == 11
    disk.close()
    assert disk.ask("SELECT private FROM events WHERE seq = 10") == [(None,)]


def test_an_erased_private_part_is_no_damage(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0)])
    disk.close()
    disk.change("UPDATE events SET private = NULL")
    assert disk.open().damage is None


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)",
        "DELETE FROM calls WHERE call_id = 'call-00000'",
        "DELETE FROM state",
        "UPDATE events SET chain = zeroblob(16) WHERE seq = 3",
        "UPDATE state SET value = replace(value, '22', '23') WHERE key = 'seal'",
        "UPDATE events SET elapsed_s = elapsed_s + 1 WHERE seq = 3",
        "UPDATE calls SET talk_s = 1 WHERE call_id = 'call-00001'",
        "DROP INDEX calls_by_start",
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = 1",
        "PRAGMA user_version = 5000",
    ],
)
def test_whatever_is_missing_or_changed_is_noticed(disk: LogOnDisk, statement: str) -> None:
    disk.open().log.append([a_batch(0), a_batch(1)])
    disk.close()
    disk.change(statement)
    assert look_at(disk.file) is not None
    assert disk.open().damage is not None
    assert disk.open().damage is None


def test_a_damaged_file_is_moved_with_all_that_belongs_to_it(sound: LogOnDisk, tmp_path: Path) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    disk.file.write_bytes(b"not a database at all" * 1000)
    for suffix in ("-wal", "-shm", "-journal"):
        disk.file.with_name(disk.file.name + suffix).write_bytes(b"of another file")
    opened = disk.open()
    assert opened.damage is not None
    moved = {path.name for path in disk.data.glob("damaged-*/*")}
    assert {"calls.sqlite3", "calls.sqlite3-wal", "calls.sqlite3-shm"} <= moved
    left = {path.name for path in disk.data.glob("calls*")}
    assert left <= {"calls.sqlite3", "calls.sqlite3-journal"}
    assert [record.call_id for record in opened.log.records()] == [f"call-{n:05}" for n in range(BACKED_UP)]
    assert opened.damage.set_aside.stat().st_mode & 0o777 == 0o700


def test_one_bad_answer_is_not_believed(disk: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    disk.open().log.append([a_batch(0)])
    answers = iter(["the integrity check says: a read failed", None])
    monkeypatch.setattr(damage, "look_at", lambda *_: next(answers))
    assert disk.open().damage is None
    assert not list(disk.data.glob("damaged-*"))


def test_of_one_day_the_first_and_the_latest_are_kept_and_never_more_than_three(disk: LogOnDisk) -> None:
    def damage_it() -> str:
        disk.close()
        disk.file.write_bytes(b"x" * 5000)
        found = disk.open().damage
        assert found is not None
        disk.clock.advance(3600)
        return found.set_aside.name

    disk.open().log.append([a_batch(0)])
    first, second, third = damage_it(), damage_it(), damage_it()
    assert {path.name for path in disk.data.glob("damaged-*")} == {first, third}
    assert second not in {first, third}
    later = []
    for _ in range(4):
        disk.clock.advance(25 * 3600)
        later.append(damage_it())
    assert {path.name for path in disk.data.glob("damaged-*")} == set(later[-3:])


def test_a_crash_while_mending_is_brought_to_its_end(sound: LogOnDisk, tmp_path: Path) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    disk.file.rename(disk.data / "calls-mended.sqlite3")
    disk.file.with_name("calls.sqlite3-wal").write_bytes(b"of the damaged file")
    (disk.data / "calls-mending.sqlite3").write_bytes(b"half done")
    opened = disk.open()
    assert len(list(opened.log.records())) == CALLS
    assert {path.name for path in disk.data.glob("calls*")} <= {"calls.sqlite3", "calls.sqlite3-journal"}
    assert "calls.sqlite3-wal" in {path.name for path in disk.data.glob("damaged-*/*")}


def test_the_write_ahead_log_of_another_database_gives_it_no_rows(disk: LogOnDisk, tmp_path: Path) -> None:
    disk.open().log.append([a_batch(0)])
    disk.close()
    other = LogOnDisk(tmp_path / "other")
    other.open().log.append([a_batch(number) for number in range(50)])
    other.close()
    connection = sqlite3.connect(other.file, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE more AS SELECT * FROM calls")
    connection.execute("UPDATE calls SET note = 'of the other'")
    shutil.copy(f"{other.file}-wal", f"{disk.file}-wal")
    connection.close()
    opened = disk.open()
    assert opened.damage is None
    assert [record.call_id for record in opened.log.records()] == ["call-00000"]
    opened.log.append([a_batch(1)])


@pytest.mark.parametrize("harm", [bytes(4096), b"\xff" * 100, b"SQLite format 4"])
def test_a_broken_first_page_hides_no_call(sound: LogOnDisk, tmp_path: Path, harm: bytes) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    shutil.rmtree(disk.backups)
    content = disk.file.read_bytes()
    disk.file.write_bytes(harm + content[len(harm) :])
    opened = disk.open()
    assert opened.damage is not None
    assert (opened.damage.calls_kept, opened.damage.events_lost) == (CALLS, 0)
    assert not (disk.data / "calls-repaired.sqlite3").exists()


def test_a_crash_before_the_damaged_file_was_moved_mends_again(sound: LogOnDisk, tmp_path: Path) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    disk.file.write_bytes(b"x" * 5000)
    (disk.data / "calls-mended.sqlite3").write_bytes(b"of the first try")
    opened = disk.open()
    assert opened.damage is not None
    assert len(list(opened.log.records())) == BACKED_UP


def test_a_broken_backup_is_passed_over_for_an_older_one(sound: LogOnDisk, tmp_path: Path) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    newest = disk.backups / "calls-2026-03-17.sqlite3"
    content = bytearray(disk.file.read_bytes())
    content[len(content) // 2] ^= 255
    newest.write_bytes(content)
    disk.file.write_bytes(b"")
    disk.file.write_bytes(b"x" * 5000)
    found = disk.open().damage
    assert found is not None
    assert found.backup == "calls-2026-03-16.sqlite3"


def test_an_undone_call_does_not_come_back_with_the_backup(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([Batch(entries([a_start("gone")]), tuple(a_batch(7).records))])
    log.append([a_batch(0)])
    log.back_up(disk.backups, date(2026, 3, 16))
    undone = ev.CallStartUndone(call_id="call-00007", at=an_instant(3))
    log.append([Batch(entries([undone], first=9_000), (), ("call-00007",))])
    disk.close()
    disk.change("UPDATE events SET body = '{}' WHERE seq = 1")
    opened = disk.open()
    assert opened.damage is not None
    assert [record.call_id for record in opened.log.records()] == ["call-00000"]


def test_after_a_gap_in_the_latest_events_no_call_is_continued_and_the_open_one_counts(disk: LogOnDisk) -> None:
    log = disk.open().log
    batch = a_batch(0)
    open_record = tuple(replace(record, is_closed=False) for record in batch.records)
    log.append([Batch(batch.entries[:8], open_record)])
    disk.close()
    disk.change("UPDATE events SET call_id = 'x' WHERE seq = 1")
    opened = disk.open()
    assert opened.damage is not None
    assert opened.log.latest_events() == []
    opened.log.append([a_batch(3)])
    assert len(opened.log.latest_events()) == 11
    assert opened.log.has_event(an_id(5))
    assert [record.call_id for record in opened.log.records()] == ["call-00000", "call-00003"]


def test_an_empty_file_is_a_new_log(disk: LogOnDisk) -> None:
    disk.data.mkdir(parents=True)
    disk.file.touch()
    assert disk.open().damage is None
    disk.open().log.append([a_batch(0)])


@pytest.mark.parametrize("is_empty", [False, True])
def test_a_log_that_is_gone_is_told_where_backups_know_of_one(
    sound: LogOnDisk, tmp_path: Path, *, is_empty: bool
) -> None:
    disk = _copy_of(sound, tmp_path / "it")
    disk.file.unlink()
    if is_empty:
        disk.file.touch()
    opened = disk.open()
    told = "The history of your calls was gone, and a new one has begun. The menu has backups of the old one."
    assert opened.news() == [told]
    assert list(opened.log.records()) == []
    disk.close()
    assert disk.open().news() == []


def test_the_first_start_of_all_tells_of_nothing(tmp_path: Path) -> None:
    assert LogOnDisk(tmp_path).open().news() == []
