"""One reading of the clocks, and what may be computed from two of them."""

from __future__ import annotations

from dataclasses import replace

from companion.domain.value import value


@value
class Instant:
    """One moment as three clocks saw it.

    utc_ms: wall time, milliseconds since 1970; for labels only, it may jump.
    offset_min: minutes east of UTC at that moment.
    elapsed_s: seconds since boot, time asleep included.
    awake_s: the same without the time asleep.
    boot_id: which boot elapsed_s and awake_s belong to; readings of two boots cannot be subtracted.
    """

    utc_ms: int
    offset_min: int
    elapsed_s: float
    awake_s: float
    boot_id: str

    def earlier(self, seconds: float) -> Instant:
        """Return the moment so many seconds before this one, taken as awake all the while; never a later one."""
        seconds = max(0.0, seconds)
        return replace(
            self,
            utc_ms=self.utc_ms - round(seconds * 1000),
            elapsed_s=self.elapsed_s - seconds,
            awake_s=self.awake_s - seconds,
        )

    def before_sleep(self, seconds: float) -> Instant:
        """Return the moment the computer fell asleep that woke at this one after so many seconds."""
        return replace(self, utc_ms=self.utc_ms - round(seconds * 1000), elapsed_s=self.elapsed_s - seconds)

    def same_boot(self, other: Instant) -> bool:
        """Tell whether both readings come from one boot of the computer."""
        return self.boot_id == other.boot_id

    def awake_since(self, other: Instant) -> float:
        """Seconds between the two, time asleep left out; 0 across a boot and never negative."""
        if not self.same_boot(other):
            return 0.0
        return max(0.0, self.awake_s - other.awake_s)

    def elapsed_since(self, other: Instant) -> float:
        """Seconds between the two, time asleep included; 0 across a boot and never negative."""
        if not self.same_boot(other):
            return 0.0
        return max(0.0, self.elapsed_s - other.elapsed_s)

    def asleep_since(self, other: Instant) -> float:
        """Seconds the computer slept between the two."""
        return max(0.0, self.elapsed_since(other) - self.awake_since(other))


def later_of(one: Instant, other: Instant) -> Instant:
    """Return the later of two moments; of two boots, the first given."""
    if one.same_boot(other) and other.elapsed_s > one.elapsed_s:
        return other
    return one
