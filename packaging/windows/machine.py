"""A Windows to install on: wine, a screen, and what somebody from IT does with them."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import tempfile
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checks import until
from release import NAME, TITLE, run
from screens import Screen, screen

from windows.launcher import CONSOLE, WINDOW
from windows.wine import Wine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from release import Release

STUBS = Path(__file__).with_name("wine_stubs")
# Windows' own fonts are not there; without a word to wine it takes the first it finds.
_FONTS = {
    "Segoe UI": "DejaVu Sans",
    "MS Shell Dlg": "DejaVu Sans",
    "MS Shell Dlg 2": "DejaVu Sans",
    "Tahoma": "DejaVu Sans",
}
_INSTALL_S = 240
NOT_RUNNING = 3


@dataclass(frozen=True)
class Machine:
    """A fresh Windows 10 under wine, and its screen."""

    wine: Wine
    screen: Screen

    def local(self, place: str) -> Path:
        """Return where a path of its drive C lies on this machine."""
        return self.wine.drive / place.removeprefix("C:\\").replace("\\", "/")

    @property
    def data(self) -> Path:
        """The agent's folder: log, settings, backups."""
        (user,) = [path for path in (self.wine.drive / "users").iterdir() if path.name != "Public"]
        return user / "AppData" / "Local" / NAME

    def install(self, *command: str | Path, limit: int | None = None) -> int:
        """Run an installer or what removes again, to its end, and return its exit code.

        limit: no file may become larger than so many bytes, as on a disk that is full.
        """
        started = self.wine.start(command, limit=limit)
        return started.wait(_INSTALL_S)

    def remove(self, folder: str) -> int:
        """Run the uninstaller of a folder; it goes on in a copy of itself after it has answered."""
        code = self.install(f"{folder}\\uninstall.exe", "/S")
        until(lambda: not self.local(folder).exists(), "the folder is gone")
        return code

    def companion(self, folder: str, *command: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the program in a folder."""
        return self.wine.run([f"{folder}\\{CONSOLE}.exe", *command])

    def ask(self, folder: str, *command: str) -> str:
        """Run a command that has to succeed, and return what it says."""
        done = self.companion(folder, *command)
        if done.returncode:
            raise AssertionError(
                f"{' '.join(command)} ended with {done.returncode}: {done.stdout}{done.stderr}".strip()
            )
        return done.stdout.strip()

    def version(self, folder: str) -> str:
        """Return the version that starts from a folder."""
        return self.ask(folder, "--version").splitlines()[0].removeprefix(f"{TITLE} ")

    def open_window(self, folder: str) -> float:
        """Start the program and wait until it answers; returns how long that took."""
        begun = time.monotonic()
        self.wine.start([f"{folder}\\{WINDOW}.exe"])
        self.wait_for_answer(folder)
        return time.monotonic() - begun

    def wait_for_answer(self, folder: str) -> None:
        """Wait until a program runs that can be asked."""
        until(lambda: self.companion(folder, "show").returncode == 0, "the program answers")

    def quit(self, folder: str) -> None:
        """Have the program quit, if it runs, and wait for it."""
        self.companion(folder, "quit")
        until(lambda: self.companion(folder, "show").returncode == NOT_RUNNING, "the program has quit")

    def one_call(self, folder: str) -> None:
        """Take a call through the command line of a running program."""
        self.ask(folder, "call", "start")
        self.ask(folder, "say", "swearing")
        self.ask(folder, "call", "end")
        self.ask(folder, "wrap", "resolved")

    def calls_in_csv(self, folder: str) -> int:
        """Export the log as CSV and count its calls."""
        target = self.local("C:\\calls.csv")
        target.unlink(missing_ok=True)
        self.ask(folder, "export", "C:\\calls.csv", "--format", "csv")
        with target.open(encoding="utf-8-sig", newline="") as file:
            return len(list(csv.reader(file))) - 1

    def calls_in_log(self) -> int:
        """Count the calls in the agent's log, which no program has open."""
        (log,) = self.data.rglob("calls.sqlite3")
        with closing(sqlite3.connect(f"file:{log}?mode=ro", uri=True)) as opened:
            return int(opened.execute("SELECT count(*) FROM calls").fetchone()[0])

    def registry(self, key: str) -> str:
        """Return a key of the registry with all below it as text; empty where there is none."""
        target = self.local("C:\\registry.reg")
        target.unlink(missing_ok=True)
        self.wine.run(["reg", "export", key, "C:\\registry.reg", "/y"])
        if not target.exists():
            return ""
        text = target.read_text("utf-16")
        target.unlink()
        return text.replace("\\\\", "\\").replace('\\"', '"')

    def files(self) -> set[str]:
        """Return every file of drive C."""
        return {
            path.relative_to(self.wine.drive).as_posix() for path in self.wine.drive.rglob("*") if not path.is_dir()
        }


@contextmanager
def fresh_machine(release: Release) -> Iterator[Machine]:
    """Make one; it is thrown away at the end."""
    with (
        tempfile.TemporaryDirectory(prefix="call-companion-wine-", ignore_cleanup_errors=True) as scratch,
        screen(release) as shown,
    ):
        wine = Wine(Path(scratch) / "windows", {"DISPLAY": shown.display}, "mscms=n")
        try:
            wine.make()
            for source in sorted(STUBS.glob("*.c")):
                target = wine.drive / "windows" / "system32" / f"{source.stem}.dll"
                run(["x86_64-w64-mingw32-gcc", "-shared", "-Os", "-s", "-Wall", "-o", target, source])
            for name, instead in _FONTS.items():
                key = r"HKCU\Software\Wine\Fonts\Replacements"
                wine.run(["reg", "add", key, "/v", name, "/d", instead, "/f"], quiet=True)
            yield Machine(wine, shown)
        finally:
            wine.remove()


def expect(seen: object, expected: object, what: str) -> None:
    """Raise AssertionError when something is not as it should be."""
    if seen != expected:
        raise AssertionError(f"{what}: {seen!r}, not {expected!r}")
