"""Reads the parts of a prompt pack: what is broken is set aside and named with its place, the rest works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from companion.domain.ladder import NO_LADDER, STANDARD, Rung
from companion.domain.layers import LayerWords
from companion.domain.pack_limits import (
    LONGEST_CARD,
    LONGEST_CUE,
    LONGEST_SAY,
    LONGEST_TITLE,
    MOST_CARDS,
    MOST_HIDDEN,
    MOST_LINES,
    MOST_ORDERED,
    MOST_SITUATIONS,
    MOST_STEPS,
    MOST_STYLES,
)
from companion.domain.privacy import clean_text
from companion.domain.prompts import (
    GROUPS,
    MOMENT_IDS,
    Cards,
    Layer,
    Line,
    Pack,
    Situation,
    Step,
    Style,
)
from companion.storage.pack_fields import (
    ID,
    PATH,
    RUNGS,
    BrokenError,
    check_fields,
    id_of,
    offer,
    part_of,
    table_of,
    text,
    title_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

_T = TypeVar("_T")

LONGEST_PLACE = 120
MAKES = "follow_up"


class Fault(NamedTuple):
    """What is wrong with one part of a pack, and where in the file that stands. Both may hold words of the file."""

    place: str
    why: str

    def in_file(self, file_name: str) -> str:
        """Return a sentence that names the file."""
        return f"{file_name}, {self.place}: {self.why}."


class PackReader:
    """Reads the tables of one file and collects what is wrong with them.

    below: what the file is laid over; its parts lend what they are called to those that add to them.
    """

    def __init__(self, ladder_ids: Collection[str], below: Pack | None = None, layer: Layer = Layer.SHIPPED) -> None:
        self._ladder_ids = {NO_LADDER.id, *ladder_ids}
        self._below = below or Pack("")
        self._layer = layer
        self.faults: list[Fault] = []

    def words(self, tables: dict[str, Any]) -> LayerWords:
        """Read a whole file."""
        rungs = self.rungs(tables.get(RUNGS, {}), known=self._below.rungs)
        known = {rung.rung for rung in rungs}
        generic = (*rungs, *(rung for rung in self._below.rungs if rung.rung not in known))
        return LayerWords(
            layer=self._layer,
            situations=tuple(self.situations(tables.get("situations", {}), generic)),
            rungs=tuple(rungs),
            moments=tuple(self.moments(tables.get("moments", {}))),
            cards=self.cards(tables),
            hidden=self._hidden(tables.get("hide", [])),
            order=self._order(tables.get("order", {})),
        )

    def situations(self, tables: Any, generic: tuple[Step, ...]) -> list[Situation]:
        """Read [situations.…]; a rung without a title takes that of the generic one."""
        found = self._named(tables, "situations", lambda key, table: self._situation(key, table, generic))
        if len(found) > MOST_SITUATIONS:
            self._set_aside("situations", f"only the first {MOST_SITUATIONS} are used")
        return found[:MOST_SITUATIONS]

    def moments(self, tables: Any) -> list[Situation]:
        """Read [moments.…]."""
        return self._named(tables, "moments", self._moment)

    def rungs(self, tables: Any, place: str = RUNGS, known: Iterable[Step] = ()) -> list[Step]:
        """Read [rungs.…], the general ones or those of a situation; one that is known needs no title."""
        titles: dict[Rung | None, str] = {}
        for step in known:
            titles.setdefault(step.rung, step.title)
        return self._named(tables, place, lambda key, table: self._rung(f"{place}.{key}", key, table, titles))

    def _hidden(self, entries: Any) -> tuple[str, ...]:
        """Read hide: ids of lines."""
        if not isinstance(entries, list):
            self._set_aside("hide", "it must be a list of line ids")
            return ()
        if len(entries) > MOST_HIDDEN:
            self._set_aside("hide", f"only the first {MOST_HIDDEN} are used")
        found = []
        for number, entry in enumerate(entries[:MOST_HIDDEN], start=1):
            if isinstance(entry, str) and PATH.fullmatch(entry):
                found.append(entry)
            else:
                self._set_aside(f"hide, number {number}", "it must be the id of a line, such as swearing.name_it.a")
        return tuple(dict.fromkeys(found))

    def _order(self, table: Any) -> dict[str, tuple[str, ...]]:
        """Read [order]: the ids of a step's lines, by the path of the step."""
        if not isinstance(table, dict):
            self._set_aside("order", "it must be a table")
            return {}
        if len(table) > MOST_ORDERED:
            self._set_aside("order", f"only the first {MOST_ORDERED} are used")
        found = {}
        for path, ids in list(table.items())[:MOST_ORDERED]:
            is_list = isinstance(ids, list) and all(isinstance(own, str) and ID.fullmatch(own) for own in ids)
            if is_list and PATH.fullmatch(path):
                found[path] = tuple(ids[: 2 * MOST_LINES])
            else:
                self._set_aside(f"order.{path}", 'write "the path of a step" = ["the ids", "of its lines"]')
        return found

    def cards(self, tables: dict[str, Any]) -> Cards:
        """Read what is not said: [safety], [offers], [help], [listen], [mindset]."""
        offers = self._listed(part_of(tables, "offers").get("list", []), "offers", "offer", MOST_CARDS, offer)
        return Cards(
            safety_title=self._title(part_of(tables, "safety"), "safety"),
            safety=self._texts(tables, "safety", "steps"),
            offers=tuple(offers),
            help_plan=self._texts(tables, "help", "plan"),
            listen_cues=self._texts(tables, "listen", "cues"),
            mindset=self._texts(tables, "mindset", "cards"),
        )

    def _title(self, table: dict[str, Any], place: str) -> str:
        try:
            return text(table, "title", LONGEST_TITLE) if "title" in table else ""
        except BrokenError as broken:
            self._set_aside(place, str(broken))
            return ""

    def _texts(self, tables: dict[str, Any], place: str, key: str) -> tuple[str, ...]:
        """Read a list of short texts; one that cannot be used is left out and named."""
        entries = part_of(tables, place).get(key, [])
        if not isinstance(entries, list):
            self._set_aside(place, f"{key} must be a list of texts")
            return ()
        if len(entries) > MOST_CARDS:
            self._set_aside(place, f"only the first {MOST_CARDS} of {key} are used")
        found = []
        for number, entry in enumerate(entries[:MOST_CARDS], start=1):
            try:
                found.append(text({key: entry}, key, LONGEST_CARD))
            except BrokenError as broken:
                self._set_aside(f"{place}, number {number}", str(broken))
        return tuple(found)

    def _situation(self, key: str, table: dict[str, Any], generic: tuple[Step, ...]) -> Situation:
        if key == RUNGS or key in MOMENT_IDS or not ID.fullmatch(key):
            raise BrokenError("this name cannot be used; take small letters, digits and _")
        known = self._below.situation(key)
        group = table.get("group", known and known.group)
        if group not in GROUPS:
            raise BrokenError(f"group must be one of {', '.join(GROUPS)}")
        ladder = table.get("ladder", known.ladder_id if known else STANDARD.id)
        if not isinstance(ladder, str) or ladder not in self._ladder_ids:
            self._set_aside(f"situations.{key}", "there is no such ladder; the standard one is used")
            ladder = STANDARD.id
        known_rungs = known.rungs if known else ()
        own = self.rungs(table.get(RUNGS, {}), f"{key}.{RUNGS}", (*known_rungs, *generic))
        title = title_of(table, known)
        styles = self._styles(key, table) if "styles" in table or known is None else known.styles
        steps = self._steps(key, table, known, {style.id for style in styles}, may_be_empty=bool(known and own))
        return Situation(key, title, steps, group, ladder, tuple(own), styles)

    def _styles(self, key: str, table: dict[str, Any]) -> tuple[Style, ...]:
        def style(_path: str, entry: dict[str, Any]) -> Style:
            return Style(id_of(entry), text(entry, "title", LONGEST_TITLE))

        return tuple(self._listed(table.get("styles", []), key, "style", MOST_STYLES, style))

    def _moment(self, key: str, table: dict[str, Any]) -> Situation:
        if key not in MOMENT_IDS:
            raise BrokenError(f"a moment is one of {', '.join(MOMENT_IDS)}")
        known = self._below.moment(key)
        return Situation(key, title_of(table, known), self._steps(key, table, known))

    def _rung(self, path: str, key: str, table: dict[str, Any], titles: dict[Rung | None, str]) -> Step:
        if key not in set(Rung):
            raise BrokenError(f"a rung is one of {', '.join(Rung)}")
        rung = Rung(key)
        title = text(table, "title", LONGEST_TITLE) if "title" in table else titles.get(rung, key.capitalize())
        return Step(key, title, self._lines(path, table), rung)

    def _steps(
        self,
        path: str,
        table: dict[str, Any],
        below: Situation | None,
        styles: Collection[str] = (),
        *,
        may_be_empty: bool = False,
    ) -> tuple[Step, ...]:
        known = {step.id: step for step in below.steps} if below else {}
        steps = self._listed(
            table.get("steps"), path, "step", MOST_STEPS, lambda place, step: self._step(place, step, known, styles)
        )
        if not steps and not (may_be_empty and "steps" not in table):
            raise BrokenError("it has no step that can be used")
        return tuple(steps)

    def _step(self, path: str, table: dict[str, Any], known: dict[str, Step], styles: Collection[str]) -> Step:
        below = known.get(id_of(table))
        style, makes = table.get("style", below and below.style), table.get("makes")
        if style is not None and (not isinstance(style, str) or style not in styles):
            raise BrokenError("its style is none of the situation’s styles")
        if makes not in (None, MAKES):
            raise BrokenError(f'makes can only be "{MAKES}"')
        makes_follow_up = makes == MAKES or bool(below and below.makes_follow_up)
        return Step(id_of(table), title_of(table, below), self._lines(path, table), None, style, makes_follow_up)

    def _lines(self, path: str, table: dict[str, Any]) -> tuple[Line, ...]:
        cue = self._cue(path, table, "")
        lines = self._listed(
            table.get("lines"), path, "line", MOST_LINES, lambda place, line: self._line(place, line, cue)
        )
        if not lines:
            raise BrokenError("it has no line that can be used")
        return tuple(lines)

    def _line(self, path: str, table: dict[str, Any], cue: str) -> Line:
        id_of(table)
        say = text(table, "say", LONGEST_SAY)
        check_fields(say)
        return Line(path, say, self._cue(path, table, cue), self._layer)

    def _cue(self, path: str, table: dict[str, Any], fallback: str) -> str:
        try:
            return text(table, "cue", LONGEST_CUE) if "cue" in table else fallback
        except BrokenError as broken:
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
                found.append(read(key, table_of(table)))
            except BrokenError as broken:
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
                own_path = f"{path}.{id_of(table_of(table))}"
                place = own_path
                if own_path in found:
                    raise BrokenError(f"another {what} has this id")  # noqa: TRY301 - named like all other faults
                found[own_path] = read(own_path, table)
            except BrokenError as broken:
                self._set_aside(place, str(broken))
        return list(found.values())

    def _set_aside(self, place: str, why: str) -> None:
        self.faults.append(Fault(clean_text(place, LONGEST_PLACE), why))
