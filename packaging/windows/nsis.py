"""setup.exe, made by NSIS: see setup.nsi for what it does on a machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run

from windows.launcher import ICON, numbers_of

if TYPE_CHECKING:
    from release import Release

    from windows.payload import Payload

SCRIPT = Path(__file__).with_name("setup.nsi")


def build_setup(release: Release, payload: Payload, work: Path, dist: Path) -> Path:
    """Make it; NSIS writes the moment it is told and no other."""
    target = dist / f"{NAME}-{release.version}-setup.exe"
    defined = {
        "VERSION": release.version,
        "NUMBERS": numbers_of(release.version),
        "FOLDER": payload.name,
        "PAYLOAD": payload.folder,
        "ICON": work / "launcher" / ICON,
        "KILOBYTES": payload.size // 1024,
        "OUT": target,
    }
    command = ["makensis", "-V2", "-WX", *(f"-D{name}={value}" for name, value in defined.items()), SCRIPT]
    run(command, environment=release.environment)
    return target
