"""What every trial of a package for Windows is given, and what each of them looks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from release import NAME

from windows.launcher import WINDOW
from windows.machine import expect

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from windows.machine import Machine

FOR_ALL = "C:\\Program Files\\Call Companion"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall"
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# The artefact, what is tried on it, and the attempt.
Step = tuple[str, str, "Callable[[], str]"]


@dataclass(frozen=True)
class Packages:
    """The three packages of one version."""

    version: str
    setup: Path
    msi: Path
    portable: Path


def packages_in(dist: Path, version: str) -> Packages:
    """Return the packages of a version by their names."""
    begin = f"{NAME}-{version}"
    return Packages(version, dist / f"{begin}-setup.exe", dist / f"{begin}.msi", dist / f"{begin}-windows-portable.zip")


@dataclass
class Trial:
    """One package and what happens to it, step by step; each goes on from the one before.

    before: every file there was on the machine.
    """

    machine: Machine
    earlier: Packages
    packages: Packages
    pictures: Path
    before: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.machine.files()

    def steps(self) -> list[Step]:
        """What is tried, in this order."""
        raise NotImplementedError

    def starts_with_desktop(self, root: str) -> bool:
        """Tell whether it does, for a user (HKCU) or the machine (HKLM)."""
        return f'"{WINDOW}"=' in self.machine.registry(rf"{root}\{RUN}")

    def traces(self) -> list[str]:
        """Return what is left of the program besides the agent's data."""
        data = self.machine.data.relative_to(self.machine.wine.drive).as_posix()
        files = [
            name
            for name in self.machine.files() - self.before
            if not name.startswith((f"{data}/", "windows/"))
            and name != "calls.csv"
            # The uninstaller runs from here; Windows takes it away at its next start.
            and "/Temp/~nsu" not in name
        ]
        keys = [rf"{root}\{key}" for root in ("HKCU", "HKLM") for key in (UNINSTALL, RUN, r"Software\CallCompanion")]
        return files + [key for key in keys if "Companion" in self.machine.registry(key)]

    def expect_data(self, calls: int) -> str:
        """The agent's data is there, with so many calls in the log; returns the names of its files."""
        expect(self.machine.calls_in_log(), calls, "calls in the log that is kept")
        return ", ".join(sorted(path.name for path in self.machine.data.rglob("*") if path.is_file()))
