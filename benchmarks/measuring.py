"""What every part of the benchmarks shares: a row of the table, programs in turn, what a process holds and does."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
PAIRS = 12


@dataclass(frozen=True)
class Row:
    """One line of the table: ours against a floor as a ratio, or by itself. Without a goal it is only told."""

    what: str
    ours: float
    unit: str
    goal: float | None
    floor: float | None = None

    @property
    def result(self) -> float:
        """What the goal is about."""
        return self.ours / self.floor if self.floor else self.ours

    def line(self) -> str:
        """The row as text."""
        floor = f"{self.floor:.4g} {self.unit}" if self.floor else ""
        ours = f"{self.ours:.4g} {self.unit}"
        sign = " ×" if self.floor else f" {self.unit}"
        goal = f"{self.goal:g}{sign}" if self.goal is not None else ""
        verdict = "" if self.goal is None else "yes" if self.result <= self.goal else "no"
        return f"| {self.what:58} | {ours:>11} | {floor:>11} | {self.result:6.2f}{sign:3} | {goal:>7} | {verdict:4} |"


TITLE = (
    f"| {'what':58} | {'ours':>11} | {'floor':>11} | {'result':9} | {'goal':>7} | {'kept':4} |\n"
    f"|{'-' * 60}|{'-' * 12}:|{'-' * 12}:|{'-' * 11}|{'-' * 8}:|{'-' * 6}|"
)


def environment(screen: dict[str, str]) -> dict[str, str]:
    """The environment of what is measured: on that screen, and byte code may be kept as on any desk."""
    env = dict(screen)
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env | {"PYTHONPATH": str(ROOT)}


def program(*arguments: str) -> list[str]:
    """The command line of the program."""
    return [sys.executable, "-m", "companion", *arguments]


def script(name: str, *arguments: str) -> list[str]:
    """The command line of a script in this folder."""
    return [sys.executable, str(HERE / name), *arguments]


def timed(command: Sequence[str], env: dict[str, str]) -> tuple[float, str]:
    """Run a command; return its seconds and what it printed."""
    began = time.perf_counter()
    done = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=True)
    return time.perf_counter() - began, done.stdout


def asked(command: Sequence[str], env: dict[str, str]) -> Any:
    """Run a script that prints JSON and return what it says."""
    return json.loads(timed(command, env)[1])


def in_turn(ours: Callable[[], Any], floor: Callable[[], Any], pairs: int = PAIRS) -> tuple[list[Any], list[Any]]:
    """Measure both in turn. The first pair warms the disk cache and writes the byte code, and does not count."""
    measured = [(ours(), floor()) for _ in range(pairs + 1)][1:]
    return [pair[0] for pair in measured], [pair[1] for pair in measured]


def ratio(what: str, unit: str, goal: float | None, ours: Sequence[float], floor: Sequence[float]) -> Row:
    """The medians of both as a row."""
    return Row(what, statistics.median(ours), unit, goal, statistics.median(floor))


def voluntary_switches(pid: int) -> int:
    """How often the threads of a process went to sleep so far, which is how often they were woken."""
    return sum(
        int(line.split()[1])
        for task in Path(f"/proc/{pid}/task").iterdir()
        for line in (task / "status").read_text("ascii").splitlines()
        if line.startswith("voluntary_ctxt_switches")
    )


def start_program(profile: str, env: dict[str, str]) -> subprocess.Popen[bytes]:
    """Start the program and wait until it answers."""
    running = subprocess.Popen(program("--profile", profile), env=env, cwd=ROOT)
    verb = program("--profile", profile, "status")
    while subprocess.run(verb, env=env, cwd=ROOT, capture_output=True, check=False).returncode:
        time.sleep(0.1)
    return running


def end(*running: subprocess.Popen[bytes]) -> None:
    """End programs and wait for them."""
    for process in running:
        process.terminate()
    for process in running:
        process.wait(10)
