"""Prints what is on the clipboard of the X display."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication


def main() -> int:
    app = QGuiApplication(sys.argv)
    # The owner of the clipboard answers through the event loop.
    QTimer.singleShot(200, lambda: (print(app.clipboard().text()), app.quit()))  # noqa: T201 - what it is for
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
