"""A shift by the mouse, clicks counted: two for an easy call, eight at most for a hard one."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

CALLS, A_THIRD = 60, 20
EVERY_TENTH = 10
MOST_FOR_EASY, MOST_FOR_HARD = 2, 8


class Counting:
    """The mouse, with a counter."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.clicks = 0

    def click(self, name: str, phase: str | None = None) -> None:
        self._program.click(name)
        self.clicks += 1
        if phase:
            self._program.wait_for_phase(phase)


def easy_call(mouse: Counting) -> None:
    mouse.click("Start call", "on_call")
    mouse.click("Call over", "wrap_up")


def hard_call(mouse: Counting, program: Program) -> None:
    """Two rungs said, a full wrap-up; going on to the next rung counts the one before."""
    mouse.click("Start call", "on_call")
    mouse.click("Give notice")
    mouse.click("Draw the line")
    mouse.click("Said it")
    wait_until(lambda: sum(r["said_at_s"] is not None for r in program.status()["rungs"]) == 2, "two rungs said")
    mouse.click("Call over", "wrap_up")
    mouse.click("No solution")
    mouse.click("Abusive")
    mouse.click("Save", "cooldown")


@pytest.mark.parametrize("calls", [A_THIRD, pytest.param(CALLS, marks=pytest.mark.storm)])
def test_a_shift_of_calls_and_what_they_cost(program: Program, tmp_path: Path, calls: int) -> None:
    costs: dict[str, list[int]] = {"easy": [], "hard": []}
    for number in range(calls):
        mouse = Counting(program)
        is_hard = number % EVERY_TENTH == EVERY_TENTH - 1
        if is_hard:
            hard_call(mouse, program)
        else:
            easy_call(mouse)
        costs["hard" if is_hard else "easy"].append(mouse.clicks)
    program.click("Back to work")
    program.wait_for_phase("ready")

    assert max(costs["easy"]) <= MOST_FOR_EASY
    assert max(costs["hard"]) <= MOST_FOR_HARD
    path = tmp_path / "log.csv"
    assert program.cli("export", str(path)).returncode == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == calls
    assert [row["outcome"] for row in rows].count("not_coded") == len(costs["easy"])
    assert program.status()["calls_today"] == calls
    assert program.status()["hard_today"] == len(costs["hard"])
    total = sum(map(sum, costs.values()))
    print(f"{calls} calls, {total} clicks: easy {max(costs['easy'])}, hard {max(costs['hard'])} at most")  # noqa: T201


def test_hard_after_all_is_one_click_from_no_call(program: Program) -> None:
    easy_call(Counting(program))
    program.wait_for_phase("ready", 12)
    program.click("Hard after all?")
    program.wait_for_phase("wrap_up")
    program.click("Save")
    program.wait_for_phase("cooldown")


def test_the_facts_are_on_the_clipboard_in_one_click(program: Program) -> None:
    program.cli("call", "start")
    program.cli("boundary")
    program.cli("said")
    program.cli("call", "end")
    program.click("Copy for the CRM")
    copied = wait_until(program.screen.clipboard, "something on the clipboard")
    assert copied.startswith("Call at ")
    assert "00:00 asked to stop." in copied
