"""What each situation brings besides sentences: a way to learn, a promise, a ladder or none, help early."""

from __future__ import annotations

import pytest

from companion.domain import events as ev
from companion.domain.call import Coding, HelpReason, Outcome
from companion.domain.ladder import MayEnd, Rung
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from tests.support.words import a_pack
from tests.unit.engine.desk import Desk


def a_desk(**settings: object) -> Desk:
    return Desk(settings=Settings(**settings))  # type: ignore[arg-type]


# The boundary.


@pytest.mark.parametrize(
    ("may_end", "situation", "rungs"),
    [
        (MayEnd.YES, "swearing", "notice line final end"),
        (MayEnd.LEAD, "swearing", "notice line hand_over end"),
        (MayEnd.UNANSWERED, "swearing", "notice line hand_over end"),
        (MayEnd.NO, "swearing", "notice line hand_over"),
        (MayEnd.YES, "threat", "end"),
        (MayEnd.LEAD, "threat", "hand_over end"),
        (MayEnd.NO, "threat", "hand_over"),
    ],
)
def test_each_ladder_is_climbed_to_its_last_rung(may_end: MayEnd, situation: str, rungs: str) -> None:
    desk = a_desk(may_end=may_end)
    desk.do(cmd.SaySituation(situation))
    assert desk.picture().strip_rungs == tuple(rungs.split())
    for rung in rungs.split():
        assert desk.picture().may_end == (rung == Rung.END)
        desk.do(cmd.GiveNextRung())
        desk.pass_time(1)
        desk.do(cmd.SaidIt())
    assert desk.refused(cmd.GiveNextRung()) == Refusal.LADDER_AT_END
    assert [mark.rung for mark in desk.record.rungs_given] == rungs.split()
    assert desk.picture().was_ended_at_boundary == rungs.endswith("end")


def test_the_ladder_is_the_agents_own_from_the_start_of_a_call_and_after_a_crash() -> None:
    desk = a_desk(may_end=MayEnd.NO)
    desk.do(cmd.StartCall())
    assert desk.picture().strip_rungs == (Rung.NOTICE, Rung.LINE, Rung.HAND_OVER)
    desk.kill_and_restart()
    assert desk.picture().strip_rungs == (Rung.NOTICE, Rung.LINE, Rung.HAND_OVER)


def test_the_teams_usual_ladder_stands_where_a_behaviour_brings_no_other() -> None:
    desk = a_desk(may_end=MayEnd.YES, ladder="one_warning")
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().strip_rungs == (Rung.FINAL, Rung.END)
    desk.do(cmd.SaySituation("threat"))
    assert desk.picture().strip_rungs == (Rung.END,)


def test_an_unknown_ladder_or_none_leaves_the_standard_one() -> None:
    for ladder in ("none", "nonsense"):
        desk = a_desk(may_end=MayEnd.YES, ladder=ladder)
        desk.do(cmd.StartCall())
        assert len(desk.picture().strip_rungs) == 4


def test_a_caller_at_risk_has_no_ladder_and_no_way_to_end_by_boundary() -> None:
    desk = a_desk(may_end=MayEnd.YES)
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaySituation("at_risk"))
    picture = desk.picture()
    assert picture.is_at_risk
    assert (picture.strip_rungs, picture.next_rung, picture.may_end) == ((), None, False)
    assert desk.refused(cmd.GiveNextRung()) == Refusal.NO_LADDER
    assert [mark.rung for mark in desk.record.rungs_given] == [Rung.NOTICE]
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().next_rung == Rung.LINE


# How a caller learns.


def test_the_lines_follow_how_the_caller_learns_until_the_call_ends() -> None:
    desk = Desk()
    desk.do(cmd.SaySituation("technical"))
    assert desk.card() == "technical.find_out.a"
    assert [style.id for style in desk.picture().styles] == ["slow", "picture"]
    desk.do(cmd.PickStyle("slow"))
    assert desk.card() == "technical.one.a"
    desk.do(cmd.SaidIt())
    assert desk.card() == "technical.two.a"
    desk.do(cmd.PickStyle("picture"))
    assert desk.card() == "technical.show.a"
    desk.do(cmd.SaidIt())
    assert desk.card() == "technical.done.a"
    desk.do(cmd.SaySituation("swearing"))
    assert [style.id for style in desk.picture().styles] == ["picture"]
    desk.do(cmd.EndCall())
    assert desk.picture().styles == ()


def test_without_a_pick_only_the_common_steps_are_shown() -> None:
    desk = Desk()
    desk.do(cmd.SaySituation("technical"))
    desk.do(cmd.SaidIt())
    assert desk.card() == "technical.done.a"
    assert desk.refused(cmd.PickStyle("by_ear")) == Refusal.NO_WORDS


# Promises.


