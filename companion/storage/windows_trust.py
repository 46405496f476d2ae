"""Reads a file on Windows that only administrators can have written, and tells why another one is not believed.

Who owns a file and who may change it comes from Windows as one line of text (SDDL). It is judged here, on any system.
"""

from __future__ import annotations

import re
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, Protocol, Self

from companion.engine.said import said
from companion.storage.trusted_file import NotTrustedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

# Administrators, the system, the installer of Windows.
_OWNERS = frozenset({
    "BA", "S-1-5-32-544", "SY", "S-1-5-18", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
})  # fmt: skip
# "Whoever made it" and "whoever owns it" are those once more.
_WRITERS = _OWNERS | {"CO", "S-1-3-0", "OW", "S-1-3-4"}
_DELETE, _CHANGE_RIGHTS, _TAKE, _ALL = 0x10000, 0x40000, 0x80000, 0x10000000
_MAY_CHANGE_FILE = 0x2 | 0x4 | _DELETE | _CHANGE_RIGHTS | _TAKE | _ALL | 0x40000000
# To put another file beside is no harm, and allowed to everybody under ProgramData; to take one away is.
_MAY_CHANGE_FOLDER = 0x40 | _DELETE | _CHANGE_RIGHTS | _TAKE | _ALL
_RIGHTS = {
    "GA": _ALL, "GR": 0x80000000, "GW": 0x40000000, "GX": 0x20000000, "RC": 0x20000, "SD": _DELETE,
    "WD": _CHANGE_RIGHTS, "WO": _TAKE, "RP": 0x10, "WP": 0x20, "CC": 0x1, "DC": 0x2, "LC": 0x4, "SW": 0x8,
    "LO": 0x80, "DT": 0x40, "CR": 0x100, "FA": 0x1F01FF, "FR": 0x120089, "FW": 0x120116, "FX": 0x1200A0,
}  # fmt: skip
_EVERYTHING = 0xFFFFFFFF
_ENTRY = re.compile(r"\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_FIELDS = 6
_LONGEST = 32_768


class Opened(Protocol):
    """A file or folder that is open, and cannot be renamed or replaced until it is closed."""

    @property
    def sddl(self) -> str:
        """Its owner and who may do what with it."""

    @property
    def is_link(self) -> bool:
        """It only points to something else."""

    @property
    def is_folder(self) -> bool:
        """It is a folder."""

    def read(self, largest: int) -> bytes:
        """Read at most so many bytes."""

    def __enter__(self) -> Self:
        """Keep it open."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""


if TYPE_CHECKING:
    Open = Callable[[str], Opened]


def read_trusted_on_windows(path: str, largest: int, open_it: Open) -> bytes:
    """Read at most `largest` bytes and one more; raises NotTrustedError, or OSError as opening does.

    The file is opened first: where there is none, the way to it does not matter, and while it is open no folder on that
    way can be put elsewhere.
    """
    parts = path.split("\\")
    folders = [parts[0] + "\\", *("\\".join(parts[:count]) for count in range(2, len(parts)))]
    with ExitStack() as all_of_them:
        file = all_of_them.enter_context(open_it(path))
        for place in folders:
            _look_at(all_of_them.enter_context(open_it(place)), place, _MAY_CHANGE_FOLDER)
        _look_at(file, path, _MAY_CHANGE_FILE)
        if file.is_folder:
            raise NotTrustedError(said("it is no file"))
        return file.read(largest + 1)


def _look_at(opened: Opened, shown: str, may_change: int) -> None:
    if opened.is_link:
        raise NotTrustedError(said("{place} is a link to another place", place=shown))
    if owner_in(opened.sddl) not in _OWNERS:
        raise NotTrustedError(said("{place} belongs to another account than the administrator's", place=shown))
    if others_may(opened.sddl, may_change):
        raise NotTrustedError(said("others than the administrator can write to {place}", place=shown))


def owner_in(sddl: str) -> str:
    """Return who owns it."""
    found = re.match(r"O:(S-[0-9-]+|[A-Z]{2})", sddl)
    return found[1] if found else ""


def others_may(sddl: str, rights: int) -> bool:
    """Whether somebody but administrators has one of these rights. What is not understood is taken for yes."""
    start = re.search(r"(?:^|(?<=[0-9A-Z]))D:", sddl)
    entries = sddl[start.end() :] if start else ""
    if "(" not in entries:
        return not entries.startswith(("P", "AI", "AR"))  # no list is no limit; an empty one lets nobody in
    for entry in _ENTRY.findall(entries):
        fields = entry.split(";")
        if len(fields) < _FIELDS:
            return True
        kind, flags, granted, who = fields[0], fields[1], fields[2], fields[5]
        is_for_this = "IO" not in re.findall("..", flags)
        if is_for_this and not kind.endswith("D") and who not in _WRITERS and _mask(granted) & rights:
            return True
    return False


def _mask(granted: str) -> int:
    if re.fullmatch(r"0x[0-9a-fA-F]{1,8}", granted):
        return int(granted, 16)
    mask = 0
    for name in re.findall("..?", granted):
        mask |= _RIGHTS.get(name, _EVERYTHING)
    return mask


def system_drive() -> str:
    """Return the drive Windows lies on, such as "C:"; not from the environment."""
    import ctypes  # noqa: PLC0415 - one system needs it

    windows: Any = ctypes
    text = ctypes.create_unicode_buffer(_LONGEST)
    length = windows.WinDLL("kernel32").GetSystemWindowsDirectoryW(text, _LONGEST)
    return text.value[:2] if length else ""


def open_on_windows(path: str) -> Opened:
    """Open a file or folder as it is, also where it is a link; raises OSError."""
    from companion.storage.windows_handle import Handle  # noqa: PLC0415 - one system has it

    return Handle(path)
