"""A scene goes on by answers; hard scenes come oftener, the last one never twice in a row."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from companion.domain.ladder import MayEnd, Rung
from companion.domain.practice import (
    EASIEST,
    HARDEST,
    MOST_COUNTED,
    Answer,
    Round,
    Scene,
    Tallies,
    Tally,
    Turn,
    begin,
    next_scene,
    scenes_for,
)
from tests.support.words import a_pack

GOOD = Answer("It helps.", is_good=True, then="2", say="Tell me.")
WORSE = Answer("It hurts.", then="3", say="No.")
WRONG = Answer("It explains.", say="Because.")
LAST = Answer("It ends well.", is_good=True, rung=Rung.NOTICE)


def a_scene(scene_id: str = "one", situation: str = "swearing") -> Scene:
    return Scene(
        scene_id,
        situation,
        "A scene",
        (
            Turn("1", "First!", (GOOD, WORSE, WRONG)),
            Turn("2", "Second!", (LAST, WRONG)),
            Turn("3", "Worse!", (GOOD, WRONG)),
        ),
    )


@pytest.fixture
def start() -> Round:
    scene = a_scene()
    return Round(scene, scene.turns[0])


def test_a_good_answer_leads_on_and_the_last_one_ends(start: Round) -> None:
    second = start.choose(0).go_on()
    assert second.turn.id == "2"
    over = second.choose(0)
    assert over.is_over
    assert not over.has_missed
    assert over.go_on() is over


def test_a_wrong_answer_without_a_way_on_is_tried_again_without_itself(start: Round) -> None:
    wrong = start.choose(2)
    assert wrong.is_tried_again
    assert not wrong.is_over
    again = wrong.go_on()
    assert (again.turn, again.chosen, again.tried) == (start.turn, None, (WRONG,))
    assert again.choose(2) is again
    assert again.choose(0).go_on().tried == ()


def test_a_wrong_answer_may_lead_into_something_worse_and_counts_as_missed(start: Round) -> None:
    worse = start.choose(1)
    assert not worse.is_tried_again
    there = worse.go_on()
    assert (there.turn.id, there.has_missed) == ("3", True)
    assert there.choose(0).go_on().choose(0).has_missed


@pytest.mark.parametrize("number", [-1, 3, 99])
def test_an_answer_that_is_not_there_changes_nothing(start: Round, number: int) -> None:
    assert start.choose(number) is start


def test_only_one_answer_counts_and_nothing_goes_on_before_it(start: Round) -> None:
    assert start.go_on() is start
    chosen = start.choose(0)
    assert chosen.choose(1) is chosen


def test_answers_come_in_another_order_that_the_dice_decide() -> None:
    orders = {begin(a_scene(), random.Random(seed)).turn.answers for seed in range(40)}
    assert len(orders) == 6
    assert begin(a_scene(), random.Random(3)) == begin(a_scene(), random.Random(3))
    assert {frozenset(order) for order in orders} == {frozenset((GOOD, WORSE, WRONG))}


# What the words and the rungs at hand allow.

OWN = Answer("It is good too.", is_good=True, say="I see.")


def played(answers: tuple[Answer, ...], situation: str = "swearing", may_end: MayEnd = MayEnd.YES) -> list[Answer]:
    """The answers that are left of a scene of one turn; none where it is not played."""
    scene = Scene("s", situation, "S", (Turn("1", "Hey!", answers),))
    return [answer for found in scenes_for([scene], a_pack(), "standard", may_end) for answer in found.turns[0].answers]


@pytest.mark.parametrize(
    ("situation", "answer", "is_left"),
    [
        ("swearing", Answer("Why.", pick="swearing.name_it.a"), True),
        ("swearing", Answer("Why.", pick="hold.return.b"), True),
        ("swearing", Answer("Why.", pick="swearing.gone.a"), False),
        ("swearing", Answer("Why.", rung=Rung.LINE), True),
        ("swearing", Answer("Why.", rung=Rung.HAND_OVER), False),
        ("shouting", Answer("Why.", rung=Rung.NOTICE), False),  # one warning: there is no notice
        ("threat", Answer("Why.", rung=Rung.END), True),
        ("at_risk", Answer("Why.", rung=Rung.END), False),
    ],
)
def test_an_answer_the_agent_does_not_have_is_left_out(situation: str, answer: Answer, *, is_left: bool) -> None:
    assert (answer in played((OWN, WRONG, answer), situation)) is is_left


@pytest.mark.parametrize("may_end", [MayEnd.NO, MayEnd.LEAD, MayEnd.UNANSWERED])
def test_who_may_not_end_a_call_alone_hands_over_instead(may_end: MayEnd) -> None:
    end, hand_over = Answer("So.", is_good=True, rung=Rung.END), Answer("So.", is_good=True, rung=Rung.HAND_OVER)
    for situation in ("swearing", "threat"):
        assert played((end, hand_over, WRONG), situation, MayEnd.YES) == [end, WRONG]
        assert played((end, hand_over, WRONG), situation, may_end) == [hand_over, WRONG]
    assert played((Answer("So.", is_good=True, rung=Rung.FINAL), WRONG), may_end=may_end) == []


def test_without_a_right_or_a_wrong_answer_a_scene_is_not_played() -> None:
    gone = Answer("Why.", pick="swearing.gone.a")
    assert played((OWN, gone)) == []
    assert played((Answer("Why.", is_good=True, pick="swearing.gone.a"), WRONG)) == []
    assert played((OWN, WRONG), "upset") == []  # the pack has no such situation


def test_what_no_answer_leads_to_any_more_is_left_out() -> None:
    final = Answer("It warns.", is_good=True, then="2", rung=Rung.FINAL)
    lead = Answer("It hands over.", is_good=True, rung=Rung.HAND_OVER)
    end = Answer("It ends.", is_good=True, rung=Rung.END)
    scene = Scene("s", "swearing", "S", (Turn("1", "Hey!", (final, lead, WRONG)), Turn("2", "So?", (end, WRONG))))
    for may_end, turns in ((MayEnd.YES, ["1", "2"]), (MayEnd.LEAD, ["1"])):
        (found,) = scenes_for([scene], a_pack(), "standard", may_end)
        assert [turn.id for turn in found.turns] == turns


def test_the_usual_ladder_of_a_team_counts() -> None:
    notice = Answer("It asks.", is_good=True, rung=Rung.NOTICE)
    scene = Scene("s", "swearing", "S", (Turn("1", "Hey!", (notice, WRONG)),))
    assert scenes_for([scene], a_pack(), "standard", MayEnd.YES) == [scene]
    assert scenes_for([scene], a_pack(), "one_warning", MayEnd.YES) == []


def test_a_rung_is_said_in_the_words_of_its_behaviour() -> None:
    pack = a_pack()
    for situation, line_id in (("swearing", "swearing.rungs.notice.a"), ("threat", "rungs.notice.a")):
        line = Answer("Why.", rung=Rung.NOTICE).line_in(pack, situation)
        assert line is not None
        assert line.id == line_id
    assert Answer("Why.", say="Own.").line_in(pack, "swearing") is None


# What comes next.


def test_a_scene_answered_wrong_comes_back_more_often() -> None:
    scenes = [a_scene(f"s{number}") for number in range(8)]
    tallies = Tallies().after("s3", was_right=False).after("s5", was_right=True)
    dice, last, drawn = random.Random(1), "", Counter[str]()
    for _ in range(4000):
        scene = next_scene(scenes, tallies, last, dice)
        assert scene is not None
        assert scene.id != last
        last = scene.id
        drawn[last] += 1
    usual = drawn["s0"]
    assert drawn["s3"] > 1.8 * usual
    assert drawn["s5"] < 0.7 * usual
    assert len(drawn) == len(scenes)


def test_the_last_scene_comes_again_only_where_there_is_no_other() -> None:
    one, other = a_scene("one"), a_scene("other")
    hard = Tallies({"one": Tally(0, 50)})
    assert {next_scene([one, other], hard, "one", random.Random(n)) for n in range(50)} == {other}
    assert next_scene([one], hard, "one", random.Random(1)) is one
    assert next_scene([], hard, None, random.Random(1)) is None


def test_it_is_drawn_by_the_dice_alone() -> None:
    scenes = [a_scene(f"s{number}") for number in range(8)]
    draws = [[next_scene(scenes, Tallies(), None, dice) for _ in range(20)] for dice in map(random.Random, (7, 7, 8))]
    assert draws[0] == draws[1] != draws[2]


def test_weights_stay_within_reason() -> None:
    assert Tally().weight == 1
    assert Tally(0, 1).weight > Tally(1, 1).weight > Tally().weight > Tally(1, 0).weight
    assert Tally(0, 900).weight == HARDEST
    assert Tally(900, 0).weight == EASIEST
    assert Tally(MOST_COUNTED, 0).after(was_right=True) == Tally(MOST_COUNTED, 0)


def test_the_latest_counted_stands_last() -> None:
    tallies = Tallies({"a": Tally(1, 0), "b": Tally()}).after("a", was_right=False)
    assert list(tallies.by_scene.items()) == [("b", Tally()), ("a", Tally(1, 1))]
