"""How many calls this day had, kept in mind so that nobody asks the disk each second."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.records import CallRecord, WallTime

if TYPE_CHECKING:
    from companion.domain.instants import Instant


class Today:
    """The calls that started on one local day. Those of other days are kept too: the wall clock may be set back."""

    def __init__(self, at: Instant) -> None:
        self._day = _local_day(WallTime(at.utc_ms, at.offset_min))
        self._calls: dict[str, tuple[date, bool]] = {}

    @staticmethod
    def reaches_back_to_ms(at: Instant) -> int:
        """UTC milliseconds before which no call of today can have started, whatever offset held then."""
        return at.utc_ms - 48 * 3_600_000

    def note(self, record: CallRecord) -> None:
        """Count a call that is over, once."""
        if record.ended:
            self._calls[record.call_id] = (_local_day(record.started), record.is_hard)
        else:
            self.forget(record.call_id)

    def forget(self, call_id: str) -> None:
        """Do not count a call."""
        self._calls.pop(call_id, None)

    def roll_over(self, at: Instant) -> None:
        """Count the calls of the local day it is now."""
        self._day = _local_day(WallTime(at.utc_ms, at.offset_min))

    @property
    def totals(self) -> tuple[int, int]:
        """Calls, and hard ones among them."""
        hard = [is_hard for day, is_hard in self._calls.values() if day == self._day]
        return len(hard), sum(hard)


def _local_day(moment: WallTime) -> date:
    return (datetime.fromtimestamp(moment.utc_ms / 1000, tz=UTC) + timedelta(minutes=moment.offset_min)).date()
