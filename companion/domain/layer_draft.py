"""One layer of words while it is edited: the team's pack or the agent's own lines, laid over what is shipped.

A line can be added or hidden, never silently changed: what comes from below has no edit here. Every edit returns a new
draft. A draft holds the tables of the file as they are, so what it does not know is kept.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from companion.domain.ladder import STANDARD
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_tables import (
    DraftRefusal,
    DraftRefusedError,
    a_list,
    a_table,
    changed_at,
    cleaned,
    free_id,
    id_of,
    line_of,
    line_table,
    list_in,
    slug_for,
    table_in,
    text_in,
    texts_of,
)
from companion.domain.pack_limits import LONGEST_TITLE, MOST_LINES, MOST_SITUATIONS, MOST_STEPS
from companion.domain.prompts import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from companion.domain.layer_tables import Tables

SCHEMA = 1
_RUNGS, _STEPS, _LINES, _HIDE, _ORDER = "rungs", "steps", "lines", "hide", "order"


def new_tables(layer: Layer, language: str, name: str) -> dict[str, Any]:
    """Return the tables of a layer that holds nothing yet."""
    tables: dict[str, Any] = {"schema": SCHEMA, "pack": layer.value, "language": language, "name": name}
    if layer is Layer.TEAM:
        tables |= {"version": "1.0", "owner": "", "reviewed_by": ""}
    return tables


@dataclass(frozen=True)
class LayerDraft:
    """What a layer holds. The tables are never changed once they are here."""

    _tables: dict[str, Any]

    @classmethod
    def from_tables(cls, tables: Mapping[str, Any]) -> LayerDraft:
        """Take over what a file holds."""
        return cls(copy.deepcopy(dict(tables)))

    def to_tables(self) -> dict[str, Any]:
        """Return what the file shall hold."""
        return copy.deepcopy(self._tables)

    # What it holds.

    def header(self, key: str) -> str:
        """Return a text of the header; empty when there is none."""
        return text_in(self._tables, key)

    @property
    def hidden(self) -> tuple[str, ...]:
        """The lines below that are not shown, by their full ids."""
        return texts_of(self._tables.get(_HIDE))

    def lines_of(self, ref: StepRef) -> tuple[DraftLine, ...]:
        """Return the lines this layer adds to a step."""
        found = (line_of(entry) for entry in list_in(self._step(ref), _LINES))
        return tuple(line for line in found if line)

    def order_of(self, ref: StepRef) -> tuple[str, ...]:
        """Return the order this layer gives the lines of a step, by their short ids; empty where it gives none."""
        return texts_of(table_in(self._tables, _ORDER).get(ref.path))

    def steps_of(self, section: Section, owner: str) -> tuple[StepRef, ...]:
        """Return the steps of a situation or moment in which this layer has lines, rungs last."""
        if section is Section.RUNGS:
            return tuple(StepRef(section, "", rung, is_rung=True) for rung in table_in(self._tables, _RUNGS))
        table = table_in(table_in(self._tables, section), owner)
        steps = [StepRef(section, owner, text_in(step, "id")) for step in list_in(table, _STEPS)]
        rungs = [StepRef(section, owner, rung, is_rung=True) for rung in table_in(table, _RUNGS)]
        return tuple(ref for ref in (*steps, *rungs) if ref.step)

    def owners(self, section: Section) -> tuple[str, ...]:
        """Return the situations or moments this layer has something in."""
        return tuple(table_in(self._tables, section))

    def title_of(self, section: Section, owner: str) -> str:
        """Return the title this layer gives a situation; empty where it stands below."""
        return text_in(table_in(table_in(self._tables, section), owner), "title")

    def group_of(self, owner: str) -> str:
        """Return the group of a situation this layer adds."""
        return text_in(table_in(table_in(self._tables, Section.SITUATIONS), owner), "group")

    def step_title(self, ref: StepRef) -> str:
        """Return the title this layer gives a step; empty where it stands below."""
        return text_in(self._step(ref), "title")

    def new_line_id(self, ref: StepRef, layer: Layer, taken: Collection[str] = ()) -> str:
        """Return an id no line of the step has, here or below."""
        used = {*taken, *self.order_of(ref), *(line.id for line in self.lines_of(ref))}
        return free_id(layer.value, used)

    def new_situation_id(self, title: str, layer: Layer, taken: Collection[str] = ()) -> str:
        """Return an id made of the title, so that a person who reads the file recognises it."""
        return slug_for(layer, title, {*taken, *self.owners(Section.SITUATIONS)})

    def new_step_id(self, section: Section, owner: str, title: str, layer: Layer, taken: Collection[str] = ()) -> str:
        """Return an id for a step, made of its title."""
        return slug_for(layer, title, {*taken, *(ref.step for ref in self.steps_of(section, owner))})

    # Edits: each returns another draft, or raises DraftRefusedError.

    def with_header(self, key: str, text: str) -> LayerDraft:
        """Say what the pack is called, its version, who looks after it."""
        return LayerDraft(self._tables | {key: cleaned(text, LONGEST_TITLE, may_be_empty=True)})

    def add_line(self, ref: StepRef, line: DraftLine, *, title: str = "") -> LayerDraft:
        """Add a line to a step; the step is made where it is not there, with a title where there is none below."""
        added = line_table({}, line)

        def change(step: Tables) -> Tables:
            lines = a_list(step.get(_LINES, []))
            if len(lines) >= MOST_LINES:
                raise DraftRefusedError(DraftRefusal.TOO_MANY)
            if any(id_of(entry) == line.id for entry in lines):
                raise DraftRefusedError(DraftRefusal.ID_TAKEN)
            named = {"title": cleaned(title, LONGEST_TITLE)} if title and "title" not in step else {}
            return step | named | {_LINES: [*lines, added]}

        order = self.order_of(ref)
        tables = self._with_step(ref, change)
        return LayerDraft(_ordered(tables, ref, (*order, line.id)) if order else tables)

    def edit_line(self, ref: StepRef, line: DraftLine) -> LayerDraft:
        """Give a line of this layer other words or another cue."""

        def change(step: Tables) -> Tables:
            return step | {_LINES: [line_table(e, line) if id_of(e) == line.id else e for e in list_in(step, _LINES)]}

        self._must_have(ref, line.id)
        return LayerDraft(self._with_step(ref, change))

    def remove_line(self, ref: StepRef, line_id: str) -> LayerDraft:
        """Take a line of this layer out; with its last line, a step or situation of this layer goes too."""

        def change(step: Tables) -> Tables | None:
            left = [entry for entry in list_in(step, _LINES) if id_of(entry) != line_id]
            return step | {_LINES: left} if left else None

        self._must_have(ref, line_id)
        order = tuple(other for other in self.order_of(ref) if other != line_id)
        tables = self._with_step(ref, change)
        return LayerDraft(_ordered(tables, ref, order) if self.order_of(ref) else tables)

    def hide(self, line_id: str) -> LayerDraft:
        """Do not show a line from below."""
        return self if line_id in self.hidden else self._with_hidden((*self.hidden, line_id))

    def show(self, line_id: str) -> LayerDraft:
        """Show a line from below again."""
        return self._with_hidden(tuple(other for other in self.hidden if other != line_id))

    def move_line(self, ref: StepRef, now: Sequence[str], line_id: str, to: int) -> LayerDraft:
        """Put a line of any layer to another place in its step; `now` is the order of all its lines as it is shown."""
        if line_id not in now:
            raise DraftRefusedError(DraftRefusal.NOT_HERE)
        others = [other for other in now if other != line_id]
        place = max(0, min(to, len(others)))
        order = (*others[:place], line_id, *others[place:])
        return self if order == tuple(now) else LayerDraft(_ordered(self._tables, ref, order))

    def move_step(self, ref: StepRef, to: int) -> LayerDraft:
        """Put a step of this layer to another place among those this layer has in the same situation."""

        def change(owner: Tables) -> Tables:
            steps = list_in(owner, _STEPS)
            moved = next((step for step in steps if id_of(step) == ref.step), None)
            if moved is None:
                raise DraftRefusedError(DraftRefusal.NOT_HERE)
            others = [step for step in steps if step is not moved]
            place = max(0, min(to, len(others)))
            return owner | {_STEPS: [*others[:place], moved, *others[place:]]}

        return LayerDraft(changed_at(self._tables, (ref.section.value, ref.owner), change))

    def add_situation(self, situation_id: str, title: str, group: str) -> LayerDraft:
        """Add a situation; it counts once it has a line."""
        if len(self.owners(Section.SITUATIONS)) >= MOST_SITUATIONS:
            raise DraftRefusedError(DraftRefusal.TOO_MANY)
        if situation_id in self.owners(Section.SITUATIONS):
            raise DraftRefusedError(DraftRefusal.ID_TAKEN)
        frame = {"title": cleaned(title, LONGEST_TITLE), "group": group, "ladder": STANDARD.id}
        situations = a_table(self._tables.get(Section.SITUATIONS, {})) | {situation_id: frame}
        return LayerDraft(self._tables | {Section.SITUATIONS.value: situations})

    def rename(self, section: Section, owner: str, title: str) -> LayerDraft:
        """Give a situation of this layer another title."""
        if not self.title_of(section, owner):
            raise DraftRefusedError(DraftRefusal.NOT_HERE)
        named = {"title": cleaned(title, LONGEST_TITLE)}
        return LayerDraft(changed_at(self._tables, (section.value, owner), lambda table: table | named))

    def rename_step(self, ref: StepRef, title: str) -> LayerDraft:
        """Give a step of this layer another title."""
        if not self.step_title(ref):
            raise DraftRefusedError(DraftRefusal.NOT_HERE)
        named = {"title": cleaned(title, LONGEST_TITLE)}
        return LayerDraft(self._with_step(ref, lambda step: step | named))

    # Inside.

    def _step(self, ref: StepRef) -> Tables:
        if ref.section is Section.RUNGS:
            return table_in(table_in(self._tables, _RUNGS), ref.step)
        owner = table_in(table_in(self._tables, ref.section), ref.owner)
        if ref.is_rung:
            return table_in(table_in(owner, _RUNGS), ref.step)
        return next((step for step in list_in(owner, _STEPS) if id_of(step) == ref.step), {})

    def _with_step(self, ref: StepRef, change: Callable[[Tables], Tables | None]) -> Tables:
        if ref.section is Section.RUNGS:
            path: tuple[str, ...] = (_RUNGS,)
        else:
            path = (ref.section.value, ref.owner, *((_RUNGS,) if ref.is_rung else ()))

        def in_table(holder: Tables) -> Tables:
            changed = change(a_table(holder.get(ref.step, {})))
            rest = {key: value for key, value in holder.items() if key != ref.step}
            return rest if changed is None else holder | {ref.step: changed}

        def in_list(owner: Tables) -> Tables:
            steps = a_list(owner.get(_STEPS, []))
            at = next((at for at, step in enumerate(steps) if id_of(step) == ref.step), len(steps))
            if at >= MOST_STEPS:
                raise DraftRefusedError(DraftRefusal.TOO_MANY)
            changed = change(steps[at] if at < len(steps) else {"id": ref.step})
            return owner | {_STEPS: [*steps[:at], *([changed] if changed else []), *steps[at + 1 :]]}

        return changed_at(self._tables, path, in_table if ref.is_rung else in_list)

    def _must_have(self, ref: StepRef, line_id: str) -> None:
        if not any(line.id == line_id for line in self.lines_of(ref)):
            raise DraftRefusedError(DraftRefusal.NOT_HERE)

    def _with_hidden(self, hidden: tuple[str, ...]) -> LayerDraft:
        if hidden == self.hidden:
            return self
        rest = {key: value for key, value in self._tables.items() if key != _HIDE}
        return LayerDraft(rest | {_HIDE: list(hidden)} if hidden else rest)


def in_order(natural: Sequence[str], order: Sequence[str]) -> tuple[str, ...]:
    """Return ids as an order wants them: those it names first, the others behind them as they were."""
    named = [line_id for line_id in dict.fromkeys(order) if line_id in natural]
    return (*named, *(line_id for line_id in natural if line_id not in named))


def _ordered(tables: Tables, ref: StepRef, order: tuple[str, ...]) -> Tables:
    """Return the tables with another order of the lines of a step; none where nothing is left to order."""
    orders = {path: ids for path, ids in table_in(tables, _ORDER).items() if path != ref.path}
    if order:
        orders[ref.path] = list(order)
    rest = {key: value for key, value in tables.items() if key != _ORDER}
    return rest | {_ORDER: orders} if orders else rest
