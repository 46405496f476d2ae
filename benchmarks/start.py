"""Start to first painted window, memory then, the cost of one verb, and a start with very many calls in the log."""

from __future__ import annotations

import sys
import tempfile
from typing import TYPE_CHECKING

from benchmarks.many_calls import fill
from benchmarks.measuring import end, in_turn, program, ratio, script, start_program, timed

if TYPE_CHECKING:
    from benchmarks.measuring import Row

MANY = 1_000_000


def first_window(env: dict[str, str]) -> list[Row]:
    """Seconds and memory until something is painted."""

    def start(*which: str) -> tuple[float, float, float]:
        seconds, said = timed(script("first_paint.py", *which), env)
        pss_kb, rss_kb = said.split()
        return seconds * 1000, int(pss_kb) / 1024, int(rss_kb) / 1024

    with tempfile.TemporaryDirectory() as folder:
        ours, floor = in_turn(lambda: start("program", folder), lambda: start("floor"))
    rows = (("start to first painted window", "ms", 1.7), ("memory then (PSS)", "MB", 1.35), ("  (RSS)", "MB", None))
    return [
        ratio(what, unit, goal, [found[column] for found in ours], [found[column] for found in floor])
        for column, (what, unit, goal) in enumerate(rows)
    ]


def one_verb(env: dict[str, str]) -> list[Row]:
    """`status` against a bare Python, while the program runs."""
    with tempfile.TemporaryDirectory() as folder:
        running = start_program(folder, env)
        ours, floor = in_turn(
            lambda: timed(program("--profile", folder, "status"), env)[0] * 1000,
            lambda: timed([sys.executable, "-c", "pass"], env)[0] * 1000,
            24,
        )
        end(running)
    return [ratio("call-companion status, against python -c pass", "ms", 2.4, ours, floor)]


def many_calls(env: dict[str, str]) -> list[Row]:
    """A start with very many calls against a start with none."""
    with tempfile.TemporaryDirectory() as full, tempfile.TemporaryDirectory() as empty:
        seconds = fill(full, MANY)
        print(f"{MANY:,} calls were written in {seconds:.0f} s", file=sys.stderr)
        ours, floor = in_turn(
            lambda: timed(script("first_paint.py", "program", full), env)[0] * 1000,
            lambda: timed(script("first_paint.py", "program", empty), env)[0] * 1000,
        )
    return [ratio(f"start with {MANY:,} calls, against none", "ms", 1.1, ours, floor)]
