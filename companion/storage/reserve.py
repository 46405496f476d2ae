"""A file that only takes room: when the disk is full it is let go, so that the call at hand can still be stored."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
from typing import TYPE_CHECKING

from companion.storage.private_files import write_private

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

RESERVE_BYTES = 1024 * 1024
# Where there is less room than this the reserve would only bring the trouble nearer.
_LEAST_FREE_BYTES = 3 * RESERVE_BYTES


class Reserve:
    """The file `path`, made when there is plenty of room and let go when there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def make(self) -> None:
        """Make it unless it is there. What the disk says against it is no trouble of anybody's."""
        try:
            if self._path.exists() or shutil.disk_usage(self._path.parent).free < _LEAST_FREE_BYTES:
                return
            # Random, because a file system that packs files would keep no room for zeros.
            write_private(self._path, os.urandom(RESERVE_BYTES))
        except OSError as error:
            _log.info("no room is kept in reserve: %s", error)
            self._remove()

    def release(self) -> bool:
        """Let it go; tells whether there was one."""
        if not self._path.exists():
            return False
        self._remove()
        _log.warning("the disk is full: the room kept in reserve is used")
        return not self._path.exists()

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
