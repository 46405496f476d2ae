"""What stands in the window during a call, told without a window: face, sentence card, ladder, situations, bar."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from companion.domain.call import Coding
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.ports import StorageState
from companion.ui.view_state import call_view
from companion.ui.view_state.bar import bar
from companion.ui.view_state.face import Face, banner, face, main_texts, side_texts
from companion.ui.view_state.parts import Action, Look, Tone, clock_text, left_text
from tests.support.words import a_pack
from tests.unit.engine.desk import Desk

if TYPE_CHECKING:
    from companion.engine.commands import Command

WRAP_UP: tuple[Command, ...] = (cmd.StartCall(), cmd.EndCall())
HARD: tuple[Command, ...] = (
    cmd.StartCall(),
    cmd.SaySituation("swearing"),
    cmd.GiveNextRung(),
    cmd.SaidIt(),
    cmd.GiveNextRung(),
    cmd.SaidIt(),
    cmd.EndCall(),
)
PHASES: dict[str, tuple[Command, ...]] = {
    "ready": (),
    "words": (cmd.SaySituation("swearing", just_words=True),),
    "on_call": (cmd.StartCall(),),
    "on_hold": (cmd.StartCall(), cmd.Hold()),
    "colleague": (cmd.StartCall(), cmd.Hold(with_colleague=True)),
    "wrap_up": WRAP_UP,
    "cooldown": (*HARD, cmd.SaveWrapUp()),
}


def plain(_context: str, text: str) -> str:
    """The program's own language, as it is written in the code."""
    return text


def shouted(_context: str, text: str) -> str:
    """A language in which everything is translated."""
    return re.sub(r"[^{}]+(?![^{]*})", lambda words: words[0].upper(), text)


def after(*commands: Command, settings: Settings | None = None) -> Desk:
    desk = Desk(settings=settings)
    for command in commands:
        desk.do(command)
    return desk


def face_of(desk: Desk, settings: Settings | None = None) -> Face:
    return face(desk.picture(), settings or Settings(), plain)


def texts(actions: tuple[Action, ...]) -> list[str]:
    return [action.text for action in actions]


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "00:00"),
        (0.999, "00:00"),
        (59.9, "00:59"),
        (60, "01:00"),
        (3599.9, "59:59"),
        (3600, "1:00:00"),
        (4002, "1:06:42"),
        (36_000, "10:00:00"),
    ],
)
def test_a_clock_counts_whole_seconds(seconds: float, text: str) -> None:
    assert clock_text(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(300, "05:00"), (299.9, "05:00"), (299, "04:59"), (0.1, "00:01"), (0, "00:00")]
)
def test_a_time_that_runs_down_reaches_zero_only_when_nothing_is_left(seconds: float, text: str) -> None:
    assert left_text(seconds) == text


@pytest.mark.parametrize(
    ("phase", "state", "timer", "tone"),
    [
        ("ready", "No call", "09:00", Tone.QUIET),
        ("words", "Just the words", "09:00", Tone.QUIET),
        ("on_call", "On call", "00:07", Tone.CALM),
        ("on_hold", "On hold", "00:07", Tone.CARE),
        ("colleague", "With a colleague", "00:07", Tone.CARE),
        ("wrap_up", "Wrap-up, talked 00:00", "00:07", Tone.QUIET),
        ("cooldown", "Breather", "04:53", Tone.CALM),
    ],
)
def test_state_timer_and_tone_of_every_phase(phase: str, state: str, timer: str, tone: Tone) -> None:
    desk = after(*PHASES[phase])
    desk.pass_time(7)
    seen = face_of(desk)
    assert (seen.state, seen.timer, seen.tone) == (state, timer, tone)


@pytest.mark.parametrize(
    ("phase", "main", "side"),
    [
        ("ready", cmd.StartCall(), None),
        ("words", cmd.StartCall(), None),
        ("on_call", cmd.EndCall(), cmd.Hold()),
        ("on_hold", cmd.EndCall(), cmd.Resume()),
        ("colleague", cmd.EndCall(), cmd.Resume()),
        ("wrap_up", cmd.StartCall(), cmd.SaveWrapUp()),
        ("cooldown", cmd.StartCall(), cmd.EndCooldown()),
    ],
)
def test_the_two_buttons_of_every_phase(phase: str, main: Command, side: Command | None) -> None:
    seen = face_of(after(*PHASES[phase]))
    assert seen.main.command == main
    assert (seen.side.command if seen.side else None) == side
    assert seen.main.text in main_texts(plain)
    assert seen.side is None or seen.side.text in side_texts(plain)
    filled = [action for action in (seen.main, seen.side) if action and action.look == Look.FILLED]
    assert len(filled) <= 1, "one loud button at most"


