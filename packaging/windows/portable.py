"""The zip: unpacked anywhere and started, without rights and without traces in the registry."""

from __future__ import annotations

import zipfile
from typing import TYPE_CHECKING

from release import NAME

from windows.payload import zip_of

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release

    from windows.payload import Payload


def build_portable(release: Release, payload: Payload, dist: Path) -> Path:
    """Write it; all of it lies in one folder."""
    target = dist / f"{NAME}-{release.version}-windows-portable.zip"
    top = f"{NAME}-{release.version}"
    files = {f"{top}/{path.relative_to(payload.folder).as_posix()}": path.read_bytes() for path in payload.files}
    target.write_bytes(zip_of(files, release.epoch, zipfile.ZIP_DEFLATED))
    return target
