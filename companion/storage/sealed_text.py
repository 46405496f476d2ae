"""The form of a text that was locked away: `enc1:<key id>:<base64>`, with a check value that needs no key.

In the base64 stand the nonce, what AES-GCM made of the text, and the check value over all of it: damage is noticed and
mended by who cannot read the text.
"""

from __future__ import annotations

import base64
import binascii
import hashlib

from companion.domain.privacy import LOCKED_MARK

NONCE_BYTES = 12
KEY_ID_CHARS = 8
_TAG_BYTES = 16
_CHECK_BYTES = 8


class LockedTextError(Exception):
    """A text cannot be opened: another key, another place, or changed."""


def joined(key_id: str, box: bytes) -> str:
    """Return the text form of a nonce with what was encrypted under it."""
    return f"{LOCKED_MARK}{key_id}:{base64.b64encode(box + _check(key_id, box)).decode()}"


def parted(text: str) -> tuple[str, bytes] | None:
    """Return key id and box of a sealed text; None for any other text and for one that is damaged."""
    mark, key_id, coded = (*text.split(":", 2), "", "")[:3]
    if f"{mark}:" != LOCKED_MARK or len(key_id) != KEY_ID_CHARS:
        return None
    try:
        raw = base64.b64decode(coded, validate=True)
    except (binascii.Error, ValueError):
        return None
    box, check = raw[:-_CHECK_BYTES], raw[-_CHECK_BYTES:]
    if len(box) < NONCE_BYTES + _TAG_BYTES or check != _check(key_id, box):
        return None
    return (key_id, box) if base64.b64encode(raw).decode() == coded else None


def is_sealed(text: str) -> bool:
    """Tell whether a text is sealed and whole."""
    return parted(text) is not None


def _check(key_id: str, box: bytes) -> bytes:
    return hashlib.sha256(key_id.encode() + box).digest()[:_CHECK_BYTES]
