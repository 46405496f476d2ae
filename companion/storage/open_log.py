"""Opens the log of calls: mended when damaged, migrated when old, beside the file when that is too new."""

from __future__ import annotations

import contextlib
import json
import logging
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import said
from companion.storage.backup import BackupFailedError, Why, back_up_before, backups_newest_first
from companion.storage.beside_log import BesideLog, take_over_beside
from companion.storage.call_log import SqliteCallLog, newest_event
from companion.storage.copies import Copies
from companion.storage.damage import DamageReport, finish_interrupted, mend_if_damaged
from companion.storage.database import NewerFileError, connect, is_newer, user_version
from companion.storage.erasing import erase_calls
from companion.storage.event_codec import instant_of
from companion.storage.heartbeat import Heartbeat
from companion.storage.integrity import Look
from companion.storage.migrations import LAST_SEEN_KEY, LAST_SEEN_LEAVES, MIGRATIONS, migrate
from companion.storage.note_texts import NoteTexts, has_note_key
from companion.storage.private_files import make_private_folder
from companion.storage.reserve import Reserve

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.instants import Instant
    from companion.engine.ports import Clock
    from companion.storage.migrations import Step

_log = logging.getLogger(__name__)

FILE_NAME = "calls.sqlite3"
RESERVE_NAME = "reserve"
HEARTBEAT_NAME = "heartbeat"
BESIDE_NAME = "calls-beside.sqlite3"


@value
class OpenedLog:
    """The log, and what had to be mended. It is usable even when the disk is not: then it tries again at each need."""

    log: SqliteCallLog | BesideLog
    opener: LogOpener
    reserve: Reserve

    @property
    def damage(self) -> DamageReport | None:
        """What was mended last."""
        return self.opener.damage

    def backup_now(self, why: Why) -> Path:
        """Make a proven copy before something is done to the log; raises StorageUnavailableError.

        Three of a kind are kept. There is none while the log belongs to a newer program.
        """
        if isinstance(self.log, BesideLog):
            raise NewerFileError("the log was written by a newer program and is only read")
        now = datetime.fromtimestamp(self.opener.clock.now().utc_ms / 1000, tz=UTC)
        return self.log.back_up_now(self.opener.backups, why, f"{now:%Y%m%dT%H%M%S%fZ}")

    def news(self) -> list[str]:
        """Return a sentence for every mending since this was asked last."""
        news, self.opener.news[:] = list(self.opener.news), []
        return news


@dataclass
class LogOpener:
    """Knows where one log lies and how it is brought into a state to work with."""

    path: Path
    backups: Path
    clock: Clock
    heartbeat: Heartbeat
    steps: Sequence[Step] = MIGRATIONS
    beside: Path | None = None
    copies: Copies | None = None
    damage: DamageReport | None = field(default=None, init=False)
    news: list[str] = field(default_factory=list, init=False)

    def __call__(self, look: Look) -> sqlite3.Connection:
        """Open it; raises OSError, sqlite3.Error or StorageUnavailableError."""
        make_private_folder(self.path.parent)
        if is_newer(self.path, len(self.steps)):
            raise NewerFileError(f"{self.path.name} was written by a newer program")
        at = self.clock.now()
        finish_interrupted(self.path, at)
        if self.copies:
            self.copies.settle()
        is_new = not self.path.exists() or self.path.stat().st_size == 0
        if look is not Look.NONE:
            self._mend(at, look)
        connection = connect(self.path)
        try:
            self._migrate(connection)
            if self.beside:
                take_over_beside(connection, self.beside)
            if self.copies:
                self._finish_erasing(connection, self.copies)
        except BaseException:
            connection.close()
            raise
        if is_new and self.beside:  # what lies beside a newer log comes and goes
            self._tell_what_is_gone()
        return connection

    def _tell_what_is_gone(self) -> None:
        """Say it when a log begins where backups tell of another one."""
        if backups_newest_first(self.backups):
            _log.error("there was no log, and there are backups of one: a new log was begun")
            self.news.append(
                said(
                    "The history of your calls was gone, and a new one has begun. The menu has backups of the old one."
                )
            )

    def _finish_erasing(self, connection: sqlite3.Connection, copies: Copies) -> None:
        """Erase what was to be erased when the program was killed."""
        call_ids = copies.to_erase()
        if call_ids:
            erase_calls(connection, call_ids, even_at_hand=True)
            copies.erase()

    def _mend(self, at: Instant, look: Look) -> None:
        found = mend_if_damaged(self.path, self.backups, at, self.steps, look)
        if found:
            kept, lost = found.calls_kept, found.events_lost
            _log.error("the log was damaged: %s; %d calls are there, %d entries are lost", found.reason, kept, lost)
            self.damage = found
            self.news.append(found.sentence)

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = user_version(connection)
        if 0 < version < len(self.steps):
            now = datetime.fromtimestamp(self.clock.now().utc_ms / 1000, tz=UTC)
            try:
                back_up_before(connection, self.backups, Why.MIGRATION, f"{now:%Y%m%dT%H%M%SZ}-{version}", self.steps)
            except BackupFailedError as error:
                raise StorageUnavailableError(str(error)) from error
        if 0 < version < LAST_SEEN_LEAVES:
            _bring_over_last_seen(connection, self.heartbeat)
        migrate(connection, self.steps)


def open_call_log(
    folder: Path, backups: Path, clock: Clock, steps: Sequence[Step] = MIGRATIONS, look: Look = Look.WHOLE
) -> OpenedLog:
    """Open the log in its folder; never raises for what the disk does. After a short look `Upkeep` does the rest."""
    path, beside = folder / FILE_NAME, folder / BESIDE_NAME
    reserve, heartbeat = Reserve(folder / RESERVE_NAME), Heartbeat(folder / HEARTBEAT_NAME)
    # While it is locked: whether there is a key file is all that is asked at a start.
    texts = NoteTexts(is_sealing=has_note_key(folder))
    log: SqliteCallLog | BesideLog
    if is_newer(path, len(steps)):
        copies = Copies(beside, backups / "beside", len(steps))
        opener = LogOpener(beside, backups / "beside", clock, heartbeat, steps, copies=copies)
        log = BesideLog(path, SqliteCallLog(opener, reserve, heartbeat, look, copies, texts))
    else:
        copies = Copies(path, backups, len(steps))
        opener = LogOpener(path, backups, clock, heartbeat, steps, beside, copies)
        log = SqliteCallLog(opener, reserve, heartbeat, look, copies, texts)
    with contextlib.suppress(StorageUnavailableError):  # it is tried again when it is needed
        log.open()
    return OpenedLog(log, opener, reserve)


def _bring_over_last_seen(connection: sqlite3.Connection, heartbeat: Heartbeat) -> None:
    """Keep what an old log says about when the program was last alive: a call that runs goes on from it."""
    found = connection.execute("SELECT value FROM state WHERE key = ?", (LAST_SEEN_KEY,)).fetchone()
    last_seen = json.loads(found[0]) if found else None
    newest = newest_event(connection)
    if last_seen and newest:
        heartbeat.beat(newest[0], instant_of(last_seen))
