"""Every situation in every language by the real mouse, every ladder climbed to its last rung, and the words around."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest

from companion.storage.pack_files import load_pack
from tests.support.desktop import ROOT, Program, desktop, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.desktop import Desktop

NEXT_RUNG = {
    "notice": "Give notice",
    "line": "Draw the line",
    "final": "Final warning",
    "hand_over": "Bring in my lead",
    "end": "End the call",
}
# Those that are climbed like another one wait for the storms.
LADDERS = [
    ("yes", "standard", "swearing", "notice line final end"),
    pytest.param("yes", "two_warnings", "swearing", "line final end", marks=pytest.mark.storm),
    pytest.param("yes", "ask_warn_act", "swearing", "notice final end", marks=pytest.mark.storm),
    ("yes", "one_warning", "swearing", "final end"),
    ("yes", "standard", "threat", "end"),
    pytest.param("yes", "may_not_hang_up", "swearing", "notice line hand_over", marks=pytest.mark.storm),
    ("no", "standard", "swearing", "notice line hand_over"),
    pytest.param("no", "standard", "threat", "hand_over", marks=pytest.mark.storm),
    ("lead", "standard", "swearing", "notice line hand_over end"),
]


def a_program(screen: Desktop, profile: Path, settings: str) -> Program:
    (profile / "settings").mkdir(parents=True)
    (profile / "settings" / "settings.toml").write_text(settings, "utf-8")
    program = Program(screen, profile)
    program.start()
    return program


def exported(program: Program, folder: Path) -> dict[str, str]:
    """The one call of the log, as the CSV has it."""
    file = folder / "log.csv"
    assert program.cli("export", str(file)).returncode == 0
    with file.open(encoding="utf-8-sig", newline="") as lines:
        (row,) = csv.DictReader(lines)
    return row


@pytest.fixture(scope="module")
def tall_screen() -> Iterator[Desktop]:
    """A screen on which nothing scrolls at twice the text size."""
    with desktop("1600x2200") as found:
        yield found


# Every language in both sizes; half of them with the storms, because the mouse takes its time.
@pytest.mark.parametrize(
    ("language", "percent"),
    [
        ("en", 100),
        ("fi", 200),
        ("el", 200),
        pytest.param("en", 200, marks=pytest.mark.storm),
        pytest.param("fi", 100, marks=pytest.mark.storm),
        pytest.param("el", 100, marks=pytest.mark.storm),
    ],
)
def test_every_situation_leads_to_its_last_step(
    tall_screen: Desktop, tmp_path: Path, language: str, percent: int
) -> None:
    screen = tall_screen
    pack = load_pack(ROOT / "resources", language).pack
    program = a_program(screen, tmp_path / "profile", f'may_end = "yes"\ntext_percent = {percent}\n')
    program.click("Start call")
    program.click({"en": "Sentences in English", "fi": "Sentences in Finnish", "el": "Sentences in Greek"}[language])
    for situation in pack.situations:
        if "Show the situations" in program.controls():
            program.click("Show the situations")
        program.click(situation.title)
        wanted = [step.id for step in situation.steps]
        if situation.styles:
            style = situation.styles[0]
            program.click(style.title)
            steps = situation.steps_for(style.id)
            first = next(place for place, step in enumerate(steps) if step.style)
            wanted = [step.id for step in steps[first:]]
        for step_id in wanted:
            assert program.status()["sentence_id"].startswith(f"{situation.id}.{step_id}.")
            assert program.cli("said").returncode == 0
        width, height = map(int, screen.xdotool("getdisplaygeometry").split())
        for name, control in program.controls().items():
            x, y, w, h = control["rect"]
            assert x >= 0 and y >= 0 and x + w <= width and y + h <= height, (situation.id, name)  # noqa: PT018
    assert program.cli("call", "end").returncode == 0
    assert program.cli("wrap", "other").returncode == 0
    assert exported(program, tmp_path)["situations"].split(";") == [situation.id for situation in pack.situations]
    assert program.stop() == 0


@pytest.mark.parametrize(("may_end", "ladder", "situation", "rungs"), LADDERS)
def test_each_ladder_is_climbed_to_its_last_rung(  # noqa: PLR0917 - a story with four sides
    screen: Desktop, tmp_path: Path, may_end: str, ladder: str, situation: str, rungs: str
) -> None:
    program = a_program(screen, tmp_path / "profile", f'may_end = "{may_end}"\nladder = "{ladder}"\n')
    program.click("Start call")
    assert program.cli("say", situation).returncode == 0
    for rung in rungs.split():
        name = NEXT_RUNG[rung]
        if rung == "end" and "hand_over" in rungs:
            name = "My lead agrees: end the call"
        program.click(name)
        program.click("Said it")
        assert program.status()["rungs"][-1]["said_at_s"] is not None
    seen = program.status()
    assert [mark["rung"] for mark in seen["rungs"]] == rungs.split()
    assert seen["next_rung"] is None
    assert seen["may_end"] == rungs.endswith("end")
    refused = program.cli("boundary")
    assert refused.returncode == 4
    program.click("Call over")
    program.click("Save")
    wait_until(lambda: program.status()["phase"] != "wrap_up", "the form to be saved")
    given = exported(program, tmp_path)
    assert [part.split("@")[0] for part in given["rungs_given"].split()] == rungs.split()
    times = [float(part.split("@")[1]) for part in given["rungs_given"].split()]
    assert times == sorted(times)
    at_once = rungs == "end"
    ended = "ended_at_once" if at_once else "ended_at_boundary"
    assert given["outcome"] == (ended if rungs.endswith("end") else "escalated")
    assert program.stop() == 0


def test_on_a_low_screen_the_last_situation_is_one_turn_of_the_wheel_away(screen: Desktop, tmp_path: Path) -> None:
    program = a_program(screen, tmp_path / "profile", 'may_end = "yes"\n')
    program.click("Start call")
    x, y = program.place_of("Passive anger")
    for _ in range(20):
        if "Closing" in program.controls():
            break
        screen.xdotool("mousemove", x, y, "click", 5)
    program.click("Closing")
    assert program.status()["sentence_id"].startswith("closing.")
    assert program.stop() == 0


def test_a_caller_at_risk_brings_the_safety_card_and_takes_the_ladder_away(
    tall_screen: Desktop, tmp_path: Path
) -> None:
    program = a_program(tall_screen, tmp_path / "profile", 'may_end = "yes"\n')
    program.click("Start call")
    program.click("Swearing")
    assert "Give notice" in program.controls()
    program.click("Show the situations")
    program.click("Risk of self-harm")
    assert not set(program.controls()) & set(NEXT_RUNG.values())
    refused = program.cli("boundary")
    assert (refused.returncode, "safety card" in refused.stderr + refused.stdout) == (4, True)
    assert program.stop() == 0


def test_the_first_run_asks_once_whether_the_agent_may_end_a_call(screen: Desktop, tmp_path: Path) -> None:
    program = a_program(screen, tmp_path / "profile", "")
    assert {"Yes", "My lead decides", "No"} <= set(program.controls())
    program.click("No")
    assert not {"Yes", "My lead decides", "No"} & set(program.controls())
    program.click("Start call")
    assert program.cli("boundary").returncode == 0
    assert "End call" not in json.dumps(program.controls())
    assert 'may_end = "no"' in (tmp_path / "profile" / "settings" / "settings.toml").read_text("utf-8")
    assert program.stop() == 0


def test_help_is_offered_once_and_opens_the_plan(screen: Desktop, tmp_path: Path) -> None:
    settings = 'may_end = "yes"\nhelp_after_rungs = 1\n'
    program = a_program(screen, tmp_path / "profile", settings)
    program.click("Start call")
    program.click("Swearing")
    program.click("Give notice")
    program.click("Said it")
    assert program.status()["help"] == "rungs"
    program.cli("call", "set-start", "--ago", "1")  # the ten seconds of undoing have the line until then
    program.place_of("Bring someone in now?")
    program.click("Bring someone in now?")
    assert program.status()["help"] is None
    program.click("Put away")
    assert "Put away" not in program.controls()
    assert program.stop() == 0


def test_a_promise_to_write_is_chosen_at_wrap_up(tall_screen: Desktop, tmp_path: Path) -> None:
    program = a_program(tall_screen, tmp_path / "profile", 'may_end = "yes"\n')
    program.click("Start call")
    program.click("Urgent outage")
    for _ in range(3):
        program.click("Said it")
    assert program.status()["has_promise"]
    program.click("Call over")
    program.click("Save")
    program.wait_for_phase("ready")
    assert exported(program, tmp_path)["outcome"] == "follow_up"
    assert program.stop() == 0
