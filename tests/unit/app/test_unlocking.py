"""The passphrase is asked for on a terminal, stretched here, and only that goes to the program."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from companion.app import unlocking
from companion.engine.notes import NotesWay
from companion.integrations import client, wire
from companion.integrations.verbs import Request
from companion.storage.note_key import NoteKey, Stage, new_secret, stretched_for, write_note_key
from tests.support.vault import PASSPHRASE, quickly_wrapped

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[Request]:
    """A program that runs, and someone at a terminal."""
    asked: list[Request] = []

    def ask(_address: str, request: Request) -> tuple[int, str]:
        asked.append(request)
        return wire.STORED, "Done."

    monkeypatch.setattr(client, "ask", ask)
    monkeypatch.setattr(unlocking, "getpass", lambda _: PASSPHRASE)
    monkeypatch.setattr("sys.stdin", Terminal())
    return asked


def a_key_file(folder: Path, *, has_passphrase: bool = True) -> NoteKey:
    (folder / "data").mkdir()
    secret = new_secret()
    way = NotesWay.PASSPHRASE if has_passphrase else NotesWay.KEY_STORE
    key = NoteKey("12345678", way, Stage.ON, quickly_wrapped(secret) if has_passphrase else None)
    write_note_key(folder / "data", key)
    return key


def test_the_passphrase_itself_does_not_leave_the_process(asked: list[Request], tmp_path: Path) -> None:
    key = a_key_file(tmp_path)
    assert unlocking.run(Request("unlock", profile=str(tmp_path)), "") == (wire.STORED, "Done.")
    assert asked[-1].verb == "unlock"
    assert key.wrapped is not None
    assert asked[-1].args == {"secret": stretched_for(key.wrapped, PASSPHRASE).hex()}


def test_the_recovery_key_is_asked_for_too(asked: list[Request], tmp_path: Path) -> None:
    unlocking.run(Request("unlock", {"recovery": True}, profile=str(tmp_path)), "")
    assert asked[-1].args == {"recovery": True, "secret": PASSPHRASE}


def test_without_a_terminal_nothing_is_asked(
    asked: list[Request], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("a passphrase"))
    assert unlocking.run(Request("unlock", profile=str(tmp_path)), "")[0] == wire.USAGE
    assert [request.verb for request in asked] == ["status"]


def test_where_no_passphrase_opens_them_none_is_asked(
    asked: list[Request], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unlocking, "getpass", lambda _: pytest.fail("asked for nothing"))
    assert unlocking.run(Request("unlock", profile=str(tmp_path)), "") == (wire.STORED, "Your notes are not locked.")
    a_key_file(tmp_path, has_passphrase=False)
    assert unlocking.run(Request("unlock", profile=str(tmp_path)), "")[0] == wire.REFUSED
    (tmp_path / "data" / "notes.key").write_text("broken")
    assert unlocking.run(Request("unlock", profile=str(tmp_path)), "")[0] == wire.REFUSED
    assert len(asked) == 3
