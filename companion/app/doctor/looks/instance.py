"""The program that runs, asked over its socket or found by its lock; and what the system knows of us."""

from __future__ import annotations

import json
import os
import sys
from configparser import ConfigParser
from configparser import Error as NotAnIniFileError
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import companion
from companion.app.doctor.rules.instance import BesideFacts, InstanceFacts, Presence
from companion.integrations import client, private_folder, wire
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.verbs import Request

if TYPE_CHECKING:
    from companion.app.paths import Places

PATIENCE_S = 2.0
LOCKS = Path("/proc/locks")
_NAME = "call-companion"
# Windows has a pipe, which lies in no folder.
_HAS_SOCKET = sys.platform != "win32"


def ask_running(places: Places) -> tuple[Presence, dict[str, Any]]:
    """Return whether a program works on these places, and what it tells of itself."""
    exit_code, text = client.ask(str(places.socket), Request("doctor"), PATIENCE_S)
    if exit_code == wire.STORED:
        return Presence.ANSWERS, _parsed(text)
    if exit_code == wire.USAGE:  # of a version that knows no doctor
        return Presence.ANSWERS, _parsed(client.ask(str(places.socket), Request("status", {"json": True}))[1])
    if not is_held(places):
        return Presence.NONE, {}
    return (Presence.SILENT if text == client.NO_ANSWER else Presence.UNREACHABLE), {}


def is_held(places: Places) -> bool:
    """Tell whether a program holds the data folder."""
    try:
        lock = InstanceLock.acquire_existing(places.lock_file)
    except OSError:
        return False
    if lock is None:
        return True
    lock.release()
    return False


def instance_facts(
    places: Places, presence: Presence, running: dict[str, Any], commands: tuple[str, ...]
) -> InstanceFacts:
    """Put together what was told and what can be seen."""
    folder = os.path.dirname(places.socket)  # noqa: PTH120 - as the client does
    session, trouble = _session_folder()
    process = running.get("process") or (_holder(places.lock_file) if presence is not Presence.NONE else None)
    return InstanceFacts(
        presence,
        str(running.get("version", "")),
        str(running.get("executable", "")),
        process,
        companion.__version__,
        sys.executable,
        folder if _HAS_SOCKET else "",
        _trouble_with(folder) if _HAS_SOCKET else "",
        session,
        trouble,
        commands,
    )


def commands_on_path() -> tuple[str, ...]:
    """Return every command of our name, each once, in the order in which the system looks."""
    found: dict[str, str] = {}
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        path = which(_NAME, path=folder) if folder else None
        if path:
            found.setdefault(os.path.realpath(path), path)
    return tuple(found.values())


def beside_facts(commands: tuple[str, ...]) -> BesideFacts:
    """Look at what else knows of the program."""
    entry = _autostart()
    return BesideFacts(
        commands,
        str(entry or ""),
        _missing_target(entry) if entry else "",
        _mail(),
    )


def _parsed(text: str) -> dict[str, Any]:
    try:
        told = json.loads(text)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _trouble_with(folder: str) -> str:
    try:
        private_folder.check(folder)
    except (FileNotFoundError, NotADirectoryError):
        return ""  # it is made at the start
    except OSError as error:
        return str(error) if isinstance(error, private_folder.UnsafeFolderError) else (error.strerror or "no access")
    return ""


def _session_folder() -> tuple[str, str]:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not folder or os.name != "posix":
        return "", ""
    if not os.path.isabs(folder):  # noqa: PTH117 - as in run_dir
        return folder, "is no whole path"
    try:
        found = os.lstat(folder)
    except OSError:
        return folder, "is not there"
    if found.st_uid != os.geteuid():
        return folder, f"belongs to account {found.st_uid}, and this is {os.geteuid()}"
    return folder, "" if private_folder.is_ours(folder) else "others can write to"


def _holder(lock: Path) -> int | None:
    """Return the process that holds the lock, where the system tells."""
    try:
        found = lock.stat()
        place = f"{os.major(found.st_dev):02x}:{os.minor(found.st_dev):02x}:{found.st_ino}"
        for line in LOCKS.read_text("ascii", "replace").splitlines():
            fields = line.split()
            if place in fields and "FLOCK" in fields and "->" not in fields:
                return int(fields[4])
    except (OSError, ValueError, IndexError):
        return None
    return None


def _config_folders() -> list[Path]:
    home = Path(os.path.expanduser("~"))  # noqa: PTH111 - it raises nothing where there is no home
    own = os.environ.get("XDG_CONFIG_HOME", "")
    shared = [Path(folder) for folder in os.environ.get("XDG_CONFIG_DIRS", "/etc/xdg").split(":") if folder]
    return [Path(own) if own else home / ".config", *shared]


def _autostart() -> Path | None:
    if sys.platform != "linux":
        return None
    entries = (folder / "autostart" / f"{_NAME}.desktop" for folder in _config_folders())
    entry = next((path for path in entries if path.is_file()), None)  # the first one hides the others
    return entry if entry and _read(entry).get("hidden", "").lower() != "true" else None


def _missing_target(entry: Path) -> str:
    command = _read(entry).get("exec", "").split(" ")[0].strip('"')
    return command if command and which(command) is None else ""


def _read(entry: Path) -> dict[str, str]:
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read_string(entry.read_text("utf-8", "replace"))
        return dict(parser["Desktop Entry"])
    except (OSError, NotAnIniFileError, KeyError):
        return {}


def _mail() -> str | None:
    if sys.platform != "linux":
        return None
    data = [Path(folder, "applications") for folder in os.environ.get("XDG_DATA_DIRS", "/usr/share").split(":")]
    for folder in [*_config_folders(), *data]:
        for name in ("mimeapps.list", "mimeinfo.cache"):
            try:
                lines = (folder / name).read_text("utf-8", "replace").splitlines()
            except OSError:
                continue
            for line in lines:
                if line.startswith("x-scheme-handler/mailto="):
                    return line.partition("=")[2].split(";")[0].removesuffix(".desktop") or None
    return None
