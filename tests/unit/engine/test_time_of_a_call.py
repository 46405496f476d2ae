"""Talk, hold, after-call time and gaps, across clock changes and sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.ladder import Rung
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd

if TYPE_CHECKING:
    from tests.unit.engine.desk import Desk

HOUR_MS = 3_600_000


def test_a_whole_hard_call(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60.25)
    desk.do(cmd.SaySituation("swearing"))
    desk.pass_time(10)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.pass_time(30)
    desk.do(cmd.Hold())
    desk.pass_time(45.5)
    desk.do(cmd.Hold(with_colleague=True))
    assert desk.picture().with_colleague
    desk.pass_time(14.5)
    desk.do(cmd.Resume())
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.pass_time(20)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    assert desk.picture().may_end
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    assert desk.picture().was_ended_at_boundary
    assert desk.picture().is_hard
    desk.pass_time(90.125)
    desk.do(cmd.SaveWrapUp(Coding(Outcome.ENDED_AT_BOUNDARY, Strain.ABUSIVE, "Billing", "Called twice.")))

    assert desk.picture().phase == Phase.COOLDOWN
    record = desk.record
    assert record.is_closed
    assert (record.outcome, record.strain, record.topic, record.note) == (
        Outcome.ENDED_AT_BOUNDARY,
        Strain.ABUSIVE,
        "Billing",
        "Called twice.",
    )
    assert record.talk_s == pytest.approx(120.25, abs=0.001)
    assert record.hold_s == pytest.approx(60, abs=0.001)
    assert record.acw_s == pytest.approx(90.125, abs=0.001)
    assert record.gap_s == 0
    assert [mark.rung for mark in record.rungs_given] == [Rung.NOTICE, Rung.LINE, Rung.FINAL, Rung.END]
    assert [mark.at_s for mark in record.rungs_given] == pytest.approx([70.25, 160.25, 180.25, 180.25], abs=0.001)
    assert record.situations == ("swearing",)
    assert desk.picture().calls_today == desk.picture().hard_today == 1

    desk.pass_time(419)
    assert desk.picture().phase == Phase.COOLDOWN
    desk.pass_time(1)
    assert desk.picture().phase == Phase.READY
    assert desk.record.cooldown_taken_s == pytest.approx(420, abs=0.001)


@pytest.mark.parametrize("jump_ms", [HOUR_MS, -HOUR_MS])
def test_a_jump_of_the_wall_clock_leaves_durations_alone(desk: Desk, jump_ms: int) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.clock.jump_wall(jump_ms)
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.clock.jump_wall(-jump_ms)
    desk.pass_time(5)
    desk.do(cmd.SaveWrapUp())

    assert (desk.record.talk_s, desk.record.acw_s, desk.record.gap_s) == pytest.approx((120, 5, 0), abs=0.001)


def test_summer_time_leaves_durations_alone_and_is_in_the_labels(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.clock.change_offset(180)
    desk.pass_time(60)
    desk.do(cmd.EndCall())

    assert desk.record.talk_s == pytest.approx(120, abs=0.001)
    assert desk.record.started.iso() == "2026-03-16T09:00:00+02:00"
    assert desk.record.ended is not None
    assert desk.record.ended.iso() == "2026-03-16T10:02:00+03:00"


def test_sleep_is_a_gap_and_no_talk(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(100)
    desk.sleep(3600)
    desk.pass_time(20)
    desk.do(cmd.EndCall())

    assert (desk.record.talk_s, desk.record.gap_s) == pytest.approx((120, 3600), abs=0.001)


def test_over_since_before_the_lid_was_closed(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(120)
    desk.sleep(3600)
    desk.pass_time(10)
    desk.do(cmd.EndCall(ago_s=300))  # the computer slept then

    assert (desk.record.talk_s, desk.record.acw_s, desk.record.gap_s) == pytest.approx((120, 10, 3600), abs=0.001)


def test_a_start_set_right_across_a_nap_keeps_the_sum(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(100)
    desk.do(cmd.Hold())
    desk.sleep(100)
    desk.do(cmd.CorrectStart(ago_s=150))
    desk.do(cmd.EndCall())

    assert (desk.record.talk_s, desk.record.hold_s, desk.record.gap_s) == pytest.approx((50, 0, 100), abs=0.001)


def test_a_nap_before_a_call_that_was_started_late_is_no_gap_in_it_and_no_second_counts_twice(desk: Desk) -> None:
    desk.clock.advance(1000)
    desk.engine.tick()
    desk.clock.sleep(100)
    desk.do(cmd.StartCall(ago_s=300))
    desk.pass_time(10)
    desk.do(cmd.EndCall(ago_s=50))
    record = desk.record
    assert (record.talk_s, record.acw_s, record.gap_s) == (260, 50, 0)
    assert not [event for event in desk.log.latest_events() if isinstance(event, ev.GapNoticed)]


def test_a_nap_that_is_noticed_later_than_it_was_counts_no_second_of_a_hold_twice(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.clock.sleep(100)
    desk.clock.advance(1)
    desk.do(cmd.Hold())
    desk.clock.advance(100)
    desk.engine.tick()
    desk.do(cmd.EndCall())
    desk.do(cmd.EndCall(ago_s=60))
    record = desk.record
    assert (record.talk_s, record.hold_s, record.acw_s, record.gap_s) == pytest.approx((1, 40, 60, 100), abs=0.001)


def test_a_call_that_started_three_minutes_ago(desk: Desk) -> None:
    desk.do(cmd.StartCall(ago_s=180))
    assert desk.picture().call_s == pytest.approx(180, abs=0.001)
    desk.pass_time(20)
    desk.do(cmd.EndCall())
    assert desk.record.talk_s == pytest.approx(200, abs=0.001)
    assert desk.record.started.iso() == "2026-03-16T08:57:00+02:00"


def test_a_call_cannot_have_started_before_the_last_one_ended(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp())
    desk.pass_time(30)
    desk.do(cmd.StartCall(ago_s=300))
    assert desk.picture().call_s == pytest.approx(30, abs=0.001)
    desk.do(cmd.CorrectStart(ago_s=300))
    assert desk.picture().call_s == pytest.approx(30, abs=0.001)


def test_after_call_time_stops_where_the_next_call_began(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    first = desk.record.call_id
    desk.do(cmd.EditWrapUp(Coding(topic="Login")))
    desk.pass_time(100)
    desk.do(cmd.StartCall(ago_s=60))

    assert desk.log.all_records[first].acw_s == pytest.approx(40, abs=0.001)


def test_the_start_set_right_moves_the_times_of_what_was_said(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(20)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.CalmedDown())
    desk.do(cmd.CorrectStart(ago_s=200))
    desk.pass_time(1)
    desk.do(cmd.EndCall())

    assert desk.record.talk_s == pytest.approx(201, abs=0.001)
    assert desk.record.rungs_given[0].at_s == pytest.approx(200, abs=0.001)
    assert desk.record.calmed_at_s == pytest.approx(200, abs=0.001)


def test_the_start_set_right_stays_before_the_first_hold(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(20)
    desk.do(cmd.Hold())
    desk.pass_time(20)
    desk.do(cmd.CorrectStart(ago_s=10))
    assert (desk.picture().talk_s, desk.picture().hold_s) == pytest.approx((20, 20), abs=0.001)
    desk.do(cmd.CorrectStart(ago_s=60))
    assert (desk.picture().talk_s, desk.picture().hold_s) == pytest.approx((40, 20), abs=0.001)


def test_a_start_in_the_future_is_now(desk: Desk) -> None:
    desk.do(cmd.StartCall(ago_s=-60))
    desk.pass_time(5)
    assert desk.picture().call_s == pytest.approx(5, abs=0.001)
    desk.do(cmd.EndCall(ago_s=-60))
    assert desk.record.talk_s == pytest.approx(5, abs=0.001)


def test_over_since_three_minutes_gives_time_to_code_it(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(300)
    desk.do(cmd.EndCall(ago_s=180))
    desk.pass_time(2)

    assert desk.picture().phase == Phase.WRAP_UP
    assert (desk.picture().talk_s, desk.picture().acw_s) == pytest.approx((120, 182), abs=0.001)


def test_the_end_set_right_in_the_wrap_up_and_set_right_again(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(100)
    desk.do(cmd.Hold())
    desk.pass_time(100)
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED)))
    desk.do(cmd.EndCall(ago_s=150))  # before the hold
    assert (desk.picture().talk_s, desk.picture().hold_s, desk.picture().acw_s) == pytest.approx(
        (50, 0, 150), abs=0.001
    )
    desk.do(cmd.EndCall(ago_s=50))
    assert (desk.picture().talk_s, desk.picture().hold_s, desk.picture().acw_s) == pytest.approx(
        (100, 50, 50), abs=0.001
    )
    assert desk.picture().coding.outcome == Outcome.RESOLVED


def test_over_since_longer_than_the_call_is_since_its_start(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(10)
    desk.do(cmd.EndCall(ago_s=600))
    assert (desk.picture().talk_s, desk.picture().acw_s) == pytest.approx((0, 10), abs=0.001)


def test_the_end_is_not_said_twice(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    assert desk.refused(cmd.EndCall()) == Refusal.NO_CALL
