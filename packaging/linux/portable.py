"""The portable archive: the frozen program with the small libraries of X11 that desktops easily lack."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run, stamp

from linux.freeze import even_out

if TYPE_CHECKING:
    from release import Release

# What Qt's plugin for X11 needs beyond libX11 and libxcb, which every desktop has; and SQLite, which a few lack.
LIBRARIES = (
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
SQLITE = "libsqlite3.so.0"
_FROM = Path("/usr/lib/x86_64-linux-gnu")
_WHERE = Path("_internal") / "PySide6" / "Qt" / "lib"
_READ_ME = """\
Call Companion {version}

Start ./call-companion in this folder; nothing has to be installed. Your calls and settings are kept where an installed
program keeps them; to have them in a folder of their own: ./call-companion --profile DIR

It needs a 64 bit system as new as Debian 12 with a desktop. "./call-companion doctor" says what is missing on this one.
The texts of all licences: _internal/companion/resources/licences
"""


def build_portable(release: Release, frozen: Path, dist: Path) -> Path:
    """Pack a frozen program so that it runs wherever it is unpacked."""
    name = f"{NAME}-{release.version}-linux-x86_64"
    folder = release.root / "build" / "linux" / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(frozen, folder, symlinks=True)
    for library in LIBRARIES:
        _bring(release, library, folder / _WHERE)
    _bring(release, SQLITE, folder / "_internal")
    (folder / "README.txt").write_text(_READ_ME.format(version=release.version), "utf-8")
    even_out(folder)
    stamp(folder, release.epoch)
    target = dist / f"{name}.tar.xz"
    pack(folder, target)
    return target


def pack(folder: Path, target: Path) -> None:
    """Write a folder as .tar.xz: sorted, owned by root, the same bytes each time."""
    # Always two threads: with another number the blocks, and so the bytes, would be others.
    command = ["xz", "-6", "--threads=2", "--block-size=24MiB", "--no-adjust", "--stdout"]
    with target.open("wb") as file, subprocess.Popen(command, stdin=subprocess.PIPE, stdout=file) as squeezing:
        with tarfile.open(fileobj=squeezing.stdin, mode="w|", format=tarfile.GNU_FORMAT) as archive:
            for path in [folder, *sorted(folder.rglob("*"))]:
                archive.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=_of_nobody)
        if squeezing.stdin:
            squeezing.stdin.close()
    if squeezing.returncode:
        raise SystemExit(f"xz ended with {squeezing.returncode}")


def _of_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def _bring(release: Release, library: str, folder: Path) -> None:
    """Copy a library of this system; it looks for others beside itself first."""
    found = _FROM / library
    if not found.exists():
        raise SystemExit(f"there is no {found} to put into the portable archive")
    target = folder / library
    shutil.copy(found.resolve(), target)
    run(["strip", "--strip-unneeded", target], environment=release.environment)
    run(["patchelf", "--set-rpath", "$ORIGIN", target], environment=release.environment)
