"""However many start, one runs."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import ROOT, Desktop, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.alone  # it starts twenty programs at once

STARTS = 20


def test_twenty_starts_at_once_make_one_program(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    command = [sys.executable, "-m", "companion", "--profile", str(program.profile)]
    starts = [subprocess.Popen(command, env=program.env, cwd=ROOT) for _ in range(STARTS)]
    wait_until(lambda: sum(s.poll() is None for s in starts) == 1, "nineteen to hand over and go", 60)
    assert [s.returncode for s in starts if s.poll() is not None] == [0] * (STARTS - 1)
    (program.process,) = [s for s in starts if s.poll() is None]
    assert program.status()["phase"] == "ready"
    windows = screen.xdotool("search", "--onlyvisible", "--name", "^Call Companion$").split()
    assert len(windows) == 1
    assert program.stop() == 0


def test_a_second_start_brings_the_hidden_window_back(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    program.start()
    assert program.cli("hide").returncode == 0
    wait_until(lambda: not screen.window("Call Companion"), "the window to be hidden")
    assert program.cli().returncode == 0
    wait_until(lambda: screen.window("Call Companion"), "the window to be back")
    assert screen.is_above("Call Companion")
    assert program.stop() == 0


def test_a_program_killed_leaves_nothing_that_stops_the_next(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    for _ in range(3):
        program.start()
        program.kill()
    program.start()
    assert program.stop() == 0
