"""Locks notes away and opens them: what the key file says, what is asked of the agent, and the work that follows.

What takes long (stretching a passphrase, asking the key store) is left to whoever calls, in a thread of its own; what
is here is quick and belongs to the thread of the log. Secrets pass through: none is logged, none stands in a sentence.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from companion.domain.privacy import LOCKED_MARK
from companion.engine.notes import NotesState, NotesStatus, NotesWay
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import said
from companion.storage.beside_log import BesideLog
from companion.storage.key_store import has_key_store_package
from companion.storage.note_cipher import NoteCipher, can_encrypt, key_id_of
from companion.storage.note_key import (
    BrokenKeyFileError,
    NoteKey,
    Stage,
    Wrapped,
    WrongKeyError,
    read_note_key,
    remove_note_key,
    unwrap,
    write_note_key,
)
from companion.storage.note_rewriting import rewrite_texts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Generator, Iterator
    from pathlib import Path

    from companion.engine.ports import Clock
    from companion.storage.call_log import SqliteCallLog

_log = logging.getLogger(__name__)

SLICE_S = 0.008
_LOCKED_WITH = """
SELECT 1 FROM calls WHERE note LIKE ?1 OR ref LIKE ?1 OR granted LIKE ?1
UNION ALL SELECT 1 FROM events WHERE private LIKE ?2 LIMIT 1"""


class Purge(Protocol):
    """Removes copies."""

    def __call__(self, *, are_locked: bool) -> Iterator[None]:
        """Remove those with locked texts, or those with texts as they were typed; yield now and then."""


class VaultError(Exception):
    """That did not work; the sentence says why to the agent."""


class NoteVault:
    """One for the log that is open. `purge` removes copies of the log with texts in the form of before, bit by bit."""

    def __init__(self, log: SqliteCallLog | BesideLog, folder: Path, clock: Clock, purge: Purge) -> None:
        self._log = log
        self._folder = folder
        self._clock = clock
        self._purge = purge
        self._key: NoteKey | None = None
        self._secret: bytes | None = None
        self._is_broken = False
        self._job: Generator[None, None, None] | None = None
        self._job_is_for: sqlite3.Connection | None = None
        self._purging: Iterator[None] | None = None
        if log.texts.is_sealing:
            self._read_key()

    @property
    def key(self) -> NoteKey | None:
        """What the key file says."""
        return self._key

    @property
    def secret(self) -> bytes | None:
        """The secret, once it was unlocked: what another passphrase is put around."""
        return self._secret

    @property
    def status(self) -> NotesStatus:
        """How notes are kept now."""
        texts = self._log.texts
        state = NotesState.OFF
        if texts.is_locked:
            state = NotesState.LOCKED
        elif self._key:
            state = NotesState(self._key.stage)
        elif texts.is_sealing:  # opened by the recovery key, and not yet under another passphrase
            state = NotesState.ON
        return NotesStatus(
            state,
            self._key.way if self._key else None,
            can_encrypt(),
            has_key_store_package(),
            not isinstance(self._log, BesideLog),
            self._is_broken,
        )

    def turn_on(self, secret: bytes, wrapped: Wrapped | None) -> None:
        """Lock notes away from now on: under a passphrase, or, without one, with what the key store keeps."""
        self._may_change()
        if self._key or self._log.texts.is_sealing:
            raise VaultError(said("Notes are locked away already."))
        key = NoteKey(
            key_id_of(secret), NotesWay.PASSPHRASE if wrapped else NotesWay.KEY_STORE, Stage.TURNING_ON, wrapped
        )
        cipher = NoteCipher(secret)
        self._keep(key)
        self._secret = secret
        self._log.texts.cipher, self._log.texts.is_sealing = cipher, True

    def unlock(self, secret: bytes) -> None:
        """Open the notes with the secret of a passphrase, the key store or a recovery key; raises WrongKeyError."""
        if self._key is None and not self._fits_a_text(secret):
            raise WrongKeyError
        if self._key and key_id_of(secret) != self._key.key_id:
            raise WrongKeyError
        self._log.texts.cipher = NoteCipher(secret)
        self._secret = secret
        if self._key and self._key.stage == Stage.TURNING_OFF:
            self._log.texts.is_sealing = False

    def unlock_stretched(self, stretched: bytes) -> None:
        """Open the notes with a stretched passphrase; raises WrongKeyError."""
        if self._key is None:
            raise WrongKeyError
        self.unlock(unwrap(self._key, stretched))

    def rewrap(self, secret: bytes, wrapped: Wrapped | None) -> None:
        """Give the notes that are open another passphrase, or, without one, to the key store."""
        self._may_change()
        cipher = self._log.texts.cipher
        if cipher is None or cipher.key_id != key_id_of(secret):
            raise WrongKeyError
        stage = self._key.stage if self._key else Stage.TURNING_ON
        way = NotesWay.PASSPHRASE if wrapped else NotesWay.KEY_STORE
        self._keep(NoteKey(cipher.key_id, way, stage, wrapped))
        self._log.texts.is_sealing = stage != Stage.TURNING_OFF
        self._is_broken = False

    def turn_off(self) -> None:
        """Open all notes for good."""
        self._may_change()
        if self._key is None or self._log.texts.cipher is None:
            raise VaultError(said("Unlock your notes first."))
        self._keep(replace(self._key, stage=Stage.TURNING_OFF))
        self._log.texts.is_sealing = False

    def begin_again(self) -> None:
        """Go over all texts anew: another log took the place of this one, with texts as they stood in it."""
        if self._key and self._key.stage == Stage.ON:
            self._keep(replace(self._key, stage=Stage.TURNING_ON))

    def step(self) -> bool:
        """Go on with what was begun, for a moment; tells whether there is more to do. Not while a call runs."""
        log, key = self._log, self._key
        if isinstance(log, BesideLog) or key is None or log.texts.cipher is None or key.stage == Stage.ON:
            return False
        try:
            if self._purging is None:
                if not log.run(self._slice):
                    return True
                self._purging = self._purge(are_locked=key.stage == Stage.TURNING_OFF)
            if not self._for_a_moment(self._purging):
                return True
            self._purging = None
            self._finish(key)
        except (StorageUnavailableError, OSError) as error:
            _log.warning("the notes are dealt with later: %s", error)
            self.close()
        return False

    def close(self) -> None:
        """Give up what is half done; it is begun anew."""
        if self._job:
            self._job.close()
        self._job = self._job_is_for = self._purging = None

    def _finish(self, key: NoteKey) -> None:
        if key.stage == Stage.TURNING_ON:
            self._keep(replace(key, stage=Stage.ON))
            return
        remove_note_key(self._folder)
        self._key = self._secret = None
        self._log.texts.cipher = None

    def _slice(self, connection: sqlite3.Connection) -> bool:
        """Work for some milliseconds; tells whether all is done."""
        if self._job is None or self._job_is_for is not connection:
            self._job, self._job_is_for = self._work(connection), connection
        if not self._for_a_moment(self._job):
            return False
        self.close()
        return True

    def _for_a_moment(self, work: Iterator[None]) -> bool:
        """Go on with it for some milliseconds; tells whether it is done."""
        until_s = self._clock.now().elapsed_s + SLICE_S
        return all(self._clock.now().elapsed_s < until_s for _ in work)

    def _work(self, connection: sqlite3.Connection) -> Generator[None, None, None]:
        yield from rewrite_texts(connection, self._log.texts)

    def _fits_a_text(self, secret: bytes) -> bool:
        """Tell whether a text of the log is locked with the key of this secret: a lost key file says nothing of it."""
        log = self._log
        if isinstance(log, BesideLog):
            return False
        pattern = f"{LOCKED_MARK}{key_id_of(secret)}:%"
        return log.run(lambda connection: connection.execute(_LOCKED_WITH, (pattern, pattern)).fetchone()) is not None

    def _may_change(self) -> None:
        if isinstance(self._log, BesideLog):
            raise VaultError(said("The log belongs to a newer version of this program. Update it first."))

    def _keep(self, key: NoteKey) -> None:
        try:
            write_note_key(self._folder, key)
        except OSError as error:
            raise VaultError(said("The key file cannot be kept ({reason}).", reason=error.strerror)) from error
        self._key = key

    def _read_key(self) -> None:
        try:
            self._key = read_note_key(self._folder)
        except (BrokenKeyFileError, OSError) as error:
            _log.warning("the key file of the notes cannot be used: %s", type(error).__name__)
            self._is_broken = True
