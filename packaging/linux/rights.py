"""The file that says whose work is in the package and under which licence, in the form Debian reads (DEP-5)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

_INSIDE = "usr/lib/call-companion/_internal"
_HEAD = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Call Companion
Comment:
 This package brings along the interpreter and the libraries that are named
 below. Their texts in full, and how Qt can be replaced, lie in
 /usr/lib/call-companion/_internal/companion/resources/licences too.
"""


@dataclass(frozen=True)
class _Where:
    """The files of a component, and who holds the rights."""

    files: tuple[str, ...]
    holders: str


_WHERE = {
    "call-companion": _Where(("*",), "2026 The Call Companion authors"),
    "qt": _Where((f"{_INSIDE}/PySide6/Qt/lib/libQt6*", f"{_INSIDE}/PySide6/Qt/plugins/*"), "The Qt Company Ltd."),
    "icu": _Where((f"{_INSIDE}/PySide6/Qt/lib/libicu*",), "Unicode, Inc., and others"),
    "pyside6": _Where((f"{_INSIDE}/PySide6/*.so*",), "The Qt Company Ltd."),
    "shiboken6": _Where((f"{_INSIDE}/shiboken6/*",), "The Qt Company Ltd."),
    "python": _Where(
        (f"{_INSIDE}/libpython3*", f"{_INSIDE}/python3*", f"{_INSIDE}/base_library.zip"),
        "2001-2024 Python Software Foundation",
    ),
    # The boot loader, and behind it in one file the modules in pure Python.
    "pyinstaller": _Where(
        ("usr/lib/call-companion/call-companion",),
        "2010-2023 PyInstaller Development Team, and the holders of what is named as pure Python below",
    ),
}
# In the program's own file; DEP-5 has no place for a part of a file, so a comment names them.
_PURE_PYTHON = ("icalendar", "platformdirs", "python-dateutil", "tomli-w", "typing-extensions", "tzdata")
_OF_THE_SYSTEM = {"sqlite", "x11"}
# Debian wants these pointed at, not repeated.
_COMMON = {
    "Apache-2.0": "Apache-2.0",
    "GPL-2.0-only": "GPL-2",
    "GPL-2.0-or-later": "GPL-2",
    "GPL-3.0-only": "GPL-3",
    "LGPL-2.0-or-later": "LGPL-2",
    "LGPL-3.0-only": "LGPL-3",
}
_IS_COMMON = re.compile(r"(l?gpl|apache)-[\d.]+\.txt|replacing-qt\.txt")


def copyright_of(licences: Path) -> str:
    """Return the file, made from the list of components; ends the build when the list has one that is not placed."""
    index = tomllib.loads((licences / "index.toml").read_text("utf-8"))["components"]
    known = {entry["id"]: entry for entry in index if "linux" in entry.get("systems", ["linux"])}
    unplaced = known.keys() - _WHERE.keys() - set(_PURE_PYTHON) - {"qt-third-party"} - _OF_THE_SYSTEM
    if unplaced:
        raise SystemExit(f"packaging/linux/rights.py does not say where these lie: {', '.join(sorted(unplaced))}")
    paragraphs = [_HEAD]
    for name, where in _WHERE.items():
        paragraphs.append(_files(where, _licence(known[name])))
    pure = "\n".join(f" {known[name]['name']}: {_licence(known[name])}" for name in _PURE_PYTHON)
    paragraphs[-1] += f"Comment:\n Holds, as byte code, modules in pure Python:\n{pure}\n"
    others = known["qt-third-party"]
    paragraphs[2] += f"Comment:\n Holds parts of others: {_licence(others)}.\n Their texts are below.\n"
    paragraphs += _texts(licences, known)
    return "\n".join(paragraphs)


def _files(where: _Where, licence: str) -> str:
    return f"Files: {' '.join(where.files)}\nCopyright: {where.holders}\nLicense: {licence}\n"


def _licence(entry: dict[str, Any]) -> str:
    """Say an expression of SPDX as DEP-5 does."""
    told = re.sub(r"\b(AND|OR)\b", lambda found: found.group().lower(), entry["licence"])
    return told.replace(" WITH Bootloader-exception", " with Bootloader exception")


def _texts(licences: Path, known: dict[str, dict[str, Any]]) -> list[str]:
    """A paragraph for each licence: the common ones are pointed at, the others quoted."""
    paragraphs = {
        short: f"License: {short}\n On Debian systems the text is in /usr/share/common-licenses/{common}.\n"
        for short, common in _COMMON.items()
    }
    for name, entry in known.items():
        for text in entry["texts"]:
            if _IS_COMMON.fullmatch(text) or name in _OF_THE_SYSTEM:
                continue
            licence = _licence(entry) if _licence(entry) not in paragraphs and name != "qt-third-party" else name
            body = _indented((licences / text).read_text("utf-8"))
            paragraphs[licence] = f"License: {licence}\nComment: the text of {entry['name']}\n{body}"
    return list(paragraphs.values())


def _indented(text: str) -> str:
    lines = (f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())
    return "\n".join(lines) + "\n"
