"""The verb `unlock`: asks for the passphrase on the terminal, stretches it here, and hands that to the program.

A passphrase never stands on a command line, and it does not leave this process either.
"""

from __future__ import annotations

import sys
from getpass import getpass
from typing import TYPE_CHECKING

from companion.app.paths import places_of
from companion.integrations import client, wire
from companion.integrations.verbs import Request
from companion.storage.note_key import BrokenKeyFileError, read_note_key, stretched_for

if TYPE_CHECKING:
    from companion.storage.note_key import NoteKey

_NO_TERMINAL = "The passphrase is asked for on a terminal, and there is none here. Unlock in the window instead."
_BY_KEY_STORE = (
    "The key store of this system opens your notes. With your recovery key: call-companion unlock --recovery"
)
_BROKEN = "The file with the key of your notes cannot be read. With your recovery key: call-companion unlock --recovery"


def run(request: Request, address: str) -> tuple[int, str]:
    """Ask and unlock; returns exit code and text."""
    exit_code, text = client.ask(address, Request("status"))
    if exit_code:
        return exit_code, text
    if sys.stdin is None or not sys.stdin.isatty():
        return wire.USAGE, _NO_TERMINAL
    try:
        if "recovery" in request.args:
            request.args["secret"] = getpass("Recovery key: ")
            return client.ask(address, request)
        return _with_passphrase(request, address, read_note_key(places_of(request.profile).data))
    except (BrokenKeyFileError, OSError):
        return wire.REFUSED, _BROKEN
    except (EOFError, KeyboardInterrupt):
        return wire.USAGE, "Nothing was typed."


def _with_passphrase(request: Request, address: str, key: NoteKey | None) -> tuple[int, str]:
    if key is None:
        return wire.STORED, "Your notes are not locked."
    if key.wrapped is None:
        return wire.REFUSED, _BY_KEY_STORE
    request.args["secret"] = stretched_for(key.wrapped, getpass("Passphrase of your notes: ")).hex()
    return client.ask(address, request)
