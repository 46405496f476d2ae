"""Layers of words: the team's pack over what is shipped, the agent's own lines over both.

A line can be added or hidden, never silently changed: what would change a line below is refused and named. And what a
language lacks stands in from English, marked as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from companion.domain.prompts import Cards, Layer, Line, Offer, Pack, Situation, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_Part = TypeVar("_Part", Situation, Step)


class LayerWords(NamedTuple):
    """What one file brings to lay over a pack; what it adds to takes its frame (title, group, ladder) from there.

    hidden: ids of lines that are not shown. order: the short ids of a step's lines, by the path of the step.
    """

    layer: Layer
    situations: tuple[Situation, ...] = ()
    rungs: tuple[Step, ...] = ()
    moments: tuple[Situation, ...] = ()
    cards: Cards = Cards()
    hidden: tuple[str, ...] = ()
    order: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Clash(StrEnum):
    """Why a layer does not get what it asks for."""

    LINE_IS_THERE = "line_is_there"
    OFFER_IS_THERE = "offer_is_there"
    FRAME_STAYS = "frame_stays"
    LAST_LINE_STAYS = "last_line_stays"
    NOTHING_TO_HIDE = "nothing_to_hide"
    NOTHING_TO_ORDER = "nothing_to_order"


# Harmless where the layer is older than what lies below it: a line that went is not shown either way.
STALE = (Clash.NOTHING_TO_HIDE, Clash.NOTHING_TO_ORDER)


class Refusal(NamedTuple):
    """What of a layer is not done, and why."""

    place: str
    clash: Clash


class Laid(NamedTuple):
    """A pack with one more layer, and what of the layer was refused."""

    pack: Pack
    refusals: tuple[Refusal, ...] = ()


def path_of(step: Step) -> str:
    """Return the path that the lines of a step have in common."""
    return step.lines[0].id.rpartition(".")[0]


def steps_of(pack: Pack) -> Iterable[Step]:
    """Go through every step and rung that has lines."""
    yield from pack.rungs
    for situation in (*pack.situations, *pack.moments):
        yield from situation.steps
        yield from situation.rungs


def lines_of(pack: Pack) -> Iterable[Line]:
    """Go through every line."""
    return (line for step in steps_of(pack) for line in step.lines)


def lay_over(below: Pack, above: LayerWords) -> Laid:
    """Lay a layer over a pack: its lines come first in their step, unless it gives another order."""
    refusals: list[Refusal] = []
    cards = below.cards.under(replace(above.cards, offers=_new_offers(below, above, refusals)))
    merged = replace(
        below,
        situations=_merged(below.situations, above.situations, _situation, refusals),
        rungs=_merged(below.rungs, above.rungs, _step, refusals),
        moments=_merged(below.moments, above.moments, _situation, refusals),
        cards=cards,
    )
    return Laid(_arranged(merged, above, refusals), tuple(refusals))


def stand_in(pack: Pack, english: Pack) -> Pack:
    """Return the pack with what it lacks taken from English; those lines are marked with their language."""
    ours, theirs = pack.cards, english.cards
    return replace(
        pack,
        situations=_completed(pack.situations, english.situations, english.language),
        rungs=_with_missing(pack.rungs, english.rungs, english.language),
        moments=_completed(pack.moments, english.moments, english.language),
        cards=Cards(
            safety_title=ours.safety_title if ours.safety else theirs.safety_title,
            safety=ours.safety or theirs.safety,
            offers=ours.offers or theirs.offers,
            help_plan=ours.help_plan or theirs.help_plan,
            listen_cues=ours.listen_cues or theirs.listen_cues,
            mindset=ours.mindset or theirs.mindset,
        ),
    )


def _merged(
    below: Sequence[_Part],
    above: Sequence[_Part],
    merge: Callable[[_Part, _Part, list[Refusal]], _Part],
    refusals: list[Refusal],
) -> tuple[_Part, ...]:
    """Return the parts below with what is added to them, then the new ones."""
    added: dict[str, _Part] = {part.id: part for part in above}
    grown: list[_Part] = [merge(part, added.pop(part.id), refusals) if part.id in added else part for part in below]
    return tuple(grown) + tuple(added.values())


def _situation(below: Situation, above: Situation, refusals: list[Refusal]) -> Situation:
    if (above.title, above.group, above.ladder_id, above.styles) != (
        below.title,
        below.group,
        below.ladder_id,
        below.styles,
    ):
        refusals.append(Refusal(below.id, Clash.FRAME_STAYS))
    return replace(
        below,
        steps=_merged(below.steps, above.steps, _step, refusals),
        rungs=_merged(below.rungs, above.rungs, _step, refusals),
    )


def _step(below: Step, above: Step, refusals: list[Refusal]) -> Step:
    if (above.title, above.style, above.makes_follow_up) != (below.title, below.style, below.makes_follow_up):
        refusals.append(Refusal(path_of(below), Clash.FRAME_STAYS))
    there = {line.id: line for line in below.lines}
    for line in above.lines:
        known = there.get(line.id)
        if known and (known.say, known.cue) != (line.say, line.cue):
            refusals.append(Refusal(line.id, Clash.LINE_IS_THERE))
    return replace(below, lines=(*(line for line in above.lines if line.id not in there), *below.lines))


def _new_offers(below: Pack, above: LayerWords, refusals: list[Refusal]) -> tuple[Offer, ...]:
    there = {offer.id: offer for offer in below.cards.offers}
    clashing = [offer for offer in above.cards.offers if there.get(offer.id, offer) != offer]
    refusals += [Refusal(f"offers.{offer.id}", Clash.OFFER_IS_THERE) for offer in clashing]
    return tuple(offer for offer in above.cards.offers if offer.id not in there)


def _arranged(pack: Pack, above: LayerWords, refusals: list[Refusal]) -> Pack:
    """Hide and order the lines as the layer asks."""
    if not above.hidden and not above.order:
        return pack
    steps = {path_of(step): step for step in steps_of(pack)}
    arranged = {path: _hidden(step, set(above.hidden), refusals) for path, step in steps.items()}
    ids = {line.id for step in steps.values() for line in step.lines}
    refusals += [Refusal(line_id, Clash.NOTHING_TO_HIDE) for line_id in above.hidden if line_id not in ids]
    for path, wanted in above.order.items():
        if path in steps:
            refusals += [
                Refusal(f"{path}.{short}", Clash.NOTHING_TO_ORDER) for short in wanted if f"{path}.{short}" not in ids
            ]
            arranged[path] = _ordered(arranged[path], [f"{path}.{short}" for short in wanted])
        else:
            refusals.append(Refusal(path, Clash.NOTHING_TO_ORDER))
    return _with_steps(pack, lambda step: arranged[path_of(step)])


def _hidden(step: Step, hidden: set[str], refusals: list[Refusal]) -> Step:
    shown = tuple(line for line in step.lines if line.id not in hidden)
    if not shown:
        shown = step.lines[-1:]
        refusals.append(Refusal(shown[0].id, Clash.LAST_LINE_STAYS))
    return replace(step, lines=shown)


def _ordered(step: Step, wanted: Sequence[str]) -> Step:
    """Put the lines that are named first; the others stay behind them as they were."""
    places = {line_id: number for number, line_id in enumerate(dict.fromkeys(wanted))}
    return replace(step, lines=tuple(sorted(step.lines, key=lambda line: places.get(line.id, len(places)))))


def _with_steps(pack: Pack, change: Callable[[Step], Step]) -> Pack:
    def changed(situation: Situation) -> Situation:
        steps, rungs = tuple(map(change, situation.steps)), tuple(map(change, situation.rungs))
        return replace(situation, steps=steps, rungs=rungs)

    return replace(
        pack,
        situations=tuple(map(changed, pack.situations)),
        rungs=tuple(map(change, pack.rungs)),
        moments=tuple(map(changed, pack.moments)),
    )


def _completed(ours: Sequence[Situation], english: Sequence[Situation], language: str) -> tuple[Situation, ...]:
    there = {situation.id: situation for situation in english}
    completed = tuple(
        replace(situation, steps=_with_missing(situation.steps, there[situation.id].steps, language))
        if situation.id in there
        else situation
        for situation in ours
    )
    return _with_missing(completed, english, language)


def _with_missing(ours: Sequence[_Part], english: Sequence[_Part], language: str) -> tuple[_Part, ...]:
    """Put each part that is missing behind the one it follows in English: the place of a step may matter."""
    found = list(ours)
    place = 0
    for part in english:
        at = next((number for number, known in enumerate(found) if known.id == part.id), None)
        if at is None:
            found.insert(place, _marked(part, language))
            at = place
        place = at + 1
    return tuple(found)


def _marked(part: _Part, language: str) -> _Part:
    if isinstance(part, Step):
        return replace(part, lines=tuple(replace(line, language=language) for line in part.lines))
    steps = tuple(_marked(step, language) for step in part.steps)
    return replace(part, steps=steps, rungs=tuple(_marked(step, language) for step in part.rungs))
