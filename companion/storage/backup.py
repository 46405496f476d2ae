"""Copies of the log that are proven: copied, checked like the log itself, and only then named.

A large log takes seconds to copy and to check, so both are generators that yield every few milliseconds. The log may be
written meanwhile: then the copy is begun anew.
"""

from __future__ import annotations

import collections
import contextlib
import os
import sqlite3
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from companion.storage.database import connect_reading, reading, side_files
from companion.storage.integrity import check_head, check_rows, verdict
from companion.storage.migrations import MIGRATIONS
from companion.storage.private_files import make_private_file, make_private_folder, sync_folder
from companion.storage.sealed_writer import read_seal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import FileIO

    from companion.storage.migrations import Step

DAILY = "calls-*.sqlite3"
BEFORE = "before-*.sqlite3"
DRAFTS = "*.part"
KEEP_DAILY = 7
KEEP_WEEKLY = 4
KEEP_BEFORE = 3
_PREFIX, _SUFFIX = "calls-", ".sqlite3"

_SLICE_BYTES = 512 * 1024
# Where SQLite counts the changes of a file.
_CHANGES = slice(24, 28)


class OutdatedCopyError(OSError):
    """The copy holds what was erased meanwhile and was thrown away; the next try makes a new one."""


class BackupFailedError(Exception):
    """The copy was not sound and was thrown away."""


class Why(StrEnum):
    """What a copy was made before."""

    MIGRATION = "migration"
    IMPORT = "import"


def back_up_daily(connection: sqlite3.Connection, folder: Path, day: date) -> Iterator[None]:
    """Make the backup of the day, unless there is one; raises what `verdict` understands.

    Seven of the latest are kept and, of those before them, the last one of each of four weeks.
    """
    target = daily_backup(folder, day)
    if is_made(connection, folder, day):
        return
    yield from _copy(connection, target, MIGRATIONS)
    _thin_out(folder, target)


def is_made(connection: sqlite3.Connection, folder: Path, day: date) -> bool:
    """Tell whether the backup of the day is there.

    It is not when another goes farther (the clock was set back), or when it is one of a log that was replaced since.
    """
    target = daily_backup(folder, day)
    if not target.exists():
        return False
    farthest = max(_reach_of(path) for path in folder.glob(DAILY))
    return _reach_of(target) == farthest and farthest[0] >= read_seal(connection).restored


def daily_backup(folder: Path, day: date) -> Path:
    """Return where the backup of a day is."""
    return folder / f"{_PREFIX}{day.isoformat()}{_SUFFIX}"


def back_up_before(
    connection: sqlite3.Connection, folder: Path, why: Why, stamp: str, steps: Sequence[Step] = MIGRATIONS
) -> Path:
    """Copy the log as it is before something is done to it, and keep three such copies; raises BackupFailedError."""
    target = folder / f"before-{why}-{stamp}{_SUFFIX}"
    wrong = verdict(lambda: collections.deque(_copy(connection, target, steps), maxlen=0))
    if wrong:
        raise BackupFailedError(f"the copy of the log is not sound: {wrong}")
    others = sorted((path for path in folder.glob(f"before-{why}-*") if path != target), reverse=True)
    for path in others[KEEP_BEFORE - 1 :]:
        path.unlink()
    return target


def backups_newest_first(folder: Path) -> list[Path]:
    """Return the copies by how far their log goes: a date in a name is only as good as the clock was."""
    found = [(_reach_of(path), path.name, path) for pattern in (DAILY, BEFORE) for path in folder.glob(pattern)]
    return [path for _, _, path in sorted(found, reverse=True)]


def clear_drafts(folder: Path) -> None:
    """Remove what a crash left half done."""
    for draft in folder.glob(DRAFTS):
        for left in (*side_files(draft), draft):
            left.unlink(missing_ok=True)


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
            erasures = read_seal(copy).erasures
        if erasures != read_seal(connection).erasures:
            raise OutdatedCopyError("calls were erased while the log was copied")
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


def _thin_out(folder: Path, newest: Path) -> None:
    """Remove what need not be kept; the one just made stays even when the clock was set back."""
    others = [path for path in backups_newest_first(folder) if path.match(DAILY) and path != newest]
    weeks: set[object] = set()
    for path in others[KEEP_DAILY - 1 :]:
        week = _week_of(path)
        if week is None or week in weeks or len(weeks) == KEEP_WEEKLY:
            path.unlink()
        else:
            weeks.add(week)


def _week_of(path: Path) -> tuple[int, int] | None:
    try:
        return date.fromisoformat(path.name.removeprefix(_PREFIX).removesuffix(_SUFFIX)).isocalendar()[:2]
    except ValueError:
        return None


def _reach_of(path: Path) -> tuple[int, int]:
    """Return how far its log goes: what was made after a restore goes farther than what was made before it."""
    try:
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            seal = read_seal(connection)
            return seal.restored, seal.seq
    except (sqlite3.Error, ValueError, TypeError):
        return -1, -1
