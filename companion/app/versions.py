"""Which versions the program runs with; asked when somebody wants to know, never at a start."""

from __future__ import annotations

import platform
import sqlite3
import sys
from importlib.metadata import PackageNotFoundError, version

import PySide6
import shiboken6
from PySide6.QtCore import qVersion

import companion


def version_of(what: str) -> str:
    """Return the version of a part by its name in `resources/licences/index.toml`; empty where nobody knows it."""
    known = {
        "call-companion": companion.__version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "pyside6-essentials": PySide6.__version__,
        "shiboken6": shiboken6.__version__,
        "sqlite": sqlite3.sqlite_version,
    }
    if what in known or not what:
        return known.get(what) or ""
    try:
        return version(what)
    except PackageNotFoundError:  # a package that was built carries no list of what is installed
        return ""


def kind_of_system(name: str = sys.platform) -> str:
    """Return the system as `resources/licences/index.toml` calls it."""
    return {"win32": "windows"}.get(name, name)


def system_in_words() -> str:
    """Return the system and its version, for IT.

    Python's own `platform` asks a command window of Windows for it, which would flash up.
    """
    if sys.platform == "win32":
        return "Windows " + ".".join(map(str, sys.getwindowsversion().platform_version))
    return platform.platform()
