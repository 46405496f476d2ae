"""How long a rest is: a table of the policy, and what holds for every call."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.call import Strain
from companion.domain.cooldown import (
    LONGEST_S,
    SHORTEST_S,
    WEIGHS_FOR_S,
    Cooldown,
    HowHard,
    Owed,
    RestLimits,
    rest_after,
    still_owed,
    within,
)
from tests.support.builders import an_instant

SITUATIONS = ("swearing", "shouting", "personal_attack", "threat", "passive_anger", "upset", "at_risk")
CALLS = st.builds(
    HowHard,
    strain=st.none() | st.sampled_from(Strain),
    rungs=st.integers(0, 5),
    situations=st.frozensets(st.sampled_from(SITUATIONS)),
    seconds=st.floats(0, 4 * 3600),
)
LIMITS = st.builds(
    RestLimits,
    middle_s=st.floats(1, 15).map(lambda minutes: minutes * 60),
    longest_s=st.floats(1, 15).map(lambda minutes: minutes * 60),
    hard_before=st.integers(0, 20),
)


@pytest.mark.parametrize(
    ("call", "hard_before", "minutes"),
    [
        (HowHard(Strain.HARD), 0, 5),  # the middle
        (HowHard(Strain.ABUSIVE), 0, 7),
        (HowHard(Strain.OK, rungs=2), 0, 3),  # the agent says it was nothing
        (HowHard(Strain.TENSE, rungs=4), 0, 3),
        (HowHard(None, rungs=2), 0, 5),
        (HowHard(None, rungs=3), 0, 6),
        (HowHard(None, rungs=4), 0, 7),
        (HowHard(None, rungs=5), 0, 7),
        (HowHard(Strain.HARD, rungs=4), 0, 5),  # the agent's word counts before the rungs
        (HowHard(Strain.HARD, situations=frozenset({"swearing", "shouting"})), 0, 5),
        (HowHard(Strain.HARD, situations=frozenset({"swearing", "shouting", "upset"})), 0, 6),
        (HowHard(Strain.HARD, situations=frozenset({"threat"})), 0, 7),
        (HowHard(Strain.HARD, situations=frozenset({"at_risk"})), 0, 7),
        (HowHard(Strain.HARD, seconds=14 * 60), 0, 5),
        (HowHard(Strain.HARD, seconds=15 * 60), 0, 6),
        (HowHard(Strain.HARD, seconds=31 * 60), 0, 7),
        (HowHard(Strain.HARD, seconds=3 * 3600), 0, 8),
        (HowHard(Strain.HARD), 1, 7),
        (HowHard(Strain.HARD), 2, 9),
        (HowHard(Strain.HARD), 3, 11),
        (HowHard(Strain.HARD), 9, 11),
        (HowHard(Strain.ABUSIVE, 4, frozenset({"threat"}), 3 * 3600), 3, 15),
    ],
)
def test_the_policy(call: HowHard, hard_before: int, minutes: float) -> None:
    assert rest_after(call, RestLimits(hard_before=hard_before)) == minutes * 60


def test_the_middle_is_what_the_settings_say_and_the_limit_stands_above_it() -> None:
    hard = HowHard(Strain.HARD)
    assert rest_after(hard, RestLimits(middle_s=7.5 * 60)) == 450
    assert rest_after(hard, RestLimits(middle_s=600, longest_s=240)) == 240
    assert rest_after(HowHard(Strain.OK, 2), RestLimits(middle_s=60)) == SHORTEST_S


@settings(max_examples=500)
@given(call=CALLS, limits=LIMITS)
def test_it_never_leaves_the_limits(call: HowHard, limits: RestLimits) -> None:
    assert SHORTEST_S <= rest_after(call, limits) <= min(LONGEST_S, limits.longest_s)


@given(
    call=CALLS,
    limits=LIMITS,
    more_rungs=st.integers(0, 3),
    also=st.frozensets(st.sampled_from(SITUATIONS)),
    longer_s=st.floats(0, 3600),
    more_before=st.integers(0, 3),
    harder=st.integers(0, 4),
)
@settings(max_examples=500)
def test_harder_is_never_shorter(  # noqa: PLR0917 - a call is harder in this many ways
    call: HowHard,
    limits: RestLimits,
    more_rungs: int,
    also: frozenset[str],
    longer_s: float,
    more_before: int,
    harder: int,
) -> None:
    strains = list(Strain)
    strain = call.strain and strains[min(len(strains) - 1, strains.index(call.strain) + harder)]
    worse = HowHard(strain, call.rungs + more_rungs, call.situations | also, call.seconds + longer_s)
    later = replace(limits, hard_before=limits.hard_before + more_before)
    assert rest_after(worse, later) >= rest_after(call, limits)


def test_two_minutes_more_never_go_over_what_is_allowed() -> None:
    rest = Cooldown(an_instant(), 300)
    assert rest.room_s() == 120
    assert rest.room_s(360) == 60
    assert rest.room_s(300) == rest.room_s(60) == 0


def test_what_is_owed_is_the_longest_rest_since_the_first_was_missed() -> None:
    first = still_owed(200, an_instant(0), None)
    assert first == Owed(200, an_instant(0))
    assert still_owed(90, an_instant(60), first) == first
    assert still_owed(400, an_instant(60), first) == Owed(400, an_instant(0))


def test_less_than_a_minute_is_nothing_to_come_back_for() -> None:
    assert still_owed(SHORTEST_S - 1, an_instant(), None) is None
    before = Owed(200, an_instant())
    assert still_owed(0, an_instant(60), before) == before


def test_what_was_missed_long_ago_or_before_a_restart_is_let_go() -> None:
    owed = Owed(200, an_instant())
    assert owed.is_offered(an_instant(WEIGHS_FOR_S - 1))
    assert not owed.is_offered(an_instant(WEIGHS_FOR_S))
    assert not owed.is_offered(an_instant(60, "boot-2"))
    assert still_owed(0, an_instant(WEIGHS_FOR_S), owed) is None
    assert still_owed(90, an_instant(WEIGHS_FOR_S), owed) == Owed(90, an_instant(WEIGHS_FOR_S))


def test_a_missed_rest_is_cut_to_what_is_allowed_now() -> None:
    assert within(600, RestLimits(longest_s=240)) == 240
