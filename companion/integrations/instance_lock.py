"""One program per data folder: a lock on a file, held for life. The system lets go of it when the program dies."""

from __future__ import annotations

import errno
import os
import sys

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        # One byte, also of an empty file.
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


# The last one: a library of Windows that only says "no".
_HELD_ELSEWHERE = (errno.EWOULDBLOCK, errno.EACCES, errno.EAGAIN, errno.EDEADLK, 0)
_NOT_WRITABLE = (errno.EROFS, errno.EACCES)
_FLAGS = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOINHERIT", 0)


class InstanceLock:
    """Proof that this is the only program on its data folder. There is one only while it holds."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def acquire(cls, path: str | os.PathLike[str]) -> InstanceLock | None:
        """Take the lock, or return None when another program holds it; raises OSError when there can be no lock."""
        return cls._taken(_open(os.fspath(path)))

    @classmethod
    def acquire_existing(cls, path: str | os.PathLike[str]) -> InstanceLock | None:
        """The same, without making the file where there is none: raises FileNotFoundError."""
        return cls._taken(os.open(os.fspath(path), os.O_RDONLY | _FLAGS))

    @classmethod
    def _taken(cls, descriptor: int) -> InstanceLock | None:
        try:
            taken = _lock(descriptor)
        except OSError:
            os.close(descriptor)
            raise
        if taken:
            return cls(descriptor)
        os.close(descriptor)
        return None

    @property
    def is_held(self) -> bool:
        """Whether it has not been let go."""
        return self._descriptor >= 0

    def release(self) -> None:
        """Let go; the file stays, because removing it would let two others lock two files."""
        if self.is_held:
            os.close(self._descriptor)
            self._descriptor = -1


def _open(path: str) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | _FLAGS, 0o600)
    except OSError as error:
        if error.errno not in _NOT_WRITABLE:
            raise
        # A folder that became read-only still has its lock file, and that can still be locked.
        return os.open(path, os.O_RDONLY | _FLAGS)


def _lock(descriptor: int) -> bool:
    try:
        _take(descriptor)
    except OSError as error:
        if error.errno in _HELD_ELSEWHERE:
            return False
        raise
    return True
