"""An earlier call is coded anew: event and row in one batch, today's counts follow, the call at hand is left alone."""

from __future__ import annotations

from companion.domain import events as ev
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from tests.unit.engine.desk import Desk

CODED = Coding(Outcome.RESOLVED, Strain.EASY, "Login", "first", "half", thanked=False)


def a_closed_call(desk: Desk, coding: Coding = CODED) -> str:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(coding))
    desk.pass_time(20)
    return desk.record.call_id


def test_event_and_row_go_to_disk_together(desk: Desk) -> None:
    earlier = a_closed_call(desk)
    a_closed_call(desk)
    appends = desk.log.appends
    desk.do(cmd.RecodeCall(earlier, Coding(Outcome.OTHER, topic="", thanked=True)))
    assert desk.log.appends == appends + 1
    assert isinstance(desk.log.events[-1], ev.CallRecoded)
    record = desk.log.all_records[earlier]
    assert (record.outcome, record.topic, record.was_thanked) == (Outcome.OTHER, "", True)
    assert (record.strain, record.note, record.granted) == (Strain.EASY, "first", "half")


def test_card_numbers_are_masked_here_too(desk: Desk) -> None:
    earlier = a_closed_call(desk)
    note = "4111 1111 1111 1111"
    desk.do(cmd.RecodeCall(earlier, Coding(note=note, granted=note, topic=note)))
    record = desk.log.all_records[earlier]
    assert all("4111 1111" not in text for text in (record.note, record.granted, record.topic))
    recoded = desk.log.events[-1]
    assert isinstance(recoded, ev.CallRecoded)
    assert "4111 1111" not in str(recoded)


def test_todays_counts_follow(desk: Desk) -> None:
    earlier = a_closed_call(desk)
    assert desk.picture().hard_today == 0
    desk.do(cmd.RecodeCall(earlier, Coding(strain=Strain.HARD)))
    assert (desk.picture().calls_today, desk.picture().hard_today) == (1, 1)


def test_the_last_call_comes_back_with_its_new_coding(desk: Desk) -> None:
    last = a_closed_call(desk)
    desk.do(cmd.RecodeCall(last, Coding(topic="Fault")))
    for _ in range(2):
        assert desk.picture().last is not None
        desk.do(cmd.ReopenWrapUp())
        assert desk.picture().coding.topic == "Fault"
        desk.do(cmd.SaveWrapUp())
        desk.kill_and_restart()
    assert desk.record.topic == "Fault"


def test_an_undone_start_brings_back_the_new_coding(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(topic="Login")))
    left = desk.record.call_id
    desk.do(cmd.StartCall())
    desk.do(cmd.RecodeCall(left, Coding(topic="Fault")))
    desk.do(cmd.Undo())
    assert desk.picture().coding.topic == "Fault"
    desk.do(cmd.SaveWrapUp())
    assert desk.log.all_records[left].topic == "Fault"


def test_during_another_call_it_can_be_done_and_moves_nothing(desk: Desk) -> None:
    earlier = a_closed_call(desk)
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.RecodeCall(earlier, Coding(topic="Fault")))
    assert desk.picture().phase == Phase.ON_CALL
    assert desk.log.all_records[earlier].topic == "Fault"


def test_the_call_at_hand_has_its_own_form(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    at_hand = desk.record.call_id
    assert desk.refused(cmd.RecodeCall(at_hand, CODED)) == Refusal.NOT_IN_THIS_PHASE
    desk.do(cmd.EndCall())
    assert desk.refused(cmd.RecodeCall(at_hand, CODED)) == Refusal.NOT_IN_THIS_PHASE


def test_without_the_disk_it_is_refused_and_leaves_nothing(desk: Desk) -> None:
    earlier = a_closed_call(desk)
    a_closed_call(desk)
    desk.log.is_failing = True
    assert desk.refused(cmd.RecodeCall(earlier, Coding(topic="Fault"))) == Refusal.NO_SUCH_CALL
    desk.log.is_failing = False
    assert desk.engine.flush()
    assert desk.log.all_records[earlier].topic == "Login"
