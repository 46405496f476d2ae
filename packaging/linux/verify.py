"""Installs, starts, drives, upgrades and removes the packages for Linux in clean rooms, and looks into them."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run
from screens import screen

from linux import bad_days, everyday
from linux.before import older_package
from linux.rooms import clean_rooms
from linux.trials import Trials, meanwhile

if TYPE_CHECKING:
    from checks import Report
    from release import Release

_LINTIAN = ("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0")
# Nobody's domain is in the program's id, since it has none.
_OWN_ID = "--override=cid-desktopapp-is-not-rdns=info"
MOST_MB = {"unpacked": 108, "deb": 30}


def verify(release: Release, dist: Path, report: Report) -> None:
    """Try both packages; where no clean room can be made that has failed, and nothing in it was tried."""
    package = dist / f"{NAME}_{release.version}_amd64.deb"
    portable = dist / f"{NAME}-{release.version}-linux-x86_64.tar.xz"

    def in_clean_rooms() -> str:
        with screen(release) as shown, clean_rooms(release) as rooms:
            trials = Trials(release, report, rooms, shown, package, portable, older_package(release, tree, scratch))
            for story in (*everyday.STORIES, *bad_days.STORIES):
                story(trials)
        return "made, and taken away"

    with tempfile.TemporaryDirectory(prefix=f"{NAME}-") as folder:
        scratch = Path(folder)
        tree = scratch / "tree"
        run(["dpkg-deb", "--raw-extract", package, tree])
        with meanwhile(*_LINTIAN, package) as lintian:
            _looks(package, tree, report)
            report.tried(package.name, "clean rooms for all of these", in_clean_rooms)
            report.tried(package.name, "lintian: no error, no warning", lambda: _overridden(lintian(), tree))


def _looks(package: Path, tree: Path, report: Report) -> None:
    """What can be told without running it."""
    name, share = package.name, tree / "usr" / "share"
    report.tried(name, f"at most {MOST_MB['deb']} MB", lambda: _at_most(package.stat().st_size, MOST_MB["deb"]))
    report.tried(name, f"unpacked at most {MOST_MB['unpacked']} MB", lambda: _at_most(_size(tree), MOST_MB["unpacked"]))
    report.tried(
        name,
        "desktop-file-validate: menu entry and example of autostart",
        lambda: run(["desktop-file-validate", *sorted(tree.rglob("*.desktop"))]) or "nothing said",
    )
    metainfo = next((share / "metainfo").glob("*.xml"))
    report.tried(
        name,
        "appstreamcli validate",
        lambda: run(["appstreamcli", "validate", "--no-net", "--no-color", _OWN_ID, metainfo]).splitlines()[-1],
    )
    manual = share / "man" / "man1" / f"{NAME}.1.gz"
    report.tried(name, "mandoc -T lint", lambda: run(["mandoc", "-T", "lint", "-W", "style", manual]) or "nothing said")
    report.tried(name, "no path of the machine it was built on", lambda: _no_own_path(tree))


def _at_most(size: int, megabytes: int) -> str:
    told = f"{size / 1e6:.1f} MB"
    if size > megabytes * 1e6:
        raise AssertionError(told)
    return told


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _overridden(said: str, tree: Path) -> str:
    overrides = (tree / "usr" / "share" / "lintian" / "overrides" / NAME).read_text("utf-8")
    named = re.findall(rf"^{NAME}: (\S+)", overrides, flags=re.MULTILINE)
    return f"{said or 'nothing found'}; overridden, each with its reason: {', '.join(named)}"


def _no_own_path(tree: Path) -> str:
    """Neither this checkout nor the folder of an interpreter of this machine is named in any file."""
    own = [str(Path(__file__).resolve().parents[2]).encode(), str(Path.home()).encode() + b"/."]
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in files:
        content = path.read_bytes()
        for named in own:
            if named in content:
                raise AssertionError(f"{path.relative_to(tree)} names {named.decode()}")
    return f"{len(files)} files"
