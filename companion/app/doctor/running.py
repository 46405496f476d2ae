"""What the program that runs tells the doctor: facts it knows anyway, and not a word that an agent wrote."""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import TYPE_CHECKING, Any

import companion

if TYPE_CHECKING:
    from companion.engine.engine import Engine
    from companion.storage.upkeep import Upkeep
    from companion.ui.widget.window import CompanionWindow


class RunningFacts:
    """Stands beside the window; asked over the socket."""

    def __init__(self, engine: Engine, upkeep: Upkeep, window: CompanionWindow) -> None:
        self._engine = engine
        self._upkeep = upkeep
        self._window = window

    def told(self) -> dict[str, Any]:
        """Return the facts of this moment."""
        # Loaded when somebody asks: a start has no use for it.
        from companion.app.doctor.looks.qt_probe import display_told  # noqa: PLC0415
        from companion.ui import window_focus  # noqa: PLC0415

        is_shown = self._window.isVisible()
        return {
            "version": companion.__version__,
            "executable": sys.executable,
            "process": os.getpid(),
            "python": list(sys.version_info[:3]),
            "sqlite": list(sqlite3.sqlite_version_info),
            "storage": str(self._engine.snapshot.storage),
            "is_checked": self._upkeep.is_checked,
            "display": display_told(),
            "is_on_top": window_focus.is_on_top(int(self._window.winId())) if is_shown else None,
        }
