"""What may stand in one place of a pack: ids, titles, sentences with merge fields. All else is refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from companion.domain.pack_limits import LONGEST_CARD, LONGEST_TITLE
from companion.domain.privacy import clean_text
from companion.domain.prompts import FIELDS, Offer

if TYPE_CHECKING:
    from companion.domain.prompts import Situation, Step

# Part of every path to a rung's line, so nothing else may be called that.
RUNGS = "rungs"
ID = re.compile(r"[a-z0-9_]{1,40}")
PATH = re.compile(r"[a-z0-9_]{1,40}(\.[a-z0-9_]{1,40}){1,4}")

_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_FIELD = re.compile(r"\{([^{}]*)\}")


class BrokenError(Exception):
    """Says what is wrong with one part."""


def table_of(value: Any) -> dict[str, Any]:
    """Return a table; refuses what is none."""
    if not isinstance(value, dict):
        raise BrokenError("it must be a table")
    return value


def part_of(tables: dict[str, Any], name: str) -> dict[str, Any]:
    """Return a table of the file, an empty one where there is none."""
    found = tables.get(name, {})
    return found if isinstance(found, dict) else {}


def offer(_path: str, table: dict[str, Any]) -> Offer:
    """Return what may be granted."""
    limit = text(table, "limit", LONGEST_CARD) if "limit" in table else ""
    return Offer(id_of(table), text(table, "text", LONGEST_CARD), limit)


def id_of(table: dict[str, Any]) -> str:
    """Return the id of a step, a line and the like."""
    found = table.get("id")
    if not isinstance(found, str) or not ID.fullmatch(found) or found == RUNGS:
        raise BrokenError("its id must be small letters, digits and _")
    return found


def title_of(table: dict[str, Any], below: Situation | Step | None) -> str:
    """Return the title, or that of the part below to which this one adds."""
    return below.title if below and "title" not in table else text(table, "title", LONGEST_TITLE)


def text(table: dict[str, Any], key: str, longest: int) -> str:
    """Return a text without what cannot be seen; refuses one that is empty or too long."""
    value = table.get(key)
    if not isinstance(value, str):
        raise BrokenError(f"{key} must be a text")
    if len(value) > longest:
        raise BrokenError(f"{key} is longer than {longest} characters")
    cleaned = clean_text(value, longest)
    if not cleaned:
        raise BrokenError(f"{key} is empty")
    return cleaned


def check_fields(say: str) -> None:
    """Refuse a sentence whose merge fields are unknown, or stand outside [brackets], or whose brackets are nested."""
    outside = _BRACKETED.sub("", say)
    if any(char in outside for char in "[]"):
        raise BrokenError("a bracket is not closed, or stands inside another")
    if any(char in outside for char in "{}"):
        raise BrokenError("a {field} must stand inside [brackets]")
    for part in _BRACKETED.findall(say):
        unknown = [name for name in _FIELD.findall(part) if name not in FIELDS]
        if unknown or any(char in _FIELD.sub("", part) for char in "{}"):
            raise BrokenError(f"a field is one of {', '.join(FIELDS)}")
