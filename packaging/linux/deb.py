"""The Debian package: the frozen program below /usr/lib, and what makes it part of a desktop."""

from __future__ import annotations

import gzip
import hashlib
import re
import shutil
import textwrap
import zlib
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pinned import freezer
from policy.pages import example
from policy.words import words_in
from release import NAME, TITLE, run, stamp

from linux.freeze import HERE, even_out, is_elf
from linux.rights import copyright_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from release import Release

FILES = HERE / "files"
APP_ID = "callcompanion.CallCompanion"
# Nobody is written to: a package that comes by hand has no address of its own.
MAINTAINER = f"{TITLE} <{NAME}@packages.invalid>"
_CONTROL = """\
Package: {name}
Version: {version}
Section: misc
Priority: optional
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: default-dbus-session-bus | dbus-session-bus, fonts-dejavu-core | fonts-noto-core | fonts-liberation, tzdata
Suggests: at-spi2-core
Description: small window with the next sentence on a hard support call
 Call Companion stands beside the softphone of a support agent. It hands over
 the next sentence when a call turns hard, remembers which boundary was given,
 times the call, makes room to recover afterwards, and keeps a log on this
 computer that is the agent's own. It uses no network.
 .
 The package brings its own Python and Qt. An organisation may fix settings in
 /etc/call-companion/policy.toml; an example lies with the documents.
"""
_CHANGE = (
    "{name} ({version}) unstable; urgency=medium\n\n{points}\n\n -- {maintainer}  {when:%a, %d %b %Y %H:%M:%S} +0000\n"
)
_WIDTH = 78
_SVG = "scalable/apps"


def build_deb(release: Release, frozen: Path, dist: Path) -> Path:
    """Build the package of a frozen program."""
    root = release.root / "build" / "linux" / "deb"
    shutil.rmtree(root, ignore_errors=True)
    share = root / "usr" / "share"
    program = root / "usr" / "lib" / NAME
    program.parent.mkdir(parents=True)
    shutil.copytree(frozen, program, symlinks=True)
    link = root / "usr" / "bin" / NAME
    link.parent.mkdir()
    link.symlink_to(f"../lib/{NAME}/{NAME}")
    _desktop(release, share)
    _documents(release, share / "doc" / NAME)
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copy(FILES / "lintian-overrides", overrides)
    _control(release, root, depends_of(release, program))
    return packed(release, root, dist)


def packed(release: Release, root: Path, dist: Path) -> Path:
    """Pack a tree that is ready, the same bytes each time."""
    even_out(root)
    stamp(root, release.epoch)
    target = dist / f"{NAME}_{release.version}_amd64.deb"
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], environment=release.environment)
    return target


def depends_of(release: Release, program: Path) -> str:
    """Compute which packages of the system the libraries and programs in a folder need."""
    work = release.root / "build" / "linux" / "depends"
    (work / "debian").mkdir(parents=True, exist_ok=True)
    (work / "debian" / "control").write_text(f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: amd64\n", "ascii")
    files = [path for path in sorted(program.rglob("*")) if is_elf(path)]
    own = sorted({path.parent for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{folder}" for folder in own)]
    command += [f"-e{path}" for path in files]
    told = run(command, cwd=work, environment=release.environment)
    found = re.search(r"^shlibs:Depends=(.+)$", told, re.MULTILINE)
    if not found:
        raise SystemExit(f"dpkg-shlibdeps names no packages: {told}")
    return found.group(1)


def sums_of(root: Path) -> str:
    """Return the list by which the system tells whether a file of the package was changed."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    told = (
        (hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest(), path.relative_to(root)) for path in files
    )
    return "".join(f"{digest}  {path.as_posix()}\n" for digest, path in told)


def changelog(text: str, release: Release) -> str:
    """Return what is new in the newest version, in the form Debian reads."""
    newest = re.split(r"^## ", text, flags=re.MULTILINE)[1]
    points = [
        textwrap.fill(
            " ".join(point.split()), _WIDTH, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False
        )
        for point in re.split(r"^- ", newest, flags=re.MULTILINE)[1:]
    ]
    return _CHANGE.format(
        name=NAME, version=release.version, points="\n".join(points), maintainer=MAINTAINER, when=_day(release)
    )


def filled(text: str, values: Mapping[str, str]) -> str:
    """Put values in the place of @NAMES@."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _desktop(release: Release, share: Path) -> None:
    values = {"VERSION": release.version, "DATE": f"{_day(release):%Y-%m-%d}"}
    entry = share / "applications" / f"{NAME}.desktop"
    entry.parent.mkdir(parents=True)
    shutil.copy(FILES / entry.name, entry)
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    metainfo.parent.mkdir()
    metainfo.write_text(filled((FILES / metainfo.name).read_text("utf-8"), values), "utf-8")
    manual = share / "man" / "man1" / f"{NAME}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(_gzipped(filled((FILES / f"{NAME}.1").read_text("utf-8"), values)))
    icons = share / "icons" / "hicolor"
    drawing = release.root / "resources" / "icons" / f"{NAME}.svg"
    (icons / _SVG).mkdir(parents=True)
    shutil.copy(drawing, icons / _SVG)
    run([freezer(release), HERE.parent / "icons.py", drawing, icons], environment=release.environment)


def _documents(release: Release, folder: Path) -> None:
    examples = folder / "examples"
    examples.mkdir(parents=True)
    (examples / "policy.toml").write_text(example(words_in("en")), "utf-8")
    shutil.copy(FILES / "autostart.desktop", examples / "autostart.desktop")
    (folder / "copyright").write_text(copyright_of(release.root / "resources" / "licences"), "utf-8")
    news = changelog((release.root / "CHANGELOG.md").read_text("utf-8"), release)
    (folder / "changelog.gz").write_bytes(_gzipped(news))


def _control(release: Release, root: Path, depends: str) -> None:
    kib = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    folder = root / "DEBIAN"
    sums = sums_of(root)
    folder.mkdir()
    (folder / "md5sums").write_text(sums, "utf-8")
    text = _CONTROL.format(name=NAME, version=release.version, maintainer=MAINTAINER, size=kib, depends=depends)
    (folder / "control").write_text(text, "utf-8")


def _day(release: Release) -> datetime:
    return datetime.fromtimestamp(release.epoch, UTC)


def _gzipped(text: str) -> bytes:
    return gzip.compress(text.encode("utf-8"), zlib.Z_BEST_COMPRESSION, mtime=0)
