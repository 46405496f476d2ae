"""Killed in the middle of an export or an import, again and again: nothing half is anywhere, and the log is sound."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from companion.app.paths import places_of
from companion.storage.open_log import open_call_log
from tests.support.builders import a_batch
from tests.support.fake_clock import FakeClock

ROUNDS = [8, pytest.param(30, marks=pytest.mark.storm)]
CALLS = 600
ROOT = Path(__file__).parents[2]


def fill(profile: Path, calls: int, first: int = 0) -> None:
    places = places_of(str(profile))
    opened = open_call_log(places.data, places.backups, FakeClock())
    opened.log.append([a_batch(number, note="She paid twice. " * 20) for number in range(first, first + calls)])
    opened.log.close()


def calls_in(profile: Path) -> int:
    """Open the log as a start would, looking at all of it."""
    places = places_of(str(profile))
    opened = open_call_log(places.data, places.backups, FakeClock())
    opened.log.open()
    assert opened.damage is None, "the log is as it was"
    count = len(list(opened.log.records()))
    opened.log.close()
    return count


def program(profile: Path, *verb: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "companion", "--profile", str(profile), *verb]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def length_of(profile: Path, *verb: str) -> float:
    began = time.monotonic()
    assert program(profile, *verb).wait(60) == 0
    return time.monotonic() - began


def killed(process: subprocess.Popen[bytes], after_s: float) -> bool:
    """Kill it after so long; tells whether it was still at work."""
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    return process.wait(10) == -signal.SIGKILL


@pytest.mark.parametrize("rounds", ROUNDS)
@pytest.mark.parametrize("kind", ["csv", "json"])
def test_a_killed_export_leaves_the_old_file_or_the_new_one(tmp_path: Path, kind: str, rounds: int) -> None:
    profile, out = tmp_path / "profile", tmp_path / "out"
    out.mkdir()
    fill(profile, CALLS)
    target = out / f"calls.{kind}"
    whole_s = length_of(profile, "export", str(target))
    whole = target.read_bytes()
    dice = random.Random(7)
    hits = 0
    for _ in range(rounds):
        target.write_text("the old one")
        hits += killed(program(profile, "export", str(target)), dice.uniform(0.3, 1.0) * whole_s)
        assert target.read_bytes() in (b"the old one", whole)
        others = [path for path in out.iterdir() if path != target]
        assert len(others) <= 1
        assert all(path.name.startswith(".call-companion-") for path in others)
    assert hits > rounds // 4, "most were killed at work"
    assert length_of(profile, "export", str(target)) > 0
    assert list(out.iterdir()) == [target], "what was left was removed"
    assert calls_in(profile) == CALLS


@pytest.mark.parametrize("rounds", ROUNDS)
def test_a_killed_import_brought_all_or_nothing(tmp_path: Path, rounds: int) -> None:
    source, profile, file = tmp_path / "source", tmp_path / "profile", tmp_path / "calls.json"
    fill(source, CALLS)
    length_of(source, "export", str(file))
    fill(profile, 5, first=90_000)
    whole_s = length_of(profile, "import", str(file))
    assert calls_in(profile) == 5, "it was only looked at"
    dice = random.Random(8)
    hits = 0
    for number in range(rounds):
        fresh = tmp_path / f"profile-{number}"
        fill(fresh, 5, first=90_000)
        hits += killed(program(fresh, "import", str(file), "--yes"), dice.uniform(0.4, 1.6) * whole_s)
        count = calls_in(fresh)
        assert count in (5, CALLS + 5)
        assert program(fresh, "import", str(file), "--yes").wait(60) == 0
        assert calls_in(fresh) == CALLS + 5
    assert hits > rounds // 4
