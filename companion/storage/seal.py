"""Hashes that notice damage: a bit that turns on the disk changes a row, and the row's hash no longer fits.

Events form a chain, each hash covering the one before it; calls and state carry a hash each, and the sum of all
calls' hashes tells when one of them is missing. There is no key in it: it notices rot, not a person with intent.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from companion.storage.rows import CallRow, EventRow, is_erased

if TYPE_CHECKING:
    from collections.abc import Sequence

HASH_BYTES = 16
FIRST_LINK = bytes(HASH_BYTES)

_to_json = json.JSONEncoder(separators=(",", ":"), allow_nan=False).encode


class Seal(NamedTuple):
    """What the whole log must add up to.

    seq, link: the newest event and its hash. calls, calls_sum: how many calls, and their hashes laid over each other.
    settled_seq: events up to here are history only; nobody goes on from them (set after a damage with a gap in it).
    first_seq, first_link: the events up to here are gone with time; the chain begins with this hash.
    worded_seq: the words of the events up to here are gone with time. erasures: how often the agent erased calls.
    restored: how often an older log took the place of the one there was.
    """

    seq: int = 0
    link: str = FIRST_LINK.hex()
    calls: int = 0
    calls_sum: str = FIRST_LINK.hex()
    settled_seq: int = 0
    first_seq: int = 0
    first_link: str = FIRST_LINK.hex()
    worded_seq: int = 0
    erasures: int = 0
    restored: int = 0

    def to_text(self) -> str:
        """Return it as JSON."""
        return _to_json(self._asdict())

    @staticmethod
    def from_text(text: str) -> Seal:
        """Read it from JSON; raises ValueError or TypeError."""
        return Seal(**json.loads(text))


def link_of(previous: bytes, seq: int, row: EventRow) -> bytes:
    """Return the hash of an event, which covers the hash before it. The private text is covered by its own hash."""
    return _digest(previous, (seq, *row[:-2], row.private_hash))


def link_due(previous: bytes, seq: int, row: EventRow, stored: object) -> bytes:
    """Return the hash an event should have. What an erased one said is gone: its hash is taken as it stands.

    The event after it, or the seal, vouches for that hash.
    """
    if isinstance(stored, bytes) and len(stored) == HASH_BYTES and is_erased(row):
        return stored
    return link_of(previous, seq, row)


def hash_call(row: CallRow) -> bytes:
    """Return the hash of a call. What stands as in an older log is left out at the end: its rows keep their hashes."""
    known: list[Any] = list(row)
    for name, value in reversed(row._field_defaults.items()):
        if getattr(row, name) != value:
            break
        known.pop()
    return _digest(b"", known)


def hash_state(key: str, value: str) -> bytes:
    """Return the hash of a line of state."""
    return _digest(b"", (key, value))


def hash_text(text: object) -> str:
    """Return the hash of a private text; raises TypeError for what rot made of one."""
    if not isinstance(text, str):
        raise TypeError("a text was expected")
    return hashlib.sha256(text.encode()).digest()[:HASH_BYTES].hex()


def laid_over(calls_sum: str, row_hash: bytes) -> str:
    """Lay a call's hash over the sum; doing it again takes it away."""
    return (int(calls_sum, 16) ^ int.from_bytes(row_hash)).to_bytes(HASH_BYTES).hex()


def _digest(previous: bytes, row: Sequence[Any]) -> bytes:
    return hashlib.sha256(previous + _to_json(row).encode()).digest()[:HASH_BYTES]
