"""Looking is not saying: what a click shows, what counts, and how it is taken back."""

from __future__ import annotations

import pytest

from companion.domain import events as ev
from companion.domain.call import Phase
from companion.domain.ladder import STANDARD, Rung
from companion.domain.refusal import Refusal
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from tests.support.words import a_pack
from tests.unit.engine.desk import Desk


def given_rungs(desk: Desk) -> list[Rung]:
    return [mark.rung for mark in desk.picture().rungs if mark.said_at_s is not None]


def test_looking_at_a_sentence_is_not_saying_it(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.AnotherWay())
    assert desk.card() == "swearing.let_it_fly.b"
    assert desk.picture().said == ()
    assert not desk.picture().can_take_back
    desk.do(cmd.SaySituation("ear"))
    desk.do(cmd.SaySituation("swearing"))
    assert desk.card() == "swearing.let_it_fly.a"


def test_said_it_goes_on_to_the_next_step_until_the_last(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    assert desk.card() == "swearing.name_it.a"
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaidIt())
    assert desk.card() == "swearing.back.a"
    assert desk.sentence().is_said
    assert desk.refused(cmd.SaidIt()) == Refusal.ALREADY_SAID
    desk.do(cmd.AnotherWay())
    desk.do(cmd.SaidIt())
    assert desk.picture().said[-1] == "swearing.back.b"


def test_looking_at_a_rung_is_not_giving_it(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.GiveNextRung())
    assert desk.card() == "swearing.rungs.notice.a"
    assert given_rungs(desk) == []
    assert [mark.rung for mark in desk.picture().rungs] == [Rung.NOTICE]
    desk.do(cmd.SaySituation("ear"))
    assert desk.picture().next_rung == Rung.NOTICE
    desk.do(cmd.GiveNextRung())
    assert desk.card() == "rungs.notice.a"  # the ear has no notice of its own
    assert given_rungs(desk) == []


def test_going_on_from_a_rung_counts_it_as_said(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.GiveNextRung())
    assert desk.picture().next_rung == Rung.LINE
    desk.pass_time(7)
    desk.do(cmd.GiveNextRung())
    assert given_rungs(desk) == [Rung.NOTICE]
    assert desk.picture().rungs[0].said_at_s == pytest.approx(7, abs=0.001)
    assert desk.picture().said == ("rungs.notice.a",)
    assert desk.card() == "rungs.line.a"


