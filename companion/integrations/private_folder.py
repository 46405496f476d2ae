"""The folder of the socket: for this person alone, and looked at before it is trusted."""

from __future__ import annotations

import os
import stat

_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH


class UnsafeFolderError(OSError):
    """Somebody else could reach into the folder; the text says how."""


def make_safe(folder: str) -> None:
    """Make a folder for a socket; raises UnsafeFolderError where somebody else may have been before us."""
    if not os.path.lexists(folder):
        os.makedirs(folder, mode=0o700, exist_ok=True)  # noqa: PTH103 - pathlib costs the command line 5 ms
    elif is_ours(folder) and stat.S_IMODE(os.lstat(folder).st_mode) & _OTHERS:
        os.chmod(folder, 0o700)  # noqa: PTH101 - as above
    check(folder)


def is_ours(folder: str) -> bool:
    """Tell whether it is a real folder of this user into which nobody else can write."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not found.st_mode & _OTHERS_MAY_WRITE


def check(folder: str) -> None:
    """Raise UnsafeFolderError unless it is a real folder of this user with mode 0700; OSError when it is missing."""
    found = os.lstat(folder)
    if stat.S_ISLNK(found.st_mode):
        raise UnsafeFolderError(f"{folder} is a link; it must be a folder")
    if not stat.S_ISDIR(found.st_mode):
        raise UnsafeFolderError(f"{folder} is not a folder")
    if found.st_uid != os.geteuid():
        raise UnsafeFolderError(f"{folder} belongs to somebody else")
    if found.st_mode & _OTHERS:
        raise UnsafeFolderError(f"{folder} is open to others; its mode must be 0700")
