"""How long a rest is, what is left of it, and what becomes of one that was missed (docs/adr/0011).

No source gives one length after abuse. Breaks of up to ten minutes bring back a little vigour and take a little of the
tiredness, after very draining work they may not be enough (Albulescu et al. 2022); what wears people out is how often
it comes and that they have no say in it (Grandey et al. 2004). So: five minutes in the middle, one to fifteen as the
range, longer after what was harder, what came on top of other hard calls, and always the agent's to cut short.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.call import Activity, Strain
from companion.domain.prompts import AT_RISK
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.call import Call
    from companion.domain.instants import Instant

SHORTEST_S = 60.0
LONGEST_S = 15 * 60.0
EXTENSION_S = 120.0
# So long a hard call weighs on the next one's rest, and so long a missed rest is offered.
WEIGHS_FOR_S = 3 * 3600.0

# What makes a rest longer or shorter, each as a share of the middle.
_BY_STRAIN = {Strain.EASY: -0.4, Strain.OK: -0.4, Strain.TENSE: -0.4, Strain.HARD: 0.0, Strain.ABUSIVE: 0.4}
_A_RUNG_MORE, _RUNGS_OF_THE_MIDDLE, _MOST_BY_RUNGS = 0.2, 2, 0.4
_AGAINST_THE_PERSON = ("threat", "personal_attack", AT_RISK)
_BY_PERSON, _BY_MANY, _MANY_SITUATIONS = 0.4, 0.2, 3
_A_QUARTER_MORE, _QUARTER_S, _MOST_BY_LENGTH = 0.2, 900.0, 0.6
_A_HARD_CALL_BEFORE, _MOST_BY_BEFORE = 0.4, 1.2
_ROUNDED_TO_S = 30.0


@value
class RestLimits:
    """The middle and the most the agent's settings allow, and how many hard calls the last hours had before this."""

    middle_s: float = 300.0
    longest_s: float = LONGEST_S
    hard_before: int = 0


@value
class HowHard:
    """What a call was like, as far as a rest goes by it. seconds: with the caller on the line."""

    strain: Strain | None = None
    rungs: int = 0
    situations: frozenset[str] = frozenset()
    seconds: float = 0.0


@value
class Cooldown:
    """A breather that runs."""

    began: Instant
    length_s: float

    def taken_s(self, at: Instant) -> float:
        """Seconds rested so far, its length at most; time asleep is rest too."""
        return min(self.length_s, at.elapsed_since(self.began))

    def left_s(self, at: Instant) -> float:
        """Seconds left, never below 0."""
        return max(0.0, self.length_s - self.taken_s(at))

    def room_s(self, longest_s: float = LONGEST_S) -> float:
        """By how much it can still be made longer."""
        return max(0.0, min(EXTENSION_S, longest_s - self.length_s))

    def extended(self, by_s: float) -> Cooldown:
        """Make it longer."""
        return replace(self, length_s=self.length_s + by_s)


@value
class Owed:
    """A rest that gave way to a call, or was missed because the form of a hard call was left alone."""

    length_s: float
    since: Instant

    def is_offered(self, at: Instant) -> bool:
        """It is offered for some hours; a restart of the computer was a break of its own."""
        return at.same_boot(self.since) and at.elapsed_since(self.since) < WEIGHS_FOR_S


def how_hard(call: Call, at: Instant) -> HowHard:
    """Tell what a call was like, as far as is known at `at`."""
    end = call.ended or at
    return HowHard(
        strain=call.coding.strain,
        rungs=len(call.strip.given),
        situations=frozenset(call.situations),
        seconds=call.seconds_of(end, Activity.TALK, Activity.HOLD, Activity.COLLEAGUE),
    )


def rest_after(call: HowHard, limits: RestLimits) -> float:
    """Seconds of rest after a hard call. The agent's own word counts before the rungs that were said."""
    more = (
        (_by_rungs(call.rungs) if call.strain is None else _BY_STRAIN[call.strain])
        + _by_situations(call.situations)
        + min(_MOST_BY_LENGTH, _A_QUARTER_MORE * (call.seconds // _QUARTER_S))
        + min(_MOST_BY_BEFORE, _A_HARD_CALL_BEFORE * max(0, limits.hard_before))
    )
    wanted = limits.middle_s * (1.0 + more)
    return within(round(wanted / _ROUNDED_TO_S) * _ROUNDED_TO_S, limits)


def within(length_s: float, limits: RestLimits) -> float:
    """Keep a length within the range and what is allowed after a call."""
    return max(SHORTEST_S, min(length_s, limits.longest_s, LONGEST_S))


def still_owed(length_s: float, at: Instant, before: Owed | None) -> Owed | None:
    """Return what is owed when so much of a rest was missed at `at`: the longer one, from when the first was missed.

    Less than the shortest rest is none.
    """
    before = before if before and before.is_offered(at) else None
    if length_s < SHORTEST_S:
        return before
    if before is None:
        return Owed(length_s, at)
    return Owed(max(length_s, before.length_s), before.since)


def _by_rungs(rungs: int) -> float:
    return max(0.0, min(_MOST_BY_RUNGS, _A_RUNG_MORE * (rungs - _RUNGS_OF_THE_MIDDLE)))


def _by_situations(situations: frozenset[str]) -> float:
    if not situations.isdisjoint(_AGAINST_THE_PERSON):
        return _BY_PERSON
    return _BY_MANY if len(situations) >= _MANY_SITUATIONS else 0.0
