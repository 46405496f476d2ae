"""A screen that nobody looks at, with a window manager, and pictures of it."""

from __future__ import annotations

import os
import subprocess
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pinned import freezer
from release import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from release import Release

_COUNT_COLOURS = """
import sys
from PySide6.QtGui import QImage
picture = QImage(sys.argv[1]).convertToFormat(QImage.Format.Format_RGB32)
print(len(set(picture.constBits().cast("I"))))
"""


@dataclass(frozen=True)
class Screen:
    """An X server with openbox. `display` is what DISPLAY has to say."""

    display: str
    release: Release

    @property
    def environment(self) -> dict[str, str]:
        """The environment of programs that look at it."""
        return self.release.environment | {"DISPLAY": self.display}

    def windows(self) -> list[str]:
        """The titles of all windows that can be seen."""
        return self._xdotool("search", "--onlyvisible", "--name", ".", "getwindowname", "%@").splitlines()

    def press(self, key: str) -> None:
        """Press a key."""
        self._xdotool("key", key)

    def picture(self, target: Path) -> int:
        """Take a picture of all of it, and return how many colours are in it; a black screen has one."""
        target.parent.mkdir(parents=True, exist_ok=True)
        script = self.release.root / "tests" / "support" / "screenshot.py"
        run([freezer(self.release), script, target], environment=self.environment)
        return int(run([freezer(self.release), "-c", _COUNT_COLOURS, target], environment=self.environment))

    def _xdotool(self, *command: str) -> str:
        # It fails while there is no window at all.
        return subprocess.run(
            ["xdotool", *command], check=False, env=self.environment, capture_output=True, text=True
        ).stdout


@contextmanager
def screen(release: Release) -> Iterator[Screen]:
    """Start one; take it down at the end."""
    with ExitStack() as started:

        def start(*command: str, **options: Any) -> None:
            quiet = subprocess.DEVNULL
            process = started.enter_context(subprocess.Popen(command, stdout=quiet, stderr=quiet, **options))
            started.callback(process.terminate)

        read_end, write_end = os.pipe()
        with os.fdopen(read_end) as pipe:
            with os.fdopen(write_end, "w"):
                # -ac: whoever runs in a clean room is another user than the one of the screen.
                options = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-ac")
                start("Xvfb", "-displayfd", str(write_end), *options, pass_fds=[write_end])
            number = pipe.readline().strip()
        if not number:
            raise SystemExit("Xvfb did not start")
        made = Screen(f":{number}", release)
        start("openbox", "--sm-disable", env=made.environment)
        yield made
