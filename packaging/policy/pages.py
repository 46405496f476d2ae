"""The example of a policy file, and the table of all its keys for the page for IT."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING

from companion.domain.policy_keys import ALLOWED, LEAST, LOCKED, MOST, SETTINGS, VALUE, Takes
from companion.domain.settings import Settings
from policy.entries import LISTS, NUMBERS, Entry, categories, entries, known
from policy.templates import registry_text

if TYPE_CHECKING:
    from policy.words import Words

_WIDTH = 100
_TYPES = {
    Takes.SWITCH: ("true or false", "DWORD 0 or 1"),
    Takes.WHOLE: ("whole number", "DWORD"),
    Takes.NUMBER: ("number", "SZ"),
    Takes.TEXT: ("text", "SZ"),
    Takes.CHOICE: ("one of", "SZ"),
    Takes.CHOICES: ("list of", "MULTI_SZ"),
    Takes.TEXTS: ("list of texts", "MULTI_SZ"),
}
_HEAD = """\
Call Companion: what an organisation fixes. Every key is here with what it is as shipped, and each is switched off
by a # in front of it. Remove that where you want to say something. A policy can narrow what leaves the computer; it
never widens or forces it.

Linux: /etc/call-companion/policy.toml, owned by root, not writable by anybody else, and neither are its folders.
Windows: the registry (CallCompanion.admx), or %ProgramData%\\CallCompanion\\policy.toml, which administrators alone may
write.
"call-companion doctor" says which policy is in force and what in it was not understood.
"""


# ------------------------------------------------------------------------------------------------------------ example


def example(words: Words) -> str:
    """Return a policy file with every key, all of them switched off."""
    found = entries(words)
    lines = [*(_comment(line) for line in _HEAD.splitlines()), "", "schema = 1"]
    for entry in (entry for entry in found if not entry.key.section):
        lines += ["", *_told(entry, entry.label), _off(entry.key.name, entry.parts[0].default)]
    for section in dict.fromkeys(entry.key.section for entry in found if entry.key.section not in ("", SETTINGS)):
        lines += ["", "", _comment(f"{categories(words)[section][1]}."), f"#[{section}]"]
        for entry in (entry for entry in found if entry.key.section == section):
            lines += [*_told(entry, entry.label), _off(entry.key.name, _section_value(entry))]
    for entry in (entry for entry in found if entry.key.section == SETTINGS):
        lines += ["", "", *_told(entry, entry.label), f"#[{SETTINGS}.{entry.key.name}]", *_setting_lines(entry)]
    return "\n".join(lines) + "\n"


def _told(entry: Entry, label: str) -> list[str]:
    text = " ".join((f"{label}: {entry.help_line}", *entry.limits, f"As shipped: {entry.default}."))
    return [_comment(line) for line in textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)]


def _comment(text: str) -> str:
    return f"# {text}".rstrip()


def _off(name: str, value: object) -> str:
    """A key that is switched off: no blank behind the #, so that it is told from a remark."""
    # Texts, numbers, lists, true and false are written in TOML as they are in JSON.
    return f"#{name} = {json.dumps(value, ensure_ascii=False)}"


def _section_value(entry: Entry) -> object:
    key, part = entry.key, entry.parts[0]
    if key.takes in LISTS:
        return [] if key.name == "withhold" else list(known(key))
    return part.default


def _setting_lines(entry: Entry) -> list[str]:
    by_name = {part.name: part for part in entry.parts}
    default = getattr(Settings(), entry.key.name)
    value = list(default) if isinstance(default, tuple) else str(default) if isinstance(default, str) else default
    lines = [_off(VALUE, value), _off(LOCKED, value=False)]
    if LEAST in by_name:
        lines += [_off(LEAST, by_name[LEAST].default), _off(MOST, by_name[MOST].default)]
    if ALLOWED in by_name:
        lines.append(_off(ALLOWED, [value for value, _ in by_name[VALUE].items if value]))
    return lines


# -------------------------------------------------------------------------------------------------------------- table


def table(words: Words) -> str:
    """Return every key as a table in Markdown."""
    rows = [
        "| Key | Name in the program | Takes | As shipped | Registry |",
        "|---|---|---|---|---|",
        *(_row(entry) for entry in _sections_first(entries(words))),
    ]
    return "\n".join(rows) + "\n"


def _sections_first(found: tuple[Entry, ...]) -> list[Entry]:
    return sorted(found, key=lambda entry: entry.key.section == SETTINGS)


def _row(entry: Entry) -> str:
    first = entry.parts[0]
    cells = (f"`{entry.name}`", entry.label, _takes(entry), entry.default, _TYPES[first.takes][1])
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def _takes(entry: Entry) -> str:
    key, first = entry.key, entry.parts[0]
    kind = _TYPES[first.takes][0]
    if key.takes in NUMBERS:
        span = f"{registry_text(key.low)} to {registry_text(key.high)}"
        return f"{kind}, {'0 or ' if key.or_nought else ''}{span}"
    choices = [value for value, _ in first.items] or list(known(key))
    if choices:
        kind = "list of" if key.takes in LISTS else "one of"
        return f"{kind} {', '.join(f'`{value}`' if value else 'empty' for value in choices)}"
    return f"{kind}, up to {key.longest} characters" if first.takes == Takes.TEXT else kind
