"""Which component a library in a package belongs to, and which version of it that is: told from the library itself."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# The first pattern that fits the whole name decides.
_BELONGS = (
    (r"(lib)?Qt6(?P<module>\w+)\.(so\.6.*|dll)", "qt"),
    (r"libicu\w+\.so\.\d+.*", "icu"),
    (r"libpython3\.\d+\.so.*|python3\d*\.dll|pythonw?\.exe", "python"),
    (r"(lib)?pyside6\.abi3\.(so.*|dll)|Qt\w+\.(abi3\.so|pyd)", "pyside6"),
    (r"(lib)?shiboken6\.abi3\.(so.*|dll)|Shiboken\.(abi3\.so|pyd)", "shiboken6"),
    (r"libsqlite3\.so.*|sqlite3\.dll", "sqlite"),
    (r"lib(crypto|ssl)([-.].*)", "openssl"),
    (r"libffi-\d+\.dll", "python"),
    (r"(vcruntime|vcamp|vccorlib|vcomp|msvcp|concrt|ucrtbase)\w*\.dll|api-ms-win-.*\.dll", "vc-runtime"),
    (r".+\.cpython-3\d+-.+\.so|_?[a-z0-9]\w*\.pyd", "python"),
    (r"call-?companion.*\.exe|uninstall\.exe", "call-companion"),
    (r"lib(xcb|X11|Xau|Xdmcp|xkbcommon).*\.so.*", "x11"),
)
_PLUGIN = re.compile(r"/plugins/[\w-]+/(lib)?[\w-]+\.(so|dll)$")
# Where a library says its version when no VERSIONINFO does.
_SAYS = {
    "qt": re.compile(rb"Qt (\d+\.\d+\.\d+) \("),
    "icu": re.compile(rb"\0(\d\d\.\d+(?:\.\d+)?)\0"),
    "python": re.compile(rb"\0(3\.\d+\.\d+)\0"),
    "sqlite": re.compile(rb"\0(3\.\d+\.\d+)\0"),
    "openssl": re.compile(rb"OpenSSL (\d+\.\d+\.\d+)"),
}
_SAYS_IT_IN = re.compile(
    r"(lib)?Qt6Core\..*|libicuuc\..*|libpython3\.\d.*|python3\d+\.dll|.*sqlite3.*|libcrypto.*|vcruntime140\.dll"
)


@dataclass(frozen=True)
class Part:
    """One component as it lies in one package. `modules` are the libraries of Qt by their names."""

    id: str
    version: str
    files: tuple[str, ...]
    modules: tuple[str, ...] = ()


def parts_of(libraries: Iterable[tuple[str, bytes]]) -> list[Part]:
    """Sort the libraries of a package by what they belong to; ends the build when one belongs to nothing known."""
    files: dict[str, list[str]] = {}
    versions: dict[str, str] = {}
    modules: set[str] = set()
    unknown = []
    for path, content in libraries:
        name = PurePosixPath(path).name
        part, module = _belongs(path)
        if part is None:
            unknown.append(path)
            continue
        files.setdefault(part, []).append(name)
        if module:
            modules.add(module)
        if _SAYS_IT_IN.fullmatch(name):
            versions.setdefault(part, _version_in(part, content))
    if unknown:
        raise SystemExit("nobody knows whose these are, so their licence is not shipped: " + ", ".join(sorted(unknown)))
    return [
        Part(part, versions.get(part, ""), tuple(sorted(names)), tuple(sorted(modules)) if part == "qt" else ())
        for part, names in sorted(files.items())
    ]


def debian_package_of(library: str) -> tuple[str, str] | None:
    """Return name and version of the Debian package a library of this machine came with."""
    found = _output("dpkg-query", "-S", f"*/{library}").split(":")[0].strip()
    return (found, debian_version(found)) if found else None


def debian_version(package: str) -> str:
    """Return the version of a Debian package of this machine; empty where it is not installed."""
    return _output("dpkg-query", "-W", "-f", "${Version}\n", package).split("\n")[0]


def product_version(content: bytes) -> str:
    """Return the version in the VERSIONINFO of a Windows library, without zeros nobody reads; empty where is none."""
    key = "ProductVersion\0".encode("utf-16-le")
    at = content.find(key)
    if at < 0:
        return ""
    text = content[at + len(key) : at + len(key) + 64].decode("utf-16-le", "ignore").lstrip("\0").split("\0")[0]
    return re.sub(r"(\.0)$", "", text) if text.count(".") > 2 else text  # noqa: PLR2004 - of four parts the last


def _belongs(path: str) -> tuple[str | None, str]:
    if _PLUGIN.search("/" + path):
        return "qt", ""
    for pattern, part in _BELONGS:
        if found := re.fullmatch(pattern, PurePosixPath(path).name, re.IGNORECASE):
            return part, found.groupdict().get("module") or ""
    return None, ""


def _version_in(part: str, content: bytes) -> str:
    if content.startswith(b"MZ"):
        return product_version(content)
    found = _SAYS[part].search(content) if part in _SAYS else None
    return found.group(1).decode() if found else ""


def _output(*command: str) -> str:
    return subprocess.run(command, check=False, capture_output=True, text=True).stdout
