"""What can be known of the log. Nothing is written, not even what SQLite would put beside the file to read it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from typing import TYPE_CHECKING, Any

from companion.app.doctor.rules.log import LogFacts
from companion.domain.value import value
from companion.storage.backup import BEFORE, DAILY
from companion.storage.damaged_folders import DAMAGED, REPLACED
from companion.storage.database import (
    APPLICATION_ID,
    LARGEST_VERSION,
    application_id,
    connect_reading,
    is_disk_trouble,
    side_files,
    user_version,
    words_of,
)
from companion.storage.integrity import Look, check_rows, find_damage, verdict
from companion.storage.migrations import MIGRATIONS
from companion.storage.open_log import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from companion.app.paths import Places
    from companion.engine.ports import Clock

CHECK_FOR_S = 1.5
_DAY_S = 86_400.0
_KEY = "reference.key"


@value
class _Inside:
    """What stands in the file itself."""

    version: int | None = None
    cannot_be_read: str = ""
    is_half_done: bool = False
    damage: str | None = None
    is_whole: bool = False


def log_facts(places: Places, running: Mapping[str, Any] | None, clock: Clock) -> LogFacts:
    """Look at the log; while a program runs only at what it says and at the outside of the file."""
    path = places.data / FILE_NAME
    is_there = path.is_file() and not path.is_symlink()
    now_s = clock.now().utc_ms / 1000
    inside = _told(running) if running is not None else _Inside()
    if running is None and is_there:
        inside = _inside_unless_written(path, clock)
    backups = sorted((file for kind in (DAILY, BEFORE) for file in places.backups.glob(kind)), key=_changed_s)
    newest_s = _changed_s(backups[-1]) if backups else None
    damaged = [_changed_s(folder) for folder in places.data.glob(DAMAGED)]
    key_s = _changed_s(places.data / _KEY)
    return LogFacts(
        path=str(path),
        is_there=is_there,
        is_no_file=os.path.lexists(path) and not is_there,
        is_writable=os.access(path, os.W_OK) if is_there else True,
        size=path.stat().st_size if is_there else 0,
        known=len(MIGRATIONS),
        version=inside.version,
        cannot_be_read=inside.cannot_be_read,
        is_half_done=inside.is_half_done,
        damage=inside.damage,
        is_whole=inside.is_whole,
        storage=str(running.get("storage", "")) if running else "",
        damaged=len(damaged),
        newest_damaged_days=(now_s - max(damaged)) / _DAY_S if damaged else None,
        replaced=sum(1 for _ in places.data.glob(REPLACED)),
        backups=len(backups),
        backup_folder=str(places.backups),
        newest_backup=backups[-1].name if backups else "",
        went_on_days=(_changed_s(path) - newest_s) / _DAY_S if is_there and newest_s is not None else None,
        in_use_days=(now_s - key_s) / _DAY_S if key_s else None,
    )


def _told(running: Mapping[str, Any]) -> _Inside:
    """A program that stores what happens has looked at the log when it started."""
    is_sound = running.get("storage") == "ok"
    return _Inside(damage="" if is_sound else None, is_whole=bool(running.get("is_checked")))


def _inside_unless_written(path: Path, clock: Clock) -> _Inside:
    """Holding the lock instead would keep a program from starting for as long as a slow disk takes."""
    before = path.stat()
    inside = _inside(path, clock)
    after = path.stat()
    is_as_it_was = (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    return inside if is_as_it_was else _Inside()


def _inside(path: Path, clock: Clock) -> _Inside:
    try:
        is_half_done = any(file.name.endswith("-journal") and file.stat().st_size for file in side_files(path))
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            version = user_version(connection)
            is_ours = application_id(connection) == APPLICATION_ID
            if is_half_done or (is_ours and len(MIGRATIONS) < version <= LARGEST_VERSION):
                return _Inside(version if is_ours else None, is_half_done=is_half_done)
            return _checked(connection, version, clock)
    except sqlite3.Error as error:
        if is_disk_trouble(error):
            return _Inside(cannot_be_read=words_of(error))
        return _Inside(damage=words_of(error))
    except OSError as error:
        return _Inside(cannot_be_read=error.strerror or type(error).__name__)


def _checked(connection: sqlite3.Connection, version: int, clock: Clock) -> _Inside:
    """Check the head and the newest entries, then as much of the rest as there is time for."""
    damage = find_damage(connection, look=Look.SHORT)
    is_whole = False
    if not damage and version:
        until_s = clock.now().elapsed_s + CHECK_FOR_S

        def rest() -> None:
            nonlocal is_whole
            is_whole = _is_through(check_rows(connection), clock, until_s)

        damage = verdict(rest)
    return _Inside(version, damage=damage or "", is_whole=is_whole and not damage)


def _is_through(work: Iterator[None], clock: Clock, until_s: float) -> bool:
    return all(clock.now().elapsed_s < until_s for _ in work)


def _changed_s(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
