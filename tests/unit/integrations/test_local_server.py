"""The server goes on answering, whatever comes."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import socket
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.integrations import client, local_socket, wire
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.local_server import LocalServer
from companion.integrations.long_work import Later
from companion.integrations.verbs import Request
from tests.support.fake_clock import FakeClock
from tests.unit.integrations.selector_readiness import SelectorReadiness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.integrations.running_program import RunningProgram


def open_descriptors() -> int:
    return len(list(Path("/dev/fd").iterdir()))


def assert_nothing_leaked(before: int) -> None:
    """The other end closes a moment after us."""
    for _ in range(60):
        if open_descriptors() == before:
            return
        threading.Event().wait(0.05)
    assert open_descriptors() == before


class Hall:
    """A server in this thread, with a clock that stands still; `pump` lets it do its work."""

    def __init__(self, home: Path) -> None:
        self.clock = FakeClock()
        self.readiness = SelectorReadiness()
        self.address = str(home / "run" / "socket")
        lock = InstanceLock.acquire(home / "lock")
        assert lock
        self.lock = lock
        self.server = LocalServer(self.address, lock, self.handle, self.clock, self.readiness)
        self.heard: list[bytes] = []
        self.reply: bytes | Later = b"yes\n"
        self.failure: Exception | None = None

    def handle(self, line: bytes) -> bytes | Later:
        self.heard.append(line)
        if self.failure:
            raise self.failure
        return self.reply

    def visitor(self) -> socket.socket:
        visitor = visit(self.address, 2)
        self.readiness.pump_all()
        return visitor

    def says(self, visitor: socket.socket, text: bytes) -> None:
        visitor.sendall(text)
        self.readiness.pump_all()


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    before = open_descriptors()
    hall = Hall(tmp_path)
    yield hall
    hall.server.close()
    assert hall.readiness.watched == 0
    hall.readiness.close()
    hall.lock.release()
    assert open_descriptors() == before


def visit(address: str, timeout_s: float) -> socket.socket:
    """Reach the program as the client does, with a connection that closes itself at the end of a `with`."""
    connection = socket.socket(fileno=local_socket.connect(address, timeout_s).detach())
    connection.settimeout(timeout_s)
    return connection


def everything_from(visitor: socket.socket) -> bytes:
    received = b""
    with visitor, contextlib.suppress(ConnectionResetError):
        while piece := visitor.recv(4096):
            received += piece
    return received


def test_a_line_is_answered_and_the_connection_closed(hall: Hall) -> None:
    visitor = hall.visitor()
    hall.says(visitor, b"hel")
    hall.says(visitor, b"lo\nmore")
    assert everything_from(visitor) == b"yes\n"
    assert hall.heard == [b"hello\n"]


def test_who_goes_without_asking_is_forgotten(hall: Hall) -> None:
    hall.visitor().close()
    hall.readiness.pump_all()
    assert hall.readiness.watched == 1


def test_who_has_not_asked_within_a_second_is_shown_out(hall: Hall) -> None:
    visitor = hall.visitor()
    hall.says(visitor, b"I wanted to say")
    hall.clock.advance(0.9)
    hall.server.sweep()
    assert hall.readiness.watched == 2
    hall.clock.advance(0.2)
    hall.server.sweep()
    assert everything_from(visitor) == b""
    assert hall.heard == []


def test_the_longest_line_is_taken_and_one_byte_more_is_not(hall: Hall) -> None:
    visitor = hall.visitor()
    hall.says(visitor, b"x" * 4095 + b"\n")
    assert everything_from(visitor) == b"yes\n"
    visitor = hall.visitor()
    hall.says(visitor, b"x" * 4097)
    assert wire.decode_reply(everything_from(visitor))[0] == wire.USAGE
    assert len(hall.heard) == 1


def test_the_ninth_is_told_that_we_are_busy_and_the_places_come_free_again(hall: Hall) -> None:
    visitors = [hall.visitor() for _ in range(8)]
    assert wire.decode_reply(everything_from(hall.visitor())) == (wire.NOT_RUNNING, wire.BUSY)
    hall.clock.advance(1.1)
    late = hall.visitor()
    hall.says(late, b"hello\n")
    assert everything_from(late) == b"yes\n"
    assert [everything_from(visitor) for visitor in visitors] == [b""] * 8


def test_a_program_of_another_user_gets_no_word(hall: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_socket, "_peer_uid", lambda _: os.geteuid() + 1)
    visitor = visit(hall.address, 2)
    visitor.sendall(b"hello\n")
    hall.readiness.pump_all()
    assert everything_from(visitor) == b""
    assert hall.heard == []


def test_a_fault_of_ours_is_answered_and_logged_without_what_was_asked(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    hall.failure = ValueError("SECRET-NOTE")
    visitor = hall.visitor()
    hall.says(visitor, b"hello\n")
    assert wire.decode_reply(everything_from(visitor))[0] == wire.BUG
    assert "ValueError" in caplog.text
    assert "in handle" in caplog.text
    assert "SECRET" not in caplog.text


def test_a_long_answer_arrives_whole(hall: Hall) -> None:
    hall.reply = b"y" * 60_000 + b"\n"
    visitor = hall.visitor()
    hall.says(visitor, b"hello\n")
    assert everything_from(visitor) == hall.reply


def test_who_asks_and_hangs_up_hurts_nobody(hall: Hall) -> None:
    hall.reply = b"y" * 60_000 + b"\n"
    for _ in range(20):
        visitor = visit(hall.address, 2)
        visitor.sendall(b"hello\n")
        visitor.close()
        hall.readiness.pump_all()
    assert len(hall.heard) == 20


def test_without_descriptors_the_server_pauses_until_the_next_sweep(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: socket.socket) -> socket.socket:
        raise OSError(errno.EMFILE, "Too many open files")

    visitor = visit(hall.address, 2)
    visitor.sendall(b"hello\n")
    with monkeypatch.context() as patch:
        patch.setattr(local_socket, "accept", fail)
        hall.readiness.pump_all()
        assert hall.readiness.watched == 0
    hall.server.sweep()
    hall.readiness.pump_all()
    assert everything_from(visitor) == b"yes\n"


def test_the_socket_is_kept_fresh_for_cleaners(hall: Hall) -> None:
    os.utime(hall.address, (1, 1))
    hall.clock.advance(3600)
    hall.server.sweep()
    assert Path(hall.address).stat().st_mtime == 1
    hall.clock.advance(3 * 3600)
    hall.server.sweep()
    assert Path(hall.address).stat().st_mtime > 1


def test_a_closed_server_leaves_no_socket(hall: Hall) -> None:
    waiting = hall.visitor()
    hall.server.close()
    hall.server.close()
    hall.server.sweep()
    assert not Path(hall.address).exists()
    assert everything_from(waiting) == b""


def status(program: RunningProgram) -> int:
    return client.ask(program.address, Request("status"))[0]


def test_ten_thousand_random_frames(program: RunningProgram) -> None:
    dice = random.Random(16)
    before = open_descriptors()
    good = wire.encode_request(Request("wrap", {"outcome": "other", "note": "n"}))
    for number in range(10_000):
        frame = dice.randbytes(dice.randint(0, 40)) if number % 2 else good[: dice.randrange(len(good))]
        with visit(program.address, 5) as visitor, contextlib.suppress(OSError):
            visitor.sendall(frame + dice.choice([b"", b"\n", b"\n\n"]))
            visitor.shutdown(socket.SHUT_WR)
            visitor.recv(4096)
    assert status(program) == 0
    assert program.log.events == []
    assert_nothing_leaked(before)


def test_a_line_of_a_mebibyte(program: RunningProgram) -> None:
    with visit(program.address, 5) as visitor, contextlib.suppress(BrokenPipeError, ConnectionError):
        visitor.sendall(b"x" * 1024 * 1024)
    assert status(program) == 0


def test_fifty_silent_visitors_delay_an_answer_by_a_second_and_no_more(program: RunningProgram) -> None:
    before = open_descriptors()
    silent = [visit(program.address, 5) for _ in range(50)]
    assert status(program) == 0
    for visitor in silent:
        visitor.close()
    assert status(program) == 0
    assert_nothing_leaked(before)


def test_long_work_is_answered_when_it_is_done_and_others_meanwhile(hall: Hall) -> None:
    hall.reply = later = Later()
    patient = hall.visitor()
    hall.says(patient, b"export\n")
    hall.clock.advance(60)
    hall.server.sweep()
    hall.reply = b"yes\n"
    other = hall.visitor()
    hall.says(other, b"status\n")
    assert everything_from(other) == b"yes\n"
    later.give(b"done\n")
    assert everything_from(patient) == b"done\n"
