"""Builds the packages for Linux: frozen once, packed as .deb and as a portable archive."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from release import ROOT

from linux.freeze import frozen

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release

# The example of a policy is told by the program's own definition of it.
sys.path.insert(0, str(ROOT))


def build(release: Release, dist: Path) -> list[Path]:
    """Build both packages and return their paths."""
    from linux.deb import build_deb  # noqa: PLC0415 - needs the path that is set above
    from linux.portable import build_portable  # noqa: PLC0415 - as above

    program = frozen(release)
    return [build_deb(release, program, dist), build_portable(release, program, dist)]
