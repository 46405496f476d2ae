"""Writes an export whole or not at all, for its owner alone, and never through a link.

It is written piece by piece, so that a window goes on meanwhile: a generator that yields after each piece, and that
takes its draft away when it is closed before the end.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import stat
import sys
import threading
from typing import TYPE_CHECKING

from companion.engine.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
    from io import BufferedWriter
    from pathlib import Path

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_DRAFTS = ".call-companion-*.part"
_WAIT_S = 0.005


class ExportRefusedError(Exception):
    """The file cannot be written there; says why in one sentence for the agent."""


def write_whole(path: Path, pieces: Iterable[str | bytes], own_folders: Sequence[Path] = ()) -> None:
    """Write all the pieces at once. Raises ExportRefusedError."""
    for _ in written_in_pieces(path, ((piece, 0) for piece in pieces), own_folders):
        pass


def written_in_pieces(
    path: Path, pieces: Iterable[tuple[str | bytes, int]], own_folders: Sequence[Path] = ()
) -> Generator[int, None, None]:
    """Write the pieces to a new file beside the wanted one, then put it in its place; yield the count so far.

    A link in the wanted place is replaced, what it points to is left alone. Raises ExportRefusedError.
    """
    count = 0
    try:
        _refuse_bad_place(path, own_folders)
        remove_left_drafts(path.parent)
    except OSError as error:
        raise ExportRefusedError(_not_written(path, error)) from error
    draft = path.with_name(f".call-companion-{secrets.token_hex(6)}.part")
    try:
        with _told(path), os.fdopen(os.open(draft, _FLAGS, 0o600), "wb") as file:
            draft.chmod(0o600)  # the umask may have taken the owner's bits too
            _hold(file.fileno())
            for piece, more in _pieces(pieces):
                file.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace"))
                count += more
                yield count
            file.flush()
            yield from (count for _ in _synced(file))
            if path.is_dir():
                raise IsADirectoryError(21, "there is a folder of this name now")
            if sys.platform == "win32":
                file.close()  # an open file cannot be renamed there
            draft.replace(path)
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    _sync_folder(path.parent)
    yield count


def remove_left_drafts(folder: Path) -> None:
    """Remove what an export left that was killed: drafts of ours that nobody writes to any more."""
    for draft in folder.glob(_DRAFTS):
        with contextlib.suppress(OSError):
            if stat.S_ISREG(draft.lstat().st_mode) and _is_nobodys(draft):
                draft.unlink()


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Tell in a sentence what the disk does not take; what the reading of the log raises goes on as it is."""
    try:
        yield
    except _ReadError as error:
        raise error.reason from None
    except OSError as error:
        raise ExportRefusedError(_not_written(path, error)) from error


class _ReadError(Exception):
    """Carries an error of the source past the errors of the file."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(str(reason))
        self.reason = reason


def _pieces(pieces: Iterable[tuple[str | bytes, int]]) -> Iterator[tuple[str | bytes, int]]:
    try:
        yield from pieces
    except OSError as error:
        raise _ReadError(error) from error


def _not_written(path: Path, error: OSError) -> str:
    return said("{file} could not be written: {reason}.", file=path.name, reason=error.strerror)


def _refuse_bad_place(path: Path, own_folders: Sequence[Path]) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise ExportRefusedError(said("The folder {folder} does not exist; choose another one.", folder=folder))
    if path.is_dir():
        raise ExportRefusedError(said("{file} is a folder; give a file name as well.", file=path))
    place = folder.resolve()
    if any(place.is_relative_to(own.resolve()) for own in own_folders):
        raise ExportRefusedError(said("Call Companion keeps its own files in this folder; choose another one."))
    if not path.is_symlink() and path.exists() and not path.is_file():
        raise ExportRefusedError(said("{file} is no ordinary file; choose another name.", file=path.name))


def _synced(file: BufferedWriter) -> Iterator[None]:
    """Bring the file to disk in a thread of its own: a large one may take seconds, and nobody has to stand still."""
    trouble: list[OSError] = []

    def sync() -> None:
        try:
            os.fsync(file.fileno())
        except OSError as error:
            trouble.append(error)

    thread = threading.Thread(target=sync, daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_WAIT_S)
            yield
    finally:
        thread.join()
    if trouble:
        raise trouble[0]


def _locker() -> Callable[[int], None] | None:
    """Return what locks a file; on Windows an open file cannot be removed anyway."""
    if sys.platform == "win32":
        return None
    import fcntl  # noqa: PLC0415 - not there on Windows

    return lambda descriptor: fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_lock = _locker()


def _hold(descriptor: int) -> None:
    """Mark the draft as written to, for as long as it is open."""
    if _lock:
        with contextlib.suppress(OSError):  # a file system without locks
            _lock(descriptor)


def _is_nobodys(draft: Path) -> bool:
    """Tell whether no program writes to the draft. Where that cannot be told, somebody may."""
    if _lock is None:
        return True
    descriptor = os.open(draft, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    try:
        _lock(descriptor)
    finally:
        os.close(descriptor)
    return True


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some network file systems do not know it
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
