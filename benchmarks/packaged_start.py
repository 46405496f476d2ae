"""Start to first window of the packaged program against the checkout, both seen from outside, on the X display."""

from __future__ import annotations

import ctypes
import select
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measuring import ROOT, in_turn, program, ratio

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.measuring import Row

PATIENCE_S = 30
SUBSTRUCTURE_NOTIFY = 1 << 19
MAP_NOTIFY = 19
# Frames of the window manager's own are smaller.
WIDTH_OF_A_WINDOW = 100


def built_package() -> Path | None:
    """The Debian package that was built last, if there is one."""
    found = sorted((ROOT / "dist").glob("call-companion_*_amd64.deb"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def packaged_start(env: dict[str, str]) -> list[Row]:
    """Seconds from the start of the process until its window is on the screen."""
    package = built_package()
    if package is None:
        return []
    with tempfile.TemporaryDirectory() as folder, watching(env["DISPLAY"]) as screen:
        subprocess.run(["dpkg-deb", "--extract", package, folder], check=True)
        packaged = f"{folder}/usr/lib/call-companion/call-companion"
        profiles = [f"{folder}/ours", f"{folder}/floor"]
        bare = {name: value for name, value in env.items() if not name.startswith("PYTHON")}
        ours, floor = in_turn(
            lambda: screen.until_mapped([packaged, "--profile", profiles[0]], bare) * 1000,
            lambda: screen.until_mapped(program("--profile", profiles[1]), env) * 1000,
        )
    return [ratio("start to window of the package, against the checkout", "ms", 1.15, ours, floor)]


class Screen:
    """A connection to the X server that hears of every window that appears."""

    def __init__(self, x11: ctypes.CDLL, display: int) -> None:
        self._x11 = x11
        self._display = display
        self._root = x11.XDefaultRootWindow(display)
        self._event = (ctypes.c_long * 24)()
        x11.XSelectInput(display, self._root, SUBSTRUCTURE_NOTIFY)
        x11.XSync(display, 0)

    def until_mapped(self, command: Sequence[str], env: dict[str, str]) -> float:
        """Start a program, return the seconds until its window is there, and end it."""
        while self._x11.XPending(self._display):
            self._x11.XNextEvent(self._display, self._event)
        began = time.perf_counter()
        running = subprocess.Popen(command, env=env, cwd=ROOT)
        try:
            while not self._has_appeared():
                if running.poll() is not None or time.perf_counter() - began > PATIENCE_S:
                    raise AssertionError(f"{command[0]} showed no window")
            return time.perf_counter() - began
        finally:
            running.terminate()
            running.wait(PATIENCE_S)

    def _has_appeared(self) -> bool:
        if not self._x11.XPending(self._display):
            select.select([self._x11.XConnectionNumber(self._display)], [], [], 0.5)
        while self._x11.XPending(self._display):
            self._x11.XNextEvent(self._display, self._event)
            if self._event[0] & 0xFFFFFFFF == MAP_NOTIFY and self._width_of(self._event[5]) > WIDTH_OF_A_WINDOW:
                return True
        return False

    def _width_of(self, window: int) -> int:
        root, x, y = ctypes.c_ulong(), ctypes.c_int(), ctypes.c_int()
        width, height, border, depth = (ctypes.c_uint() for _ in range(4))
        into = [ctypes.byref(each) for each in (root, x, y, width, height, border, depth)]
        return width.value if self._x11.XGetGeometry(self._display, ctypes.c_ulong(window), *into) else 0


@contextmanager
def watching(display: str) -> Iterator[Screen]:
    """Look at a display."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
    x11.XSelectInput.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_long]
    x11.XSync.argtypes = [ctypes.c_void_p, ctypes.c_int]
    x11.XPending.argtypes = x11.XConnectionNumber.argtypes = x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x11.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    x11.XGetGeometry.argtypes = [ctypes.c_void_p, ctypes.c_ulong, *([ctypes.c_void_p] * 7)]
    opened = x11.XOpenDisplay(display.encode())
    if not opened:
        raise AssertionError(f"the display {display} does not open")
    try:
        yield Screen(x11, opened)
    finally:
        x11.XCloseDisplay(opened)
