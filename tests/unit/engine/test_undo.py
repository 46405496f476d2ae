"""A start and an end can be taken back for ten seconds."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from companion.domain.call import ClosedBy, Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.domain.session import UndoWhat
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from tests.unit.engine.desk import Desk


def test_a_start_is_undone_and_leaves_nothing(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(9)
    assert desk.picture().undo == UndoWhat.START
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.READY
    assert desk.log.all_records == {}
    assert desk.picture().calls_today == 0


def test_after_ten_seconds_a_start_stands(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(10)
    assert desk.picture().undo is None
    assert desk.refused(cmd.Undo()) == Refusal.NOTHING_TO_UNDO
    assert desk.picture().phase == Phase.ON_CALL


def test_an_end_is_undone_and_the_call_ran_on(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.Hold())
    desk.pass_time(30)
    desk.do(cmd.EndCall())
    assert desk.picture().undo == UndoWhat.END
    desk.pass_time(5)
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.ON_HOLD
    assert desk.picture().calls_today == 0
    desk.pass_time(5)
    assert (desk.picture().talk_s, desk.picture().hold_s, desk.picture().acw_s) == pytest.approx((60, 40, 0), abs=0.001)
    assert desk.record.ended is None


def test_after_ten_seconds_an_end_stands(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED)))
    desk.pass_time(10)
    assert desk.refused(cmd.Undo()) == Refusal.NOTHING_TO_UNDO


def test_what_was_coded_survives_the_undo_of_an_end(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED, Strain.TENSE)))
    desk.do(cmd.Undo())
    desk.do(cmd.EndCall())
    assert desk.picture().coding == Coding(Outcome.RESOLVED, Strain.TENSE)


def test_a_long_call_after_an_undone_end_has_its_full_wrap_up(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED)))
    desk.do(cmd.Undo())
    desk.pass_time(700)
    desk.do(cmd.EndCall())
    assert desk.picture().closes_in_s == pytest.approx(600, abs=0.001)


def test_start_and_end_within_ten_seconds_are_undone_one_after_the_other(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(2)
    desk.do(cmd.EndCall())
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.ON_CALL
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.READY


def test_undoing_a_start_brings_the_wrap_up_back(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.pass_time(6)
    first = desk.picture().call_id
    desk.do(cmd.StartCall())
    desk.pass_time(6)
    desk.do(cmd.Undo())

    assert desk.picture().phase == Phase.WRAP_UP
    assert desk.picture().call_id == first
    assert desk.picture().acw_s == pytest.approx(12, abs=0.001)
    assert not desk.record.is_closed
    assert list(desk.log.all_records) == [first]
    desk.pass_time(7)  # its eight seconds begin anew
    assert desk.picture().phase == Phase.WRAP_UP
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY


def test_after_a_wrap_up_came_back_its_end_can_be_set_later_again(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(300)
    desk.do(cmd.EndCall(ago_s=180))
    desk.do(cmd.StartCall())
    desk.do(cmd.Undo())
    desk.do(cmd.EndCall(ago_s=60))
    assert (desk.picture().talk_s, desk.picture().acw_s) == pytest.approx((240, 60), abs=0.001)


def test_undoing_a_start_brings_the_breather_back(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(Coding(Outcome.OTHER, Strain.HARD)))
    desk.pass_time(60)
    desk.do(cmd.StartCall())
    assert desk.picture().phase == Phase.ON_CALL
    desk.pass_time(5)
    desk.do(cmd.Undo())

    assert desk.picture().phase == Phase.COOLDOWN
    assert desk.picture().cooldown_left_s == pytest.approx(300 - 65, abs=0.001)
    desk.do(cmd.EndCooldown())
    assert desk.record.cooldown_taken_s == pytest.approx(65, abs=0.001)


def test_the_same_start_twice_does_nothing(desk: Desk) -> None:
    softphone_call = UUID(int=7)
    desk.do(cmd.StartCall(), softphone_call)
    desk.pass_time(5)
    before = desk.session
    desk.do(cmd.StartCall(), softphone_call)
    assert desk.session == before


def test_another_start_is_refused_while_a_call_runs(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    assert desk.refused(cmd.StartCall()) == Refusal.CALL_RUNNING


def test_a_start_that_replaces_ends_the_other_and_undo_brings_it_back(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.Hold())
    first = desk.picture().call_id
    assert first
    desk.do(cmd.StartCall(replace_running=True))
    assert desk.picture().call_id != first
    assert desk.log.all_records[first].is_closed
    assert desk.picture().calls_today == 1
    assert desk.session.last
    assert desk.session.last.closed_by == ClosedBy.NEXT_CALL

    desk.do(cmd.Undo())
    assert (desk.picture().phase, desk.picture().call_id) == (Phase.ON_HOLD, first)
    assert not desk.log.all_records[first].is_closed
    assert desk.picture().calls_today == 0


def test_undone_starts_do_not_hide_an_open_wrap_up_from_a_restart(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(30)
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED)))
    for _ in range(3):
        desk.do(cmd.StartCall())
        desk.do(cmd.Undo())
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.WRAP_UP
    assert desk.picture().coding.outcome == Outcome.RESOLVED
