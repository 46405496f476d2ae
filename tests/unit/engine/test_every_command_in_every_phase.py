"""Every verb in five phases: each either leads where the table says, or is refused and changes nothing."""

from __future__ import annotations

from datetime import timedelta

import pytest

from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.refusal import Refusal
from companion.engine import commands as cmd
from tests.unit.engine.desk import Desk

READY, TALK, HOLD, WRAP_UP, REST = (
    Phase.READY,
    Phase.ON_CALL,
    Phase.ON_HOLD,
    Phase.WRAP_UP,
    Phase.COOLDOWN,
)
NO_CALL, NOT_WRAP, NO_REST = Refusal.NO_CALL, Refusal.NOT_IN_WRAP_UP, Refusal.NO_COOLDOWN
BUSY, NO_UNDO, NO_WORDS = Refusal.CALL_RUNNING, Refusal.NOTHING_TO_UNDO, Refusal.NO_WORDS_SHOWN
NO_PROMISE, NOT_NOW, NONE_KEPT = Refusal.NO_FOLLOW_UP, Refusal.NOT_IN_THIS_PHASE, Refusal.NO_KIND_WORDS
HOUR = timedelta(hours=1)
NO_LAST, NOT_DUE = Refusal.NO_LAST_CALL, Refusal.NO_COOLDOWN_DUE
SAVE = cmd.SaveWrapUp(Coding(Outcome.OTHER, Strain.HARD))

# What each verb leads to, in the order of the phases above. Each phase has lasted for more than ten seconds, so that
# nothing can be undone; the call has a sentence said and a rung on the card.
TABLE: list[tuple[cmd.Command, tuple[Phase | Refusal, ...]]] = [
    (cmd.StartCall(), (TALK, BUSY, BUSY, TALK, TALK)),
    (cmd.CorrectStart(60), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.Hold(), (NO_CALL, HOLD, Refusal.ALREADY_ON_HOLD, NO_CALL, NO_CALL)),
    (cmd.Resume(), (NO_CALL, Refusal.NOT_ON_HOLD, TALK, NO_CALL, NO_CALL)),
    (cmd.EndCall(), (NO_CALL, WRAP_UP, WRAP_UP, NO_CALL, NO_CALL)),
    (cmd.Undo(), (NO_UNDO, NO_UNDO, NO_UNDO, NO_UNDO, NO_UNDO)),
    (cmd.SaySituation("ear"), (TALK, TALK, HOLD, TALK, TALK)),
    (cmd.PutWordsAway(), (NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS)),
    (cmd.NextWords(), (NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS, NO_WORDS)),
    (cmd.ShowMoment("offer"), (READY, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.PickStyle("slow"), (NO_CALL, Refusal.NO_WORDS, Refusal.NO_WORDS, NO_CALL, NO_CALL)),
    (cmd.PromiseHold(5), (NO_CALL, Refusal.NOT_ON_HOLD, HOLD, NO_CALL, NO_CALL)),
    (cmd.AnswerHelp(is_open=True), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.SteadyLine(), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.AnotherWay(), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.GiveNextRung(), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.SaidIt(), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.NotSaid(), (NO_CALL, TALK, HOLD, WRAP_UP, NO_CALL)),
    (cmd.CalmedDown(), (NO_CALL, TALK, HOLD, NO_CALL, NO_CALL)),
    (cmd.EditWrapUp(Coding(topic="Login")), (NOT_WRAP, NOT_WRAP, NOT_WRAP, WRAP_UP, NOT_WRAP)),
    (SAVE, (NOT_WRAP, NOT_WRAP, NOT_WRAP, REST, NOT_WRAP)),
    (cmd.ReopenWrapUp(), (NO_LAST, NO_LAST, NO_LAST, NO_LAST, NO_LAST)),
    (cmd.RecodeCall("no such call", Coding(topic="Login")), (Refusal.NO_SUCH_CALL,) * 5),
    (cmd.SetReference("A-17"), (NO_CALL, TALK, HOLD, WRAP_UP, NO_CALL)),
    (cmd.SetFollowUp(HOUR), (NO_LAST, NOT_NOW, NOT_NOW, WRAP_UP, REST)),
    (cmd.LaterFollowUp("none", HOUR), (NO_PROMISE, NOT_NOW, NOT_NOW, NO_PROMISE, NO_PROMISE)),
    (cmd.SettleFollowUp("none", is_done=True), (NO_PROMISE, NOT_NOW, NOT_NOW, NO_PROMISE, NO_PROMISE)),
    (cmd.KeepKindWords("Well done."), (READY, TALK, HOLD, WRAP_UP, REST)),
    (cmd.DropKindWords("none"), (NONE_KEPT, NONE_KEPT, NONE_KEPT, NONE_KEPT, NONE_KEPT)),
    (cmd.TakeCooldown(), (NOT_DUE, NOT_DUE, NOT_DUE, REST, NOT_DUE)),
    (cmd.KeepWriting("Never again."), (NO_LAST, NO_LAST, NO_LAST, WRAP_UP, REST)),
    (cmd.EndCooldown(), (NO_REST, NO_REST, NO_REST, NO_REST, READY)),
    (cmd.MoreCooldown(), (NO_REST, NO_REST, NO_REST, NO_REST, REST)),
]
PAIRS = [(phase, command, leads_to[place]) for command, leads_to in TABLE for place, phase in enumerate(Phase)]


def a_desk_in(phase: Phase) -> Desk:
    desk = Desk()
    if phase == READY:
        return desk
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.GiveNextRung())
    if phase == HOLD:
        desk.do(cmd.Hold())
    if phase in (WRAP_UP, REST):
        desk.do(cmd.EndCall())
        desk.do(cmd.EditWrapUp(Coding(strain=Strain.HARD)))
    if phase == REST:
        desk.do(SAVE)
    desk.pass_time(30)
    assert desk.picture().phase == phase
    return desk


def test_the_table_has_every_verb_and_every_phase() -> None:
    assert {type(command).__name__ for command, _ in TABLE} == {kind.__name__ for kind in cmd.Command.__subclasses__()}
    assert all(len(leads_to) == len(Phase) for _, leads_to in TABLE)
    assert tuple(Phase) == (READY, TALK, HOLD, WRAP_UP, REST)


@pytest.mark.parametrize(
    ("phase", "command", "leads_to"), PAIRS, ids=[f"{phase}-{type(command).__name__}" for phase, command, _ in PAIRS]
)
def test_a_verb_in_a_phase(phase: Phase, command: cmd.Command, leads_to: Phase | Refusal) -> None:
    desk = a_desk_in(phase)
    session, picture, events = desk.session, desk.picture(), desk.log.events

    if isinstance(leads_to, Refusal):
        assert desk.refused(command) == leads_to
        assert desk.engine.flush()
        assert (desk.session, desk.picture(), desk.log.events) == (session, picture, events)
    else:
        desk.do(command)
        assert desk.picture().phase == leads_to
        assert desk.session != session or desk.picture() != picture
        assert len(desk.log.events) > len(events) or leads_to == READY  # words without a call leave no trace


@pytest.mark.parametrize("phase", [WRAP_UP, REST])
def test_just_the_words_only_while_nothing_runs(phase: Phase) -> None:
    assert a_desk_in(phase).refused(cmd.SaySituation("ear", just_words=True)) == Refusal.NOT_IN_THIS_PHASE


@pytest.mark.parametrize("phase", list(Phase))
def test_a_verb_nobody_knows_is_our_mistake(phase: Phase) -> None:
    with pytest.raises(TypeError, match="no such command"):
        a_desk_in(phase).do(cmd.Command())
