"""A clock that stands still until a story moves it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo

from companion.domain.instants import Instant
from companion.domain.records import WallTime

# Monday, 16 March 2026, 09:00 in Helsinki (two hours east of UTC).
A_MONDAY_MORNING_MS = 1_773_644_400_000


class FakeClock:
    """Three clocks that move apart only when told: wall, elapsed, awake."""

    def __init__(self, utc_ms: int = A_MONDAY_MORNING_MS, offset_min: int = 120) -> None:
        self._utc_ms = float(utc_ms)
        self._offset_min = offset_min
        self._zone: tzinfo | None = None
        self._elapsed_s = 5_000.0
        self._awake_s = 4_000.0
        self._boots = 1

    def now(self) -> Instant:
        return Instant(round(self._utc_ms), self._offset(), self._elapsed_s, self._awake_s, f"boot-{self._boots}")

    def wall_time(self, moment: datetime) -> WallTime:
        here = self._zone or timezone(timedelta(minutes=self._offset_min))
        moment = moment.astimezone(here) if moment.tzinfo else moment.replace(tzinfo=here)
        return WallTime(round(moment.timestamp() * 1000), _minutes(moment.utcoffset()))

    def hang_in(self, zone: tzinfo, *local: int) -> None:
        """Hang on a wall of a zone with rules of its own, at a local time (year, month, day, hour, minute)."""
        self._zone = zone
        self._utc_ms = datetime(*local, tzinfo=zone).timestamp() * 1000  # type: ignore[misc,arg-type]

    def _offset(self) -> int:
        if self._zone is None:
            return self._offset_min
        return _minutes(datetime.fromtimestamp(self._utc_ms / 1000, UTC).astimezone(self._zone).utcoffset())

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


class Helsinki(tzinfo):
    """Two hours east of UTC, three between the last Sundays of March and October; written out, as machines differ."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return timedelta(hours=2) + self.dst(dt)

    def dst(self, dt: datetime | None) -> timedelta:
        if dt is None:
            return timedelta()
        wall = dt.replace(tzinfo=None)
        begins, ends = _last_sunday(wall.year, 3, 3), _last_sunday(wall.year, 10, 4)
        in_doubt = ends - timedelta(hours=1) <= wall < ends  # this hour comes twice
        is_summer = begins <= wall < ends and not (in_doubt and dt.fold)
        return timedelta(hours=1) if is_summer else timedelta()

    def tzname(self, dt: datetime | None) -> str:
        return "EEST" if self.dst(dt) else "EET"


def _last_sunday(year: int, month: int, hour: int) -> datetime:
    last = datetime(year, month, 31, hour)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _minutes(offset: timedelta | None) -> int:
    return int(offset.total_seconds() // 60) if offset else 0
