"""What proves a release: signed programs, the list of parts, the list of hashes, and the signature of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from signing import SUMS, sign_sums, sign_windows

from proof.checksums import write_sums
from proof.sbom import write_sbom

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release


def build(release: Release, dist: Path) -> list[Path]:
    """Prove what lies in a folder; what is in the installers was signed before they were made."""
    for old in dist.glob(f"{SUMS}.*"):
        old.unlink()
    sign_windows(release, [*dist.glob("*.exe"), *dist.glob("*.msi")])
    parts = write_sbom(release, dist)
    sums = write_sums(dist)
    return [parts, sums, *sign_sums(release, sums)]
