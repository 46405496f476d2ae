"""Where damaged logs are kept: each with its side files in a folder of its own beside the log.

At most three are kept. Of those within 24 hours only the first and the latest are: the first holds what nobody could
read, the latest what happened since; those between them hold nothing that the latest has not.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from companion.storage.private_files import make_private_folder, sync_folder

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.instants import Instant

KEEP_DAMAGED = 3
_ONE_DAY = timedelta(hours=24)
_STAMP = "%Y%m%dT%H%M%SZ"


def set_aside_together(files: list[Path], path: Path, at: Instant) -> Path:
    """Move the files into a folder of their own beside the log."""
    now = datetime.fromtimestamp(at.utc_ms / 1000, tz=UTC)
    earlier = sorted(path.parent.glob("damaged-*"))
    folder = path.with_name(f"damaged-{now.strftime(_STAMP)}")
    number = 1
    while folder.exists():
        number += 1
        folder = path.with_name(f"damaged-{now.strftime(_STAMP)}-{number}")
    make_private_folder(folder)
    for file in files:
        file.replace(folder / file.name)
    sync_folder(folder)
    sync_folder(path.parent)
    _thin_out(earlier, now)
    return folder


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
