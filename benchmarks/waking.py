"""How often the program wakes up, with no call and on one. All three are counted over the same seconds."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
import time
from typing import TYPE_CHECKING

from benchmarks.measuring import ROOT, Row, end, program, ratio, script, start_program, timed, voluntary_switches

if TYPE_CHECKING:
    from collections.abc import Sequence

WINDOWS = 10
WINDOW_S = 10.0
# By then the window has settled and a log without calls has been looked after.
SETTLED_S = 4.0


def waking(env: dict[str, str]) -> list[Row]:
    """Voluntary context switches of all threads."""
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        at_rest, on_call = start_program(one, env), start_program(two, env)
        timed(program("--profile", two, "call", "start"), env)
        label = subprocess.Popen(script("ticking_label.py"), env=env, cwd=ROOT)
        time.sleep(SETTLED_S)
        resting, calling, ticking = _count([process.pid for process in (at_rest, on_call, label)])
        end(at_rest, on_call, label)
    return [
        Row("switches in 10 s, no call", statistics.median(resting), "", 1),
        ratio("switches in 10 s, on a call, against a ticking label", "", 1.15, calling, ticking),
    ]


def _count(pids: Sequence[int]) -> list[list[int]]:
    """Count by window of ten seconds for each process."""
    counted: list[list[int]] = [[] for _ in pids]
    before = [voluntary_switches(pid) for pid in pids]
    for _ in range(WINDOWS):
        time.sleep(WINDOW_S)
        after = [voluntary_switches(pid) for pid in pids]
        for counts, now, then in zip(counted, after, before, strict=True):
            counts.append(now - then)
        before = after
    return counted
