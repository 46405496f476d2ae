"""A whole hard call by the real mouse, while another program has the keyboard."""

from __future__ import annotations

import csv
import itertools
import json
import time
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.alone  # it compares times with the clock

CALLS_BY_TWO_CLICKS = 10
CLICKS = 1000
CLOSE_ENOUGH_S = 0.2
# A press needs a moment before the pointer jumps on, or the X server takes it for a drag.
PRESS = ("mousedown", 1, "sleep", 0.01, "mouseup", 1, "sleep", 0.01)


def export(program: Program, folder: Path) -> list[dict[str, str]]:
    path = folder / "log.csv"
    assert program.cli("export", str(path)).returncode == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_call_that_turns_bad_from_start_to_no_call(
    screen: Desktop, program: Program, crm: FakeCrm, tmp_path: Path
) -> None:
    crm.focus()
    losses = crm.losses()

    # Given a call that runs and a caller who swears
    started = program.click("Start call")
    program.wait_for_phase("on_call")
    program.click("Swearing")
    assert wait_until(lambda: program.status()["situation"] == "swearing", "the situation")
    first = program.status()["sentence_id"]
    program.click("Another way")
    assert program.status()["sentence_id"] != first
    program.click("Said it")
    assert len(program.status()["said"]) == 1
    assert screen.is_above("Call Companion")

    # When three rungs are given and the fourth is only looked at
    said = []
    for button in ("Give notice", "Draw the line", "Final warning"):
        program.click(button)
        said.append(program.click("Said it"))
        _wait_for_given(program, len(said))
    program.click("End the call")
    rungs = program.status()["rungs"]
    assert [rung["rung"] for rung in rungs] == ["notice", "line", "final", "end"]
    assert rungs[-1]["said_at_s"] is None

    # and the caller waits, comes back, and calms down
    held = program.click("Hold")
    program.wait_for_phase("on_hold")
    assert screen.is_above("Call Companion")
    time.sleep(2)
    resumed = program.click("Back to call")
    program.wait_for_phase("on_call")
    program.click("Calmed down")
    ended = program.click("Call over")
    program.wait_for_phase("wrap_up")
    assert screen.is_above("Call Companion")
    program.click("No solution")
    program.click("Hard")
    program.click("Save")
    program.wait_for_phase("cooldown")
    assert screen.is_above("Call Companion")
    program.click("Back to work")
    program.wait_for_phase("ready")

    # Then the log has it: three rungs with their times, not the fourth
    (row,) = export(program, tmp_path)
    given = [rung.split("@") for rung in row["rungs_given"].split()]
    assert [name for name, _ in given] == ["notice", "line", "final"]
    for (_, at_s), clicked in zip(given, said, strict=True):
        assert _lies_between(float(at_s), clicked, started)
    assert row["outcome"] == "no_solution"
    assert row["strain"] == "hard"
    assert row["calmed"] == "true"
    assert _lies_between(float(row["hold_s"]), resumed, held)
    assert _lies_between(float(row["talk_s"]) + float(row["hold_s"]), ended, started)

    # and the other program never lost the keyboard, nor the window its place on top
    assert screen.is_above("Call Companion")
    assert screen.active_window() == "Stand-in CRM"
    assert crm.losses() == losses


def _given(program: Program) -> int:
    return sum(rung["said_at_s"] is not None for rung in program.status()["rungs"])


def _wait_for_given(program: Program, count: int) -> None:
    wait_until(lambda: _given(program) == count, f"{count} rungs said")


def test_times_in_the_log_are_those_of_the_clock(program: Program, tmp_path: Path) -> None:
    # Given a call driven by verbs, each measured between its sending and its answer
    marks = {}
    for name, verb in (("start", ("call", "start")), ("notice", ("boundary",)), ("said", ("said",))):
        before = time.monotonic()
        assert program.cli(*verb).returncode == 0
        marks[name] = (before, time.monotonic())
        time.sleep(0.7)
    before = time.monotonic()
    assert program.cli("call", "end").returncode == 0
    marks["end"] = (before, time.monotonic())
    assert program.cli("wrap", "resolved").returncode == 0

    # Then the figures lie between what was measured, 0.2 s at most beside it
    (row,) = export(program, tmp_path)
    rung_s = float(row["rungs_given"].removeprefix("notice@"))
    assert _lies_between(rung_s, marks["said"], marks["start"])
    assert _lies_between(float(row["talk_s"]), marks["end"], marks["start"])


def _lies_between(seconds: float, late: tuple[float, float], early: tuple[float, float]) -> bool:
    shortest, longest = late[0] - early[1], late[1] - early[0]
    return shortest - CLOSE_ENOUGH_S <= seconds <= longest + CLOSE_ENOUGH_S


def test_ten_easy_calls_with_two_clicks_each(program: Program, tmp_path: Path) -> None:
    # Given an agent who clicks start and over, and nothing for the wrap-up
    for _ in range(CALLS_BY_TWO_CLICKS):
        program.click("Start call")
        program.wait_for_phase("on_call")
        program.click("Call over")
        program.wait_for_phase("wrap_up")
    program.wait_for_phase("ready", 12)

    # Then there are ten calls, easy and not coded
    rows = export(program, tmp_path)
    assert [row["outcome"] for row in rows] == ["not_coded"] * CALLS_BY_TWO_CLICKS
    assert program.status()["calls_today"] == CALLS_BY_TWO_CLICKS


