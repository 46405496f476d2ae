"""What can be known of the folders without writing into them."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.app.doctor.rules.folders import (
    SYNC_MARKS,
    FolderFacts,
    HomeFacts,
    PlaceFacts,
    mount_of,
    sync_root_of,
)

if TYPE_CHECKING:
    from companion.app.paths import Places

MOUNTS = Path("/proc/self/mountinfo")
_MOST_FILES = 200
_DRIVE_REMOTE, _DRIVE_UNKNOWN = 4, (0, 1)


def place_facts(places: Places, *, has_profile: bool) -> PlaceFacts:
    """Look at all folders of a profile."""
    there = nearest(places.data)
    return PlaceFacts(
        home=_home(is_needed=not has_profile),
        data=folder_facts(places.data),
        # A settings file that somebody laid there for an agent may have any rights: the folder keeps others out.
        others=(
            folder_facts(places.settings_file.parent, looks_into_it=False),
            folder_facts(places.backups),
            folder_facts(places.logs),
        ),
        file_system=mount_below(there)[0],
        sync_root=sync_root_of(there, _sync_roots(), _marked(there)),
        free_bytes=_free(there),
    )


def folder_facts(folder: Path, *, looks_into_it: bool = True) -> FolderFacts:
    """Look at one folder and at the rights of the files in it."""
    try:
        found = folder.stat()
    except (FileNotFoundError, NotADirectoryError):
        return FolderFacts(str(folder), is_writable=os.access(nearest(folder), os.W_OK | os.X_OK))
    except OSError:
        return FolderFacts(str(folder), is_there=True, is_writable=False)
    knows_modes = os.name == "posix"
    return FolderFacts(
        path=str(folder),
        is_there=True,
        is_folder=stat.S_ISDIR(found.st_mode),
        is_link=folder.is_symlink(),
        is_ours=not knows_modes or found.st_uid == os.geteuid(),
        is_writable=os.access(folder, os.W_OK | os.X_OK),
        is_on_read_only_disk=knows_modes and bool(os.statvfs(folder).f_flag & os.ST_RDONLY),
        mode=stat.S_IMODE(found.st_mode) if knows_modes else None,
        **(_files_of_note(folder) if knows_modes and looks_into_it else {}),
    )


def nearest(folder: Path) -> Path:
    """Return where the folder is, or the nearest above it that is there, without links."""
    whole = folder if folder.is_absolute() else Path.cwd() / folder
    return next((each for each in (whole, *whole.parents) if _is_seen(each)), whole).resolve()


def mount_below(path: Path) -> tuple[str, str, str]:
    """Return kind, source and device number of the file system; the kind alone where the system tells no more."""
    if sys.platform == "win32":
        return _windows_drive(path), "", ""
    try:
        return mount_of(str(path), MOUNTS.read_text("utf-8", "replace"))
    except OSError:
        return "", "", ""


def _windows_drive(path: Path) -> str:
    if path.drive.startswith("\\\\"):
        return "remote"
    import ctypes  # noqa: PLC0415 - Windows alone

    kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kind = int(kernel.GetDriveTypeW(path.anchor))
    if kind in _DRIVE_UNKNOWN:
        return ""
    return "remote" if kind == _DRIVE_REMOTE else "local"


def _home(*, is_needed: bool) -> HomeFacts:
    try:
        home = Path.home() if os.name == "nt" else Path(_home_of_account())
    except (RuntimeError, KeyError):
        return HomeFacts("", is_there=False, is_writable=False, is_needed=is_needed)
    return HomeFacts(str(home), home.is_dir(), os.access(home, os.W_OK | os.X_OK), is_needed)


def _home_of_account() -> str:
    """Return HOME, or what the system knows where that is none; raises KeyError."""
    text = os.environ.get("HOME", "")
    if os.path.isabs(text):  # noqa: PTH117 - of a text that may be empty
        return text
    import pwd  # noqa: PLC0415 - not on Windows

    return pwd.getpwuid(os.getuid()).pw_dir


def _files_of_note(folder: Path) -> dict[str, tuple[str, ...]]:
    """Return the files that others have rights to, and those that belong to others."""
    try:
        with os.scandir(folder) as entries:
            files = [entry for entry in islice(entries, _MOST_FILES) if entry.is_file(follow_symlinks=False)]
        found = [(each.path, each.stat(follow_symlinks=False)) for each in files]
    except OSError:
        return {}
    return {
        "open_files": tuple(sorted(path for path, each in found if each.st_mode & 0o077)),
        "foreign_files": tuple(sorted(path for path, each in found if each.st_uid != os.geteuid())),
    }


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _sync_roots() -> tuple[str, ...]:
    return tuple(os.environ.get(name, "") for name in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"))


def _marked(path: Path) -> list[str]:
    return [str(folder) for folder in (path, *path.parents) if any(_is_seen(folder / mark) for mark in SYNC_MARKS)]


def _is_seen(path: Path) -> bool:
    return os.path.exists(path)  # noqa: PTH110 - that of a path raises where nobody may look
