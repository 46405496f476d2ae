"""A package as it was before: the same sources under an older version, to try what an upgrade does."""

from __future__ import annotations

import re
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

from release import NAME, run

from linux.freeze import frozen

if TYPE_CHECKING:
    from pathlib import Path

    from release import Release

# Longer than any version, so that nothing in the frozen program lies where it lies in the new one.
VERSION = "0.0.9+before"


def older_package(release: Release, tree: Path, folder: Path) -> Path:
    """Freeze anew, and put that into the package that was unpacked; not compressed, since nobody downloads it."""
    older = folder / "older"
    program = older / "usr" / "lib" / NAME
    shutil.copytree(tree, older, symlinks=True)
    shutil.rmtree(program)
    shutil.copytree(frozen(replace(release, version=VERSION), folder / "frozen"), program, symlinks=True)
    control = older / "DEBIAN" / "control"
    text = re.sub(r"^Version: .*$", f"Version: {VERSION}", control.read_text("utf-8"), flags=re.MULTILINE)
    control.write_text(text, "utf-8")
    # Without a list of hashes the system makes its own.
    (older / "DEBIAN" / "md5sums").unlink()
    target = folder / f"{NAME}_{VERSION}_amd64.deb"
    run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", older, target])
    return target
