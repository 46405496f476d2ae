"""The tables of a layer's file: read as they are however broken, and changed along a path without touching the rest."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.folding import folded
from companion.domain.layer import DraftLine
from companion.domain.pack_limits import LONGEST_CUE, LONGEST_SAY
from companion.domain.privacy import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from companion.domain.prompts import Layer

Tables = dict[str, Any]

_LONGEST_ID = 40
# What a situation of a layer may have besides steps and rungs without being worth keeping for it.
_FRAME = {"title", "group", "ladder"}


class DraftRefusal(StrEnum):
    """Why an edit is not possible."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    ID_TAKEN = "id_taken"
    NOT_HERE = "not_here"
    BROKEN_FILE = "broken_file"


class DraftRefusedError(Exception):
    """The edit is not possible; the draft stays as it was."""

    def __init__(self, refusal: DraftRefusal) -> None:
        super().__init__(refusal.value)
        self.refusal = refusal


def changed_at(tables: Tables, path: Sequence[str], change: Callable[[Tables], Tables]) -> Tables:
    """Return the tables with the one at the end of a path changed; tables left without anything of use are dropped."""
    if not path:
        return change(tables)
    key, *rest = path
    inner = changed_at(a_table(tables.get(key, {})), rest, change)
    if not _is_of_use(inner) and _is_of_use(tables.get(key)):
        return {name: value for name, value in tables.items() if name != key}
    return tables | {key: inner}


def _is_of_use(table: Any) -> bool:
    """Tell whether a table has more than nothing, or than the frame of a situation."""
    if not isinstance(table, dict):
        return False
    return any(
        value not in ([], {}) and not (name in _FRAME and isinstance(value, str)) for name, value in table.items()
    )


def a_table(value: Any) -> Tables:
    """Return a table to be changed; what is no table in a file is not overwritten."""
    if not isinstance(value, dict):
        raise DraftRefusedError(DraftRefusal.BROKEN_FILE)
    return value


def a_list(value: Any) -> list[Any]:
    """Return a list to be changed; what is none in a file is not overwritten."""
    if not isinstance(value, list):
        raise DraftRefusedError(DraftRefusal.BROKEN_FILE)
    return value


def table_in(tables: Any, key: str) -> Tables:
    """Return a table within a table; an empty one where there is none."""
    value = tables.get(key) if isinstance(tables, dict) else None
    return value if isinstance(value, dict) else {}


def list_in(table: Tables, key: str) -> list[Any]:
    """Return a list within a table; an empty one where there is none."""
    value = table.get(key)
    return value if isinstance(value, list) else []


def text_in(table: Any, key: str) -> str:
    """Return a text within a table; an empty one where there is none."""
    value = table.get(key) if isinstance(table, dict) else None
    return value if isinstance(value, str) else ""


def texts_of(value: Any) -> tuple[str, ...]:
    """Return the texts of a list."""
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def id_of(entry: Any) -> str:
    """Return the id of an entry of a list."""
    return text_in(entry, "id")


def line_of(entry: Any) -> DraftLine | None:
    """Return the line an entry holds, if it holds one."""
    line_id, say = id_of(entry), text_in(entry, "say")
    return DraftLine(line_id, say, text_in(entry, "cue")) if line_id and say else None


def line_table(before: Tables, line: DraftLine) -> Tables:
    """Return the table of a line; keys we do not know stay."""
    say, cue = cleaned(line.say, LONGEST_SAY), cleaned(line.cue, LONGEST_CUE, may_be_empty=True)
    table = before | {"id": line.id, "say": say, "cue": cue}
    return table if cue else {key: value for key, value in table.items() if key != "cue"}


def cleaned(text: str, longest: int, *, may_be_empty: bool = False) -> str:
    """Return a text without what cannot be seen; raises DraftRefusedError when it is too long, or empty."""
    seen = clean(text)
    if len(seen) > longest:
        raise DraftRefusedError(DraftRefusal.TOO_LONG)
    if not seen and not may_be_empty:
        raise DraftRefusedError(DraftRefusal.EMPTY)
    return seen


def slug_for(layer: Layer, title: str, taken: Collection[str]) -> str:
    """Return an id made of a title."""
    words = re.findall(r"[a-z0-9]+", folded(title))
    slug = "_".join((layer.value, *words))[: _LONGEST_ID - 3].strip("_")
    return slug if words and slug not in taken else free_id(slug, taken)


def free_id(stem: str, taken: Collection[str]) -> str:
    """Return the stem with a number above all that are taken."""
    numbers = (re.fullmatch(re.escape(stem) + r"_?(\d{1,6})", one) for one in taken)
    highest = max((int(number[1]) for number in numbers if number), default=0)
    return f"{stem}_{highest + 1}"