def test_a_double_click_on_any_button_does_one_thing(program: Program) -> None:
    # Given every button of a call, double-clicked
    program.click("Start call", times=2)
    program.wait_for_phase("on_call")
    time.sleep(0.3)
    assert program.status()["phase"] == "on_call", "the second click must not have ended the call"
    program.click("Swearing", times=2)
    assert wait_until(lambda: program.status()["situation"] == "swearing", "the situation")
    first = program.status()["sentence_id"]
    program.click("Another way", times=2)
    assert program.status()["sentence_id"] == first[:-1] + "b"
    program.click("Said it", times=2)
    assert len(program.status()["said"]) == 1
    program.click("Not said", times=2)
    assert program.status()["said"] == []
    program.click("Give notice", times=2)
    assert [rung["rung"] for rung in program.status()["rungs"]] == ["notice"]
    program.click("Calmed down", times=2)
    assert program.status()["is_calmed"]
    program.click("Hold", times=2)
    assert program.status()["phase"] == "on_hold"
    program.click("Back to call", times=2)
    assert program.status()["phase"] == "on_call"
    program.click("With a colleague", times=2)
    assert program.status()["with_colleague"]
    program.click("Call over", times=2)
    time.sleep(0.3)
    assert program.status()["phase"] == "wrap_up", "the second click must not have started a call"
    program.click("Abusive", times=2)
    program.click("Save", times=2)
    assert program.status()["phase"] == "cooldown"
    before = program.status()["cooldown_left_s"]
    program.click("2 minutes more", times=2)
    assert program.status()["cooldown_left_s"] == pytest.approx(before + 120, abs=3)
    program.click("Back to work", times=2)
    assert program.status()["phase"] == "ready"


def test_a_call_started_late_and_a_start_and_an_end_undone(program: Program, tmp_path: Path) -> None:
    # Given a call that was started three minutes late
    program.click("3 minutes ago")
    program.wait_for_phase("on_call")
    assert program.status()["call_s"] == pytest.approx(180, abs=3)

    # When another end is undone, and then set right by the minute it really was
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    program.click("Undo: back to call")
    program.wait_for_phase("on_call")
    assert program.status()["call_s"] == pytest.approx(183, abs=6)
    program.click("Call over")
    program.click("1 minute ago")
    program.click("Save")
    program.wait_for_phase("ready")
    (row,) = export(program, tmp_path)
    assert float(row["talk_s"]) == pytest.approx(127, abs=10)

    # and a start that was none leaves nothing behind
    program.click("Start call")
    program.wait_for_phase("on_call")
    program.click("Undo start")
    program.wait_for_phase("ready")
    assert len(export(program, tmp_path)) == 1

    # and one that was started late and noticed afterwards is set right in one click
    program.click("Start call")
    program.click("5 minutes ago")
    assert wait_until(lambda: program.status()["call_s"] > 60, "the start to be set right")
    # not before the last call ended, though
    assert program.status()["call_s"] < 5 * 60


def test_a_thousand_clicks_never_take_the_keyboard(screen: Desktop, program: Program, crm: FakeCrm) -> None:
    # Given an agent who types into the CRM while clicking here
    program.cli("call", "start")
    crm.focus()
    losses = crm.losses()
    typed_before = len(crm.typed())
    program.cli("say", "swearing")
    program.cli("said")
    names = ("Another way", "Said it", "Steady line", "Copy", "Not said", "Calmed down", "Give notice", "Hold")
    places = [program.place_of(name) for name in (*names, "Show the situations")]
    letters = itertools.cycle("abcdefghijklmnopqrstuvwxyz")

    # When there are a thousand clicks, and a key after every tenth
    typed = ""
    for n in range(CLICKS // 10):
        clicks: list[object] = []
        for k in range(10):
            x, y = places[(n * 10 + k) % len(places)]
            clicks += ["mousemove", x, y, *PRESS]
        letter = next(letters)
        screen.xdotool(*clicks, "key", letter)
        typed += letter

    # Then each key arrived where it was meant to, and the keyboard was never taken away
    wait_until(lambda: len(crm.typed()) - typed_before >= len(typed), "all keys")
    assert crm.typed()[typed_before:] == typed
    assert crm.losses() == losses
    assert screen.active_window() == "Stand-in CRM"
    assert program.cli("status").returncode == 0


def test_the_typing_window_has_the_keyboard_and_gives_it_back(
    screen: Desktop, program: Program, crm: FakeCrm, tmp_path: Path
) -> None:
    # Given a wrap-up and a note to write
    crm.focus()
    program.cli("call", "start")
    program.cli("call", "end")
    typed_before = crm.typed()
    program.click("Write a note")
    wait_until(lambda: screen.active_window() == "Note for yourself", "the typing window to have the keyboard")

    # When it is typed and closed by Esc
    screen.xdotool("type", "--delay", 20, "the meter was read twice")
    screen.xdotool("key", "Escape")

    # Then the note is in the log, the CRM has the keyboard again and saw nothing of it
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")
    screen.xdotool("key", "x")
    wait_until(lambda: crm.typed() == typed_before + "x", "the next key in the CRM")
    program.cli("wrap", "resolved")
    assert export(program, tmp_path)[0]["note"] == "the meter was read twice"


def test_the_keyboard_comes_in_when_asked_and_goes_back_by_escape(
    screen: Desktop, program: Program, crm: FakeCrm
) -> None:
    crm.focus()
    assert program.cli("keyboard").returncode == 0
    wait_until(lambda: screen.active_window() == "Call Companion", "the window to have the keyboard")
    names = json.loads(program.cli("controls").stdout)
    assert names
    screen.xdotool("key", "Escape")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")

    # and clicks take it no more
    losses = crm.losses()
    program.click("Start call")
    program.wait_for_phase("on_call")
    assert crm.losses() == losses
