"""The program is killed while it erases, lets go, migrates, backs up or restores: nothing is lost, nothing half done.

A process of its own does the work and is killed at a random moment of it; in a storm thirty times for each.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain.retention import Keep
from companion.storage.call_log import SqliteCallLog
from companion.storage.erase_all import Erasable, erase_everything, is_begun
from companion.storage.integrity import look_at
from companion.storage.migrations import MIGRATIONS
from companion.storage.retention import let_go
from companion.storage.rows import EVENT_COLUMNS
from tests.support.builders import a_batch
from tests.support.log_on_disk import ROOT, LogOnDisk
from tests.unit.storage.test_copies import traces
from tests.unit.storage.test_released_logs import DATA
from tests.unit.storage.test_retention import MARK, at_day, on_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = [pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL"), pytest.mark.timeout(900)]

ROUNDS = 5
STORM_ROUNDS = 30
CALLS = 60

_CHILD = """
import sys
from datetime import date
from pathlib import Path
from companion.domain.retention import Keep
from companion.storage.call_log import SqliteCallLog
from companion.storage.erase_all import Erasable, erase_everything
from companion.storage.open_log import open_call_log
from companion.storage.restore import restore
from companion.storage.retention import let_go
from tests.support.fake_clock import FakeClock
from tests.unit.storage.test_retention import at_day
what, folder, clock = sys.argv[1], Path(sys.argv[2]), FakeClock()
data, backups = folder / "data", folder / "backups"
if what in ("erase", "let go", "back up"):
    opened = open_call_log(data, backups, clock)
print("ready", flush=True)
sys.stdin.readline()
if what == "erase":
    opened.log.erase_calls(["call-00003", "call-00040"])
elif what == "let go":
    bounds = Keep().bounds(at_day(430).utc_ms)
    opened.log.run(lambda connection: [None for _ in let_go(connection, bounds)])
    for _ in opened.opener.copies.let_go(bounds): pass
elif what == "back up":
    for day in range(17, 30):
        opened.log.back_up(backups, date(2026, 3, day))
elif what == "migrate":
    open_call_log(data, backups, clock)
elif what == "restore":
    restore(backups / "calls-2026-03-16.sqlite3", data / "calls.sqlite3", clock.now())
else:
    erase_everything(Erasable(data, (backups,), ("lock",)))
