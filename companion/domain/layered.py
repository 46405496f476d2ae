"""All layers at once, as whoever edits one of them sees it: every line with the layer it is from, hidden ones too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.ladder import Rung
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import in_order
from companion.domain.prompts import Layer, Pack
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.domain.layer_draft import LayerDraft
    from companion.domain.prompts import Line, Situation, Step


@value
class LayeredLine:
    """A line with the layer it comes from. `hidden_by` is the layer that hides it, if one does.

    language: set where the line stands in for one that is missing in the language of the pack.
    """

    id: str
    line_id: str
    say: str
    cue: str
    layer: Layer
    hidden_by: Layer | None = None
    language: str = ""

    @property
    def is_hidden(self) -> bool:
        """Whether it is not shown on calls."""
        return self.hidden_by is not None


@value
class LayeredStep:
    """A step with the lines of all layers, in the order in which they come."""

    ref: StepRef
    title: str
    layer: Layer
    lines: tuple[LayeredLine, ...]
    rung: Rung | None = None


@value
class LayeredOwner:
    """A situation or moment with its steps and its own rungs; the general rungs have an empty id and no title."""

    section: Section
    id: str
    title: str
    layer: Layer
    steps: tuple[LayeredStep, ...]
    group: str = ""


@value
class Below:
    """What is below the layer that is edited: what is shipped, and that with the team's pack over it."""

    shipped: Pack
    with_team: Pack

    def seen_from(self, layer: Layer) -> Pack:
        """Return all that is below a layer."""
        return self.with_team if layer is Layer.OWN else self.shipped


def layered(below: Below, draft: LayerDraft, layer: Layer) -> tuple[LayeredOwner, ...]:
    """Lay a draft over what is below it."""
    return tuple(_Layering(below, draft, layer).owners())


def step_at(owners: Iterable[LayeredOwner], ref: StepRef | None) -> tuple[LayeredOwner, LayeredStep] | None:
    """Find a step with what it belongs to."""
    return next(((owner, step) for owner in owners for step in owner.steps if step.ref == ref), None)


class _Layering:
    def __init__(self, below: Below, draft: LayerDraft, layer: Layer) -> None:
        self._shipped = below.shipped
        self._pack = below.seen_from(layer)
        self._draft = draft
        self._layer = layer
        shipped = (*self._shipped.situations, *self._shipped.moments)
        self._shipped_steps = {f"{one.id}.{step.id}": step for one in shipped for step in one.steps}
        self._shipped_steps |= {f"{one.id}.rungs.{step.id}": step for one in shipped for step in one.rungs}
        self._shipped_steps |= {f"rungs.{step.id}": step for step in self._shipped.rungs}
        self._shipped_owners = {one.id for one in shipped}
        self._rung_titles = {step.id: step.title for step in self._pack.rungs}

    def owners(self) -> Iterator[LayeredOwner]:
        situations = self._pack.situations
        yield from (self._owner(Section.SITUATIONS, situation) for situation in situations)
        known = {situation.id for situation in situations}
        for owner in self._draft.owners(Section.SITUATIONS):
            if owner not in known and self._draft.title_of(Section.SITUATIONS, owner):
                yield self._own_situation(owner)
        yield self._general_rungs()
        yield from (self._owner(Section.MOMENTS, moment) for moment in self._pack.moments)

    def _owner(self, section: Section, one: Situation) -> LayeredOwner:
        steps = [self._step(StepRef(section, one.id, step.id), step) for step in one.steps]
        rungs = [self._step(StepRef(section, one.id, step.id, is_rung=True), step) for step in one.rungs]
        own = self._own_steps(section, one.id, {step.ref for step in (*steps, *rungs)})
        all_steps = (*steps, *(step for step in own if not step.ref.is_rung))
        all_rungs = (*rungs, *(step for step in own if step.ref.is_rung))
        layer = Layer.SHIPPED if one.id in self._shipped_owners else Layer.TEAM
        return LayeredOwner(section, one.id, one.title, layer, (*all_steps, *all_rungs), one.group or "")

    def _own_situation(self, owner: str) -> LayeredOwner:
        section = Section.SITUATIONS
        title, group = self._draft.title_of(section, owner), self._draft.group_of(owner)
        return LayeredOwner(section, owner, title, self._layer, tuple(self._own_steps(section, owner, set())), group)

    def _general_rungs(self) -> LayeredOwner:
        steps = (self._step(StepRef(Section.RUNGS, "", step.id, is_rung=True), step) for step in self._pack.rungs)
        return LayeredOwner(Section.RUNGS, "", "", Layer.SHIPPED, tuple(steps))

    def _own_steps(self, section: Section, owner: str, known: set[StepRef]) -> list[LayeredStep]:
        """Return the steps only this layer has; lines for a step that is gone below are kept in sight."""
        return [
            LayeredStep(ref, self._own_title(ref), self._layer, self._lines(ref, (), ()), _rung_of(ref))
            for ref in self._draft.steps_of(section, owner)
            if ref not in known
        ]

    def _own_title(self, ref: StepRef) -> str:
        below = self._rung_titles.get(ref.step, "") if ref.is_rung else ""
        return self._draft.step_title(ref) or below or ref.step

    def _step(self, ref: StepRef, step: Step) -> LayeredStep:
        shipped = self._shipped_steps.get(ref.path)
        shown = {line.id for line in step.lines}
        left_out = [line for line in shipped.lines if line.id not in shown] if shipped else []
        layer = Layer.SHIPPED if shipped else Layer.TEAM
        return LayeredStep(ref, step.title, layer, self._lines(ref, step.lines, left_out), step.rung)

    def _lines(self, ref: StepRef, below: Iterable[Line], left_out: Iterable[Line]) -> tuple[LayeredLine, ...]:
        """Return the lines of this layer first, as on a call, and last those that the team's pack hides."""
        hidden = self._draft.hidden
        lines = [self._own(ref, line) for line in self._draft.lines_of(ref)]
        lines += [_from_below(line, self._layer if line.id in hidden else None) for line in below]
        lines += [_from_below(line, Layer.TEAM) for line in left_out]
        by_id = {line.line_id: line for line in reversed(lines)}
        order = in_order([line.line_id for line in lines if by_id[line.line_id] is line], self._draft.order_of(ref))
        return tuple(by_id[line_id] for line_id in order)

    def _own(self, ref: StepRef, line: DraftLine) -> LayeredLine:
        return LayeredLine(f"{ref.path}.{line.id}", line.id, line.say, line.cue, self._layer)


def _from_below(line: Line, hidden_by: Layer | None) -> LayeredLine:
    return LayeredLine(line.id, line.id.rsplit(".", 1)[-1], line.say, line.cue, line.layer, hidden_by, line.language)


def _rung_of(ref: StepRef) -> Rung | None:
    return Rung(ref.step) if ref.is_rung and ref.step in set(Rung) else None
