"""Save what the X display shows as a PNG file: once, or again every few seconds until ended."""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication


def save_screen(target: Path) -> None:
    """Write the picture beside its place first, so that a reader never sees half of one."""
    unfinished = target.with_name(f".{target.stem}-unfinished.png")
    if not QGuiApplication.primaryScreen().grabWindow(0).save(str(unfinished)):
        raise OSError(f"the picture of the screen could not be written to {unfinished}")
    unfinished.replace(target)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", type=Path, help="the PNG file to write")
    parser.add_argument("--every", type=float, metavar="SECONDS", help="renew it until this program is ended")
    options = parser.parse_args(arguments)

    os.environ["QT_QPA_PLATFORM"] = "xcb"  # the other platforms cannot see the windows of other programs
    app = QGuiApplication(sys.argv[:1])
    save_screen(options.target)
    if options.every is None:
        return 0
    timer = QTimer()
    timer.timeout.connect(lambda: save_screen(options.target))
    timer.start(int(options.every * 1000))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