@pytest.mark.parametrize("phase", PHASES)
def test_every_button_of_the_face_does_what_it_says(phase: str) -> None:
    seen = face_of(after(*PHASES[phase]))
    for action in filter(None, (seen.main, seen.side, seen.undo, *seen.notice_actions)):
        assert isinstance(action.command, cmd.Command)
        assert after(*PHASES[phase]).refused(action.command) is None, action.text


def test_the_time_of_day_is_the_desks_own() -> None:
    desk = Desk()
    desk.clock.change_offset(-300)
    desk.pass_time(0)
    assert face_of(desk).timer == "02:00"


def test_a_late_start_and_a_late_end_can_be_set_right() -> None:
    minutes = [60.0, 180.0, 300.0]
    for commands, kind in (((), cmd.StartCall), ((cmd.StartCall(),), cmd.CorrectStart), (WRAP_UP, cmd.EndCall)):
        offered = [action.command for action in face_of(after(*commands)).notice_actions]
        assert offered == [kind(ago_s=seconds) for seconds in minutes]
    names = [action.name for action in face_of(Desk()).notice_actions]
    assert names == ["1 minute ago", "3 minutes ago", "5 minutes ago"]


def test_undo_is_offered_for_ten_seconds() -> None:
    for commands, text in (((cmd.StartCall(),), "Undo start"), (WRAP_UP, "Undo: back to call")):
        desk = after(*commands)
        undo = face_of(desk).undo
        assert undo
        assert undo.text == text
        if commands == WRAP_UP:
            desk.do(cmd.EditWrapUp(Coding()))  # else it closes by itself
        desk.pass_time(10)
        assert face_of(desk).undo is None


def test_a_call_started_by_a_situation_can_be_just_the_words() -> None:
    desk = after(cmd.SaySituation("swearing"))
    undo = face_of(desk).undo
    assert undo
    assert undo.text == "Just the words"
    assert isinstance(undo.command, cmd.Undo)
    desk.do(undo.command)
    assert face_of(desk).state == "Just the words"


def test_a_colleague_is_offered_once_the_start_is_settled() -> None:
    desk = after(cmd.StartCall())
    desk.pass_time(11)
    assert texts(face_of(desk).notice_actions) == ["With a colleague"]


def test_the_ring_stands_only_for_a_wrap_up_that_closes_soon() -> None:
    desk = after(*WRAP_UP)
    assert face_of(desk).ring == 1
    desk.pass_time(2)
    assert face_of(desk).ring == pytest.approx(0.75)
    desk.do(cmd.EditWrapUp(Coding()))
    assert face_of(desk).ring is None
    assert face_of(after(*HARD)).ring is None


def test_the_tick_shows_for_a_call_that_is_on_disk() -> None:
    desk = Desk()
    assert not face_of(desk).shows_saved
    desk.engine.execute(cmd.StartCall())
    assert not face_of(desk).shows_saved
    desk.engine.flush()
    assert face_of(desk).shows_saved


def test_the_banner_tells_only_of_trouble() -> None:
    desk = after(cmd.StartCall())
    assert banner(desk.picture(), plain) == ""
    desk.log.is_failing = True
    desk.engine.execute(cmd.Hold())
    desk.engine.flush()
    assert desk.picture().storage == StorageState.PAUSED
    assert "kept in memory" in banner(desk.picture(), plain)


def test_an_empty_card_says_what_to_do() -> None:
    card = call_view.card(after(cmd.StartCall()).picture(), plain)
    assert (card.title, card.sentence, card.is_empty, card.copy_text) == ("What to say", "", True, "")
    assert "Choose what is happening" in card.cue
    assert [action.is_enabled for action in card.actions] == [False, False]


def test_a_card_shows_situation_step_sentence_and_cue() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("swearing"))
    card = call_view.card(desk.picture(), plain)
    assert card.title == "Swearing · Swearing.Let_It_Fly"
    assert card.sentence == "“swearing.let_it_fly one”"
    assert card.copy_text == "swearing.let_it_fly one"
    assert card.cue == "cue of swearing.let_it_fly"
    assert not card.is_boundary
    assert texts(card.actions) == ["Said it", "Another way"]
    assert texts(card.small_actions) == ["Calmed down", "Steady line", "Not said"]


def test_names_are_filled_in_and_left_out() -> None:
    for agent, words in (("Aino", "I am here, I am Aino."), ("", "I am here.")):
        desk = after(cmd.StartCall(), cmd.SaySituation("ear"), settings=Settings(agent=agent))
        assert call_view.card(desk.picture(), plain).copy_text == words


def test_looking_is_not_saying_and_what_was_said_is_marked() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("ear"))
    assert not call_view.card(desk.picture(), plain).title.endswith("said")
    desk.do(cmd.SaidIt())
    card = call_view.card(desk.picture(), plain)
    assert card.title.endswith("· said")
    assert not card.actions[0].is_enabled
    assert card.small_actions[2].is_enabled
    desk.do(cmd.NotSaid())
    assert call_view.card(desk.picture(), plain).actions[0].is_enabled


