"""Everything about calls is deleted: no byte of it is left, also after a kill in the middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.storage import erase_all
from companion.storage.erase_all import Erasable, erase_everything, is_begun
from companion.storage.reference_key import load_reference_key
from tests.unit.storage.test_copies import make_older, traces, with_copies
from tests.unit.storage.test_retention import MARK

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.log_on_disk import LogOnDisk


@pytest.fixture
def full(disk: LogOnDisk) -> LogOnDisk:
    """A profile with the mark in every file that may hold what a call told."""
    opened = with_copies(disk)
    make_older(disk)
    opened.reserve.make()
    opened.log.beat(disk.clock.now())
    load_reference_key(disk.data)
    disk.close()
    logs = disk.data.parent / "logs"
    logs.mkdir()
    for name in ("call-companion.log", "call-companion.log.1"):
        (logs / name).write_text(MARK)
    for name in ("search.sqlite3", "search.sqlite3-journal", "erasing.json", "reference.broken-1.key"):
        (disk.data / name).write_text(MARK)
    (disk.data / "lock").touch()
    (disk.data / "team-packs").mkdir()
    (disk.data / "team-packs" / "en.toml").touch()
    return disk


def _erasable(disk: LogOnDisk) -> Erasable:
    logs = disk.data.parent / "logs"
    return Erasable(disk.data, (disk.backups, logs), ("lock", "team-packs"), logs / "call-companion.log")


def test_no_byte_is_left_and_the_program_begins_anew(full: LogOnDisk) -> None:
    key = (full.data / "reference.key").read_bytes()
    assert len(traces(full)) > 10
    erase_everything(_erasable(full))
    assert traces(full) == traces(full, "call-0000") == []
    assert sorted(path.name for path in full.data.iterdir()) == ["lock", "team-packs"]
    assert [path.name for path in (full.data.parent / "logs").iterdir()] == ["call-companion.log"]
    assert not is_begun(full.data)
    assert list(full.open().log.records()) == []
    assert load_reference_key(full.data).key != key


def test_a_kill_in_the_middle_is_known_at_the_next_start(full: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    class KilledError(BaseException):
        pass

    removed: list[Path] = []
    remove = erase_all._remove
    total = 0
    for at_most in range(40):
        removed.clear()

        def remove_some(path: Path, log_in_use: Path | None, at_most: int = at_most) -> None:
            if len(removed) >= at_most:
                raise KilledError
            removed.append(path)
            remove(path, log_in_use)

        with monkeypatch.context() as patch:
            patch.setattr(erase_all, "_remove", remove_some)
            try:
                erase_everything(_erasable(full))
            except KilledError:
                assert is_begun(full.data)
                total += 1
                continue
        break
    assert total > 2
    assert not is_begun(full.data)
    assert traces(full) == []


def test_what_resists_is_tried_again_at_the_next_start(full: LogOnDisk, monkeypatch: pytest.MonkeyPatch) -> None:
    remove = erase_all._remove

    def resist(path: Path, log_in_use: Path | None) -> None:
        if path.name == "calls-2026-03-15.sqlite3":
            raise PermissionError(13, "in use")
        remove(path, log_in_use)

    with monkeypatch.context() as patch:
        patch.setattr(erase_all, "_remove", resist)
        with pytest.raises(PermissionError):
            erase_everything(_erasable(full))
    assert is_begun(full.data)
    assert traces(full) == ["backups/calls-2026-03-15.sqlite3"]
    erase_everything(_erasable(full))
    assert traces(full) == []
