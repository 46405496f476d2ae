"""A promise from the wrap-up to its end, by the mouse, in a real window manager: set, next, done, undone, late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.desktop import Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

DONE, UNDO = "Follow-up done", "Undo: the follow-up is open again"
PICK, WORDS = "Pick a time…", "What you promised"
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"


def promises(program: Program) -> list[str]:
    said = program.cli("follow-up", "list").stdout.strip().splitlines()
    return [] if said == ["No follow-ups are open."] else said


def names(program: Program) -> set[str]:
    return set(program.controls())


class WallClock:
    """The wall clock of Helsinki, as the program sees it."""

    def __init__(self, tmp_path: Path, at: str) -> None:
        self._file = tmp_path / "wall-clock"
        self.set(at)
        self.env = {
            "LD_PRELOAD": FAKETIME,
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "TZ": "Europe/Helsinki",
        }

    def set(self, at: str) -> None:
        self._file.write_text(f"@{at}\n")


def test_a_promise_set_kept_undone_and_late_after_a_restart(screen: Desktop, crm: FakeCrm, tmp_path: Path) -> None:
    clock = WallClock(tmp_path, "2026-03-28 15:00:00")
    program = Program(screen, tmp_path / "profile", clock.env)
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

    # and one for nine o'clock, of the morning after the clocks have changed, is due at nine and late after a restart
    assert program.cli("follow-up", "add", "--at", "2026-03-29T09:00", "Write to them").returncode == 0
    program.kill()
    clock.set("2026-03-29 08:59:00")
    program.start()
    assert promises(program)[0].endswith("2026-03-29 09:00")
    clock.set("2026-03-29 09:00:01")
    wait_until(lambda: promises(program)[0].endswith("due"), "it to be due")
    program.kill()
    clock.set("2026-03-29 12:00:00")
    program.start()
    assert promises(program)[0].endswith("late")
    assert DONE in names(program)
    crm.focus()
    losses = crm.losses()
    program.click(DONE)
    wait_until(lambda: promises(program) == [], "it to be done after the restart")
    assert crm.losses() == losses
    assert program.stop() == 0
