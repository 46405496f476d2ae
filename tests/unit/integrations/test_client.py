"""What the command line gets to hear, and its exit codes."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from companion.integrations import client, wire
from companion.integrations.verbs import VERBS, Request, is_uuid

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.unit.integrations.running_program import RunningProgram


def test_what_is_asked_is_done_and_stored(program: RunningProgram) -> None:
    assert client.ask(program.address, Request("call start")) == (0, "")
    assert client.ask(program.address, Request("call start"))[0] == 4
    assert client.ask(program.address, Request("call end")) == (0, "")
    assert client.ask(program.address, Request("show")) == (0, "")
    assert program.window.asked == ["show"]
    assert len(program.log.events) == 2


def test_what_changes_something_gets_an_identity_and_asking_does_not(program: RunningProgram) -> None:
    change, question = Request("call start"), Request("status")
    client.ask(program.address, change)
    client.ask(program.address, question)
    assert is_uuid(change.command_id)
    assert question.command_id is None


def test_a_full_disk_is_told_with_the_id_to_ask_with(program: RunningProgram) -> None:
    request = Request("call start")
    program.log.is_failing = True
    code, text = client.ask(program.address, request)
    assert (code, str(request.command_id) in text) == (5, True)
    program.log.is_failing = False
    assert client.ask(program.address, Request("call start", command_id=request.command_id)) == (0, "")


def test_a_note_too_long_for_a_request_is_not_sent(program: RunningProgram) -> None:
    code, text = client.ask(program.address, Request("wrap", {"outcome": "other", "note": "漢" * 2000}))
    assert (code, "Shorten the text" in text) == (2, True)


def test_without_a_program_it_says_how_to_start_one(tmp_path: Path, program: RunningProgram) -> None:
    nobody = (3, "Call Companion is not running. Start it with: call-companion")
    assert client.ask(str(tmp_path / "nowhere" / "socket"), Request("status")) == nobody
    assert client.ask(program.address + "x", Request("status")) == nobody


def test_a_folder_that_is_not_ours_alone_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run").chmod(0o777)
    code, text = client.ask(str(tmp_path / "run" / "socket"), Request("status"))
    assert (code, "open to others" in text) == (3, True)


def hang(_: socket.socket) -> None:
    threading.Event().wait(0.5)


def hang_up(_: socket.socket) -> None:
    pass


def talk_nonsense(visitor: socket.socket) -> None:
    visitor.sendall(b"hello\n")


def talk_without_end(visitor: socket.socket) -> None:
    visitor.settimeout(5)
    try:
        for _ in range(64):
            visitor.sendall(b"x" * 65536)
    except OSError:
        pass


@pytest.mark.parametrize("behave", [hang, hang_up, talk_nonsense, talk_without_end])
@pytest.mark.parametrize("verb", ["status", "call start"])
def test_a_program_that_does_not_answer_is_not_waited_for(
    tmp_path: Path, behave: Callable[[socket.socket], None], verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client, "TIMEOUT_S", 0.2)
    (tmp_path / "run").mkdir(mode=0o700)
    address = str(tmp_path / "run" / "socket")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen()

        def serve() -> None:
            visitor, _ = listener.accept()
            with visitor:
                behave(visitor)

        server = threading.Thread(target=serve)
        server.start()
        request = Request(verb)
        code, text = client.ask(address, request)
        server.join()
    if VERBS[verb].changes:
        # It may have been done: the same id asks again without doing it twice.
        assert (code, str(request.command_id) in text) == (5, True)
    else:
        assert (code, text) == (3, client.NO_ANSWER)


def test_who_is_busy_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [(wire.NOT_RUNNING, wire.BUSY), (wire.NOT_RUNNING, wire.BUSY), (0, "done")]
    monkeypatch.setattr(client, "_exchange", lambda *_: answers.pop(0))
    monkeypatch.setattr(client, "sleep", lambda _: None)
    assert client.ask("x", Request("status")) == (0, "done")


@pytest.mark.parametrize(
    "heavy", ["PySide6", "argparse", "platformdirs", "pathlib", "typing", "dataclasses", "companion.domain", "logging"]
)
def test_a_verb_loads_nothing_heavy(heavy: str) -> None:
    code = f"import sys, companion.app.main; sys.exit({heavy!r} in sys.modules)"
    subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, '.'); {code}"], check=True)
