"""Judges what the program stands on: Python, Qt, SQLite, and whether the disk is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.app.doctor.finding import Finding

_told = Told(Area.MACHINE)
_FIRST_BAD_PYSIDE, _FIRST_GOOD_PYTHON = (6, 12), (3, 12)
OLDEST_SQLITE = (3, 40, 0)
_ENCRYPTED_KINDS = ("ecryptfs", "fuse.gocryptfs", "fuse.encfs", "fuse.cryfs", "fuse.securefs")


@value
class MachineFacts:
    """qt, pyside: "" where they are not known, for the reason `qt_fault` where there is one."""

    python: tuple[int, ...]
    sqlite: tuple[int, ...]
    pyside: str = ""
    qt: str = ""
    qt_fault: str = ""


@value
class EncryptionFacts:
    """What can be known of the disk without rights.

    layers: the ids of what lies below the file system (device mapper). said: the answer of the system's own tool,
    True or False, None where there is none.
    """

    system: str
    kind: str = ""
    layers: tuple[str, ...] = ()
    said: bool | None = None


def judge_versions(facts: MachineFacts) -> list[Finding]:
    """Return the findings about what the program is run by."""
    return [_python_and_qt(facts), _sqlite(facts)]


def _python_and_qt(facts: MachineFacts) -> Finding:
    python = _dotted(facts.python[:3])
    if not facts.pyside:
        if facts.qt_fault:
            todo = "Install what the message names; where that is PySide6 itself, install Call Companion again."
            return _told.broken(Check.PYTHON_AND_QT, f"Python {python}; Qt cannot be loaded: {facts.qt_fault}.", todo)
        todo = "Ask again on the agent's desktop."
        return _told.unknown(Check.PYTHON_AND_QT, f"Python {python}; the version of Qt is not known.", todo)
    told = f"Python {python}, PySide6 {facts.pyside}, Qt {facts.qt or 'not known'}."
    if _numbers(facts.pyside) >= _FIRST_BAD_PYSIDE and facts.python[:2] < _FIRST_GOOD_PYTHON:
        return _told.broken(
            Check.PYTHON_AND_QT,
            f"{told} PySide6 6.12 on Python before 3.12 ends the program after some thousand clicks.",
            'Install "PySide6-Essentials<6.12", or Python 3.12 or later.',
        )
    return _told.ok(Check.PYTHON_AND_QT, told)


def _sqlite(facts: MachineFacts) -> Finding:
    told = f"SQLite {_dotted(facts.sqlite)}."
    if facts.sqlite < OLDEST_SQLITE:
        todo = f"Use a Python that brings SQLite {_dotted(OLDEST_SQLITE)} or later, as the packages do."
        return _told.look(Check.SQLITE, f"{told} That is older than any it was tried with.", todo)
    return _told.ok(Check.SQLITE, told)


def judge_encryption(facts: EncryptionFacts) -> Finding:
    """Return the finding about the disk of the data."""
    crypt = next((layer for layer in facts.layers if layer.startswith("CRYPT-")), "")
    if crypt:
        return _told.ok(Check.DISK_ENCRYPTION, f"The disk of the data is encrypted ({crypt.split('-')[1]}).")
    if facts.kind in _ENCRYPTED_KINDS:
        return _told.ok(Check.DISK_ENCRYPTION, f"The folder of the data is encrypted ({facts.kind}).")
    if facts.said:
        return _told.ok(Check.DISK_ENCRYPTION, "The disk is encrypted (FileVault).")
    if facts.said is False:
        return _told.look(Check.DISK_ENCRYPTION, "The disk is not encrypted.", "Turn FileVault on.")
    if facts.system == "win32":
        todo = "As an administrator: manage-bde -status. Turn BitLocker on where it is off."
        return _told.unknown(Check.DISK_ENCRYPTION, "Windows tells only administrators.", todo)
    # The drive itself or the host of a virtual machine may encrypt, and neither can be seen from here.
    return _told.unknown(
        Check.DISK_ENCRYPTION,
        "No encryption by the system was seen; the drive or the host of a virtual machine may do it.",
        "Where neither does, encrypt the disk (LUKS): notes and references of callers lie on it.",
    )


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())


def _dotted(numbers: Sequence[int]) -> str:
    return ".".join(map(str, numbers))
