"""What stands beside the sentence: one small card at most, the urgent one first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.ladder import MayEnd
from companion.domain.prompts import LISTEN, TRANSFER, Cards, Offer, Pack, Situation
from companion.domain.settings import LANGUAGES, Settings
from companion.engine import commands as cmd
from companion.ui.view_state import after_view, call_view
from companion.ui.view_state.aside import aside
from companion.ui.view_state.face import face
from companion.ui.view_state.parts import SettingsChange, Wish
from tests.support.english import plain
from tests.support.words import a_pack, a_step
from tests.unit.engine.desk import Desk

CARDS = Cards(
    safety_title="Stay with them",
    safety=("112", "Wave to your lead."),
    offers=(Offer("voucher", "A voucher", "up to 20"), Offer("part", "A new part")),
    help_plan=("Wave.",),
    listen_cues=("No counter-argument.",),
    mindset=("Turn it round.", "One at a time."),
)


def words() -> Pack:
    pack = a_pack()
    more = (
        Situation(TRANSFER, "Transfer", (a_step("transfer.cost"),)),
        Situation(LISTEN, "Listen", (a_step("listen.a"),)),
    )
    return replace(pack, moments=(*pack.moments, *more), cards=CARDS)


@pytest.fixture
def desk() -> Desk:
    found = Desk(words(), Settings(may_end=MayEnd.YES))
    found.do(cmd.StartCall())
    return found


def shown(desk: Desk) -> tuple[str, tuple[str, ...]] | None:
    view = aside(desk.picture(), desk.engine.pack, plain)
    return (view.heading, view.lines) if view else None


def test_nothing_stands_there_unasked(desk: Desk) -> None:
    assert shown(desk) is None
    desk.do(cmd.SaySituation("swearing"))
    assert shown(desk) is None


def test_a_caller_at_risk_brings_the_safety_card_before_all_else(desk: Desk) -> None:
    desk.do(cmd.AnswerHelp(is_open=True))
    desk.do(cmd.SaySituation("at_risk"))
    assert shown(desk) == ("Stay with them", ("112", "Wave to your lead."))
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert view.is_urgent


def test_what_may_be_granted_stands_there_with_its_limits(desk: Desk) -> None:
    desk.do(cmd.ShowMoment("offer"))
    assert shown(desk) == ("What I can grant", ("A voucher (up to 20)", "A new part"))
    desk.engine.change_pack(replace(words(), cards=Cards()))
    found = shown(desk)
    assert found
    assert "not written" in found[1][0]


def test_cues_for_listening(desk: Desk) -> None:
    desk.do(cmd.SaySituation("ear"))
    assert shown(desk) == ("While you listen", ("No counter-argument.",))
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.ShowMoment("listen"))
    assert shown(desk) == ("While you listen", ("No counter-argument.",))


def test_how_a_caller_learns_is_one_click_and_stays_marked(desk: Desk) -> None:
    desk.do(cmd.SaySituation("technical"))
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert [action.text for action in view.actions] == ["Slowly", "Picture"]
    command = view.actions[1].command
    assert isinstance(command, cmd.PickStyle)
    desk.do(command)
    desk.do(cmd.SaySituation("swearing"))
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert [(action.text, action.is_chosen) for action in view.actions] == [("Picture", True)]


def test_the_hand_over_card_is_filled_from_the_call(desk: Desk) -> None:
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.pass_time(30)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.ShowMoment("offer"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.ShowMoment("transfer"))
    lines = ("Wants: Swearing", "Tried: Swearing.Let_It_Fly", "Offered: Offer.Part", "Boundary: Notice at 00:30")
    assert shown(desk) == ("To hand over", lines)
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert [action.command for action in view.actions] == [Wish.COPY_HAND_OVER, Wish.HAND_OVER]


def test_an_empty_hand_over_says_so(desk: Desk) -> None:
    desk.do(cmd.ShowMoment("transfer"))
    assert shown(desk) == ("To hand over", ("Nothing was noted on this call yet.",))


def test_the_plan_for_help_is_open_until_it_is_put_away(desk: Desk) -> None:
    desk.do(cmd.AnswerHelp(is_open=True))
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert view.lines == ("Wave.",)
    assert [action.command for action in view.actions] == [cmd.Hold(with_colleague=True), cmd.AnswerHelp(is_open=False)]
    desk.do(cmd.Hold(with_colleague=True))
    view = aside(desk.picture(), desk.engine.pack, plain)
    assert view
    assert [action.command for action in view.actions] == [cmd.AnswerHelp(is_open=False)]


def test_one_quiet_line_offers_help_and_gives_the_place_back(desk: Desk) -> None:
    desk.clock.advance(1200)
    actions = face(desk.picture(), desk.engine.settings, plain).notice_actions
    assert [action.text for action in actions] == ["Bring someone in now?", "Not now"]
    desk.do(cmd.AnswerHelp(is_open=False))
    actions = face(desk.picture(), desk.engine.settings, plain).notice_actions
    assert [action.text for action in actions] == ["With a colleague"]


def test_a_hold_tells_when_the_promised_time_is_over(desk: Desk) -> None:
    desk.do(cmd.Hold())
    desk.do(cmd.PromiseHold(1))
    seen = face(desk.picture(), desk.engine.settings, plain)
    assert (seen.state, seen.notice) == ("On hold", "01:00 promised")
    assert [action.is_chosen for action in seen.notice_actions] == [True, False, False]
    desk.pass_time(60)
    assert face(desk.picture(), desk.engine.settings, plain).state == "Promised time is over"


def test_one_click_for_each_language_where_a_sentence_can_stand(desk: Desk) -> None:
    languages = face(desk.picture(), desk.engine.settings, plain).languages
    assert [action.command for action in languages] == [SettingsChange("prompt_language", one) for one in LANGUAGES]
    assert [action.is_chosen for action in languages] == [True, False, False]
    desk.do(cmd.EndCall())
    assert face(desk.picture(), desk.engine.settings, plain).languages == ()


def test_the_first_run_asks_until_it_is_answered() -> None:
    asked = after_view.first_question(Desk(settings=Settings()).picture(), plain)
    assert asked
    assert [action.command for action in asked.actions] == [
        SettingsChange("may_end", "yes"),
        SettingsChange("may_end", "lead"),
        SettingsChange("may_end", "no"),
    ]
    for answer in (MayEnd.YES, MayEnd.LEAD, MayEnd.NO):
        assert after_view.first_question(Desk(settings=Settings(may_end=answer)).picture(), plain) is None


def test_another_thought_each_day_gone_with_the_first_call() -> None:
    desk = Desk(words())
    today = after_view.mindset(desk.picture(), desk.engine.pack)
    assert today in CARDS.mindset
    desk.clock.advance(24 * 3600)
    desk.engine.tick()
    assert after_view.mindset(desk.picture(), desk.engine.pack) not in ("", today)
    desk.do(cmd.StartCall())
    desk.do(cmd.EndCall())
    desk.do(cmd.SaveWrapUp())
    assert after_view.mindset(desk.picture(), desk.engine.pack) == ""


def test_what_was_granted_is_asked_only_where_something_was_offered(desk: Desk) -> None:
    settings = desk.engine.settings
    desk.do(cmd.EndCall())
    assert after_view.wrap_up(desk.picture(), settings, plain).granted is None
    desk.do(cmd.StartCall())
    desk.do(cmd.ShowMoment("offer"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    granted = after_view.wrap_up(desk.picture(), settings, plain).granted
    assert granted
    assert (granted.text, granted.command) == ("What was granted", Wish.GRANTED)


def test_what_happened_is_chosen_beforehand_and_nothing_else(desk: Desk) -> None:
    desk.do(cmd.SaySituation("outage"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaidIt())
    desk.do(cmd.EndCall())
    assert after_view.chosen_outcome(desk.picture()) == "follow_up"
    assert "promised" in after_view.wrap_up(desk.picture(), desk.engine.settings, plain).promise


def test_words_around_a_hold_are_not_what_the_agent_asked_for(desk: Desk) -> None:
    desk.do(cmd.Hold())
    desk.do(cmd.Resume())
    assert desk.picture().sentence is not None
    assert call_view.chosen_words(desk.picture()) is None
    desk.do(cmd.ShowMoment("offer"))
    assert call_view.chosen_words(desk.picture()) == "offer"
    desk.do(cmd.SaySituation("swearing"))
    assert call_view.chosen_words(desk.picture()) == "swearing"


def test_who_may_not_hang_up_is_never_told_to() -> None:
    desk = Desk(words(), Settings(may_end=MayEnd.NO))
    desk.do(cmd.SaySituation("swearing"))
    texts = set()
    for _ in range(3):
        texts.add(call_view.ladder(desk.picture(), plain).button.text)
        desk.do(cmd.GiveNextRung())
    texts.add(call_view.ladder(desk.picture(), plain).button.text)  # handing over is on the card and not said yet
    desk.do(cmd.SaidIt())
    texts.add(call_view.ladder(desk.picture(), plain).button.text)
    assert texts == {"Give notice", "Draw the line", "Bring in my lead", "Your lead takes it from here"}
