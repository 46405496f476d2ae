"""The hand-over card as lines to read out, to copy and to keep, and what its window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.hand_over import CardRow, Keeping, row_text
from companion.domain.value import value
from companion.ui.view_state.call_view import rung_label
from companion.ui.view_state.parts import Action, Look, Tone, Translate, Wish, clock_text

if TYPE_CHECKING:
    from companion.domain.hand_over import HandOver, HandOverWords


@value
class RowView:
    """A row of the card that can be corrected. over: the ids of what the call brought into it."""

    row: CardRow
    heading: str
    text: str
    over: tuple[str, ...]


@value
class HandOverView:
    """The window of the card. line: how long it is kept; can_type: the call still takes corrections."""

    title: str
    rows: tuple[RowView, ...]
    boundaries_heading: str
    boundaries: str
    copy: Action
    keep: Action
    line: str
    can_type: bool


def hand_over_lines(card: HandOver, words: HandOverWords, translate: Translate) -> tuple[str, ...]:
    """The card as lines; what is empty is left out."""
    return _facts(card, words, translate) or (translate("Aside", "Nothing was noted on this call yet."),)


def hand_over_text(card: HandOver, words: HandOverWords, translate: Translate) -> str:
    """The card as a text for the clipboard and the note."""
    return "\n".join(hand_over_lines(card, words, translate))


def hand_over_view(
    card: HandOver, words: HandOverWords, keeping: Keeping, copied: str, translate: Translate
) -> HandOverView:
    """Say what the window shows. copied: the text that was copied last."""
    headings = {
        CardRow.WANTS: translate("HandOver", "What they want"),
        CardRow.TRIED: translate("HandOver", "What was tried"),
        CardRow.OFFERED: translate("HandOver", "What was offered"),
    }
    is_copied = copied == hand_over_text(card, words, translate)
    return HandOverView(
        title=translate("HandOver", "To hand over"),
        rows=tuple(RowView(row, headings[row], row_text(card, row, words), card.ids(row)) for row in CardRow),
        boundaries_heading=translate("HandOver", "Boundaries"),
        boundaries="\n".join(_boundaries(card, translate)),
        copy=Action(copy_texts(translate)[is_copied], Wish.COPY_HAND_OVER, tone=Tone.CALM if is_copied else Tone.QUIET),
        keep=Action(
            translate("HandOver", "Keep in the note"),
            Wish.KEEP_HAND_OVER,
            is_chosen=keeping in (Keeping.ASKED, Keeping.IN_NOTE),
            is_enabled=keeping in (Keeping.ASKED, Keeping.NOT_KEPT) and bool(_facts(card, words, translate)),
        ),
        line=_line(keeping, translate),
        can_type=keeping != Keeping.CLOSED,
    )


def close_action(translate: Translate) -> Action:
    """What puts the window away."""
    return Action(translate("HandOver", "Close"), look=Look.FILLED, tone=Tone.CALM)


def copy_texts(translate: Translate) -> tuple[str, str]:
    """What the button that copies says before and after."""
    return translate("HandOver", "Copy"), translate("HandOver", "Copied")


def _line(keeping: Keeping, translate: Translate) -> str:
    return {
        Keeping.NOT_KEPT: translate("HandOver", "What you type is forgotten with this call, unless you keep it."),
        Keeping.ASKED: translate("HandOver", "It goes into the note when the call is over."),
        Keeping.IN_NOTE: translate("HandOver", "It is in the note of this call."),
        Keeping.CUT: translate("HandOver", "The note is full: not all of the card is in it."),
        Keeping.CLOSED: translate("HandOver", "This call is closed. The card goes when you close this window."),
    }[keeping]


def _facts(card: HandOver, words: HandOverWords, translate: Translate) -> tuple[str, ...]:
    lines = (
        (translate("Aside", "Wants: {what}"), row_text(card, CardRow.WANTS, words)),
        (translate("Aside", "Tried: {what}"), row_text(card, CardRow.TRIED, words)),
        (translate("Aside", "Offered: {what}"), row_text(card, CardRow.OFFERED, words)),
        (translate("Aside", "Boundary: {what}"), ", ".join(_boundaries(card, translate))),
    )
    return tuple(text.format(what=what) for text, what in lines if what)


def _boundaries(card: HandOver, translate: Translate) -> list[str]:
    given = translate("Aside", "{rung} at {time}")
    return [
        given.format(rung=rung_label(mark.rung, translate), time=clock_text(mark.said_at_s))
        for mark in card.boundaries
        if mark.said_at_s is not None
    ]
