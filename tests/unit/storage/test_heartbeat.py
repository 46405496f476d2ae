"""When the program was last alive: by the newest event, and by the beats after it as long as nothing else is newer."""

from __future__ import annotations

import random
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.storage.event_codec import to_text
from companion.storage.integrity import look_at
from companion.storage.migrations import MIGRATIONS
from companion.storage.sealed_writer import put_state
from tests.support.builders import a_batch, an_instant

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.domain.instants import Instant
    from companion.engine.ports import Batch
    from tests.support.log_on_disk import LogOnDisk

NEWEST_EVENT = an_instant(620)
BLOCK = 4096


@pytest.fixture
def beaten(disk: LogOnDisk) -> Path:
    """A log with one call and two beats after it, closed again; the file of the heartbeat."""
    log = disk.open().log
    log.append([a_batch(0)])
    log.beat(an_instant(632))
    log.beat(an_instant(644))
    disk.close()
    return disk.data / "heartbeat"


def _last_seen(disk: LogOnDisk) -> Instant | None:
    return disk.open().log.last_seen()


def test_before_anything_happened_nobody_was_seen(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.beat(an_instant(1))
    assert log.last_seen() is None
    assert not (disk.data / "heartbeat").exists()


def test_the_newest_event_counts_until_there_is_a_beat_after_it(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(0)])
    assert log.last_seen() == NEWEST_EVENT
    log.beat(an_instant(632))
    assert log.last_seen() == an_instant(632)
    log.append([a_batch(1)])
    assert log.last_seen() == an_instant(900 + 620)


def test_the_latest_of_many_beats_counts_across_starts(disk: LogOnDisk, beaten: Path) -> None:
    for number in range(1, 6):
        at = an_instant(700.0 * number)
        disk.open().log.beat(at)
        assert _last_seen(disk) == at
    assert beaten.stat().st_size == 2 * BLOCK
    assert beaten.stat().st_mode & 0o777 == 0o600


def test_a_beat_that_was_torn_leaves_the_one_before(disk: LogOnDisk, beaten: Path) -> None:
    content = bytearray(beaten.read_bytes())
    content[:100] = bytes(100)  # the second beat stands in the first block
    beaten.write_bytes(content)
    assert _last_seen(disk) == an_instant(632)
    disk.open().log.beat(an_instant(656))
    assert _last_seen(disk) == an_instant(656)


def test_no_turned_bit_makes_another_moment_of_it(disk: LogOnDisk, beaten: Path) -> None:
    log = disk.open().log
    sound = beaten.read_bytes()
    chance = random.Random(7)
    for _ in range(400):
        content = bytearray(sound)
        content[chance.randrange(2) * BLOCK + chance.randrange(300)] ^= 1 << chance.randrange(8)
        beaten.write_bytes(content)
        assert log.last_seen() in (an_instant(632), an_instant(644))


def _to_a_folder_elsewhere(path: Path) -> None:
    target = path.with_name("victim")
    target.write_text("of somebody else")
    path.unlink()
    path.symlink_to(target)


@pytest.mark.parametrize(
    "break_it",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(bytes(2 * BLOCK)),
        lambda path: path.write_bytes(b"\xff" * 2 * BLOCK),
        lambda path: path.write_bytes(b"[" * 50_000),
        _to_a_folder_elsewhere,
    ],
    ids=["gone", "empty", "zeros", "no text", "too long", "a link"],
)
def test_a_file_that_is_no_heartbeat_is_as_good_as_none(
    disk: LogOnDisk, beaten: Path, break_it: Callable[[Path], None]
) -> None:
    break_it(beaten)
    assert _last_seen(disk) == NEWEST_EVENT
    disk.open().log.beat(an_instant(656))
    assert _last_seen(disk) == an_instant(656)
    assert not beaten.is_symlink()
    victim = beaten.with_name("victim")
    assert not victim.exists() or victim.read_text() == "of somebody else"


def test_beside_a_log_that_came_from_a_backup_it_says_nothing(disk: LogOnDisk, beaten: Path) -> None:
    copy = disk.file.read_bytes()
    log = disk.open().log
    log.append([a_batch(1)])
    log.beat(an_instant(5_000))
    log.beat(an_instant(5_012))
    disk.close()
    disk.file.write_bytes(copy)
    assert _last_seen(disk) == NEWEST_EVENT
    assert beaten.exists()


def test_a_log_that_was_repaired_goes_on_from_its_heartbeat(disk: LogOnDisk, beaten: Path) -> None:
    disk.change("UPDATE state SET value = '[]'")
    opened = disk.open()
    assert opened.damage is not None
    assert opened.log.last_seen() == an_instant(644)
    assert beaten.exists()


def test_a_folder_in_its_place_pauses_the_log(disk: LogOnDisk, beaten: Path) -> None:
    beaten.unlink()
    beaten.mkdir()
    log = disk.open().log
    assert log.last_seen() == NEWEST_EVENT
    with pytest.raises(StorageUnavailableError):
        log.beat(an_instant(656))
    log.append([a_batch(1)])


def events_of(batch: Batch) -> Batch:
    """Leave the row of the call out: this program writes it with the columns of today."""
    return replace(batch, records=())


def test_what_an_old_log_says_is_kept_once(disk: LogOnDisk) -> None:
    """The first version kept it in a line of state."""
    opened = disk.open(MIGRATIONS[:1])
    opened.log.append([events_of(a_batch(0))])
    last_seen = to_text(asdict(an_instant(700)))
    opened.log.run(lambda connection: put_state(connection, "last_seen", last_seen))  # type: ignore[union-attr]
    disk.close()
    assert look_at(disk.file, MIGRATIONS[:1]) is None
    log = disk.open().log
    assert log.last_seen() == an_instant(700)
    log.append([a_batch(1)])
    assert log.last_seen() == an_instant(900 + 620)
    disk.close()
    assert look_at(disk.file) is None
    assert disk.ask("SELECT key FROM state") == [("seal",)]


def test_an_old_log_in_which_nothing_ran_says_nothing(disk: LogOnDisk) -> None:
    opened = disk.open(MIGRATIONS[:1])
    opened.log.append([events_of(a_batch(0))])
    opened.log.run(lambda connection: put_state(connection, "last_seen", "null"))  # type: ignore[union-attr]
    assert disk.open().log.last_seen() == NEWEST_EVENT
    assert not (disk.data / "heartbeat").exists()
