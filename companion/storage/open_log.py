"""Opens the log of calls: mended when damaged, migrated when old, beside the file when that is too new."""

from __future__ import annotations

import contextlib
import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.engine.ports import StorageUnavailableError
from companion.storage.backup import BackupFailedError, copy_before_migration
from companion.storage.beside_log import BesideLog, take_over_beside
from companion.storage.call_log import SqliteCallLog
from companion.storage.damage import DamageReport, finish_interrupted, mend_if_damaged
from companion.storage.database import NewerFileError, connect, is_newer, user_version
from companion.storage.migrations import MIGRATIONS, migrate
from companion.storage.private_files import make_private_folder

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from companion.engine.ports import Clock
    from companion.storage.migrations import Step

_log = logging.getLogger(__name__)

FILE_NAME = "calls.sqlite3"
BESIDE_NAME = "calls-beside.sqlite3"


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """The log, and what had to be mended. It is usable even when the disk is not: then it tries again at each need."""

    log: SqliteCallLog | BesideLog
    damage: DamageReport | None = None


@dataclass
class LogOpener:
    """Knows where one log lies and how it is brought into a state to work with."""

    path: Path
    backups: Path
    clock: Clock
    steps: Sequence[Step] = MIGRATIONS
    beside: Path | None = None
    damage: DamageReport | None = field(default=None, init=False)

    def __call__(self, *, look_for_damage: bool) -> sqlite3.Connection:
        """Open it; raises OSError, sqlite3.Error or StorageUnavailableError."""
        make_private_folder(self.path.parent)
        if is_newer(self.path, len(self.steps)):
            raise NewerFileError(f"{self.path.name} was written by a newer program")
        at = self.clock.now()
        finish_interrupted(self.path, at)
        if look_for_damage:
            self.damage = mend_if_damaged(self.path, self.backups, at, self.steps) or self.damage
            if self.damage:
                _log.error("the log was damaged: %s", self.damage)
        connection = connect(self.path)
        try:
            self._migrate(connection)
            if self.beside:
                take_over_beside(connection, self.beside)
        except BaseException:
            connection.close()
            raise
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = user_version(connection)
        if 0 < version < len(self.steps):
            now = datetime.fromtimestamp(self.clock.now().utc_ms / 1000, tz=UTC)
            try:
                copy_before_migration(connection, self.backups, f"{now:%Y%m%dT%H%M%SZ}-{version}", self.steps)
            except BackupFailedError as error:
                raise StorageUnavailableError(str(error)) from error
        migrate(connection, self.steps)


def open_call_log(folder: Path, backups: Path, clock: Clock, steps: Sequence[Step] = MIGRATIONS) -> OpenedLog:
    """Open the log in its folder; never raises for what the disk does."""
    path, beside = folder / FILE_NAME, folder / BESIDE_NAME
    log: SqliteCallLog | BesideLog
    if is_newer(path, len(steps)):
        opener = LogOpener(beside, backups / "beside", clock, steps)
        log = BesideLog(path, SqliteCallLog(opener))
    else:
        opener = LogOpener(path, backups, clock, steps, beside)
        log = SqliteCallLog(opener)
    with contextlib.suppress(StorageUnavailableError):  # it is tried again when it is needed
        log.open()
    return OpenedLog(log, opener.damage)
