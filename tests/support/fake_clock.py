"""A clock that stands still until a story moves it."""

from __future__ import annotations

from companion.domain.instants import Instant

# Monday, 16 March 2026, 09:00 in Helsinki (two hours east of UTC).
A_MONDAY_MORNING_MS = 1_773_644_400_000


class FakeClock:
    """Three clocks that move apart only when told: wall, elapsed, awake."""

    def __init__(self, utc_ms: int = A_MONDAY_MORNING_MS, offset_min: int = 120) -> None:
        self._utc_ms = float(utc_ms)
        self._offset_min = offset_min
        self._elapsed_s = 5_000.0
        self._awake_s = 4_000.0
        self._boots = 1

    def now(self) -> Instant:
        return Instant(round(self._utc_ms), self._offset_min, self._elapsed_s, self._awake_s, f"boot-{self._boots}")

    def advance(self, seconds: float) -> None:
        """Time passes."""
        self.sleep(seconds)
        self._awake_s += seconds

    def sleep(self, seconds: float) -> None:
        """Time passes while the computer sleeps."""
        self._utc_ms += seconds * 1000
        self._elapsed_s += seconds

    def jump_wall(self, ms: int) -> None:
        """Somebody sets the wall clock."""
        self._utc_ms += ms

    def change_offset(self, offset_min: int) -> None:
        """Summer time begins or ends, or the laptop travels."""
        self._offset_min = offset_min

    def reboot(self, off_s: float = 60.0) -> None:
        """The computer is off for a while and counts from zero again."""
        self._utc_ms += off_s * 1000
        self._elapsed_s = self._awake_s = 20.0
        self._boots += 1
