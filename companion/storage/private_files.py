"""Files and folders for the agent's own account alone, and how to replace one so that a crash leaves old or new.

Windows knows no modes: what lies under %LOCALAPPDATA%, which never roams, inherits from there that it is this user's
alone, and a folder that is made with mode 0700 is closed to others by Python itself, wherever it lies.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


def make_private_folder(folder: Path) -> None:
    """Create the folder, or close an existing one to other accounts."""
    folder.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o777 != _FOLDER_MODE:
        folder.chmod(_FOLDER_MODE)


def create_private(path: Path) -> int:
    """Create a file that was not there and return its descriptor; a link in its place is refused."""
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _PLAIN, _FILE_MODE)
    path.chmod(_FILE_MODE)  # the umask may have taken the owner's bits too
    return descriptor


def make_private_file(path: Path) -> None:
    """Create an empty file, or close an existing one to other accounts; raises OSError when it is a link."""
    try:
        os.close(create_private(path))
    except FileExistsError:
        if path.is_symlink():
            raise OSError(errno.ELOOP, "it is a link to another file and is not opened", path.name) from None
        if path.stat().st_mode & 0o077:
            path.chmod(_FILE_MODE)


def open_private(path: Path) -> int:
    """Open a file that is there for writing and return its descriptor; a link in its place is refused."""
    return os.open(path, os.O_WRONLY | _PLAIN)


def read_private(path: Path, largest: int) -> bytes:
    """Read a file without following a link, at most `largest` bytes and one more."""
    descriptor = os.open(path, os.O_RDONLY | _PLAIN)
    with os.fdopen(descriptor, "rb") as file:
        return file.read(largest + 1)


def write_private(path: Path, content: bytes) -> None:
    """Create a file that was not there, safe on disk when this returns."""
    with os.fdopen(create_private(path), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def replace_whole(path: Path, content: bytes, mode: int = _FILE_MODE) -> None:
    """Put the content in place of the file: after a crash there is the old one or the new one, never half of one.

    Only a file meant for others too is given another mode.
    """
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        write_private(draft, content)
        if mode != _FILE_MODE:
            draft.chmod(mode)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def set_aside(path: Path, word: str) -> Path:
    """Rename `name.ext` to the first free `name<word>-<n>.ext` and return the new path."""
    number = 1
    while True:
        aside = path.with_name(f"{path.stem}{word}-{number}{path.suffix}")
        if not aside.exists() and not aside.is_symlink():
            path.rename(aside)
            return aside
        number += 1


def sync_file(path: Path) -> None:
    """Bring a file's content to disk."""
    descriptor = os.open(path, os.O_RDWR | _PLAIN)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Bring renames in a folder to disk; Windows does that by itself."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some network file systems do not know it
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
