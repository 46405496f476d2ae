"""What the next person needs to know, so that nobody tells the story twice. Filled from the call, nothing invented."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.prompts import GRANTED, OFFER

if TYPE_CHECKING:
    from companion.domain.call import Call
    from companion.domain.ladder import RungMark
    from companion.domain.prompts import Pack

_OFFERING = (OFFER, GRANTED)


@dataclass(frozen=True, slots=True)
class HandOver:
    """The hand-over card. wants: what is happening, as titles. tried, offered: titles of the steps that were said.

    boundaries: the rungs said, with their seconds since the start of the call.
    """

    wants: tuple[str, ...] = ()
    tried: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    boundaries: tuple[RungMark, ...] = ()


def hand_over(call: Call, pack: Pack) -> HandOver:
    """Sum up a call for whoever takes it over."""
    wants = [call.coding.topic] if call.coding.topic else []
    wants += [situation.title for situation in map(pack.situation, call.situations) if situation]
    tried: dict[str, None] = {}
    offered: dict[str, None] = {}
    for mark in call.said:
        place = pack.place_of(mark.line_id)
        if place is None or place.step.rung or place.situation is None:
            continue
        if place.situation.id in _OFFERING:
            offered[place.step.title] = None
        elif place.situation.group:
            tried[place.step.title] = None
    return HandOver(tuple(wants), tuple(tried), tuple(offered), call.strip.given)
