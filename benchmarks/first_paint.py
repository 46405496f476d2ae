"""Ends right after a window is painted first, and prints the memory it has then; run by start.py.

first_paint.py floor           a PySide6 window with one label
first_paint.py program FOLDER  Call Companion with a profile in the folder
"""

from __future__ import annotations

import os
import sys

from benchmarks.memory import memory_kb


def report_and_leave() -> None:
    print(memory_kb("Pss"), memory_kb("Rss"), flush=True)
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
    from companion.app import qt_loading, starting
    from companion.app.main import main

    def load_qt_and_watch() -> None:
        """Everything is loaded in the order in which the program loads it; only then is the window watched."""
        qt_loading.load_qt()
        from PySide6.QtCore import QTimer

        import companion.app.wiring  # noqa: F401
        from companion.ui.widget.window import CompanionWindow

        paint = CompanionWindow.paintEvent

        def painted(self: CompanionWindow, event: object) -> None:
            paint(self, event)  # type: ignore[arg-type]
            QTimer.singleShot(0, report_and_leave)

        CompanionWindow.paintEvent = painted  # type: ignore[method-assign, assignment]

    vars(starting)["load_qt"] = load_qt_and_watch
    sys.exit(main(["--profile", folder]))


if __name__ == "__main__":
    floor() if sys.argv[1] == "floor" else program(sys.argv[2])
