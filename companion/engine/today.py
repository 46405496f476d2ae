"""How many calls this day had and which were hard, kept in mind so that nobody asks the disk each second.

Hard calls are kept for four weeks, the others for two days.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from companion.domain.hard_days import DAYS_A_WEEK, WEEKS, HardDays, in_a_row
from companion.domain.records import CallRecord, WallTime
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.instants import Instant

DAY_MS = 24 * 3_600_000
_REACHES_BACK_MS = 2 * DAY_MS
# Four weeks of calls are looked up in pieces that hold nobody up, and two days more: the clock may be set back.
_PIECE_MS = 2 * DAY_MS
_PIECES = WEEKS * DAYS_A_WEEK // 2 + 1


@value
class _Kept:
    """What is remembered of a call that is over."""

    day: date
    started_ms: int
    ended_ms: int
    is_hard: bool


class Today:
    """The calls that started on one local day. Those of other days are kept too: the wall clock may be set back."""

    def __init__(self, at: Instant) -> None:
        self._at = at
        self._day = _local_day(WallTime(at.utc_ms, at.offset_min))
        self._calls: dict[str, _Kept] = {}
        self._pieces_recalled = 0

    @staticmethod
    def reaches_back_to_ms(at: Instant) -> int:
        """UTC milliseconds before which no call of today can have started, whatever offset held then."""
        return at.utc_ms - _REACHES_BACK_MS

    def note(self, record: CallRecord) -> None:
        """Count a call that is over, once."""
        is_of_use = record.is_hard or record.started.utc_ms >= self.reaches_back_to_ms(self._at)
        if record.ended and is_of_use:
            day = _local_day(record.started)
            self._calls[record.call_id] = _Kept(day, record.started.utc_ms, record.ended.utc_ms, record.is_hard)
        else:
            self.forget(record.call_id)

    def forget(self, call_id: str) -> None:
        """Do not count a call."""
        self._calls.pop(call_id, None)

    def next_piece(self) -> tuple[int, int] | None:
        """Return from when to when (UTC milliseconds) calls have to be noted next to know four weeks; None: all known.

        `note_piece` says that it is done.
        """
        if self._pieces_recalled >= _PIECES:
            return None
        before = self._at.utc_ms - self._pieces_recalled * _PIECE_MS
        return before - _PIECE_MS, before + (DAY_MS if self._pieces_recalled == 0 else 0)

    def note_piece(self, records: list[CallRecord]) -> None:
        """Count the calls `next_piece` asked for, but for those that are known better already."""
        self._pieces_recalled += 1
        for record in records:
            if record.call_id not in self._calls:
                self.note(record)

    def roll_over(self, at: Instant) -> None:
        """Count the calls of the local day it is now; what is older than anybody asks for is let go."""
        day = _local_day(WallTime(at.utc_ms, at.offset_min))
        has_turned, self._at, self._day = day != self._day, at, day
        if has_turned:
            oldest_ms, reaches_back_ms = at.utc_ms - _PIECES * _PIECE_MS, self.reaches_back_to_ms(at)
            stale = [
                call_id
                for call_id, kept in self._calls.items()
                if kept.started_ms < (oldest_ms if kept.is_hard else reaches_back_ms)
            ]
            for call_id in stale:
                self.forget(call_id)

    @property
    def totals(self) -> tuple[int, int]:
        """Calls, and hard ones among them."""
        hard = [kept.is_hard for kept in self._calls.values() if kept.day == self._day]
        return len(hard), sum(hard)

    def hard_before(self, at: Instant, within_s: float, but: str | None) -> int:
        """Count the hard calls of the last hours, but for one."""
        return sum(
            kept.is_hard and call_id != but and 0 <= at.utc_ms - kept.started_ms < within_s * 1000
            for call_id, kept in self._calls.items()
        )

    def hard_days(self, at: Instant) -> HardDays:
        """Return the figures of the day and the weeks."""
        of_today = sorted((kept for kept in self._calls.values() if kept.day == self._day), key=lambda k: k.started_ms)
        hard = [kept for kept in self._calls.values() if kept.is_hard]
        newest_ms = max((kept.ended_ms for kept in hard if kept.ended_ms <= at.utc_ms), default=None)
        return HardDays(
            calls_today=len(of_today),
            in_a_row=in_a_row([kept.is_hard for kept in of_today]),
            minute=(at.utc_ms // 60_000 + at.offset_min) % 1440,
            days_ago=tuple(ago for ago in ((self._day - kept.day).days for kept in hard) if ago >= 0),
            since_last_ms=None if newest_ms is None else at.utc_ms - newest_ms,
        )


def _local_day(moment: WallTime) -> date:
    return (datetime.fromtimestamp(moment.utc_ms / 1000, tz=UTC) + timedelta(minutes=moment.offset_min)).date()
