"""What follows what in a pack, and how a line is filled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain.ladder import STANDARD, Rung
from companion.domain.prompts import FIELDS, Pack, fill
from tests.support.words import ONE_WARNING, a_pack

NAMES = {"agent": "Aino", "company": "Kaiku Oy", "callback_time": "14:00"}


@pytest.mark.parametrize(
    ("say", "with_names", "without"),
    [
        ("This is {agent}.", "This is Aino.", "This is."),
        ("I am here[, I am {agent}].", "I am here, I am Aino.", "I am here."),
        ("[{agent} speaking, ]how can I help?", "Aino speaking, how can I help?", "how can I help?"),
        (
            "We call back [at {callback_time}] [from {company}] .",
            "We call back at 14:00 from Kaiku Oy.",
            "We call back.",
        ),
        ("[{agent} of {company}: ]hello", "Aino of Kaiku Oy: hello", "hello"),
        ("I [really] mean it.", "I really mean it.", "I really mean it."),
        ("  two\n lines ", "two lines", "two lines"),
    ],
)
def test_a_line_is_filled(say: str, with_names: str, without: str) -> None:
    assert fill(say, NAMES) == with_names
    assert fill(say, {}) == without


def test_a_part_is_left_out_whole_when_one_of_its_names_is_missing() -> None:
    assert fill("Hello[, {agent} of {company}].", {"agent": "Aino"}) == "Hello."


WORDS = st.text(st.characters(exclude_characters="[]{}", exclude_categories=["Cs"]), max_size=12)
FIELD = st.sampled_from(["{agent}", "{company}", "{callback_time}", "{unknown}"])
INSIDE = st.lists(WORDS | FIELD, max_size=4).map("".join)
LINES = st.lists(WORDS | FIELD | INSIDE.map(lambda inside: f"[{inside}]"), max_size=6).map("".join)
SOME_NAMES = st.dictionaries(st.sampled_from(FIELDS), WORDS)


@given(LINES, SOME_NAMES)
def test_no_bracket_no_brace_and_no_double_space_is_ever_left(say: str, names: dict[str, str]) -> None:
    filled = fill(say, names)
    assert not set("[]{}") & set(filled)
    assert "  " not in filled
    assert filled == filled.strip()


def test_another_way_goes_round() -> None:
    pack, line_id = a_pack(), "swearing.name_it.a"
    seen = []
    for _ in range(4):
        line = pack.another(line_id)
        assert line
        line_id = line.id
        seen.append(line_id[-1])
    assert seen == ["b", "c", "a", "b"]


def test_a_step_follows_a_step_but_no_rung_and_no_last_step() -> None:
    pack = a_pack()
    following = pack.step_after("swearing.let_it_fly.c")
    assert following
    assert following.id == "name_it"
    assert pack.step_after("swearing.back.a") is None
    assert pack.step_after("rungs.notice.a") is None
    assert pack.step_after("swearing.rungs.notice.a") is None
    assert pack.step_after("gone.since.yesterday") is None


def test_a_behaviour_has_its_own_words_for_a_rung_where_it_has_any() -> None:
    pack = a_pack()
    own, shared, without = (
        pack.rung_step(Rung.NOTICE, "swearing"),
        pack.rung_step(Rung.LINE, "swearing"),
        pack.rung_step(Rung.NOTICE, None),
    )
    assert own
    assert shared
    assert without
    assert own.lines[0].id == "swearing.rungs.notice.a"
    assert shared.lines[0].id == "rungs.line.a"
    assert without.lines[0].id == "rungs.notice.a"
    assert Pack("en").rung_step(Rung.NOTICE, None) is None


def test_a_line_not_said_yet_comes_first() -> None:
    pack = a_pack()
    step = pack.situations[0].steps[0]
    assert pack.first_line(step).id == "swearing.let_it_fly.a"
    assert pack.first_line(step, ["swearing.let_it_fly.a"]).id == "swearing.let_it_fly.b"
    assert pack.first_line(step, [line.id for line in step.lines]).id == "swearing.let_it_fly.a"


def test_a_situation_goes_on_where_it_was_left() -> None:
    pack = a_pack()

    def current(*said: str) -> str | None:
        step = pack.current_step("swearing", said)
        return step.id if step else None

    assert current() == "let_it_fly"
    assert current("swearing.let_it_fly.b") == "name_it"
    assert current("swearing.let_it_fly.b", "swearing.name_it.a", "swearing.back.a") == "back"
    assert pack.current_step("nobody knows", ()) is None


def test_the_ladder_of_a_situation() -> None:
    pack = a_pack()
    assert pack.ladder_for("shouting") == ONE_WARNING
    assert pack.ladder_for("swearing") == pack.ladder_for("nobody knows") == STANDARD
