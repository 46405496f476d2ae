"""How long what is known of calls is kept."""

from __future__ import annotations

from companion.domain.value import value

_DAY_MS = 24 * 3_600_000


@value
class Keep:
    """Days; 0 is for ever.

    words_days: notes, references, what was granted, and which sentences were shown and said.
    calls_days: times, outcomes, topics, rungs, strain, and all the rest.
    """

    words_days: int = 30
    calls_days: int = 400

    def bounds(self, now_ms: int) -> Bounds:
        """Return what is too old now. Words never stay longer than their calls."""
        calls = now_ms - self.calls_days * _DAY_MS if self.calls_days else None
        words = now_ms - self.words_days * _DAY_MS if self.words_days else None
        if calls is not None and (words is None or words < calls):
            words = calls
        return Bounds(words, calls, now_ms)


@value
class Bounds:
    """UTC milliseconds before which words, or calls, are too old; None where nothing is."""

    words_ms: int | None
    calls_ms: int | None
    now_ms: int

    def is_old(self, utc_ms: int, bound_ms: int) -> bool | None:
        """Tell whether a moment is too old; None for one of a clock that was wrong, which tells nothing."""
        if utc_ms > self.now_ms + _DAY_MS:
            return None
        return utc_ms < bound_ms
