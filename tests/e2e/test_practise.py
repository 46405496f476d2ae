"""A short rehearsal by the real mouse and keyboard; the log on disk stays as it was, byte for byte."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from companion.ui import theme
from tests.support.desktop import ROOT, Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The scenes and prompts are in this language; the program itself speaks English here.
LANGUAGES = sorted(path.stem for path in (ROOT / "resources" / "practice").glob("*.toml"))
MENU, PRACTISE, LATER, START = "Menu", "Practise…", "Practise after the call", "Start call"
TITLE = "Practise"
KEYS = ("1", "2", "3", "4")
ROUNDS = 4
FOOT_PX = 70
LEAST_BLOCK_PX = 10


class Rehearsal:
    """The window for practising, seen as a person sees it: by its colours."""

    def __init__(self, screen: Desktop, title: str, scratch: Path) -> None:
        self._screen = screen
        self._title = title
        self._picture = scratch / "screen.png"

    def is_open(self) -> bool:
        return bool(self._screen.window(self._title))

    def has_keyboard(self) -> bool:
        return self._screen.active_window() == self._title

    def place(self) -> tuple[int, int, int, int]:
        lines = self._screen.xdotool("getwindowgeometry", "--shell", self._screen.window(self._title)).splitlines()
        found = dict(line.split("=") for line in lines)
        return int(found["X"]), int(found["Y"]), int(found["WIDTH"]), int(found["HEIGHT"])

    def picture(self) -> QImage:
        self._screen.picture(self._picture)
        return QImage(str(self._picture)).copy(*self.place())

    def blocks(self, column: int, colour: str, first_row: int, last_row: int) -> list[tuple[int, int]]:
        """Where to click on what stands in a column in one colour, top to bottom."""
        picture, wanted = self.picture(), QColor(colour)
        x, y, _, _ = self.place()
        rows = [row for row in range(first_row, last_row) if picture.pixelColor(column, row) == wanted]
        starts = [row for row in rows if row - 1 not in rows]
        ends = [row for row in rows if row + 1 not in rows]
        return [(x + column, y + (a + b) // 2) for a, b in zip(starts, ends, strict=True) if b - a > LEAST_BLOCK_PX]

    def answers(self) -> list[tuple[int, int]]:
        """Where to click on the answers."""
        return self.blocks(theme.MARGIN + 6, theme.DARK.button, 0, self.place()[3] - FOOT_PX)

    def way_on(self) -> tuple[int, int]:
        """Where to click to go on."""
        _, _, width, height = self.place()
        found = wait_until(
            lambda: self.blocks(width - theme.MARGIN - 12, theme.DARK.calm, height - FOOT_PX, height), "the way on"
        )
        return found[0]  # type: ignore[no-any-return]

    def outcome(self) -> str:
        """What the edge of the chosen answer says: calm, care, or nothing yet."""
        picture = self.picture()
        middle = picture.width() // 2
        column = {picture.pixelColor(middle, row).name().upper() for row in range(picture.height() - FOOT_PX)}
        return "calm" if theme.DARK.calm in column else "care" if theme.DARK.care in column else ""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def dark_program(screen: Desktop, tmp_path: Path, language: str) -> Iterator[Program]:
    folder = tmp_path / "profile" / "settings"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text(f'theme = "dark"\nmay_end = "yes"\nprompt_language = "{language}"\n', "utf-8")
    started = Program(screen, tmp_path / "profile")
    started.start()
    yield started
    assert started.stop() == 0


def content(program: Program) -> dict[str, bytes]:
    """Every file of the log."""
    files = sorted((program.profile / "data").glob("calls*"))
    assert files
    return {file.name: file.read_bytes() for file in files}


def test_a_rehearsal_by_mouse_and_keys_leaves_nothing_in_the_log(
    screen: Desktop, dark_program: Program, crm: FakeCrm, tmp_path: Path
) -> None:
    program = dark_program
    rehearsal = Rehearsal(screen, TITLE, tmp_path)

    # Given a log with a call in it, and an agent with a quiet minute
    program.cli("call", "start")
    program.cli("say", "swearing")
    program.cli("call", "end")
    program.cli("wrap", "resolved")
    program.wait_for_phase("ready")
    before = content(program)
    crm.focus()

    # When a scene is opened and answered by the mouse
    program.click(MENU)
    program.click(PRACTISE)
    wait_until(rehearsal.has_keyboard, "the window for practising to have the keyboard")
    places = wait_until(lambda: len(rehearsal.answers()) >= 2 and rehearsal.answers(), "answers to choose from")
    screen.click(*places[0])
    assert wait_until(rehearsal.outcome, "the reason") in {"calm", "care"}
    screen.click(*rehearsal.way_on())
    wait_until(lambda: not rehearsal.outcome(), "the next turn")

    # and more of them by keys
    for _ in range(ROUNDS):
        screen.xdotool("key", *KEYS)  # the first that was not tried yet counts
        wait_until(rehearsal.outcome, "the reason")
        screen.xdotool("key", "Return")
        wait_until(lambda: not rehearsal.outcome(), "what comes next")

    # Then what was hard is kept beside the settings, and the log is as it was
    counts = program.profile / "settings" / "practice.toml"
    while not counts.exists():  # all answers may have been good so far, in scenes that go on
        screen.xdotool("key", *KEYS, "Return")
        wait_until(rehearsal.has_keyboard, "the window for practising")
    assert tomllib.loads(counts.read_text("utf-8"))["scenes"]
    assert content(program) == before

    # and Esc gives the keyboard back
    screen.xdotool("key", "Escape")
    wait_until(lambda: not rehearsal.is_open(), "the window to close")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")
    assert content(program) == before

    # and a call that starts closes it, and keeps it closed
    program.click(MENU)
    program.click(PRACTISE)
    wait_until(rehearsal.has_keyboard, "the window for practising again")
    program.click(START)
    program.wait_for_phase("on_call")
    wait_until(lambda: not rehearsal.is_open(), "the window to close for the call")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to be with the CRM in the call")
    program.click(MENU)
    assert not program.controls()[LATER]["enabled"]
