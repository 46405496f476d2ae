"""Situations, steps, lines and packs; what follows what, and how a line is filled with names.

A line's id is its path: `swearing.name_it.a`, `hold.return.b`, `rungs.notice.a`, `swearing.rungs.notice.c`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, final

from companion.domain.ladder import NO_LADDER, STANDARD, Ladder, Rung
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from companion.domain.ladder import MayEnd

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

AT_RISK, EAR = "at_risk", "ear"

STEADY, HOLD, COLLEAGUE, CALMED, CLOSING = "steady", "hold", "colleague", "calmed", "closing"
OFFER, LISTEN, TRANSFER, GRANTED, LEAD_NOT_FREE, WAY_OUT = (
    "offer",
    "listen",
    "transfer",
    "granted",
    "lead_not_free",
    "way_out",
)
CALL_BACK, NOBODY_THERE, GOOD_NEWS = "call_back", "nobody_there", "good_news"
# Asked for by the agent at any moment of a call, in the order of the window ...
CALL_MOMENTS = (OFFER, LISTEN, TRANSFER, GRANTED, LEAD_NOT_FREE, WAY_OUT, CLOSING)
# ... and for calls the agent makes.
OUTBOUND_MOMENTS = (CALL_BACK, NOBODY_THERE, GOOD_NEWS)
MOMENT_IDS = (STEADY, HOLD, COLLEAGUE, CALMED, *CALL_MOMENTS, *OUTBOUND_MOMENTS)

_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_FIELD = re.compile(r"\{([a-z_]+)\}")


class Layer(StrEnum):
    """Whose words a line is: shipped with the program, the team's, the agent's own."""

    SHIPPED = "shipped"
    TEAM = "team"
    OWN = "own"


@value
class Line:
    """One way to say it. `say` may hold merge fields inside [optional parts]; `cue` is for the agent's eye.

    language: set where the line stands in for one that is missing in the language of its pack.
    """

    id: str
    say: str
    cue: str = ""
    layer: Layer = Layer.SHIPPED
    language: str = ""


@final
@value
class Step:
    """One thing to say, in several ways.

    style: only for callers who learn in this way. makes_follow_up: saying it promises something for after the call.
    """

    id: str
    title: str
    lines: tuple[Line, ...]
    rung: Rung | None = None
    style: str | None = None
    makes_follow_up: bool = False


@value
class Style:
    """A way a caller learns; one click picks it, and the steps that are shown follow."""

    id: str
    title: str


@final
@value
class Situation:
    """What is happening, and the steps that help. A moment of a call (hold, calmed …) is one without a group."""

    id: str
    title: str
    steps: tuple[Step, ...]
    group: str | None = None
    ladder_id: str = STANDARD.id
    rungs: tuple[Step, ...] = ()
    styles: tuple[Style, ...] = ()

    def steps_for(self, style: str | None) -> tuple[Step, ...]:
        """Return the steps for a caller who learns in this way; the common ones alone where nothing was picked."""
        return tuple(step for step in self.steps if step.style in (None, style))


@value
class Offer:
    """What this agent may grant without asking, and up to which limit."""

    id: str
    text: str
    limit: str = ""


@value
class Cards:
    """What is for the agent's eye and not said: short lines, in the order to read them.

    safety: what to do when a caller is at risk. help_plan: how help comes in early. listen_cues: while listening.
    mindset: one a day before the shift.
    """

    safety_title: str = ""
    safety: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    help_plan: tuple[str, ...] = ()
    listen_cues: tuple[str, ...] = ()
    mindset: tuple[str, ...] = ()

    def under(self, above: Cards) -> Cards:
        """Lay the cards of another layer above these: its own steps and offers come first, its plan replaces ours."""
        known = {offer.id for offer in above.offers}
        return Cards(
            safety_title=above.safety_title or self.safety_title,
            safety=(*above.safety, *(text for text in self.safety if text not in above.safety)),
            offers=(*above.offers, *(offer for offer in self.offers if offer.id not in known)),
            help_plan=above.help_plan or self.help_plan,
            listen_cues=above.listen_cues or self.listen_cues,
            mindset=(*above.mindset, *(text for text in self.mindset if text not in above.mindset)),
        )


@value
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
    cards: Cards = field(default_factory=Cards)

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
        return self.ladder(wanted) or STANDARD

    def ladder(self, ladder_id: str) -> Ladder | None:
        """Find a ladder; the one without rungs is always there."""
        return next((ladder for ladder in (NO_LADDER, *self.ladders) if ladder.id == ladder_id), None)

    def ladder_in_force(self, situation_id: str, usual_id: str, may_end: MayEnd) -> Ladder:
        """Return the ladder of a behaviour for one agent: the team's usual one where the pack names no other."""
        brought = self.ladder_for(situation_id)
        if brought.id == STANDARD.id:
            usual = self.ladder(usual_id)
            brought = usual if usual and usual.rungs else brought
        return brought.under(may_end)

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

    def step_after(self, line_id: str, style: str | None = None) -> Step | None:
        """Return the step that follows in the same situation; None after the last and after a rung."""
        place = self.place_of(line_id)
        if place is None or place.situation is None or place.step not in place.situation.steps:
            return None
        following = place.situation.steps.index(place.step) + 1
        return next((step for step in place.situation.steps[following:] if step.style in (None, style)), None)

    def current_step(self, situation_id: str, said: Collection[str], style: str | None = None) -> Step | None:
        """Return the first step of a situation or moment of which nothing was said yet, else its last."""
        situation = self.situation(situation_id) or self.moment(situation_id)
        if situation is None:
            return None
        steps = situation.steps_for(style)
        fresh = (step for step in steps if not any(line.id in said for line in step.lines))
        return next(fresh, steps[-1] if steps else None)


def fill(say: str, fields: Mapping[str, str]) -> str:
    """Put names into a line. An [optional part] whose field is not set is left out whole."""

    def part(match: re.Match[str]) -> str:
        names = _FIELD.findall(match[1])
        return match[1] if all(fields.get(name) for name in names) else ""

    kept = _OPTIONAL.sub(part, say)
    filled = _FIELD.sub(lambda m: fields.get(m[1], ""), kept)
    return re.sub(r"\s+([,.?!;:])", r"\1", re.sub(r"\s+", " ", filled)).strip()
