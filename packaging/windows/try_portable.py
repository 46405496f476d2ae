"""The zip, and the two programs that start the program: what they stand, and what they say when they cannot."""

from __future__ import annotations

import shutil
import time
import zipfile

from checks import until
from release import TITLE

from windows.launcher import CONSOLE, WINDOW
from windows.machine import expect
from windows.trial import Step, Trial

PLACE = "C:\\Stick ä β\\Call Companion"
PROFILE = "C:\\Stick ä β\\profile"
COULD_NOT_START = 111


class PortableTrial(Trial):
    """Nothing is installed."""

    def steps(self) -> list[Step]:
        """What is tried, in this order."""
        name = self.packages.portable.name
        return [
            (name, "unpacked into a folder with blanks, ä and β it starts", self.starts),
            (name, "with --profile all of it stays in one folder", self.keeps_to_its_profile),
            ("launcher", "what the environment says to Python or Qt is not heard", self.is_isolated),
            ("launcher", "a library in the working folder is not loaded", self.ignores_planted),
            ("launcher", "a damaged folder: a sentence in the console, a box for the window", self.says_what_is_wrong),
            ("launcher", "a program that fails at its start shows why", self.shows_failure),
        ]

    def starts(self) -> str:
        """Unpack and run."""
        target = self.machine.local(PLACE)
        with zipfile.ZipFile(self.packages.portable) as archive:
            archive.extractall(target.parent)
        (target.parent / f"{CONSOLE}-{self.packages.version}").rename(target)
        expect(self.machine.version(PLACE), self.packages.version, "version")
        return "; ".join(self.machine.ask(PLACE, "self-test").splitlines())

    def keeps_to_its_profile(self) -> str:
        """Nothing is written anywhere else."""
        before = self.machine.files()
        self.machine.wine.start([f"{PLACE}\\{WINDOW}.exe", "--profile", PROFILE])
        until(lambda: self._ask("show") == 0, "the program answers")
        expect(self._ask("call", "start"), 0, "call start")
        expect(self._ask("call", "end"), 0, "call end")
        expect(self._ask("quit"), 0, "quit")
        until(lambda: self._ask("show") != 0, "the program has quit")
        inside = self.machine.local(PROFILE).relative_to(self.machine.wine.drive).as_posix()
        new = {name for name in self.machine.files() - before if not name.startswith(f"{inside}/")}
        stray = sorted(name for name in new if not name.startswith("windows/"))
        expect(stray, [], "files elsewhere")
        return f"{len(list(self.machine.local(PROFILE).rglob('*')))} files and folders in the profile"

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
        done = self.machine.wine.run([f"{PLACE}\\{CONSOLE}.exe", "self-test"], more=poison)
        expect(done.returncode, 0, f"exit code ({done.stdout}{done.stderr})")
        return ", ".join(poison)

    def ignores_planted(self) -> str:
        """Files that are no libraries: to load one of them would fail."""
        folder = self.machine.local("C:\\planted")
        folder.mkdir()
        for name in ("python3.dll", "vcruntime140.dll", "Qt6Core.dll", "sqlite3.dll", "libffi-8.dll", "companion.py"):
            (folder / name).write_bytes(b"planted")
        done = self.machine.wine.run([f"{PLACE}\\{CONSOLE}.exe", "self-test"], cwd=folder)
        expect(done.returncode, 0, f"exit code ({done.stdout}{done.stderr})")
        shutil.rmtree(folder)
        return "6 files planted"

    def says_what_is_wrong(self) -> str:
        """Without the file that names the version, and with one that leads elsewhere."""
        current = self.machine.local(PLACE) / "current"
        before = current.read_bytes()
        for damage in (b"", b"app-..\\..\\elsewhere\r\n", b"app-9.9.9\r\n"):
            current.write_bytes(damage)
            done = self.machine.companion(PLACE, "--version")
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
        blocked = self.machine.local("C:\\blocked")
        blocked.write_text("no folder")
        self._sees_box("launcher-failed.png", "--profile", "C:\\blocked")
        blocked.unlink()
        return "pictures/launcher-failed.png"

    def _sees_box(self, picture: str, *arguments: str) -> None:
        # As from the menu: "start" gives a program no output to write to.
        started = self.machine.wine.start(["start", "/wait", f"{PLACE}\\{WINDOW}.exe", *arguments])
        screen = self.machine.screen
        until(lambda: TITLE in screen.windows(), "a box can be seen")
        time.sleep(1)
        screen.picture(self.pictures / picture)
        screen.press("Return")
        started.wait(60)
        until(lambda: TITLE not in screen.windows(), "the box is gone")

    def _ask(self, *command: str) -> int:
        return self.machine.companion(PLACE, *command, "--profile", PROFILE).returncode
