"""The doorway on Windows, with the pipes of a Windows that is made up."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

import pytest

from companion.integrations import client, local_server, wire
from companion.integrations.event_readiness import EventReadiness
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.local_pipe import LocalPipes
from companion.integrations.local_server import LocalServer
from companion.integrations.verbs import Request
from tests.support.fake_clock import FakeClock
from tests.support.fake_windows import ME, SOMEBODY_ELSE, FakePipes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import Any

    from companion.integrations.local_pipe import Visit
    from companion.integrations.long_work import Later

NAME = rf"\\.\pipe\call-companion-{ME}-1-1f2e3d"
YES = wire.encode_reply(0, "yes")


class Hall:
    """A server over pipes in this thread; `look` lets it do what is due. Its thread that waits is a real one."""

    def __init__(self, home: Path) -> None:
        self.windows = FakePipes()
        self.doorway = LocalPipes(self.windows)
        self.due: queue.Queue[Callable[[], None]] = queue.Queue()
        self.readiness: Any = EventReadiness(self.windows, self.due.put)
        self.clock = FakeClock()
        self.heard: list[bytes] = []
        self.reply: bytes | Later = YES
        lock = InstanceLock.acquire(home / "lock")
        assert lock
        self.lock = lock
        self.server: LocalServer | None = None

    def open(self) -> LocalServer:
        self.server = LocalServer(NAME, self.lock, self.handle, self.clock, self.readiness)
        return self.server

    def handle(self, line: bytes) -> bytes | Later:
        self.heard.append(line)
        return self.reply

    def look(self, until: Callable[[], bool]) -> None:
        for _ in range(500):
            if until():
                return
            try:
                self.due.get(timeout=0.01)()
            except queue.Empty:
                continue
        raise AssertionError("it did not come to that")

    def visitor(self) -> Visit:
        return self.doorway.connect(NAME, 0.5)

    def answer_to(self, visitor: Visit) -> bytes:
        received: list[bytes] = []

        def listen() -> None:
            with visitor:
                while piece := visitor.recv(4096):
                    received.append(piece)

        listener = threading.Thread(target=listen)
        listener.start()
        self.look(lambda: not listener.is_alive())
        return b"".join(received)


@pytest.fixture
def hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    hall = Hall(tmp_path)
    monkeypatch.setattr(local_server, "doorway", hall.doorway)
    monkeypatch.setattr(client, "doorway", hall.doorway)
    hall.open()
    yield hall
    assert hall.server
    hall.server.close()
    hall.lock.release()
    assert hall.windows.pending == 0, "nothing may be under way when its memory goes"


def test_a_line_in_two_pieces_is_answered(hall: Hall) -> None:
    visitor = hall.visitor()
    visitor.sendall(b"hel")
    hall.look(lambda: hall.windows.pending >= 2)
    visitor.sendall(b"lo\nmore")
    assert hall.answer_to(visitor) == YES
    assert hall.heard == [b"hello\n"]
    assert hall.windows.open_handles == 1, "one free end is left"


def test_one_after_the_other_is_let_in(hall: Hall) -> None:
    for n in range(20):
        visitor = hall.visitor()
        visitor.sendall(b"%d\n" % n)
        assert hall.answer_to(visitor) == YES
    assert hall.heard == [b"%d\n" % n for n in range(20)]
    assert hall.windows.open_handles == 1


def test_several_at_once_are_let_in_and_the_ninth_is_told_to_try_again(hall: Hall) -> None:
    visitors = []
    for n in range(9):
        visitors.append(hall.visitor())
        hall.look(lambda n=n: len(hall.windows.rights) == n + 2)  # type: ignore[misc]
    assert wire.decode_reply(hall.answer_to(visitors[8])) == (wire.NOT_RUNNING, wire.BUSY)
    for visitor in visitors[:8]:
        visitor.sendall(b"hello\n")
    assert [hall.answer_to(visitor) for visitor in visitors[:8]] == [YES] * 8


def test_who_has_not_asked_within_a_second_is_shown_out(hall: Hall) -> None:
    visitor = hall.visitor()
    visitor.sendall(b"I wanted to say")
    hall.look(lambda: len(hall.windows.rights) == 2)
    hall.clock.advance(1.1)
    assert hall.server
    hall.server.sweep()
    assert hall.answer_to(visitor) == b""
    assert hall.heard == []


def test_the_longest_line_is_taken_and_one_byte_more_is_not(hall: Hall) -> None:
    visitor = hall.visitor()
    visitor.sendall(b"x" * 4095 + b"\n")
    assert hall.answer_to(visitor) == YES
    visitor = hall.visitor()
    visitor.sendall(b"x" * 9000)
    assert wire.decode_reply(hall.answer_to(visitor))[0] == wire.USAGE
    assert len(hall.heard) == 1


def test_who_goes_without_asking_is_forgotten(hall: Hall) -> None:
    hall.visitor().close()
    hall.look(lambda: len(hall.windows.rights) == 2 and hall.windows.open_handles == 1)
    visitor = hall.visitor()
    visitor.sendall(b"hello\n")
    assert hall.answer_to(visitor) == YES


def test_who_asks_and_hangs_up_hurts_nobody(hall: Hall) -> None:
    for n in range(5):
        visitor = hall.visitor()
        visitor.sendall(b"hello\n")
        visitor.close()
        hall.look(lambda n=n: len(hall.heard) == n + 1)  # type: ignore[misc]
    assert hall.windows.open_handles == 1


def test_while_there_can_be_no_more_ends_it_pauses_and_goes_on_at_the_next_sweep(hall: Hall) -> None:
    hall.windows.full = True
    visitor = hall.visitor()
    visitor.sendall(b"hello\n")
    hall.due.get(timeout=5)()
    assert hall.heard == []
    hall.windows.full = False
    assert hall.server
    hall.server.sweep()
    assert hall.answer_to(visitor) == YES


def test_a_verb_goes_there_and_back(hall: Hall) -> None:
    answers: list[tuple[int, str]] = []
    asking = threading.Thread(target=lambda: answers.append(client.ask(NAME, Request("status"))))
    asking.start()
    hall.look(lambda: not asking.is_alive())
    assert answers == [(0, "yes")]


@pytest.mark.usefixtures("hall")
def test_a_program_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "TIMEOUT_S", 0.1)
    # The first has the free end and no answer, the second not even an end.
    assert client.ask(NAME, Request("status")) == (wire.NOT_RUNNING, client.NO_ANSWER)
    assert client.ask(NAME, Request("status")) == (wire.NOT_RUNNING, client.NO_ANSWER)


def test_nobody_listens(hall: Hall) -> None:
    assert hall.server
    hall.server.close()
    assert hall.windows.open_handles == 0
    assert client.ask(NAME, Request("status")) == (wire.NOT_RUNNING, client.NOT_RUNNING)
    hall.open()
    visitor = hall.visitor()
    visitor.sendall(b"hello\n")
    assert hall.answer_to(visitor) == YES


@pytest.mark.parametrize("as_wine", [False, True])
def test_a_name_that_somebody_else_took_is_not_shared(hall: Hall, as_wine: bool) -> None:
    assert hall.server
    hall.server.close()
    hall.windows.lets_several_be_first = as_wine
    hall.windows.squat(NAME)
    with pytest.raises(PermissionError):
        hall.open()
    assert hall.windows.open_handles == 1


def test_somebody_else_who_listens_hears_nothing(hall: Hall) -> None:
    assert hall.server
    hall.server.close()
    theirs = hall.windows.squat(NAME)
    code, text = client.ask(NAME, Request("call start", {"ref": "SECRET"}))
    assert (code, "somebody else listens there" in text) == (wire.NOT_RUNNING, True)
    assert hall.windows.heard_by(theirs) == b""
    hall.windows.close(theirs)


def test_only_who_holds_the_lock_may_listen(hall: Hall) -> None:
    assert hall.server
    hall.server.close()
    hall.lock.release()
    with pytest.raises(PermissionError):
        hall.open()


def test_who_comes_and_goes_before_we_look_is_passed_over(hall: Hall) -> None:
    hall.windows.before_accepting.extend(["come_and_go"] * 3)
    first = hall.visitor()
    first.sendall(b"hello\n")
    assert hall.answer_to(first) == YES
    second = hall.visitor()
    second.sendall(b"hello\n")
    assert hall.answer_to(second) == YES


def test_who_comes_and_goes_while_it_begins_to_listen_is_passed_over(hall: Hall) -> None:
    assert hall.server
    hall.server.close()
    hall.windows.before_accepting.extend(["come_and_go"] * 3)
    hall.open()
    visitor = hall.visitor()
    visitor.sendall(b"hello\n")
    assert hall.answer_to(visitor) == YES


def test_every_end_is_the_users_alone(hall: Hall) -> None:
    hall.visitor().close()
    hall.look(lambda: len(hall.windows.rights) == 2)
    assert set(hall.windows.rights) == {f"O:{ME}D:P(A;;GA;;;{ME})"}


def test_the_name_is_another_one_for_another_user_session_and_folder() -> None:
    windows = FakePipes()
    doorway = LocalPipes(windows)
    names = [doorway.address_in(r"C:\one\run"), doorway.address_in(r"C:\two\run")]
    windows.session_id = 2
    names.append(doorway.address_in(r"C:\one\run"))
    windows.user_id = SOMEBODY_ELSE
    names.append(doorway.address_in(r"C:\one\run"))
    assert len(set(names)) == 4
    for name in names:
        assert name.startswith("\\\\.\\pipe\\call-companion-S-1-5-21-")
        assert len(name) <= 256
        assert "one" not in name
    assert names[3] == doorway.address_in(r"C:\one\run")
