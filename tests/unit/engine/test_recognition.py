"""A reference is typed, and the desk tells who comes back: after the sentence is on disk, and once."""

from __future__ import annotations

from companion.domain.call import Coding, Outcome
from companion.domain.events import Entry, FollowUpSet
from companion.engine import commands as cmd
from companion.engine.ports import Batch
from tests.unit.engine.desk import Desk

DAY_S = 24 * 3600


def an_earlier_call(desk: Desk, ref: str, coding: Coding | None = None) -> None:
    desk.do(cmd.StartCall(ref=ref))
    desk.clock.advance(60)
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(coding or Coding(outcome=Outcome.ESCALATED, topic="Billing")))
    desk.clock.advance(60)


def test_who_comes_back_is_recognised_at_the_start(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    an_earlier_call(desk, "T-2")
    desk.do(cmd.StartCall(ref="t-1 "))
    known = desk.picture().recognised
    assert known is not None
    assert (known.times, known.topic) == (2, "Billing")


def test_a_reference_typed_in_the_middle_tells_too_and_another_one_tells_anew(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    desk.do(cmd.StartCall())
    assert desk.picture().recognised is None
    desk.do(cmd.SetReference("T-1"))
    assert desk.picture().recognised is not None
    desk.do(cmd.SetReference("T-9"))
    assert desk.picture().recognised is None


def test_the_sentence_does_not_wait_for_the_lookup(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    desk.log.lookups = 0
    desk.engine.execute(cmd.StartCall(ref="T-1"))
    desk.engine.execute(cmd.SaySituation("swearing"))
    assert desk.log.lookups == 0
    desk.engine.flush()
    assert desk.log.lookups == 1
    desk.pass_time(30)
    assert desk.log.lookups == 1


def test_a_log_that_cannot_be_read_is_asked_again(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    desk.log.is_failing = True
    desk.engine.execute(cmd.StartCall(ref="T-1"))
    desk.engine.flush()
    assert desk.picture().recognised is None
    desk.log.is_failing = False
    desk.pass_time(5)
    assert desk.picture().recognised is not None


def test_after_a_restart_the_caller_is_still_known(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    desk.do(cmd.StartCall(ref="T-1"))
    desk.kill_and_restart()
    assert desk.picture().recognised is not None


def test_what_is_older_than_thirty_days_is_not_recognised(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    desk.clock.advance(30 * DAY_S)
    desk.do(cmd.StartCall(ref="T-1"))
    assert desk.picture().recognised is None


def test_the_last_agreed_step_is_told(desk: Desk) -> None:
    an_earlier_call(desk, "T-1")
    call_id = desk.record.call_id
    at = desk.clock.now()
    promise = FollowUpSet(
        call_id=call_id, at=at, follow_up_id="f", due_utc_ms=at.utc_ms, due_offset_min=0, what="call back"
    )
    desk.log.append([Batch((Entry("0" * 32, promise),))])
    desk.do(cmd.StartCall(ref="T-1"))
    known = desk.picture().recognised
    assert known is not None
    assert known.agreed is not None
    assert known.agreed.promised == "call back"


def test_another_topic_than_before_takes_the_way_out_away(desk: Desk) -> None:
    for _ in range(2):
        an_earlier_call(desk, "T-1")
    desk.do(cmd.StartCall(ref="T-1"))
    known = desk.picture().recognised
    assert known is not None
    assert known.may_part_ways
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(topic="Login")))
    known = desk.picture().recognised
    assert known is not None
    assert not known.may_part_ways
