"""The settings file: TOML in and out, written whole, and never a reason not to start."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.policy import NO_POLICY, Policy
from companion.domain.settings import Settings
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import said
from companion.storage.guarded_toml import TomlRefusedError, read_guarded_toml
from companion.storage.private_files import make_private_folder, replace_whole, set_aside
from companion.storage.setting_values import WrongValueError, checked

if TYPE_CHECKING:
    from pathlib import Path

# Where the parser says that it stopped.
_PLACE = re.compile(r"line \d+(, column \d+)?")


@value
class LoadedSettings:
    """The settings to work with, and a sentence for everything that could not be used."""

    settings: Settings
    problems: tuple[str, ...] = ()


@value
class SettingsLook:
    """What a look at the file shows. unreadable: why none of it can be used. wrong: settings whose value cannot be."""

    settings: Settings
    unreadable: str = ""
    wrong: tuple[str, ...] = ()


class SettingsFile:
    """One file of settings. Keys it does not know are kept for the program that wrote them.

    policy: fills in what the file does not hold, and comes before what it holds. The file keeps what the agent had set:
    once a policy lets go of a setting, that is in force again.
    """

    def __init__(self, path: Path, policy: Policy = NO_POLICY) -> None:
        self._path = path
        self._policy = policy

    def load(self) -> LoadedSettings:
        """Read the settings. What is wrong falls back to its default and is named."""
        stored, problems = self._read()
        defaults = self._policy.defaults()
        given, wrong = _understood(stored)
        for name, must_be in wrong.items():
            if self._policy.is_locked(name):
                continue  # it would not be used if it were right
            problems.append(
                said(
                    '{file}: "{name}" must be {wrong}. {default} is used until you correct the line or remove it.',
                    file=self._path.name,
                    name=name,
                    wrong=must_be,
                    default=_shown(getattr(defaults, name)),
                )
            )
        settings = self._policy.enforced(replace(defaults, **given))
        return LoadedSettings(settings, tuple(problems))

    def look(self) -> SettingsLook:
        """Look at the file and leave it as it is, however broken; nothing that stands in it is quoted."""
        try:
            stored = read_guarded_toml(self._path)
        except FileNotFoundError:
            stored = {}
        except TomlRefusedError as refused:
            place = _PLACE.search(str(refused))
            reason = f"it is no TOML (at {place[0]})" if place else "it cannot be opened, or is no TOML"
            return SettingsLook(self._policy.enforced(self._policy.defaults()), reason)
        given, wrong = _understood(stored)
        settings = self._policy.enforced(replace(self._policy.defaults(), **given))
        return SettingsLook(settings, wrong=tuple(name for name in wrong if not self._policy.is_locked(name)))

    def save(self, settings: Settings) -> None:
        """Write what differs from what the file brings about by itself; raises StorageUnavailableError."""
        import tomli_w  # noqa: PLC0415 - loaded when settings are written

        stored, _ = self._read()
        given, wrong = _understood(stored)
        before = self._policy.enforced(replace(self._policy.defaults(), **given))
        for field in fields(Settings):
            name, now = field.name, getattr(settings, field.name)
            if not self._policy.is_locked(name) and (name in wrong or now != getattr(before, name)):
                stored[name] = _to_toml(now)
        try:
            make_private_folder(self._path.parent)
            replace_whole(self._path, tomli_w.dumps(stored).encode("utf-8", "replace"))
        except OSError as error:
            sentence = said(
                "The settings could not be saved in {file}: {reason}.", file=self._path, reason=error.strerror
            )
            raise StorageUnavailableError(sentence) from error

    def _read(self) -> tuple[dict[str, Any], list[str]]:
        """Return what the file holds; one that cannot be read is moved aside."""
        try:
            return read_guarded_toml(self._path), []
        except FileNotFoundError:
            return {}, []
        except TomlRefusedError as refused:
            return {}, [self._moved_aside(refused)]

    def _moved_aside(self, refused: TomlRefusedError) -> str:
        begin = said(
            "{file} cannot be read: {reason}. The defaults are used.", file=self._path.name, reason=str(refused)
        )
        try:
            aside = set_aside(self._path, ".broken")
        except OSError:
            return said("{begin} Correct the file and start again.", begin=begin)
        return said(
            "{begin} Your file is kept as {aside}; correct it and rename it back, or set the settings anew.",
            begin=begin,
            aside=aside.name,
        )


def _understood(stored: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the settings the file holds, and what those must be that it holds wrongly."""
    given: dict[str, Any] = {}
    wrong: dict[str, str] = {}
    for field in fields(Settings):
        if field.name in stored:
            try:
                given[field.name] = checked(field.name, stored[field.name])
            except WrongValueError as error:
                wrong[field.name] = str(error)
    return given, wrong


def _to_toml(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return str(value) if isinstance(value, StrEnum) else value


def _shown(default: Any) -> str:
    if isinstance(default, bool):
        return said("The default, {value},", value=str(default).lower())
    if isinstance(default, (int, float)):
        return said("The default, {value},", value=f"{default:g}")
    if isinstance(default, str) and default:
        return said("The default, {value},", value=f'"{default}"')
    return said("The default")
