"""What stands beside the sentence for the eye alone: safety, offers, cues, how a caller learns, a hand-over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Call, Phase
from companion.domain.hand_over import NOTHING_TYPED, HandOverWords, hand_over
from companion.domain.prompts import EAR, LISTEN, OFFER, TRANSFER, Pack
from companion.domain.value import value
from companion.engine import commands as cmd
from companion.ui.view_state.hand_over_view import hand_over_lines
from companion.ui.view_state.parts import Action, Look, Tone, Translate, Wish

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot

# What was typed may be long, and the panel is small.
LONGEST_LINE = 120
LONGEST_PIECE = 20
# A line may break here; nothing shows where none does.
MAY_BREAK = "\u200b"


@value
class AsideView:
    """A small card: a heading, short lines, and buttons in a row. `is_urgent`: it stands where the ladder was."""

    heading: str
    lines: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    is_urgent: bool = False


def aside(
    snapshot: Snapshot, pack: Pack, translate: Translate, words: HandOverWords = NOTHING_TYPED
) -> AsideView | None:
    """Say what stands beside the sentence now; None when nothing does. words: typed over the hand-over card."""
    if snapshot.phase not in (Phase.ON_CALL, Phase.ON_HOLD) or snapshot.call is None:
        return None
    cards = pack.cards
    if snapshot.is_at_risk:
        heading = cards.safety_title or translate("Aside", "Safety first")
        return AsideView(heading, cards.safety, is_urgent=True)
    if snapshot.is_help_open:
        return AsideView(translate("Aside", "Bring someone in"), cards.help_plan, _help_actions(snapshot, translate))
    if _moment(snapshot) == TRANSFER:
        return _to_hand_over(snapshot.call, pack, words, translate)
    return _for_these_words(snapshot, pack, translate)


def _moment(snapshot: Snapshot) -> str | None:
    return snapshot.sentence.moment if snapshot.sentence else None


def _to_hand_over(call: Call, pack: Pack, words: HandOverWords, translate: Translate) -> AsideView:
    lines = hand_over_lines(hand_over(call, pack), words, translate)
    return AsideView(translate("Aside", "To hand over"), tuple(map(_short, lines)), _hand_over_actions(translate))


def _short(line: str) -> str:
    """A line of the small card; the large one and what is copied have all of it."""
    short = line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE - 1].rstrip()}…"
    return " ".join(MAY_BREAK.join(_pieces(word)) for word in short.split(" "))


def _pieces(word: str) -> list[str]:
    """A label breaks lines between words alone; one that is wider than the card would be cut."""
    return [word[at : at + LONGEST_PIECE] for at in range(0, len(word), LONGEST_PIECE)]


def _for_these_words(snapshot: Snapshot, pack: Pack, translate: Translate) -> AsideView | None:
    """Say what belongs to the sentence on the card, or to what is happening."""
    moment = _moment(snapshot)
    if moment == OFFER:
        return AsideView(translate("Aside", "What I can grant"), _offers(pack, translate))
    if moment == LISTEN or (snapshot.situation == EAR and pack.cards.listen_cues):
        return AsideView(translate("Aside", "While you listen"), pack.cards.listen_cues)
    if snapshot.styles:
        return AsideView(translate("Aside", "How does this caller learn?"), (), _styles(snapshot))
    return None


def _help_actions(snapshot: Snapshot, translate: Translate) -> tuple[Action, ...]:
    away = Action(translate("Aside", "Put away"), cmd.AnswerHelp(is_open=False), Look.LINK)
    if snapshot.with_colleague:
        return (away,)
    return Action(translate("Aside", "With a colleague"), cmd.Hold(with_colleague=True), tone=Tone.CARE), away


def _hand_over_actions(translate: Translate) -> tuple[Action, ...]:
    return (
        Action(translate("Aside", "Copy"), Wish.COPY_HAND_OVER, name=translate("Aside", "Copy the card")),
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
