"""What stands in the window between calls, told without a window: the day, the wrap-up, the breather."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.ui.view_state import after_view
from companion.ui.view_state.face import face
from tests.unit.engine.desk import Desk

if TYPE_CHECKING:
    from companion.engine.commands import Command
    from companion.ui.view_state.after_view import WrapUpView

RUNG: tuple[Command, ...] = (cmd.GiveNextRung(), cmd.SaidIt())


def plain(_context: str, text: str) -> str:
    """The program's own language, as it is written in the code."""
    return text


def a_call(*commands: Command, seconds: float = 0) -> Desk:
    """A call with these commands, that lasted so long and is over."""
    desk = Desk()
    for command in (cmd.StartCall(), cmd.SaySituation("swearing"), *commands):
        desk.do(command)
    desk.pass_time(seconds)
    desk.do(cmd.EndCall())
    return desk


def form_of(desk: Desk, settings: Settings | None = None) -> WrapUpView:
    return after_view.wrap_up(desk.picture(), settings or Settings(), plain)


def facts_after(*commands: Command, seconds: float = 0, strain: Strain = Strain.HARD) -> str:
    desk = a_call(*commands, seconds=seconds)
    desk.do(cmd.SaveWrapUp(Coding(strain=strain)))
    return after_view.cooldown(desk.picture(), Settings(), plain).facts


@pytest.mark.parametrize(
    ("calls", "hard", "line"),
    [
        (0, 0, "No calls yet today."),
        (1, 0, "Today: 1 call."),
        (1, 1, "Today: 1 call, 1 hard."),
        (14, 0, "Today: 14 calls."),
        (14, 3, "Today: 14 calls, 3 hard."),
    ],
)
def test_the_day_in_one_line_of_facts(calls: int, hard: int, line: str) -> None:
    picture = replace(Desk().picture(), calls_today=calls, hard_today=hard)
    assert after_view.today_line(picture, plain) == line


def test_every_outcome_and_strain_can_be_chosen_but_not_coded() -> None:
    form = form_of(a_call())
    assert [action.command for action in form.outcomes] == [
        cmd.EditWrapUp(Coding(outcome=outcome)) for outcome in Outcome if outcome != Outcome.NOT_CODED
    ]
    assert [action.command for action in form.strains] == [cmd.EditWrapUp(Coding(strain=strain)) for strain in Strain]
    words = [action.text for action in (*form.outcomes, *form.strains)]
    assert len(set(words)) == len(words)
    assert len(form.outcomes) <= 15


def test_every_outcome_and_strain_has_words() -> None:
    assert all(after_view.outcome_text(outcome, plain) for outcome in Outcome)
    assert all(after_view.strain_text(strain, plain) for strain in Strain)


@pytest.mark.parametrize("commands", [(), RUNG, RUNG * 2, (*RUNG * 3, cmd.GiveNextRung())])
def test_nothing_is_chosen_that_did_not_happen(commands: tuple[Command, ...]) -> None:
    form = form_of(a_call(*commands))
    assert not any(action.is_chosen for action in (*form.outcomes, *form.strains, *form.topics))


def test_the_end_that_was_said_is_chosen_beforehand_and_gives_way() -> None:
    desk = a_call(*RUNG * 4)
    assert [a.text for a in form_of(desk).outcomes if a.is_chosen] == ["Ended at boundary"]
    assert not any(action.is_chosen for action in form_of(desk).strains)
    desk.do(cmd.EditWrapUp(Coding(outcome=Outcome.CALLER_HUNG_UP)))
    assert [a.text for a in form_of(desk).outcomes if a.is_chosen] == ["Caller hung up"]


def test_what_is_shown_as_chosen_is_what_is_saved() -> None:
    desk = a_call(*RUNG * 4)
    shown = [a.text for a in form_of(desk).outcomes if a.is_chosen]
    save = face(desk.picture(), Settings(), plain).side
    assert save
    assert isinstance(save.command, cmd.SaveWrapUp)
    desk.do(save.command)
    assert [after_view.outcome_text(desk.record.outcome, plain)] == shown


def test_topics_are_the_agents_own_and_a_new_one_joins_them() -> None:
    desk = a_call()
    settings = Settings(topics=("Roof", "Drain"))
    assert [action.text for action in form_of(desk, settings).topics] == ["Roof", "Drain"]
    desk.do(cmd.EditWrapUp(Coding(topic="Gutter")))
    topics = form_of(desk, settings).topics
    assert [(action.text, action.is_chosen) for action in topics] == [
        ("Roof", False),
        ("Drain", False),
        ("Gutter", True),
    ]
    assert topics[2].command == cmd.EditWrapUp(Coding(topic=""))


def test_note_and_reference_say_whether_there_is_one() -> None:
    desk = a_call()
    assert (form_of(desk).note, form_of(desk).has_note) == ("Note for yourself", False)
    assert form_of(desk).reference == "Reference"
    desk.do(cmd.EditWrapUp(Coding(note="meter read twice")))
    desk.do(cmd.SetReference("CASE-77"))
    assert (form_of(desk).note, form_of(desk).has_note) == ("meter read twice", True)
    assert form_of(desk).reference == "Reference kept"


def test_the_true_sentence_counts_only_boundaries_that_were_said() -> None:
    assert facts_after() == "That was a hard one."
    assert facts_after(cmd.GiveNextRung()) == "That was a hard one."
    assert facts_after(*RUNG) == "You set a boundary. That was a hard one."
    assert facts_after(*RUNG * 3).startswith("You set 3 boundaries, one at a time.")
    assert facts_after(*RUNG, cmd.NotSaid()) == "That was a hard one."


def test_the_true_sentence_tells_of_calm_only_where_it_was_noted() -> None:
    assert facts_after(cmd.CalmedDown()) == "The caller calmed down. That was a hard one."
    assert "calmed" not in facts_after(cmd.CalmedDown(), cmd.NotSaid())


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(20, ""), (80, ""), (180, "You stayed with it for 3 minutes."), (18 * 60, "You stayed with it for 18 minutes.")],
)
def test_the_true_sentence_tells_how_long_it_was(seconds: float, words: str) -> None:
    assert facts_after(seconds=seconds) == f"{words} That was a hard one.".strip()


def test_the_true_sentence_never_counts_more_minutes_than_there_were() -> None:
    assert "for 2 minutes" not in facts_after(seconds=100)


def test_time_after_the_call_is_no_time_on_the_call() -> None:
    desk = a_call(seconds=180)
    desk.do(cmd.EditWrapUp(Coding(strain=Strain.ABUSIVE)))
    desk.pass_time(300)
    desk.do(cmd.SaveWrapUp())
    assert "for 3 minutes" in after_view.cooldown(desk.picture(), Settings(), plain).facts


def test_the_breather_reminds_of_the_phone() -> None:
    desk = a_call(*RUNG * 2)
    desk.do(cmd.SaveWrapUp())
    assert after_view.cooldown(desk.picture(), Settings(), plain).phone == "Set the phone to pause."
    with_code = Settings(pause_code="Break 2")
    assert after_view.cooldown(desk.picture(), with_code, plain).phone == "Set the phone to Break 2."


def test_the_breather_can_be_longer_until_the_longest() -> None:
    desk = a_call(*RUNG * 2)
    desk.do(cmd.SaveWrapUp())
    while desk.refused(cmd.MoreCooldown()) is None:
        pass
    view = after_view.cooldown(desk.picture(), Settings(), plain)
    assert not view.more.is_enabled
    assert view.not_now.command == cmd.EndCooldown()
