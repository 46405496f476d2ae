"""What is on disk, what happens when the disk says no, and how a killed program goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

from companion.domain import events as ev
from companion.domain.call import ClosedBy, Coding, Outcome, Phase, Strain
from companion.engine import commands as cmd
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot
    from tests.unit.engine.desk import Desk


def test_a_sentence_never_waits_for_the_disk_and_is_ticked_when_saved(desk: Desk) -> None:
    seen: list[Snapshot] = []
    desk.engine.subscribe(seen.append)
    reply = desk.engine.execute(cmd.SaySituation("swearing"))
    assert not reply.is_stored
    assert seen[-1].sentence is not None
    assert desk.stored(ev.CallStarted) == 0
    assert desk.engine.flush()
    assert [picture.is_saved for picture in seen] == [False, True]
    assert [type(event) for event in desk.log.events] == [ev.CallStarted, ev.SituationChosen, ev.SentenceShown]


def test_a_failing_disk_does_not_stop_the_call(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    reply = desk.do(cmd.SaySituation("swearing"))
    assert not reply.is_stored
    desk.pass_time(60)
    desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    assert desk.picture().phase == Phase.WRAP_UP
    assert desk.picture().storage == StorageState.PAUSED
    assert not desk.picture().is_saved
    assert desk.stored(ev.SentenceSaid) == 0

    desk.log.is_failing = False
    desk.pass_time(2)
    assert desk.picture().storage == StorageState.OK
    assert desk.picture().is_saved
    assert desk.stored(ev.SentenceSaid) == desk.stored(ev.CallEnded) == 1
    assert desk.record.talk_s == pytest.approx(60, abs=0.001)


def test_a_failing_disk_is_asked_again_every_two_seconds_only(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    desk.do(cmd.Hold())
    tries: list[float] = []
    monkeypatch.setattr(desk.log, "_reach_the_disk", lambda: tries.append(desk.clock.now().elapsed_s))
    desk.log.is_failing = False
    desk.pass_time(1)
    assert tries == []
    desk.pass_time(1)
    assert len(set(tries)) == 1


def test_a_file_of_a_newer_program_is_said(desk: Desk) -> None:
    desk.log.is_read_only = True
    desk.do(cmd.StartCall())
    assert desk.picture().storage == StorageState.READ_ONLY


def test_the_same_command_id_is_done_once(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    once = UUID(int=1)
    desk.do(cmd.SaidIt(), once)
    desk.do(cmd.SaidIt(), once)
    assert desk.stored(ev.SentenceSaid) == 1


def test_the_same_command_id_is_done_once_before_it_is_on_disk(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.log.is_failing = True
    once = UUID(int=1)
    desk.do(cmd.SaidIt(), once)
    assert not desk.do(cmd.SaidIt(), once).is_stored
    desk.log.is_failing = False
    assert desk.do(cmd.SaidIt(), once).is_stored
    assert desk.stored(ev.SentenceSaid) == 1


def test_the_same_command_id_is_done_once_across_a_restart(desk: Desk) -> None:
    once = UUID(int=1)
    desk.do(cmd.StartCall(), once)
    desk.kill_and_restart()
    desk.do(cmd.StartCall(), once)
    assert desk.stored(ev.CallStarted) == 1
    desk.do(cmd.Undo())
    desk.kill_and_restart()
    desk.do(cmd.StartCall(), once)
    assert desk.picture().phase == Phase.READY


def test_the_heartbeat_comes_at_least_every_fifteen_seconds(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    for _ in range(120):
        desk.pass_time(1)
        seen = desk.log.last_seen()
        assert seen
        assert desk.clock.now().elapsed_since(seen) <= 15
    assert desk.log.appends == 1
    assert len(desk.log.beats) == 10  # and not every second


def test_a_heartbeat_the_disk_does_not_take_is_said_and_tried_again(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    desk.pass_time(13)
    assert desk.picture().storage == StorageState.PAUSED
    desk.log.is_failing = False
    desk.pass_time(2)
    assert desk.picture().storage == StorageState.OK
    assert len(desk.log.beats) == 1


def test_what_waited_for_the_disk_is_followed_by_a_heartbeat(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    desk.do(cmd.Hold())
    desk.pass_time(60)
    desk.log.is_failing = False
    desk.pass_time(2)
    assert desk.log.last_seen() == desk.clock.now()


def test_a_call_that_goes_on_says_so_at_once(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.clock.advance(400)
    desk.kill_and_restart()
    desk.clock.advance(5)
    desk.kill_and_restart()
    desk.clock.advance(590)
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.ON_CALL


def test_nothing_is_written_while_nothing_happens(desk: Desk) -> None:
    desk.pass_time(120)
    assert desk.log.appends == 0
    assert desk.log.beats == []


def test_a_killed_call_goes_on_with_the_right_times(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(60)
    desk.do(cmd.Hold())
    desk.pass_time(30)
    before = desk.session
    desk.clock.advance(570)  # the program is gone
    desk.kill_and_restart()

    assert desk.session.call == before.call
    assert desk.picture().phase == Phase.ON_HOLD
    assert (desk.picture().talk_s, desk.picture().hold_s) == pytest.approx((60, 600), abs=0.001)
    desk.do(cmd.Resume())
    desk.pass_time(10)
    desk.do(cmd.EndCall())
    assert (desk.record.talk_s, desk.record.hold_s) == pytest.approx((70, 600), abs=0.001)


def test_a_call_killed_too_long_ago_ended_when_last_seen(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(100)
    desk.clock.advance(600)
    desk.kill_and_restart()

    assert desk.picture().phase == Phase.READY
    assert (desk.record.outcome, desk.record.is_closed) == (Outcome.NOT_CODED, True)
    assert desk.record.talk_s == pytest.approx(100, abs=15)
    assert desk.record.acw_s == 0
    assert desk.session.last
    assert desk.session.last.closed_by == ClosedBy.INTERRUPTION
    assert desk.picture().calls_today == 1
    assert desk.picture().is_saved


def test_a_call_of_another_boot_ended_when_last_seen(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(100)
    desk.clock.reboot(off_s=30)
    desk.kill_and_restart()

    assert desk.picture().phase == Phase.READY
    assert desk.record.talk_s == pytest.approx(100, abs=15)
    assert desk.record.ended is not None
    assert desk.record.ended.iso() < "2026-03-16T09:01:41"
    desk.kill_and_restart()
    assert desk.stored(ev.CallEnded) == 1


def test_a_wrap_up_of_another_boot_keeps_what_was_chosen(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(Outcome.RESOLVED)))
    desk.clock.reboot()
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.READY
    assert (desk.record.outcome, desk.record.is_closed) == (Outcome.RESOLVED, True)


def test_a_breather_goes_on_after_a_kill(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(Coding(Outcome.OTHER, Strain.HARD)))
    desk.pass_time(60)
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.COOLDOWN
    assert desk.picture().cooldown_left_s == pytest.approx(240, abs=0.001)


def test_a_breather_of_another_boot_counts_until_last_seen(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(Coding(Outcome.OTHER, Strain.HARD)))
    desk.pass_time(60)
    desk.clock.reboot()
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.READY
    assert desk.record.cooldown_taken_s == pytest.approx(60, abs=15)


def test_what_never_reached_the_disk_is_gone_after_a_kill(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.log.is_failing = True
    desk.do(cmd.EndCall())
    desk.log.is_failing = False
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.ON_CALL


def test_undo_is_there_after_a_quick_restart(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.kill_and_restart()
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.ON_CALL


def test_a_log_unreadable_at_start_is_read_when_it_can_be(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.pass_time(30)
    before = desk.session
    desk.log.is_failing = True
    desk.kill_and_restart()
    assert desk.picture().storage == StorageState.PAUSED
    desk.pass_time(5)
    desk.log.is_failing = False
    desk.pass_time(2)
    assert desk.picture().storage == StorageState.OK
    assert desk.session.call == before.call


def test_a_call_started_while_the_log_was_unreadable_closes_the_one_before(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.pass_time(30)
    first = desk.record.call_id
    desk.log.is_failing = True
    desk.kill_and_restart()
    desk.do(cmd.StartCall())
    second = desk.picture().call_id
    desk.log.is_failing = False
    desk.pass_time(2)
    assert desk.picture().call_id == second
    assert desk.log.all_records[first].is_closed
    assert desk.picture().calls_today == 1
    desk.kill_and_restart()
    assert desk.picture().call_id == second
