"""A click until its sentence is painted and until it is on disk, and what very many events leave in memory."""

from __future__ import annotations

import tempfile

from benchmarks.measuring import Row, asked, script


def clicking(env: dict[str, str]) -> list[Row]:
    """Clicks inside the program."""
    with tempfile.TemporaryDirectory() as folder:
        found = asked(script("clicks.py", folder), env)
    bare = found["bare_commit_ms"]
    return [
        Row(f"click to painted sentence, p99 of {found['clicks']}", found["painted_p99_ms"], "ms", 16.7),
        Row("  the same, median", found["painted_median_ms"], "ms", None),
        Row("  the same, worst", found["painted_worst_ms"], "ms", None),
        Row("click to acknowledged, against a bare commit", found["without_wait_ms"], "ms", 3, bare),
        Row("  the commit in it, against a bare commit", found["commit_alone_ms"], "ms", None, bare),
        Row(f"  all of it, with the wait of {found['wait_ms']} ms", found["with_wait_ms"], "ms", None),
    ]


def many_events(env: dict[str, str]) -> list[Row]:
    """Memory that very many events leave behind."""
    with tempfile.TemporaryDirectory() as folder:
        found = asked(script("many_events.py", folder), env)
    return [Row(f"memory grown by {found['events']:,} events", found["grown_mb"], "MB", 10)]
