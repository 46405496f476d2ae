"""Every verb in every phase, on the real program: it does it, or says why not and changes nothing."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.desktop import Program

READY, ON_CALL, ON_HOLD, WRAP_UP, COOLDOWN = PHASES = ("ready", "on_call", "on_hold", "wrap_up", "cooldown")
ON_LINE = {ON_CALL, ON_HOLD}
ANY = set(PHASES)

# How to get from no call into a phase; the call is hard, has a sentence that was said and one on the card.
WAYS: dict[str, list[tuple[str, ...]]] = {
    READY: [],
    ON_CALL: [("call", "start"), ("say", "swearing"), ("said",), ("call", "end"), ("call", "undo")],
    ON_HOLD: [("call", "start"), ("say", "swearing"), ("said",), ("call", "end"), ("call", "undo"), ("call", "hold")],
    WRAP_UP: [("call", "start"), ("say", "swearing"), ("said",), ("call", "end")],
    COOLDOWN: [("call", "start"), ("call", "end"), ("wrap", "resolved", "--strain", "hard")],
}
# Where each verb does something; everywhere else it is refused.
DONE_IN: dict[tuple[str, ...], set[str]] = {
    ("call", "start"): ANY - ON_LINE,
    ("call", "start", "--replace"): ANY,
    ("call", "start", "--ago", "1"): ANY - ON_LINE,
    ("call", "set-start", "--ago", "1"): ON_LINE,
    ("call", "hold"): {ON_CALL},
    ("call", "hold", "--colleague"): ON_LINE,
    ("call", "resume"): {ON_HOLD},
    ("call", "end"): ON_LINE,
    ("call", "end", "--ago", "1"): {*ON_LINE, WRAP_UP},
    ("call", "undo"): {*ON_LINE, WRAP_UP},
    ("say", "shouting"): ANY,
    ("say", "threat"): ANY,
    ("call", "promise", "5"): {ON_HOLD},
    ("learns", "show_picture"): set(),
    ("bring-in",): ON_LINE,
    ("bring-in", "--not-now"): set(),
    ("another",): ON_LINE,
    ("boundary",): ON_LINE,
    ("said",): ON_LINE,
    ("unsay",): {*ON_LINE, WRAP_UP},
    ("calmed",): ON_LINE,
    ("steady",): ON_LINE,
    ("wrap", "resolved"): {WRAP_UP},
    ("cooldown", "take"): set(),
    ("cooldown", "ready"): {COOLDOWN},
    ("cooldown", "more"): {COOLDOWN},
    ("cooldown", "skip"): {COOLDOWN},
    ("follow-up", "add", "--in", "5", "Write to them"): {WRAP_UP, COOLDOWN, READY},
    ("follow-up", "done", "ffffffff"): set(),
    ("say", "offer"): {READY, *ON_LINE},
}
# What changes by itself while nothing is done.
TICKING = {"call_s", "talk_s", "hold_s", "hold_now_s", "acw_s", "closes_in_s", "cooldown_left_s", "undo"}


def _standing(program: Program) -> dict[str, Any]:
    return {key: value for key, value in program.status().items() if key not in TICKING}


def _go_to(program: Program, phase: str) -> None:
    """Leave whatever runs and go into a phase anew."""
    now = program.status()["phase"]
    if now in ON_LINE:
        program.cli("call", "end")
        now = WRAP_UP
    if now == WRAP_UP:
        program.cli("wrap", "other")
        now = program.status()["phase"]
    if now == COOLDOWN:
        program.cli("cooldown", "skip")
    for verb in WAYS[phase]:
        done = program.cli(*verb)
        assert done.returncode == 0, (verb, done)
    assert program.status()["phase"] == phase


@pytest.mark.parametrize("phase", PHASES)
def test_every_verb_in_this_phase_does_it_or_says_why_not(program: Program, phase: str) -> None:
    for verb, phases in DONE_IN.items():
        _go_to(program, phase)
        before = _standing(program)
        done = program.cli(*verb)
        if phase in phases:
            assert done.returncode == 0, f"{verb} in {phase}: {done}"
            continue
        assert done.returncode == 4, f"{verb} in {phase}: {done}"
        assert len(done.stderr.strip()) > 10, f"{verb} in {phase} gives no reason"
        assert _standing(program) == before, f"{verb} in {phase} was refused and changed something"
