"""Paints the icon in the sizes that menus ask for: `icons.py ICON.svg FOLDER`. The freezer runs it, which has Qt."""

from __future__ import annotations

import os
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def main(source: str, folder: str) -> int:
    """Write FOLDER/SIZExSIZE/apps/NAME.png for each size; the same bytes on every machine."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the build reads SIZES without Qt
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    icon = QSvgRenderer(source)
    if not icon.isValid():
        raise SystemExit(f"{source} cannot be drawn")
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        icon.render(painter)
        painter.end()
        target = Path(folder) / f"{size}x{size}" / "apps" / f"{Path(source).stem}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(target)):
            raise SystemExit(f"{target} cannot be written")
    return 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main(*sys.argv[1:]))
