"""How many calls this day had, kept in mind so that nobody asks the disk each second."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.records import CallRecord, WallTime

if TYPE_CHECKING:
    from companion.domain.instants import Instant


class Today:
    """The calls that started on one local day."""

    def __init__(self, at: Instant) -> None:
        self._day = _local_day(WallTime(at.utc_ms, at.offset_min))
        self._is_hard: dict[str, bool] = {}

    @staticmethod
    def midnight_ms(at: Instant) -> int:
        """UTC milliseconds of the midnight this local day began with."""
        local_ms = at.utc_ms + at.offset_min * 60_000
        return local_ms - local_ms % 86_400_000 - at.offset_min * 60_000

    def note(self, record: CallRecord) -> None:
        """Count a call of today that is over, once."""
        if record.ended and _local_day(record.started) == self._day:
            self._is_hard[record.call_id] = record.is_hard
        else:
            self.forget(record.call_id)

    def forget(self, call_id: str) -> None:
        """Do not count a call."""
        self._is_hard.pop(call_id, None)

    def roll_over(self, at: Instant) -> None:
        """Begin anew when the local day has changed."""
        day = _local_day(WallTime(at.utc_ms, at.offset_min))
        if day != self._day:
            self._day = day
            self._is_hard.clear()

    @property
    def totals(self) -> tuple[int, int]:
        """Calls, and hard ones among them."""
        return len(self._is_hard), sum(self._is_hard.values())


def _local_day(moment: WallTime) -> date:
    return (datetime.fromtimestamp(moment.utc_ms / 1000, tz=UTC) + timedelta(minutes=moment.offset_min)).date()
