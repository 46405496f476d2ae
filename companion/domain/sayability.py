"""Can this sentence be said? Words, seconds aloud, and a flag for everything that makes it hard to say or to hear.

Nothing is forbidden: a flag is advice to whoever writes. The rules are those of docs/writing-prompts.md; where the
figures come from is in spoken.py.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.folding import folded
from companion.domain.ladder import Rung
from companion.domain.merge_fields import FieldFault, broken_field
from companion.domain.pack_limits import MOST_WORDS
from companion.domain.phrases import finder, phrases_of
from companion.domain.spoken import ONE_BREATH_S, as_said, breaths, seconds_aloud, words
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_LETTERS = {"en": 160, "el": 190, "fi": 190}
LONGEST_WORD = 20
HARD_WORDS = 3
SAME_BEGINNINGS = 4
HARD_CLUSTER = 4
HARD_CLUSTER_AT_THE_END = 3
SHORTEST_WORD_THAT_TWISTS = 3


class Flag(StrEnum):
    """What may be wrong with a sentence."""

    TOO_MANY_WORDS = "too_many_words"
    TOO_LONG = "too_long"
    LONGER_THAN_A_BREATH = "longer_than_a_breath"
    EXCLAMATION = "exclamation"
    PARENTHESES = "parentheses"
    DASH = "dash"
    SCRIPT_PHRASE = "script_phrase"
    PROMISE = "promise"
    STARTS_WITH_YOU = "starts_with_you"
    SPEAKS_OF_ENDING = "speaks_of_ending"
    MOCKS_AFTER_THE_END = "mocks_after_the_end"
    HARD_CLUSTERS = "hard_clusters"
    TONGUE_TWISTER = "tongue_twister"
    LONG_WORD = "long_word"
    UNKNOWN_FIELD = "unknown_field"
    UNCLOSED_BRACKET = "unclosed_bracket"
    FIELD_OUTSIDE_BRACKETS = "field_outside_brackets"


@value
class Finding:
    """A flag, and the part of the sentence it is about."""

    flag: Flag
    part: str


@value
class Sayability:
    """How many words, how many seconds, and what may be wrong; optional parts and fields count as said."""

    words: int
    seconds: float
    findings: tuple[Finding, ...] = ()


_DASH = re.compile(r"\s[-–—]+\s|[–—]|--")
_PARENTHESES = re.compile(r"\([^()]*\)?")
_FIELD_FLAGS = {
    FieldFault.UNKNOWN: Flag.UNKNOWN_FIELD,
    FieldFault.UNCLOSED: Flag.UNCLOSED_BRACKET,
    FieldFault.OUTSIDE: Flag.FIELD_OUTSIDE_BRACKETS,
}
# One sound written with more letters counts once; "n't" has a vowel of its own when it is said.
_ONE_SOUND = re.compile(r"th|sh|ch|ph|ck|ng|wh|gh|qu|tch|sch|μπ|ντ|γκ|γγ|τσ|τζ")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxzβγδζθκλμνξπρστφχψ]+")
# Words with "th" are the small ones between the others; they trip nobody.
_BEGINNING = re.compile(r"sh|ch|(?!th)[bcdfghjklmnpqrstvwxzβγδζθκλμνξπρστφχψ]")
_PAUSE = re.compile(r"[.,;:!?…·]\s")
_ALIKE = {"sh": "s"}


def check(say: str, language: str, rung: Rung | None = None) -> Sayability:
    """Look at a sentence as it stands under a rung, or under none."""
    text = as_said(say)
    return Sayability(len(words(text)), seconds_aloud(text, language), tuple(_findings(say, text, language, rung)))


def _findings(say: str, text: str, language: str, rung: Rung | None) -> Iterator[Finding]:
    yield from _length(say, text, language)
    yield from _signs(say)
    yield from _wording(text, language, rung)
    yield from _sound(text)
    if broken := broken_field(say):
        yield Finding(_FIELD_FLAGS[broken.fault], broken.part)


def _length(say: str, text: str, language: str) -> Iterator[Finding]:
    if len(words(text)) > MOST_WORDS.get(language, MOST_WORDS["en"]):
        yield Finding(Flag.TOO_MANY_WORDS, str(len(words(text))))
    if len(say) > MOST_LETTERS.get(language, MOST_LETTERS["en"]):
        yield Finding(Flag.TOO_LONG, str(len(say)))
    for breath in breaths(text):
        if seconds_aloud(breath, language) > ONE_BREATH_S:
            yield Finding(Flag.LONGER_THAN_A_BREATH, breath)
            return


def _signs(say: str) -> Iterator[Finding]:
    if "!" in say:
        yield Finding(Flag.EXCLAMATION, "!")
    if found := _PARENTHESES.search(say):
        yield Finding(Flag.PARENTHESES, found[0])
    if found := _DASH.search(say):
        yield Finding(Flag.DASH, found[0].strip())


def _wording(text: str, language: str, rung: Rung | None) -> Iterator[Finding]:
    phrases, plain = phrases_of(language), folded(text)
    for found in finder(phrases.forbidden).finditer(plain):
        yield Finding(Flag.SCRIPT_PHRASE, _as_written(text, found[0]))
    for found in finder(phrases.promises).finditer(plain):
        yield Finding(Flag.PROMISE, _as_written(text, found[0]))
    starts_right = finder(phrases.you_are_right).match(plain)
    first = words(text)[:1]
    if first and folded(first[0]) in phrases.you and not starts_right:
        yield Finding(Flag.STARTS_WITH_YOU, first[0])
    ending, mockery = finder(phrases.ending).search(plain), finder(phrases.after_the_end).search(plain)
    if ending and rung not in (Rung.FINAL, Rung.END):
        yield Finding(Flag.SPEAKS_OF_ENDING, _as_written(text, ending[0]))
    if mockery and rung == Rung.END:
        yield Finding(Flag.MOCKS_AFTER_THE_END, _as_written(text, mockery[0]))


def _sound(text: str) -> Iterator[Finding]:
    said = words(text)
    hard = [word for word in said if _is_hard(word)]
    if len(hard) >= HARD_WORDS:
        yield Finding(Flag.HARD_CLUSTERS, ", ".join(hard))
    twister = next((row for part in _PAUSE.split(text) if (row := _twister(words(part)))), None)
    if twister:
        yield Finding(Flag.TONGUE_TWISTER, " ".join(twister))
    for word in said:
        if len(word) > LONGEST_WORD:
            yield Finding(Flag.LONG_WORD, word)
            return


def _is_hard(word: str) -> bool:
    """Tell whether many consonants meet in a word: four within it, or three at its end, doubled ones counted once."""
    plain = re.sub(r"n't$", "net", folded(word))
    plain = _ONE_SOUND.sub(lambda found: found[0][0], re.sub(r"(.)\1", r"\1", plain))
    runs = [(len(run[0]), run.end() == len(plain)) for run in _CONSONANTS.finditer(plain)]
    return any(length >= (HARD_CLUSTER_AT_THE_END if is_end else HARD_CLUSTER) for length, is_end in runs)


def _twister(said: list[str]) -> list[str]:
    """Return four or more words in a row that begin alike; very short ones between them do not help the tongue."""
    row: list[str] = []
    for word in (word for word in said if len(word) >= SHORTEST_WORD_THAT_TWISTS):
        if row and folded(word) == folded(row[-1]):
            continue
        if row and _beginning(word) == _beginning(row[0]) is not None:
            row.append(word)
        elif len(row) >= SAME_BEGINNINGS:
            break
        else:
            row = [word]
    return row if len(row) >= SAME_BEGINNINGS else []


def _beginning(word: str) -> str | None:
    found = _BEGINNING.match(folded(word))
    return _ALIKE.get(found[0], found[0]) if found else None


def _as_written(text: str, found: str) -> str:
    """Return a folded phrase as it stands in the text, as near as folding allows."""
    count = len(found.split())
    pieces = text.split()
    for at in range(len(pieces) - count + 1):
        piece = " ".join(pieces[at : at + count])
        if found in folded(piece):
            return piece.strip('.,;:!?…·"“”«»')
    return found
