"""Looking back in the real program, in a real window manager: by keyboard alone, and with the mouse."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.desktop import Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TITLE = "History"
OUTCOMES = ["resolved", "wrong_number", "other"]
# Where the first call stands in the window, and "Undo" from its lower right corner.
FIRST_ROW = (120, 120)
UNDO = (-52, -76)
UNDO_S = 10


def outcomes(program: Program) -> list[str]:
    """Oldest first."""
    with contextlib.closing(sqlite3.connect(program.profile / "data" / "calls.sqlite3")) as connection:
        rows: list[Any] = connection.execute("SELECT outcome FROM calls ORDER BY started_utc_ms").fetchall()
    return [row[0] for row in rows]


def keys(screen: Desktop, *names: str) -> None:
    for name in names:
        screen.xdotool("key", "--clearmodifiers", name, "sleep", 0.08)


def click(screen: Desktop, x: int, y: int) -> None:
    """Click into the window; what is negative counts from its lower right corner."""
    window = screen.window(TITLE)
    lines = screen.xdotool("getwindowgeometry", "--shell", window).splitlines()
    size = dict(line.split("=") for line in lines)
    x, y = x % int(size["WIDTH"]), y % int(size["HEIGHT"])
    screen.xdotool("mousemove", "--window", window, x, y, "mousedown", 1, "sleep", 0.05, "mouseup", 1, "sleep", 0.1)


@pytest.fixture
def with_calls(screen: Desktop, tmp_path: Path) -> Iterator[Program]:
    """Three calls: the oldest one about swearing, with a note."""
    program = Program(screen, tmp_path / "profile")
    program.start()
    for outcome in OUTCOMES:
        program.cli("call", "start")
        program.cli("say", "swearing")
        program.cli("call", "end")
        program.cli("wrap", outcome, "--note", "paid twice" if outcome == "resolved" else "nothing")
        program.wait_for_phase("ready")
    yield program
    assert program.process is not None
    if program.process.poll() is None:
        assert program.stop() == 0


def open_history(screen: Desktop, program: Program) -> None:
    program.click("History")
    wait_until(lambda: screen.active_window() == TITLE, "the window to have the keyboard")


def test_find_read_correct_undo_and_delete_by_keyboard_alone(
    screen: Desktop, with_calls: Program, crm: FakeCrm
) -> None:
    program = with_calls
    crm.focus()
    open_history(screen, program)
    assert not screen.is_above(TITLE)

    # When the call with the note is found, read and corrected: the third of the ways it may have ended
    keys(screen, "ctrl+f")
    screen.xdotool("type", "--delay", 15, "twi")
    keys(screen, "Down", "Return", "F2", "Tab", "Tab", "space", "ctrl+Return")
    wait_until(lambda: outcomes(program)[0] == "no_answer", "the correction on disk")

    # and one is deleted and comes back, and then another is deleted and the window closed
    keys(screen, "ctrl+f", "BackSpace", "Down", "Delete", "ctrl+z", "Down", "Delete", "Escape")
    wait_until(lambda: not screen.window(TITLE), "the window to close")
    wait_until(lambda: outcomes(program) == ["no_answer", "other"], f"one to be gone, of {outcomes(program)}")

    # Then the keyboard is back where it was
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")


def test_by_the_mouse_and_beside_a_call(screen: Desktop, with_calls: Program) -> None:
    program = with_calls
    open_history(screen, program)

    # When the newest call is deleted and brought back by the mouse
    click(screen, *FIRST_ROW)
    keys(screen, "Delete")
    click(screen, *UNDO)
    keys(screen, "Escape")
    wait_until(lambda: not screen.window(TITLE), "the window to close")
    assert outcomes(program) == OUTCOMES

    # and another is deleted, and left alone for ten seconds while a call runs
    open_history(screen, program)
    click(screen, FIRST_ROW[0] + 30, FIRST_ROW[1])
    keys(screen, "Delete")
    program.cli("call", "start")
    program.wait_for_phase("on_call")
    assert outcomes(program)[:3] == OUTCOMES
    wait_until(lambda: "other" not in outcomes(program), "it to be erased", UNDO_S + 5)

    # Then the window is still there, and a call that ends meanwhile is no trouble
    program.cli("call", "end")
    program.cli("wrap", "dropped")
    wait_until(lambda: outcomes(program) == ["resolved", "wrong_number", "dropped"], "the call to be closed")
    assert screen.window(TITLE)
    assert not screen.is_above(TITLE)


def test_quitting_carries_a_deletion_out(screen: Desktop, with_calls: Program) -> None:
    program = with_calls
    open_history(screen, program)
    keys(screen, "Home", "Delete")
    assert program.stop() == 0
    assert outcomes(program) == ["resolved", "wrong_number"]
