"""What the command line prints."""

from __future__ import annotations

import json

import pytest

from companion import __version__
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from companion.engine.ports import StorageState
from companion.engine.snapshot import Snapshot
from companion.integrations import replies
from tests.unit.engine.desk import Desk

# Other programs build on these names: one may be added, none may go.
TOLD = {
    *("version", "phase", "call_id", "call_s", "talk_s", "hold_s", "hold_now_s", "acw_s", "gap_s", "with_colleague"),
    *("situation", "sentence", "sentence_id", "said", "rungs", "next_rung", "may_end", "is_calmed", "undo"),
    *("closes_in_s", "cooldown_left_s", "rest_owed_s", "calls_today", "hard_today", "storage", "is_saved"),
}


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_has_a_sentence(refusal: Refusal) -> None:
    sentence = replies.REFUSALS[refusal]
    assert sentence[0].isupper()
    assert sentence.endswith(".")


def test_every_phase_and_state_of_storage_has_words() -> None:
    for phase in Phase:
        for storage in StorageState:
            assert replies.status_text(Snapshot(phase, at=Desk().clock.now(), storage=storage))


def test_the_status_of_a_quiet_desk_is_full_of_nothing() -> None:
    status = json.loads(replies.status_json(Desk().engine.snapshot))
    assert status["version"] == __version__
    assert status["phase"] == "ready"
    nothing = ("call_id", "talk_s", "hold_s", "acw_s", "gap_s", "call_s", "situation", "sentence", "sentence_id")
    assert all(status[name] is None for name in nothing)
    assert all(status[name] is None for name in ("next_rung", "cooldown_left_s", "closes_in_s", "hold_now_s", "undo"))
    assert (status["said"], status["rungs"], status["may_end"], status["calls_today"]) == ([], [], False, 0)
    assert (status["storage"], status["is_saved"]) == ("ok", True)


def test_the_status_tells_of_a_call() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.clock.advance(12.34567)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.Hold())
    desk.clock.advance(3)
    status = json.loads(replies.status_json(desk.engine.snapshot))
    assert status["phase"] == "on_hold"
    assert (status["talk_s"], status["hold_s"], status["hold_now_s"]) == (12.346, 3.0, 3.0)
    assert status["rungs"] == [{"rung": "notice", "shown_at_s": 12.346, "said_at_s": 12.346, "taken_back_at_s": None}]
    assert (status["next_rung"], status["situation"]) == ("line", "swearing")
    assert "Boundary: notice at 0:12. Next: line." in replies.status_text(desk.engine.snapshot)


def test_the_names_other_programs_build_on_are_there() -> None:
    assert set(replies.status_fields(Desk().engine.snapshot)) >= TOLD


def test_no_answer_tells_the_note_or_the_reference() -> None:
    desk = Desk()
    desk.do(cmd.StartCall(ref="SECRET-REF"))
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.OTHER, Strain.HARD, "SECRET-TOPIC", "SECRET-NOTE")))
    picture = desk.engine.snapshot
    assert "SECRET" not in replies.status_json(picture) + replies.status_text(picture)
