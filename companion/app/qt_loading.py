"""Loads Qt without a cost that PySide6 adds to every import after its own."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load PySide6 and leave Python's own import in place.

    PySide6 replaces it for the sake of `from __feature__ import …`, which nothing here uses. The replacement reads the
    source text of every module that is loaded later and keeps it: 5 MB, and a twentieth of the time to start.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401, PLC0415 - it has to happen between these two lines

    builtins.__import__ = own
