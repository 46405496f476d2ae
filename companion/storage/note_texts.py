"""How typed texts go into the log and come out of it: as they are, or locked away.

While they are locked nothing typed is stored, above all not as it is, and what is locked away stays as it stands.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from companion.domain.privacy import is_locked
from companion.storage.sealed_text import LockedTextError, is_sealed

if TYPE_CHECKING:
    from pathlib import Path

    from companion.storage.note_cipher import NoteCipher

_log = logging.getLogger(__name__)


KEY_FILE_NAME = "notes.key"


def has_note_key(folder: Path) -> bool:
    """Tell whether notes are locked away here; a key file that cannot be read counts."""
    path = folder / KEY_FILE_NAME
    return path.exists() or path.is_symlink()


class NoteTexts:
    """The one place that knows whether there is a key. `cipher`: the key, once it was unlocked.

    is_sealing: what is typed is locked away; it is not while notes are being opened for good.
    """

    def __init__(self, *, is_sealing: bool = False) -> None:
        self.is_sealing = is_sealing
        self.cipher: NoteCipher | None = None

    @property
    def is_locked(self) -> bool:
        """Texts are locked away and the key is not here."""
        return self.is_sealing and self.cipher is None

    def to_store(self, text: str, owner: str, name: str) -> str:
        """Return what is stored of a text."""
        if not text or not self.is_sealing or is_sealed(text):
            return text
        if self.cipher is None:
            _log.error("a text came while notes are locked and was not stored")
            return ""
        return self.cipher.seal(text, owner, name)

    def to_read(self, text: str, owner: str, name: str) -> str:
        """Return the text that was stored; as it stands where it cannot be opened."""
        if not is_locked(text) or self.cipher is None:
            return text
        try:
            return self.cipher.open(text, owner, name)
        except LockedTextError:
            return text
