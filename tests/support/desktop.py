"""A real desktop for tests: Xvfb, openbox, a mouse, a stand-in CRM, and the real program in a temporary profile."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
SAME_PLACE_S = 0.75


def wait_until(is_so: Callable[[], Any], what: str, seconds: float = 20.0) -> Any:
    """Wait until something is so; say what was waited for when it never is."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = is_so()
        if found:
            return found
        time.sleep(0.02)
    raise AssertionError(f"waited {seconds} s for: {what}")


@dataclass
class Desktop:
    """One virtual screen with a window manager."""

    display: str
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def env(self) -> dict[str, str]:
        """The environment of programs on this screen."""
        env = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "WAYLAND"))}
        speech = {"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}  # the tests know the buttons by their English names
        return env | speech | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}

    def xdotool(self, *args: object) -> str:
        """Run xdotool on this screen."""
        done = subprocess.run(
            ["xdotool", *map(str, args)], env=self.env, capture_output=True, text=True, check=False, timeout=20
        )
        return done.stdout.strip()

    def click(self, x: int, y: int, times: int = 1) -> None:
        """Click with the real mouse."""
        press = ("mousedown", 1, "sleep", 0.02, "mouseup", 1)
        self.xdotool("mousemove", x, y, *press, *(("sleep", 0.06, *press) * (times - 1)))

    def is_managed(self) -> bool:
        """Whether a window manager has taken this screen; `xdotool get_desktop` answers without one too."""
        said = subprocess.run(
            ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], env=self.env, capture_output=True, text=True, check=False
        )
        return "window id" in said.stdout

    def active_window(self) -> str:
        """The title of the window that has the keyboard."""
        return self.xdotool("getactivewindow", "getwindowname")

    def window(self, title: str) -> str:
        """The id of a visible window, empty when there is none."""
        found = self.xdotool("search", "--onlyvisible", "--name", f"^{title}$").split()
        return found[-1] if found else ""

    def is_above(self, title: str) -> bool:
        """Whether the window manager keeps a window above the others."""
        shown = subprocess.run(
            ["xprop", "-id", self.window(title), "_NET_WM_STATE"],
            env=self.env,
            capture_output=True,
            text=True,
            check=False,
        )
        return "_NET_WM_STATE_ABOVE" in shown.stdout

    def clipboard(self) -> str:
        """What is on the clipboard."""
        script = ROOT / "tests" / "support" / "clipboard.py"
        done = subprocess.run(
            [sys.executable, str(script)], env=self.env, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout.strip()

    def picture(self, path: Path) -> None:
        """Take a picture of the whole screen."""
        script = ROOT / "tests" / "support" / "screenshot.py"
        subprocess.run([sys.executable, str(script), str(path)], env=self.env, check=True, timeout=30)


@contextlib.contextmanager
def desktop(size: str = "1280x800") -> Iterator[Desktop]:
    """Start a screen and a window manager; take both down at the end."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        # -noreset: else the server starts anew when the first client leaves, and throws out who is just connecting.
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as pipe:
        number = pipe.readline().strip()
    if not number:
        raise AssertionError("Xvfb did not start")
    screen = Desktop(f":{number}", [server])
    manager = subprocess.Popen(["openbox"], env=screen.env, stderr=subprocess.DEVNULL)
    screen.processes.append(manager)
    try:
        wait_until(screen.is_managed, "openbox")
        yield screen
    finally:
        for process in reversed(screen.processes):
            process.terminate()
        for process in screen.processes:
            process.wait(10)


class FakeCrm:
    """The window that has the keyboard while the agent works."""

    def __init__(self, screen: Desktop, record: Path) -> None:
        self._screen = screen
        self._record = record
        script = Path(__file__).with_name("fake_crm.py")
        process = subprocess.Popen([sys.executable, str(script), str(record)], env=screen.env)
        screen.processes.append(process)
        self.window = wait_until(lambda: screen.window("Stand-in CRM"), "the CRM's window")
        self.focus()

    def focus(self) -> None:
        """Click into it."""
        self._screen.xdotool("windowactivate", "--sync", self.window)
        wait_until(lambda: self._screen.active_window() == "Stand-in CRM", "the CRM to have the keyboard")

    def lines(self) -> list[str]:
        """What was recorded."""
        return self._record.read_text("utf-8").splitlines()

    def typed(self) -> str:
        """All keys that arrived, as a text."""
        return "".join(line.removeprefix("key ") for line in self.lines() if line.startswith("key "))

    def losses(self) -> int:
        """How often the keyboard was taken away."""
        return self.lines().count("focus out")


class Program:
    """The real program on a screen, in a profile of its own."""

    def __init__(self, screen: Desktop, profile: Path, env: dict[str, str] | None = None) -> None:
        self.screen = screen
        self.profile = profile
        self.env = screen.env | (env or {})
        self.process: subprocess.Popen[bytes] | None = None
        self._clicked: tuple[tuple[int, int], float] = ((0, 0), 0.0)

    def command(self, *args: str) -> list[str]:
        """How it is called."""
        return [sys.executable, "-m", "companion", "--profile", str(self.profile), *args]

    def start(self) -> None:
        """Start it and wait until it answers and its window shows. A new profile has the first question answered."""
        settings = self.profile / "settings" / "settings.toml"
        if not settings.parent.exists():
            settings.parent.mkdir(parents=True)
            settings.write_text('may_end = "yes"\n', "utf-8")
        self.process = subprocess.Popen(self.command(), env=self.env, cwd=ROOT)
        wait_until(lambda: self.cli("status").returncode == 0, "the program to answer", 40)
        wait_until(lambda: self.screen.window("Call Companion"), "the program's window")

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> int:
        """Ask it to quit; returns its exit code."""
        assert self.process is not None
        if self.process.poll() is None:
            self.cli("quit")
        return self.process.wait(10)

    def cli(self, *args: str) -> subprocess.CompletedProcess[str]:
        """Run one verb of the command line."""
        return subprocess.run(
            self.command(*args), env=self.env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=30
        )

    def status(self) -> dict[str, Any]:
        """What `status --json` says."""
        done = self.cli("status", "--json")
        assert done.returncode == 0, done
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    def controls(self) -> dict[str, dict[str, Any]]:
        """The visible buttons by name."""
        return {control["name"]: control for control in json.loads(self.cli("controls").stdout)}

    def place_of(self, name: str) -> tuple[int, int]:
        """Where to click on a button, once it is there."""

        def found() -> tuple[int, int] | None:
            control = self.controls().get(name)
            if control is None or not control["enabled"]:
                return None
            x, y, width, height = control["rect"]
            return x + width // 2, y + height // 2

        place: tuple[int, int] = wait_until(found, f"a button named {name!r}, of {sorted(self.controls())}", 12)
        return place

    def click(self, name: str, times: int = 1) -> tuple[float, float]:
        """Click a button by its name; waits where a second click at the same place would be swallowed.

        Returns the monotonic seconds just before and just after the click.
        """
        place = self.place_of(name)
        last, at = self._clicked
        rest = SAME_PLACE_S - (time.monotonic() - at)
        if max(abs(place[0] - last[0]), abs(place[1] - last[1])) <= 10 and rest > 0:
            time.sleep(rest)
        before = time.monotonic()
        self.screen.click(*place, times)
        after = time.monotonic()
        self._clicked = (place, after)
        return before, after

    def wait_for_phase(self, phase: str, seconds: float = 5.0) -> None:
        """Wait for a phase."""
        wait_until(lambda: self.status()["phase"] == phase, f"phase {phase}", seconds)
