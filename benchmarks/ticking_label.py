"""The floor of a program that shows a running time: one label with a new text each second."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel


def main() -> None:
    app = QApplication([])
    label = QLabel("0:00:00")
    label.show()
    seconds = itertools.count(1)
    tick = QTimer(interval=1000)
    tick.timeout.connect(lambda: label.setText(f"0:{next(seconds) // 60:02}:{next(seconds) % 60:02}"))
    tick.start()
    app.exec()


if __name__ == "__main__":
    main()
