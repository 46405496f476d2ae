"""setup.exe, made by NSIS: see setup.nsi for what it does on a machine."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run

from windows import sign_one
from windows.launcher import ICON, numbers_of

if TYPE_CHECKING:
    from release import Release

    from windows.payload import Payload

SCRIPT = Path(__file__).with_name("setup.nsi")


def build_setup(release: Release, payload: Payload, work: Path, dist: Path, *, is_quick: bool = False) -> Path:
    """Make it; NSIS writes the moment it is told and no other."""
    target = dist / f"{NAME}-{release.version}-setup.exe"
    defined: dict[str, object] = {
        "VERSION": release.version,
        "NUMBERS": numbers_of(release.version),
        "FOLDER": payload.name,
        "PAYLOAD": payload.folder,
        "ICON": work / "launcher" / ICON,
        "KILOBYTES": payload.size // 1024,
        "OUT": target,
    }
    if release.signing.authenticode:
        order = work / "sign-uninstaller.json"
        sign_one.write_order(release, order)
        defined["SIGN"] = f'"{sys.executable}" "{sign_one.__file__}" "{order}"'
    options = [f"-D{name}={value}" for name, value in defined.items()] + ["-DQUICK"] * is_quick
    command: list[str | Path] = ["makensis", "-V2", "-WX", *options, SCRIPT]
    run(command, environment=release.environment)
    return target
