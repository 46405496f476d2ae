"""Tries the packages for Windows under wine: installs, starts, drives a call, upgrades, removes."""

from __future__ import annotations

import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from release import timed

from windows.build import build
from windows.machine import fresh_machine
from windows.trial import packages_in
from windows.try_msi import MsiTrial
from windows.try_portable import PortableTrial
from windows.try_setup import SetupTrial

if TYPE_CHECKING:
    from checks import Report
    from release import Release

EARLIER = "0.0.9"
_MB = 1_000_000
LARGEST = {"setup": 22 * _MB, "msi": 30 * _MB, "unpacked": 64 * _MB}
# Stubs for wine, and what was left out on purpose.
NEVER_SHIPPED = (
    "icuuc",
    "mscms",
    "opengl32sw",
    "Qt6Network",
    "Qt6Qml",
    "libcrypto",
    "libssl",
    "python.exe",
    "d3dcompiler",
)


def verify(release: Release, dist: Path, report: Report) -> None:
    """Try all three, on a Windows that is made for it and thrown away."""
    packages = packages_in(dist, release.version)
    report.tried(packages.setup.name, f"at most {LARGEST['setup'] // _MB} MB", lambda: _size(packages.setup, "setup"))
    report.tried(packages.msi.name, f"at most {LARGEST['msi'] // _MB} MB", lambda: _size(packages.msi, "msi"))
    report.tried(packages.portable.name, "holds what it should and no more", lambda: _contents(packages.portable))
    with tempfile.TemporaryDirectory(prefix="call-companion-earlier-") as folder:
        earlier = packages_in(Path(folder), EARLIER)
        if not report.tried("wine", f"packages of {EARLIER} to upgrade from", lambda: _earlier(release, Path(folder))):
            return

        def under_wine() -> str:
            with fresh_machine(release) as machine:
                for kind in (SetupTrial, MsiTrial, PortableTrial):
                    with timed(kind.__name__):
                        for artefact, name, attempt in kind(machine, earlier, packages, dist / "pictures").steps():
                            report.tried(artefact, name, attempt)
                return machine.wine.run(["cmd", "/c", "ver"]).stdout.strip()

        report.tried("wine", "a Windows 10 for all of these, with stubs for what wine lacks", under_wine)


def _size(path: Path, kind: str) -> str:
    size = path.stat().st_size
    if size > LARGEST[kind]:
        raise AssertionError(f"{size / _MB:.1f} MB")
    return f"{size / _MB:.1f} MB"


def _contents(portable: Path) -> str:
    with zipfile.ZipFile(portable) as archive:
        members = archive.infolist()
    size = sum(member.file_size for member in members)
    wrong = [member.filename for member in members if PurePosixPath(member.filename).name.startswith(NEVER_SHIPPED)]
    if wrong or size > LARGEST["unpacked"]:
        raise AssertionError(f"{size / _MB:.1f} MB, {', '.join(wrong)}")
    return f"{len(members)} files, {size / _MB:.1f} MB"


def _earlier(release: Release, folder: Path) -> str:
    made = build(replace(release, version=EARLIER), folder, is_quick=True)
    return ", ".join(path.name for path in made)
