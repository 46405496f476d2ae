"""Reads a file that only an administrator can have written, and tells why another one is not believed."""

from __future__ import annotations

import os
import stat

from companion.domain.value import value
from companion.engine.said import said

_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH
# A folder need not be readable to be gone through.
_FOLDER = getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_PATH", 0)
_STILL = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)


class NotTrustedError(Exception):
    """The file, or a folder above it, may be somebody else's; says which and why."""


@value
class Trust:
    """Whose file it has to be. top: the folder from which on down everything is looked at; all of it but in tests."""

    owner: int = 0
    top: str = "/"


ROOT_ALONE = Trust()


def read_trusted(path: str, largest: int, trust: Trust = ROOT_ALONE) -> bytes:
    """Read at most `largest` bytes and one more; raises NotTrustedError, or OSError as opening does.

    Every part of the path is opened from the folder before it, without following a link, and looked at once it is open:
    nobody can put something else in its place in between. Where nothing lies at its end, the way does not matter.
    """
    os.lstat(path)
    parts = [part for part in os.path.relpath(path, trust.top).split("/") if part]
    shown = trust.top
    folder = os.open(trust.top, os.O_RDONLY | _FOLDER | _STILL)
    try:
        _look_at(folder, shown, trust.owner)
        for part in parts[:-1]:
            shown = os.path.join(shown, part)  # noqa: PTH118 - shown to people, and opened by its parts
            below = _open_below(folder, part, shown, _FOLDER)
            os.close(folder)
            folder = below
            _look_at(folder, shown, trust.owner)
        descriptor = _open_below(folder, parts[-1], path, 0)
    finally:
        os.close(folder)
    try:
        _look_at(descriptor, path, trust.owner, is_file=True)
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(largest + 1)
    finally:
        os.close(descriptor)


def _open_below(folder: int, name: str, shown: str, flags: int) -> int:
    try:
        return os.open(name, os.O_RDONLY | flags | _STILL, dir_fd=folder)
    except FileNotFoundError:
        raise
    except OSError as error:
        if _is_link(folder, name):
            raise NotTrustedError(said("{place} is a link to another place", place=shown)) from error
        raise


def _is_link(folder: int, name: str) -> bool:
    try:
        return stat.S_ISLNK(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    except OSError:
        return False


def _look_at(descriptor: int, shown: str, owner: int, *, is_file: bool = False) -> None:
    found = os.fstat(descriptor)
    if is_file and not stat.S_ISREG(found.st_mode):
        raise NotTrustedError(said("it is no file"))
    if found.st_uid != owner:
        raise NotTrustedError(said("{place} belongs to another account than the administrator's", place=shown))
    if found.st_mode & _OTHERS_WRITE:
        raise NotTrustedError(said("others than the administrator can write to {place}", place=shown))
