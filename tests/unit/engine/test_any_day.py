"""Any day an agent may have: random commands, sleep, clock changes, kills, reboots and a failing disk."""

from __future__ import annotations

from itertools import pairwise
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from companion.domain.call import Activity, Call, Coding, Outcome, Phase, Strain
from companion.domain.records import WallTime, record_of
from companion.domain.session import Session
from companion.engine import commands as cmd
from companion.engine.today import _local_day
from tests.unit.engine.desk import Desk

AGO = st.sampled_from([0.0, 0.0, 1.5, 60.0, 180.0, 300.0, 5000.0])
SITUATIONS = st.sampled_from(["swearing", "shouting", "threat", "ear", "nobody knows"])
CODINGS = st.builds(
    Coding,
    outcome=st.none() | st.sampled_from(Outcome),
    strain=st.none() | st.sampled_from(Strain),
    topic=st.none() | st.sampled_from(["", "Login"]),
    note=st.none() | st.text(max_size=5),
)
COMMANDS: st.SearchStrategy[cmd.Command] = st.one_of(
    st.builds(cmd.StartCall, ref=st.text(max_size=5), ago_s=AGO, replace_running=st.booleans()),
    st.builds(cmd.CorrectStart, ago_s=AGO),
    st.builds(cmd.Hold, with_colleague=st.booleans()),
    st.builds(cmd.EndCall, ago_s=AGO),
    st.builds(cmd.SaySituation, situation=SITUATIONS, just_words=st.booleans()),
    st.builds(cmd.EditWrapUp, coding=CODINGS),
    st.builds(cmd.SaveWrapUp, coding=CODINGS),
    st.builds(cmd.SetReference, ref=st.text(max_size=5)),
    st.builds(cmd.KeepWriting, text=st.text(max_size=5)),
    st.sampled_from(
        [
            cmd.Resume(),
            cmd.Undo(),
            cmd.PutWordsAway(),
            cmd.NextWords(),
            cmd.SteadyLine(),
            cmd.AnotherWay(),
            cmd.GiveNextRung(),
            cmd.GiveNextRung(),
            cmd.SaidIt(),
            cmd.SaidIt(),
            cmd.NotSaid(),
            cmd.CalmedDown(),
            cmd.TakeCooldown(),
            cmd.TakeCooldown(),
            cmd.EndCooldown(),
            cmd.MoreCooldown(),
        ]
    ),
)


