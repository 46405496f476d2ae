"""A rest by the real mouse in a real window manager: before the form, given way, missed, and offered again."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(params=["", "less_motion = true\n"], ids=["moving", "still"])
def resting(request: pytest.FixtureRequest, screen: Desktop, tmp_path: Path) -> Iterator[Program]:
    """The program, as it comes and for whoever wants no motion."""
    program = Program(screen, tmp_path / "profile")
    settings = program.profile / "settings" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'may_end = "yes"\npause_code = "Break 2"\n{request.param}', "utf-8")
    program.start()
    yield program
    assert program.stop() == 0


def a_hard_form(program: Program) -> None:
    """Two boundaries said, and the call is over."""
    program.click("Start call")
    program.wait_for_phase("on_call")
    program.click("Give notice")
    program.click("Draw the line")
    program.click("Said it")
    wait_until(lambda: sum(r["said_at_s"] is not None for r in program.status()["rungs"]) == 2, "two rungs said")
    program.click("Call over")
    program.wait_for_phase("wrap_up")


def test_a_rest_before_the_form_given_way_and_offered_again(
    screen: Desktop, resting: Program, crm: FakeCrm, tmp_path: Path
) -> None:
    program = resting
    crm.focus()
    losses = crm.losses()

    # Given the form of a hard call, and a breather before it
    a_hard_form(program)
    program.click("Breather first")
    program.wait_for_phase("cooldown")
    assert program.status()["cooldown_left_s"] == pytest.approx(300, abs=5)
    assert screen.is_above("Call Companion")

    # When the agent picks ways to rest and another way to breathe, the other program keeps the keyboard
    program.click("Walk round the block")
    program.click("Message a teammate")
    program.click("Copy")
    assert wait_until(screen.clipboard, "the text on the clipboard").startswith("I have just had a hard call.")
    program.click("Breathe in a box: four times four")
    settings = program.profile / "settings" / "settings.toml"
    wait_until(lambda: 'breathing = "box"' in settings.read_text("utf-8"), "the way to breathe to be kept")
    program.click("2 minutes more")
    wait_until(lambda: program.status()["cooldown_left_s"] > 300, "two minutes more")
    assert (screen.active_window(), crm.losses()) == ("Stand-in CRM", losses)

    # and what is written out is thrown away, and the keyboard comes back
    program.click("Write it out")
    wait_until(lambda: screen.active_window() == "Write it out", "the page to have the keyboard")
    screen.xdotool("type", "--delay", 20, "never again")
    screen.xdotool("key", "Escape")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")

    # Then the form is there again, with no second breather behind it
    program.click("To the form")
    program.wait_for_phase("wrap_up")
    assert program.status()["closes_in_s"] == pytest.approx(600, abs=5)
    assert "Breather first" not in program.controls()
    program.click("Hard")
    program.click("Save")
    program.wait_for_phase("ready")
    assert program.status()["rest_owed_s"] is None

    # When the rest of the next hard call gives way to another call
    a_hard_form(program)
    program.click("Save")
    program.wait_for_phase("cooldown")
    assert program.status()["cooldown_left_s"] == pytest.approx(420, abs=5), "longer, for the hard call before"
    program.click("Start call")
    program.wait_for_phase("on_call")
    assert program.status()["rest_owed_s"] is None
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    program.wait_for_phase("ready", 12)

    # Then it is offered, survives a kill, and is taken
    offered_s = program.status()["rest_owed_s"]
    assert offered_s == pytest.approx(418, abs=8)
    program.kill()
    program.start()
    assert program.status()["rest_owed_s"] == offered_s
    program.click("Take it now")
    program.wait_for_phase("cooldown")
    assert program.cli("cooldown", "take").returncode == 4
    program.click("Not now")
    program.wait_for_phase("ready")
    assert program.status()["rest_owed_s"] is None
    assert "Take it now" not in program.controls()

    # and nothing that was written out is anywhere
    path = tmp_path / "log.csv"
    assert program.cli("export", str(path)).returncode == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["note"] for row in rows] == ["", "", ""]
    assert all(float(row["acw_s"]) < 60 for row in rows), "a rest is no work after the call"
    kept = [file for file in program.profile.rglob("*") if file.is_file() and b"never again" in file.read_bytes()]
    assert kept == []


def test_a_missed_rest_from_the_command_line(program: Program) -> None:
    for verb in (("call", "start"), ("call", "end"), ("wrap", "other", "--strain", "abusive")):
        assert program.cli(*verb).returncode == 0
    for verb in (("call", "start"), ("call", "end"), ("wrap", "resolved")):
        assert program.cli(*verb).returncode == 0
    assert program.status()["rest_owed_s"] == pytest.approx(419, abs=4)
    assert "A breather of" in program.cli("status").stdout
    assert program.cli("cooldown", "take").returncode == 0
    assert program.status()["phase"] == "cooldown"
    assert program.cli("cooldown", "skip").returncode == 0
    done = program.cli("cooldown", "take")
    assert (done.returncode, done.stderr.strip()) == (
        4,
        "No breather is due: one follows a hard call, or waits from one.",
    )
