"""Remembers where an export is being written, so that what a kill leaves there is removed at the next start."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.paths import UNFINISHED_EXPORT
from companion.export.whole_file import remove_left_drafts
from companion.storage.private_files import read_private, replace_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_PATH = 8192


@contextlib.contextmanager
def noted(data: Path, folder: Path) -> Iterator[None]:
    """Note the folder for as long as something is written there; without a note an export goes on all the same."""
    note = data / UNFINISHED_EXPORT
    with contextlib.suppress(OSError):
        replace_whole(note, os.fsencode(folder))
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            note.unlink(missing_ok=True)


def clear_up(data: Path) -> None:
    """Remove what a killed export left where it was noted."""
    with contextlib.suppress(OSError, ValueError):
        note = data / UNFINISHED_EXPORT
        remove_left_drafts(Path(os.fsdecode(read_private(note, _LONGEST_PATH))))
        note.unlink(missing_ok=True)


def clear_up_aside(data: Path) -> None:
    """Do it in a thread of its own: the folder may lie on a share that does not answer."""
    if (data / UNFINISHED_EXPORT).exists():
        threading.Thread(target=clear_up, args=(data,), daemon=True).start()
