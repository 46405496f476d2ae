"""Copies of the log that are proven: copied, checked like the log itself, and only then named.

A large log takes seconds to copy and to check, so both are generators that yield every few milliseconds. The log may be
written meanwhile: then the copy is begun anew.
"""

from __future__ import annotations

import collections
import contextlib
import os
import shutil
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from companion.storage.database import connect_reading, reading, side_files
from companion.storage.integrity import check_head, check_rows, verdict
from companion.storage.migrations import MIGRATIONS
from companion.storage.private_files import make_private_file, make_private_folder, sync_folder
from companion.storage.sealed_writer import read_seal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from io import FileIO

    from companion.storage.migrations import Step

DAILY = "calls-*.sqlite3"
BEFORE_MIGRATION = "before-migration-*.sqlite3"
KEEP_DAILY = 7
KEEP_BEFORE_MIGRATION = 3

_SLICE_BYTES = 512 * 1024
# Where SQLite counts the changes of a file.
_CHANGES = slice(24, 28)


class BackupFailedError(Exception):
    """The copy was not sound and was thrown away."""


def back_up_daily(connection: sqlite3.Connection, folder: Path, day: date) -> Iterator[None]:
    """Make the backup of the day, unless there is one, and keep seven; raises what `verdict` understands."""
    target = daily_backup(folder, day)
    if target.exists():
        return
    yield from _copy(connection, target, MIGRATIONS)
    _keep(folder, DAILY, KEEP_DAILY, target)


def daily_backup(folder: Path, day: date) -> Path:
    """Return where the backup of a day is."""
    return folder / f"calls-{day.isoformat()}.sqlite3"


def copy_before_migration(connection: sqlite3.Connection, folder: Path, stamp: str, steps: Sequence[Step]) -> Path:
    """Copy the log as it is before it is changed, and keep three such copies."""
    target = folder / f"before-migration-{stamp}.sqlite3"
    wrong = verdict(lambda: collections.deque(_copy(connection, target, steps), maxlen=0))
    if wrong:
        raise BackupFailedError(f"the copy of the log is not sound: {wrong}")
    _keep(folder, BEFORE_MIGRATION, KEEP_BEFORE_MIGRATION, target)
    return target


def backups_newest_first(folder: Path) -> list[Path]:
    """Return the copies by how far their log goes: a date in a name is only as good as the clock was."""
    found = [
        (_events_in(path), path.name, path) for pattern in (DAILY, BEFORE_MIGRATION) for path in folder.glob(pattern)
    ]
    return [path for _, _, path in sorted(found, reverse=True)]


def remove_copies(data: Path, backups: Path) -> None:
    """Remove every copy of the log, those that were set aside too: the next backup is of the log as it is now."""
    for pattern in (DAILY, BEFORE_MIGRATION, "*.part", "beside/*.sqlite3"):
        for path in backups.glob(pattern):
            path.unlink()
    for folder in data.glob("damaged-*"):
        shutil.rmtree(folder)
    for path in data.glob("*-merged-*.sqlite3"):
        path.unlink()
    sync_folder(data)


def _copy(connection: sqlite3.Connection, target: Path, steps: Sequence[Step]) -> Iterator[None]:
    make_private_folder(target.parent)
    draft = target.with_suffix(".part")
    try:
        draft.unlink(missing_ok=True)
        make_private_file(draft)
        yield from _copy_bytes(connection, draft)
        with contextlib.closing(connect_reading(draft)) as copy:
            check_head(copy, steps)
            yield from check_rows(copy)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
        for left in side_files(draft):
            left.unlink()
    sync_folder(target.parent)


def _copy_bytes(connection: sqlite3.Connection, draft: Path) -> Iterator[None]:
    """Copy the file slice by slice, each under a lock for reading; SQLite's own backup cannot be paused from Python.

    The file stays open throughout: closing it while a lock is held would drop the lock.
    """
    (path,) = (row[2] for row in connection.execute("PRAGMA database_list") if row[1] == "main")
    with Path(path).open("rb", buffering=0) as source, draft.open("r+b", buffering=0) as target:
        changes = None
        while True:
            with reading(connection):
                if changes != (changes := _changes(source)):
                    source.seek(0)
                    target.seek(0)
                    target.truncate()
                piece = source.read(_SLICE_BYTES)
            if not piece:
                return
            target.write(piece)
            os.fsync(target.fileno())
            yield


def _changes(file: FileIO) -> bytes:
    """Return the count of the file's changes and leave the place in the file as it was."""
    place = file.tell()
    file.seek(0)
    head = file.read(100)
    file.seek(place)
    return head[_CHANGES]


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
