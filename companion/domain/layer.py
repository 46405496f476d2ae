"""How a step, and a line that a layer adds to it, are pointed to."""

from __future__ import annotations

from enum import StrEnum

from companion.domain.value import value


class Section(StrEnum):
    """Where in a pack a step stands."""

    SITUATIONS = "situations"
    MOMENTS = "moments"
    RUNGS = "rungs"


@value
class StepRef:
    """Points to a step: of a situation, of a moment, a situation's own rung, or a rung in general (no owner)."""

    section: Section
    owner: str
    step: str
    is_rung: bool = False

    @property
    def path(self) -> str:
        """What the ids of its lines begin with: `swearing.name_it`, `swearing.rungs.notice`, `rungs.notice`."""
        parts = (self.owner, Section.RUNGS if self.is_rung else "", self.step)
        return ".".join(part for part in parts if part)


@value
class DraftLine:
    """A line of this layer; its id is the short one, within its step."""

    id: str
    say: str
    cue: str = ""
