"""Builds the packages for Linux: frozen once, packed as .deb and as a portable archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinned import freezer
from release import timed

from linux.deb import build_deb
from linux.freeze import frozen
from linux.portable import build_portable

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release


def build(release: Release, dist: Path) -> list[Path]:
    """Build both packages and return their paths."""
    with timed("environment"):
        freezer(release)
    with timed("frozen"):
        program = frozen(release, release.root / "build" / "linux" / "frozen")
    with timed(".deb"):
        package = build_deb(release, program, dist)
    with timed("portable archive"):
        portable = build_portable(release, program, dist)
    return [package, portable]
