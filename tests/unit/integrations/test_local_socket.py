"""Where the socket may lie, and where it must not."""

from __future__ import annotations

import os
import socket
import stat
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.integrations import local_socket, private_folder
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.private_folder import UnsafeFolderError

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a file away")


@pytest.fixture
def lock(tmp_path: Path) -> Iterator[InstanceLock]:
    held = InstanceLock.acquire(tmp_path / "lock")
    assert held
    yield held
    held.release()


@pytest.fixture
def run_dir(tmp_path: Path) -> Path:
    return tmp_path / "run"


def test_folder_and_socket_are_for_us_alone(run_dir: Path, lock: InstanceLock) -> None:
    address = local_socket.address_in(str(run_dir))
    with local_socket.listen(address, lock):
        assert stat.S_IMODE(run_dir.stat().st_mode) == 0o700
        assert stat.S_IMODE(Path(address).stat().st_mode) == 0o600


def test_a_folder_others_can_look_into_is_closed_to_them(run_dir: Path, lock: InstanceLock) -> None:
    run_dir.mkdir()
    run_dir.chmod(0o755)
    with local_socket.listen(str(run_dir / "socket"), lock):
        assert stat.S_IMODE(run_dir.stat().st_mode) == 0o700


def open_to_all(run_dir: Path) -> None:
    run_dir.mkdir()
    run_dir.chmod(0o777)


def link(run_dir: Path) -> None:
    real = run_dir.with_name("elsewhere")
    real.mkdir(mode=0o700)
    run_dir.symlink_to(real)


def plain_file(run_dir: Path) -> None:
    run_dir.write_text("")


def foreign(run_dir: Path) -> None:
    run_dir.mkdir(mode=0o700)
    os.chown(run_dir, NOBODY, NOBODY)


@pytest.mark.parametrize(
    ("prepare", "reason"),
    [
        (open_to_all, "open to others"),
        (link, "is a link"),
        (plain_file, "is not a folder"),
        pytest.param(foreign, "belongs to somebody else", marks=as_root),
    ],
)
def test_a_folder_somebody_else_could_reach_is_used_neither_to_listen_nor_to_ask(
    prepare: object, reason: str, run_dir: Path, lock: InstanceLock
) -> None:
    assert callable(prepare)
    prepare(run_dir)
    before = run_dir.lstat()
    with pytest.raises(UnsafeFolderError, match=reason):
        local_socket.listen(str(run_dir / "socket"), lock)
    with pytest.raises(UnsafeFolderError, match=reason):
        local_socket.connect(str(run_dir / "socket"), 1)
    assert run_dir.lstat().st_mode == before.st_mode, "it was changed although it is not to be trusted"


def test_nobody_listens_without_the_lock(run_dir: Path, lock: InstanceLock) -> None:
    lock.release()
    with pytest.raises(PermissionError):
        local_socket.listen(str(run_dir / "socket"), lock)


def test_the_socket_of_a_dead_program_gives_way(run_dir: Path, lock: InstanceLock) -> None:
    address = local_socket.address_in(str(run_dir))
    local_socket.listen(address, lock).close()
    with pytest.raises(ConnectionRefusedError):
        local_socket.connect(address, 1)
    with local_socket.listen(address, lock), closing(local_socket.connect(address, 1)):
        pass


@pytest.mark.parametrize("kind", ["file", "link"])
def test_what_is_no_socket_is_left_alone(run_dir: Path, lock: InstanceLock, kind: str) -> None:
    run_dir.mkdir(mode=0o700)
    precious = run_dir.with_name("precious")
    precious.write_text("mine")
    address = run_dir / "socket"
    if kind == "file":
        address.write_text("mine")
    else:
        address.symlink_to(precious)
    with pytest.raises(FileExistsError):
        local_socket.listen(str(address), lock)
    assert address.read_text() == "mine"


def test_a_path_of_120_bytes_is_answered_under_a_short_name(lock: InstanceLock, tmp_path: Path) -> None:
    deep = str(tmp_path / ("ä" * 60))
    address = local_socket.address_in(deep)
    assert len(os.fsencode(address)) <= local_socket.LONGEST_ADDRESS
    assert address == local_socket.address_in(deep)
    assert address != local_socket.address_in(deep + "b")
    try:
        with local_socket.listen(address, lock), closing(local_socket.connect(address, 1)):
            private_folder.check(str(Path(address).parent))
    finally:
        local_socket.remove(address)


def test_the_other_end_is_asked_who_it_is() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        assert local_socket.is_this_user(ours)


@as_root
def test_a_program_of_another_user_is_recognised() -> None:
    os.seteuid(NOBODY)
    try:
        ours, theirs = socket.socketpair()
    finally:
        os.seteuid(0)
    with ours, theirs:
        assert not local_socket.is_this_user(ours)
