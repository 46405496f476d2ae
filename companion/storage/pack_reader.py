"""Reads the parts of a prompt pack: what is broken is set aside and named with its place, the rest works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from companion.domain.ladder import STANDARD, Rung
from companion.domain.privacy import clean_text
from companion.domain.prompts import FIELDS, GROUPS, MOMENT_IDS, Line, Situation, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

_T = TypeVar("_T")

MOST_SITUATIONS = 50
MOST_STEPS = 20
MOST_LINES = 20
LONGEST_SAY = 240
LONGEST_CUE = 140
LONGEST_TITLE = 60

_ID = re.compile(r"[a-z0-9_]{1,40}")
# Part of every path to a rung's line, so nothing else may be called that.
RUNGS = "rungs"
_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_FIELD = re.compile(r"\{([^{}]*)\}")


class _BrokenError(Exception):
    """Says what is wrong with one part."""


class PackReader:
    """Reads the tables of one file and collects what is wrong with them."""

    def __init__(self, file_name: str, ladder_ids: Collection[str]) -> None:
        self._file_name = file_name
        self._ladder_ids = ladder_ids
        self.problems: list[str] = []

    def situations(self, tables: Any, generic: tuple[Step, ...]) -> list[Situation]:
        """Read [situations.…]; a rung without a title takes that of the generic one."""
        found = self._named(tables, "situations", lambda key, table: self._situation(key, table, generic))
        if len(found) > MOST_SITUATIONS:
            self._set_aside("situations", f"only the first {MOST_SITUATIONS} are used")
        return found[:MOST_SITUATIONS]

    def moments(self, tables: Any) -> list[Situation]:
        """Read [moments.…]."""
        return self._named(tables, "moments", self._moment)

    def rungs(self, tables: Any, place: str = RUNGS, generic: Iterable[Step] = ()) -> list[Step]:
        """Read [rungs.…], the general ones or those of a situation."""
        titles = {step.rung: step.title for step in generic}
        return self._named(tables, place, lambda key, table: self._rung(f"{place}.{key}", key, table, titles))

    def _situation(self, key: str, table: dict[str, Any], generic: tuple[Step, ...]) -> Situation:
        if key == RUNGS or key in MOMENT_IDS or not _ID.fullmatch(key):
            raise _BrokenError("this name cannot be used; take small letters, digits and _")
        group = table.get("group")
        if group not in GROUPS:
            raise _BrokenError(f"group must be one of {', '.join(GROUPS)}")
        ladder = table.get("ladder", STANDARD.id)
        if ladder not in self._ladder_ids:
            self._set_aside(f"situations.{key}", "there is no such ladder; the standard one is used")
            ladder = STANDARD.id
        own = self.rungs(table.get(RUNGS, {}), f"{key}.{RUNGS}", generic)
        title = _text(table, "title", LONGEST_TITLE)
        return Situation(key, title, self._steps(key, table), group, ladder, tuple(own))

    def _moment(self, key: str, table: dict[str, Any]) -> Situation:
        if key not in MOMENT_IDS:
            raise _BrokenError(f"a moment is one of {', '.join(MOMENT_IDS)}")
        return Situation(key, _text(table, "title", LONGEST_TITLE), self._steps(key, table))

    def _rung(self, path: str, key: str, table: dict[str, Any], titles: dict[Rung | None, str]) -> Step:
        if key not in set(Rung):
            raise _BrokenError(f"a rung is one of {', '.join(Rung)}")
        rung = Rung(key)
        title = _text(table, "title", LONGEST_TITLE) if "title" in table else titles.get(rung, key.capitalize())
        return Step(key, title, self._lines(path, table), rung)

    def _steps(self, path: str, table: dict[str, Any]) -> tuple[Step, ...]:
        steps = self._listed(table.get("steps"), path, "step", MOST_STEPS, self._step)
        if not steps:
            raise _BrokenError("it has no step that can be used")
        return tuple(steps)

    def _step(self, path: str, table: dict[str, Any]) -> Step:
        return Step(_id(table), _text(table, "title", LONGEST_TITLE), self._lines(path, table))

    def _lines(self, path: str, table: dict[str, Any]) -> tuple[Line, ...]:
        cue = self._cue(path, table, "")
        lines = self._listed(
            table.get("lines"), path, "line", MOST_LINES, lambda place, line: self._line(place, line, cue)
        )
        if not lines:
            raise _BrokenError("it has no line that can be used")
        return tuple(lines)

    def _line(self, path: str, table: dict[str, Any], cue: str) -> Line:
        _id(table)
        say = _text(table, "say", LONGEST_SAY)
        _check_fields(say)
        return Line(path, say, self._cue(path, table, cue))

    def _cue(self, path: str, table: dict[str, Any], fallback: str) -> str:
        try:
            return _text(table, "cue", LONGEST_CUE) if "cue" in table else fallback
        except _BrokenError as broken:
            self._set_aside(f"{path}: its cue", str(broken))
            return fallback

    def _named(self, tables: Any, place: str, read: Callable[[str, dict[str, Any]], _T]) -> list[_T]:
        """Read each table of a table of tables."""
        found: list[_T] = []
        if not isinstance(tables, dict):
            self._set_aside(place, "it must hold tables")
            return found
        for key, table in tables.items():
            try:
                found.append(read(key, _table(table)))
            except _BrokenError as broken:
                self._set_aside(f"{place}.{key}", str(broken))
        return found

    def _listed(
        self, tables: Any, path: str, what: str, most: int, read: Callable[[str, dict[str, Any]], _T]
    ) -> list[_T]:
        """Read each table of a list, under the path that its id makes; an id counts once."""
        found: dict[str, _T] = {}
        entries = tables if isinstance(tables, list) else []
        if len(entries) > most:
            self._set_aside(path, f"only the first {most} {what}s are used")
        for number, table in enumerate(entries[:most], start=1):
            place = f"{path}, {what} {number}"
            try:
                own_path = f"{path}.{_id(_table(table))}"
                place = own_path
                if own_path in found:
                    raise _BrokenError(f"another {what} has this id")  # noqa: TRY301 - named like all other faults
                found[own_path] = read(own_path, table)
            except _BrokenError as broken:
                self._set_aside(place, str(broken))
        return list(found.values())

    def _set_aside(self, place: str, why: str) -> None:
        self.problems.append(f"{self._file_name}, {place}: {why}.")


def _table(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _BrokenError("it must be a table")
    return value


def _id(table: dict[str, Any]) -> str:
    found = table.get("id")
    if not isinstance(found, str) or not _ID.fullmatch(found) or found == RUNGS:
        raise _BrokenError("its id must be small letters, digits and _")
    return found


def _text(table: dict[str, Any], key: str, longest: int) -> str:
    value = table.get(key)
    if not isinstance(value, str):
        raise _BrokenError(f"{key} must be a text")
    if len(value) > longest:
        raise _BrokenError(f"{key} is longer than {longest} characters")
    cleaned = clean_text(value, longest)
    if not cleaned:
        raise _BrokenError(f"{key} is empty")
    return cleaned


def _check_fields(say: str) -> None:
    """Merge fields are known ones and stand inside [brackets], which are not nested."""
    outside = _BRACKETED.sub("", say)
    if any(char in outside for char in "[]"):
        raise _BrokenError("a bracket is not closed, or stands inside another")
    if any(char in outside for char in "{}"):
        raise _BrokenError("a {field} must stand inside [brackets]")
    for part in _BRACKETED.findall(say):
        unknown = [name for name in _FIELD.findall(part) if name not in FIELDS]
        if unknown or any(char in _FIELD.sub("", part) for char in "{}"):
            raise _BrokenError(f"a field is one of {', '.join(FIELDS)}")
