"""The hand-over card as lines, as the small card shows it, and as its window does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from companion.domain.hand_over import NOTHING_TYPED, CardRow, HandOver, HandOverWords, Keeping, Part, Typed
from companion.domain.ladder import Rung, RungMark
from companion.domain.prompts import TRANSFER, Pack, Situation
from companion.engine import commands as cmd
from companion.ui.view_state.aside import LONGEST_LINE, MAY_BREAK, AsideView, aside
from companion.ui.view_state.hand_over_view import HandOverView, hand_over_lines, hand_over_text, hand_over_view
from companion.ui.view_state.parts import Tone, Wish
from tests.support.english import plain
from tests.support.words import a_pack, a_step
from tests.unit.engine.desk import Desk

CARD = HandOver(
    "call-1",
    wants=(Part("billing", "Billing"),),
    offered=(Part("offer.part", "A part of it"),),
    boundaries=(RungMark(Rung.NOTICE, 60.0, 65.0), RungMark(Rung.LINE, 120.0, 130.0)),
)


def words(row: CardRow, text: str) -> HandOverWords:
    return HandOverWords("call-1", (Typed(row, text, CARD.ids(row)),))


def view(
    keeping: Keeping = Keeping.NOT_KEPT, typed: HandOverWords = NOTHING_TYPED, copied: str = "", card: HandOver = CARD
) -> HandOverView:
    return hand_over_view(card, typed, keeping, copied, plain)


# Lines.


def test_what_is_empty_is_left_out() -> None:
    assert hand_over_lines(CARD, NOTHING_TYPED, plain) == (
        "Wants: Billing",
        "Offered: A part of it",
        "Boundary: Notice at 01:05, Line at 02:10",
    )
    assert hand_over_lines(HandOver(), NOTHING_TYPED, plain) == ("Nothing was noted on this call yet.",)


def test_what_was_typed_is_in_the_lines_and_braces_in_it_mean_nothing() -> None:
    typed = words(CardRow.TRIED, "{what} {0}")
    assert hand_over_text(CARD, typed, plain).splitlines()[1] == "Tried: {what} {0}"


# The small card.


def on_transfer(typed: str) -> AsideView:
    desk = Desk(with_transfer())
    desk.do(cmd.StartCall())
    desk.do(cmd.SaySituation("swearing"))
    desk.do(cmd.ShowMoment(TRANSFER))
    picture = desk.picture()
    assert picture.call_id is not None
    found = aside(
        picture, with_transfer(), plain, HandOverWords(picture.call_id, (Typed(CardRow.WANTS, typed, ("swearing",)),))
    )
    assert found is not None
    return found


def with_transfer() -> Pack:
    pack = a_pack()
    return replace(pack, moments=(*pack.moments, Situation(TRANSFER, "Transfer", (a_step("transfer.cost"),))))


def test_the_small_card_shows_what_was_typed_and_leads_to_the_large_one() -> None:
    card = on_transfer("her money back")
    assert card.lines == ("Wants: her money back",)
    assert [action.command for action in card.actions] == [Wish.COPY_HAND_OVER, Wish.HAND_OVER]


def test_the_small_card_stays_small() -> None:
    (line,) = on_transfer("money " * 100).lines
    assert len(line) <= LONGEST_LINE
    assert line.endswith("…")


def test_a_word_wider_than_the_small_card_may_break() -> None:
    (line,) = on_transfer("x" * 50).lines
    assert line.replace(MAY_BREAK, "") == f"Wants: {'x' * 50}"
    assert max(len(piece) for piece in line.replace(MAY_BREAK, " ").split()) <= 20


# The large one.


def test_three_rows_and_the_boundaries_below() -> None:
    shown = view(typed=words(CardRow.TRIED, "turned it off and on"))
    assert [(row.heading, row.text, row.over) for row in shown.rows] == [
        ("What they want", "Billing", ("billing",)),
        ("What was tried", "turned it off and on", ()),
        ("What was offered", "A part of it", ("offer.part",)),
    ]
    assert shown.boundaries == "Notice at 01:05\nLine at 02:10"


@pytest.mark.parametrize(
    ("keeping", "is_chosen", "is_enabled", "line"),
    [
        (Keeping.NOT_KEPT, False, True, "What you type is forgotten with this call, unless you keep it."),
        (Keeping.ASKED, True, True, "It goes into the note when the call is over."),
        (Keeping.IN_NOTE, True, False, "It is in the note of this call."),
        (Keeping.CUT, False, False, "The note is full: not all of the card is in it."),
        (Keeping.CLOSED, False, False, "This call is closed. The card goes when you close this window."),
    ],
)
def test_the_line_says_how_long_it_is_kept(keeping: Keeping, line: str, *, is_chosen: bool, is_enabled: bool) -> None:
    shown = view(keeping)
    assert (shown.keep.is_chosen, shown.keep.is_enabled, shown.line) == (is_chosen, is_enabled, line)
    assert shown.can_type == (keeping != Keeping.CLOSED)


def test_an_empty_card_cannot_be_kept() -> None:
    assert not view(card=HandOver()).keep.is_enabled


def test_copied_is_said_until_the_card_changes() -> None:
    copied = hand_over_text(CARD, NOTHING_TYPED, plain)
    assert (view(copied=copied).copy.text, view(copied=copied).copy.tone) == ("Copied", Tone.CALM)
    assert view(copied=copied, typed=words(CardRow.WANTS, "her money back")).copy.text == "Copy"
