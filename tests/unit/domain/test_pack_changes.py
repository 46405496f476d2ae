from __future__ import annotations

from dataclasses import replace

from companion.domain.pack_changes import Change, What, changes
from companion.domain.prompts import Cards, Line, Offer, Pack, Situation, Step


def words(*lines: Line, title: str = "Name it", cards: Cards | None = None) -> Pack:
    step = Step("name_it", title, lines)
    return Pack("en", (Situation("swearing", "Swearing", (step,), "stuck"),), cards=cards or Cards())


A, B = Line("swearing.name_it.a", "One.", "Slow."), Line("swearing.name_it.b", "Two.")
PLACE = ("Swearing", "Name it")


def test_nothing_changed() -> None:
    assert changes(words(A, B), words(A, B)) == ()
    assert changes(words(A, B), words(B, A)) == (), "another order is no other words"


def test_lines_that_came_went_and_read_otherwise() -> None:
    new = replace(A, say="One more.")
    c = Line("swearing.name_it.c", "Three.", "Low.")
    assert changes(words(A, B), words(new, c)) == (
        Change(What.LINE, PLACE, "One.", "One more."),
        Change(What.LINE, PLACE, new="Three."),
        Change(What.LINE, PLACE, old="Two."),
    )


def test_cues_and_titles() -> None:
    assert changes(words(A), words(replace(A, cue="Slower."), title="Name")) == (
        Change(What.TITLE, ("Swearing",), "Name it", "Name"),
        Change(What.CUE, ("Swearing", "Name"), "Slow.", "Slower."),
    )
    assert changes(words(A), words(replace(A, cue=""))) == (Change(What.CUE, PLACE, old="Slow."),)
    assert changes(words(B), words(replace(B, cue="Low."))) == (Change(What.CUE, PLACE, new="Low."),)


def test_a_new_situation_is_told_by_its_lines() -> None:
    parcel = Situation("parcel", "Parcel", (Step("own", "Own it", (Line("parcel.own.a", "I look."),)),), "stuck")
    new = replace(words(A), situations=(*words(A).situations, parcel))
    assert changes(words(A), new) == (Change(What.LINE, ("Parcel", "Own it"), new="I look."),)


def test_what_may_be_granted_and_the_cards() -> None:
    old = Cards(safety=("112", "Stay."), offers=(Offer("voucher", "A voucher", "20"),), help_plan=("Wave.",))
    new = Cards(safety=("112", "Stay on."), offers=(Offer("voucher", "A voucher", "50"),), mindset=("Turn it.",))
    assert changes(words(A, cards=old), words(A, cards=new)) == (
        Change(What.OFFER, (), "A voucher (20)", "A voucher (50)"),
        Change(What.SAFETY, (), new="Stay on."),
        Change(What.MINDSET, (), new="Turn it."),
        Change(What.SAFETY, (), old="Stay."),
        Change(What.HELP, (), old="Wave."),
    )
