"""A screen that nobody looks at, with a window manager, and pictures of it."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from release import run

from linux.freeze import freezer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from release import Release

_PATIENCE_S = 30


@dataclass(frozen=True)
class Screen:
    """An X server with openbox."""

    display: str
    release: Release

    @property
    def environment(self) -> dict[str, str]:
        """The environment of programs that look at it."""
        return self.release.environment | {"DISPLAY": self.display}

    def windows(self) -> list[str]:
        """The titles of all windows that can be seen."""
        command = ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"]
        done = subprocess.run(command, check=False, env=self.environment, capture_output=True, text=True)
        return done.stdout.splitlines()

    def picture(self, target: Path) -> Path:
        """Take a picture of all of it."""
        script = self.release.root / "tests" / "support" / "screenshot.py"
        run([freezer(self.release), script, target], environment=self.environment)
        return target


@contextmanager
def screen(release: Release, size: str = "1024x768") -> Iterator[Screen]:
    """Start one; take it down at the end."""
    read_end, write_end = os.pipe()
    # -ac: whoever runs in a clean room is another user than the one of the screen.
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset", "-ac"]
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise SystemExit("Xvfb did not start")
    made = Screen(f":{number}", release)
    manager = subprocess.Popen(["openbox", "--sm-disable"], env=made.environment, stderr=subprocess.DEVNULL)
    try:
        yield made
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def wait_until(is_so: Callable[[], bool], what: str, seconds: float = _PATIENCE_S) -> None:
    """Wait until something is so; say what was waited for when it never is."""
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {seconds} s for {what}")
        time.sleep(0.05)
