"""A hard call that is handed over, by the real mouse and real keys, beside the program the agent works in."""

from __future__ import annotations

import csv
import time
from typing import TYPE_CHECKING

from tests.support.desktop import SAME_PLACE_S, Desktop, FakeCrm, Program, wait_until

if TYPE_CHECKING:
    from pathlib import Path

CARD = "To hand over"
TYPED = "her zebrafinch money back"
WORD = "zebrafinch"


def files_with(folder: Path, word: str) -> list[str]:
    """The files of a profile that hold a word, in whatever is in them."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" or "log" in path.name for path in files), files
    return [str(path.relative_to(folder)) for path in files if word.encode() in path.read_bytes()]


def test_a_card_is_copied_corrected_and_kept_and_the_crm_has_the_keyboard_again(
    screen: Desktop, program: Program, crm: FakeCrm
) -> None:
    crm.focus()
    losses = crm.losses()

    # Given a caller who swears, one boundary, an offer, and a transfer whose price is said first
    for name in ("Start call", "Swearing", "Said it", "Give notice", "Said it", "Show the situations"):
        program.click(name)
    _scroll_to(screen, program, "What I can offer")
    program.click("What I can offer")
    program.click("Said it")
    program.click("Show the situations")
    _scroll_to(screen, program, "Transfer")
    program.click("Transfer")
    assert wait_until(lambda: program.status()["sentence_id"].startswith("transfer."), "the words for a transfer")
    program.click("Said it")

    # When the card is copied from the panel
    program.click("Copy the card")
    lines = wait_until(lambda: screen.clipboard().splitlines(), "the card on the clipboard")
    assert lines[:3] == ["Wants: Swearing", "Tried: Let the first one pass", "Offered: A part of it first"]
    assert lines[3].startswith("Boundary: Notice at 00:")
    assert crm.losses() == losses, "copying took the keyboard"

    # and corrected in the large one, by real keys
    typed_before = crm.typed()
    program.click("Show large…")
    wait_until(lambda: screen.active_window() == CARD, "the card to have the keyboard")
    screen.xdotool("key", "ctrl+a")
    screen.xdotool("type", "--delay", 20, TYPED)
    screen.xdotool("key", "Escape")

    # Then the CRM has the keyboard again and saw nothing of it
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")
    screen.xdotool("key", "x")
    wait_until(lambda: crm.typed() == typed_before + "x", "the next key in the CRM")
    program.click("Copy the card")
    wait_until(lambda: screen.clipboard().startswith(f"Wants: {TYPED}\n"), "the corrected card on the clipboard")
    assert files_with(program.profile, WORD) == []

    # and only what is kept gets into the note, and so into the log
    program.click("Show large…")
    wait_until(lambda: screen.active_window() == CARD, "the card to have the keyboard")
    for _ in range(4):  # over the rows and Copy
        screen.xdotool("key", "Tab")
    time.sleep(SAME_PLACE_S)  # the mouse still lies where it clicked
    screen.xdotool("key", "space")
    screen.xdotool("key", "Escape")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")
    assert files_with(program.profile, WORD) == []
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    wait_until(lambda: files_with(program.profile, WORD), "the note in the log")
    program.click("Save")
    program.wait_for_phase("ready")
    assert _note(program).splitlines()[0] == f"Wants: {TYPED}"


def test_what_was_typed_and_not_kept_is_gone_with_the_call(screen: Desktop, program: Program, crm: FakeCrm) -> None:
    crm.focus()
    program.click("Start call")
    program.wait_for_phase("on_call")
    _scroll_to(screen, program, "Transfer")
    program.click("Transfer")
    program.click("Show large…")
    wait_until(lambda: screen.active_window() == CARD, "the card to have the keyboard")
    screen.xdotool("type", "--delay", 20, TYPED)

    # The call ends: the card stays until the next one starts
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    assert screen.window(CARD)
    program.click("Save")
    program.wait_for_phase("ready")
    assert screen.window(CARD)
    program.click("Start call")
    wait_until(lambda: not screen.window(CARD), "the card to go with the next call")
    assert program.stop() == 0
    assert files_with(program.profile, WORD) == []


def _scroll_to(screen: Desktop, program: Program, name: str) -> None:
    """Turn the mouse's wheel over the situations until the middle of a button is in sight."""
    x, y = program.place_of("Fold the situations away")
    turn = ("mousemove", x, y + 60, "click", 5)

    def is_there() -> bool:
        if name in program.controls():
            return True
        screen.xdotool(*turn)
        return False

    wait_until(is_there, f"{name} among the situations")
    screen.xdotool(*turn)  # its upper edge was in sight
    time.sleep(0.2)


def _note(program: Program) -> str:
    path = program.profile / "handed-over.csv"
    assert program.cli("export", str(path)).returncode == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    return row["note"]
