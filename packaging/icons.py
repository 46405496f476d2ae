"""Paints the icon: `icons.py ICON.svg FOLDER` for the menus of Linux, `icons.py ICON.svg NAME.ico` for Windows.

Run by the freezer's Python, which has Qt; the same bytes on every machine.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

LINUX = (16, 22, 24, 32, 48, 64, 128, 256)
WINDOWS = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# Smaller ones are bitmaps, which every part of Windows reads.
_LARGEST_BITMAP = 64
_HEAD, _ENTRY, _BITMAP = struct.Struct("<HHH"), struct.Struct("<BBBBHHII"), struct.Struct("<IiiHHIIiiII")


def painted(icon: QSvgRenderer, size: int) -> QImage:
    """Return the drawing on nothing."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    icon.render(painter)
    painter.end()
    return picture


def ico(icon: QSvgRenderer) -> bytes:
    """Return it in all sizes of Windows. Qt would write one size a file, and other bytes each time."""
    entries = pictures = b""
    begin = _HEAD.size + _ENTRY.size * len(WINDOWS)
    for size in WINDOWS:
        drawn = painted(icon, size)
        picture = _bitmap(drawn) if size <= _LARGEST_BITMAP else _png(drawn)
        entries += _ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), begin + len(pictures))
        pictures += picture
    return _HEAD.pack(0, 1, len(WINDOWS)) + entries + pictures


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, b"PNG").write(picture):
        raise SystemExit("Qt cannot write a PNG")
    return bytes(buffer.data().data())


def _bitmap(picture: QImage) -> bytes:
    """From the last row up, blue, green, red and opacity as they lie in memory; then a mask that hides nothing."""
    size = picture.width()
    turned = picture.flipped()  # kept while its memory is read
    pixels = bytes(turned.constBits())
    mask = bytes((size + 31) // 32 * 4 * size)
    return _BITMAP.pack(40, size, size * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0) + pixels + mask


def main(source: Path, target: Path) -> int:
    """Write TARGET.ico, or TARGET/SIZExSIZE/apps/NAME.png for each size."""
    icon = QSvgRenderer(str(source))
    if not icon.isValid():
        raise SystemExit(f"{source} cannot be drawn")
    if target.suffix == ".ico":
        target.write_bytes(ico(icon))
        return 0
    for size in LINUX:
        file = target / f"{size}x{size}" / "apps" / f"{source.stem}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(_png(painted(icon, size)))
    return 0


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.exit(main(*map(Path, sys.argv[1:])))
