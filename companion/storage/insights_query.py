"""Counts calls for looking back: one statement over a stretch of the log at a time, so that no call waits long.

A stretch is so many calls in a row, found in the index. Stretches do not overlap, and days are told apart by the row's
own offset: a day that two of them share is summed up afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Outcome, Strain
from companion.domain.looking_back import DAYS_FOR_TRENDS, Tally, day_of, look_back, number_of, row_of
from companion.storage.beside_log import BesideLog

if TYPE_CHECKING:
    import sqlite3
    from datetime import date

    from companion.domain.insights import Insights, Period
    from companion.storage.call_log import SqliteCallLog

DAY_MS = 86_400_000
HOUR_MS = 3_600_000
MINUTE_MS = 60_000
# What a stretch may hold: some milliseconds of reading.
STRETCH_CALLS = 1_000
# Local days begin up to 14 hours before and 12 after those of UTC; a wrong offset may say more.
LARGEST_OFFSET_MS = DAY_MS

_LOCAL_MS = f"(started_utc_ms + started_offset_min * {MINUTE_MS})"
# Without one, the text of rungs is "[]"; each brings a bracket of its own: [["notice", 190.4], ["line", 358.0]].
_WARNED = "rungs <> '[]'"
_HARD = (
    f"(ifnull(strain, '') IN ('{Strain.HARD}', '{Strain.ABUSIVE}') "
    "OR (rungs <> '[]' AND length(rungs) - length(replace(rungs, '[', '')) > 2))"
)
_CALMED = "calmed_at_s IS NOT NULL"
_TENSE = f"({_WARNED} OR {_CALMED} OR ifnull(strain, '') IN ('{Strain.TENSE}', '{Strain.HARD}', '{Strain.ABUSIVE}'))"
COUNTS = f"""
SELECT {_LOCAL_MS} / {DAY_MS} AS day, {_LOCAL_MS} / {HOUR_MS} % 24 AS hour, topic,
    count(*), sum(outcome <> '{Outcome.NOT_CODED}'), sum(outcome = '{Outcome.RESOLVED}'), sum(thanked <> 0),
    sum({_CALMED}), sum({_WARNED}), sum({_TENSE}), sum({_HARD})
FROM calls WHERE is_closed = 1 AND started_utc_ms >= ? AND started_utc_ms < ?
GROUP BY day, hour, topic"""  # noqa: S608 - columns and ids of our own
_END_OF_STRETCH = """
SELECT started_utc_ms FROM calls WHERE started_utc_ms >= ? AND started_utc_ms < ?
ORDER BY started_utc_ms LIMIT 1 OFFSET ?"""
_EARLIEST = "SELECT started_utc_ms, started_offset_min FROM calls WHERE is_closed = 1 ORDER BY started_utc_ms LIMIT 1"


class InsightsReading:
    """Reads what looking back needs, a stretch at each `step`; `insights` is there when all of it is read."""

    def __init__(self, log: SqliteCallLog | BesideLog, period: Period) -> None:
        self._log = log
        self._tally = Tally(period)
        after = number_of(period.last) + 1
        days = max(DAYS_FOR_TRENDS, 2 * period.days)
        self._from_ms = (after - days) * DAY_MS - LARGEST_OFFSET_MS
        self._before_ms = after * DAY_MS + LARGEST_OFFSET_MS
        self._earliest: date | None = None
        self.insights: Insights | None = None

    @property
    def bounds_ms(self) -> tuple[int, int]:
        """What is still to be read, in UTC milliseconds: from, and before."""
        return self._from_ms, self._before_ms

    def step(self) -> bool:
        """Read a stretch; tells whether there is more. Raises StorageUnavailableError."""
        if isinstance(self._log, BesideLog):
            self._count_records(self._log)
            return False
        if self._earliest is None:
            self._earliest = self._log.run(_earliest)
        self._from_ms = self._log.run(self._read) if self._earliest else self._before_ms
        if self._from_ms < self._before_ms:
            return True
        self._tell()
        return False

    def finish(self) -> Insights:
        """Read all that is left at once."""
        while self.step():
            pass
        assert self.insights is not None  # noqa: S101 - the last step tells
        return self.insights

    def _read(self, connection: sqlite3.Connection) -> int:
        """Count one stretch and return where the next begins."""
        found = connection.execute(_END_OF_STRETCH, (self._from_ms, self._before_ms, STRETCH_CALLS)).fetchone()
        # Of very many calls in one millisecond at least that one is counted.
        until_ms = max(found[0], self._from_ms + 1) if found else self._before_ms
        self._tally.add(connection.execute(COUNTS, (self._from_ms, until_ms)))
        return until_ms

    def _count_records(self, log: BesideLog) -> None:
        """Count call by call, all at once: a newer program's file is only read, and may lack what a statement names."""
        for record in log.records(self._from_ms, self._before_ms):
            self._tally.add([row_of(record)])
        first = next(iter(log.records()), None)
        self._earliest = first.started.local().date() if first else None
        self._tell()

    def _tell(self) -> None:
        self.insights = look_back(self._tally, self._earliest)


def _earliest(connection: sqlite3.Connection) -> date | None:
    found = connection.execute(_EARLIEST).fetchone()
    return day_of((found[0] + found[1] * MINUTE_MS) // DAY_MS) if found else None
