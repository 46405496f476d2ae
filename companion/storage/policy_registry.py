r"""The policy of a Windows machine: `HKLM\Software\Policies\CallCompanion`, else a file under ProgramData.

Group Policy writes the key, and nobody but administrators can. A setting is a subkey, such as `settings\compact` with
the values `value` and `locked`; a list is one value of several texts, or a subkey with a value for each entry.
"""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from companion.domain.policy import NO_POLICY, Policy, Source, broken_policy
from companion.domain.policy_keys import ALLOWED, LEAST, LOCKED, MOST, SECTIONS, SETTINGS, VALUE, Takes, settings_keys
from companion.domain.value import value
from companion.engine.said import said
from companion.storage.policy_tables import SCHEMA, policy_from

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = r"Software\Policies\CallCompanion"
SHOWN_KEY = rf"HKLM\{KEY}"
_PROFILES = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
MOST_ENTRIES = 200
_NUMBERS = (Takes.WHOLE, Takes.NUMBER)
# Of languages and ladders something must be left; of what may leave the computer nothing need be.
_NEVER_EMPTY = ("languages", "ladders")
_PLACE = re.compile(r"\d{1,9}", re.ASCII)
_NUMBER = re.compile(r"\d{1,9}(\.\d{1,9})?", re.ASCII)


@value
class RegistryKey:
    """What a key holds: its values by name, and the names of the keys below it."""

    values: dict[str, Any]
    below: tuple[str, ...] = ()


if TYPE_CHECKING:
    # Gives a key of the local machine by its path, None where there is none; raises OSError.
    Hive = Callable[[str], RegistryKey | None]


def policy_in_registry(hive: Hive) -> Policy:
    """Return the policy the registry holds; NO_POLICY where it holds none."""
    try:
        tables = tables_in(hive)
    except OSError as error:
        problem = said("{file} is not used: {reason}.", file=SHOWN_KEY, reason=error.strerror or error)
        return broken_policy(Source.REGISTRY, SHOWN_KEY, problem)
    return policy_from(tables, Source.REGISTRY, SHOWN_KEY, SHOWN_KEY) if tables else NO_POLICY


def program_data(hive: Hive, drive: str) -> str:
    """Return the folder of what all accounts of a machine share, "" when it is not told.

    Not from the environment, which whoever starts the program can change.
    """
    key = hive(_PROFILES)
    found = _lowered(key.values).get("programdata", "") if key else ""
    if not isinstance(found, str):
        return ""
    folder = re.sub("%systemdrive%", lambda _: drive, found, flags=re.IGNORECASE)
    return "" if "%" in folder or not re.match(r"[A-Za-z]:\\", folder) else folder.rstrip("\\")


def tables_in(hive: Hive) -> dict[str, Any]:
    """Return what the registry says as the tables a file would hold; nothing when it says nothing."""
    top = hive(KEY)
    if top is None:
        return {}
    tables: dict[str, Any] = _typed(_lowered(top.values), {key.name: key.takes for key in SECTIONS if not key.section})
    for name in top.below[:MOST_ENTRIES]:
        path = rf"{KEY}\{name}"
        section = name.lower()
        if section == SETTINGS:
            table = _settings(hive, path)
        else:
            table = _table(hive, path, {key.name: key.takes for key in SECTIONS if key.section == section})
            if section in _NEVER_EMPTY:
                table = _without_empty_boxes(table, {})
        if table:
            tables[section] = table
    return {"schema": SCHEMA} | tables if tables else {}


def _settings(hive: Hive, path: str) -> dict[str, Any]:
    key = hive(path)
    if key is None:
        return {}
    found: dict[str, Any] = _lowered(key.values)  # there should be none: whoever reads the tables names them
    takes = {each.name: each.takes for each in settings_keys()}
    for name in key.below[:MOST_ENTRIES]:
        value_takes = takes.get(name.lower(), Takes.TEXT)
        what = {VALUE: value_takes, LEAST: value_takes, MOST: value_takes, LOCKED: Takes.SWITCH, ALLOWED: Takes.TEXTS}
        table = _without_empty_boxes(_table(hive, rf"{path}\{name}", what), what)
        if table:
            found[name.lower()] = table
    return found


def _table(hive: Hive, path: str, takes: dict[str, Takes]) -> dict[str, Any]:
    key = hive(path)
    if key is None:
        return {}
    found = _typed(_lowered(key.values), takes)
    for name in key.below[:MOST_ENTRIES]:
        entries = hive(rf"{path}\{name}")
        if entries is not None:
            found[name.lower()] = _listed(entries.values)
    return found


def _without_empty_boxes(table: dict[str, Any], takes: dict[str, Takes]) -> dict[str, Any]:
    """Leave out what an editor writes for a box that was left empty, where nothing is no answer."""
    return {
        name: found
        for name, found in table.items()
        if not (name == ALLOWED and found == []) and not (found == "" and takes.get(name) in _NUMBERS)
    }


def _listed(values: dict[str, Any]) -> list[Any]:
    """Return the entries of a list that is a key: by number where their names are numbers."""
    in_order = sorted(values, key=lambda name: (int(name) if _PLACE.fullmatch(name) else sys.maxsize, name))
    return [values[name] for name in in_order[:MOST_ENTRIES]]


def _typed(values: dict[str, Any], takes: dict[str, Takes]) -> dict[str, Any]:
    return {name: _of_kind(found, takes.get(name)) for name, found in values.items()}


def _of_kind(found: Any, takes: Takes | None) -> Any:
    """Give a value the type it stands for; one that stands for none stays, to be named."""
    if takes == Takes.SWITCH and found in (0, 1) and type(found) is int:
        return bool(found)
    if takes in _NUMBERS and isinstance(found, str) and _NUMBER.fullmatch(found.strip()):
        number = float(found)
        return int(number) if number.is_integer() else number
    return found


def _lowered(values: dict[str, Any]) -> dict[str, Any]:
    """The registry does not tell capital letters from small ones."""
    return {name.lower(): found for name, found in list(values.items())[:MOST_ENTRIES]}


def local_machine(path: str) -> RegistryKey | None:
    """Read a key of this machine, the same for programs of 32 and of 64 bits; raises OSError."""
    winreg: Any = import_module("winreg")  # one system has it
    access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
    try:
        with winreg.OpenKeyEx(winreg.HKEY_LOCAL_MACHINE, path, 0, access) as key:
            below, values, _ = winreg.QueryInfoKey(key)
            found = [winreg.EnumValue(key, number) for number in range(min(values, MOST_ENTRIES))]
            names = tuple(winreg.EnumKey(key, number) for number in range(min(below, MOST_ENTRIES)))
    except FileNotFoundError:
        return None
    return RegistryKey({name: content for name, content, _ in found}, names)