print("done", flush=True)
"""


def _run(what: str, folder: Path, kill_after_s: float | None) -> tuple[float, bool]:
    """Do it in a process of its own, killed after a while; how long it took, and whether it came to its end."""
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _CHILD, what, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        begun = time.monotonic()
        child.stdin.write("go\n")
        child.stdin.flush()
        if kill_after_s is None:
            assert child.stdout.readline() == "done\n"
            return time.monotonic() - begun, True
        time.sleep(kill_after_s)
        child.kill()
        return kill_after_s, "done" in child.stdout.read()


@pytest.fixture(params=[ROUNDS, pytest.param(STORM_ROUNDS, marks=pytest.mark.storm)])
def rounds(request: pytest.FixtureRequest) -> int:
    return int(request.param)


def _kill_it(
    what: str, template: LogOnDisk, folder: Path, rounds: int, check: Callable[[LogOnDisk, bool], str]
) -> set[str]:
    """Kill it at so many moments and check what is left; which endings there were."""
    template.close()
    shutil.copytree(template.data.parent, folder / "whole")
    whole_s, _ = _run(what, folder / "whole", None)
    dice = random.Random()
    endings = set()
    for number in range(rounds):
        disk = LogOnDisk(folder / str(number))
        shutil.copytree(template.data.parent, disk.data.parent)
        _, is_done = _run(what, disk.data.parent, dice.uniform(0, whole_s * 1.1))
        endings.add(check(disk, is_done))
        disk.close()
        for path in (*disk.backups.glob("*.sqlite3"), disk.file):
            assert not path.exists() or look_at(path) is None, path
        assert not list(disk.backups.glob("*.part*"))
        shutil.rmtree(disk.data.parent)
    return endings


def _ids(disk: LogOnDisk) -> list[str]:
    return [record.call_id for record in disk.open().log.records()]


def _calls(*but: int, count: int = CALLS) -> list[str]:
    return [f"call-{number:05}" for number in range(count) if number not in but]


@pytest.fixture
def template(tmp_path: Path) -> LogOnDisk:
    """Sixty calls, the mark in one of them; two backups."""
    disk = LogOnDisk(tmp_path / "template")
    log = disk.open().log
    log.append([a_batch(number, note=MARK if number == 3 else "She paid twice.") for number in range(20)])
    log.back_up(disk.backups, date(2026, 3, 16))
    log.append([a_batch(number) for number in range(20, CALLS)])
    log.back_up(disk.backups, date(2026, 3, 15))
    disk.close()
    return disk


def test_erasing_calls(template: LogOnDisk, tmp_path: Path, rounds: int) -> None:
    def check(disk: LogOnDisk, is_done: bool) -> str:
        was_promised = is_done or (disk.data / "erasing.json").exists()
        ids = _ids(disk)
        if ids == _calls():
            assert not was_promised
            assert len(traces(disk)) == 3
            return "nothing"
        assert ids == _calls(3, 40)
        assert traces(disk) == []
        assert len(list(disk.backups.iterdir())) == 2
        return "all"

    _kill_it("erase", template, tmp_path / "rounds", rounds, check)


def test_letting_go(tmp_path: Path, rounds: int) -> None:
    disk = LogOnDisk(tmp_path / "template")
    log = disk.open().log
    log.append([on_day(day, number) for day in (0, 1, 2, 300, 301, 425) for number in range(25)])
    log.back_up(disk.backups, date(2026, 3, 16))
    disk.close()
    events, calls = f"SELECT seq, {EVENT_COLUMNS} FROM events ORDER BY seq", "SELECT * FROM calls ORDER BY call_id"  # noqa: S608
    whole: list[object] = []

    def check(disk: LogOnDisk, is_done: bool) -> str:
        assert look_at(disk.file) is None
        there = {record.call_id[:8] for record in disk.open().log.records()}
        assert there >= {"day-0300", "day-0301", "day-0425"}
        opened = disk.open()
        bounds = Keep().bounds(at_day(430).utc_ms)
        assert isinstance(opened.log, SqliteCallLog)
        opened.log.run(lambda connection: [None for _ in let_go(connection, bounds)])
        assert opened.opener.copies is not None
        for _ in opened.opener.copies.let_go(bounds):
            pass
        disk.close()
        found = [disk.ask(events), disk.ask(calls)]
        whole.append(found) if not whole else None
        assert found == whole[0], "the same as if it had not been killed"
        return "done" if is_done else "killed"

    _kill_it("let go", disk, tmp_path / "rounds", rounds, check)


def test_migrating(tmp_path: Path, rounds: int) -> None:
    disk = LogOnDisk(tmp_path / "template")
    disk.data.mkdir(parents=True)
    shutil.copy(DATA / "calls-version-2.sqlite3", disk.file)
    ids = disk.ask("SELECT call_id, row_hash FROM calls ORDER BY call_id")
    count = disk.ask("SELECT count(*) FROM events")

    def check(disk: LogOnDisk, _is_done: bool) -> str:
        ((version,),) = disk.ask("PRAGMA user_version")
        assert look_at(disk.file) is None
        assert disk.ask("SELECT call_id, row_hash FROM calls ORDER BY call_id") == ids
        assert disk.open().damage is None
        disk.close()
        assert disk.ask("SELECT count(*) FROM events") == count
        assert disk.ask("PRAGMA user_version") == [(len(MIGRATIONS),)]
        assert list(disk.backups.glob("before-migration-*"))
        return str(version)

    _kill_it("migrate", disk, tmp_path / "rounds", rounds, check)


def test_backing_up(template: LogOnDisk, tmp_path: Path, rounds: int) -> None:
    def check(disk: LogOnDisk, is_done: bool) -> str:
        assert _ids(disk) == _calls()
        made = len(list(disk.backups.glob("*.sqlite3")))
        assert 2 <= made <= 11
        return "done" if is_done else "killed"

    _kill_it("back up", template, tmp_path / "rounds", rounds, check)


def test_restoring(template: LogOnDisk, tmp_path: Path, rounds: int) -> None:
    def check(disk: LogOnDisk, is_done: bool) -> str:
        ids = _ids(disk)
        replaced = list(disk.data.glob("replaced-*/calls.sqlite3"))
        if ids == _calls():
            assert not is_done
            assert not replaced
            return "the log there was"
        assert ids == _calls(count=20)
        assert len(replaced) == 1
        assert look_at(replaced[0]) is None
        other = LogOnDisk(disk.data.parent / "other")
        shutil.copytree(replaced[0].parent, other.data)
        assert _ids(other) == _calls()
        return "the backup"

    _kill_it("restore", template, tmp_path / "rounds", rounds, check)


def test_deleting_everything(template: LogOnDisk, tmp_path: Path, rounds: int) -> None:
    def check(disk: LogOnDisk, is_done: bool) -> str:
        if is_begun(disk.data):
            erase_everything(Erasable(disk.data, (disk.backups,), ("lock",)))
        elif not is_done and disk.file.exists():
            assert _ids(disk) == _calls()
            return "nothing"
        assert traces(disk) == []
        assert _ids(disk) == []
        return "all"

    _kill_it("erase everything", template, tmp_path / "rounds", rounds, check)
