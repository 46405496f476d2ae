"""Builds the packages for Linux: frozen once, packed as .deb and as a portable archive."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from release import ROOT

from linux.freeze import freezer, frozen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from release import Release

# The example of a policy is told by the program's own definition of it.
sys.path.insert(0, str(ROOT))


def build(release: Release, dist: Path) -> list[Path]:
    """Build both packages and return their paths."""
    from linux.deb import build_deb  # noqa: PLC0415 - needs the path that is set above
    from linux.portable import build_portable  # noqa: PLC0415 - as above

    _timed("environment", lambda: freezer(release))
    program = _timed("frozen", lambda: frozen(release))
    return [
        _timed("packed as .deb", lambda: build_deb(release, program, dist)),
        _timed("packed as portable archive", lambda: build_portable(release, program, dist)),
    ]


def _timed(what: str, work: Callable[[], Path]) -> Path:
    """Do a part, and say how long it took: the build machine does it each time."""
    begun = time.monotonic()
    made = work()
    print(f"linux: {what} ({time.monotonic() - begun:.1f} s)", flush=True)
    return made
