"""Builds the packages for Windows: setup.exe, .msi and a zip that is unpacked and started."""

from __future__ import annotations

from typing import TYPE_CHECKING

from release import timed

from windows.msi import build_msi
from windows.nsis import build_setup
from windows.payload import build_payload
from windows.portable import build_portable
from windows.runtime import runtime_of
from windows.wheels import fetch_wheels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from release import Release


def build(release: Release, dist: Path, runtime: Path | None = None, *, is_quick: bool = False) -> list[Path]:
    """Build all three from one folder; `runtime` is another CPython than the one that is pinned.

    is_quick: setup.exe may become larger than it has to be; for a version that is only installed to be replaced.
    """
    work = release.root / "build" / "windows"
    work.mkdir(parents=True, exist_ok=True)
    with timed("CPython, checked"):
        python = runtime_of(release, work, runtime)
    with timed("wheels"):
        wheels = fetch_wheels(release, python, work)
    with timed("payload"):
        payload = build_payload(release, python, wheels, work)
    print(f"payload: {payload.size / 1e6:.1f} MB in {len(payload.files)} files")
    makers: tuple[tuple[str, Callable[[], Path]], ...] = (
        ("setup.exe", lambda: build_setup(release, payload, work, dist, is_quick=is_quick)),
        ("msi", lambda: build_msi(release, payload, work, dist)),
        ("portable zip", lambda: build_portable(release, payload, dist)),
    )
    made = []
    for what, make in makers:
        with timed(what):
            made.append(make())
    return made
