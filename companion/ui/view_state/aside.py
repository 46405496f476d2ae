"""What stands beside the sentence for the eye alone: safety, offers, cues, how a caller learns, a hand-over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from companion.domain.call import Call, Phase
from companion.domain.hand_over import HandOver, hand_over
from companion.domain.prompts import EAR, LISTEN, OFFER, TRANSFER, Pack
from companion.engine import commands as cmd
from companion.ui.view_state.call_view import rung_label
from companion.ui.view_state.parts import Action, Look, Tone, Translate, Wish, clock_text

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class AsideView:
    """A small card: a heading, short lines, and buttons in a row. `is_urgent`: it stands where the ladder was."""

    heading: str
    lines: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    is_urgent: bool = False


def aside(snapshot: Snapshot, pack: Pack, translate: Translate) -> AsideView | None:
    """Say what stands beside the sentence now; None when nothing does."""
    if snapshot.phase not in (Phase.ON_CALL, Phase.ON_HOLD) or snapshot.call is None:
        return None
    cards = pack.cards
    if snapshot.is_at_risk:
        heading = cards.safety_title or translate("Aside", "Safety first")
        return AsideView(heading, cards.safety, is_urgent=True)
    if snapshot.is_help_open:
        return AsideView(translate("Aside", "Bring someone in"), cards.help_plan, _help_actions(snapshot, translate))
    return _for_these_words(snapshot, snapshot.call, pack, translate)


def _for_these_words(snapshot: Snapshot, call: Call, pack: Pack, translate: Translate) -> AsideView | None:
    """Say what belongs to the sentence on the card, or to what is happening."""
    moment = snapshot.sentence.moment if snapshot.sentence else None
    if moment == TRANSFER:
        lines = hand_over_lines(hand_over(call, pack), translate)
        return AsideView(translate("Aside", "To hand over"), lines, _hand_over_actions(translate))
    if moment == OFFER:
        return AsideView(translate("Aside", "What I can grant"), _offers(pack, translate))
    if moment == LISTEN or (snapshot.situation == EAR and pack.cards.listen_cues):
        return AsideView(translate("Aside", "While you listen"), pack.cards.listen_cues)
    if snapshot.styles:
        return AsideView(translate("Aside", "How does this caller learn?"), (), _styles(snapshot))
    return None


def hand_over_lines(card: HandOver, translate: Translate) -> tuple[str, ...]:
    """The hand-over card as lines to read out or to copy; what is empty is left out."""
    given = [
        translate("Aside", "{rung} at {time}").format(rung=rung_label(m.rung, translate), time=clock_text(m.said_at_s))
        for m in card.boundaries
        if m.said_at_s is not None
    ]
    lines = (
        (translate("Aside", "Wants: {what}"), card.wants),
        (translate("Aside", "Tried: {what}"), card.tried),
        (translate("Aside", "Offered: {what}"), card.offered),
        (translate("Aside", "Boundary: {what}"), given),
    )
    found = tuple(text.format(what=", ".join(parts)) for text, parts in lines if parts)
    return found or (translate("Aside", "Nothing was noted on this call yet."),)


def hand_over_text(call: Call | None, pack: Pack, translate: Translate) -> str:
    """The hand-over card as a text for the clipboard."""
    return "\n".join(hand_over_lines(hand_over(call, pack), translate)) if call else ""


def _help_actions(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    away = Action(translate("Aside", "Put away"), cmd.AnswerHelp(is_open=False), Look.LINK)
    if snapshot.with_colleague:
        return (away,)
    return Action(translate("Aside", "With a colleague"), cmd.Hold(with_colleague=True), tone=Tone.CARE), away


def _hand_over_actions(translate: Translate) -> tuple[Action, ...]:
    return (
        Action(translate("Aside", "Copy"), Wish.COPY_HAND_OVER),
        Action(translate("Aside", "Show large…"), Wish.HAND_OVER, Look.LINK),
    )


def _offers(pack: Pack, translate: Translate) -> tuple[str, ...]:
    limited = translate("Aside", "{offer} ({limit})")
    lines = tuple(
        limited.format(offer=offer.text, limit=offer.limit) if offer.limit else offer.text
        for offer in pack.cards.offers
    )
    return lines or (
        translate("Aside", "Your team has not written its list yet. The sentences above hold all the same."),
    )


def _styles(snapshot: Snapshot) -> tuple[Action, ...]:
    return tuple(
        Action(style.title, cmd.PickStyle(style.id), is_chosen=style.id == snapshot.style) for style in snapshot.styles
    )
