"""What the program stands on, and whether the disk is encrypted as far as anybody may know."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.app.doctor.looks.folders import mount_below, nearest
from companion.app.doctor.rules.machine import EncryptionFacts, MachineFacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BLOCK_DEVICES = Path("/sys/dev/block")
_DEEPEST = 8
_FDESETUP = "/usr/bin/fdesetup"
_PATIENCE_S = 2.0


def machine_facts(display: Mapping[str, Any], running: Mapping[str, Any] | None, fault: str) -> MachineFacts:
    """Return the versions: those of the program that runs, else of this one."""
    told = running or {}
    return MachineFacts(
        python=tuple(told.get("python", sys.version_info[:3])),
        sqlite=tuple(told.get("sqlite", sqlite3.sqlite_version_info)),
        pyside=str(display.get("pyside", "")),
        qt=str(display.get("qt", "")),
        qt_fault=fault if "No module" in fault or "ImportError" in fault else "",
    )


def encryption_facts(folder: Path) -> EncryptionFacts:
    """Look at what lies below the folder."""
    kind, source, number = mount_below(nearest(folder))
    if sys.platform == "darwin":
        return EncryptionFacts(sys.platform, kind, said=_file_vault())
    return EncryptionFacts(sys.platform, kind, tuple(_layers(source, number)))


def _layers(source: str, number: str) -> Iterator[str]:
    """Yield the ids of the device and of everything it stands on."""
    # Some file systems have numbers of their own; their source is a device all the same.
    places = [BLOCK_DEVICES / number] if number else []
    if source.startswith("/dev/"):
        places.append(Path("/sys/class/block") / Path(source).resolve().name)
    waiting = [(place, 0) for place in places if place.exists()]
    while waiting:
        place, depth = waiting.pop()
        with contextlib.suppress(OSError):
            yield (place / "dm" / "uuid").read_text("ascii", "replace").strip()
        if depth < _DEEPEST:
            waiting += [(below, depth + 1) for below in (place / "slaves").glob("*")]


def _file_vault() -> bool | None:
    try:
        done = subprocess.run([_FDESETUP, "status"], capture_output=True, text=True, timeout=_PATIENCE_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    if "FileVault is On" in done.stdout:
        return True
    return False if "FileVault is Off" in done.stdout else None
