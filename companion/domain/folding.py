"""How texts are likened to each other when people type them: case, accents and the kind of apostrophe do not count."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return the text without case, accents and doubled spaces; «Ηρεμήστε» and "ΗΡΕΜΗΣΤΕ" become the same."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("’", "'").replace("‘", "'"))
    return " ".join("".join(char for char in parts if not unicodedata.combining(char)).split())


def has_all_words(text: str, wanted: str) -> bool:
    """Tell whether a text holds every word that is looked for, wherever it stands."""
    within = folded(text)
    return all(word in within for word in folded(wanted).split())
