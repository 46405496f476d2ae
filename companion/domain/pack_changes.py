"""What is different between two versions of the words, for an agent who has seen the older one."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from companion.domain.prompts import Cards, Pack, Situation, Step


class What(StrEnum):
    """What kind of words changed."""

    LINE = "line"
    CUE = "cue"
    TITLE = "title"
    SAFETY = "safety"
    OFFER = "offer"
    HELP = "help"
    LISTEN = "listen"
    MINDSET = "mindset"


@value
class Change:
    """One text that came (no `old`), went (no `new`) or reads otherwise. `where` names its place for people."""

    what: What
    where: tuple[str, ...]
    old: str = ""
    new: str = ""


@value
class _Text:
    where: tuple[str, ...]
    text: str


_Key = tuple[str, What]


def changes(old: Pack, new: Pack) -> tuple[Change, ...]:
    """Return what is different, in the order of the newer words; what went comes last."""
    before, after = dict(_texts(old)), dict(_texts(new))
    found = []
    for key, text in after.items():
        was = before.get(key)
        if was is None and not _goes_without_saying(key, before):
            found.append(Change(key[1], text.where, new=text.text))
        elif was is not None and was.text != text.text:
            found.append(Change(key[1], text.where, was.text, text.text))
    for key, text in before.items():
        if key not in after and not _goes_without_saying(key, after):
            found.append(Change(key[1], text.where, old=text.text))
    return tuple(found)


def _goes_without_saying(key: _Key, other: dict[_Key, _Text]) -> bool:
    """Tell whether a text that only one side has comes with a line of which it is told: its title or its cue."""
    return key[1] == What.TITLE or (key[1] == What.CUE and (key[0], What.LINE) not in other)


def _texts(pack: Pack) -> Iterator[tuple[_Key, _Text]]:
    """Every text of a pack that an agent sees, by what it is known by."""
    for step in pack.rungs:
        yield from _of_step(f"rungs.{step.id}", (), step)
    for kind, situations in (("situations", pack.situations), ("moments", pack.moments)):
        for situation in situations:
            yield from _of_situation(kind, situation)
    yield from _of_cards(pack.cards)


def _of_situation(kind: str, situation: Situation) -> Iterator[tuple[_Key, _Text]]:
    where = (situation.title,)
    yield (f"{kind}.{situation.id}", What.TITLE), _Text((), situation.title)
    for step in situation.steps:
        yield from _of_step(f"{kind}.{situation.id}.{step.id}", where, step)
    for step in situation.rungs:
        yield from _of_step(f"{kind}.{situation.id}.rungs.{step.id}", where, step)


def _of_step(path: str, where: tuple[str, ...], step: Step) -> Iterator[tuple[_Key, _Text]]:
    yield (path, What.TITLE), _Text(where, step.title)
    for line in step.lines:
        place = (*where, step.title)
        yield (line.id, What.LINE), _Text(place, line.say)
        if line.cue:
            yield (line.id, What.CUE), _Text(place, line.cue)


def _of_cards(cards: Cards) -> Iterator[tuple[_Key, _Text]]:
    for offer in cards.offers:
        text = f"{offer.text} ({offer.limit})" if offer.limit else offer.text
        yield (f"offers.{offer.id}", What.OFFER), _Text((), text)
    lists: tuple[tuple[What, Sequence[str]], ...] = (
        (What.SAFETY, cards.safety),
        (What.HELP, cards.help_plan),
        (What.LISTEN, cards.listen_cues),
        (What.MINDSET, cards.mindset),
    )
    for what, texts in lists:
        # Known by what they say: they have no ids.
        yield from (((text, what), _Text((), text)) for text in texts)
