"""The wall clock is moved while a call runs; the duration stays true."""

from __future__ import annotations

import csv
import time
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, Program

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.alone  # it counts seconds

FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
CLOSE_ENOUGH_S = 0.2


def faked(tmp_path: Path, zone: str, at: str) -> tuple[Path, dict[str, str]]:
    """Return the file that sets the wall clock, and the environment that obeys it."""
    file = tmp_path / "wall-clock"
    file.write_text(f"@{at}\n")
    return file, {
        "LD_PRELOAD": FAKETIME,
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_TIMESTAMP_FILE": str(file),
        "FAKETIME_NO_CACHE": "1",
        "TZ": zone,
    }


def test_an_hour_forth_and_back_leaves_the_duration_alone(screen: Desktop, tmp_path: Path) -> None:
    file, env = faked(tmp_path, "Europe/Helsinki", "2026-06-10 10:00:00")
    row = _call_with_jumps(screen, tmp_path, file, env, ["2026-06-10 11:00:00", "2026-06-10 09:00:00"])
    assert row["started_at"].startswith("2026-06-10T10:00:0")
    assert row["started_at"].endswith("+03:00")


def test_daylight_saving_during_a_call_leaves_the_duration_alone(screen: Desktop, tmp_path: Path) -> None:
    # In Helsinki the clocks go from 03:00 straight to 04:00 on 2026-03-29.
    file, env = faked(tmp_path, "Europe/Helsinki", "2026-03-29 02:59:40")
    row = _call_with_jumps(screen, tmp_path, file, env, ["2026-03-29 04:00:01"])
    assert row["started_at"].startswith("2026-03-29T02:59:4")
    assert row["started_at"].endswith("+02:00")
    assert row["ended_at"].startswith("2026-03-29T04:00:")
    assert row["ended_at"].endswith("+03:00")


def _call_with_jumps(
    screen: Desktop, tmp_path: Path, file: Path, env: dict[str, str], jumps: list[str]
) -> dict[str, str]:
    program = Program(screen, tmp_path / "profile", env)
    program.start()
    assert program.status()["phase"] == "ready"
    before_start = time.monotonic()
    assert program.cli("call", "start").returncode == 0
    after_start = time.monotonic()
    for jump in jumps:
        time.sleep(1.2)
        file.write_text(f"@{jump}\n")
    time.sleep(1.2)
    before_end = time.monotonic()
    assert program.cli("call", "end").returncode == 0
    after_end = time.monotonic()
    assert program.cli("wrap", "resolved").returncode == 0
    path = tmp_path / "log.csv"
    assert program.cli("export", str(path)).returncode == 0
    assert program.stop() == 0
    with path.open(encoding="utf-8-sig", newline="") as lines:
        (row,) = csv.DictReader(lines)
    shortest, longest = before_end - after_start, after_end - before_start
    assert shortest - CLOSE_ENOUGH_S <= float(row["talk_s"]) <= longest + CLOSE_ENOUGH_S
    assert float(row["gap_s"]) == pytest.approx(0, abs=0.05)
    return row
