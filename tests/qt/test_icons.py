"""The icon as the packages carry it: painted from the drawing, in every size a system asks for."""

import importlib
import sys
from pathlib import Path
from typing import Any

from PySide6.QtGui import QColor, QImageReader

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
icons: Any = importlib.import_module("icons")

DRAWING = ROOT / "resources" / "icons" / "call-companion.svg"


def test_the_icon_for_windows_holds_the_drawing_in_every_size(tmp_path: Path) -> None:
    made = tmp_path / "icon.ico"
    icons.main(DRAWING, made)
    reader = QImageReader(str(made))
    assert reader.imageCount() == len(icons.WINDOWS)
    for number, size in enumerate(icons.WINDOWS):
        reader.jumpToImage(number)
        picture = reader.read()
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() == 0  # beside the bubble
        assert picture.pixelColor(size // 2, size * 10 // 64) == QColor("#17695F")  # the bubble
    assert picture.pixelColor(128, 104) == QColor("#E5B05C")  # the rung in its middle
    icons.main(DRAWING, tmp_path / "again.ico")
    assert (tmp_path / "again.ico").read_bytes() == made.read_bytes()


def test_the_menus_of_linux_get_a_picture_of_each_size(tmp_path: Path) -> None:
    icons.main(DRAWING, tmp_path)
    for size in icons.LINUX:
        picture = QImageReader(str(tmp_path / f"{size}x{size}" / "apps" / "call-companion.png")).read()
        assert picture.width() == size
        assert picture.pixelColor(size // 2, size * 10 // 64) == QColor("#17695F")
