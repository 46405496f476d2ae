"""`backups`, `restore` and `erase` while no program runs. Only under the instance lock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.log_keeper import erasable, forget_search_index, found, listed
from companion.engine.clock import SystemClock
from companion.integrations import log_order
from companion.integrations.log_order import LogRefusedError
from companion.storage.beside_log import BesideLog
from companion.storage.erase_all import erase_everything
from companion.storage.open_log import FILE_NAME, open_call_log
from companion.storage.restore import RestoreRefusedError, find_backups, restore

if TYPE_CHECKING:
    from pathlib import Path

    from companion.app.paths import Places
    from companion.integrations.verbs import Request


class OfflineLog:
    """Implements LogPort over a log that nobody has open."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._clock = SystemClock()

    def listed(self) -> str:
        """Return the backups for people."""
        return listed(find_backups(self._places.data, self._places.backups), self._clock)

    def restore(self, source: Path) -> str:
        """Let a backup take the place of the log."""
        opened = open_call_log(self._places.data, self._places.backups, self._clock)  # what a crash left is finished
        opened.log.close()
        if isinstance(opened.log, BesideLog):
            raise LogRefusedError("The log was written by a newer Call Companion: this version only reads it.")
        forget_search_index(self._places)
        try:
            path = self._places.data / FILE_NAME
            return restore(found(source, self._places.backups), path, self._clock.now()).sentence
        except RestoreRefusedError as refused:
            raise LogRefusedError(str(refused)) from refused
        except OSError as error:
            raise LogRefusedError(f"Nothing was restored: {error.strerror or error}.") from error

    def erase_everything(self) -> str:
        """Delete everything about calls."""
        try:
            erase_everything(erasable(self._places))
        except OSError as error:
            raise LogRefusedError(
                f"Some files could not be deleted ({error.strerror or error}). The next start deletes them."
            ) from error
        return "Everything about calls is deleted."


def carry_out_offline(places: Places, request: Request) -> tuple[int, str]:
    """Do it and tell (exit code, text); whoever calls holds the lock of these places."""
    return log_order.carry_out(request.verb, request.args, OfflineLog(places))
