"""The phases of a call, how it is coded, and one call as it stands."""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.ladder import Strip
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.instants import Instant

RUNGS_OF_A_HARD_CALL = 2


class Phase(StrEnum):
    """The cycle; a new call may start from every phase but a call."""

    READY = "ready"
    ON_CALL = "on_call"
    ON_HOLD = "on_hold"
    WRAP_UP = "wrap_up"
    COOLDOWN = "cooldown"


class Outcome(StrEnum):
    """How a call ended (disposition); at most 15 of them, `not_coded` when none was chosen."""

    RESOLVED = "resolved"
    FOLLOW_UP = "follow_up"
    NO_ANSWER = "no_answer"
    ESCALATED = "escalated"
    TRANSFERRED = "transferred"
    ENDED_AT_BOUNDARY = "ended_at_boundary"
    ENDED_AT_ONCE = "ended_at_once"
    CALLER_HUNG_UP = "caller_hung_up"
    DROPPED = "dropped"
    NO_SOLUTION = "no_solution"
    WRONG_NUMBER = "wrong_number"
    OTHER = "other"
    NOT_CODED = "not_coded"


class Strain(StrEnum):
    """How the call was for the agent, easiest first."""

    EASY = "easy"
    OK = "ok"
    TENSE = "tense"
    HARD = "hard"
    ABUSIVE = "abusive"


def is_hard(strain: Strain | None, rungs_said: int) -> bool:
    """Strain hard or abusive, or two rungs said."""
    return strain in (Strain.HARD, Strain.ABUSIVE) or rungs_said >= RUNGS_OF_A_HARD_CALL


class Activity(StrEnum):
    """What a stretch of a call's time was spent on."""

    TALK = "talk"
    HOLD = "hold"
    COLLEAGUE = "colleague"
    AFTER_CALL = "after_call"
    REST = "rest"


class ClosedBy(StrEnum):
    """What closed the wrap-up of a call."""

    AGENT = "agent"
    TIMEOUT = "timeout"
    NEXT_CALL = "next_call"
    INTERRUPTION = "interruption"


@value
class Stretch:
    """A stretch of one activity; runs on while `ended` is None."""

    activity: Activity
    began: Instant
    ended: Instant | None = None

    def seconds(self, at: Instant) -> float:
        """Seconds spent, time asleep left out."""
        return (self.ended or at).awake_since(self.began)

    def gap(self, at: Instant) -> float:
        """Seconds the computer slept meanwhile."""
        return (self.ended or at).asleep_since(self.began)


@value
class Coding:
    """What the agent says about a call at wrap-up; None where nothing was said.

    granted: what the caller got. thanked: the caller thanked the agent.
    """

    outcome: Outcome | None = None
    strain: Strain | None = None
    topic: str | None = None
    note: str | None = None
    granted: str | None = None
    thanked: bool | None = None

    def updated(self, newer: Coding) -> Coding:
        """Lay what is set in `newer` over this one; an empty text clears."""
        return Coding(
            outcome=newer.outcome or self.outcome,
            strain=newer.strain or self.strain,
            topic=self.topic if newer.topic is None else newer.topic,
            note=self.note if newer.note is None else newer.note,
            granted=self.granted if newer.granted is None else newer.granted,
            thanked=self.thanked if newer.thanked is None else newer.thanked,
        )


@value
class SaidMark:
    """A sentence that was said, in seconds since the start of the call."""

    line_id: str
    at_s: float


class MarkKind(StrEnum):
    """What `unsay` can take back."""

    SENTENCE = "sentence"
    RUNG = "rung"
    CALMED = "calmed"


class HelpReason(StrEnum):
    """Why help is offered early."""

    LONG = "long"
    RUNGS = "rungs"
    REPEATS = "repeats"


@value
class Mark:
    """One thing that counts, and the sentence that was on the card with it."""

    kind: MarkKind
    what: str
    line_id: str


