"""Situations, steps, lines and packs; what follows what, and how a line is filled with names.

A line's id is its path: `swearing.name_it.a`, `hold.return.b`, `rungs.notice.a`, `swearing.rungs.notice.c`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from companion.domain.ladder import STANDARD, Ladder, Rung

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SITUATION_IDS = (
    "swearing",
    "shouting",
    "personal_attack",
    "threat",
    "passive_anger",
    "outage",
    "wont_take_no",
    "manager",
    "technical",
    "circles",
    "upset",
    "repeat",
    "ear",
    "at_risk",
)
GROUPS = ("stuck", "over_the_line", "in_trouble")
FIELDS = ("agent", "company", "callback_time")

STEADY, HOLD, COLLEAGUE, CALMED, CLOSING = "steady", "hold", "colleague", "calmed", "closing"
MOMENT_IDS = (STEADY, HOLD, COLLEAGUE, CALMED, CLOSING)

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class Line:
    """One way to say it. `say` may hold merge fields inside [optional parts]; `cue` is for the agent's eye."""

    id: str
    say: str
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to say, in several ways."""

    id: str
    title: str
    lines: tuple[Line, ...]
    rung: Rung | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What is happening, and the steps that help. A moment of a call (hold, calmed …) is one without a group."""

    id: str
    title: str
    steps: tuple[Step, ...]
    group: str | None = None
    ladder_id: str = STANDARD.id
    rungs: tuple[Step, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands."""

    line: Line
    step: Step
    situation: Situation | None


@dataclass(frozen=True)
class Pack:
    """The words of one language, with the ladders they may use."""

    language: str
    situations: tuple[Situation, ...] = ()
    rungs: tuple[Step, ...] = ()
    moments: tuple[Situation, ...] = ()
    ladders: tuple[Ladder, ...] = (STANDARD,)

    @cached_property
    def _places(self) -> dict[str, Place]:
        places = {line.id: Place(line, step, None) for step in self.rungs for line in step.lines}
        for situation in (*self.situations, *self.moments):
            for step in (*situation.steps, *situation.rungs):
                places.update({line.id: Place(line, step, situation) for line in step.lines})
        return places

    def place_of(self, line_id: str | None) -> Place | None:
        """Find a line; None for one this pack does not have (any more)."""
        return self._places.get(line_id or "")

    def situation(self, situation_id: str) -> Situation | None:
        """Find a situation."""
        return next((s for s in self.situations if s.id == situation_id), None)

    def moment(self, moment_id: str) -> Situation | None:
        """Find a moment of a call."""
        return next((m for m in self.moments if m.id == moment_id), None)

    def ladder_for(self, situation_id: str) -> Ladder:
        """Return the ladder a situation brings; the standard one where it names none we know."""
        situation = self.situation(situation_id)
        wanted = situation.ladder_id if situation else STANDARD.id
        return next((ladder for ladder in self.ladders if ladder.id == wanted), STANDARD)

    def rung_step(self, rung: Rung, situation_id: str | None) -> Step | None:
        """Return the words of a rung, in this behaviour's own wording where it has one."""
        situation = self.situation(situation_id or "")
        own = situation.rungs if situation else ()
        return next((step for step in (*own, *self.rungs) if step.rung == rung), None)

    def first_line(self, step: Step, said: Collection[str] = ()) -> Line:
        """Return the first way that was not said yet, else the first."""
        return next((line for line in step.lines if line.id not in said), step.lines[0])

    def another(self, line_id: str) -> Line | None:
        """Return the next way to say the same, round and round."""
        place = self.place_of(line_id)
        if place is None:
            return None
        lines = place.step.lines
        return lines[(lines.index(place.line) + 1) % len(lines)]

    def step_after(self, line_id: str) -> Step | None:
        """Return the step that follows in the same situation; None after the last and after a rung."""
        place = self.place_of(line_id)
        if place is None or place.situation is None or place.step not in place.situation.steps:
            return None
        following = place.situation.steps.index(place.step) + 1
        return place.situation.steps[following] if following < len(place.situation.steps) else None

    def current_step(self, situation_id: str, said: Collection[str]) -> Step | None:
        """Return the first step of a situation of which nothing was said yet, else its last."""
        situation = self.situation(situation_id)
        if situation is None:
            return None
        fresh = (step for step in situation.steps if not any(line.id in said for line in step.lines))
        return next(fresh, situation.steps[-1])


def fill(say: str, fields: Mapping[str, str]) -> str:
    """Put names into a line. An [optional part] whose field is not set is left out whole."""

    def part(match: re.Match[str]) -> str:
        names = _FIELD.findall(match[1])
        return match[1] if all(fields.get(name) for name in names) else ""

    kept = _OPTIONAL.sub(part, say)
    filled = _FIELD.sub(lambda m: fields.get(m[1], ""), kept)
    return re.sub(r"\s+([,.?!;:])", r"\1", re.sub(r"\s+", " ", filled)).strip()
