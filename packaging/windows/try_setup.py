"""setup.exe: silent, into a folder with letters from everywhere, over a running program, and when things go wrong."""

from __future__ import annotations

import time

from checks import until
from release import TITLE

from windows.launcher import CONSOLE, WINDOW
from windows.machine import expect
from windows.trial import FOR_ALL, UNINSTALL, Step, Trial

# wine puts quotes around an argument with blanks, which NSIS does not take; blanks are in the folder for everybody.
PLACE = "C:\\Prüf-é-Ωμέγα\\Companion"
BESIDE = "C:\\Side-by-side"
POLICY = r"HKLM\Software\Policies\CallCompanion"
NEWER_INSTALLED, NO_SPACE = 4, 2
_SMALL = 4_000_000
_FEW_COLOURS, _SOME_FILES = 20, 20


class SetupTrial(Trial):
    """As an agent installs it, and as IT does."""

    def steps(self) -> list[Step]:
        """What is tried, in this order."""
        name = self.packages.setup.name
        return [
            (name, "installs silently into a folder with ü, é and Greek", self.installs),
            (name, "a policy in the registry holds", self.obeys),
            (name, "the window shows", self.shows),
            (name, "a call is taken by the command line, and comes out as CSV", self.takes_a_call),
            (name, "self-test", self.tests_itself),
            (name, "a full disk leaves the old version as it was", self.disk_full),
            (name, "a cut in the middle leaves the old version as it was", self.cut),
            (name, "upgrades a program that runs and has a call; log and call are kept", self.upgrades),
            (name, "an older one is refused", self.refuses_older),
            (name, "the same version over itself mends it", self.mends),
            (name, "two versions side by side", self.side_by_side),
            (name, "removal leaves the agent's data and nothing else", self.removes),
            (name, "for everybody, starting with the desktop, and gone again", self.for_everybody),
        ]

    def installs(self) -> str:
        """The earlier version, silently."""
        begun = time.monotonic()
        expect(self.machine.install(self.earlier.setup, "/S", f"/D={PLACE}"), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self.machine.version(PLACE), self.earlier.version, "version")
        entry = self.machine.registry(rf"HKCU\{UNINSTALL}\CallCompanion")
        expect(
            f'"QuietUninstallString"=""{PLACE}\\uninstall.exe" /S"' in entry, True, "the entry in the list of programs"
        )
        expect(self.starts_with_desktop("HKCU"), False, "it starts with the desktop")
        return f"{PLACE}, {seconds:.0f} s"

    def obeys(self) -> str:
        """Group Policy writes it so: that agents may end abusive calls need not be asked any more."""
        for kind, name, value in (("REG_SZ", "value", "yes"), ("REG_DWORD", "locked", "1")):
            command = ["reg", "add", rf"{POLICY}\settings\may_end", "/v", name, "/t", kind, "/d", value, "/f"]
            self.machine.wine.run(command, quiet=True)
        told = self.machine.companion(PLACE, "doctor", "--json").stdout
        expect("Policies\\\\CallCompanion; fixed: may_end." in told, True, f"the policy doctor tells of ({told})")
        return f"{POLICY}, as doctor says"

    def shows(self) -> str:
        """The window is there and something is drawn in it."""
        seconds = self.machine.open_window(PLACE)
        screen, picture = self.machine.screen, self.pictures / "windows-window.png"
        until(lambda: TITLE in screen.windows(), "a window can be seen")
        until(lambda: screen.picture(picture) > _FEW_COLOURS, "something is drawn")
        return f"answers after {seconds:.1f} s, {screen.picture(picture)} colours, pictures/{picture.name}"

    def takes_a_call(self) -> str:
        """As a softphone does it."""
        self.machine.one_call(PLACE)
        expect(self.machine.calls_in_csv(PLACE), 1, "calls in the CSV")
        return "start, say, end, wrap, export: 1 call"

    def tests_itself(self) -> str:
        """The program's own trial, beside the one that runs."""
        return "; ".join(self.machine.ask(PLACE, "self-test").splitlines())

    def disk_full(self) -> str:
        """Nothing larger than 4 MB can be written."""
        before = self._inside(PLACE)
        code = self.machine.install(self.packages.setup, "/S", f"/D={PLACE}", limit=_SMALL)
        expect(code, NO_SPACE, "exit code")
        expect(self._inside(PLACE), before, "what lies in the folder")
        expect(self.machine.version(PLACE), self.earlier.version, "version")
        return f"exit code {code}, {self.earlier.version} starts"

    def cut(self) -> str:
        """The installer dies while it unpacks."""
        running = self.machine.wine.start([self.packages.setup, "/S", f"/D={PLACE}"])
        half = self.machine.local(PLACE) / f"app-{self.packages.version}.part"
        until(lambda: sum(1 for _ in half.rglob("*")) > _SOME_FILES, "half of it is unpacked")
        running.kill()
        running.wait()
        found = sum(1 for _ in half.rglob("*"))
        expect(self.machine.version(PLACE), self.earlier.version, "version")
        return f"killed with {found} files unpacked, {self.earlier.version} starts"

    def upgrades(self) -> str:
        """What runs is asked to quit, and started again."""
        self.machine.ask(PLACE, "call", "start")
        begun = time.monotonic()
        expect(self.machine.install(self.packages.setup, "/S", "/AUTOSTART=1", f"/D={PLACE}"), 0, "exit code")
        seconds = time.monotonic() - begun
        self.machine.wait_for_answer(PLACE)
        expect(self.machine.version(PLACE), self.packages.version, "version")
        expect(self._inside(PLACE), self._expected(f"app-{self.packages.version}"), "what lies in the folder")
        self.machine.ask(PLACE, "call", "end")
        self.machine.ask(PLACE, "wrap", "resolved")
        expect(self.machine.calls_in_csv(PLACE), 2, "calls in the CSV")
        entries = self.machine.registry(rf"HKCU\{UNINSTALL}")
        expect(entries.count('"DisplayVersion"'), 1, "entries in the list of programs")
        expect(f'"DisplayVersion"="{self.packages.version}"' in entries, True, "its version there")
        expect(self.starts_with_desktop("HKCU"), True, "it starts with the desktop")
        return f"{self.earlier.version} to {self.packages.version} in {seconds:.0f} s, 2 calls"

    def refuses_older(self) -> str:
        """A log of a newer version would not be opened."""
        code = self.machine.install(self.earlier.setup, "/S", f"/D={PLACE}")
        expect(code, NEWER_INSTALLED, "exit code")
        expect(self.machine.version(PLACE), self.packages.version, "version")
        return f"exit code {code}"

    def mends(self) -> str:
        """A file is missing; installed once more it is there again."""
        self.machine.quit(PLACE)
        missing = next((self.machine.local(PLACE) / f"app-{self.packages.version}").rglob("QtWidgets.pyd"))
        missing.unlink()
        expect(self.machine.install(self.packages.setup, "/S", f"/D={PLACE}"), 0, "exit code")
        self.machine.ask(PLACE, "self-test")
        expect(self.starts_with_desktop("HKCU"), True, "it starts with the desktop, as before")
        return "/D= as before, start with the desktop as before"

    def side_by_side(self) -> str:
        """Another folder, another entry; what belongs to the first stays with it."""
        expect(self.machine.install(self.earlier.setup, "/S", f"/D={BESIDE}"), 0, "exit code")
        versions = self.machine.version(BESIDE), self.machine.version(PLACE)
        expect(versions, (self.earlier.version, self.packages.version), "versions")
        expect(self.machine.registry(rf"HKCU\{UNINSTALL}").count('"DisplayVersion"'), 2, "entries")
        self.machine.remove(BESIDE)
        expect(self.machine.version(PLACE), self.packages.version, "version after the other was removed")
        expect(self.machine.registry(rf"HKCU\{UNINSTALL}").count('"DisplayVersion"'), 1, "entries")
        expect(len(self._menu()), 1, "entries in the menu")
        return f"{versions[0]} and {versions[1]}, one removed"

    def removes(self) -> str:
        """Also while it runs."""
        self.machine.open_window(PLACE)
        expect(self.machine.remove(PLACE), 0, "exit code")
        until(lambda: not self.traces(), "nothing is left of it", self.traces)
        return f"kept: {self.expect_data(calls=2)}"

    def for_everybody(self) -> str:
        """With rights, for the machine."""
        expect(self.machine.install(self.packages.setup, "/S", "/ALLUSERS", "/AUTOSTART=1"), 0, "exit code")
        expect(self.machine.version(FOR_ALL), self.packages.version, "version")
        expect(self.starts_with_desktop("HKLM"), True, "it starts with the desktop")
        expect("CallCompanion" in self.machine.registry(rf"HKLM\{UNINSTALL}"), True, "an entry for the machine")
        expect("CallCompanion" in self.machine.registry(rf"HKCU\{UNINSTALL}"), False, "an entry for the user")
        self.machine.remove(FOR_ALL)
        until(lambda: not self.traces(), "nothing is left of it", self.traces)
        return FOR_ALL

    def _inside(self, folder: str) -> set[str]:
        return {path.name for path in self.machine.local(folder).iterdir()}

    def _expected(self, version_folder: str) -> set[str]:
        return {f"{WINDOW}.exe", f"{CONSOLE}.exe", "current", "uninstall.exe", version_folder}

    def _menu(self) -> set[str]:
        return {name for name in self.machine.files() if name.endswith(".lnk") and "Companion" in name}
