"""Does with the log as a whole what the window and the command line ask: another in its place, deleting everything."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.paths import LOG_NAME
from companion.domain.call import Phase
from companion.engine.said import said
from companion.integrations.log_order import LogRefusedError
from companion.storage.beside_log import BesideLog
from companion.storage.database import SIDE_FILES
from companion.storage.note_texts import KEY_FILE_NAME
from companion.storage.open_log import FILE_NAME
from companion.storage.reference_key import load_reference_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.notes_desk import NotesDesk
    from companion.app.paths import Places
    from companion.engine.engine import Engine
    from companion.engine.ports import Clock
    from companion.storage.erase_all import Erasable
    from companion.storage.open_log import OpenedLog
    from companion.storage.restore import BackupView

_log = logging.getLogger(__name__)

SEARCH_INDEX = "search.sqlite3"
_CALL_RUNS = said("Not while a call, its wrap-up or a breather is at hand. Ask again when it is over.")
_NEWER = said("The log was written by a newer Call Companion: this version only reads it.")
_NOT_STORED = said("Not everything is on disk yet. Ask again when it is.")
_ERASED = said("Everything about calls is deleted. Call Companion begins anew.")


def erasable(places: Places) -> Erasable:
    """Return what goes when everything is deleted, and what stays."""
    from companion.storage.erase_all import Erasable  # noqa: PLC0415 - loaded when everything is deleted

    stays = (places.lock_file.name, places.team_packs.name, KEY_FILE_NAME)
    return Erasable(places.data, (places.backups, places.logs), stays, places.logs / LOG_NAME)


class LogKeeper:
    """Implements LogPort while the program runs. `let_go`: closes what else reads the log or was made from it."""

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        engine: Engine,
        opened: OpenedLog,
        places: Places,
        clock: Clock,
        let_go: Callable[[], None],
        notes: NotesDesk | None = None,
    ) -> None:
        self._engine = engine
        self._opened = opened
        self._places = places
        self._clock = clock
        self._let_go = let_go
        self._notes = notes

    def backups(self) -> list[BackupView]:
        """Return the copies that can be restored, the one with the latest call first."""
        from companion.storage.restore import find_backups  # noqa: PLC0415 - loaded when backups are dealt with

        return find_backups(self._places.data, self._places.backups)

    def listed(self) -> str:
        """Return them for people."""
        return listed(self.backups(), self._clock)

    def refusal(self) -> str:
        """Say why nothing can be done with the log now; "" when it can."""
        if self._engine.phase != Phase.READY:
            return _CALL_RUNS
        return _NEWER if isinstance(self._opened.log, BesideLog) else ""

    def restore(self, source: Path) -> str:
        """Let a backup take the place of the log and go on from it."""
        from companion.storage.restore import RestoreRefusedError, restore  # noqa: PLC0415 - the same

        self._refuse_now()
        self._close()
        try:
            done = restore(found(source, self._places.backups), self._places.data / FILE_NAME, self._clock.now())
        except RestoreRefusedError as refused:
            raise LogRefusedError(str(refused)) from refused
        except OSError as error:
            raise LogRefusedError(said("Nothing was restored: {reason}.", reason=error.strerror or error)) from error
        finally:
            self._begin_anew()
        if self._notes:
            self._notes.begin_again()
        _log.info("a backup took the place of the log")
        return done.sentence

    def erase_everything(self) -> str:
        """Delete everything about calls and begin anew."""
        from companion.storage.erase_all import erase_everything  # noqa: PLC0415 - the same

        self._refuse_now()
        self._close()
        try:
            erase_everything(erasable(self._places))
        except OSError as error:
            sentence = said(
                "Some files could not be deleted ({reason}). The next start deletes them.",
                reason=error.strerror or error,
            )
            raise LogRefusedError(sentence) from error
        finally:
            self._begin_anew()
        return _ERASED

    def _refuse_now(self) -> None:
        refusal = self.refusal()
        if not refusal and not self._engine.flush():
            refusal = _NOT_STORED
        if refusal:
            raise LogRefusedError(refusal)

    def _close(self) -> None:
        self._let_go()
        self._opened.log.close()
        forget_search_index(self._places)

    def _begin_anew(self) -> None:
        self._engine.begin_anew(load_reference_key(self._places.data).key)


def found(source: Path, backups: Path) -> Path:
    """Return the file, or the backup of that name."""
    return source if source.exists() else backups / source.name


def forget_search_index(places: Places) -> None:
    """Delete what was made from the log that goes; it is made anew."""
    for suffix in ("", *SIDE_FILES):
        try:
            (places.data / f"{SEARCH_INDEX}{suffix}").unlink(missing_ok=True)
        except OSError as error:
            _log.warning("the search index cannot be deleted: %s", error)


def listed(views: list[BackupView], clock: Clock) -> str:
    """Return the backups for people, one on each line."""
    if not views:
        return "There are no backups yet. One is made each day, between two calls."
    offset_min = clock.now().offset_min
    return "\n".join(_line(view, offset_min) for view in views)


def _line(view: BackupView, offset_min: int) -> str:
    name = view.path if view.path.parent.name.startswith("replaced-") else view.path.name
    calls = "1 call" if view.calls == 1 else f"{view.calls} calls"
    reach = ""
    if view.first_ms is not None and view.last_ms is not None:
        reach = f", {day_of(view.first_ms, offset_min)} to {day_of(view.last_ms, offset_min)}"
    return f"{name}  {calls}{reach}{'  (of a newer version)' if view.is_newer else ''}"


def day_of(utc_ms: int, offset_min: int) -> str:
    """Return the local day of a moment."""
    return (datetime.fromtimestamp(utc_ms / 1000, tz=UTC) + timedelta(minutes=offset_min)).date().isoformat()
