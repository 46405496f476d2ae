"""Which calls are looked for: days, outcome, how it was, topic, situation, words. One rule for every way to search."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from companion.domain.call import Outcome, Strain
from companion.domain.folding import folded
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from companion.domain.records import CallRecord, WallTime

# What begins like this is encrypted: nobody finds a word in it.
SEALED = "enc1:"
DAY_MS = 86_400_000
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_WORD = re.compile(r"[^\W_]+")
# One word that is looked for, and what may stand for it: the shown name of a topic stands for the stored one.
Wanted = tuple[str, ...]


@value
class CallFilter:
    """What is looked for; None and no words: anything. Days are those of the place where the call was taken.

    words: every one of them has to begin a word of the topic, the note, the reference or what was granted.
    """

    first_day: date | None = None
    last_day: date | None = None
    outcome: Outcome | None = None
    strain: Strain | None = None
    topic: str | None = None
    situation: str | None = None
    words: tuple[Wanted, ...] = ()

    def is_met_by(self, record: CallRecord) -> bool:
        """Tell whether a call is one of those."""
        day = local_day(record.started)
        return (
            (self.first_day is None or day >= self.first_day)
            and (self.last_day is None or day <= self.last_day)
            and self.outcome in (None, record.outcome)
            and self.strain in (None, record.strain)
            and self.topic in (None, record.topic)
            and (self.situation is None or self.situation in record.situations)
            and has_words((record.topic, record.note, record.ref, record.granted), self.words)
        )


def local_ms(moment: WallTime) -> int:
    """Milliseconds since 1970 as the clock on the wall counts them."""
    return moment.utc_ms + moment.offset_min * 60_000


def local_day(moment: WallTime) -> date:
    """The day on the wall."""
    return date.fromordinal(max(1, _EPOCH_DAY + local_ms(moment) // DAY_MS))


def first_ms_of(day: date) -> int:
    """The first millisecond of a day, as the clock on the wall counts them."""
    return (day.toordinal() - _EPOCH_DAY) * DAY_MS


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a text as they are likened to each other: without case, accents and signs."""
    return () if not text or text.startswith(SEALED) else tuple(_WORD.findall(folded(text)))


def wanted_words(typed: str, shown_topics: Mapping[str, str]) -> tuple[Wanted, ...]:
    """Read what was typed into the search. shown_topics: topics by their stored name, as the agent reads them."""
    wanted = []
    for word in dict.fromkeys(words_of(typed)):
        also = (words_of(topic)[:1] for topic, shown in shown_topics.items() if _begins_one(word, words_of(shown)))
        wanted.append(tuple(dict.fromkeys((word, *(first for stored in also for first in stored)))))
    return tuple(wanted)


def has_words(texts: Iterable[str], wanted: Iterable[Wanted]) -> bool:
    """Tell whether every wanted word begins a word of the texts."""
    wanted = tuple(wanted)
    if not wanted:
        return True
    there = [word for text in texts for word in words_of(text)]
    return all(any(_begins_one(word, there) for word in either) for either in wanted)


def _begins_one(word: str, there: Iterable[str]) -> bool:
    return any(other.startswith(word) for other in there)
