"""SHA256SUMS: the hash of everything that is handed out, in the form `sha256sum -c` reads."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from signing import SUMS

if TYPE_CHECKING:
    from pathlib import Path

_READ_AT_ONCE = 1 << 20


def write_sums(dist: Path) -> Path:
    """Write the list of a folder, sorted by name, and return its path."""
    sums = dist / SUMS
    sums.write_text("".join(f"{hash_of(path)}  {path.name}\n" for path in handed_out(dist)), "utf-8")
    return sums


def handed_out(dist: Path) -> list[Path]:
    """Return the files of a release: all but the list itself, its signatures and the reports of what was tried."""
    return sorted(
        path
        for path in dist.iterdir()
        if path.is_file() and not path.name.startswith((SUMS, "report")) and not path.name.startswith(".")
    )


def wrong_in(sums: Path) -> list[str]:
    """Return the names whose hash is another one, that are missing, or that the list does not name."""
    lines = [line.split("  ", 1) for line in sums.read_text("utf-8").splitlines()]
    told = {name: digest for digest, name in lines}
    found = {path.name: hash_of(path) for path in handed_out(sums.parent)}
    return sorted(name for name in told.keys() | found.keys() if told.get(name) != found.get(name))


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    total = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_READ_AT_ONCE):
            total.update(piece)
    return total.hexdigest()
