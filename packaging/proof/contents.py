"""What lies in a package: its libraries, read from the finished file and not from what the build meant to put there."""

from __future__ import annotations

import re
import subprocess
import tarfile
import zipfile
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LIBRARY = re.compile(r"(\.so(\.[\w.]+)?|\.dll|\.pyd|\.exe)$", re.IGNORECASE)


def libraries_of(package: Path) -> Iterator[tuple[str, bytes]]:
    """Yield path and content of every library and Windows program in a .deb, .tar.xz or .zip; links are passed over."""
    if package.suffix == ".zip":
        with zipfile.ZipFile(package) as archive:
            yield from ((name, archive.read(name)) for name in sorted(archive.namelist()) if _LIBRARY.search(name))
        return
    if package.suffix == ".deb":
        command = ["dpkg-deb", "--fsys-tarfile", str(package)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as unpacking:
            yield from _of_tar(unpacking.stdout)
        return
    with package.open("rb") as file:
        yield from _of_tar(file)


def _of_tar(file: IO[bytes] | None) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=file, mode="r|*") as archive:
        for member in archive:
            if member.isfile() and _LIBRARY.search(member.name):
                content = archive.extractfile(member)
                yield member.name, content.read() if content else b""
