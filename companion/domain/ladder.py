"""Boundary ladders: what was said when, what comes next, may the call be ended.

The shape (ask, state the consequence, announce, end) follows published procedures of public bodies and banks, see
docs/writing-prompts.md.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from companion.domain.value import value


class Rung(StrEnum):
    """The rungs, mildest first. Handing over brings in the lead, where the agent may not end a call alone."""

    NOTICE = "notice"
    LINE = "line"
    FINAL = "final"
    HAND_OVER = "hand_over"
    END = "end"

    @property
    def height(self) -> int:
        """0 for the mildest."""
        return _HEIGHTS[self]


_HEIGHTS = {rung: height for height, rung in enumerate(Rung)}


LAST_RUNGS = (Rung.HAND_OVER, Rung.END)


class MayEnd(StrEnum):
    """May this agent end an abusive call? Unanswered counts as "my lead decides"."""

    UNANSWERED = "unanswered"
    YES = "yes"
    LEAD = "lead"
    NO = "no"


@value
class Ladder:
    """Which rungs a behaviour gets, mildest first; closes with the end or with handing over. One has no rungs."""

    id: str
    rungs: tuple[Rung, ...]

    def is_stricter_than(self, other: Ladder) -> bool:
        """Fewer warnings are stricter."""
        return len(self.warnings) < len(other.warnings)

    @property
    def warnings(self) -> tuple[Rung, ...]:
        """The rungs before the last ones."""
        return tuple(rung for rung in self.rungs if rung not in LAST_RUNGS)

    def under(self, may_end: MayEnd) -> Ladder:
        """Return the ladder for an agent who may end a call, may not, or whose lead decides.

        Where the end is not the agent's own, nothing threatens it: no final warning, a line in its place where that
        was all there was. The lead is brought in; under "my lead decides" the end opens after that.
        """
        if may_end == MayEnd.YES or not self.rungs:
            return self
        warnings = tuple(rung for rung in self.warnings if rung != Rung.FINAL)
        if Rung.FINAL in self.rungs and Rung.LINE not in warnings:
            warnings = (*warnings, Rung.LINE)
        lasts = LAST_RUNGS if may_end != MayEnd.NO and Rung.END in self.rungs else (Rung.HAND_OVER,)
        return Ladder(self.id, (*warnings, *lasts))


STANDARD = Ladder("standard", (Rung.NOTICE, Rung.LINE, Rung.FINAL, Rung.END))
# The usual ladders that are shipped, with their warnings before the last rung; a test compares them.
USUAL_LADDERS = {
    STANDARD.id: 3,
    "two_warnings": 2,
    "ask_warn_act": 2,
    "one_warning": 1,
    "end_at_once": 0,
    "may_not_hang_up": 2,
}
# For a caller at risk: there is nothing to climb and nothing to end.
NO_LADDER = Ladder("none", ())


@value
class RungMark:
    """What became of one rung on this call; times in seconds since the start of the call, holds included."""

    rung: Rung
    shown_at_s: float
    said_at_s: float | None = None
    taken_back_at_s: float | None = None


@value
class Strip:
    """The one ladder of a call with its memory. It is put away while what is happening knows no ladder."""

    ladder: Ladder = STANDARD
    marks: tuple[RungMark, ...] = ()
    is_put_away: bool = False

    @property
    def given(self) -> tuple[RungMark, ...]:
        """The rungs said and not taken back, in the order of the ladder."""
        return tuple(sorted((m for m in self.marks if m.said_at_s is not None), key=lambda m: m.rung.height))

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """What stands on the strip: the ladder's rungs and those given under an earlier ladder."""
        if self.is_put_away:
            return ()
        given = {mark.rung for mark in self.given}
        return tuple(rung for rung in Rung if rung in given or rung in self.ladder.rungs)

    def mark_of(self, rung: Rung) -> RungMark | None:
        """Return the mark of a rung that was at least shown."""
        return next((mark for mark in self.marks if mark.rung == rung), None)

    def next_after(self, counted: Rung | None = None) -> Rung | None:
        """Return the mildest rung above all that was given (and above `counted`), or None after the last."""
        if self.is_put_away:
            return None
        height = max([mark.rung.height for mark in self.given] + ([counted.height] if counted else []), default=-1)
        return next((rung for rung in self.ladder.rungs if rung.height > height), None)

    @property
    def may_end(self) -> bool:
        """The end is open when every rung of the ladder before it has been said, and the ladder has one."""
        return Rung.END in self.rungs and self.next_after() in (Rung.END, None)

    def show(self, rung: Rung, at_s: float) -> Strip:
        """Mark a rung as looked at; looking twice keeps the first time."""
        if self.mark_of(rung):
            return self
        return replace(self, marks=(*self.marks, RungMark(rung, at_s)))

    def give(self, rung: Rung, at_s: float) -> Strip:
        """Stamp a rung as said."""
        return replace(self, marks=_stamped(self.show(rung, at_s).marks, rung, said=at_s, taken_back=None))

    def take_back(self, rung: Rung, at_s: float) -> Strip:
        """Withdraw a rung that was not said after all; its mark stays and says so."""
        return replace(self, marks=_stamped(self.marks, rung, said=None, taken_back=at_s))

    def moved(self, by_s: float) -> Strip:
        """Count the times from another start of the call."""

        def moved(at_s: float) -> float:
            return max(0.0, at_s + by_s)

        marks = tuple(
            replace(
                mark,
                shown_at_s=moved(mark.shown_at_s),
                said_at_s=None if mark.said_at_s is None else moved(mark.said_at_s),
                taken_back_at_s=None if mark.taken_back_at_s is None else moved(mark.taken_back_at_s),
            )
            for mark in self.marks
        )
        return replace(self, marks=marks)

    def switch_to(self, ladder: Ladder) -> Strip:
        """Let a stricter ladder take over; a milder one changes nothing. Rungs given stay; none puts it away."""
        if not ladder.rungs:
            return replace(self, is_put_away=True)
        stricter = ladder if ladder.is_stricter_than(self.ladder) else self.ladder
        return replace(self, ladder=stricter, is_put_away=False)


def _stamped(
    marks: tuple[RungMark, ...], rung: Rung, *, said: float | None, taken_back: float | None
) -> tuple[RungMark, ...]:
    return tuple(
        replace(mark, said_at_s=said, taken_back_at_s=taken_back) if mark.rung == rung else mark for mark in marks
    )
