"""What every part of the build shares: the checkout, the version, the moment that stands in every file, names."""

from __future__ import annotations

import os
import re
import subprocess
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

NAME = "call-companion"
TITLE = "Call Companion"
_KEPT = re.compile(r"PATH|HOME|TMPDIR|PIP_\w+|SSL_CERT_\w+|\w+_proxy", re.IGNORECASE)
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Signing:
    """What to sign with; nothing of it means that nothing is signed.

    minisign: a secret key.  gpg: the id of a key in the keyring of whoever builds.
    authenticode: one PKCS#12 file, or a key and its certificates.  password: a file that holds the password of it.
    timestamp: the address of a service that says when it was signed.
    """

    minisign: Path | None = None
    gpg: str | None = None
    authenticode: tuple[Path, ...] = ()
    password: Path | None = None
    timestamp: str | None = None


@dataclass(frozen=True)
class Release:
    """One commit, built under one version.

    epoch: seconds since 1970 of the commit; it stands for "now" in all that is built, so that two builds are equal.
    signing: the keys given for this build, if any.
    """

    root: Path
    version: str
    epoch: int
    signing: Signing = field(default_factory=Signing)

    @property
    def environment(self) -> dict[str, str]:
        """The environment of every tool: no clock, no locale, no seed of this machine; how to fetch files stays."""
        kept = {name: text for name, text in os.environ.items() if _KEPT.fullmatch(name)}
        return kept | {
            "SOURCE_DATE_EPOCH": str(self.epoch),
            "PYTHONHASHSEED": "1",
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        }


def release_of(root: Path = ROOT, version: str | None = None) -> Release:
    """Read version and epoch from a checkout; a version given replaces the one in the code (to try upgrades)."""
    found = _VERSION.search((root / "companion" / "__init__.py").read_text("utf-8"))
    if found is None:
        raise SystemExit("companion/__init__.py names no version")
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return Release(root, version or found.group(1), int(epoch) if epoch else _epoch_of(root))


def under_version(source: str, version: str) -> str:
    """Return companion/__init__.py under the version that is built."""
    return _VERSION.sub(f'__version__ = "{version}"', source)


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run a tool and return what it writes; when it fails all of that is shown, and the build ends."""
    told = [str(part) for part in command]
    done = subprocess.run(
        told,
        check=False,
        cwd=cwd,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
    )
    if done.returncode:
        raise SystemExit(f"{' '.join(told)}\nended with {done.returncode}\n{done.stdout}{done.stderr}"[-20_000:])
    return done.stdout


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Say how long a part of the build took."""
    begun = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - begun:.1f} s", flush=True)


def stamp(folder: Path, epoch: int) -> None:
    """Give every file, folder and link below a folder the same time."""
    for path in [*sorted(folder.rglob("*")), folder]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _epoch_of(root: Path) -> int:
    """Return the time of the commit; sources without their history count as made when the newest was written."""
    command = ["git", "-c", "safe.directory=*", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    except (OSError, subprocess.CalledProcessError):
        return int(max(path.stat().st_mtime for path in (root / "companion").rglob("*.py")))
