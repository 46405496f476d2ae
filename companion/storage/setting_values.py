"""What a value from a file must be to become a setting: of the settings file, and of a policy."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any, get_type_hints

from companion.domain.privacy import LONGEST_TOPIC, clean_text
from companion.domain.settings import LEAST_BUT_NOUGHT, LIMITS, MOST_TOPICS, Settings, is_allowed, longest_text
from companion.engine.said import said


class WrongValueError(Exception):
    """Says what a value must be."""


@cache
def _hints() -> dict[str, Any]:
    return get_type_hints(Settings)  # dear: only a start with a setting in a file pays for it


def checked(name: str, value: Any) -> object:
    """Return the value as the setting holds it; raises WrongValueError."""
    hint = _hints()[name]
    if hint is str:
        return _text(value, longest_text(name))
    if hint is bool:
        if type(value) is not bool:
            raise WrongValueError(said("true or false"))
        return value
    if hint in (int, float):
        return _number(name, value, hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        if value not in list(hint):
            raise WrongValueError(said("one of {choices}", choices=", ".join(f'"{choice}"' for choice in hint)))
        return hint(value)
    return _topics(value)


def _text(value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest:
        raise WrongValueError(said("a text in quotes of at most {most} characters", most=longest))
    return clean_text(value, longest)


def _number(name: str, value: Any, kind: type[int | float]) -> float:
    low, high = LIMITS[name]
    whole = type(value) is int
    if not (whole or (kind is float and type(value) is float)) or not is_allowed(name, value):
        least, most = f"{LEAST_BUT_NOUGHT.get(name, low):g}", f"{high:g}"
        if name in LEAST_BUT_NOUGHT:
            raise WrongValueError(said("0, or a whole number from {low} to {high}", low=least, high=most))
        if kind is int:
            raise WrongValueError(said("a whole number from {low} to {high}", low=least, high=most))
        raise WrongValueError(said("a number from {low} to {high}", low=least, high=most))
    return kind(value)


def _topics(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(topic, str) for topic in value):
        raise WrongValueError(said("a list of texts in quotes"))
    if len(value) > MOST_TOPICS or any(len(topic) > LONGEST_TOPIC for topic in value):
        sentence = said("at most {most} texts of at most {longest} characters", most=MOST_TOPICS, longest=LONGEST_TOPIC)
        raise WrongValueError(sentence)
    return tuple(topic for topic in (clean_text(text, LONGEST_TOPIC) for text in value) if topic)
