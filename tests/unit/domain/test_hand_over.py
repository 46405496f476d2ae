"""The hand-over card: filled from the call, corrected by the agent, kept in the note when asked, and nothing lost."""

from __future__ import annotations

import pytest

from companion.domain.call import Call, Coding
from companion.domain.hand_over import (
    NOTHING_TYPED,
    CardRow,
    HandOver,
    HandOverWords,
    Keeping,
    Part,
    Typed,
    hand_over,
    keeping,
    note_with,
    row_text,
)
from companion.domain.ladder import Rung
from companion.domain.privacy import LONGEST_NOTE
from companion.engine import commands as cmd
from tests.support.words import a_pack
from tests.unit.engine.desk import Desk

TRIED = (Part("router.restart", "Restart"), Part("router.cable", "Cable"))


def a_card(*tried: Part, call_id: str = "call-1") -> HandOver:
    return HandOver(call_id, tried=tried)


def typed_over(card: HandOver, text: str, over: tuple[str, ...] | None = None) -> HandOverWords:
    typed = Typed(CardRow.TRIED, text, card.ids(CardRow.TRIED) if over is None else over)
    return HandOverWords("call-1").with_typed(typed, card)


def tried(card: HandOver, words: HandOverWords) -> str:
    return row_text(card, CardRow.TRIED, words)


def a_call(desk: Desk) -> Call:
    call = desk.picture().call
    assert call is not None
    return call


# What the call brings.


def test_a_card_is_filled_with_what_was_said_and_nothing_else() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.SaidIt())
    desk.do(cmd.SaySituation("technical"))
    desk.pass_time(65)
    desk.do(cmd.GiveNextRung())
    desk.do(cmd.SaidIt())
    desk.do(cmd.ShowMoment("offer"))
    desk.do(cmd.SaidIt())
    card = hand_over(a_call(desk), a_pack())
    assert card.call_id == a_call(desk).call_id
    assert card.wants == (Part("swearing", "Swearing"), Part("technical", "Technical"))
    assert card.tried == (Part("swearing.let_it_fly", "Swearing.Let_It_Fly"),)
    assert card.offered == (Part("offer.part", "Offer.Part"),)
    assert [(mark.rung, mark.said_at_s) for mark in card.boundaries] == [(Rung.NOTICE, 65.0)]


# What is typed over it.


def test_without_a_correction_a_row_is_what_the_call_brought() -> None:
    assert tried(a_card(*TRIED), NOTHING_TYPED) == "Restart, Cable"
    assert not tried(a_card(), NOTHING_TYPED)


def test_what_is_typed_stands_in_the_place_of_what_was_there() -> None:
    card = a_card(*TRIED)
    assert tried(card, typed_over(card, "the blue cable")) == "the blue cable"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("the blue cable", "the blue cable, Cable"), ("Nothing helped.", "Nothing helped. Cable"), ("", "Cable")],
)
def test_what_the_call_brings_after_that_is_added(typed: str, shown: str) -> None:
    words = typed_over(a_card(TRIED[0]), typed)
    assert tried(a_card(*TRIED), words) == shown


def test_an_emptied_row_stays_empty_until_the_call_brings_more() -> None:
    card = a_card(*TRIED)
    assert not tried(card, typed_over(card, ""))


def test_a_later_correction_replaces_the_earlier_one() -> None:
    card = a_card(*TRIED)
    words = typed_over(card, "one").with_typed(Typed(CardRow.TRIED, "two", card.ids(CardRow.TRIED)), card)
    assert tried(card, words) == "two"
    assert len(words.typed) == 1


def test_typed_back_as_it_was_the_row_is_the_calls_again() -> None:
    card = a_card(*TRIED)
    words = typed_over(card, "one").with_typed(Typed(CardRow.TRIED, "Restart, Cable", card.ids(CardRow.TRIED)), card)
    assert words.typed == ()
    assert tried(a_card(TRIED[0]), words) == "Restart"


def test_a_thing_taken_back_and_said_again_does_not_come_twice() -> None:
    words = typed_over(a_card(*TRIED), "cable changed")
    assert tried(a_card(TRIED[0]), words) == "cable changed"
    assert tried(a_card(*TRIED), words) == "cable changed"


def test_in_another_language_the_same_things_are_known_by_their_ids() -> None:
    words = typed_over(a_card(*TRIED), "cable changed")
    finnish = tuple(Part(part.id, f"{part.title} suomeksi") for part in TRIED)
    assert tried(a_card(*finnish), words) == "cable changed"


def test_what_was_typed_on_one_call_is_never_shown_on_another() -> None:
    words = typed_over(a_card(*TRIED), "about somebody else")
    assert tried(a_card(*TRIED, call_id="call-2"), words) == "Restart, Cable"


# The note.


def test_the_card_stands_below_what_was_noted() -> None:
    assert note_with("", "Wants: peace") == ("Wants: peace", "Wants: peace")
    assert note_with("Dog barks.", "Wants: peace") == ("Dog barks.\nWants: peace", "Wants: peace")


def test_kept_again_it_replaces_what_it_was_and_leaves_the_rest() -> None:
    note, landed = note_with("Dog barks.", "Wants: peace")
    assert note_with(f"{note}\nRing on Monday.", "Wants: quiet", landed) == (
        "Dog barks.\nRing on Monday.\nWants: quiet",
        "Wants: quiet",
    )


def test_what_the_agent_has_changed_in_the_note_is_not_taken_away() -> None:
    note, _ = note_with("Wants: PEACE", "Wants: quiet", "Wants: peace")
    assert note == "Wants: PEACE\nWants: quiet"


def test_where_the_room_ends_the_card_is_cut_and_the_note_is_whole() -> None:
    noted = "n" * (LONGEST_NOTE - 10)
    note, landed = note_with(noted, "Wants: peace and quiet")
    assert note == f"{noted}\nWants: pe"
    assert landed == "Wants: pe"
    assert note_with(note, "Wants: peace and quiet", landed) == (note, landed)
    full = "n" * LONGEST_NOTE
    assert note_with(full, "Wants: peace") == (full, "")


def test_a_card_number_never_gets_into_the_note() -> None:
    note, landed = note_with("", "Wants: 4111 1111 1111 1111 refunded")
    assert note == landed == "Wants: [card …1111] refunded"


def test_how_the_card_stands_with_the_note() -> None:
    desk = Desk()
    desk.do(cmd.StartCall())
    assert keeping(a_call(desk), "Wants: peace", "", is_asked=False) == Keeping.NOT_KEPT
    assert keeping(a_call(desk), "Wants: peace", "", is_asked=True) == Keeping.ASKED
    desk.do(cmd.EndCall())
    assert keeping(a_call(desk), "Wants: peace", "", is_asked=False) == Keeping.NOT_KEPT
    desk.do(cmd.EditWrapUp(Coding(note="Dog barks.\nWants: peace")))
    assert keeping(a_call(desk), "Wants: peace", "Wants: peace", is_asked=True) == Keeping.IN_NOTE
    assert keeping(a_call(desk), "Wants: quiet", "Wants: peace", is_asked=True) == Keeping.NOT_KEPT
    desk.do(cmd.EditWrapUp(Coding(note="n" * LONGEST_NOTE)))
    assert keeping(a_call(desk), "Wants: peace", "", is_asked=True) == Keeping.CUT
    assert keeping(None, "Wants: peace", "", is_asked=True) == Keeping.CLOSED