def test_the_promise_to_write_makes_a_follow_up_and_not_said_takes_it_back() -> None:
    desk = Desk()
    desk.do(cmd.SaySituation("outage"))
    desk.do(cmd.SaidIt())
    assert not desk.picture().has_promise
    desk.do(cmd.SaidIt())
    assert desk.picture().has_promise
    desk.do(cmd.NotSaid())
    assert not desk.picture().has_promise
    desk.do(cmd.SaidIt())
    desk.kill_and_restart()
    assert desk.picture().has_promise
    assert desk.session.call is not None
    assert [promise.line_id for promise in desk.session.call.promises] == ["outage.promise.a"]


# Words for a moment.


def test_words_for_a_moment_go_on_step_by_step_and_back_to_what_is_happening() -> None:
    desk = Desk()
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.ShowMoment("offer"))
    assert desk.card() == "offer.part.a"
    assert desk.sentence().moment == "offer"
    desk.do(cmd.SaidIt())
    assert desk.card() == "offer.all.a"
    desk.do(cmd.SaidIt())
    assert desk.card() == "swearing.let_it_fly.a"
    assert desk.sentence().moment is None
    assert desk.record.situations == ("swearing",)


def test_the_words_for_a_call_the_agent_makes_stay_on_the_card_when_it_starts() -> None:
    desk = Desk()
    desk.do(cmd.ShowMoment("call_back"))
    assert desk.card() == "call_back.open.a"
    assert desk.log.events == []
    desk.do(cmd.StartCall())
    assert desk.card() == "call_back.open.a"
    desk.do(cmd.SaidIt())
    assert desk.card() == "call_back.have.a"


def test_what_the_pack_has_no_words_for_is_refused() -> None:
    assert Desk(pack=a_pack(without_moments=True)).refused(cmd.ShowMoment("offer")) == Refusal.NO_WORDS


# Help early.


def test_help_is_offered_once_for_each_reason() -> None:
    desk = a_desk(help_after_minutes=1, help_after_rungs=2, help_after_repeats=3, may_end=MayEnd.YES)
    desk.do(cmd.SaySituation("swearing"))
    desk.pass_time(59)
    assert desk.picture().help is None
    desk.pass_time(1)
    assert desk.picture().help == HelpReason.LONG
    desk.do(cmd.AnswerHelp(is_open=False))
    assert desk.picture().help is None
    for _ in range(2):
        desk.do(cmd.GiveNextRung())
        desk.do(cmd.SaidIt())
    assert desk.picture().help == HelpReason.RUNGS
    desk.do(cmd.AnswerHelp(is_open=True))
    assert desk.picture().help is None
    assert desk.picture().is_help_open
    desk.do(cmd.AnswerHelp(is_open=False))
    assert not desk.picture().is_help_open
    desk.do(cmd.SaySituation("ear"))
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().help is None
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().help == HelpReason.REPEATS
    desk.kill_and_restart()
    assert desk.picture().help == HelpReason.REPEATS
    desk.do(cmd.AnswerHelp(is_open=True))
    assert desk.stored(ev.HelpAnswered) == 4


def test_help_is_never_offered_where_the_limits_are_zero() -> None:
    desk = a_desk(help_after_minutes=0, help_after_rungs=0, help_after_repeats=0)
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaySituation("swearing"))
    desk.clock.advance(10_000)
    assert desk.picture().help is None
    assert desk.refused(cmd.AnswerHelp(is_open=False)) == Refusal.NO_HELP_OFFERED


# A hold.


def test_the_time_promised_counts_for_this_hold_alone() -> None:
    desk = a_desk(hold_promise_minutes=2)
    desk.do(cmd.StartCall())
    desk.do(cmd.Hold())
    assert desk.picture().hold_promise_s == 120
    desk.do(cmd.PromiseHold(5))
    assert desk.picture().hold_promise_s == 300
    desk.do(cmd.Resume())
    desk.do(cmd.Hold())
    assert desk.picture().hold_promise_s == 120


# What was granted.


def test_what_was_granted_is_kept_with_the_coding_and_guarded_like_a_note() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.EditWrapUp(Coding(granted="Refund to 4111 1111 1111 1111")))
    desk.do(cmd.SaveWrapUp(Coding(outcome=Outcome.RESOLVED)))
    (edited, _) = [event for event in desk.log.events if isinstance(event, ev.WrapUpEdited)]
    assert edited.granted is not None
    assert "4111 1111" not in edited.granted
    assert edited.granted.startswith("Refund to")


# Languages.


def test_the_language_changes_under_the_same_line_and_the_meaning_stands_beside_it() -> None:
    desk = a_desk(show_meaning=True)
    desk.do(cmd.SaySituation("swearing"))
    english, finnish = a_pack(), a_pack(language="fi", prefix="suomeksi ")
    desk.engine.change_pack(finnish, english)
    assert desk.card() == "swearing.let_it_fly.a"
    assert desk.sentence().text == "suomeksi swearing.let_it_fly one"
    assert desk.sentence().meaning == "swearing.let_it_fly one"
    desk.engine.change_pack(english, english)
    assert desk.sentence().meaning == ""
