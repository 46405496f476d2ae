"""Takes an export back into the log: says first what it would do, keeps a proven copy of the log, then does it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.engine.said import said
from companion.export.json_reader import ImportFile, ImportRefusedError
from companion.storage.backup import BackupFailedError, Why, back_up_before
from companion.storage.beside_log import BesideLog
from companion.storage.call_import import (
    ContradictionError,
    ImportPlan,
    Incoming,
    UnreadableCallError,
    incoming,
    look,
    take_in,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from companion.app.paths import Places
    from companion.engine.ports import Clock
    from companion.storage.call_log import SqliteCallLog

_log = logging.getLogger(__name__)

# What the running program reads, and holds in memory between looking and taking in, so that the window stands still for
# the writing alone. The command line reads the file a second time instead, and takes much larger ones.
LARGEST_WHILE_RUNNING = 32 * 1024 * 1024
LARGEST_OFFLINE = 2 * 1024 * 1024 * 1024


class CallImporter:
    """Looks at a file, and takes it in. Every refusal is an ImportRefusedError with a sentence."""

    def __init__(
        self,
        log: SqliteCallLog | BesideLog,
        places: Places,
        clock: Clock,
        largest: int = LARGEST_OFFLINE,
        is_busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self._log = log
        self._is_busy = is_busy
        self._backups = places.backups
        self._clock = clock
        self._largest = largest
        self._looked_at: tuple[Path, str] | None = None
        self._held: list[Incoming | None] | None = None

    def look(self, path: Path) -> Iterator[ImportPlan]:
        """Yield what an import would do, as far as was looked; the last plan is the whole one."""
        log = self._writable()
        file = ImportFile(path, self._largest)
        try:
            self._held = [] if self._largest <= LARGEST_WHILE_RUNNING else None
            yield from look(self._kept(self._things(file)), log.fetch)
        except ContradictionError as error:
            raise ImportRefusedError(str(error)) from error
        self._looked_at = (path, file.digest)

    def take_in(self, path: Path) -> ImportPlan:
        """Take in what was looked at, all of it or nothing; the log as it was is among the backups."""
        log = self._writable()
        if self._looked_at is None or self._looked_at[0] != path:
            raise ImportRefusedError(said("The file was not looked at yet."))
        digest = self._looked_at[1]
        things = self._unchanged(ImportFile(path, self._largest), digest) if self._held is None else self._held
        try:
            log.run(self._copy)
            return log.run(lambda connection: take_in(connection, things, log.texts))
        except (ContradictionError, BackupFailedError) as error:
            raise ImportRefusedError(str(error)) from error

    def _writable(self) -> SqliteCallLog:
        if self._is_busy():
            raise ImportRefusedError(said("A call is not over yet; import after it."))
        if isinstance(self._log, BesideLog):
            raise ImportRefusedError(
                said("The log belongs to a newer Call Companion; bring this one up to date, then import.")
            )
        if self._log.are_texts_locked:
            raise ImportRefusedError(said("Your notes are locked. Unlock them, then import."))
        return self._log

    def _copy(self, connection: sqlite3.Connection) -> None:
        now = datetime.fromtimestamp(self._clock.now().utc_ms / 1000, tz=UTC)
        back_up_before(connection, self._backups, Why.IMPORT, f"{now:%Y%m%dT%H%M%SZ}")

    def _kept(self, things: Iterator[Incoming | None]) -> Iterator[Incoming | None]:
        for thing in things:
            if self._held is not None:
                self._held.append(thing)
            yield thing

    def _things(self, file: ImportFile) -> Iterator[Incoming | None]:
        now_ms = self._clock.now().utc_ms
        for item in file.items():
            try:
                yield incoming(item.content, item.version, is_call=item.is_call, now_ms=now_ms)
            except UnreadableCallError:
                _log.warning("something in the file cannot be read and is passed over")  # what it is stays private
                yield None

    def _unchanged(self, file: ImportFile, digest: str) -> Iterator[Incoming | None]:
        yield from self._things(file)
        if file.digest != digest:
            raise ContradictionError(said("The file changed meanwhile; nothing was imported. Look at it again."))
