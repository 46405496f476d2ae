"""Plays one hard call on a virtual screen and leaves a picture of every state and the exported log in a folder.

demo.py FOLDER; made by `./dev demo`. The pictures in docs/pictures come from here.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtGui import QImage, QPainter, QPainterPath

from companion.ui import theme
from tests.support.desktop import Desktop, Program, desktop, wait_until

THEMES = ("dark", "light")
SETTLE_S = 0.4
ON_SHEET = ("2-on-call", "4-boundary", "5-on-hold", "8-wrap-up", "10-breather")


class Demo:
    """One call in one theme."""

    def __init__(self, screen: Desktop, folder: Path, theme: str, profile: Path) -> None:
        self._screen = screen
        self._folder = folder
        self._theme = theme
        (profile / "settings").mkdir(parents=True)
        settings = f'theme = "{theme}"\nagent = "Aino"\ncallback_time = "four o’clock"\npause_code = "Break 2"\n'
        settings += 'may_end = "yes"\n'
        (profile / "settings" / "settings.toml").write_text(settings, "utf-8")
        self.program = Program(screen, profile)

    def play(self) -> None:
        """Play the call, a picture at every state."""
        self.program.start()
        self._picture("1-no-call")
        self._do("call", "start", "--ago", "6.5")
        self._picture("2-on-call")
        self._do("say", "swearing")
        self._do("said")
        self._picture("3-sentence")
        for _ in range(2):
            self._do("boundary")
            time.sleep(4)
            self._do("said")
        self._do("boundary")
        self._picture("4-boundary")
        self._do("call", "hold")
        time.sleep(2)
        self._picture("5-on-hold")
        self._do("compact")
        self._picture("6-compact-bar")
        self._do("call", "resume")
        self._do("expand")
        self._do("calmed")
        self._picture("7-calmed")
        self._do("call", "end")
        self.program.click("No solution")
        self.program.click("Hard")
        self.program.click("Billing")
        self._picture("8-wrap-up")
        self.program.click("Write a note")
        wait_until(lambda: self._screen.window("Note for yourself"), "the typing window")
        self._screen.xdotool("type", "--delay", 10, "Meter was read twice, sent to billing.")
        self._picture("9-note", whole_screen=True)
        self._screen.xdotool("key", "Escape")
        wait_until(lambda: not self._screen.window("Note for yourself"), "the typing window to close")
        self.program.click("Save")
        self._picture("10-breather")
        self.program.click("Back to work")
        self._picture("11-no-call-again")
        if self._theme == THEMES[0]:
            for kind in ("csv", "json"):
                self._do("export", str(self._folder / f"log.{kind}"))
        self.program.stop()

    def _do(self, *verb: str) -> None:
        done = self.program.cli(*verb)
        if done.returncode:
            raise AssertionError(f"{verb}: {done.stderr or done.stdout}")

    def _picture(self, name: str, *, whole_screen: bool = False) -> None:
        time.sleep(SETTLE_S)
        path = self._folder / f"{self._theme}-{name}.png"
        self._screen.picture(path)
        if not whole_screen:
            geometry = self._screen.xdotool("getwindowgeometry", "--shell", self._screen.window("Call Companion"))
            at = dict(line.split("=") for line in geometry.splitlines())
            x, y, width, height = (int(at[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
            _rounded(QImage(str(path)).copy(x, y, width, height)).save(str(path))


def _rounded(picture: QImage) -> QImage:
    """Leave the corners of the window transparent."""
    rounded = QImage(picture.size(), QImage.Format.Format_ARGB32)
    rounded.fill(0)
    outline = QPainterPath()
    outline.addRoundedRect(rounded.rect(), theme.RADIUS_WINDOW, theme.RADIUS_WINDOW)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(outline)
    painter.drawImage(0, 0, picture)
    painter.end()
    return rounded


def sheet(folder: Path, theme_name: str) -> None:
    """Put the best pictures of a theme side by side."""
    pictures = [QImage(str(folder / f"{theme_name}-{name}.png")) for name in ON_SHEET]
    gap = 24
    width = sum(picture.width() + gap for picture in pictures) + gap
    height = max(picture.height() for picture in pictures) + 2 * gap
    whole = QImage(width, height, QImage.Format.Format_ARGB32)
    whole.fill(0)
    painter = QPainter(whole)
    x = gap
    for picture in pictures:
        painter.drawImage(x, gap, picture)
        x += picture.width() + gap
    painter.end()
    whole.save(str(folder / f"sheet-{theme_name}.png"))


def main() -> int:
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, desktop("900x900") as screen:
        for name in THEMES:
            Demo(screen, folder, name, Path(scratch) / name).play()
            sheet(folder, name)
    print(f"Pictures of every state and the log of the call are in {folder}")  # noqa: T201 - what the demo tells
    return 0


if __name__ == "__main__":
    sys.exit(main())
