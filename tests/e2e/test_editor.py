"""The editor of prompts in the real program, by the real keyboard: a line is written, moved, undone, and is on disk."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from tests.support.desktop import Desktop, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

TITLE = "Prompts"
SENTENCE = "Give me the last bit again, and leave the swearing out."
# From the tree: the situation and the step that may be added, then the line.
TO_ADD_A_LINE = ("Tab", "Tab", "Tab")


def own_lines(profile: Path) -> dict[str, Any]:
    path = profile / "settings" / "own-lines" / "en.toml"
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def keys(screen: Desktop, *names: str) -> None:
    for name in names:
        screen.xdotool("key", "--clearmodifiers", name, "sleep", 0.05)


def test_a_line_is_written_and_moved_during_a_call(screen: Desktop, program: Program) -> None:
    program.click("Start call")
    program.click("Menu")
    program.click("Prompts…")
    wait_until(lambda: screen.window(TITLE), "the editor")
    wait_until(lambda: screen.active_window() == TITLE, "the editor to have the keyboard")
    assert not screen.is_above(TITLE)

    # When the step is searched and a line is added to it
    screen.xdotool("type", "--delay", 15, "makes it hard for me to follow")
    keys(screen, "Return", *TO_ADD_A_LINE, "space")
    screen.xdotool("type", "--delay", 15, SENTENCE)
    keys(screen, "Return")

    def step() -> dict[str, Any]:
        steps: list[dict[str, Any]] = (
            own_lines(program.profile).get("situations", {}).get("swearing", {}).get("steps", [])
        )
        return steps[0] if steps else {}

    wait_until(lambda: step().get("lines") == [{"id": "own_1", "say": SENTENCE}], "the line on disk")
    assert step()["id"] == "name_it"

    # and moved one place down from the top with Alt and an arrow key
    keys(screen, "ctrl+f", "Tab", *TO_ADD_A_LINE, "Tab", "alt+Down")
    order = {"swearing.name_it": ["a", "own_1", "b", "c"]}
    wait_until(lambda: own_lines(program.profile).get("order") == order, "the order on disk")

    # Then both are undone one by one, and the call has gone on all the while
    keys(screen, "ctrl+z")
    wait_until(lambda: "order" not in own_lines(program.profile), "the order to be taken back")
    keys(screen, "ctrl+z")
    wait_until(lambda: "situations" not in own_lines(program.profile), "the line to be taken back")
    assert program.status()["phase"] == "on_call"
    keys(screen, "Escape")
    wait_until(lambda: not screen.window(TITLE), "the editor to close")
