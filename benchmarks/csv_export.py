"""Writes 1,000,000 calls as CSV, against Python's bare csv.writer over the same rows of the same log.

csv_export.py fill FILE CALLS     a log of calls alone, without events and without a seal: an export looks at neither
csv_export.py ours FILE TARGET    through the program's exporter
csv_export.py floor FILE TARGET   rows fetched in the same pages, written as they are; both are safe on disk at the end

The last two print seconds and how many MB more the process held at most.
"""

from __future__ import annotations

import csv
import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.measuring import Row, in_turn, ratio, script, timed

if TYPE_CHECKING:
    from collections.abc import Callable

CALLS = 1_000_000
PAIRS = 1
# Of ten calls two have a note, one has rungs that no other call has, and all have times of their own.
_FILL = """
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ? - 1)
INSERT INTO calls SELECT
    printf('%08x-1b2c-4d3e-8f40-%012x', i, i), 1, 1700000000000 + i * 61337, 120, 1700000060000 + i * 61337, 120,
    200 + (i * 7919 % 90000) / 97.0, (i * 31 % 700) / 7.0, (i * 13 % 900) / 11.0, 0.0,
    CASE i % 4 WHEN 0 THEN 'resolved' WHEN 1 THEN 'follow_up' WHEN 2 THEN 'not_coded' ELSE 'ended_at_boundary' END,
    CASE i % 3 WHEN 0 THEN 'easy' WHEN 1 THEN 'hard' END,
    CASE i % 5 WHEN 0 THEN '' ELSE 'Billing' END,
    CASE i % 3 WHEN 0 THEN '[]' ELSE '["swearing","outage"]' END,
    CASE i % 10 WHEN 0 THEN '[["notice",' || ((i % 90000) / 97.0) || '],["line",358.0]]' ELSE '[]' END,
    CASE i % 6 WHEN 0 THEN i % 600 END, 0.0,
    CASE i % 10 WHEN 1 THEN 'She said "no", then paid the second invoice.' WHEN 2 THEN 'Μίλησε ήρεμα' ELSE '' END,
    '', '', x'00', '', 0
FROM n"""


def csv_export(env: dict[str, str]) -> list[Row]:
    """Seconds and memory of a large export."""

    def measure(which: str, log: str, target: str) -> tuple[float, float]:
        seconds, megabytes = json.loads(timed(script("csv_export.py", which, log, target), env)[1])
        return seconds, megabytes

    with tempfile.TemporaryDirectory() as folder:
        log = f"{folder}/data/calls.sqlite3"
        timed(script("csv_export.py", "fill", log, str(CALLS)), env)
        ours, floor = in_turn(
            lambda: measure("ours", log, f"{folder}/ours.csv"),
            lambda: measure("floor", log, f"{folder}/floor.csv"),
            PAIRS,
        )
    more = max(megabytes for _, megabytes in ours)
    return [
        ratio(
            f"CSV of {CALLS:,} calls, against a bare csv.writer", "s", 1.6, [s for s, _ in ours], [s for s, _ in floor]
        ),
        Row("memory more for it, at most", more, "MB", 30),
    ]


def fill(log: Path, calls: int) -> None:
    from companion.storage.database import connect
    from companion.storage.migrations import migrate
    from companion.storage.rows import CALL_COLUMNS

    connection = connect(log)
    migrate(connection)
    connection.execute("PRAGMA synchronous = OFF")
    # The columns of the query stand in the order of the table, in which row_hash comes before what came later.
    assert CALL_COLUMNS.endswith("ref_hash, granted, thanked")
    connection.execute("BEGIN")
    connection.execute(_FILL, (calls,))
    connection.execute("COMMIT")
    connection.close()


def ours(log: Path, target: Path) -> None:
    from companion.app.exporter import Exporter
    from companion.app.paths import places_of
    from companion.integrations.export_order import ExportOrder
    from companion.storage.call_log import SqliteCallLog
    from companion.storage.database import connect

    nothing: Any = None
    open_log = SqliteCallLog(lambda _look: connect(log), nothing, nothing)
    written = Exporter(open_log, places_of(str(log.parents[1] / "profile"))).export(ExportOrder(target, "csv"))
    assert written in (1, CALLS)
    open_log.close()


def floor(log: Path, target: Path) -> None:
    from companion.export.plain_rows import PLAIN_COLUMNS
    from companion.storage.call_pages import plain_pages
    from companion.storage.database import connect

    connection = connect(log)
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
        for page in plain_pages(lambda query, values: connection.execute(query, values).fetchall(), PLAIN_COLUMNS):
            writer.writerows(page)
        file.flush()
        os.fsync(file.fileno())
    connection.close()


def measured(work: Callable[[Path, Path], None], log: Path, target: Path) -> None:
    """Once with nothing first, so that what is imported does not count."""
    with tempfile.TemporaryDirectory() as empty:
        fill(Path(empty) / "data" / "calls.sqlite3", 1)
        work(Path(empty) / "data" / "calls.sqlite3", Path(empty) / "none.csv")
    before_kb = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * resource.getpagesize() // 1024
    began = time.perf_counter()
    work(log, target)
    seconds = time.perf_counter() - began
    print(json.dumps([seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024]))


if __name__ == "__main__":
    which, log_file, rest = sys.argv[1:]
    if which == "fill":
        fill(Path(log_file), int(rest))
    else:
        measured(ours if which == "ours" else floor, Path(log_file), Path(rest))
