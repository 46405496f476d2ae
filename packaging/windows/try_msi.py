"""The .msi, as software distribution runs it: silent, with features, over a running program, backwards, away again."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING

from windows.launcher import WINDOW
from windows.machine import Machine, expect, until
from windows.try_setup import FOR_ALL, RUN, UNINSTALL, traces

if TYPE_CHECKING:
    from checks import Report

    from windows.verify import Packages

# 1603, of which wine hands on the lower eight bits.
REFUSED = 1603 & 0xFF
KEEPS_FEATURES = 1


def try_msi(machine: Machine, earlier: Packages, packages: Packages, report: Report, pictures: Path) -> None:
    """Try it; each step goes on from the one before."""
    del pictures
    trial = _Trial(machine, earlier, packages, machine.files())
    for name, attempt in (
        ("installs silently for the machine", trial.installs),
        ("starts and takes a call", trial.starts),
        ("upgrades a program that runs; the log is kept", trial.upgrades),
        ("a downgrade is refused", trial.refuses_older),
        ("removal leaves the agent's data and nothing else", trial.removes),
        ("ADDLOCAL=ALL starts it with the desktop, removal ends that", trial.features),
        ("an upgrade is told to keep the features that were chosen", trial.keeps_features),
    ):
        report.tried(packages.msi.name, name, attempt)


class _Trial:
    def __init__(self, machine: Machine, earlier: Packages, packages: Packages, before: set[str]) -> None:
        self._machine = machine
        self._earlier = earlier
        self._packages = packages
        self._before = before
        self._calls = 0

    def installs(self) -> str:
        """The earlier version."""
        begun = time.monotonic()
        expect(self._msiexec("/i", self._earlier.msi), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self._machine.version(FOR_ALL), self._earlier.version, "version")
        expect(self._starts_with_desktop(), False, "it starts with the desktop")
        return f"{FOR_ALL}, {seconds:.0f} s"

    def starts(self) -> str:
        """As the agent."""
        seconds = self._machine.open_window(FOR_ALL)
        self._machine.one_call(FOR_ALL)
        self._calls = self._machine.calls_in_csv(FOR_ALL)
        return f"answers after {seconds:.1f} s, {self._calls} calls in the log"

    def upgrades(self) -> str:
        """What runs is asked to quit."""
        begun = time.monotonic()
        expect(self._msiexec("/i", self._packages.msi), 0, "exit code")
        seconds = time.monotonic() - begun
        expect(self._machine.version(FOR_ALL), self._packages.version, "version")
        entries = self._machine.registry(rf"HKLM\{UNINSTALL}")
        expect(entries.count('"DisplayName"="Call Companion"'), 1, "entries in the list of programs")
        folders = {path.name for path in self._machine.local(FOR_ALL).iterdir() if path.is_dir()}
        expect(folders, {f"app-{self._packages.version}"}, "folders of versions")
        self._machine.open_window(FOR_ALL)
        expect(self._machine.calls_in_csv(FOR_ALL), self._calls, "calls in the log")
        self._machine.quit(FOR_ALL)
        return f"{self._earlier.version} to {self._packages.version} in {seconds:.0f} s, {self._calls} calls"

    def refuses_older(self) -> str:
        """Windows Installer finds the newer one."""
        code = self._msiexec("/i", self._earlier.msi)
        expect(code, REFUSED, "exit code")
        expect(self._machine.version(FOR_ALL), self._packages.version, "version")
        return "exit code 1603"

    def removes(self) -> str:
        """By the package."""
        expect(self._msiexec("/x", self._packages.msi), 0, "exit code")
        until(lambda: not self._traces(), "nothing is left of it", self._traces)
        return "nothing in the folder, the menu and the registry"

    def features(self) -> str:
        """The second feature is off unless it is asked for."""
        expect(self._msiexec("/i", self._packages.msi, "ADDLOCAL=ALL"), 0, "exit code")
        expect(self._starts_with_desktop(), True, "it starts with the desktop")
        expect(self._msiexec("/x", self._packages.msi), 0, "exit code of the removal")
        until(lambda: not self._traces(), "nothing is left of it", self._traces)
        return "feature Autostart"

    def keeps_features(self) -> str:
        """Windows Installer does it; wine does not know how, so the package is read."""
        command = ["msiinfo", "export", str(self._packages.msi), "Upgrade"]
        rows = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
        (row,) = [row.split("\t") for row in rows if row.endswith("WIX_UPGRADE_DETECTED")]
        expect(int(row[4]) & KEEPS_FEATURES, KEEPS_FEATURES, "attributes of the upgrade")
        return "read from the package, not tried"

    def _msiexec(self, what: str, package: Path, *more: str) -> int:
        return self._machine.install("msiexec", what, "Z:" + str(package).replace("/", "\\"), "/qn", *more)

    def _traces(self) -> list[str]:
        return traces(self._machine, self._before)

    def _starts_with_desktop(self) -> bool:
        return f'"{WINDOW}"=' in self._machine.registry(rf"HKLM\{RUN}")
