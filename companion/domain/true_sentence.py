"""What was done well on a call: facts of this call alone, as values. No compliment, and only what the log can know.

The log knows what was said and when, who was asked, and how long it took. It does not know how it sounded, whether the
agent stayed calm, or what the caller thought.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.call import Activity
from companion.domain.ladder import LAST_RUNGS, Rung
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.call import Call

LEAST_MINUTES = 2
# More than two deeds in one sentence is a list.
MOST_DEEDS = 2


class Deed(StrEnum):
    """What an agent can have done, the rarest first: in this order they are told."""

    CALMED = "calmed"
    BOUNDARIES_AND_END = "boundaries_and_end"
    ENDED = "ended"
    BOUNDARIES = "boundaries"
    HANDED_OVER = "handed_over"
    HELP = "help"
    HOLD_KEPT = "hold_kept"
    ANOTHER_WAY = "another_way"
    STAYED = "stayed"


@value
class Fact:
    """A deed, and its number: boundaries given, minutes stayed, ways of saying one thing; 1 where there is none."""

    deed: Deed
    count: int = 1


def facts_of(call: Call) -> tuple[Fact, ...]:
    """Everything of a call that is over that can be told, in order."""
    found = (
        _at(Deed.CALMED, call.calmed_at_s is not None),
        *_boundaries(call),
        _at(Deed.HANDED_OVER, any(mark.rung == Rung.HAND_OVER for mark in call.strip.given)),
        _at(Deed.HELP, any(stretch.activity == Activity.COLLEAGUE for stretch in call.stretches)),
        _at(Deed.HOLD_KEPT, bool(call.promises_of_holds) and all(call.promises_of_holds)),
        _at(Deed.ANOTHER_WAY, _ways(call), least=2),
        _at(Deed.STAYED, _minutes(call), least=LEAST_MINUTES),
    )
    return tuple(fact for fact in found if fact)


def told(call: Call) -> tuple[Fact, ...]:
    """What is told of them: two deeds at most, and how long it was."""
    facts = facts_of(call)
    deeds = [fact for fact in facts if fact.deed != Deed.STAYED][:MOST_DEEDS]
    return (*deeds, *(fact for fact in facts if fact.deed == Deed.STAYED))


def _at(deed: Deed, count: int, least: int = 1) -> Fact | None:
    return Fact(deed, int(count)) if count >= least else None


def _boundaries(call: Call) -> tuple[Fact | None, ...]:
    """The end and the hand-over close a ladder; what comes before them are the boundaries."""
    given = [mark.rung for mark in call.strip.given]
    count = sum(rung not in LAST_RUNGS for rung in given)
    if Rung.END not in given:
        return (_at(Deed.BOUNDARIES, count),)
    return (_at(Deed.BOUNDARIES_AND_END, count) or Fact(Deed.ENDED),)


def _ways(call: Call) -> int:
    """In how many ways the same thing was said: lines of one step differ in the last part of their ids."""
    steps: dict[str, set[str]] = {}
    for mark in call.said:
        steps.setdefault(mark.line_id.rpartition(".")[0], set()).add(mark.line_id)
    return max(map(len, steps.values()), default=0)


def _minutes(call: Call) -> int:
    """Whole minutes with the caller on the line."""
    ended = call.ended or call.began
    return int(call.seconds_of(ended, Activity.TALK, Activity.HOLD, Activity.COLLEAGUE) // 60)
