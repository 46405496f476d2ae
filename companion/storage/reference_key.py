"""The key under which references are hashed: made once, for this account alone."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.engine.said import said
from companion.storage.private_files import (
    make_private_file,
    make_private_folder,
    read_private,
    set_aside,
    sync_folder,
    write_private,
)

if TYPE_CHECKING:
    from pathlib import Path

KEY_BYTES = 32
_FILE_NAME = "reference.key"


@value
class ReferenceKey:
    """The key, and what the agent should know about it."""

    key: bytes
    problems: tuple[str, ...] = ()


def load_reference_key(folder: Path) -> ReferenceKey:
    """Read the key or make one. Where none can be kept, this run has one of its own."""
    path = folder / _FILE_NAME
    problems: tuple[str, ...] = ()
    try:
        make_private_folder(folder)
        key = _read(path)
        if key is None and (path.exists() or path.is_symlink()):
            aside = set_aside(path, ".broken")
            problems = (
                said(
                    "{file} was not usable and is kept as {aside}. "
                    "References of earlier calls are no longer recognised; those of new calls are.",
                    file=_FILE_NAME,
                    aside=aside.name,
                ),
            )
        if key is None:
            key = secrets.token_bytes(KEY_BYTES)
            write_private(path, key)
            sync_folder(folder)
        make_private_file(path)
    except OSError as error:
        sentence = said(
            "{file} cannot be kept ({reason}). References are recognised until you quit; free the disk.",
            file=_FILE_NAME,
            reason=error.strerror,
        )
        return ReferenceKey(secrets.token_bytes(KEY_BYTES), (*problems, sentence))
    return ReferenceKey(key, problems)


def _read(path: Path) -> bytes | None:
    try:
        key = read_private(path, KEY_BYTES)
    except FileNotFoundError:
        return None
    except OSError:
        if path.is_symlink() or path.is_dir():
            return None
        raise
    return key if len(key) == KEY_BYTES else None
