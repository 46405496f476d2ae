"""A stand-in for the CRM the agent works in: a window with a text field that records every key and every loss of focus.

Run as a program of its own: fake_crm.py RECORD_FILE. Lines of the record: `key X`, `focus in`, `focus out`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

TITLE = "Stand-in CRM"


class Recorder(QObject):
    """Writes down what happens to the text field."""

    def __init__(self, record: Path) -> None:
        super().__init__()
        self._record = record.open("a", buffering=1, encoding="utf-8")

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._record.write(f"key {event.text()}\n")
        elif event.type() == QEvent.Type.FocusIn:
            self._record.write("focus in\n")
        elif event.type() == QEvent.Type.FocusOut:
            self._record.write("focus out\n")
        return False


def main() -> int:
    app = QApplication(sys.argv)
    field = QPlainTextEdit()
    recorder = Recorder(Path(sys.argv[1]))
    field.installEventFilter(recorder)
    field.setWindowTitle(TITLE)
    field.resize(600, 400)
    field.move(20, 300)
    field.show()
    field.activateWindow()
    field.setFocus()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
