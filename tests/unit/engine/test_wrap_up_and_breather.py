"""After the call: coding in no click or two, and a rest after a hard one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.call import ClosedBy, Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from tests.unit.engine.desk import Desk


def a_call(desk: Desk, seconds: float = 60, rungs: int = 0) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(seconds)
    for _ in range(rungs):
        desk.do(cmd.GiveNextRung())
        desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())


def a_hard_call(desk: Desk) -> None:
    a_call(desk)
    desk.do(cmd.SaveWrapUp(Coding(Outcome.NO_SOLUTION, Strain.HARD)))


def closed_by(desk: Desk) -> ClosedBy | None:
    return desk.session.last.closed_by if desk.session.last else None


def test_an_easy_wrap_up_closes_itself(desk: Desk) -> None:
    a_call(desk)
    assert desk.picture().closes_in_s == pytest.approx(8, abs=0.001)
    desk.pass_time(7)
    assert desk.picture().phase == Phase.WRAP_UP
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY
    assert closed_by(desk) == ClosedBy.TIMEOUT
    assert (desk.record.outcome, desk.record.strain) == (Outcome.NOT_CODED, None)
    assert desk.record.acw_s == pytest.approx(8, abs=0.001)


@pytest.mark.parametrize("touch", [cmd.EditWrapUp(Coding(topic="Login")), cmd.SetReference("A-17")])
def test_a_touched_wrap_up_stays_ten_minutes_after_the_last_touch(desk: Desk, touch: cmd.Command) -> None:
    a_call(desk)
    desk.pass_time(5)
    desk.do(touch)
    desk.pass_time(300)
    desk.do(cmd.EditWrapUp(Coding(note="Rang again.")))
    desk.pass_time(599)
    assert desk.picture().phase == Phase.WRAP_UP
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY
    assert desk.record.note == "Rang again."


def test_a_hard_wrap_up_stays_ten_minutes(desk: Desk) -> None:
    a_call(desk, rungs=2)
    desk.pass_time(599)
    assert desk.picture().phase == Phase.WRAP_UP
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY
    assert closed_by(desk) == ClosedBy.TIMEOUT
    assert desk.record.is_hard


def test_a_rung_taken_back_in_the_wrap_up_does_not_close_it(desk: Desk) -> None:
    a_call(desk, rungs=2)
    desk.pass_time(60)
    desk.do(cmd.NotSaid())
    assert not desk.picture().is_hard
    desk.pass_time(60)
    assert desk.picture().phase == Phase.WRAP_UP


@pytest.mark.parametrize("call_s", [60, 900])
def test_a_reference_given_during_the_call_is_no_touch_of_the_wrap_up(desk: Desk, call_s: float) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SetReference("A-17"))
    desk.pass_time(call_s)
    desk.do(cmd.EndCall())
    assert desk.picture().closes_in_s == pytest.approx(8, abs=0.001)


@pytest.mark.parametrize(
    ("strain", "rungs", "is_hard"),
    [
        (Strain.EASY, 0, False),
        (Strain.TENSE, 1, False),
        (None, 2, True),
        (Strain.EASY, 2, True),
        (Strain.HARD, 0, True),
        (Strain.ABUSIVE, 0, True),
    ],
)
def test_hard_by_strain_or_by_two_rungs_brings_a_breather(
    desk: Desk, strain: Strain | None, rungs: int, is_hard: bool
) -> None:
    a_call(desk, rungs=rungs)
    desk.do(cmd.SaveWrapUp(Coding(Outcome.OTHER, strain)))
    assert desk.picture().phase == (Phase.COOLDOWN if is_hard else Phase.READY)
    assert desk.picture().hard_today == int(is_hard)


def test_a_wrap_up_left_by_a_new_call_is_not_coded(desk: Desk) -> None:
    a_call(desk)
    first = desk.record.call_id
    desk.pass_time(5)
    desk.do(cmd.StartCall())
    left = desk.log.all_records[first]
    assert (left.is_closed, left.outcome) == (True, Outcome.NOT_CODED)
    assert left.acw_s == pytest.approx(5, abs=0.001)
    assert closed_by(desk) == ClosedBy.NEXT_CALL


def test_a_wrap_up_left_by_a_new_call_keeps_what_was_chosen(desk: Desk) -> None:
    a_call(desk)
    first = desk.record.call_id
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.TRANSFERRED)))
    desk.do(cmd.EditWrapUp(Coding(topic="Delivery")))
    desk.do(cmd.StartCall())
    left = desk.log.all_records[first]
    assert (left.outcome, left.topic) == (Outcome.TRANSFERRED, "Delivery")


def test_what_was_typed_is_cleaned_and_can_be_cleared(desk: Desk) -> None:
    a_call(desk)
    desk.do(cmd.EditWrapUp(Coding(note="  one\x00\u202e\ntwo ", topic="\u200bFault\n")))
    assert (desk.picture().coding.note, desk.picture().coding.topic) == ("one\ntwo", "Fault")
    desk.do(cmd.EditWrapUp(Coding(note="")))
    assert (desk.picture().coding.note, desk.picture().coding.topic) == ("", "Fault")


def test_the_breather_can_be_made_longer_up_to_a_quarter_of_an_hour(desk: Desk) -> None:
    a_hard_call(desk)
    assert desk.picture().cooldown_length_s == 300
    for longer_s in (420, 540, 660, 780, 900):
        desk.do(cmd.MoreCooldown())
        assert desk.picture().cooldown_length_s == longer_s
    assert not desk.picture().cooldown_has_room
    assert desk.refused(cmd.MoreCooldown()) == Refusal.COOLDOWN_AT_LIMIT
    desk.pass_time(899)
    assert desk.picture().phase == Phase.COOLDOWN
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY
    assert desk.record.cooldown_taken_s == pytest.approx(900, abs=0.001)


def test_the_breather_gives_way_to_a_new_call(desk: Desk) -> None:
    a_hard_call(desk)
    first = desk.record.call_id
    desk.pass_time(100)
    desk.do(cmd.StartCall())
    assert desk.picture().phase == Phase.ON_CALL
    assert desk.log.all_records[first].cooldown_taken_s == pytest.approx(100, abs=0.001)
    assert desk.picture().rested_from is None


def test_a_breather_slept_through_counts_its_own_length_only(desk: Desk) -> None:
    a_hard_call(desk)
    first = desk.record.call_id
    desk.clock.sleep(7200)
    desk.do(cmd.StartCall())  # before the first tick after waking
    assert desk.log.all_records[first].cooldown_taken_s == pytest.approx(300, abs=0.001)


def test_back_to_work_before_the_breather_is_over(desk: Desk) -> None:
    a_hard_call(desk)
    desk.pass_time(30)
    desk.do(cmd.EndCooldown())
    assert desk.picture().phase == Phase.READY
    assert desk.record.cooldown_taken_s == pytest.approx(30, abs=0.001)


def test_a_reference_is_kept_as_a_hash_and_never_as_typed(desk: Desk) -> None:
    desk.do(cmd.StartCall(ref=" Case A-17 "))
    desk.do(cmd.EndCall())
    first = desk.record
    assert first.ref == ""
    assert len(first.ref_hash) == 32
    desk.do(cmd.StartCall(ref="case a-17"))
    assert desk.record.ref_hash == first.ref_hash
    desk.do(cmd.SetReference(""))
    assert desk.record.ref_hash == ""


def test_today_counts_until_midnight(desk: Desk) -> None:
    for _ in range(2):
        a_call(desk)
        desk.do(cmd.SaveWrapUp(Coding(Outcome.RESOLVED, Strain.EASY)))
    assert (desk.picture().calls_today, desk.picture().hard_today) == (2, 0)
    desk.kill_and_restart()
    assert desk.picture().calls_today == 2
    desk.clock.advance(15 * 3600 - 130)  # 23:59:50, by the ten seconds of talk and coding
    desk.engine.tick()
    assert desk.picture().calls_today == 2
    desk.pass_time(20)
    assert desk.picture().calls_today == 0
    a_hard_call(desk)
    assert (desk.picture().calls_today, desk.picture().hard_today) == (1, 1)


def test_a_call_over_midnight_counts_for_the_day_it_began(desk: Desk) -> None:
    desk.clock.advance(15 * 3600 - 30)
    desk.engine.tick()
    a_call(desk)
    assert desk.picture().calls_today == 0


def test_a_wall_clock_set_back_over_midnight_does_not_forget_the_day(desk: Desk) -> None:
    a_call(desk)
    desk.pass_time(8)
    desk.clock.jump_wall(24 * 3_600_000)
    desk.pass_time(1)
    assert desk.picture().calls_today == 0
    desk.clock.jump_wall(-24 * 3_600_000)
    desk.pass_time(1)
    assert desk.picture().calls_today == 1


def test_a_restart_on_the_day_winter_time_begins_counts_its_first_hour(desk: Desk) -> None:
    desk.clock.change_offset(180)
    desk.clock.advance(14 * 3600 + 600)  # ten past midnight, summer time
    a_call(desk)
    desk.pass_time(8)
    desk.clock.change_offset(120)
    desk.clock.advance(12 * 3600)
    desk.kill_and_restart()
    assert desk.picture().calls_today == 1
