"""Reads the parts of a prompt pack: what is broken is set aside and named with its place, the rest works."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from companion.domain.ladder import NO_LADDER, STANDARD, Rung
from companion.domain.privacy import clean_text
from companion.domain.prompts import FIELDS, GROUPS, MOMENT_IDS, Cards, Line, Offer, Situation, Step, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

_T = TypeVar("_T")

MOST_SITUATIONS = 50
MOST_STEPS = 20
MOST_LINES = 20
LONGEST_SAY = 240
LONGEST_CUE = 140
LONGEST_TITLE = 60
MOST_STYLES = 5
MOST_CARDS = 20
LONGEST_CARD = 200
MAKES = "follow_up"

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
        self._ladder_ids = {NO_LADDER.id, *ladder_ids}
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

    def cards(self, tables: dict[str, Any]) -> Cards:
        """Read what is not said: [safety], [offers], [help], [listen], [mindset]."""
        offers = self._listed(_part(tables, "offers").get("list", []), "offers", "offer", MOST_CARDS, _offer)
        return Cards(
            safety_title=self._title(_part(tables, "safety"), "safety"),
            safety=self._texts(tables, "safety", "steps"),
            offers=tuple(offers),
            help_plan=self._texts(tables, "help", "plan"),
            listen_cues=self._texts(tables, "listen", "cues"),
            mindset=self._texts(tables, "mindset", "cards"),
        )

    def _title(self, table: dict[str, Any], place: str) -> str:
        try:
            return _text(table, "title", LONGEST_TITLE) if "title" in table else ""
        except _BrokenError as broken:
            self._set_aside(place, str(broken))
            return ""

    def _texts(self, tables: dict[str, Any], place: str, key: str) -> tuple[str, ...]:
        """Read a list of short texts; one that cannot be used is left out and named."""
        entries = _part(tables, place).get(key, [])
        if not isinstance(entries, list):
            self._set_aside(place, f"{key} must be a list of texts")
            return ()
        if len(entries) > MOST_CARDS:
            self._set_aside(place, f"only the first {MOST_CARDS} of {key} are used")
        found = []
        for number, entry in enumerate(entries[:MOST_CARDS], start=1):
            try:
                found.append(_text({key: entry}, key, LONGEST_CARD))
            except _BrokenError as broken:
                self._set_aside(f"{place}, number {number}", str(broken))
        return tuple(found)

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
        styles = self._styles(key, table)
        steps = self._steps(key, table, {style.id for style in styles})
        return Situation(key, title, steps, group, ladder, tuple(own), styles)

    def _styles(self, key: str, table: dict[str, Any]) -> tuple[Style, ...]:
        def style(_path: str, entry: dict[str, Any]) -> Style:
            return Style(_id(entry), _text(entry, "title", LONGEST_TITLE))

        return tuple(self._listed(table.get("styles", []), key, "style", MOST_STYLES, style))

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

    def _steps(self, path: str, table: dict[str, Any], styles: Collection[str] = ()) -> tuple[Step, ...]:
        steps = self._listed(
            table.get("steps"), path, "step", MOST_STEPS, lambda place, step: self._step(place, step, styles)
        )
        if not steps:
            raise _BrokenError("it has no step that can be used")
        return tuple(steps)

    def _step(self, path: str, table: dict[str, Any], styles: Collection[str]) -> Step:
        style, makes = table.get("style"), table.get("makes")
        if style is not None and style not in styles:
            raise _BrokenError("its style is none of the situation’s styles")
        if makes not in (None, MAKES):
            raise _BrokenError(f'makes can only be "{MAKES}"')
        lines = self._lines(path, table)
        return Step(_id(table), _text(table, "title", LONGEST_TITLE), lines, None, style, makes == MAKES)

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


def _part(tables: dict[str, Any], name: str) -> dict[str, Any]:
    found = tables.get(name, {})
    return found if isinstance(found, dict) else {}


def _offer(_path: str, table: dict[str, Any]) -> Offer:
    limit = _text(table, "limit", LONGEST_CARD) if "limit" in table else ""
    return Offer(_id(table), _text(table, "text", LONGEST_CARD), limit)


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
