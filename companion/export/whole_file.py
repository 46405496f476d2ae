"""Writes an export whole or not at all, for its owner alone, and never through a link."""

from __future__ import annotations

import contextlib
import os
import secrets
import sys
from typing import TYPE_CHECKING, Literal

from companion.engine.said import said
from companion.export.csv_file import csv_lines
from companion.export.json_file import json_pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from companion.domain.records import CallRecord

ExportKind = Literal["csv", "json"]

_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class ExportRefusedError(Exception):
    """The file cannot be written there; says why in one sentence for the agent."""


def write_export(records: Iterable[CallRecord], path: Path, kind: ExportKind, own_folders: Sequence[Path] = ()) -> int:
    """Write the calls, one by one, and return how many; `own_folders` are the program's. Raises ExportRefusedError."""
    written = 0

    def counted() -> Iterator[CallRecord]:
        nonlocal written
        for record in records:
            yield record
            written += 1

    write_whole(path, csv_lines(counted()) if kind == "csv" else json_pieces(counted()), own_folders)
    return written


def write_whole(path: Path, pieces: Iterable[str | bytes], own_folders: Sequence[Path] = ()) -> None:
    """Write the pieces to a new file beside the wanted one, then put it in its place.

    A link in the wanted place is replaced, what it points to is left alone. Raises ExportRefusedError.
    """
    try:
        _refuse_bad_place(path, own_folders)
    except OSError as error:
        raise ExportRefusedError(_not_written(path, error)) from error
    draft = path.with_name(f".call-companion-{secrets.token_hex(6)}.part")
    try:
        with os.fdopen(os.open(draft, _FLAGS, 0o600), "wb") as file:
            draft.chmod(0o600)  # the umask may have taken the owner's bits too
            for piece in pieces:
                file.write(piece if isinstance(piece, bytes) else piece.encode("utf-8", "replace"))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise ExportRefusedError(_not_written(path, error)) from error
    finally:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
    _sync_folder(path.parent)


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


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):  # some network file systems do not know it
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
