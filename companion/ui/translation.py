"""The program's own language. Words for callers are packs, not translations."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """Return the text in the program's language."""
    return QCoreApplication.translate(context, text)
