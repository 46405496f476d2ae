"""What the next person needs to know, so that nobody tells the story twice.

Filled from the call, nothing invented. What the agent types over it stands in its place; what the call brings after
that is added, so that a card that was corrected early still tells all of it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.note_guard import guard_note
from companion.domain.prompts import GRANTED, OFFER
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.call import Call
    from companion.domain.ladder import RungMark
    from companion.domain.prompts import Pack

_OFFERING = (OFFER, GRANTED)
_STOPS = tuple(".!?;:,·…")


class CardRow(StrEnum):
    """The rows of the card that can be corrected."""

    WANTS = "wants"
    TRIED = "tried"
    OFFERED = "offered"


@value
class Part:
    """One thing the call brought into a row. The id stays the same in every language."""

    id: str
    title: str


@value
class HandOver:
    """The card as the call filled it. wants: what is happening; tried, offered: the steps that were said.

    boundaries: the rungs said, with their seconds since the start of the call.
    """

    call_id: str = ""
    wants: tuple[Part, ...] = ()
    tried: tuple[Part, ...] = ()
    offered: tuple[Part, ...] = ()
    boundaries: tuple[RungMark, ...] = ()

    def parts(self, row: CardRow) -> tuple[Part, ...]:
        """What the call brought into a row."""
        return {CardRow.WANTS: self.wants, CardRow.TRIED: self.tried, CardRow.OFFERED: self.offered}[row]

    def ids(self, row: CardRow) -> tuple[str, ...]:
        """What stands in a row, by its ids."""
        return tuple(part.id for part in self.parts(row))


@value
class Typed:
    """What the agent typed in place of what stood in a row. over: the ids of what stood there then."""

    row: CardRow
    text: str
    over: tuple[str, ...] = ()


@value
class HandOverWords:
    """What the agent typed over the card of one call, at most once a row; kept in memory and nowhere else."""

    call_id: str = ""
    typed: tuple[Typed, ...] = ()

    def of(self, row: CardRow) -> Typed | None:
        """What was typed over a row."""
        return next((typed for typed in self.typed if typed.row == row), None)

    def with_typed(self, new: Typed, card: HandOver) -> HandOverWords:
        """Return the words with a row typed anew; typed as the call filled it, it is the call's again."""
        others = tuple(typed for typed in self.typed if typed.row != new.row)
        is_as_filled = new.text == _listed(part for part in card.parts(new.row) if part.id in new.over)
        return HandOverWords(self.call_id, others if is_as_filled else (*others, new))


NOTHING_TYPED = HandOverWords()


def hand_over(call: Call, pack: Pack) -> HandOver:
    """Sum up a call for whoever takes it over."""
    topic = call.coding.topic
    wants = [Part(f"topic:{topic}", topic)] if topic else []
    wants += [Part(found.id, found.title) for found in map(pack.situation, call.situations) if found]
    tried: dict[str, Part] = {}
    offered: dict[str, Part] = {}
    for mark in call.said:
        place = pack.place_of(mark.line_id)
        if place is None or place.step.rung or place.situation is None:
            continue
        part = Part(f"{place.situation.id}.{place.step.id}", place.step.title)
        if place.situation.id in _OFFERING:
            offered.setdefault(part.title, part)
        elif place.situation.group:
            tried.setdefault(part.title, part)
    return HandOver(call.call_id, tuple(wants), tuple(tried.values()), tuple(offered.values()), call.strip.given)


def row_text(card: HandOver, row: CardRow, words: HandOverWords) -> str:
    """What stands in a row: as the call filled it, or as it was typed with what came later."""
    parts = card.parts(row)
    typed = words.of(row) if words.call_id == card.call_id else None
    if typed is None:
        return _listed(parts)
    later = _listed(part for part in parts if part.id not in typed.over)
    if not typed.text or not later:
        return typed.text or later
    return f"{typed.text}{' ' if typed.text.endswith(_STOPS) else ', '}{later}"


def _listed(parts: Iterable[Part]) -> str:
    return ", ".join(part.title for part in parts)


# ---------------------------------------------------------------------------------------------------------- the note


class Keeping(StrEnum):
    """How a card stands with the note of its call. CUT: the note is full, not all of the card is in it."""

    NOT_KEPT = "not_kept"
    ASKED = "asked"
    IN_NOTE = "in_note"
    CUT = "cut"
    CLOSED = "closed"


def keeping(call: Call | None, card: str, landed: str, *, is_asked: bool) -> Keeping:
    """Tell how a card stands with the note. is_asked: it goes in when the call is over; landed: see `note_with`."""
    if call is None:
        return Keeping.CLOSED
    if call.ended is None:
        return Keeping.ASKED if is_asked else Keeping.NOT_KEPT
    note = call.coding.note or ""
    if guard_note(card).text in note:
        return Keeping.IN_NOTE
    return Keeping.CUT if note_with(note, card, landed) == (note, landed) else Keeping.NOT_KEPT


def note_with(note: str, card: str, landed: str = "") -> tuple[str, str]:
    """Return a note with the card below it, and what of the card landed there: where the room ends, the card is cut.

    landed: what landed there before; it makes room for the card as it is now, unless the agent has changed it.
    """
    before, _, behind = note.partition(landed) if landed else (note, "", "")
    rest = "\n".join(part for part in (before.strip(), behind.strip()) if part)
    kept = guard_note(f"{rest}\n{card}" if rest else card).text
    return kept, kept.removeprefix(rest).strip()
