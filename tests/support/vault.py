"""A vault over a log on disk: notes locked away and opened as the program would, and looked for in every file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.storage.copies import Copies
from companion.storage.note_key import Wrapped, new_salt, new_secret, stretch, wrap
from companion.storage.note_vault import NoteVault

if TYPE_CHECKING:
    from pathlib import Path

    from companion.storage.open_log import OpenedLog
    from tests.support.log_on_disk import LogOnDisk

QUICK_LOG_N = 4
PASSPHRASE = "a good long passphrase"  # noqa: S105 - of a test


def a_vault(disk: LogOnDisk, opened: OpenedLog) -> NoteVault:
    return NoteVault(opened.log, disk.data, disk.clock, Copies(disk.file, disk.backups).remove_with_texts)


def quickly_wrapped(secret: bytes, passphrase: str = PASSPHRASE) -> Wrapped:
    salt = new_salt()
    return wrap(secret, salt, stretch(passphrase, salt, QUICK_LOG_N), QUICK_LOG_N)


def finish(vault: NoteVault) -> None:
    while vault.step():
        pass


def lock_away(vault: NoteVault, secret: bytes | None = None) -> bytes:
    """Lock all notes away under a passphrase and return the secret."""
    secret = secret or new_secret()
    vault.turn_on(secret, quickly_wrapped(secret))
    finish(vault)
    return secret


def bytes_with(token: str, *folders: Path) -> list[str]:
    """The files in which a text stands, in any of the ways it may be written."""
    wanted = (token.encode(), token.encode("utf-16-le"))
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(form in path.read_bytes() for form in wanted)]
