"""The system asks the program to go: it goes at once, in order, and a call goes on at the next start."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import pytest

from companion.storage.integrity import look_at
from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.alone  # it counts seconds

SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
EXITS = 42
STORM_EXITS = 200
GONE_WITHIN_S = 1.0
_POPEN = subprocess.Popen


@pytest.fixture(autouse=True)
def nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """End what a failed test left running."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*args: Any, **named: Any) -> subprocess.Popen[bytes]:
        started.append(_POPEN(*args, **named))
        return started[-1]

    monkeypatch.setattr(subprocess, "Popen", start)
    yield
    for process in started:
        if process.poll() is None:
            process.kill()
        process.wait(10)


def _start(program: Program) -> None:
    """Start and wait for the first answer only."""
    command = [sys.executable, "-m", "companion", "--profile", str(program.profile)]
    program.process = subprocess.Popen(command, env=program.env, cwd=ROOT)
    wait_until(lambda: program.cli("status").returncode == 0, "the program to answer", 20)


def _end_by(program: Program, number: signal.Signals) -> float:
    """Send the signal and return how long the program took to go, which it must do with code 0."""
    assert program.process is not None
    begun = time.monotonic()
    program.process.send_signal(number)
    assert program.process.wait(10) == 0, number
    return time.monotonic() - begun


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("exits", [EXITS, pytest.param(STORM_EXITS, marks=pytest.mark.storm)])
def test_a_signal_ends_the_program_within_a_second_and_the_call_goes_on(
    screen: Desktop, tmp_path: Path, exits: int
) -> None:
    dice = random.Random(exits)
    busy, idle = Program(screen, tmp_path / "busy"), Program(screen, tmp_path / "idle")
    took: list[float] = []
    call_id, began = None, 0.0
    for number in range(exits // 2):
        for program in (busy, idle):
            _start(program)
        if call_id is None:
            assert busy.cli("call", "start").returncode == 0
            began = time.monotonic()
            call_id = busy.status()["call_id"]
        status = busy.status()
        assert (status["call_id"], status["phase"]) == (call_id, "on_call")
        assert status["call_s"] == pytest.approx(time.monotonic() - began, abs=1.5)
        assert busy.cli("say", dice.choice(("swearing", "shouting"))).returncode == 0
        time.sleep(dice.uniform(0, 0.05))
        took += [_end_by(program, SIGNALS[number % 3]) for program in (busy, idle)]
        assert not (busy.profile / "data" / "calls.sqlite3-journal").stat().st_size, "something was pending"
    assert max(took) <= GONE_WITHIN_S, sorted(took)[-5:]
    assert look_at(busy.profile / "data" / "calls.sqlite3") is None
    with sqlite3.connect(busy.profile / "data" / "calls.sqlite3") as file:
        (chosen,) = file.execute("SELECT count(*) FROM events WHERE kind = 'situation_chosen'").fetchone()
    file.close()
    assert chosen == exits // 2, "a sentence was not stored"


SESSION_ENDS = """
from PySide6.QtCore import QTimer
from companion.app import wiring
from companion.app.main import main
class Window(wiring.CompanionWindow):
    def show_quietly(self):
        super().show_quietly()
        QTimer.singleShot(2500, self.end)
    def end(self):
        assert self.close(), "a veto"
wiring.CompanionWindow = Window
raise SystemExit(main())
"""


def test_the_window_does_not_refuse_to_be_closed(screen: Desktop, tmp_path: Path) -> None:
    """What the end of a session and a window manager do: the window is closed, gives no veto, and a call goes on."""
    program = Program(screen, tmp_path / "profile")
    command = [sys.executable, "-c", SESSION_ENDS, "--profile", str(program.profile)]
    program.process = subprocess.Popen(command, env=program.env, cwd=ROOT)
    wait_until(lambda: program.cli("call", "start").returncode == 0, "the program to answer", 20)
    call_id = program.status()["call_id"]
    assert program.process.wait(10) == 0
    program.start()
    assert program.status()["call_id"] == call_id
    assert program.stop() == 0
