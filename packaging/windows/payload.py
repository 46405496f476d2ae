"""The folder that is installed: two programs, a line that says which version counts, and the folder of that version.

CallCompanion.exe, call-companion.exe    see launcher/
current                                  "app-0.1.0"
app-0.1.0/python/                        CPython, without what nothing here needs
app-0.1.0/lib/                           PySide6, shiboken6, companion; packages.zip with the small ones
"""

from __future__ import annotations

import io
import re
import shutil
import time
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from release import stamp, under_version
from signing import sign_windows

from windows.bytecode import compile_all
from windows.launcher import SOURCES, build_launchers
from windows.runtime import FROM_WHEEL
from windows.wheels import KEPT, contents

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from release import Release

    from windows.runtime import Runtime

# Of CPython: the log is SQLite, the pipe and the console are ctypes, promises have zones, words are folded by Unicode.
# What hashlib and hmac need is built in; OpenSSL (6 MB) would only do the same once more.
PYTHON_KEPT = re.compile(
    r"python3\d*\.(dll|zip)|LICENSE\.txt"
    r"|(_ctypes|_sqlite3|_socket|select|unicodedata|_zoneinfo|_decimal|_queue|_uuid)\.pyd|sqlite3\.dll|libffi-\d+\.dll",
)
CURRENT = "current"
# Where Python looks, and nowhere else: this file also keeps it from the environment and from the registry.
_PATHS = "{python}\r\n.\r\n..\\lib\r\n..\\lib\\packages.zip\r\n"


@dataclass(frozen=True)
class Payload:
    """What is installed. name: the folder of this version in it."""

    folder: Path
    name: str

    @property
    def size(self) -> int:
        """Its size in bytes."""
        return sum(path.stat().st_size for path in self.files)

    @property
    def files(self) -> list[Path]:
        """Every file in it."""
        return sorted(path for path in self.folder.rglob("*") if path.is_file())


def folder_of(version: str) -> str:
    """Return the name of the folder of a version."""
    return f"app-{version}"


def build_payload(release: Release, runtime: Runtime, wheels: list[Path], work: Path) -> Payload:
    """Put it together; everything in it has the time of the commit."""
    payload = Payload(work / "payload", folder_of(release.version))
    shutil.rmtree(payload.folder, ignore_errors=True)
    inside = payload.folder / payload.name
    files = dict(file for wheel in wheels for file in contents(wheel))
    own = _own_sources(release)
    libraries = _of_microsoft(files)
    sources = {name: data for name, data in (files | own).items() if name.endswith(".py")}
    compiled = compile_all(runtime, libraries, sources, work)
    plain = {name: data for name, data in files.items() if not name.endswith(".py")}
    loose, packed = _sorted_out(plain | compiled)
    for name, data in (loose | _resources(release)).items():
        _write(inside / "lib" / name, data)
    _write(inside / "lib" / "packages.zip", zip_of(packed, release.epoch))
    _add_python(runtime, libraries, inside / "python")
    build_launchers(release, payload.folder, work / "launcher")
    _write(payload.folder / CURRENT, f"{payload.name}\r\n".encode())
    sign_windows(release, payload.folder.glob("*.exe"))
    stamp(payload.folder, release.epoch)
    return payload


def zip_of(files: Mapping[str, bytes], epoch: int, compression: int = zipfile.ZIP_STORED) -> bytes:
    """Return files as a zip that is the same wherever and whenever it is made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression, compresslevel=9) as archive:
        for name, data in sorted(files.items()):
            entry = zipfile.ZipInfo(name, time.gmtime(epoch)[:6])
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            entry.compress_type = compression
            archive.writestr(entry, data)
    return buffer.getvalue()


def _own_sources(release: Release) -> dict[str, bytes]:
    """Return our own modules, of the version that is built, and what the launchers run."""
    root = release.root
    sources = {
        path.relative_to(root).as_posix(): path.read_bytes() for path in sorted((root / "companion").rglob("*.py"))
    }
    said = under_version(sources["companion/__init__.py"].decode(), release.version)
    start = SOURCES / "companion_start.py"
    return sources | {"companion/__init__.py": said.encode(), start.name: start.read_bytes()}


def _resources(release: Release) -> dict[str, bytes]:
    """Return what we ship besides code; what is written in (.ts) stays behind."""
    folder = release.root / "resources"
    return {
        f"companion/resources/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.suffix not in (".ts", ".md")
    }


def _sorted_out(files: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, bytes]]:
    """Part what has to lie in a folder (libraries, and what is found beside its code) from what may lie in a zip."""
    in_folder = (*KEPT, "companion")
    loose = {name: data for name, data in files.items() if name.split("/")[0] in in_folder}
    return loose, {name: data for name, data in files.items() if name not in loose}


def _of_microsoft(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what CPython needs of Microsoft's runtime, as it comes with Qt: pinned, and no older than Qt wants."""
    found = {name.removeprefix("shiboken6/"): data for name, data in files.items() if name.startswith("shiboken6/")}
    return {name: data for name, data in found.items() if FROM_WHEEL.fullmatch(name)}


def _add_python(runtime: Runtime, libraries: Mapping[str, bytes], target: Path) -> None:
    for path in sorted(runtime.folder.iterdir()):
        if PYTHON_KEPT.fullmatch(path.name):
            _write(target / path.name, path.read_bytes())
    for name, data in libraries.items():
        _write(target / name, data)
    _write(target / f"python{runtime.tag}._pth", _PATHS.format(python=runtime.standard_library.name).encode())


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
