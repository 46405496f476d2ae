"""What may be stored of what a person typed."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

LONGEST_NOTE = 2000
LONGEST_REFERENCE = 120
LONGEST_TOPIC = 60

# Directional formatting and zero-width characters that can make a text read as another.
_INVISIBLE = {
    *range(0x200B, 0x2010),
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2065),
    *range(0x2066, 0x206A),
    0xFEFF,
}


def clean_text(text: str, longest: int, *, keep_lines: bool = False) -> str:
    """Return the text in NFC without control, directional, zero-width or broken characters, cut at `longest`."""
    kept = "".join(
        char
        for char in text.replace("\r\n", "\n")
        if (char == "\n" and keep_lines)
        or (unicodedata.category(char) not in ("Cc", "Cs", "Cn") and ord(char) not in _INVISIBLE)
    )
    return unicodedata.normalize("NFC", kept).strip()[:longest].rstrip()


def hash_reference(key: bytes, reference: str) -> str:
    """Return a keyed hash (HMAC-SHA-256, 16 bytes in hex) that recognises a reference without telling it."""
    folded = unicodedata.normalize("NFKC", reference).casefold().strip()
    return hmac.new(key, folded.encode(), hashlib.sha256).hexdigest()[:32]
