"""The settings file: TOML in and out, written whole, and never a reason not to start."""

from __future__ import annotations

import re
from dataclasses import fields
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, get_type_hints

from companion.domain.privacy import LONGEST_TOPIC, clean_text
from companion.domain.settings import LEAST_BUT_NOUGHT, LIMITS, MOST_TOPICS, Settings, is_allowed, longest_text
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import said
from companion.storage.guarded_toml import TomlRefusedError, read_guarded_toml
from companion.storage.private_files import make_private_folder, replace_whole, set_aside

if TYPE_CHECKING:
    from pathlib import Path

# Where the parser says that it stopped.
_PLACE = re.compile(r"line \d+(, column \d+)?")


class _WrongValueError(Exception):
    """Says what a value must be."""


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
    """One file of settings. Keys it does not know are kept for the program that wrote them."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedSettings:
        """Read the settings. What is wrong falls back to its default and is named."""
        stored, problems = self._read()
        values: dict[str, Any] = {}
        for field in fields(Settings):
            if field.name not in stored:
                continue
            try:
                values[field.name] = _checked(field.name, stored[field.name])
            except _WrongValueError as wrong:
                problems.append(
                    said(
                        '{file}: "{name}" must be {wrong}. {default} is used until you correct the line or remove it.',
                        file=self._path.name,
                        name=field.name,
                        wrong=str(wrong),
                        default=_shown(field.default),
                    )
                )
        return LoadedSettings(Settings(**values), tuple(problems))

    def look(self) -> SettingsLook:
        """Look at the file and leave it as it is, however broken; nothing that stands in it is quoted."""
        try:
            stored = read_guarded_toml(self._path)
        except FileNotFoundError:
            return SettingsLook(Settings())
        except TomlRefusedError as refused:
            place = _PLACE.search(str(refused))
            reason = f"it is no TOML (at {place[0]})" if place else "it cannot be opened, or is no TOML"
            return SettingsLook(Settings(), reason)
        values: dict[str, Any] = {}
        wrong = []
        for name in (field.name for field in fields(Settings) if field.name in stored):
            try:
                values[name] = _checked(name, stored[name])
            except _WrongValueError:
                wrong.append(name)
        return SettingsLook(Settings(**values), wrong=tuple(wrong))

    def save(self, settings: Settings) -> None:
        """Write what differs from the defaults, over what the file holds; raises StorageUnavailableError."""
        import tomli_w  # noqa: PLC0415 - loaded when settings are written

        stored, _ = self._read()
        for field in fields(Settings):
            value = getattr(settings, field.name)
            if field.name in stored or value != field.default:
                stored[field.name] = _to_toml(value)
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


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Settings)


def _checked(name: str, value: Any) -> object:
    """Return the value as the setting holds it; raises _WrongValueError."""
    hint = _hints()[name]
    if hint is str:
        return _text(value, longest_text(name))
    if hint is bool:
        if type(value) is not bool:
            raise _WrongValueError(said("true or false"))
        return value
    if hint in (int, float):
        return _number(name, value, hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        if value not in list(hint):
            raise _WrongValueError(said("one of {choices}", choices=", ".join(f'"{choice}"' for choice in hint)))
        return hint(value)
    return _topics(value)


def _text(value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise _WrongValueError(said("a text in quotes of at most {most} characters", most=longest))
    return clean_text(value, longest)


def _number(name: str, value: Any, kind: type[int | float]) -> float:
    low, high = LIMITS[name]
    whole = type(value) is int
    if not (whole or (kind is float and type(value) is float)) or not is_allowed(name, value):
        least, most = f"{LEAST_BUT_NOUGHT.get(name, low):g}", f"{high:g}"
        if name in LEAST_BUT_NOUGHT:
            raise _WrongValueError(said("0, or a whole number from {low} to {high}", low=least, high=most))
        if kind is int:
            raise _WrongValueError(said("a whole number from {low} to {high}", low=least, high=most))
        raise _WrongValueError(said("a number from {low} to {high}", low=least, high=most))
    return kind(value)


def _topics(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(topic, str) for topic in value):
        raise _WrongValueError(said("a list of texts in quotes"))
    if len(value) > MOST_TOPICS or any(len(topic) > LONGEST_TOPIC for topic in value):
        sentence = said("at most {most} texts of at most {longest} characters", most=MOST_TOPICS, longest=LONGEST_TOPIC)
        raise _WrongValueError(sentence)
    return tuple(topic for topic in (clean_text(text, LONGEST_TOPIC) for text in value) if topic)


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
