"""A caller who comes back: how often, about what, what was agreed; never how bad it was."""

from __future__ import annotations

import pytest

from companion.domain.call import Outcome
from companion.domain.recognition import EarlierCall, recognise
from companion.domain.records import WallTime


def a_call(topic: str = "", outcome: Outcome = Outcome.NOT_CODED, granted: str = "", promised: str = "") -> EarlierCall:
    return EarlierCall("call", WallTime(0, 0), topic, outcome, granted, promised)


def test_who_was_never_here_is_not_recognised() -> None:
    assert recognise([]) is None


def test_this_call_counts_too() -> None:
    known = recognise([a_call(), a_call()])
    assert known is not None
    assert known.times == 3


@pytest.mark.parametrize(
    ("topics", "now", "is_same"),
    [
        (["Billing", "Billing"], None, True),
        (["Billing", "", "Billing"], "Billing", True),
        (["Billing", "Login"], None, False),
        (["Billing", "Billing"], "Login", False),
        (["", ""], None, False),
        (["Billing"], "Billing", False),
        (["Billing", ""], None, False),
    ],
)
def test_the_way_out_is_offered_from_the_third_time_about_the_same(
    topics: list[str], now: str | None, *, is_same: bool
) -> None:
    known = recognise([a_call(topic) for topic in topics], now)
    assert known is not None
    assert known.is_same_topic == known.may_part_ways == is_same


def test_what_was_agreed_last_is_told_even_when_the_newest_call_agreed_nothing() -> None:
    known = recognise([a_call(), a_call(promised="call back"), a_call(granted="a voucher")])
    assert known is not None
    assert known.agreed is not None
    assert known.agreed.promised == "call back"


@pytest.mark.parametrize(
    "outcome", [Outcome.ENDED_AT_BOUNDARY, Outcome.ENDED_AT_ONCE, Outcome.CALLER_HUNG_UP, Outcome.NOT_CODED]
)
def test_how_bad_it_was_is_not_told(outcome: Outcome) -> None:
    known = recognise([a_call(outcome=outcome)])
    assert known is not None
    assert known.agreed is None


def test_an_outcome_that_is_a_step_is_told() -> None:
    known = recognise([a_call(outcome=Outcome.ENDED_AT_BOUNDARY), a_call(outcome=Outcome.ESCALATED)])
    assert known is not None
    assert known.agreed is not None
    assert known.agreed.outcome == Outcome.ESCALATED
