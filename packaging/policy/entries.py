"""Every key of a policy as the templates show it: where it stands, what it is called, which boxes it has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from companion.domain.ladder import USUAL_LADDERS
from companion.domain.policy_keys import (
    ALLOWED,
    LEAST,
    LOCKED,
    MOST,
    SECTIONS,
    SETTINGS,
    VALUE,
    Key,
    Takes,
    settings_keys,
)
from companion.domain.privacy import LONGEST_TOPIC
from companion.domain.settings import MOST_TOPICS, Settings
from companion.ui.view_state.parts import number_text
from companion.ui.view_state.settings_view import Kind, Setting, groups, shown_value

if TYPE_CHECKING:
    from policy.words import Words

# The groups of the settings window by the first setting in each.
GROUP_IDS = {"agent": "about_you", "language": "what_you_see", "may_end": "calls", "keep_words_days": "what_is_kept"}
NUMBERS = (Takes.WHOLE, Takes.NUMBER)
LISTS = (Takes.CHOICES, Takes.TEXTS)


@dataclass(frozen=True)
class Part:
    """One box: the value it writes, and how it is shown.

    low, high: of a number. items: of a choice, value and text. longest: characters of a text; most: lines, 0 for any.
    """

    name: str
    takes: Takes
    label: str
    default: Any = None
    low: float = 0
    high: float = 0
    longest: int = 0
    most: int = 0
    items: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Entry:
    """One key, in one language. default: as people read it."""

    key: Key
    category: str
    label: str
    help_line: str
    default: str
    limits: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def id(self) -> str:
        """What it is known by in the templates."""
        return f"{self.key.section}_{self.key.name}".lstrip("_")

    @property
    def name(self) -> str:
        """What it is called in the file."""
        return f"{self.key.section}.{self.key.name}".lstrip(".")


def categories(words: Words) -> dict[str, tuple[str, str]]:
    """Return every category: its parent ("" for none) and its name."""
    found = {
        "call_companion": ("", "Call Companion"),
        SETTINGS: ("call_companion", words.translate("Settings", "Settings")),
    }
    for group in groups(words.translate):
        found[GROUP_IDS[group.settings[0].key]] = (SETTINGS, group.heading)
    for section in dict.fromkeys(key.section for key in SECTIONS if key.section):
        found[section] = ("call_companion", words.of("category", section))
    return found


def entries(words: Words) -> tuple[Entry, ...]:
    """Return every key, in the order of the program."""
    return (
        *(_setting_entry(key, words) for key in settings_keys()),
        *(_section_entry(key, words) for key in SECTIONS),
    )


# ----------------------------------------------------------------------------------------------------------- settings


def _setting_entry(key: Key, words: Words) -> Entry:
    group, setting = next(
        (GROUP_IDS[group.settings[0].key], setting)
        for group in groups(words.translate)
        for setting in group.settings
        if key.name in setting.fields
    )
    default = getattr(Settings(), key.name)
    items = _items(key, setting)
    if key.name == setting.key:
        label, help_line, unit = setting.label, setting.help_line, setting.unit
        shown = shown_value(setting, Settings(), words.translate)
    else:
        label, help_line = words.of("setting", key.name)
        unit = words.of("setting", "pixels") if key.takes in NUMBERS else ""
        shown = f"{default} {unit}".strip() or setting.shown_when_empty or words.translate("Settings", "empty")
    return Entry(
        key,
        group,
        label,
        help_line,
        shown.rstrip("."),
        _limits(key, unit, items, words),
        tuple(_setting_parts(key, items, default, label, words)),
    )


def _items(key: Key, setting: Setting) -> tuple[tuple[str, str], ...]:
    """What can be chosen, with its texts; some choices are plain texts to the program."""
    if key.name != setting.key or setting.kind not in (Kind.CHOICE, Kind.PLACE):
        return ()
    return tuple((str(value), text) for value, text in setting.choices)


def _setting_parts(
    key: Key,
    items: tuple[tuple[str, str], ...],
    default: Any,
    label_of_setting: str,
    words: Words,
) -> list[Part]:
    def label(name: str) -> str:
        return str(words.of("part", name))

    locked = Part(LOCKED, Takes.SWITCH, label("locked"), default=False)
    if key.takes == Takes.SWITCH:
        return [Part(VALUE, key.takes, label_of_setting, default), locked]
    if items:
        first = Part(VALUE, Takes.CHOICE, label("value"), str(default), items=items)
        return [first, locked, Part(ALLOWED, Takes.TEXTS, label("allowed"), most=len(items))]
    if key.takes in NUMBERS:
        low = 0 if key.or_nought else key.low
        return [
            Part(VALUE, key.takes, label("value"), default, low, key.high),
            locked,
            Part(LEAST, key.takes, label("min"), key.low, low, key.high),
            Part(MOST, key.takes, label("max"), key.high, low, key.high),
        ]
    if key.takes in LISTS:
        return [Part(VALUE, key.takes, label("lines"), longest=LONGEST_TOPIC, most=MOST_TOPICS), locked]
    return [Part(VALUE, key.takes, label("value"), default, longest=key.longest), locked]


# ----------------------------------------------------------------------------------------------------------- sections


def _section_entry(key: Key, words: Words) -> Entry:
    name = f"{key.section}.{key.name}".lstrip(".")
    label, help_line = words.of("section", name)
    items = tuple((choice, choice) for choice in known(key))
    return Entry(
        key,
        key.section or "call_companion",
        label,
        help_line,
        _section_default(key, words),
        _limits(key, "", items, words),
        (_section_part(key, words),),
    )


def known(key: Key) -> tuple[str, ...]:
    """The values that mean something: those the list of keys names, and the boundaries that are shipped."""
    is_list_of_ladders = key.section == "ladders" and key.takes in LISTS
    return tuple(USUAL_LADDERS) if is_list_of_ladders else key.choices


def _section_default(key: Key, words: Words) -> str:
    match key.takes:
        case Takes.SWITCH:
            return str(words.of("explain", "allowed"))
        case Takes.WHOLE:
            return str(int(key.low if key.name.startswith("least") else key.high))
        case Takes.TEXT:
            return words.translate("Settings", "empty")
        case _:
            return str(words.of("explain", "nothing" if key.name == "withhold" else "everything"))


def _section_part(key: Key, words: Words) -> Part:
    label = words.of("part", "section_lines" if key.takes in LISTS else "section")
    match key.takes:
        case Takes.SWITCH:
            return Part(key.name, key.takes, str(words.of("section", f"{key.section}.{key.name}")[0]), default=True)
        case Takes.WHOLE:
            default = key.low if key.name.startswith("least") else key.high
            return Part(key.name, key.takes, label, int(default), key.low, key.high)
        case Takes.TEXT:
            return Part(key.name, key.takes, label, "", longest=key.longest)
        case _:
            return Part(key.name, key.takes, label, most=len(known(key)))


# ------------------------------------------------------------------------------------------------------------- limits


def _limits(key: Key, unit: str, items: tuple[tuple[str, str], ...], words: Words) -> tuple[str, ...]:
    """Return sentences about what may be set."""

    def said(name: str, **values: Any) -> str:
        return str(words.of("explain", name)).format(**values)

    if items:
        named = ", ".join(
            value if text == value else f"{value or words.translate('Settings', 'empty')} ({text})"
            for value, text in items
        )
        return (said("choices", choices=named),)
    if key.takes in NUMBERS:
        low, high = (number_text(number, words.translate) for number in (key.low, key.high))
        sentence = said("number_or_nought" if key.or_nought else "number", low=low, high=high, unit=unit)
        sentence = sentence.replace(" .", ".")
        return (sentence, said("decimals")) if key.takes == Takes.NUMBER else (sentence,)
    if key.takes in LISTS:
        return (said("lines", most=MOST_TOPICS, longest=LONGEST_TOPIC),)
    return (said("text", longest=key.longest),) if key.longest else ()
