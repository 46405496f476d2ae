"""What may be stored of what a person typed."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata

LONGEST_NOTE = 2000
LONGEST_REFERENCE = 120
LONGEST_TOPIC = 60
LONGEST_FOLLOW_UP = 120
LONGEST_KIND_WORDS = 500

# A text that only the key of the agent opens begins so in the log. Nothing searches it, nothing shows it as it is.
LOCKED_MARK = "enc1:"

# Control, format (directional, zero-width, soft hyphen, tags), broken and unassigned characters. The joiner of emoji
# goes too: a family is shown as its members.
_UNSEEN_CATEGORIES = ("Cc", "Cf", "Cs", "Cn")
# Letters and marks that show nothing: the joiner of graphemes and the fillers of Hangul.
_UNSEEN = "\u034f\u115f\u1160\u3164\uffa0"
_LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"


def clean_text(text: str, longest: int, *, keep_lines: bool = False) -> str:
    """Return the text in NFC without control, directional, invisible or broken characters, cut at `longest`."""
    return clean(text, keep_lines=keep_lines)[:longest].rstrip()


def clean(text: str, *, keep_lines: bool = False) -> str:
    """Return the text in NFC without control, directional, invisible or broken characters, however long it is."""
    text = text.replace("\r\n", "\n")
    if not text.isprintable() or any(char in text for char in _UNSEEN):  # hardly any line of a pack
        text = text.translate({ord(char): _in_place_of(char, "\n" if keep_lines else " ") for char in set(text)})
    return unicodedata.normalize("NFC", text).strip()


def _in_place_of(char: str, line_break: str) -> str:
    if char in _LINE_BREAKS:
        return line_break
    if char == "\t":
        return " "
    return "" if char in _UNSEEN or unicodedata.category(char) in _UNSEEN_CATEGORIES else char


def is_locked(text: str) -> bool:
    """Tell whether a text was locked away and could not be opened: then that is shown, not the text."""
    return text.startswith(LOCKED_MARK)


def exported(text: str) -> str:
    """Return a text for a file that leaves: what cannot be opened is named, never handed out in its locked form."""
    return "(locked)" if is_locked(text) else text


def hash_reference(key: bytes, reference: str) -> str:
    """Return a keyed hash (HMAC-SHA-256, 16 bytes in hex) that recognises a reference without telling it."""
    folded = unicodedata.normalize("NFKC", reference).casefold().strip()
    return hmac.new(key, folded.encode(), hashlib.sha256).hexdigest()[:32]
