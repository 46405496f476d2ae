"""The copies of a log: backups, what was replaced by a restore, what was taken over from beside. They forget with it.

A copy of this version is changed in its place, as the log is. One that cannot be (damaged, or of a version whose
program would take an erased event for damage) goes: at once when calls are erased, else when it is as old as words get.

What is to be erased is written down first and crossed out last: a kill in between is finished at the next start.
"""

from __future__ import annotations

import contextlib
import json
import logging
import shutil
import sqlite3
from typing import TYPE_CHECKING

from companion.storage.backup import clear_drafts
from companion.storage.damaged_folders import DAMAGED, REPLACED
from companion.storage.database import connect, connect_reading, is_disk_trouble, side_files, user_version, words_of
from companion.storage.erasing import erase_calls
from companion.storage.migrations import MIGRATIONS
from companion.storage.private_files import read_private, replace_whole, sync_folder
from companion.storage.retention import let_go
from companion.storage.text_forms import AS_TYPED, forms_in

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence
    from pathlib import Path

    from companion.domain.retention import Bounds

_log = logging.getLogger(__name__)

_LOGS = "*.sqlite3"
_TO_ERASE = "erasing.json"
_LARGEST = 16 * 1024 * 1024


class Copies:
    """Those of the log `path`."""

    def __init__(self, path: Path, backups: Path, version: int = len(MIGRATIONS)) -> None:
        self._path = path
        self._backups = backups
        self._version = version
        self._note = path.with_name(_TO_ERASE)

    def files(self) -> list[Path]:
        """Return the logs among them."""
        beside = self._path.parent
        return sorted(
            [
                *self._backups.glob(_LOGS),
                *self._backups.glob(f"beside/{_LOGS}"),  # of the log that stood beside a newer one
                *beside.glob(f"{REPLACED}/{_LOGS}"),
                *beside.glob(f"{self._path.stem}-beside-merged*{self._path.suffix}"),
            ]
        )

    def settle(self) -> None:
        """Bring to an end what a crash interrupted in a backup; before anybody reads them as they lie."""
        clear_drafts(self._backups)
        for path in self._backups.glob(_LOGS):
            if side_files(path):
                try:
                    with contextlib.closing(connect(path)) as connection:
                        connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
                    _remove_side_files(path)
                except (sqlite3.Error, OSError) as error:
                    _log.warning("the copy %s cannot be opened: %s", path.name, type(error).__name__)

    # What the agent erases.

    def write_down(self, call_ids: Sequence[str]) -> None:
        """Say which calls are about to be erased, with those that still have to be; raises OSError."""
        replace_whole(self._note, json.dumps(sorted({*call_ids, *self.to_erase()})).encode())

    def to_erase(self) -> list[str]:
        """Return the calls that are still to be erased somewhere."""
        try:
            ids = json.loads(read_private(self._note, _LARGEST))
        except FileNotFoundError:
            return []
        except (OSError, ValueError) as error:
            _log.warning("what was to be erased cannot be read: %s", type(error).__name__)
            return []
        return [call_id for call_id in ids if isinstance(call_id, str)] if isinstance(ids, list) else []

    def cross_out(self) -> None:
        """Nothing is to be erased any more."""
        self._note.unlink(missing_ok=True)

    def erase(self) -> bool:
        """Erase what is written down from all copies; tells whether that was possible everywhere."""
        call_ids = self.to_erase()
        if not call_ids:
            return True
        try:
            for path in self.files():
                self._erase_in(path, call_ids)
            for folder in self._path.parent.glob(DAMAGED):
                shutil.rmtree(folder)
            self.cross_out()
            sync_folder(self._path.parent)
        except (OSError, sqlite3.Error) as error:
            _log.warning("a copy of the log still holds what was erased: %s", type(error).__name__)
            return False
        return True

    def _erase_in(self, path: Path, call_ids: Sequence[str]) -> None:
        try:
            if self._is_like_the_log(path):
                with contextlib.closing(connect(path)) as connection:
                    erase_calls(connection, call_ids, even_at_hand=True)
                _remove_side_files(path)
                return
        except (sqlite3.Error, ValueError, TypeError) as error:
            if isinstance(error, sqlite3.Error) and is_disk_trouble(error):
                raise
        _log.info("the copy %s is removed: calls cannot be erased from it", path.name)
        _remove(path)

    def remove_with_texts(self, *, are_locked: bool) -> Iterator[None]:
        """Remove the copies in which texts are locked, or in which they stand as typed; raises OSError.

        The log has none like that any more. What cannot be read, or is of another version, goes too. Yields after some
        milliseconds of looking.
        """
        clear_drafts(self._backups)
        for path in self.files():
            if (yield from self._holds_texts(path, are_locked=are_locked)):
                _remove(path)
        for folder in self._path.parent.glob(DAMAGED):
            shutil.rmtree(folder)
        sync_folder(self._path.parent)

    def _holds_texts(self, path: Path, *, are_locked: bool) -> Generator[None, None, bool]:
        try:
            if not self._is_like_the_log(path):
                return True
            with contextlib.closing(connect_reading(path)) as connection:
                for forms in forms_in(connection):
                    if forms - {AS_TYPED} if are_locked else AS_TYPED in forms:
                        return True
                    yield
        except (sqlite3.Error, ValueError, TypeError) as error:
            if isinstance(error, sqlite3.Error) and is_disk_trouble(error):
                raise OSError(words_of(error)) from error
            return True
        return False

    # What gets too old.

    def let_go(self, bounds: Bounds) -> Iterator[None]:
        """Take out of the copies what is too old, yielding after each short transaction."""
        for path in self.files():
            try:
                if self._is_like_the_log(path):
                    with contextlib.closing(connect(path)) as connection:
                        yield from let_go(connection, bounds)
                    _remove_side_files(path)
                else:
                    _remove_when_old(path, bounds)
            except (sqlite3.Error, ValueError, TypeError, OSError) as error:
                said = words_of(error) if isinstance(error, sqlite3.Error) else type(error).__name__
                _log.warning("the copy %s cannot be changed: %s", path.name, said)
                if not isinstance(error, OSError) and not (isinstance(error, sqlite3.Error) and is_disk_trouble(error)):
                    _remove_when_old(path, bounds)
            yield
        for folder in self._path.parent.glob(DAMAGED):
            if _is_old(folder, bounds):
                shutil.rmtree(folder, ignore_errors=True)
        yield

    def _is_like_the_log(self, path: Path) -> bool:
        with contextlib.closing(connect_reading(path)) as connection:
            return user_version(connection) == self._version


def _is_old(path: Path, bounds: Bounds) -> bool:
    return bounds.words_ms is not None and path.stat().st_mtime * 1000 < bounds.words_ms


def _remove_when_old(path: Path, bounds: Bounds) -> None:
    if _is_old(path, bounds):
        _remove(path)


def _remove(path: Path) -> None:
    """Remove a log with its side files, these first: alone they would be taken for those of another."""
    _remove_side_files(path)
    path.unlink(missing_ok=True)
    if path.parent.match(REPLACED) and not any(path.parent.iterdir()):
        path.parent.rmdir()


def _remove_side_files(path: Path) -> None:
    for left in side_files(path):
        left.unlink(missing_ok=True)
