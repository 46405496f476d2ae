"""The story of a rest: sized, taken before the form, given way, missed, and offered again at a quiet moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.domain.call import ClosedBy, Coding, Outcome, Phase, Strain
from companion.domain.hard_days import Advice
from companion.domain.ladder import MayEnd
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from tests.support.builders import a_record
from tests.unit.engine.desk import Desk

if TYPE_CHECKING:
    from companion.domain.records import CallRecord

HARD = Coding(Outcome.NO_SOLUTION, Strain.HARD)
EASY = Coding(Outcome.RESOLVED, Strain.EASY)
DAY_MS = 24 * 3_600_000


def a_call(desk: Desk, seconds: float = 60) -> str:
    desk.do(cmd.StartCall())
    desk.pass_time(seconds)
    desk.do(cmd.EndCall())
    return desk.record.call_id


def a_hard_form(desk: Desk, seconds: float = 60, strain: Strain = Strain.HARD) -> str:
    call_id = a_call(desk, seconds)
    desk.do(cmd.EditWrapUp(Coding(strain=strain)))
    return call_id


def a_quiet_moment(desk: Desk) -> None:
    """An easy call that closes by itself."""
    a_call(desk)
    desk.pass_time(9)
    assert desk.picture().phase == Phase.READY


def test_sized_given_way_and_offered_again(desk: Desk) -> None:
    # Given a morning with one hard call, and an abusive one of half an hour after it
    a_call(desk)
    desk.do(cmd.SaveWrapUp(HARD))
    assert desk.picture().cooldown_length_s == 300
    desk.pass_time(300)
    a_call(desk, 31 * 60)
    desk.do(cmd.SaveWrapUp(Coding(Outcome.ENDED_AT_BOUNDARY, Strain.ABUSIVE)))

    # Then its rest is longer: seven minutes for the abuse, two for the length, two for the call before
    assert desk.picture().cooldown_length_s == 11 * 60
    hard = desk.record.call_id

    # When the next call comes three minutes into it, the rest gives way at once
    desk.pass_time(180)
    desk.do(cmd.StartCall())
    assert desk.picture().phase == Phase.ON_CALL
    assert desk.picture().rest_owed_s is None, "nothing is offered on a call"
    assert desk.log.all_records[hard].cooldown_taken_s == pytest.approx(180, abs=0.001)
    desk.pass_time(60)
    desk.do(cmd.EndCall())
    assert desk.picture().rest_owed_s is None, "nor at its form"

    # and what was missed is offered at the next quiet moment
    desk.pass_time(9)
    assert desk.picture().phase == Phase.READY
    assert desk.picture().rest_owed_s == pytest.approx(8 * 60, abs=0.001)
    desk.kill_and_restart()
    assert desk.picture().rest_owed_s == pytest.approx(8 * 60, abs=0.001), "the log alone tells it"

    # and when it is taken, it is a rest like any other, and owed no more
    desk.do(cmd.TakeCooldown())
    assert desk.picture().phase == Phase.COOLDOWN
    assert desk.picture().cooldown_left_s == pytest.approx(8 * 60, abs=0.001)
    desk.pass_time(8 * 60)
    assert (desk.picture().phase, desk.picture().rest_owed_s) == (Phase.READY, None)
    desk.kill_and_restart()
    assert desk.picture().rest_owed_s is None


def test_no_is_an_answer(desk: Desk) -> None:
    a_hard_form(desk)
    desk.do(cmd.SaveWrapUp())
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(EASY))
    assert desk.picture().rest_owed_s == 300
    desk.do(cmd.EndCooldown())
    assert desk.picture().rest_owed_s is None
    assert desk.refused(cmd.TakeCooldown()) == Refusal.NO_COOLDOWN_DUE
    assert desk.refused(cmd.EndCooldown()) == Refusal.NO_COOLDOWN
    desk.kill_and_restart()
    assert desk.picture().rest_owed_s is None
    assert desk.record.cooldown_taken_s == 0


def test_the_breather_comes_before_the_form_and_the_form_is_there_again(desk: Desk) -> None:
    # Given a form of a hard call with something in it
    call_id = a_hard_form(desk)
    desk.do(cmd.EditWrapUp(Coding(note="Meter.")))
    desk.pass_time(60)
    desk.do(cmd.TakeCooldown())

    # When the breather runs longer than the form would have stayed
    assert desk.picture().phase == Phase.COOLDOWN
    for _ in range(5):
        desk.do(cmd.MoreCooldown())
    assert desk.picture().cooldown_length_s == 900
    desk.pass_time(450)
    desk.kill_and_restart()
    assert desk.picture().phase == Phase.COOLDOWN
    desk.pass_time(450)

    # Then the form is there again with all of its time, and knows what stood in it
    assert desk.picture().phase == Phase.WRAP_UP
    assert desk.picture().call_id == call_id
    assert desk.picture().coding == Coding(strain=Strain.HARD, note="Meter.")
    assert desk.picture().closes_in_s == pytest.approx(600, abs=0.001)
    assert desk.picture().acw_s == pytest.approx(60, abs=0.001), "a rest is no work after the call"
    desk.pass_time(599)
    assert desk.picture().phase == Phase.WRAP_UP

    # and saving it brings no second one
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.NO_SOLUTION)))
    assert (desk.picture().phase, desk.picture().rest_owed_s) == (Phase.READY, None)
    assert desk.record.cooldown_taken_s == pytest.approx(900, abs=0.001)
    assert desk.record.acw_s == pytest.approx(659, abs=0.001)


def test_back_to_the_form_by_the_same_button_and_not_twice(desk: Desk) -> None:
    a_hard_form(desk)
    assert desk.picture().wants_rest
    desk.do(cmd.TakeCooldown())
    desk.pass_time(20)
    desk.do(cmd.EndCooldown())
    assert desk.picture().phase == Phase.WRAP_UP
    assert not desk.picture().wants_rest
    assert desk.refused(cmd.TakeCooldown()) == Refusal.NO_COOLDOWN_DUE
    desk.do(cmd.SaveWrapUp())
    assert (desk.picture().phase, desk.picture().rest_owed_s) == (Phase.READY, None)


def test_an_easy_form_offers_none(desk: Desk) -> None:
    a_call(desk)
    assert not desk.picture().wants_rest
    assert desk.refused(cmd.TakeCooldown()) == Refusal.NO_COOLDOWN_DUE


def test_a_breather_before_the_form_gives_way_to_a_call_too(desk: Desk) -> None:
    first = a_hard_form(desk)
    desk.do(cmd.TakeCooldown())
    desk.pass_time(120)
    desk.do(cmd.StartCall())
    left = desk.log.all_records[first]
    assert (left.is_closed, left.strain) == (True, Strain.HARD)
    assert left.cooldown_taken_s == pytest.approx(120, abs=0.001)
    assert desk.session.last is not None
    assert desk.session.last.closed_by == ClosedBy.NEXT_CALL
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp(EASY))
    assert desk.picture().rest_owed_s == pytest.approx(180, abs=0.001)


def test_a_start_that_was_none_brings_the_running_breather_back(desk: Desk) -> None:
    a_hard_form(desk)
    desk.do(cmd.TakeCooldown())
    desk.pass_time(60)
    desk.do(cmd.StartCall())
    desk.pass_time(5)
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.COOLDOWN
    assert desk.picture().cooldown_left_s == pytest.approx(235, abs=0.001)
    assert desk.session.owed is None
    desk.pass_time(235)
    assert desk.picture().phase == Phase.WRAP_UP


@pytest.mark.parametrize("leave", ["time", "call"])
def test_a_hard_form_left_alone_or_pushed_out_owes_a_breather(desk: Desk, leave: str) -> None:
    a_hard_form(desk, strain=Strain.ABUSIVE)
    if leave == "time":
        desk.pass_time(600)
    else:
        a_quiet_moment(desk)
    assert desk.picture().phase == Phase.READY
    assert desk.picture().rest_owed_s == 420


def test_it_is_still_offered_after_any_number_of_calls_and_a_kill(desk: Desk) -> None:
    a_hard_form(desk)
    for _ in range(4):
        a_call(desk)
    desk.pass_time(9)
    assert desk.picture().rest_owed_s == 300
    desk.kill_and_restart()
    assert desk.picture().rest_owed_s == 300
    desk.clock.advance(3 * 3600)
    desk.engine.tick()
    assert desk.picture().rest_owed_s is None, "but not for ever"
    assert desk.refused(cmd.TakeCooldown()) == Refusal.NO_COOLDOWN_DUE


def test_calls_do_not_make_an_old_offer_young_again(desk: Desk) -> None:
    a_hard_form(desk)
    for _ in range(3):
        a_quiet_moment(desk)
        assert desk.picture().rest_owed_s == 300
        desk.clock.advance(3550)
        desk.engine.tick()
    a_quiet_moment(desk)
    assert desk.picture().rest_owed_s is None


def test_the_next_hard_calls_rest_settles_what_was_missed(desk: Desk) -> None:
    a_hard_form(desk)
    a_call(desk)
    desk.do(cmd.SaveWrapUp(HARD))
    assert desk.picture().cooldown_length_s == 420, "longer, for the one before"
    desk.pass_time(420)
    assert (desk.picture().phase, desk.picture().rest_owed_s) == (Phase.READY, None)


def test_a_call_coded_anew_keeps_what_is_owed(desk: Desk) -> None:
    a_hard_form(desk)
    a_quiet_moment(desk)
    desk.do(cmd.ReopenWrapUp())
    desk.do(cmd.SaveWrapUp(EASY))
    assert desk.picture().rest_owed_s == 300


def test_hard_after_all_still_brings_a_breather_and_a_second_look_none(desk: Desk) -> None:
    a_quiet_moment(desk)
    desk.do(cmd.ReopenWrapUp(Strain.HARD))
    desk.do(cmd.SaveWrapUp())
    assert desk.picture().phase == Phase.COOLDOWN
    desk.do(cmd.EndCooldown())
    desk.do(cmd.ReopenWrapUp())
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.ESCALATED)))
    assert desk.picture().phase == Phase.READY


def test_the_end_of_a_call_is_set_right_after_a_breather(desk: Desk) -> None:
    a_hard_form(desk, seconds=300)
    desk.pass_time(30)
    desk.do(cmd.TakeCooldown())
    desk.pass_time(300)
    desk.pass_time(10)
    desk.do(cmd.EndCall(ago_s=360))  # before the breather: the caller was gone 20 seconds earlier
    assert desk.picture().talk_s == pytest.approx(280, abs=0.001)
    assert desk.picture().acw_s == pytest.approx(60, abs=0.001)
    desk.do(cmd.EndCall(ago_s=60))  # in the middle of it: no caller was there any more
    assert desk.picture().talk_s == pytest.approx(330, abs=0.001)
    assert desk.picture().acw_s == pytest.approx(10, abs=0.001)


def test_a_breather_before_the_form_that_a_power_cut_ended_is_closed_with_its_call(desk: Desk) -> None:
    a_hard_form(desk)
    desk.do(cmd.TakeCooldown())
    desk.pass_time(100)
    desk.clock.reboot()
    desk.kill_and_restart()
    assert (desk.picture().phase, desk.picture().rest_owed_s) == (Phase.READY, None)
    assert desk.record.is_closed
    assert desk.record.cooldown_taken_s == pytest.approx(100, abs=15)


def test_policy_shortens_every_rest() -> None:
    desk = Desk(settings=Settings(may_end=MayEnd.YES, longest_cooldown_minutes=4))
    a_hard_form(desk, strain=Strain.ABUSIVE)
    desk.do(cmd.TakeCooldown())
    assert desk.picture().cooldown_length_s == 240
    assert not desk.picture().cooldown_has_room
    assert desk.refused(cmd.MoreCooldown()) == Refusal.COOLDOWN_AT_LIMIT


def test_what_is_written_out_goes_below_the_note_and_is_guarded(desk: Desk) -> None:
    a_hard_form(desk)
    desk.do(cmd.EditWrapUp(Coding(note="Meter.")))
    desk.do(cmd.TakeCooldown())
    desk.do(cmd.KeepWriting("He paid with 4111 1111 1111 1111."))
    desk.do(cmd.EndCooldown())
    note = desk.picture().coding.note or ""
    assert note.startswith("Meter.\nHe paid with ")
    assert "4111 1111" not in note
    desk.do(cmd.SaveWrapUp())
    desk.do(cmd.KeepWriting("Never again."))
    assert desk.record.note.endswith("\nNever again.")
    assert desk.stored(ev.CallRecoded) == 1
    desk.kill_and_restart()
    assert desk.session.last is not None
    assert (desk.session.last.coding.note or "").endswith("\nNever again.")


def test_nothing_is_written_below_the_note_of_a_call_that_runs(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    assert desk.refused(cmd.KeepWriting("x")) == Refusal.NO_LAST_CALL


# Hard calls that come together.


def test_three_hard_ones_before_lunch(desk: Desk) -> None:
    for _ in range(3):
        a_call(desk)
        desk.do(cmd.SaveWrapUp(HARD))
        desk.do(cmd.EndCooldown())
        assert (desk.picture().word is None) == (desk.picture().hard_today < 3)
    word = desk.picture().word
    assert word is not None
    assert (word.advice, word.count) == (Advice.IN_A_ROW, 3)
    a_quiet_moment(desk)
    word = desk.picture().word
    assert word is not None
    assert (word.advice, word.count) == (Advice.BEFORE_LUNCH, 3)
    desk.kill_and_restart()
    assert desk.picture().word == word
    desk.clock.advance(3600)
    desk.engine.tick()
    assert desk.picture().word is None


def a_month(per_day: int) -> list[CallRecord]:
    """Hard calls on each of the last 27 days but today."""
    monday_ms = Desk().clock.now().utc_ms
    return [
        a_record(f"call-{day}-{number}", monday_ms - day * DAY_MS + number * 600_000)
        for day in range(1, 28)
        for number in range(per_day)
    ]


def test_weeks_are_looked_up_later_a_few_days_at_a_time(desk: Desk) -> None:
    # Given a log with two hard calls every day
    for record in a_month(2):
        desk.log.all_records[record.call_id] = record
    desk.kill_and_restart()
    assert desk.picture().word is None, "the start does not wait for it"

    # When it is looked up between calls
    steps = 1
    while desk.engine.recall_weeks():
        steps += 1
    assert steps == 15
    assert not desk.engine.recall_weeks()

    # Then there is a word in the morning, and none after the first calls
    word = desk.picture().word
    assert word is not None
    assert (word.advice, word.count) == (Advice.DAY_OFF, 54)
    a_quiet_moment(desk)
    assert desk.picture().word is None
    assert desk.picture().calls_today == 1


def test_a_call_coded_anew_after_it_was_looked_up_counts_as_it_is_now(desk: Desk) -> None:
    a_quiet_moment(desk)
    desk.do(cmd.ReopenWrapUp(Strain.HARD))
    desk.do(cmd.SaveWrapUp())
    desk.do(cmd.EndCooldown())
    stale = a_record(desk.record.call_id, desk.record.started.utc_ms, strain=Strain.EASY, rungs=())
    desk.engine._today.note_piece([stale])
    assert desk.engine._today.hard_days(desk.clock.now()).today == 1
