"""When help is offered early: a long call, boundaries given, the same trouble again and again. Once for each reason."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from companion.domain.call import HelpReason
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.call import Call
    from companion.domain.instants import Instant


@value
class HelpLimits:
    """From when on help is offered: seconds of the call, rungs said, choices of the same situation. 0: never."""

    after_s: float = 20 * 60.0
    after_rungs: int = 2
    after_repeats: int = 3


def help_reason(call: Call, at: Instant, limits: HelpLimits) -> HelpReason | None:
    """Return the first reason that holds and was not answered on this call yet."""
    repeats = max(Counter(call.choices).values(), default=0)
    holds = {
        HelpReason.RUNGS: 0 < limits.after_rungs <= len(call.strip.given),
        HelpReason.REPEATS: 0 < limits.after_repeats <= repeats,
        HelpReason.LONG: 0 < limits.after_s <= call.seconds_since_start(at),
    }
    return next((reason for reason, is_so in holds.items() if is_so and reason not in call.help_answered), None)
