"""A month and a year out of a log of very many calls, against one bare statement over the same rows."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.many_calls import LAST_START_MS, fill
from benchmarks.measuring import Row, in_turn, ratio
from companion.domain.insights import Span, period_of
from companion.domain.looking_back import day_of
from companion.storage.call_log import SqliteCallLog
from companion.storage.insights_query import COUNTS, DAY_MS, InsightsReading
from companion.storage.integrity import Look
from companion.storage.open_log import open_call_log
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from companion.domain.insights import Period

MANY = 1_000_000
LONGEST_MS = 20.0


def insights(_env: dict[str, str]) -> list[Row]:
    """What the window for looking back reads."""
    today = day_of(LAST_START_MS // DAY_MS)
    with tempfile.TemporaryDirectory() as folder:
        seconds = fill(folder, MANY)
        print(f"{MANY:,} calls were written in {seconds:.0f} s", file=sys.stderr)
        profile = Path(folder)
        log = open_call_log(profile / "data", profile / "backups", FakeClock(), look=Look.NONE).log
        assert isinstance(log, SqliteCallLog)
        rows = [row for span in (Span.MONTH, Span.YEAR) for row in _of_span(log, span, today)]
        log.close()
    return rows


def _of_span(log: SqliteCallLog, span: Span, today: date) -> list[Row]:
    period = period_of(span, today)
    longest: list[float] = []
    ours, floor = in_turn(lambda: _read(log, period, longest), lambda: _bare(log, period))
    return [
        ratio(f"a {span} of {MANY:,} calls, against bare SQL", "ms", 2, ours, floor),
        Row("  its longest stretch, the median of them", statistics.median(longest), "ms", LONGEST_MS),
    ]


def _read(log: SqliteCallLog, period: Period, longest: list[float]) -> float:
    """Milliseconds of all stretches; the longest of them is kept too."""
    reading, steps, has_more = InsightsReading(log, period), [], True
    while has_more:
        began = time.perf_counter()
        has_more = reading.step()
        steps.append((time.perf_counter() - began) * 1000)
    longest.append(max(steps))
    return sum(steps)


def _bare(log: SqliteCallLog, period: Period) -> float:
    """One statement over all that is read: the period, the one before, and what trends are held against."""
    bounds = InsightsReading(log, period).bounds_ms
    began = time.perf_counter()
    log.run(lambda connection: connection.execute(COUNTS, bounds).fetchall())
    return (time.perf_counter() - began) * 1000
