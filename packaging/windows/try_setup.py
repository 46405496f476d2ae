"""setup.exe: silent, into a folder with letters from everywhere, over a running program, and when things go wrong."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from windows.launcher import WINDOW
from windows.machine import Machine, expect, until

if TYPE_CHECKING:
    from checks import Report

    from windows.verify import Packages

# wine puts quotes around an argument with blanks, which NSIS does not take; blanks are in the folder for everybody.
PLACE = "C:\\Prüf-é-Ωμέγα\\Companion"
BESIDE = "C:\\Side-by-side"
FOR_ALL = "C:\\Program Files\\Call Companion"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
POLICY = r"HKLM\Software\Policies\CallCompanion"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
NEWER_INSTALLED, NO_SPACE, NO_RIGHTS = 4, 2, 5
_SMALL = 4_000_000
_FEW_COLOURS, _SOME_FILES = 20, 20


def try_setup(machine: Machine, earlier: Packages, packages: Packages, report: Report, pictures: Path) -> None:
    """Try it; each step goes on from the one before."""
    trial = _Trial(machine, earlier, packages, pictures, machine.files())
    for name, attempt in (
        ("installs silently into a folder with ü, é and Greek", trial.installs),
        ("a policy in the registry holds", trial.obeys),
        ("the window shows", trial.shows),
        ("a call is taken by the command line, and comes out as CSV", trial.takes_a_call),
        ("self-test", trial.tests_itself),
        ("a full disk leaves the old version as it was", trial.disk_full),
        ("a cut in the middle leaves the old version as it was", trial.cut),
        ("upgrades a program that runs and has a call; log and call are kept", trial.upgrades),
        ("an older one is refused", trial.refuses_older),
        ("the same version over itself mends it", trial.mends),
        ("two versions side by side", trial.side_by_side),
        ("removal leaves the agent's data and nothing else", trial.removes),
        ("for everybody, starting with the desktop, and gone again", trial.for_everybody),
    ):
        report.tried(packages.setup.name, name, attempt)


class _Trial:
    def __init__(
        self, machine: Machine, earlier: Packages, packages: Packages, pictures: Path, before: set[str]
    ) -> None:
        self._machine = machine
        self._earlier = earlier
        self._packages = packages
        self._pictures = pictures
        self._before = before

    def installs(self) -> str:
        """The earlier version, silently."""
        begun = time.monotonic()
        expect(self._machine.install(self._earlier.setup, "/S", f"/D={PLACE}"), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self._machine.version(PLACE), self._earlier.version, "version")
        entry = self._machine.registry(rf"HKCU\{UNINSTALL}\CallCompanion")
        expect(
            f'"QuietUninstallString"=""{PLACE}\\uninstall.exe" /S"' in entry, True, "the entry in the list of programs"
        )
        expect(self._autostart("HKCU"), False, "it starts with the desktop")
        return f"{PLACE}, {seconds:.0f} s"

    def obeys(self) -> str:
        """Group Policy writes it so: that agents may end abusive calls need not be asked any more."""
        for kind, name, value in (("REG_SZ", "value", "yes"), ("REG_DWORD", "locked", "1")):
            command = ["reg", "add", rf"{POLICY}\settings\may_end", "/v", name, "/t", kind, "/d", value, "/f"]
            self._machine.wine.run(command, quiet=True)
        told = self._machine.companion(PLACE, "doctor", "--json").stdout
        expect("Policies\\\\CallCompanion" in told, True, f"the policy doctor tells of ({told})")
        return f"{POLICY}, as doctor says"

    def shows(self) -> str:
        """The window is there and something is drawn in it."""
        seconds = self._machine.open_window(PLACE)
        desktop = self._machine.desktop
        until(lambda: bool(desktop.windows("Call Companion")), "a window can be seen")
        until(lambda: desktop.colours() > _FEW_COLOURS, "something is drawn")
        time.sleep(2)
        desktop.take_picture(self._pictures / "windows-window.png")
        return f"answers after {seconds:.1f} s, {desktop.colours()} colours, pictures/windows-window.png"

    def takes_a_call(self) -> str:
        """As a softphone does it."""
        self._machine.one_call(PLACE)
        expect(self._machine.calls_in_csv(PLACE), 1, "calls in the CSV")
        return "start, say, end, wrap, export: 1 call"

    def tests_itself(self) -> str:
        """The program's own trial, beside the one that runs."""
        return "; ".join(self._machine.ask(PLACE, "self-test").splitlines())

    def disk_full(self) -> str:
        """Nothing larger than 4 MB can be written."""
        before = self._inside(PLACE)
        code = self._machine.install(self._packages.setup, "/S", f"/D={PLACE}", limit=_SMALL)
        expect(code, NO_SPACE, "exit code")
        expect(self._inside(PLACE), before, "what lies in the folder")
        expect(self._machine.version(PLACE), self._earlier.version, "version")
        return f"exit code {code}, {self._earlier.version} starts"

    def cut(self) -> str:
        """The installer dies while it unpacks."""
        running = self._machine.wine.start([self._packages.setup, "/S", f"/D={PLACE}"])
        half = self._machine.local(PLACE) / f"app-{self._packages.version}.part"
        until(lambda: sum(1 for _ in half.rglob("*")) > _SOME_FILES, "half of it is unpacked")
        running.kill()
        running.wait()
        found = sum(1 for _ in half.rglob("*"))
        expect(self._machine.version(PLACE), self._earlier.version, "version")
        return f"killed with {found} files unpacked, {self._earlier.version} starts"

    def upgrades(self) -> str:
        """What runs is asked to quit, and started again."""
        self._machine.ask(PLACE, "call", "start")
        begun = time.monotonic()
        expect(self._machine.install(self._packages.setup, "/S", "/AUTOSTART=1", f"/D={PLACE}"), 0, "exit code")
        seconds = time.monotonic() - begun
        self._machine.wait_for_answer(PLACE)
        expect(self._machine.version(PLACE), self._packages.version, "version")
        expect(self._inside(PLACE), self._expected(f"app-{self._packages.version}"), "what lies in the folder")
        self._machine.ask(PLACE, "call", "end")
        self._machine.ask(PLACE, "wrap", "resolved")
        expect(self._machine.calls_in_csv(PLACE), 2, "calls in the CSV")
        entries = self._machine.registry(rf"HKCU\{UNINSTALL}")
        expect(entries.count('"DisplayVersion"'), 1, "entries in the list of programs")
        expect(f'"DisplayVersion"="{self._packages.version}"' in entries, True, "its version there")
        expect(self._autostart("HKCU"), True, "it starts with the desktop")
        return f"{self._earlier.version} to {self._packages.version} in {seconds:.0f} s, 2 calls"

    def refuses_older(self) -> str:
        """A log of a newer version would not be opened."""
        code = self._machine.install(self._earlier.setup, "/S", f"/D={PLACE}")
        expect(code, NEWER_INSTALLED, "exit code")
        expect(self._machine.version(PLACE), self._packages.version, "version")
        return f"exit code {code}"

    def mends(self) -> str:
        """A file is missing; installed once more it is there again."""
        self._machine.quit(PLACE)
        missing = next((self._machine.local(PLACE) / f"app-{self._packages.version}").rglob("QtWidgets.pyd"))
        missing.unlink()
        expect(self._machine.install(self._packages.setup, "/S", f"/D={PLACE}"), 0, "exit code")
        self._machine.ask(PLACE, "self-test")
        expect(self._autostart("HKCU"), True, "it starts with the desktop, as before")
        return "/D= as before, start with the desktop as before"

    def side_by_side(self) -> str:
        """Another folder, another entry; what belongs to the first stays with it."""
        expect(self._machine.install(self._earlier.setup, "/S", f"/D={BESIDE}"), 0, "exit code")
        versions = self._machine.version(BESIDE), self._machine.version(PLACE)
        expect(versions, (self._earlier.version, self._packages.version), "versions")
        expect(self._machine.registry(rf"HKCU\{UNINSTALL}").count('"DisplayVersion"'), 2, "entries")
        self._machine.remove(BESIDE)
        expect(self._machine.version(PLACE), self._packages.version, "version after the other was removed")
        expect(self._machine.registry(rf"HKCU\{UNINSTALL}").count('"DisplayVersion"'), 1, "entries")
        expect(len(self._menu()), 1, "entries in the menu")
        return f"{versions[0]} and {versions[1]}, one removed"

    def removes(self) -> str:
        """Also while it runs."""
        self._machine.open_window(PLACE)
        expect(self._machine.remove(PLACE), 0, "exit code")
        until(lambda: not self._traces(), "nothing is left of it", self._traces)
        return f"kept: {_kept(self._machine)}"

    def for_everybody(self) -> str:
        """With rights, for the machine."""
        expect(self._machine.install(self._packages.setup, "/S", "/ALLUSERS", "/AUTOSTART=1"), 0, "exit code")
        expect(self._machine.version(FOR_ALL), self._packages.version, "version")
        expect(self._autostart("HKLM"), True, "it starts with the desktop")
        expect("CallCompanion" in self._machine.registry(rf"HKLM\{UNINSTALL}"), True, "an entry for the machine")
        expect("CallCompanion" in self._machine.registry(rf"HKCU\{UNINSTALL}"), False, "an entry for the user")
        self._machine.remove(FOR_ALL)
        expect(self._autostart("HKLM"), False, "it starts with the desktop")
        until(lambda: not self._traces(), "nothing is left of it", self._traces)
        return FOR_ALL

    def _inside(self, folder: str) -> set[str]:
        return {path.name for path in self._machine.local(folder).iterdir()}

    def _expected(self, version_folder: str) -> set[str]:
        return {f"{WINDOW}.exe", "call-companion.exe", "current", "uninstall.exe", version_folder}

    def _autostart(self, root: str) -> bool:
        return f'"{WINDOW}"=' in self._machine.registry(rf"{root}\{RUN}")

    def _menu(self) -> set[str]:
        return {name for name in self._machine.files() if name.endswith(".lnk") and "Companion" in name}

    def _traces(self) -> list[str]:
        return traces(self._machine, self._before)


def traces(machine: Machine, before: set[str]) -> list[str]:
    """Return what is left of the program besides the agent's data."""
    data = machine.data.relative_to(machine.wine.drive).as_posix()
    files = [
        name
        for name in machine.files() - before
        if not name.startswith((data, "windows/"))
        and name not in ("calls.csv", "registry.reg")
        # The uninstaller runs from here; Windows takes it away at its next start.
        and "/Temp/~nsu" not in name
    ]
    keys = [rf"{root}\{key}" for root in ("HKCU", "HKLM") for key in (UNINSTALL, RUN, r"Software\CallCompanion")]
    return files + [
        key for key in keys if "CallCompanion" in machine.registry(key) or "Companion" in machine.registry(key)
    ]


def _kept(machine: Machine) -> str:
    return ", ".join(sorted(path.name for path in machine.data.rglob("*") if path.is_file()))
