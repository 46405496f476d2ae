"""The program that runs, asked over its socket or found by its lock; and what the system knows of us."""

from __future__ import annotations

import json
import os
import shlex
import sys
from configparser import ConfigParser
from configparser import Error as NotAnIniFileError
from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING, Any

import companion
from companion.app.doctor.rules.instance import BesideFacts, InstanceFacts, Presence
from companion.domain.value import value
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


@value
class Asked:
    """Whether a program works on these places and what it tells of itself. lock_trouble: why none can start there."""

    presence: Presence
    told: dict[str, Any]
    lock_trouble: str = ""


def ask_running(places: Places) -> Asked:
    """Ask the program on these places; where none answers, see by the lock whether there is one."""
    exit_code, text = client.ask(str(places.socket), Request("doctor"), PATIENCE_S)
    if exit_code == wire.USAGE:  # of a version that knows no doctor
        _, text = client.ask(str(places.socket), Request("status", {"json": True}), PATIENCE_S)
    if exit_code != wire.NOT_RUNNING:
        return Asked(Presence.ANSWERS, _parsed(text))
    try:
        if not _is_held(places.lock_file):
            return Asked(Presence.NONE, {})
    except OSError as error:
        return Asked(Presence.NONE, {}, error.strerror or "no access")
    return Asked(Presence.SILENT if text == client.NO_ANSWER else Presence.UNREACHABLE, {})


def _is_held(lock_file: Path) -> bool:
    """Tell whether a program holds the lock; raises OSError where nobody can take it."""
    try:
        lock = InstanceLock.acquire_existing(lock_file)
    except (FileNotFoundError, NotADirectoryError):  # it is made at the start
        return False
    if lock is None:
        return True
    lock.release()
    return False


def instance_facts(places: Places, asked: Asked) -> InstanceFacts:
    """Put together what was told and what can be seen."""
    running = asked.told
    folder = os.path.dirname(places.socket)  # noqa: PTH120 - as the client does
    session, trouble = _session_folder()
    is_there = asked.presence is not Presence.NONE
    return InstanceFacts(
        asked.presence,
        version=str(running.get("version", "")),
        executable=str(running.get("executable", "")),
        process=running.get("process") or (_holder(places.lock_file) if is_there else None),
        own_version=companion.__version__,
        own_executable=sys.executable,
        lock_file=str(places.lock_file),
        lock_trouble=asked.lock_trouble,
        socket_folder=folder if _HAS_SOCKET else "",
        socket_trouble=_trouble_with(folder) if _HAS_SOCKET else "",
        session_folder=session,
        session_trouble=trouble,
        commands=commands_on_path(),
    )


def commands_on_path() -> tuple[str, ...]:
    """Return every command of our name, each once, in the order in which the system looks."""
    found: dict[str, str] = {}
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        path = which(_NAME, path=folder) if folder else None
        if path:
            found.setdefault(os.path.realpath(path), path)
    return tuple(found.values())


def beside_facts() -> BesideFacts:
    """Look at what else knows of the program."""
    entry = _autostart()
    return BesideFacts(
        commands_on_path(),
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
    shared = [Path(folder) for folder in (os.environ.get("XDG_CONFIG_DIRS") or "/etc/xdg").split(":")]
    return [Path(own) if own else home / ".config", *shared]


def _autostart() -> Path | None:
    if sys.platform != "linux":
        return None
    entries = (folder / "autostart" / f"{_NAME}.desktop" for folder in _config_folders())
    entry = next((path for path in entries if path.is_file()), None)  # the first one hides the others
    return entry if entry and _read(entry).get("hidden", "").lower() != "true" else None


def _missing_target(entry: Path) -> str:
    try:
        command = next(iter(shlex.split(_read(entry).get("exec", ""))), "")
    except ValueError:  # a quotation without an end
        return ""
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
    shared = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    data = [Path(folder, "applications") for folder in shared.split(":")]
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
