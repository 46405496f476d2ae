"""Everything an organisation may fix, once: policy file, registry, templates and the page for IT follow it."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import Any, get_type_hints

from companion.domain.ladder import USUAL_LADDERS
from companion.domain.policy import COMMAND_LINE, MAIL, NOTIFICATIONS
from companion.domain.settings import LANGUAGES, LEAST_BUT_NOUGHT, LIMITS, Settings, longest_text
from companion.domain.sharing import FOR_LEAD, NOTE
from companion.domain.value import value


class Takes(StrEnum):
    """What a key takes."""

    SWITCH = "switch"
    WHOLE = "whole"  # a whole number
    NUMBER = "number"
    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"  # some of what is known
    TEXTS = "texts"


@value
class Key:
    """One thing a policy may say: `section.name`, what it takes and within which bounds.

    low, high: of a number. or_nought: 0 is allowed below the smallest number and stands for "never" or "for ever".
    choices: what is known; empty where any text will do; a text may be empty too. longest: characters of a text.
    """

    section: str
    name: str
    takes: Takes
    low: float = 0
    high: float = 0
    or_nought: bool = False
    choices: tuple[str, ...] = ()
    longest: int = 0


SETTINGS = "settings"
# What is said of one setting besides its value: whether it is fixed, and how far an agent may go.
VALUE, LOCKED, LEAST, MOST, ALLOWED = "value", "locked", "min", "max", "allowed"

EXPORT_KINDS = ("csv", "json", "html", "pdf", "ics")
# What makes a call a call cannot be held back: without id and times nothing would leave at all.
WITHHOLDABLE = (*(name for name in FOR_LEAD if name not in {"call_id", "started_at", "ended_at"}), NOTE)
INTEGRATIONS = (COMMAND_LINE, MAIL, NOTIFICATIONS)

# Beside the settings.
SECTIONS: tuple[Key, ...] = (
    Key("", "organisation", Takes.TEXT, longest=60),
    Key("languages", ALLOWED, Takes.CHOICES, choices=LANGUAGES),
    Key("ladders", ALLOWED, Takes.TEXTS, longest=40),
    Key("ladders", "least_warnings", Takes.WHOLE, 0, 3),
    Key("ladders", "most_warnings", Takes.WHOLE, 0, 3),
    Key("export", "kinds", Takes.CHOICES, choices=EXPORT_KINDS),
    Key("export", "for_lead", Takes.SWITCH),
    Key("export", "withhold", Takes.CHOICES, choices=WITHHOLDABLE),
    Key("integrations", ALLOWED, Takes.CHOICES, choices=INTEGRATIONS),
)


# What is told from a list of its own, not from the type of the setting.
_KNOWN_TEXTS = {"ladder": tuple(USUAL_LADDERS), "prompt_language": ("", *LANGUAGES)}


def settings_keys() -> tuple[Key, ...]:
    """Return a key for each setting, in their order: what its value takes."""
    hints = get_type_hints(Settings)
    return tuple(_key_of(field.name, hints[field.name]) for field in fields(Settings))


def _key_of(name: str, hint: Any) -> Key:
    if hint is bool:
        return Key(SETTINGS, name, Takes.SWITCH)
    if hint in (int, float):
        low, high = LIMITS[name]
        least = LEAST_BUT_NOUGHT.get(name, low)
        takes = Takes.WHOLE if hint is int else Takes.NUMBER
        return Key(SETTINGS, name, takes, least, high, or_nought=name in LEAST_BUT_NOUGHT)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Key(SETTINGS, name, Takes.CHOICE, choices=tuple(hint))
    if hint is str:
        return Key(SETTINGS, name, Takes.TEXT, choices=_KNOWN_TEXTS.get(name, ()), longest=longest_text(name))
    return Key(SETTINGS, name, Takes.TEXTS, longest=longest_text(name))
