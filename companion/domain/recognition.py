"""A caller who comes back: how often, about what, and what was agreed last. Never how bad it was.

The reference is known as a keyed hash alone. It is kept for thirty days, so nobody is recognised for longer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Outcome
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.records import WallTime

REACHES_BACK_DAYS = 30
REACHES_BACK_MS = REACHES_BACK_DAYS * 24 * 3_600_000
# From the third time on, when it was about the same thing each time, there are words to part ways.
TIMES_TO_PART_WAYS = 3

# How these ended says how bad it was, or nothing at all.
_TELLS_NO_STEP = {
    Outcome.NOT_CODED,
    Outcome.OTHER,
    Outcome.ENDED_AT_BOUNDARY,
    Outcome.ENDED_AT_ONCE,
    Outcome.CALLER_HUNG_UP,
    Outcome.WRONG_NUMBER,
    Outcome.DROPPED,
    Outcome.NO_ANSWER,
}


@value
class EarlierCall:
    """What the log tells of an earlier call with the same reference.

    promised: what was promised on it, due: for when. granted: what the caller got. Any of these may not be known.
    """

    call_id: str
    started: WallTime
    topic: str
    outcome: Outcome
    granted: str = ""
    promised: str = ""
    due: WallTime | None = None


@value
class Recognition:
    """How often this caller was here, this call included, and what is worth knowing for the next sentence.

    topic: what the newest earlier call with a topic was about. is_same_topic: every call that has one has this one.
    agreed: the newest call on which something was agreed: a promise, something granted, or an outcome that is a step.
    """

    times: int
    topic: str
    is_same_topic: bool
    agreed: EarlierCall | None

    @property
    def may_part_ways(self) -> bool:
        """Often enough about the same thing to offer the friendly way out."""
        return self.times >= TIMES_TO_PART_WAYS and self.is_same_topic


def recognise(earlier: Sequence[EarlierCall], topic_now: str | None = None) -> Recognition | None:
    """Say what is known of a caller from the earlier calls, newest first; None when there are none.

    topic_now: what this call is about, as far as the agent has said.
    """
    if not earlier:
        return None
    topics = [call.topic for call in earlier if call.topic]
    distinct = {*topics, *([topic_now] if topic_now else [])}
    return Recognition(
        times=len(earlier) + 1,
        topic=topics[0] if topics else "",
        is_same_topic=len(earlier) > 1 and len(topics) > 1 and len(distinct) == 1,
        agreed=next((call for call in earlier if _tells_a_step(call)), None),
    )


def _tells_a_step(call: EarlierCall) -> bool:
    return bool(call.promised or call.due or call.granted) or call.outcome not in _TELLS_NO_STEP
