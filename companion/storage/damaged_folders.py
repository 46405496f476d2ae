"""Where damaged logs are kept, and those a restore replaced: each with its side files in a folder beside the log.

Of damaged ones at most three are kept. Of those within 24 hours only the first and the latest are: the first holds
what nobody could read, the latest what happened since; those between them hold nothing that the latest has not.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from companion.storage.private_files import make_private_folder, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.instants import Instant

DAMAGED = "damaged-*"
REPLACED = "replaced-*"
KEEP_DAMAGED = 3
_ONE_DAY = timedelta(hours=24)
_STAMP = "%Y%m%dT%H%M%SZ"


def set_aside_together(files: list[Path], path: Path, at: Instant) -> Path:
    """Move the files of a damaged log into a folder."""
    earlier = sorted(path.parent.glob(DAMAGED))
    folder = _moved(files, path, "damaged", at)
    _thin_out(earlier, _day_of(at))
    return folder


def set_aside_replaced(files: list[Path], path: Path, at: Instant) -> Path:
    """Move the files of a log that another takes the place of into a folder. All of these folders are kept."""
    return _moved(files, path, "replaced", at)


def _moved(files: list[Path], path: Path, word: str, at: Instant) -> Path:
    stamp = _day_of(at).strftime(_STAMP)
    folder = path.with_name(f"{word}-{stamp}")
    number = 1
    while folder.exists():
        number += 1
        folder = path.with_name(f"{word}-{stamp}-{number}")
    make_private_folder(folder)
    for file in files:
        file.replace(folder / file.name)
    sync_folder(folder)
    sync_folder(path.parent)
    return folder


def _day_of(at: Instant) -> datetime:
    return datetime.fromtimestamp(at.utc_ms / 1000, tz=UTC)


def _thin_out(earlier: list[Path], now: datetime) -> None:
    """Make room for the one just set aside."""
    today = [folder for folder in earlier if _age(folder, now) < _ONE_DAY]
    between = today[1:]
    rest = [folder for folder in earlier if folder not in between]
    for folder in between + rest[: max(0, len(rest) - KEEP_DAMAGED + 1)]:
        shutil.rmtree(folder, ignore_errors=True)


def _age(folder: Path, now: datetime) -> timedelta:
    """How long ago it was set aside; a clock that was set back makes it no younger than that."""
    try:
        stamp = datetime.strptime(folder.name.split("-")[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return timedelta.max
    return abs(now - stamp)
