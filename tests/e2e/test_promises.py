"""A promise from the wrap-up to its end, by the mouse, in a real window manager: set, next, done, undone, late."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tests.support.desktop import Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

DONE, UNDO = "Follow-up done", "Undo: the follow-up is open again"
PICK, WORDS = "Pick a time…", "What you promised"
SOON_S = 100


def promises(program: Program) -> list[str]:
    said = program.cli("follow-up", "list").stdout.strip().splitlines()
    return [] if said == ["No follow-ups are open."] else said


def names(program: Program) -> set[str]:
    return set(program.controls())


def test_a_promise_set_kept_undone_and_late_after_a_restart(screen: Desktop, crm: FakeCrm, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    program.start()
    crm.focus()
    losses = crm.losses()

    # Given a call that is over, a promise takes one click and no keyboard
    program.cli("call", "start")
    program.cli("call", "end")
    program.click("In 1 hour")
    wait_until(lambda: len(promises(program)) == 1, "a promise")
    assert screen.active_window() == "Stand-in CRM"
    assert crm.losses() == losses

    # When its words are typed, they go into their window, and Esc gives the keyboard back
    program.click(WORDS)
    wait_until(lambda: screen.active_window() == WORDS, "the window for the words")
    screen.xdotool("type", "--delay", 10, "Call about the meter")
    screen.xdotool("key", "Escape")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard back")

    # and another time can be picked with the keyboard
    program.click(PICK)
    wait_until(lambda: screen.active_window() == "Pick a time", "the window to pick a time")
    screen.xdotool("key", "Tab", "Escape")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard back again")
    before = promises(program)
    program.click(PICK)
    wait_until(lambda: screen.active_window() == "Pick a time", "the window to pick a time again")
    screen.xdotool("key", "Up", "Return")
    wait_until(lambda: promises(program) != before, "the time that was picked")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard back at last")

    # Then it is the next one on No call, done with one click and undone with another
    program.click("Save")
    program.wait_for_phase("ready")
    program.click(DONE)
    wait_until(lambda: promises(program) == [], "it to be done")
    program.click(UNDO)
    wait_until(lambda: len(promises(program)) == 1, "it to be open again")
    program.click(DONE)
    wait_until(lambda: promises(program) == [], "it to be done again")
    wait_until(lambda: UNDO not in names(program), "the way back to go by itself", 14)

    # and one that came due while the program was off is late when it is opened again
    soon = datetime.now().astimezone() + timedelta(seconds=SOON_S)  # a whole minute ahead, at least half of one
    assert program.cli("follow-up", "add", "--at", soon.strftime("%Y-%m-%dT%H:%M"), "Write to them").returncode == 0
    program.kill()
    time.sleep(max(0.0, soon.replace(second=0).timestamp() - time.time()) + 0.2)
    program.start()
    assert promises(program)[0].endswith("due")
    assert DONE in names(program)
    crm.focus()
    losses = crm.losses()
    program.click(DONE)
    wait_until(lambda: promises(program) == [], "it to be done after the restart")
    assert crm.losses() == losses
    assert program.stop() == 0
