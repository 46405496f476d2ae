"""Looking back call by call through a million calls: opening, jumping anywhere, searching."""

from __future__ import annotations

import sys
import tempfile

from benchmarks.many_calls import fill
from benchmarks.measuring import Row, asked, script

MANY = 1_000_000
FEW = 100


def history(env: dict[str, str]) -> list[Row]:
    """The window over very many calls, and over few."""
    with tempfile.TemporaryDirectory() as full, tempfile.TemporaryDirectory() as small:
        seconds = fill(full, MANY)
        print(f"{MANY:,} calls were written in {seconds:.0f} s", file=sys.stderr)
        fill(small, FEW)
        many, few = (asked(script("looking_back.py", folder), env) for folder in (full, small))
    return [
        Row(f"history of {MANY:,} calls opens, against {FEW}", many["opens_ms"], "ms", 1.5, few["opens_ms"]),
        Row("  all of them are counted after", many["counted_ms"], "ms", None),
        Row("  longest slice of that", many["count_slice_ms"], "ms", 20),
        Row("a jump anywhere to the painted rows, p99", many["jump_p99_ms"], "ms", 16.7),
        Row("  the same, median", many["jump_median_ms"], "ms", None),
        Row("a letter more in the search to the painted rows, p99", many["search_p99_ms"], "ms", 50),
        Row("  the same, median", many["search_median_ms"], "ms", None),
        Row("one call told, p99", many["tell_p99_ms"], "ms", 20),
        Row("  the index of words is built in", many["index_s"], "s", None),
        Row("  longest slice of that", many["index_slice_ms"], "ms", 30),
        Row("  its size, against the log", many["index_mb"], "MB", None, many["log_mb"]),
    ]
