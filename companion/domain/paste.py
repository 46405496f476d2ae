"""Text pasted from a document → situations with lines: a line is a sentence, headings become situations.

A heading is markdown's `#`, a short line that does not end like a sentence, or one that ends with a colon. Where it is
called like a situation or a step there is already, what follows is added to that, to a situation's first step. What
could not be used is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.folding import folded
from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.merge_fields import broken_field
from companion.domain.pack_limits import LONGEST_CUE, LONGEST_SAY, LONGEST_TITLE, MOST_LINES
from companion.domain.paste_lines import Kind, Written, read_lines
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from companion.domain.layer_draft import LayerDraft
    from companion.domain.prompts import Layer

_PLACEHOLDER = re.compile(r"\[[^\[\]{}]*\]|<[^<>]+>|_{3,}|\.{5,}")
_NOT_IN_A_TITLE = re.compile(r"[\W_]+")


class WhyUnused(StrEnum):
    """Why a pasted line makes nothing."""

    BEFORE_ANY_HEADING = "before_any_heading"
    NOTHING_BELOW = "nothing_below"
    TITLE_TOO_LONG = "title_too_long"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    TWICE = "twice"
    CALLERS_WORDS = "callers_words"
    PLACEHOLDER = "placeholder"


@value
class Unused:
    """A line that makes nothing, by its number in what was pasted."""

    number: int
    text: str
    why: WhyUnused


@value
class KnownStep:
    """A step there is already, with its lines by their short ids."""

    ref: StepRef
    title: str
    lines: tuple[DraftLine, ...] = ()


@value
class KnownOwner:
    """A situation or moment there is already; the general rungs stand under one with an empty id."""

    section: Section
    id: str
    title: str
    steps: tuple[KnownStep, ...] = ()


@value
class PastedStep:
    """A step with the lines it gets. `known` is the one they are added to."""

    title: str
    known: KnownStep | None
    lines: tuple[DraftLine, ...]


@value
class PastedOwner:
    """A situation or moment with the steps that get lines. `known` is the one that is there already."""

    title: str
    known: KnownOwner | None
    steps: tuple[PastedStep, ...]


@value
class Pasted:
    """What a text would make."""

    owners: tuple[PastedOwner, ...] = ()
    unused: tuple[Unused, ...] = ()

    @property
    def count(self) -> int:
        """How many lines it has."""
        return sum(len(step.lines) for owner in self.owners for step in owner.steps)


def read_paste(text: str, known: Sequence[KnownOwner], at_hand: StepRef | None = None) -> Pasted:
    """Read a text; sentences before any heading go to the step at hand, if there is one."""
    reader = _Reader(known)
    if at_hand:
        reader.go_to(at_hand)
    for written in read_lines(text, reader.is_known):
        reader.take(written)
    return reader.result()


def put_in(draft: LayerDraft, pasted: Pasted, layer: Layer, group: str) -> LayerDraft:
    """Add what was pasted to a layer; new situations go into a group."""
    for owner in pasted.owners:
        if owner.known:
            section, owner_id = owner.known.section, owner.known.id
        else:
            section, owner_id = Section.SITUATIONS, draft.new_situation_id(owner.title, layer)
            draft = draft.add_situation(owner_id, owner.title, group)
        for step in owner.steps:
            taken = [known.ref.step for known in owner.known.steps] if owner.known else []
            ref = step.known.ref if step.known else None
            ref = ref or StepRef(section, owner_id, draft.new_step_id(section, owner_id, step.title, layer, taken))
            for line in step.lines:
                ids = [other.id for other in step.known.lines] if step.known else []
                new = DraftLine(draft.new_line_id(ref, layer, ids), line.say, line.cue)
                draft = draft.add_line(ref, new, title="" if step.known else step.title)
    return draft


@dataclass(slots=True, eq=False)
class _Step:
    """A step while it gets lines."""

    title: str
    known: KnownStep | None = None
    lines: list[DraftLine] = field(default_factory=list)

    @property
    def is_full(self) -> bool:
        return len(self.lines) + (len(self.known.lines) if self.known else 0) >= MOST_LINES


@dataclass(slots=True, eq=False)
class _Owner:
    """A situation while it gets steps."""

    title: str
    known: KnownOwner | None = None
    steps: list[_Step] = field(default_factory=list)
    depth: int = 0

    def finished(self) -> PastedOwner:
        steps = (PastedStep(step.title, step.known, tuple(step.lines)) for step in self.steps if step.lines)
        return PastedOwner(self.title, self.known, tuple(steps))


class _Reader:
    """Takes one written line after the other."""

    def __init__(self, known: Sequence[KnownOwner]) -> None:
        self._known = known
        self._owners: list[_Owner] = []
        self._owner: _Owner | None = None
        self._step: _Step | None = None
        self._headings: list[tuple[Written, _Owner | _Step]] = []
        self._unused: list[Unused] = []
        self._seen: set[str] = {folded(line.say) for owner in known for step in owner.steps for line in step.lines}

    def is_known(self, title: str) -> bool:
        """Tell whether something is called like that."""
        return bool(self._find_step(title) or self._find_owner(title))

    def go_to(self, ref: StepRef) -> None:
        """Go on in a step there is already."""
        for owner in self._known:
            for step in owner.steps:
                if step.ref == ref:
                    self._go_to_known(owner, step)

    def take(self, written: Written) -> None:
        """Take a heading or a sentence."""
        if written.kind is Kind.HEADING:
            self._take_heading(written)
        elif why := self._why_unused(written):
            self._unused.append(Unused(written.number, written.text, why))
        elif self._owner:
            self._seen.add(folded(written.text))
            step = self._step or self._go_to_first_step(self._owner)
            step.lines.append(DraftLine("", written.text, written.cue))

    def result(self) -> Pasted:
        """Return what got lines; headings with nothing below them are named."""
        for written, part in self._headings:
            has_lines = part.lines if isinstance(part, _Step) else any(step.lines for step in part.steps)
            if not has_lines:
                self._unused.append(Unused(written.number, written.text, WhyUnused.NOTHING_BELOW))
        finished = (owner.finished() for owner in self._owners)
        owners = tuple(owner for owner in finished if owner.steps)
        return Pasted(owners, tuple(sorted(self._unused, key=lambda unused: unused.number)))

    def _take_heading(self, written: Written) -> None:
        title = written.text
        if len(title) > LONGEST_TITLE:
            self._unused.append(Unused(written.number, title, WhyUnused.TITLE_TOO_LONG))
            self._owner = self._step = None
            return
        step = self._find_step(title, within=self._owner.known if self._owner else None)
        owner = self._find_owner(title)
        if step and (owner is None or (self._owner and step[0] is self._owner.known)):
            self._go_to_known(*step)
            part: _Owner | _Step | None = self._step
        elif owner:
            part = self._go_to_owner(owner.title, owner, written.depth)
        elif self._owner and written.depth > self._owner.depth > 0:
            part = self._go_to_step(self._owner, _Step(title))
        else:
            part = self._go_to_owner(title, None, written.depth)
        if part:
            self._headings.append((written, part))

    def _why_unused(self, written: Written) -> WhyUnused | None:
        if written.kind is Kind.CALLER:
            return WhyUnused.CALLERS_WORDS
        if self._owner is None:
            return WhyUnused.BEFORE_ANY_HEADING
        if len(written.text) > LONGEST_SAY or len(written.cue) > LONGEST_CUE:
            return WhyUnused.TOO_LONG
        if _PLACEHOLDER.search(written.text) or broken_field(written.text):
            return WhyUnused.PLACEHOLDER
        if self._step and self._step.is_full:
            return WhyUnused.TOO_MANY
        return WhyUnused.TWICE if folded(written.text) in self._seen else None

    def _go_to_step(self, owner: _Owner, step: _Step) -> _Step:
        self._step = step
        owner.steps.append(step)
        return step

    def _go_to_first_step(self, owner: _Owner) -> _Step:
        if owner.known and owner.known.steps:
            self._go_to_known(owner.known, owner.known.steps[0])
        return self._step or self._go_to_step(owner, _Step(owner.title))

    def _go_to_owner(self, title: str, known: KnownOwner | None, depth: int) -> _Owner:
        for owner in self._owners:
            if (known and owner.known is known) or (not known and _alike(owner.title, title)):
                self._owner, self._step = owner, None
                return owner
        self._owner, self._step = _Owner(title, known, depth=depth), None
        self._owners.append(self._owner)
        return self._owner

    def _go_to_known(self, owner: KnownOwner, step: KnownStep) -> None:
        depth = self._owner.depth if self._owner else 0
        pasted = self._go_to_owner(owner.title, owner, depth)
        found = next((other for other in pasted.steps if other.known is step), None)
        self._step = found or self._go_to_step(pasted, _Step(step.title, step))

    def _find_owner(self, title: str) -> KnownOwner | None:
        named = (owner for owner in self._known if owner.section is not Section.RUNGS)
        return next((owner for owner in named if _is_called(owner.title, owner.id, title)), None)

    def _find_step(self, title: str, within: KnownOwner | None = None) -> tuple[KnownOwner, KnownStep] | None:
        """Look in a situation first; a rung is meant in general, unless it is the situation's own."""
        owners: Iterable[KnownOwner] = sorted(
            self._known, key=lambda owner: (owner is not within, owner.section is not Section.RUNGS)
        )
        for owner in owners:
            for step in owner.steps:
                if _is_called(step.title, step.ref.step, title):
                    return owner, step
        return None


def _is_called(title: str, part_id: str, wanted: str) -> bool:
    return _alike(title, wanted) or _alike(part_id, wanted)


def _alike(one: str, other: str) -> bool:
    """Tell whether two titles are the same but for case, accents, spaces and punctuation."""
    return _NOT_IN_A_TITLE.sub("", folded(one)) == _NOT_IN_A_TITLE.sub("", folded(other)) != ""
