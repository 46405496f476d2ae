"""One program per data folder."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from companion.integrations import instance_lock
from companion.integrations.instance_lock import InstanceLock

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TAKE_AND_HOLD = """
import sys
from companion.integrations.instance_lock import InstanceLock
print("ready", flush=True)
sys.stdin.readline()
lock = InstanceLock.acquire(sys.argv[1])
print("won" if lock else "lost", flush=True)
sys.stdin.readline()
"""


def test_a_lock_is_held_until_it_is_let_go(tmp_path: Path) -> None:
    first = InstanceLock.acquire(tmp_path / "lock")
    assert first
    assert InstanceLock.acquire(tmp_path / "lock") is None
    first.release()
    first.release()
    assert not first.is_held
    second = InstanceLock.acquire(tmp_path / "lock")
    assert second
    second.release()


def test_the_file_is_private_and_not_inherited(tmp_path: Path) -> None:
    lock = InstanceLock.acquire(tmp_path / "lock")
    assert lock
    assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600
    assert not os.get_inheritable(lock._descriptor)
    lock.release()


def test_a_link_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "victim").write_text("mine")
    (tmp_path / "lock").symlink_to(tmp_path / "victim")
    with pytest.raises(OSError, match="lock"):
        InstanceLock.acquire(tmp_path / "lock")


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", TAKE_AND_HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def say(process: subprocess.Popen[str], text: str = "\n") -> None:
    assert process.stdin
    process.stdin.write(text)
    process.stdin.flush()


def hear(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def end(process: subprocess.Popen[str]) -> None:
    process.kill()
    process.communicate()


def test_of_twenty_at_once_exactly_one_wins_and_its_death_frees_the_lock(tmp_path: Path) -> None:
    processes = [start(tmp_path / "lock") for _ in range(20)]
    try:
        assert [hear(process) for process in processes] == ["ready"] * 20
        for process in processes:
            say(process)
        told = [hear(process) for process in processes]
        assert sorted(told) == ["lost"] * 19 + ["won"]
        end(processes[told.index("won")])
        lock = InstanceLock.acquire(tmp_path / "lock")
        assert lock
        lock.release()
    finally:
        for process in processes:
            end(process)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EDEADLK, errno.EAGAIN, 0])
def test_however_a_system_says_no_the_lock_is_held_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    monkeypatch.setattr(instance_lock, "_take", _refusing(number))
    assert InstanceLock.acquire(tmp_path / "lock") is None


def test_a_system_without_locks_is_another_matter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance_lock, "_take", _refusing(errno.ENOLCK))
    with pytest.raises(OSError, match="no"):
        InstanceLock.acquire(tmp_path / "lock")


def _refusing(number: int) -> Callable[[int], None]:
    def refuse(_descriptor: int) -> None:
        raise OSError(number, "no")

    return refuse
