"""The drawer of kind words: thanks from callers and colleagues the agent kept. Told from events alone."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from companion.domain.instants import Instant


@value
class KindWords:
    """What somebody said. call_id: the call it was said on, "" for words that came otherwise."""

    id: str
    call_id: str
    words: str
    since: Instant
    is_out: bool = False


@value
class Drawer:
    """All that were ever kept, by their id; those taken out are there to be put back."""

    by_id: dict[str, KindWords] = field(default_factory=dict)

    def after(self, events: Iterable[ev.Event]) -> Drawer:
        """Return it after the events; those about something else change nothing."""
        changed: dict[str, KindWords] | None = None
        for event in events:
            if isinstance(event, ev.KindWordsKept | ev.KindWordsDropped):
                changed = dict(self.by_id) if changed is None else changed
                _apply(changed, event)
        return self if changed is None else Drawer(changed)

    def inside(self) -> tuple[KindWords, ...]:
        """What is in it, the newest first. Words that were erased are not."""
        newest_last = [each for each in self.by_id.values() if each.words and not each.is_out]
        newest_last.sort(key=lambda each: each.since.utc_ms)
        return tuple(newest_last[::-1])


def _apply(by_id: dict[str, KindWords], event: ev.KindWordsKept | ev.KindWordsDropped) -> None:
    known = by_id.get(event.words_id)
    if isinstance(event, ev.KindWordsKept):
        since = known.since if known else event.at
        by_id[event.words_id] = KindWords(event.words_id, event.call_id, event.words or "", since)
    elif known:
        by_id[event.words_id] = replace(known, is_out=True)


def one_of(words: tuple[KindWords, ...], turn: int) -> KindWords | None:
    """The one to show at a turn: each in its turn, and then from the beginning."""
    return words[turn % len(words)] if words else None