def test_said_it_on_a_rung_goes_back_to_the_situation(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    assert desk.card() == "swearing.name_it.a"
    assert given_rungs(desk) == [Rung.NOTICE]


def test_a_rung_is_not_said_twice(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    assert desk.card() == "rungs.notice.a"
    assert desk.refused(cmd.SaidIt()) == Refusal.ALREADY_SAID
    assert desk.picture().next_rung == Rung.LINE


def test_the_end_is_said_and_nothing_follows(desk: Desk) -> None:
    desk.do(cmd.SaySituation("threat"))
    assert desk.picture().may_end
    assert desk.picture().next_rung == Rung.END
    desk.do(cmd.GiveNextRung())
    assert desk.picture().next_rung is None
    assert desk.refused(cmd.GiveNextRung()) == Refusal.LADDER_AT_END
    desk.do(cmd.SaidIt())
    assert desk.card() == "rungs.end.a"
    assert desk.picture().was_ended_at_boundary


def test_not_said_takes_back_newest_first_and_shows_the_sentence_again(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.AnotherWay())
    desk.do(cmd.SaidIt())
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.CalmedDown())
    assert desk.card() == "calmed.thanks.a"
    assert desk.refused(cmd.CalmedDown()) == Refusal.ALREADY_CALMED
    desk.pass_time(3)

    desk.do(cmd.NotSaid())
    assert not desk.picture().is_calmed
    assert desk.card() == "swearing.name_it.a"
    desk.do(cmd.NotSaid())
    assert desk.card() == "swearing.rungs.notice.a"
    assert given_rungs(desk) == []
    assert desk.picture().rungs[0].taken_back_at_s == pytest.approx(3, abs=0.001)
    assert desk.picture().strip_rungs == STANDARD.rungs
    desk.do(cmd.NotSaid())
    assert desk.card() == "swearing.let_it_fly.b"
    assert desk.picture().said == ()
    assert desk.refused(cmd.NotSaid()) == Refusal.NOTHING_SAID
    assert desk.stored(ev.MarkTakenBack) == 3
    assert desk.stored(ev.RungGiven) == 1  # the log forgets nothing


def test_not_said_leaves_the_older_sentence_said(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaidIt())
    desk.do(cmd.NotSaid())
    assert desk.picture().said == ("swearing.let_it_fly.a",)
    assert desk.card() == "swearing.name_it.a"


def test_going_on_from_a_rung_that_was_said_leaves_its_time_alone(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.GiveNextRung())
    desk.pass_time(5)
    desk.do(cmd.SaidIt())
    desk.pass_time(15)
    desk.do(cmd.GiveNextRung())
    assert desk.picture().rungs[0].said_at_s == pytest.approx(5, abs=0.001)
    assert desk.stored(ev.RungGiven) == 1


def test_not_said_is_possible_until_the_call_is_saved(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    desk.do(cmd.NotSaid())
    assert desk.record.rungs_given == ()
    desk.do(cmd.SaveWrapUp())
    assert desk.refused(cmd.NotSaid()) == Refusal.NO_CALL


def test_a_stricter_ladder_takes_over_and_a_milder_one_does_not(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaySituation("shouting"))
    assert desk.picture().strip_rungs == (Rung.NOTICE, Rung.FINAL, Rung.END)
    assert desk.picture().next_rung == Rung.FINAL
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().strip_rungs == (Rung.NOTICE, Rung.FINAL, Rung.END)
    assert not desk.picture().may_end
    desk.do(cmd.SaySituation("threat"))
    assert desk.picture().may_end


def test_a_situation_without_a_call_starts_one(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    assert desk.picture().phase == Phase.ON_CALL
    assert desk.card() == "swearing.let_it_fly.a"
    assert desk.sentence().situation_title == "Swearing"


def test_just_the_words(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.Undo())
    assert desk.picture().phase == Phase.READY
    assert desk.card() == "swearing.let_it_fly.a"
    desk.do(cmd.AnotherWay())
    assert desk.card() == "swearing.let_it_fly.b"
    desk.do(cmd.NextWords())
    assert desk.card() == "swearing.name_it.a"
    desk.do(cmd.SaySituation("ear"))
    assert desk.picture().phase == Phase.READY
    assert desk.card() == "ear.listen.a"
    assert desk.refused(cmd.NextWords()) == Refusal.NO_WORDS
    desk.do(cmd.PutWordsAway())
    assert desk.card() is None
    assert desk.log.all_records == {}
    desk.do(cmd.SaySituation("ear"))
    assert desk.picture().phase == Phase.ON_CALL


def test_just_the_words_from_the_start(desk: Desk) -> None:
    desk.do(cmd.SaySituation("threat", just_words=True))
    assert (desk.picture().phase, desk.card()) == (Phase.READY, "threat.stop.a")
    assert desk.log.events == []
    assert desk.refused(cmd.SaySituation("nobody knows")) == Refusal.NO_WORDS


def test_undoing_a_start_without_a_situation_leaves_no_words(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SteadyLine())
    desk.do(cmd.Undo())
    assert desk.card() is None


def test_names_are_filled_in_on_the_card(desk: Desk) -> None:
    desk.do(cmd.SaySituation("ear"))
    assert desk.sentence().text == "I am here, I am Aino."
    desk.engine.change_settings(Settings())
    assert desk.sentence().text == "I am here."


def test_hold_brings_the_words_for_before_and_after(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.Hold())
    assert desk.card() == "hold.before.a"
    desk.do(cmd.Hold(with_colleague=True))
    assert desk.card() == "colleague.before.a"
    desk.do(cmd.Resume())
    assert desk.card() == "colleague.return.a"


def test_a_steady_line_and_once_more_the_next(desk: Desk) -> None:
    desk.do(cmd.StartCall())
    desk.do(cmd.SteadyLine())
    assert desk.card() == "steady.line.a"
    desk.do(cmd.SteadyLine())
    assert desk.card() == "steady.line.b"


def test_a_pack_without_moments_still_holds_and_resumes() -> None:
    desk = Desk(pack=a_pack(without_moments=True))
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.Hold())
    desk.do(cmd.Resume())
    assert desk.card() == "swearing.let_it_fly.a"
    assert desk.refused(cmd.SteadyLine()) == Refusal.NO_WORDS
    desk.do(cmd.CalmedDown())
    assert desk.engine.snapshot.is_calmed, "the success is logged even where there are no words of thanks"
    assert desk.card() == "swearing.let_it_fly.a"


def test_a_rung_taken_back_is_not_counted_by_going_on(desk: Desk) -> None:
    # Given a notice that was marked as said by mistake
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.NotSaid())

    # When the agent asks for the boundary once more
    desk.do(cmd.GiveNextRung())

    # Then the notice is still the one to give, until it is said
    assert desk.picture().strip_rungs[0] == Rung.NOTICE
    assert [mark.rung for mark in desk.picture().rungs] == [Rung.NOTICE]
    assert desk.picture().rungs[0].said_at_s is None
    desk.do(cmd.SaidIt())
    assert desk.picture().next_rung == Rung.LINE


def test_said_after_a_steady_line_goes_back_to_what_is_happening(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.SteadyLine())
    desk.do(cmd.SaidIt())
    assert desk.card() == "swearing.name_it.a"


def test_words_on_the_card_stay_there_when_the_call_begins(desk: Desk) -> None:
    desk.do(cmd.SaySituation("ear", just_words=True))
    desk.do(cmd.StartCall())
    assert desk.card() == "ear.listen.a"
    desk.kill_and_restart()
    assert desk.card() == "ear.listen.a"