def test_calmed_down_counts_once() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("swearing"), cmd.CalmedDown())
    assert not call_view.card(desk.picture(), plain).small_actions[0].is_enabled


def test_words_without_a_call_offer_nothing_that_counts() -> None:
    card = call_view.card(after(*PHASES["words"]).picture(), plain)
    offered = [action.command for action in (*card.actions, *card.small_actions)]
    assert offered == [cmd.NextWords(), cmd.AnotherWay(), cmd.PutWordsAway()]


def test_the_ladder_names_what_was_shown_and_said() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("swearing"))
    assert [mark.name for mark in call_view.ladder(desk.picture(), plain).marks] == [
        "Notice, not yet",
        "Line, not yet",
        "Final, not yet",
        "End call, not yet",
    ]
    desk.pass_time(190)
    desk.do(cmd.GiveNextRung())
    first = call_view.ladder(desk.picture(), plain).marks[0]
    assert (first.name, first.is_shown, first.is_said, first.time) == ("Notice, looked at", True, False, "")
    desk.do(cmd.SaidIt())
    first = call_view.ladder(desk.picture(), plain).marks[0]
    assert (first.name, first.is_said, first.time) == ("Notice, said at 03:10", True, "03:10")


def test_the_boundary_button_climbs_and_says_once_that_it_hangs_nothing_up() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("swearing"))
    said = []
    for _ in range(4):
        button = call_view.ladder(desk.picture(), plain).button
        assert button.is_enabled
        said.append(button.text)
        desk.do(cmd.GiveNextRung())
        desk.do(cmd.SaidIt())
    assert said == ["Give notice", "Draw the line", "Final warning", "End the call"]
    button = call_view.ladder(desk.picture(), plain).button
    assert (button.text, button.is_enabled) == ("Now hang up on the phone", False)


@pytest.mark.parametrize(
    ("situation", "labels"),
    [
        ("swearing", ["Notice", "Line", "Final", "End call"]),
        ("shouting", ["Final", "End call"]),
        ("threat", ["End call"]),
    ],
)
def test_a_behaviour_brings_its_own_ladder(situation: str, labels: list[str]) -> None:
    marks = call_view.ladder(after(cmd.StartCall(), cmd.SaySituation(situation)).picture(), plain).marks
    assert [mark.label for mark in marks] == labels
    assert marks[-1].is_end


def test_situations_stand_in_their_groups_and_the_chosen_one_is_marked() -> None:
    picture = after(cmd.StartCall(), cmd.SaySituation("shouting")).picture()
    groups = call_view.situations_of(a_pack(), picture, plain)
    assert [group.title for group in groups] == ["Over the line", "Stuck", "In trouble", "At any moment"]
    assert texts(groups[0].actions) == ["Swearing", "Shouting", "Threat"]
    assert [action.is_chosen for action in groups[0].actions] == [False, True, False]


def test_the_promised_hold_runs_out_and_not_below() -> None:
    desk = after(cmd.StartCall(), cmd.Hold())
    desk.pass_time(30)
    assert call_view.share_of_hold_left(desk.picture()) == pytest.approx(0.75)
    desk.pass_time(200)
    assert call_view.share_of_hold_left(desk.picture()) == 0
    assert call_view.share_of_hold_left(after(*PHASES["colleague"]).picture()) is None
    assert call_view.share_of_hold_left(after(*PHASES["on_call"]).picture()) is None


@pytest.mark.parametrize("phase", PHASES)
def test_the_bar_keeps_the_main_button_last(phase: str) -> None:
    desk = after(*PHASES[phase])
    seen = bar(desk.picture(), face_of(desk), plain)
    assert seen.actions[-1].command == face_of(desk).main.command
    assert len(seen.actions) <= 3
    has_boundary = any(action.command == cmd.GiveNextRung() for action in seen.actions)
    assert has_boundary is (phase in {"on_call", "on_hold", "colleague"})


def test_the_bars_boundary_tells_a_screen_reader_which_rung() -> None:
    desk = after(cmd.StartCall(), cmd.SaySituation("swearing"))
    boundary = next(a for a in bar(desk.picture(), face_of(desk), plain).actions if a.tone == Tone.LIMIT)
    assert (boundary.text, boundary.name) == ("Boundary", "Give notice")


@pytest.mark.parametrize("phase", PHASES)
def test_every_word_of_ours_goes_through_translation(phase: str) -> None:
    picture = after(*PHASES[phase]).picture()
    seen = face(picture, Settings(), shouted)
    parts = [seen.state, seen.timer_name, seen.notice, seen.main.text, seen.side.text if seen.side else ""]
    parts += [action.name for action in seen.notice_actions]
    parts.append(call_view.ladder(picture, shouted).button.text)
    parts += texts(bar(picture, seen, shouted).actions)
    for part in parts:
        assert part == part.upper(), part
