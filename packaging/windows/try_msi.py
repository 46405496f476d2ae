"""The .msi, as software distribution runs it: silent, with features, over a running program, backwards, away again."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from checks import until
from release import run

from windows.machine import expect
from windows.trial import FOR_ALL, UNINSTALL, Step, Trial
from windows.wine import windows_path

if TYPE_CHECKING:
    from pathlib import Path

# 1603, of which wine hands on the lower eight bits.
REFUSED = 1603 & 0xFF
KEEPS_FEATURES = 1


class MsiTrial(Trial):
    """For the whole machine."""

    _calls = 0

    def steps(self) -> list[Step]:
        """What is tried, in this order."""
        name = self.packages.msi.name
        return [
            (name, "installs silently for the machine", self.installs),
            (name, "starts and takes a call", self.starts),
            (name, "upgrades a program that runs; the log is kept", self.upgrades),
            (name, "a downgrade is refused", self.refuses_older),
            (name, "removal leaves the agent's data and nothing else", self.removes),
            (name, "ADDLOCAL=ALL starts it with the desktop, removal ends that", self.features),
            (name, "an upgrade is told to keep the features that were chosen", self.keeps_features),
        ]

    def installs(self) -> str:
        """The earlier version."""
        begun = time.monotonic()
        expect(self._msiexec("/i", self.earlier.msi), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self.machine.version(FOR_ALL), self.earlier.version, "version")
        expect(self.starts_with_desktop("HKLM"), False, "it starts with the desktop")
        return f"{FOR_ALL}, {seconds:.0f} s"

    def starts(self) -> str:
        """As the agent."""
        seconds = self.machine.open_window(FOR_ALL)
        self.machine.one_call(FOR_ALL)
        self._calls = self.machine.calls_in_csv(FOR_ALL)
        return f"answers after {seconds:.1f} s, {self._calls} calls in the log"

    def upgrades(self) -> str:
        """What runs is asked to quit."""
        begun = time.monotonic()
        expect(self._msiexec("/i", self.packages.msi), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self.machine.version(FOR_ALL), self.packages.version, "version")
        entries = self.machine.registry(rf"HKLM\{UNINSTALL}")
        expect(entries.count('"DisplayName"="Call Companion"'), 1, "entries in the list of programs")
        folders = {path.name for path in self.machine.local(FOR_ALL).iterdir() if path.is_dir()}
        expect(folders, {f"app-{self.packages.version}"}, "folders of versions")
        self.machine.open_window(FOR_ALL)
        expect(self.machine.calls_in_csv(FOR_ALL), self._calls, "calls in the log")
        self.machine.quit(FOR_ALL)
        return f"{self.earlier.version} to {self.packages.version} in {seconds:.0f} s, {self._calls} calls"

    def refuses_older(self) -> str:
        """Windows Installer finds the newer one."""
        code = self._msiexec("/i", self.earlier.msi)
        expect(code, REFUSED, "exit code")
        expect(self.machine.version(FOR_ALL), self.packages.version, "version")
        return "exit code 1603"

    def removes(self) -> str:
        """By the package."""
        expect(self._msiexec("/x", self.packages.msi), 0, "exit code")
        until(lambda: not self.traces(), "nothing is left of it", self.traces)
        return f"nothing in the folder, the menu and the registry; kept: {self.expect_data(self._calls)}"

    def features(self) -> str:
        """The second feature is off unless it is asked for."""
        expect(self._msiexec("/i", self.packages.msi, "ADDLOCAL=ALL"), 0, "exit code")
        expect(self.starts_with_desktop("HKLM"), True, "it starts with the desktop")
        expect(self._msiexec("/x", self.packages.msi), 0, "exit code of the removal")
        until(lambda: not self.traces(), "nothing is left of it", self.traces)
        return "feature Autostart"

    def keeps_features(self) -> str:
        """Windows Installer does it; wine does not know how, so the package is read."""
        rows = run(["msiinfo", "export", self.packages.msi, "Upgrade"]).splitlines()
        (row,) = [row.split("\t") for row in rows if row.endswith("WIX_UPGRADE_DETECTED")]
        expect(int(row[4]) & KEEPS_FEATURES, KEEPS_FEATURES, "attributes of the upgrade")
        return "read from the package, not tried"

    def _msiexec(self, what: str, package: Path, *more: str) -> int:
        return self.machine.install("msiexec", what, windows_path(package), "/qn", *more)
