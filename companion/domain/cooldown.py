"""How long a rest is, and what is left of it.

No source gives one length after abuse: breaks of up to ten minutes show small gains, very draining work may need more
(Albulescu et al. 2022). Five minutes is the middle, one to fifteen the range.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.instants import Instant

SHORTEST_S = 60.0
LONGEST_S = 15 * 60.0
EXTENSION_S = 120.0


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

    def room_s(self) -> float:
        """By how much it can still be made longer."""
        return max(0.0, min(EXTENSION_S, LONGEST_S - self.length_s))

    def extended(self, by_s: float) -> Cooldown:
        """Make it longer."""
        return replace(self, length_s=self.length_s + by_s)


def length_after_a_hard_call(minutes: float) -> float:
    """Seconds of rest for the chosen number of minutes, within the range."""
    return min(LONGEST_S, max(SHORTEST_S, minutes * 60.0))
