"""Notes locked away, in the real program: asked for after a start, never during a call; nothing typed stands plain."""

from __future__ import annotations

import os
import pty
import sys
from typing import TYPE_CHECKING

from companion.engine.clock import SystemClock
from companion.storage.copies import Copies
from companion.storage.note_key import new_secret
from companion.storage.note_vault import NoteVault
from companion.storage.open_log import open_call_log
from tests.support.desktop import Desktop, Program, wait_until
from tests.support.log_on_disk import ROOT
from tests.support.vault import PASSPHRASE, bytes_with, lock_away

if TYPE_CHECKING:
    from pathlib import Path

TOKEN = "Zebrafink-4711-Quittenmus"  # noqa: S105 - a word that stands nowhere else


def at_a_terminal(program: Program, typed: str, *args: str) -> tuple[int, str]:
    """Run a verb on a terminal and type what it asks for."""
    child, terminal = pty.fork()
    if child == 0:
        command = [sys.executable, "-m", "companion", "--profile", str(program.profile), *args]
        os.chdir(ROOT)
        os.execve(sys.executable, command, program.env)  # noqa: S606 - no shell is meant
    shown = b""
    try:
        while b": " not in shown:
            shown += os.read(terminal, 1000)
        os.write(terminal, typed.encode() + b"\n")
        while True:
            shown += os.read(terminal, 1000)
    except OSError:  # it has gone
        pass
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


def lock_notes_of(profile: Path) -> None:
    """What the agent did in the settings before."""
    data, backups, clock = profile / "data", profile / "backups", SystemClock()
    opened = open_call_log(data, backups, clock)
    lock_away(
        NoteVault(opened.log, data, clock, Copies(data / "calls.sqlite3", backups).remove_with_texts), new_secret()
    )
    opened.log.close()


def test_locked_asked_for_and_unlocked_from_a_terminal(program: Program, screen: Desktop) -> None:
    assert program.cli("call", "start").returncode == 0
    assert program.cli("call", "end").returncode == 0
    assert program.cli("wrap", "resolved", "--note", f"before {TOKEN}").returncode == 0
    assert program.stop() == 0
    lock_notes_of(program.profile)
    assert not bytes_with(TOKEN, program.profile)

    program.start()
    wait_until(lambda: screen.window("Unlock your notes"), "the small window that asks")
    assert program.cli("call", "start").returncode == 0
    assert program.cli("say", "swearing").returncode == 0
    code, text = at_a_terminal(program, PASSPHRASE, "unlock")
    assert (code, "A call is running" in text) == (4, True), text
    assert program.cli("call", "end").returncode == 0
    refused = program.cli("wrap", "resolved", "--note", f"after {TOKEN}")
    assert refused.returncode == 4
    assert "locked" in refused.stderr
    code, text = at_a_terminal(program, "another passphrase", "unlock")
    assert (code, "does not open" in text) == (4, True), text
    code, text = at_a_terminal(program, PASSPHRASE, "unlock")
    assert (code, "unlocked" in text) == (0, True), text
    assert PASSPHRASE not in text
    assert program.cli("wrap", "resolved", "--note", f"after {TOKEN}").returncode == 0
    assert not bytes_with(TOKEN, program.profile)
    exported = program.profile / "mine.json"
    assert program.cli("export", str(exported)).returncode == 0
    written = exported.read_text("utf-8")
    assert f"before {TOKEN}" in written
    assert f"after {TOKEN}" in written
    assert "enc1:" not in written
    exported.unlink()
    assert not bytes_with(PASSPHRASE, program.profile)
