"""Tries the packages for Linux: their form, then in a clean room whatever happens to an installed program."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, ROOT

from linux.room import NotPermittedError, clean_room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checks import Report
    from release import Release

# The virtual screen is that of the end-to-end tests.
sys.path.insert(0, str(ROOT))

LARGEST_DEB_MB = 30
LARGEST_UNPACKED_MB = 108
_LINTIAN = ("lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "0")
# The project has no domain, and the id names none that might be somebody's.
_APPSTREAM = ("appstreamcli", "validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info")


def verify(release: Release, dist: Path, report: Report) -> None:
    """Try both packages; where no clean room can be made, that is said once, and nothing pretends to be tried."""
    deb = dist / f"{NAME}_{release.version}_amd64.deb"
    portable = dist / f"{NAME}-{release.version}-linux-x86_64.tar.xz"
    with _meanwhile([*_LINTIAN, deb]) as lintian:
        _form(deb, portable, report)
        try:
            _in_clean_room(release, deb, portable, report)
        except NotPermittedError as why:
            reason = str(why)
            report.tried(deb.name, "clean room", lambda: f"not tried here: {reason}")
        report.tried(deb.name, "lintian: no error, no warning", lintian)


def _form(deb: Path, portable: Path, report: Report) -> None:
    """What can be seen without installing anything."""
    with tempfile.TemporaryDirectory(prefix="call-companion-") as scratch:
        tree = Path(scratch)
        subprocess.run(["dpkg-deb", "--extract", deb, tree], check=True)
        share = tree / "usr" / "share"
        report.tried(deb.name, f"at most {LARGEST_DEB_MB} MB", lambda: _at_most(LARGEST_DEB_MB, deb.stat().st_size))
        unpacked = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
        report.tried(
            deb.name, f"at most {LARGEST_UNPACKED_MB} MB unpacked", lambda: _at_most(LARGEST_UNPACKED_MB, unpacked)
        )
        report.tried(portable.name, "size", lambda: f"{portable.stat().st_size / 1e6:.1f} MB")
        report.tried(deb.name, "no network, no OpenSSL inside", lambda: _without_network(tree))
        entry = share / "applications" / f"{NAME}.desktop"
        report.tried(deb.name, "menu entry is valid", lambda: _quiet("desktop-file-validate", entry))
        metainfo = next((share / "metainfo").iterdir())
        report.tried(deb.name, "AppStream metadata is valid", lambda: _passes(*_APPSTREAM, metainfo))
        manual = share / "man" / "man1" / f"{NAME}.1.gz"
        report.tried(deb.name, "man page is valid", lambda: _quiet("sh", "-c", 'zcat "$0" | mandoc -T lint', manual))


def _in_clean_room(release: Release, deb: Path, portable: Path, report: Report) -> None:
    from tests.support.desktop import desktop  # noqa: PLC0415 - needs the path that is set above

    from linux.trials import Trials  # noqa: PLC0415 - the same

    with desktop() as screen, clean_room(release, deb, screen.display) as room:
        trials = Trials(release, deb, portable, room, screen)
        for artefact, name, trial in trials.in_order():
            report.tried(artefact, name, trial)


@contextmanager
def _meanwhile(command: list[str | Path]) -> Iterator[Callable[[], str]]:
    """Let a slow check run beside the others; what is yielded waits for it and tells."""
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def wait() -> str:
        said, _ = running.communicate()
        if running.returncode:
            raise AssertionError(said)
        return said or "nothing found"

    try:
        yield wait
    finally:
        if running.poll() is None:
            running.kill()
            running.communicate()


def _at_most(largest_mb: int, size: int) -> str:
    told = f"{size / 1e6:.1f} MB"
    if size > largest_mb * 1e6:
        raise AssertionError(f"{told} is more than {largest_mb}")
    return told


def _without_network(tree: Path) -> str:
    names = [path.name for path in tree.rglob("*") if ".so" in path.name]
    found = [name for name in names if any(word in name for word in ("Network", "libssl", "libcrypto", "_ssl"))]
    if found:
        raise AssertionError(", ".join(found))
    return f"{len(names)} libraries"


def _passes(*command: str | Path) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise AssertionError((done.stdout + done.stderr).strip())
    return " ".join((done.stdout or "nothing found").split())


def _quiet(*command: str | Path) -> str:
    """Run a checker that says nothing when all is well."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode or done.stdout or done.stderr:
        raise AssertionError((done.stdout + done.stderr).strip())
    return "nothing found"
