"""All layers at once, as whoever edits one of them sees it: every line with the layer it is from, hidden ones too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.layer import DraftLine, Layer, Section, StepRef
from companion.domain.layer_draft import in_order
from companion.domain.prompts import Pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.domain.ladder import Rung
    from companion.domain.layer_draft import LayerDraft
    from companion.domain.prompts import Line, Situation, Step


@dataclass(frozen=True, slots=True)
class LayeredLine:
    """A line with the layer it comes from. `hidden_by` is the layer that hides it, if one does."""

    id: str
    line_id: str
    say: str
    cue: str
    layer: Layer
    hidden_by: Layer | None = None

    @property
    def is_hidden(self) -> bool:
        """Whether it is not shown on calls."""
        return self.hidden_by is not None


@dataclass(frozen=True, slots=True)
class LayeredStep:
    """A step with the lines of all layers, in the order in which they come."""

    ref: StepRef
    title: str
    layer: Layer
    lines: tuple[LayeredLine, ...]
    rung: Rung | None = None


@dataclass(frozen=True, slots=True)
class LayeredOwner:
    """A situation or moment with its steps and its own rungs; the general rungs have an empty id and no title."""

    section: Section
    id: str
    title: str
    layer: Layer
    steps: tuple[LayeredStep, ...]
    group: str = ""


@dataclass(frozen=True, slots=True)
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

    def owners(self) -> Iterator[LayeredOwner]:
        situations, moments = self._pack.situations, self._pack.moments
        yield from (self._owner(Section.SITUATIONS, situation) for situation in situations)
        known = {situation.id for situation in situations}
        for owner in self._draft.owners(Section.SITUATIONS):
            if owner not in known and self._draft.title_of(Section.SITUATIONS, owner):
                yield self._own_situation(owner)
        yield self._general_rungs()
        yield from (self._owner(Section.MOMENTS, moment) for moment in moments)

    def _owner(self, section: Section, situation: Situation) -> LayeredOwner:
        steps = [self._step(StepRef(section, situation.id, step.id), step) for step in situation.steps]
        steps += self._own_steps(section, situation.id, {step.id for step in situation.steps})
        rungs = [
            self._step(
                StepRef(section, situation.id, step.id, is_rung=True), step, self._shipped_rung(situation.id, step)
            )
            for step in situation.rungs
        ]
        shipped = {one.id for one in (*self._shipped.situations, *self._shipped.moments)}
        layer = Layer.SHIPPED if situation.id in shipped else Layer.TEAM
        return LayeredOwner(section, situation.id, situation.title, layer, (*steps, *rungs), situation.group or "")

    def _own_situation(self, owner: str) -> LayeredOwner:
        section = Section.SITUATIONS
        title, group = self._draft.title_of(section, owner), self._draft.group_of(owner)
        return LayeredOwner(section, owner, title, self._layer, tuple(self._own_steps(section, owner, set())), group)

    def _general_rungs(self) -> LayeredOwner:
        steps = (self._step(StepRef(Section.RUNGS, "", step.id, is_rung=True), step) for step in self._pack.rungs)
        return LayeredOwner(Section.RUNGS, "", "", Layer.SHIPPED, tuple(steps))

    def _own_steps(self, section: Section, owner: str, known: set[str]) -> list[LayeredStep]:
        """Return the steps only this layer has; lines for a step that is gone below are kept in sight."""
        return [
            LayeredStep(ref, self._draft.step_title(ref) or ref.step, self._layer, self._lines(ref, ()))
            for ref in self._draft.steps_of(section, owner)
            if not ref.is_rung and ref.step not in known
        ]

    def _shipped_rung(self, owner: str, step: Step) -> Step | None:
        situation = self._shipped.situation(owner)
        return next((rung for rung in situation.rungs if rung.id == step.id), None) if situation else None

    def _step(self, ref: StepRef, step: Step, shipped: Step | None = None) -> LayeredStep:
        shipped = shipped or self._shipped_step(ref)
        layer = Layer.SHIPPED if shipped else Layer.TEAM
        left_out = [line for line in (shipped.lines if shipped else ()) if line not in step.lines]
        return LayeredStep(ref, step.title, layer, self._lines(ref, step.lines, left_out), step.rung)

    def _shipped_step(self, ref: StepRef) -> Step | None:
        if ref.section is Section.RUNGS:
            return next((step for step in self._shipped.rungs if step.id == ref.step), None)
        one = self._shipped.situation(ref.owner) or self._shipped.moment(ref.owner)
        return next((step for step in one.steps if step.id == ref.step), None) if one else None

    def _lines(self, ref: StepRef, below: Iterable[Line], left_out: Iterable[Line] = ()) -> tuple[LayeredLine, ...]:
        hidden = self._draft.hidden
        lines = [self._from_below(line, self._layer if line.id in hidden else None) for line in below]
        lines += [self._from_below(line, Layer.TEAM) for line in left_out]
        own = self._draft.lines_of(ref)
        lines += [self._own(ref, line) for line in own]
        by_id = {line.line_id: line for line in lines}
        return tuple(by_id[line_id] for line_id in in_order(list(by_id), self._draft.order_of(ref)))

    def _from_below(self, line: Line, hidden_by: Layer | None) -> LayeredLine:
        layer = Layer.SHIPPED if self._shipped.place_of(line.id) else Layer.TEAM
        return LayeredLine(line.id, line.id.rsplit(".", 1)[-1], line.say, line.cue, layer, hidden_by)

    def _own(self, ref: StepRef, line: DraftLine) -> LayeredLine:
        return LayeredLine(f"{ref.path}.{line.id}", line.id, line.say, line.cue, self._layer)
