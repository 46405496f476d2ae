"""Prints how long after its own start a window is painted first, and its memory then; run by start_and_memory.py.

first_paint.py floor           a PySide6 window with one label
first_paint.py program FOLDER  Call Companion with a profile in the folder
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def report_and_leave() -> None:
    """Print the proportional set size in kB once the window is painted, and end at once."""
    lines = Path("/proc/self/smaps_rollup").read_text("ascii").splitlines()
    pss_kb = next(line.split()[1] for line in lines if line.startswith("Pss:"))
    print(f"painted {pss_kb}", flush=True)
    os._exit(0)


def floor() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    app = QApplication([])

    class Label(QLabel):
        def paintEvent(self, event: object) -> None:
            super().paintEvent(event)  # type: ignore[arg-type]
            QTimer.singleShot(0, report_and_leave)

    label = Label("16:08")
    label.show()
    app.exec()


def program(folder: str) -> None:
    from PySide6.QtCore import QTimer

    from companion.app.main import main
    from companion.ui.widget.window import CompanionWindow

    paint = CompanionWindow.paintEvent

    def painted(self: CompanionWindow, event: object) -> None:
        paint(self, event)  # type: ignore[arg-type]
        QTimer.singleShot(0, report_and_leave)

    CompanionWindow.paintEvent = painted  # type: ignore[method-assign, assignment]
    sys.exit(main(["--profile", folder]))


if __name__ == "__main__":
    floor() if sys.argv[1] == "floor" else program(sys.argv[2])
