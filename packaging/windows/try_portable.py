"""The zip, and the two programs that start the program: what they stand, and what they say when they cannot."""

from __future__ import annotations

import shutil
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from windows.launcher import CONSOLE, WINDOW
from windows.machine import Machine, expect, until

if TYPE_CHECKING:
    from checks import Report

    from windows.verify import Packages

PLACE = "C:\\Stick ä β\\Call Companion"
PROFILE = "C:\\Stick ä β\\profile"
COULD_NOT_START = 111


def try_portable(machine: Machine, earlier: Packages, packages: Packages, report: Report, pictures: Path) -> None:
    """Try it; each step goes on from the one before."""
    del earlier
    trial = _Trial(machine, packages, pictures)
    for artefact, name, attempt in (
        (packages.portable.name, "unpacked into a folder with blanks, ä and β it starts", trial.starts),
        (packages.portable.name, "with --profile all of it stays in one folder", trial.keeps_to_its_profile),
        ("launcher", "what the environment says to Python or Qt is not heard", trial.is_isolated),
        ("launcher", "a library in the working folder is not loaded", trial.ignores_planted),
        ("launcher", "a damaged folder: a sentence in the console, a box for the window", trial.says_what_is_wrong),
        ("launcher", "a program that fails at its start shows why", trial.shows_failure),
    ):
        report.tried(artefact, name, attempt)


class _Trial:
    def __init__(self, machine: Machine, packages: Packages, pictures: Path) -> None:
        self._machine = machine
        self._packages = packages
        self._pictures = pictures

    def starts(self) -> str:
        """Unpack and run."""
        target = self._machine.local(PLACE)
        with zipfile.ZipFile(self._packages.portable) as archive:
            archive.extractall(target.parent)
        (target.parent / f"{CONSOLE}-{self._packages.version}").rename(target)
        expect(self._machine.version(PLACE), self._packages.version, "version")
        return "; ".join(self._machine.ask(PLACE, "self-test").splitlines())

    def keeps_to_its_profile(self) -> str:
        """Nothing is written anywhere else."""
        before = self._machine.files()
        self._machine.wine.start([f"{PLACE}\\{WINDOW}.exe", "--profile", PROFILE])
        until(lambda: self._ask("show") == 0, "the program answers")
        expect(self._ask("call", "start"), 0, "call start")
        expect(self._ask("call", "end"), 0, "call end")
        expect(self._ask("quit"), 0, "quit")
        until(lambda: self._ask("show") != 0, "the program has quit")
        inside = self._machine.local(PROFILE).relative_to(self._machine.wine.drive).as_posix()
        new = {name for name in self._machine.files() - before if not name.startswith(f"{inside}/")}
        stray = sorted(name for name in new if not name.startswith("windows/"))
        expect(stray, [], "files elsewhere")
        return f"{len(list(self._machine.local(PROFILE).rglob('*')))} files and folders in the profile"

    def is_isolated(self) -> str:
        """Variables that would break any other Python."""
        poison = {
            "PYTHONHOME": "C:\\nowhere",
            "PYTHONPATH": "C:\\nowhere",
            "PYTHONSTARTUP": "C:\\nowhere",
            "PYTHONUTF8": "no",
            "QT_PLUGIN_PATH": "C:\\nowhere",
            "QT_QPA_PLATFORM_PLUGIN_PATH": "C:\\nowhere",
        }
        done = self._machine.wine.run([f"{PLACE}\\{CONSOLE}.exe", "self-test"], more=poison)
        expect(done.returncode, 0, f"exit code ({done.stdout}{done.stderr})")
        return ", ".join(poison)

    def ignores_planted(self) -> str:
        """Files that are no libraries: to load one of them would fail."""
        folder = self._machine.local("C:\\planted")
        folder.mkdir()
        for name in ("python3.dll", "vcruntime140.dll", "Qt6Core.dll", "sqlite3.dll", "libffi-8.dll", "companion.py"):
            (folder / name).write_bytes(b"planted")
        done = self._machine.wine.run([f"{PLACE}\\{CONSOLE}.exe", "self-test"], cwd=folder)
        expect(done.returncode, 0, f"exit code ({done.stdout}{done.stderr})")
        shutil.rmtree(folder)
        return "6 files planted"

    def says_what_is_wrong(self) -> str:
        """Without the file that names the version, and with one that leads elsewhere."""
        current = self._machine.local(PLACE) / "current"
        before = current.read_bytes()
        for damage in (b"", b"app-..\\..\\elsewhere\r\n", b"app-9.9.9\r\n"):
            current.write_bytes(damage)
            done = self._machine.companion(PLACE, "--version")
            expect(
                (done.returncode, "Call Companion is not complete." in done.stderr),
                (COULD_NOT_START, True),
                str(damage),
            )
        current.unlink()
        self._sees_box("launcher-not-complete.png")
        current.write_bytes(before)
        return f"exit code {COULD_NOT_START}, pictures/launcher-not-complete.png"

    def shows_failure(self) -> str:
        """Its folder of data is a file."""
        blocked = self._machine.local("C:\\blocked")
        blocked.write_text("no folder")
        self._sees_box("launcher-failed.png", "--profile", "C:\\blocked")
        blocked.unlink()
        return "pictures/launcher-failed.png"

    def _sees_box(self, picture: str, *arguments: str) -> None:
        # As from the menu: "start" gives a program no output to write to.
        started = self._machine.wine.start(["start", "/wait", f"{PLACE}\\{WINDOW}.exe", *arguments])
        desktop = self._machine.desktop
        until(lambda: bool(desktop.windows("^Call Companion$")), "a box can be seen")
        time.sleep(1)
        desktop.take_picture(self._pictures / picture)
        desktop.press("Return")
        started.wait(60)
        until(lambda: not desktop.windows("^Call Companion$"), "the box is gone")

    def _ask(self, *command: str) -> int:
        return self._machine.companion(PLACE, *command, "--profile", PROFILE).returncode
