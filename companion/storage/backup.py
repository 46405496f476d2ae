"""Copies of the log that are proven: made with SQLite's backup, checked like the log itself, and only then named."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from companion.engine.ports import StorageUnavailableError
from companion.storage.database import connect_reading, side_files
from companion.storage.integrity import find_damage
from companion.storage.migrations import MIGRATIONS
from companion.storage.private_files import make_private_file, make_private_folder, sync_file, sync_folder
from companion.storage.sealed_writer import read_seal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from companion.storage.migrations import Step

DAILY = "calls-*.sqlite3"
BEFORE_MIGRATION = "before-migration-*.sqlite3"
KEEP_DAILY = 7
KEEP_BEFORE_MIGRATION = 3


class BackupFailedError(Exception):
    """The copy was not sound and was thrown away."""


def back_up_daily(connection: sqlite3.Connection, folder: Path, day: date) -> Path | None:
    """Make the backup of the day and keep seven; None when this day has one."""
    target = folder / f"calls-{day.isoformat()}.sqlite3"
    if target.exists():
        return None
    _copy(connection, target, MIGRATIONS)
    _keep(folder, DAILY, KEEP_DAILY, target)
    return target


def copy_before_migration(connection: sqlite3.Connection, folder: Path, stamp: str, steps: Sequence[Step]) -> Path:
    """Copy the log as it is before it is changed, and keep three such copies."""
    target = folder / f"before-migration-{stamp}.sqlite3"
    _copy(connection, target, steps)
    _keep(folder, BEFORE_MIGRATION, KEEP_BEFORE_MIGRATION, target)
    return target


def backups_newest_first(folder: Path) -> list[Path]:
    """Return the copies by how far their log goes: a date in a name is only as good as the clock was."""
    found = [
        (_events_in(path), path.name, path) for pattern in (DAILY, BEFORE_MIGRATION) for path in folder.glob(pattern)
    ]
    return [path for _, _, path in sorted(found, reverse=True)]


def _copy(connection: sqlite3.Connection, target: Path, steps: Sequence[Step]) -> None:
    make_private_folder(target.parent)
    draft = target.with_suffix(".part")
    try:
        draft.unlink(missing_ok=True)
        make_private_file(draft)
        with contextlib.closing(sqlite3.connect(draft, isolation_level=None)) as copy:
            connection.backup(copy, progress=_give_up_when_busy)
            damage = find_damage(copy, steps)
        if damage:
            raise BackupFailedError(f"the copy of the log is not sound: {damage}")
        sync_file(draft)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
        for left in side_files(draft):
            left.unlink()
    sync_folder(target.parent)


def _give_up_when_busy(status: int, _remaining: int, _total: int) -> None:
    """Python would wait for ever for a locked file."""
    if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        raise StorageUnavailableError("the log of calls is locked by another program")


def _keep(folder: Path, pattern: str, most: int, newest: Path) -> None:
    """Remove the oldest by name; the one just made stays even when the clock was set back."""
    others = sorted((path for path in folder.glob(pattern) if path != newest), reverse=True)
    for path in others[most - 1 :]:
        path.unlink()


def _events_in(path: Path) -> int:
    try:
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            return read_seal(connection).seq
    except (sqlite3.Error, ValueError, TypeError):
        return -1
