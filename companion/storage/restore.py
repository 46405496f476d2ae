"""An older log, or one from elsewhere, takes the place of the one there is; that one is set aside whole.

The file is copied first and the copy is trusted in nothing: its tables must be ours to the letter and every row must
prove itself. Only a complete log is laid down, under the name under which a mended one waits, so that a crash at any
point leaves the log there was, or the restored one about to take its place (see damage.py).
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.engine.said import said
from companion.storage.backup import BEFORE, DAILY
from companion.storage.damage import draft_of, finish_interrupted, mended_of, remove_side_files
from companion.storage.damaged_folders import REPLACED, set_aside_replaced
from companion.storage.database import connect, connect_reading, is_in_wal_mode, is_newer, side_files, transaction
from companion.storage.integrity import look_at
from companion.storage.migrations import MIGRATIONS, migrate
from companion.storage.note_key import BrokenKeyFileError, Stage, read_note_key, write_note_key
from companion.storage.private_files import make_private_file, make_private_folder, sync_file, sync_folder
from companion.storage.sealed_writer import SealedWriter, read_seal
from companion.storage.text_forms import AS_TYPED, forms_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.instants import Instant
    from companion.storage.migrations import Step

_HEAD = b"SQLite format 3\0"
_ABOUT = "SELECT count(*), min(started_utc_ms), max(started_utc_ms) FROM calls WHERE is_closed = 1"


class RestoreRefusedError(Exception):
    """Says to the agent why nothing was restored; the log is as it was."""


@value
class BackupView:
    """A copy that can be restored: how many calls are in it, and when the first and the last of them began."""

    path: Path
    calls: int
    first_ms: int | None
    last_ms: int | None
    is_newer: bool = False


class OtherTexts(StrEnum):
    """How texts of a backup stand that are not kept like those of the log here."""

    NONE = "none"
    AS_TYPED = "as_typed"
    LOCKED = "locked"
    OF_ANOTHER_KEY = "of_another_key"


@value
class Restored:
    """What was done: calls that are there now, and where the log that was there is kept, if there was one.

    texts: in which form typed texts stand in it that is not the one of here.
    """

    calls: int
    set_aside: Path | None
    texts: OtherTexts = OtherTexts.NONE

    @property
    def sentence(self) -> str:
        """Say it to the agent."""
        match self.texts:
            case OtherTexts.OF_ANOTHER_KEY:
                return said(
                    "{done} Some texts in it are locked with another key: open your notes for good in the settings, "
                    "then use the recovery key of those.",
                    done=self._done,
                )
            case OtherTexts.LOCKED:
                return said(
                    "{done} Texts in it are locked: in the settings, under “Notes and privacy”, their recovery key "
                    "opens them.",
                    done=self._done,
                )
            case OtherTexts.AS_TYPED:
                return said(
                    "{done} Texts in it are not locked yet: that is done while your notes are unlocked.",
                    done=self._done,
                )
            case OtherTexts.NONE:
                return self._done

    @property
    def _done(self) -> str:
        if self.set_aside is None:
            return said("The backup was restored. Calls in it: {n}.", n=self.calls)
        return said(
            "The backup was restored. Calls in it: {n}. What was there before is kept in {aside}.",
            n=self.calls,
            aside=self.set_aside.name,
        )


def find_backups(data: Path, backups: Path, version: int = len(MIGRATIONS)) -> list[BackupView]:
    """Return the copies there are, the one with the latest call first. What cannot be read is no backup."""
    files = [
        *(path for pattern in (DAILY, BEFORE) for path in backups.glob(pattern)),
        *(path for path in data.glob(f"{REPLACED}/*.sqlite3")),
    ]
    views = [view for path in files if (view := _view(path, version))]
    return sorted(views, key=lambda view: (view.last_ms or 0, view.path.name), reverse=True)


def restore(source: Path, path: Path, at: Instant, steps: Sequence[Step] = MIGRATIONS) -> Restored:
    """Let a copy of the source take the place of the log, which must not be open.

    Raises RestoreRefusedError and OSError; the log is as it was then.
    """
    make_private_folder(path.parent)
    finish_interrupted(path, at)
    draft, mended = draft_of(path), mended_of(path)
    try:
        _copy(source, path, draft)
        _prove(draft, steps)
        calls = _prepare(draft, path, steps)
        texts = _other_texts(draft, path.parent)
        sync_file(draft)
        draft.replace(mended)
    finally:
        draft.unlink(missing_ok=True)
        remove_side_files(draft)
    sync_folder(path.parent)
    files = [file for file in (path, *side_files(path)) if file.exists()]
    aside = set_aside_replaced(files, path, at) if files else None
    mended.replace(path)
    sync_folder(path.parent)
    return Restored(calls, aside, texts)


def _view(path: Path, version: int) -> BackupView | None:
    try:
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            calls, first_ms, last_ms = connection.execute(_ABOUT).fetchone()
        return BackupView(path, int(calls), first_ms, last_ms, is_newer(path, version))
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return None


def _copy(source: Path, path: Path, draft: Path) -> None:
    if not source.is_file():
        raise RestoreRefusedError(said("There is no file {file}.", file=source.name))
    if path.exists() and source.samefile(path):
        raise RestoreRefusedError(said("{file} is the log that is in use.", file=source.name))
    with source.open("rb") as file:
        if file.read(len(_HEAD)) != _HEAD:
            raise RestoreRefusedError(said("{file} is no log of Call Companion.", file=source.name))
    make_private_file(draft)
    shutil.copyfile(source, draft)


def _prove(draft: Path, steps: Sequence[Step]) -> None:
    if is_newer(draft, len(steps)):
        sentence = said("This backup was made by a newer Call Companion. Install that version, then restore it.")
        raise RestoreRefusedError(sentence)
    try:
        wrong = "a write-ahead log is missing" if is_in_wal_mode(draft) else look_at(draft, steps)
        with contextlib.closing(connect_reading(draft, as_it_lies=True)) as connection:
            is_empty = not connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except sqlite3.Error:
        wrong, is_empty = "it cannot be read", False
    if wrong or is_empty:
        raise RestoreRefusedError(said("The backup is damaged and was not restored; the calls you have are untouched."))


def _prepare(draft: Path, path: Path, steps: Sequence[Step]) -> int:
    """Bring the copy to this version; return how many calls are in it."""
    before = _restores_of(path)
    with contextlib.closing(connect(draft)) as connection:
        migrate(connection, steps)
        with transaction(connection):
            writer = SealedWriter(connection)
            writer.note_restore(max(before, writer.seal.restored) + 1)
            writer.close()
        ((calls,),) = connection.execute("SELECT count(*) FROM calls").fetchall()
    wrong = look_at(draft, steps)
    if wrong:
        raise RestoreRefusedError(said("The backup is damaged and was not restored; the calls you have are untouched."))
    return int(calls)


def _other_texts(draft: Path, folder: Path) -> OtherTexts:
    """Tell how texts stand in the copy. Those as they were typed are locked away where notes are: at the next start."""
    with contextlib.closing(connect_reading(draft)) as connection:
        forms = set().union(*forms_in(connection))
    try:
        key = read_note_key(folder)
    except BrokenKeyFileError:
        key = None
    if key is None:
        return OtherTexts.LOCKED if forms - {AS_TYPED} else OtherTexts.NONE
    if AS_TYPED in forms and key.stage == Stage.ON:
        write_note_key(folder, replace(key, stage=Stage.TURNING_ON))
    if forms - {AS_TYPED, key.key_id}:
        return OtherTexts.OF_ANOTHER_KEY
    return OtherTexts.AS_TYPED if AS_TYPED in forms and key.stage != Stage.TURNING_OFF else OtherTexts.NONE


def _restores_of(path: Path) -> int:
    try:
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            return read_seal(connection).restored
    except (sqlite3.Error, ValueError, TypeError):
        return 0