@value
class Call:
    """One call, from its start until its coding is saved. A change makes a new one.

    wrap_up_since: from when the wrap-up counts until it closes by itself: its appearance or the last touch.
    naps: when the computer fell asleep and woke, in pairs. choices: every choice of a situation, in order.
    style: how this caller learns. promises: what was promised for after the call. hold_promise_s: for this hold.
    promises_of_holds: of each hold whose length was promised, whether the caller waited no longer.
    had_rest: a breather began for it, however long it was.
    """

    call_id: str
    began: Instant
    stretches: tuple[Stretch, ...]
    ended: Instant | None = None
    ref: str | None = None
    ref_hash: str | None = None
    started_by_situation: bool = False
    situations: tuple[str, ...] = ()
    shown: str | None = None
    said: tuple[SaidMark, ...] = ()
    strip: Strip = field(default_factory=Strip)
    calmed_at_s: float | None = None
    marks: tuple[Mark, ...] = ()
    coding: Coding = field(default_factory=Coding)
    touched_at: Instant | None = None
    wrap_up_since: Instant | None = None
    naps: tuple[Instant, ...] = ()
    closed_by: ClosedBy | None = None
    cooldown_taken_s: float = 0.0
    choices: tuple[str, ...] = ()
    style: str | None = None
    promises: tuple[SaidMark, ...] = ()
    hold_promise_s: float | None = None
    help_answered: tuple[HelpReason, ...] = ()
    is_help_open: bool = False
    promises_of_holds: tuple[bool, ...] = ()
    had_rest: bool = False

    @property
    def situation(self) -> str | None:
        """The situation chosen last."""
        return self.situations[-1] if self.situations else None

    @property
    def is_hard(self) -> bool:
        """Whether the call was a hard one, as far as is known now."""
        return is_hard(self.coding.strain, len(self.strip.given))

    @property
    def wants_rest(self) -> bool:
        """A breather is due: the call was hard and none began for it yet."""
        return self.is_hard and not self.had_rest

    def seconds_since_start(self, at: Instant) -> float:
        """Seconds since the start of the call, holds included, time asleep left out."""
        return at.awake_since(self.began)

    def seconds_of(self, at: Instant, *activities: Activity) -> float:
        """Seconds spent on the named activities until `at`."""
        return sum(s.seconds(at) for s in self.stretches if s.activity in activities)

    def gap_s(self, at: Instant) -> float:
        """Seconds the computer slept during the call and its wrap-up; asleep in a breather is rest."""
        return sum(stretch.gap(at) for stretch in self.stretches if stretch.activity != Activity.REST)

    def wrap_up_limit_s(self, limits: tuple[float, float]) -> float:
        """Seconds after which the wrap-up closes by itself: (easy and untouched, hard or touched)."""
        easy_s, long_s = limits
        return long_s if self.is_hard or self.touched_at else easy_s

    def wrap_up_left_s(self, at: Instant, limits: tuple[float, float]) -> float:
        """Seconds until the wrap-up closes by itself, never below 0."""
        since = self.wrap_up_since or self.stretches[-1].began
        return max(0.0, self.wrap_up_limit_s(limits) - at.elapsed_since(since))

    def moment_ago(self, at: Instant, seconds: float) -> Instant:
        """Return the moment so many seconds before `at`; where the computer slept meanwhile, that was no time awake.

        A start or an end that was set right is a guess: a nap may contradict it. Between two borders no more is ever
        awake than there was time, so what a nap tells counts only within that.
        """
        wanted = at.earlier(seconds)
        borders = [border for s in self.stretches for border in (s.began, s.ended) if border]
        borders = [i for i in (*borders, at) if i.same_boot(at)]
        known = [*borders, *(i for i in self.naps if i.same_boot(at))]
        after = min((i for i in known if i.elapsed_s >= wanted.elapsed_s), key=lambda i: i.elapsed_s)
        awake_s = after.awake_s - (after.elapsed_s - wanted.elapsed_s)
        awake_s = max([awake_s, *(i.awake_s for i in known if i.elapsed_s <= wanted.elapsed_s)])
        most_s = min(i.awake_s + max(0.0, wanted.elapsed_s - i.elapsed_s) for i in borders)
        least_s = max(i.awake_s - max(0.0, i.elapsed_s - wanted.elapsed_s) for i in borders)
        return replace(wanted, awake_s=max(least_s, min(most_s, awake_s)))

    def begun_at(self, began: Instant) -> Call:
        """Set the start right; what was said keeps its moment, so its seconds since the start change."""
        by_s = self.began.awake_since(began) - began.awake_since(self.began)
        first, *rest = self.stretches
        return replace(
            self,
            began=began,
            stretches=(replace(first, began=began), *rest),
            said=_moved(self.said, by_s),
            promises=_moved(self.promises, by_s),
            strip=self.strip.moved(by_s),
            calmed_at_s=None if self.calmed_at_s is None else max(0.0, self.calmed_at_s + by_s),
        )

    def touched(self, at: Instant) -> Call:
        """Note that the agent dealt with the wrap-up."""
        return replace(self, touched_at=at, wrap_up_since=at)

    def turn_to(self, activity: Activity, at: Instant) -> Call:
        """End the running stretch and begin the next."""
        return replace(self, stretches=(*self.until(at).stretches, Stretch(activity, at)))

    def until(self, at: Instant) -> Call:
        """Cut the call's time at `at`: what would begin later never was, what runs ends there."""
        kept = [s for s in self.stretches if not _is_later(s.began, at)] or [replace(self.stretches[0], began=at)]
        last = kept[-1]
        if last.ended is None or _is_later(last.ended, at):
            kept[-1] = replace(last, ended=at)
        return replace(self, stretches=tuple(kept))


def _moved(marks: tuple[SaidMark, ...], by_s: float) -> tuple[SaidMark, ...]:
    return tuple(replace(mark, at_s=max(0.0, mark.at_s + by_s)) for mark in marks)


def _is_later(one: Instant, other: Instant) -> bool:
    return one.same_boot(other) and one.elapsed_s > other.elapsed_s