class AnyDay(RuleBasedStateMachine):
    """Whatever happens, the log and the window tell the same, and no second is lost or counted twice."""

    def __init__(self) -> None:
        super().__init__()
        self.desk = Desk()
        self.commands = 0
        self.wall_is_fast_h = 0
        self.knows_last = True  # after a restart the call before the one at hand may be beyond what is read

    @rule(command=COMMANDS, is_sent_twice=st.booleans())
    def does(self, command: cmd.Command, is_sent_twice: bool) -> None:
        self.commands += 1
        command_id = str(UUID(int=self.commands))
        before = self.desk.session
        reply = self.desk.engine.execute(command, command_id)
        after = self.desk.session
        if reply.refusal:
            assert after == before
        elif is_sent_twice and (after.call, after.last) != (before.call, before.last):
            assert self.desk.engine.execute(command, command_id).refusal is None
            assert self.desk.session == after

    @rule(seconds=st.sampled_from([0.05, 1.0, 1.0, 4.0, 9.0, 30.0, 400.0]))
    def time_passes(self, seconds: float) -> None:
        self.desk.clock.advance(seconds)
        self.desk.engine.tick()

    @rule(seconds=st.sampled_from([0.3, 3.0]))
    def time_passes_without_a_tick(self, seconds: float) -> None:
        self.desk.clock.advance(seconds)

    @rule(seconds=st.sampled_from([2.0, 100.0, 3600.0]), is_noticed=st.booleans())
    def sleeps(self, seconds: float, is_noticed: bool) -> None:
        self.desk.clock.sleep(seconds)
        if is_noticed:
            self.desk.engine.tick()

    @rule(hours=st.sampled_from([-24, -1, 0, 1]))
    def somebody_sets_the_wall_clock(self, hours: int) -> None:
        self.desk.clock.jump_wall((hours - self.wall_is_fast_h) * 3_600_000)
        self.wall_is_fast_h = hours

    @rule(offset_min=st.sampled_from([60, 120, 180]))
    def changes_to_summer_time_or_travels(self, offset_min: int) -> None:
        self.desk.clock.change_offset(offset_min)

    @rule(is_failing=st.booleans())
    def disk_fails_or_recovers(self, is_failing: bool) -> None:
        self.desk.log.is_failing = is_failing

    @rule()
    def is_killed_and_started_again(self) -> None:
        self.knows_last = False
        self.desk.kill_and_restart()

    @rule()
    def computer_is_started_again(self) -> None:
        self.knows_last = False
        self.desk.clock.reboot()
        self.desk.kill_and_restart()

    @precondition(lambda self: not self.desk.log.is_failing)
    @invariant()
    def the_log_tells_where_we_stand(self) -> None:
        assert self.desk.engine.flush()
        told = Session().after(self.desk.log.latest_events())
        live = self.desk.session
        assert told.phase == live.phase
        assert told.call == live.call
        assert told.last == live.last or (live.last is None and not self.knows_last)
        assert (told.owed, told.cooldown) == (live.owed, live.cooldown)

    @invariant()
    def no_second_is_lost_or_counted_twice(self) -> None:
        at = self.desk.clock.now()
        for call in (self.desk.session.call, self.desk.session.last):
            if call:
                self._every_second_is_somewhere(call)
                end = call.stretches[-1].ended or at
                record = record_of(call, at)
                rested_s = sum(s.seconds(at) + s.gap(at) for s in call.stretches if s.activity == Activity.REST)
                counted = record.talk_s + record.hold_s + record.acw_s + record.gap_s + rested_s
                if end.same_boot(call.began):
                    assert abs(counted - end.elapsed_since(call.began)) < 0.001

    def _every_second_is_somewhere(self, call: Call) -> None:
        assert call.stretches[0].began == call.began
        assert all(one.ended == other.began for one, other in pairwise(call.stretches))
        assert (call.stretches[-1].ended is None) == (call.closed_by is None)
        borders = [stretch.began for stretch in call.stretches]
        assert all(one.elapsed_s <= other.elapsed_s for one, other in pairwise(borders))

    @invariant()
    def rungs_only_go_up(self) -> None:
        call = self.desk.session.call
        if call:
            heights = [mark.rung.height for mark in call.strip.given]
            assert heights == sorted(set(heights))
            following = self.desk.picture().next_rung
            assert following is None or all(following.height > height for height in heights)
            assert {mark.rung for mark in call.strip.given} <= set(self.desk.picture().strip_rungs)
            assert all(mark.at_s >= 0 for mark in call.said)

    @precondition(lambda self: not self.desk.log.is_failing)
    @invariant()
    def today_counts_what_the_log_has(self) -> None:
        self.desk.engine.tick()
        self.desk.engine.flush()
        now = self.desk.clock.now()
        today = _local_day(WallTime(now.utc_ms, now.offset_min))
        over = [r for r in self.desk.log.all_records.values() if r.ended and _local_day(r.started) == today]
        assert self.desk.picture().calls_today == len(over)
        assert self.desk.picture().hard_today == sum(r.is_hard for r in over)

    @precondition(lambda self: not self.desk.log.is_failing)
    @invariant()
    def every_call_but_the_one_at_hand_is_closed(self) -> None:
        self.desk.engine.flush()
        at_hand = self.desk.session.call.call_id if self.desk.session.call else None
        open_calls = [r.call_id for r in self.desk.log.all_records.values() if not r.is_closed]
        assert open_calls == ([at_hand] if at_hand else [])

    @invariant()
    def the_phase_fits(self) -> None:
        session = self.desk.session
        assert session.call is None or session.phase != Phase.READY
        assert session.call is not None or session.phase in (Phase.READY, Phase.COOLDOWN)
        assert (session.cooldown is not None) == (session.phase == Phase.COOLDOWN)
        assert session.phase != Phase.COOLDOWN or (session.call or session.last) is not None
        assert session.owed is None or session.phase != Phase.COOLDOWN
        if session.call:
            assert (session.call.ended is not None) == (session.phase in (Phase.WRAP_UP, Phase.COOLDOWN))


AnyDay.TestCase.settings = settings(
    max_examples=200,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAnyDay = AnyDay.TestCase
