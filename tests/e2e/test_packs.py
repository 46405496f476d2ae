"""The team's pack on the real program: five broken lines named, the rest in use; a new version and its difference."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.support.desktop import SAME_PLACE_S, Desktop, Program, wait_until
from tests.support.team import FIVE_BROKEN, LINES, team_pack

NEWS = "What changed in the team’s pack…"
NEWS_TITLE = "What changed in the team’s pack"
OWN = (
    'schema = 1\npack = "own"\nlanguage = "en"\nhide = ["swearing.let_it_pass.b"]\n# mine\n'
    '[[situations.swearing.steps]]\nid = "let_it_pass"\nlines = [{ id = "own1",   say = "Mine first." }]\n'
)
FIRST = (
    '\n[[situations.shouting.steps]]\nid = "let_it_run"\n'
    'lines = [{ id = "t9", say = "I listen, and I write it down as you say it." }]\n'
)


class Team:
    """A share with the team's pack, and a profile whose settings name it."""

    def __init__(self, screen: Desktop, home: Path) -> None:
        self.share = home / "share"
        self.share.mkdir()
        self.profile = home / "profile"
        self.own = self.profile / "settings" / "own-lines" / "en.toml"
        self.own.parent.mkdir(parents=True)
        self.own.write_text(OWN, "utf-8")
        (self.profile / "settings" / "settings.toml").write_text(f'team_pack = "{self.share}"\n', "utf-8")
        self.program = Program(screen, self.profile)

    def publish(self, text: str) -> Path:
        path = self.share / "team.toml"
        path.write_text(text, "utf-8")
        return path

    def named(self) -> list[str]:
        """What the log says was named to the agent about the pack: that something was, and no word of it."""
        lines = "".join(path.read_text("utf-8") for path in (self.profile / "logs").iterdir()).splitlines()
        return [line for line in lines if "named to the agent: a pack of the team" in line]

    def wait_for_team(self, lines: str) -> None:
        wait_until(lambda: lines in self.program.cli("pack", "list").stdout, f"the team's pack with {lines}")

    def words(self, situation: str) -> str:
        """The first sentence of a situation, without a call."""
        said = self.program.cli("say", situation, "--just-words").stdout.strip()
        self.program.cli("put-away")
        return said


@pytest.fixture
def team(screen: Desktop, tmp_path: Path) -> Team:
    return Team(screen, tmp_path)


def test_five_broken_lines_are_named_and_a_new_version_shows_its_difference(team: Team, screen: Desktop) -> None:
    program = team.program
    file = team.publish(team_pack(LINES + FIRST + FIVE_BROKEN))
    checked = program.cli("pack", "check", str(file))
    assert checked.returncode == 1
    assert checked.stdout.count("team.toml:") == 5
    assert checked.stdout.count("wont_take_no.why") >= 5

    program.start()
    try:
        team.wait_for_team("5 lines, 5 set aside")
        wait_until(lambda: len(team.named()) == 5, "five lines named")
        assert all("wont_take_no.why" not in line for line in team.named())
        assert team.words("shouting") == "I listen, and I write it down as you say it."
        assert team.words("swearing") == "Mine first."
        for _ in range(5):
            program.click("OK")
        assert "OK" not in program.controls()
        program.click("Menu")
        assert NEWS not in program.controls(), "there is nothing to compare the first one with"
        assert program.stop() == 0

        team.publish(team_pack(LINES + FIRST.replace("I listen", "I am listening"), version="2"))
        program.start()
        team.wait_for_team("Support Helsinki 2: 4 lines")
        assert team.words("shouting") == "I am listening, and I write it down as you say it."
        program.click("OK")
        program.click("Menu")
        program.click(NEWS)
        wait_until(lambda: screen.window(NEWS_TITLE), "the window with the difference")
        assert program.cli("call", "start").returncode == 0
        wait_until(lambda: not screen.window(NEWS_TITLE), "it to close when a call starts")
        program.click("Menu")
        wait_until(lambda: "Quit" in program.controls(), "the menu")
        assert NEWS not in program.controls()
        program.click("Menu")
        assert program.cli("call", "end").returncode == 0
        assert program.cli("wrap", "resolved").returncode == 0
        program.click("Menu")
        program.click(NEWS)
        window = wait_until(lambda: screen.window(NEWS_TITLE), "the window once more")
        screen.xdotool("windowactivate", "--sync", window)
        time.sleep(SAME_PLACE_S)  # else the key counts as the second click of a double one
        screen.xdotool("key", "space")  # "Seen" has the keyboard
        wait_until(lambda: not screen.window(NEWS_TITLE), "it to close")
        program.click("Menu")
        assert NEWS not in program.controls()
        assert program.stop() == 0
        assert team.own.read_text("utf-8") == OWN
    finally:
        if program.process and program.process.poll() is None:
            program.kill()


def test_a_pack_imported_on_a_call_is_in_use_after_it(screen: Desktop, tmp_path: Path) -> None:
    program = Program(screen, tmp_path / "profile")
    file = tmp_path / "team.toml"
    file.write_text(team_pack(FIRST), "utf-8")
    program.start()
    try:
        assert program.cli("call", "start").returncode == 0
        told = program.cli("pack", "import", str(file))
        assert told.returncode == 0
        assert told.stdout.strip().endswith("It is in use once no call runs.")
        assert program.cli("say", "shouting").stdout.strip() != "I listen, and I write it down as you say it."
        assert program.cli("call", "end").returncode == 0
        assert program.cli("wrap", "resolved").returncode == 0
        wait_until(lambda: "Support Helsinki 1: 1 line" in program.cli("pack", "list").stdout, "the imported pack in use")
        assert program.cli("say", "shouting").stdout.strip() == "I listen, and I write it down as you say it."
        exported = program.cli("pack", "export", str(tmp_path / "all.toml"))
        assert exported.returncode == 0
        assert program.cli("pack", "check", str(tmp_path / "all.toml")).returncode == 0
        file.write_text("schema = 7\n", "utf-8")
        refused = program.cli("pack", "import", str(file))
        assert (refused.returncode, "newer Call Companion" in refused.stderr) == (4, True)
        assert program.stop() == 0
    finally:
        if program.process and program.process.poll() is None:
            program.kill()


def test_a_share_that_hangs_does_not_hold_up_the_start(team: Team) -> None:
    program = team.program
    team.publish(team_pack(FIRST))
    program.start()
    try:
        team.wait_for_team("Support Helsinki 1: 1 line")
        assert program.stop() == 0
        (team.share / "team.toml").unlink()
        os.mkfifo(team.share / "team.toml")
        began = time.monotonic()
        program.start()
        assert time.monotonic() - began < 10
        assert team.words("shouting") == "I listen, and I write it down as you say it.", "from the copy"
        assert "(the copy of the last time)" in program.cli("pack", "list").stdout
        assert program.stop() == 0, "and it does not hold up the end"
    finally:
        if program.process and program.process.poll() is None:
            program.kill()
