"""The wrap-up of the last call comes back: to correct it, or because it was hard after all."""

from __future__ import annotations

import pytest

from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from tests.unit.engine.desk import Desk


def an_easy_call_that_closed_itself() -> Desk:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.pass_time(9)
    assert desk.picture().phase == Phase.READY
    return desk


def test_hard_after_all_brings_the_form_back_and_the_breather_after_it() -> None:
    desk = an_easy_call_that_closed_itself()
    desk.do(cmd.ReopenWrapUp(Strain.HARD))
    assert desk.picture().phase == Phase.WRAP_UP
    assert desk.picture().coding.strain == Strain.HARD
    desk.pass_time(20)
    assert desk.picture().phase == Phase.WRAP_UP, "the form stays"
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.NO_SOLUTION)))
    assert desk.picture().phase == Phase.COOLDOWN
    assert desk.picture().calls_today == 1
    assert desk.picture().hard_today == 1


def test_a_correction_changes_the_record_and_keeps_its_times() -> None:
    desk = an_easy_call_that_closed_itself()
    (before,) = desk.log.records()
    desk.pass_time(120)
    desk.do(cmd.ReopenWrapUp())
    desk.pass_time(5)
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED)))
    (after,) = desk.log.records()
    assert (before.outcome, after.outcome) == (Outcome.NOT_CODED, Outcome.RESOLVED)
    assert after.talk_s == pytest.approx(before.talk_s)
    assert after.ended == before.ended
    assert after.acw_s == pytest.approx(before.acw_s + 5, abs=0.01), "the time without a form open does not count"


def test_a_form_brought_back_survives_a_kill_and_gives_way_to_a_call() -> None:
    desk = an_easy_call_that_closed_itself()
    desk.do(cmd.ReopenWrapUp(Strain.HARD))
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.WRAP_UP
    desk.do(cmd.StartCall())
    (left,) = desk.log.records()
    assert left.strain == Strain.HARD
    assert left.outcome == Outcome.NOT_CODED


def test_without_a_last_call_there_is_nothing_to_bring_back() -> None:
    assert Desk().refused(cmd.ReopenWrapUp()) == Refusal.NO_LAST_CALL
