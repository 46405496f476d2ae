"""Deletes everything the program knows of calls. What was begun is finished at the next start.

Settings, the agent's own lines and the team's packs stay: they tell nothing of calls.
"""

from __future__ import annotations

import logging
import os
import shutil
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.storage.private_files import open_private, sync_folder, write_private

if TYPE_CHECKING:
    from pathlib import Path

_log = logging.getLogger(__name__)

MARKER = "erasing-everything"  # the program looks for it before it loads any of this: app/paths.py


@value
class Erasable:
    """Folders with what goes, and the names of what stays in them. A log that is being written stays, empty."""

    data: Path
    others: tuple[Path, ...]
    stays_in_data: tuple[str, ...]
    log_in_use: Path | None = None


def is_begun(data: Path) -> bool:
    """Tell whether a deletion was begun and not finished."""
    return (data / MARKER).exists()


def erase_everything(what: Erasable) -> None:
    """Delete it; the log must not be open. Raises OSError when something resists: the next start goes on."""
    marker = what.data / MARKER
    if not marker.exists():
        write_private(marker, b"")
        sync_folder(what.data)
    resisting: OSError | None = None
    for folder in (*what.others, what.data):
        stays = {MARKER, *what.stays_in_data} if folder == what.data else set()
        for path in sorted(folder.iterdir()) if folder.is_dir() else []:
            if path.name not in stays:
                try:
                    _remove(path, what.log_in_use)
                except OSError as error:
                    resisting = error
        sync_folder(folder)
    if resisting:
        raise resisting
    marker.unlink()
    sync_folder(what.data)
    _log.info("everything about calls was deleted")


def _remove(path: Path, log_in_use: Path | None) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    elif path == log_in_use:
        descriptor = open_private(path)
        try:
            os.ftruncate(descriptor, 0)
        finally:
            os.close(descriptor)
    else:
        path.unlink(missing_ok=True)
