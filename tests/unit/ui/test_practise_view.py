"""What the window for practising shows, without a window."""

from __future__ import annotations

import pytest

from companion.domain.ladder import Rung
from companion.domain.practice import Answer, Round, Scene, Turn
from companion.ui.view_state.parts import Tone
from companion.ui.view_state.practise_view import PractiseView, nothing_view, noticed_and_said, round_view, ways_on
from tests.support.words import a_pack

FIELDS = {"agent": "Aino", "company": "", "callback_time": ""}
SCENE = Scene(
    "one",
    "swearing",
    "The invoice",
    (
        Turn(
            "1",
            "(A sigh.) Bloody thing!",
            (
                Answer("It is early.", rung=Rung.NOTICE),
                Answer("It hears.", is_good=True, then="2", pick="ear.listen.a"),
                Answer("It excuses.", then="2", say="The system is new."),
            ),
        ),
        Turn("2", "Well?", (Answer("It ends.", is_good=True, say="Done."), Answer("It stings.", say="So?"))),
    ),
)


def same(_context: str, text: str) -> str:
    return text


def shown(now: Round) -> PractiseView:
    return round_view(now, a_pack(), FIELDS, same)


@pytest.fixture
def start() -> Round:
    return Round(SCENE, SCENE.turns[0])


def test_it_shows_the_situation_the_line_and_the_answers_as_they_would_be_said(start: Round) -> None:
    view = shown(start)
    assert view.heading == "Swearing · The invoice"
    assert (view.noticed, view.caller) == ("A sigh.", "“Bloody thing!”")
    assert view.question == "What do you say? Keys 1 to 3"
    assert [(a.number, a.label, a.text) for a in view.answers] == [
        ("1", "Give notice", "swearing.rungs.notice one"),
        ("2", "", "I am here, I am Aino."),
        ("3", "", "The system is new."),
    ]
    assert view.answers[0].name == "1. Give notice: swearing.rungs.notice one"
    assert all(a.is_enabled and a.tone == Tone.QUIET for a in view.answers)
    assert view.reason is None
    assert view.on is not None
    assert (view.on.text, view.on.is_enabled) == ("Go on", False)
    assert view.other is not None


@pytest.mark.parametrize(
    ("number", "heading", "tone", "on"),
    [
        (0, "Try another", Tone.CARE, "Try again"),
        (1, "That helps", Tone.CALM, "Go on"),
        (2, "That makes it harder", Tone.CARE, "Go on"),
    ],
)
def test_an_answer_gets_its_reason_and_the_way_on(start: Round, number: int, heading: str, tone: Tone, on: str) -> None:
    view = shown(start.choose(number))
    assert view.reason is not None
    assert (view.reason.heading, view.reason.tone) == (heading, tone)
    assert view.reason.why == SCENE.turns[0].answers[number].why
    assert view.on is not None
    assert (view.on.text, view.on.is_enabled) == (on, True)
    assert [a.is_enabled for a in view.answers] == [other == number for other in range(3)]
    assert [a.tone for a in view.answers] == [tone if other == number else Tone.QUIET for other in range(3)]


def test_what_was_tried_cannot_be_chosen_again_and_says_so(start: Round) -> None:
    view = shown(start.choose(0).go_on())
    assert [a.is_enabled for a in view.answers] == [False, True, True]
    assert view.answers[0].name.endswith("Tried already.")
    assert view.reason is None


def test_at_the_end_there_is_one_way_on(start: Round) -> None:
    view = shown(start.choose(1).go_on().choose(0))
    assert view.on is not None
    assert (view.on.text, view.on.is_enabled) == ("Another scene", True)
    assert view.other is None
    assert {"Go on", "Try again", view.on.text} == set(ways_on(same))


@pytest.mark.parametrize(
    ("caller", "apart"),
    [
        ("(A sigh.) Well.", ("A sigh.", "Well.")),
        ("Well (a sigh).", ("", "Well (a sigh).")),
        ("(Only this.)", ("", "(Only this.)")),
        ("Well.", ("", "Well.")),
    ],
)
def test_what_the_agent_notices_stands_apart(caller: str, apart: tuple[str, str]) -> None:
    assert noticed_and_said(caller) == apart


def test_without_scenes_it_says_so() -> None:
    view = nothing_view(same)
    assert view.caller == "There are no scenes in this language yet."
    assert (view.answers, view.on, view.other, view.reason) == ((), None, None, None)
