"""Start to first painted window, memory then, and the cost of one verb: each as a ratio to a floor in the same run.

Runs on a virtual screen of its own. Medians of PAIRS pairs, floor and program in turn.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.desktop import desktop  # noqa: E402 - found only now

PAIRS = 12
ENV = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"} | {"PYTHONPATH": str(ROOT)}


def timed(*command: str) -> tuple[float, str]:
    """Run a command; return its seconds and what it printed."""
    began = time.perf_counter()
    done = subprocess.run(command, env=ENV, cwd=ROOT, capture_output=True, text=True, check=False)
    return time.perf_counter() - began, done.stdout


def main() -> None:
    script = str(ROOT / "benchmarks" / "first_paint.py")
    floor_s, ours_s, floor_kb, ours_kb = [], [], [], []
    with tempfile.TemporaryDirectory() as folder:
        for pair in range(PAIRS + 1):
            floor, said = timed(sys.executable, script, "floor")
            ours, told = timed(sys.executable, script, "program", folder)
            if pair:  # the first one warms the disk cache and writes the byte code
                floor_s.append(floor)
                ours_s.append(ours)
                floor_kb.append(int(said.split()[-1]))
                ours_kb.append(int(told.split()[-1]))
        verb_s, bare_s = verb_against_bare(folder)
    rows: list[tuple[str, Sequence[float], Sequence[float], float]] = [
        ("start to first painted window", ours_s, floor_s, 1.7),
        ("memory (PSS)", ours_kb, floor_kb, 1.35),
        ("call-companion status", verb_s, bare_s, 2.4),
    ]
    print(f"{'what':32} {'ours':>10} {'floor':>10} {'ratio':>7} {'goal':>6}")
    for what, ours_all, floor_all, goal in rows:
        ours, floor = statistics.median(ours_all), statistics.median(floor_all)
        print(f"{what:32} {ours:10.3f} {floor:10.3f} {ours / floor:7.2f} {goal:6.2f}")


def verb_against_bare(folder: str) -> tuple[list[float], list[float]]:
    """Time `status` against a bare Python, while the program runs."""
    running = subprocess.Popen([sys.executable, "-m", "companion", "--profile", folder], env=ENV, cwd=ROOT)
    verb = (sys.executable, "-m", "companion", "--profile", folder, "status")
    while subprocess.run(verb, env=ENV, cwd=ROOT, capture_output=True, check=False).returncode:
        time.sleep(0.1)
    verb_s, bare_s = [], []
    for _ in range(PAIRS):
        verb_s.append(timed(*verb)[0])
        bare_s.append(timed(sys.executable, "-c", "pass")[0])
    running.terminate()
    running.wait(10)
    return verb_s, bare_s


if __name__ == "__main__":
    with desktop() as virtual:
        ENV |= virtual.env | {"PYTHONPATH": str(ROOT)}
        ENV.pop("PYTHONDONTWRITEBYTECODE", None)
        main()
