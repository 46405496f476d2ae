"""kill -9 at random moments while the command line drives calls: what was acknowledged is there once."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from typing import TYPE_CHECKING, Self

import pytest

from tests.support.desktop import ROOT, Desktop, Program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.alone  # it counts seconds

ROUNDS = 100
STORM_ROUNDS = 1000
LONGEST_LIFE_S = 0.3
STARTS_WITHIN_S = 8.0


class Driver:
    """Drives calls by the command line from a thread and remembers which verbs were acknowledged."""

    def __init__(self, program: Program, dice: random.Random) -> None:
        self._program = program
        self._dice = dice
        self.acknowledged: list[str] = []
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._drive)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        self._thread.join(30)

    def _drive(self) -> None:
        verbs = [("boundary",), ("said",), ("another",), ("say", "swearing"), ("call", "hold"), ("call", "resume")]
        while not self._is_over.is_set():
            command_id = str(uuid.uuid4())
            verb = self._dice.choice(verbs)
            if self._program.cli(*verb, "--id", command_id).returncode == 0:
                self.acknowledged.append(command_id)


def start_quickly(program: Program) -> None:
    """Start and wait for the first answer only."""
    command = [sys.executable, "-m", "companion", "--profile", str(program.profile)]
    program.process = subprocess.Popen(command, env=program.env, cwd=ROOT)
    deadline = time.monotonic() + STARTS_WITHIN_S
    while program.cli("status").returncode != 0:
        assert time.monotonic() < deadline, "the program did not start again"
        assert program.process.poll() is None, "the program ended by itself"


def stored_ids(profile: Path) -> list[str]:
    """The ids of all events in the real file."""
    with sqlite3.connect(f"file:{profile}/data/calls.sqlite3?mode=ro", uri=True) as file:
        return [row[0] for row in file.execute("SELECT event_id FROM events")]


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("rounds", [ROUNDS, pytest.param(STORM_ROUNDS, marks=pytest.mark.storm)])
def test_every_acknowledged_verb_is_in_the_log_once_and_the_call_goes_on(
    screen: Desktop, tmp_path: Path, rounds: int
) -> None:
    seed = random.randrange(1 << 30)
    dice = random.Random(seed)
    program = Program(screen, tmp_path / "profile")
    start_quickly(program)
    call_id = str(uuid.uuid4())
    assert program.cli("call", "start", "--id", call_id).returncode == 0
    began = time.monotonic()
    acknowledged: list[str] = [call_id]
    for _ in range(rounds):
        with Driver(program, dice) as driver:
            time.sleep(dice.uniform(0, LONGEST_LIFE_S))
            program.kill()
        acknowledged += driver.acknowledged
        start_quickly(program)
        status = program.status()
        assert status["call_id"] == call_id, f"the call did not go on (seed {seed})"
        assert status["phase"] in ("on_call", "on_hold")
        assert status["call_s"] == pytest.approx(time.monotonic() - began, abs=1.0)

    stored = stored_ids(program.profile)
    first_of = {command_id: str(uuid.uuid5(uuid.UUID(command_id), "0")) for command_id in acknowledged}
    lost = [command_id for command_id, event_id in first_of.items() if event_id not in stored]
    assert not lost, f"lost {len(lost)} of {len(acknowledged)} (seed {seed})"
    assert len(stored) == len(set(stored))
    assert len(acknowledged) > rounds / 2, "the storm was a breeze"
    assert program.stop() == 0
