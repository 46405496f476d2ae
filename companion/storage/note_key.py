"""The file beside the log that keeps the secret of locked notes: wrapped by a passphrase, or by name of the key store.

The secret itself is what the recovery key spells; whoever types that needs neither the passphrase nor this file.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.value import value
from companion.engine.notes import NotesWay
from companion.storage.note_cipher import SECRET_BYTES, NoteCipher, key_id_of
from companion.storage.note_texts import KEY_FILE_NAME
from companion.storage.private_files import make_private_file, read_private, replace_whole, sync_folder
from companion.storage.sealed_text import LockedTextError

if TYPE_CHECKING:
    from pathlib import Path

# 64 MB and half a second for each guess. In the file, so that another program may ask for more.
SCRYPT_LOG_N, SCRYPT_R, SCRYPT_P = 16, 8, 1
_MOST_LOG_N = 20
_LARGEST = 4096
_SALT_BYTES = 16
# No letter that looks like a figure; what is typed in its place is understood.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKS_LIKE = str.maketrans("OIL", "011")
_GROUP = 4
_CHARACTERS = SECRET_BYTES * 8 // 5
_KEY_BYTES = 32


class Stage(StrEnum):
    """How far locking all notes away, or opening all of them for good, has come."""

    TURNING_ON = "turning_on"
    ON = "on"
    TURNING_OFF = "turning_off"


class WrongKeyError(Exception):
    """That passphrase or recovery key does not open the notes."""


class BrokenKeyFileError(Exception):
    """The key file is there and cannot be understood: only the recovery key opens the notes."""


@value
class Wrapped:
    """The secret under a passphrase: what stretches the passphrase, and the box."""

    salt: bytes
    log_n: int
    r: int
    p: int
    box: str


@value
class NoteKey:
    """What the key file says."""

    key_id: str
    way: NotesWay
    stage: Stage
    wrapped: Wrapped | None = None


def read_note_key(folder: Path) -> NoteKey | None:
    """Return what the key file says, None when there is none; raises BrokenKeyFileError or OSError."""
    try:
        content = read_private(folder / KEY_FILE_NAME, _LARGEST)
    except FileNotFoundError:
        return None
    try:
        return _from_json(json.loads(content))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise BrokenKeyFileError from error


def write_note_key(folder: Path, key: NoteKey) -> None:
    """Put the key file in place, private to this account, whole or not at all; raises OSError."""
    wrapped = key.wrapped
    content: dict[str, Any] = {"schema": 1, "key_id": key.key_id, "way": key.way, "stage": key.stage}
    if wrapped:
        content["passphrase"] = {
            "salt": wrapped.salt.hex(),
            "log_n": wrapped.log_n,
            "r": wrapped.r,
            "p": wrapped.p,
            "box": wrapped.box,
        }
    path = folder / KEY_FILE_NAME
    replace_whole(path, json.dumps(content, indent=1).encode())
    make_private_file(path)


def remove_note_key(folder: Path) -> None:
    """Take the key file away, for good."""
    (folder / KEY_FILE_NAME).unlink(missing_ok=True)
    sync_folder(folder)


# The passphrase.


def new_salt() -> bytes:
    """Return a salt for a passphrase."""
    return secrets.token_bytes(_SALT_BYTES)


def stretch(passphrase: str, salt: bytes, log_n: int = SCRYPT_LOG_N, r: int = SCRYPT_R, p: int = SCRYPT_P) -> bytes:
    """Return what wraps the secret. Slow on purpose; the lock of Python is not held meanwhile."""
    memory = 256 * r * (1 << log_n)
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=1 << log_n, r=r, p=p, maxmem=memory, dklen=_KEY_BYTES)


def stretched_for(wrapped: Wrapped, passphrase: str) -> bytes:
    """Stretch a passphrase as this box wants it."""
    return stretch(passphrase, wrapped.salt, wrapped.log_n, wrapped.r, wrapped.p)


def wrap(secret: bytes, salt: bytes, stretched: bytes, log_n: int = SCRYPT_LOG_N) -> Wrapped:
    """Put the secret under a stretched passphrase."""
    box = NoteCipher(stretched).seal(secret.hex(), key_id_of(secret), "secret")
    return Wrapped(salt, log_n, SCRYPT_R, SCRYPT_P, box)


def unwrap(key: NoteKey, stretched: bytes) -> bytes:
    """Return the secret; raises WrongKeyError."""
    if key.wrapped is None:
        raise WrongKeyError
    try:
        secret = bytes.fromhex(NoteCipher(stretched).open(key.wrapped.box, key.key_id, "secret"))
    except (LockedTextError, ValueError) as error:
        raise WrongKeyError from error
    if key_id_of(secret) != key.key_id:
        raise WrongKeyError
    return secret


# The recovery key.


def new_secret() -> bytes:
    """Make the secret everything else is made of."""
    return secrets.token_bytes(SECRET_BYTES)


def spelled(secret: bytes) -> str:
    """Return the recovery key: groups of characters that are not mixed up when written by hand."""
    number, characters = int.from_bytes(secret), ""
    for _ in range(_CHARACTERS):
        number, rest = divmod(number, len(_ALPHABET))
        characters = _ALPHABET[rest] + characters
    return "-".join(characters[at : at + _GROUP] for at in range(0, _CHARACTERS, _GROUP))


def understood(typed: str) -> bytes:
    """Return the secret a recovery key spells, however it was typed; raises WrongKeyError."""
    characters = "".join(typed.upper().replace("-", " ").split()).translate(_LOOKS_LIKE)
    if len(characters) != _CHARACTERS or any(character not in _ALPHABET for character in characters):
        raise WrongKeyError
    number = 0
    for character in characters:
        number = number * len(_ALPHABET) + _ALPHABET.index(character)
    return number.to_bytes(SECRET_BYTES)


def to_keep(secret: bytes) -> str:
    """Return the secret as a text for the key store."""
    return base64.b64encode(secret).decode()


def from_kept(text: str) -> bytes:
    """Return the secret the key store gave; raises WrongKeyError."""
    try:
        secret = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise WrongKeyError from error
    if len(secret) != SECRET_BYTES:
        raise WrongKeyError
    return secret


def _from_json(content: Any) -> NoteKey:
    if content["schema"] != 1:
        raise ValueError("a key file of a newer program")
    wrapped = None
    if "passphrase" in content:
        box = content["passphrase"]
        log_n, r, p = (int(box[name]) for name in ("log_n", "r", "p"))
        if not (1 <= log_n <= _MOST_LOG_N and 1 <= r <= SCRYPT_R and 1 <= p <= SCRYPT_R):
            raise ValueError("not a stretching we know")
        wrapped = Wrapped(bytes.fromhex(box["salt"]), log_n, r, p, str(box["box"]))
    return NoteKey(str(content["key_id"]), NotesWay(content["way"]), Stage(content["stage"]), wrapped)
