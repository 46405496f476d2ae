"""Locks single texts away with AES-256-GCM and opens them again. Loads `cryptography` when a cipher is made.

Each text is bound to the call or event it belongs to and to its column: moved elsewhere it does not open. The nonce is
random; of texts a person types there are far too few for two to meet.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from importlib.util import find_spec

from companion.engine.said import said
from companion.storage.sealed_text import KEY_ID_CHARS, NONCE_BYTES, LockedTextError, joined, parted

# 120 bits: beyond guessing, and 24 characters when written down.
SECRET_BYTES = 15
_SCHEMA = 1


class NoCryptographyError(Exception):
    """The package that encrypts is not installed; the sentence says what IT does about it."""

    def __init__(self) -> None:
        super().__init__(
            said("Locking notes needs the package “cryptography”. Ask IT to install it; until then nothing is locked.")
        )


def can_encrypt() -> bool:
    """Tell whether the package is there, without loading it."""
    return find_spec("cryptography") is not None


class NoteCipher:
    """The key made of one secret. The secret is also what a recovery key spells."""

    def __init__(self, secret: bytes) -> None:
        try:
            from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - loaded when notes are unlocked
            from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - the same
        except ImportError as error:
            raise NoCryptographyError from error
        self.key_id = key_id_of(secret)
        self._wrong = InvalidTag
        self._box = AESGCM(_derived(secret, "key"))

    def seal(self, text: str, owner: str, name: str) -> str:
        """Lock a text away for a call or an event and one of its columns."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return joined(self.key_id, nonce + self._box.encrypt(nonce, text.encode(), self._bound_to(owner, name)))

    def open(self, sealed: str, owner: str, name: str) -> str:
        """Return the text; raises LockedTextError."""
        found = parted(sealed)
        if found is None or found[0] != self.key_id:
            raise LockedTextError
        _, box = found
        try:
            opened = self._box.decrypt(box[:NONCE_BYTES], box[NONCE_BYTES:], self._bound_to(owner, name))
        except self._wrong as error:
            raise LockedTextError from error
        return opened.decode()

    def _bound_to(self, owner: str, name: str) -> bytes:
        return "\x1f".join((str(_SCHEMA), self.key_id, name, owner)).encode()


def key_id_of(secret: bytes) -> str:
    """Return the name of a secret's key, which tells nothing of the secret."""
    return _derived(secret, "key id").hex()[:KEY_ID_CHARS]


def _derived(secret: bytes, purpose: str) -> bytes:
    return hmac.new(secret, f"call companion notes: {purpose}".encode(), hashlib.sha256).digest()
