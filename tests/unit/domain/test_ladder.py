"""The strip of a call: what was given, what comes next, may the call be ended."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from companion.domain.ladder import NO_LADDER, STANDARD, Ladder, MayEnd, Rung, RungMark, Strip

ONE_WARNING = Ladder("one_warning", (Rung.FINAL, Rung.END))
AT_ONCE = Ladder("end_at_once", (Rung.END,))


def test_the_end_opens_when_every_warning_was_said() -> None:
    strip = Strip()
    for height, rung in enumerate((Rung.NOTICE, Rung.LINE, Rung.FINAL)):
        assert not strip.may_end
        assert strip.next_after() == rung
        strip = strip.give(rung, 10.0 * height)
    assert strip.may_end
    assert strip.next_after() == Rung.END
    strip = strip.give(Rung.END, 40)
    assert strip.may_end
    assert strip.next_after() is None


def test_looking_opens_nothing() -> None:
    strip = Strip().show(Rung.NOTICE, 1).show(Rung.LINE, 2).show(Rung.FINAL, 3).show(Rung.END, 4)
    assert not strip.may_end
    assert strip.next_after() == Rung.NOTICE
    assert strip.given == ()


def test_looking_twice_keeps_the_first_time() -> None:
    assert Strip().show(Rung.NOTICE, 1).show(Rung.NOTICE, 9).marks == (RungMark(Rung.NOTICE, 1),)


def test_a_rung_taken_back_keeps_its_mark_and_can_be_given_again() -> None:
    strip = Strip().give(Rung.NOTICE, 5).take_back(Rung.NOTICE, 8)
    assert strip.marks == (RungMark(Rung.NOTICE, 5, None, 8),)
    assert strip.next_after() == Rung.NOTICE
    assert strip.give(Rung.NOTICE, 20).marks == (RungMark(Rung.NOTICE, 5, 20, None),)


def test_a_stricter_ladder_takes_over_and_what_was_given_stays() -> None:
    strip = Strip().give(Rung.NOTICE, 5).switch_to(ONE_WARNING)
    assert strip.rungs == (Rung.NOTICE, Rung.FINAL, Rung.END)
    assert strip.next_after() == Rung.FINAL


def test_a_milder_ladder_changes_nothing() -> None:
    strip = Strip(AT_ONCE)
    assert strip.switch_to(ONE_WARNING) == strip
    assert strip.may_end


def test_the_next_rung_is_above_the_highest_given() -> None:
    strip = Strip().give(Rung.FINAL, 5)
    assert strip.next_after() == Rung.END


@given(st.lists(st.tuples(st.sampled_from(["show", "give", "take_back"]), st.sampled_from(Rung)), max_size=20))
def test_the_next_rung_is_always_above_all_that_was_given(steps: list[tuple[str, Rung]]) -> None:
    strip = Strip(STANDARD)
    for at_s, (what, rung) in enumerate(steps):
        strip = getattr(strip, what)(rung, float(at_s))
        heights = [mark.rung.height for mark in strip.given]
        assert heights == sorted(set(heights))
        following = strip.next_after()
        assert following is None or all(following.height > height for height in heights)
        assert len({mark.rung for mark in strip.marks}) == len(strip.marks)


def test_who_may_not_end_a_call_never_threatens_it() -> None:
    assert STANDARD.under(MayEnd.YES) == STANDARD
    assert STANDARD.under(MayEnd.NO).rungs == (Rung.NOTICE, Rung.LINE, Rung.HAND_OVER)
    assert ONE_WARNING.under(MayEnd.NO).rungs == (Rung.LINE, Rung.HAND_OVER)
    assert AT_ONCE.under(MayEnd.NO).rungs == (Rung.HAND_OVER,)
    for rungs in (STANDARD, ONE_WARNING, AT_ONCE):
        assert not {Rung.FINAL, Rung.END} & set(rungs.under(MayEnd.NO).rungs)


def test_where_the_lead_decides_the_end_opens_after_the_lead_was_brought_in() -> None:
    for may_end in (MayEnd.LEAD, MayEnd.UNANSWERED):
        strip = Strip(STANDARD.under(may_end))
        assert strip.rungs == (Rung.NOTICE, Rung.LINE, Rung.HAND_OVER, Rung.END)
        strip = strip.give(Rung.NOTICE, 1).give(Rung.LINE, 2)
        assert not strip.may_end
        assert strip.give(Rung.HAND_OVER, 3).may_end


def test_a_ladder_that_hands_over_never_opens_an_end() -> None:
    strip = Strip(AT_ONCE.under(MayEnd.NO)).give(Rung.HAND_OVER, 3)
    assert strip.next_after() is None
    assert not strip.may_end


def test_a_caller_at_risk_knows_no_ladder_and_the_memory_stays() -> None:
    strip = Strip().give(Rung.NOTICE, 5).switch_to(NO_LADDER)
    assert (strip.rungs, strip.next_after(), strip.may_end) == ((), None, False)
    assert [mark.rung for mark in strip.given] == [Rung.NOTICE]
    back = strip.switch_to(STANDARD)
    assert back.next_after() == Rung.LINE
