"""What is copied for the CRM: the facts of the call, and nothing private."""

from __future__ import annotations

from companion.domain.call import Coding, Outcome, Strain
from companion.engine import commands as cmd
from companion.ui.view_state.crm_text import crm_text
from tests.support.english import plain
from tests.support.words import a_pack
from tests.unit.engine.desk import Desk


def copied(desk: Desk) -> str:
    return crm_text(desk.picture(), a_pack(), plain)


def test_a_call_ended_at_the_boundary_in_a_few_lines() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    for seconds in (190, 168, 82, 11):
        desk.pass_time(seconds)
        desk.do(cmd.GiveNextRung())
        desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    lines = copied(desk).splitlines()
    assert lines[0].endswith(", 07:31.")
    assert lines[1] == "Behaviour: swearing."
    assert lines[2] == (
        "03:10 asked to stop. 05:58 asked again, with the condition to go on. 07:20 final warning. "
        "07:31 announced the end of the call and offered a later one. 07:31 ended."
    )
    assert len(lines) == 3


def test_an_easy_call_is_two_lines_and_a_hold_is_told() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.pass_time(30)
    desk.do(cmd.Hold())
    desk.pass_time(60)
    desk.do(cmd.Resume())
    desk.do(cmd.CalmedDown())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.RESOLVED)))
    first, facts, outcome = copied(desk).splitlines()
    assert first.endswith(", 01:30, of it 01:00 on hold.")
    assert facts == "01:30 calmed down, back to the matter. 01:30 ended."
    assert outcome == "Outcome: resolved."


def test_nothing_private_is_copied() -> None:
    desk = Desk()
    desk.do(cmd.StartCall(ref="SECRET-REF"))
    desk.do(cmd.SaySituation("ear"))
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(strain=Strain.ABUSIVE, topic="SECRET-TOPIC", note="SECRET-NOTE")))
    text = copied(desk).lower()
    assert "secret" not in text
    assert "abusive" not in text
    assert "ear" not in text.replace("earlier", ""), "what a caller was going through stays out of the CRM"


def test_without_a_call_there_is_nothing_to_copy() -> None:
    assert copied(Desk()) == ""
