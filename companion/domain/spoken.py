"""How long a text takes when it is said aloud, and its words, syllables and breaths.

Where the figures come from. English in calm talk is about 150 words a minute, pauses included; that is the figure the
National Center for Voice and Speech gives for conversation, and phone trainers recommend 140 to 160. Words of Finnish
and Greek are longer, so counting words would make them look faster than they are: there syllables count. Read aloud,
speakers of seventeen languages (Finnish among them, Greek not) made between four and nine syllables a second (Coupé et
al. 2019, Science Advances 5: eaaw2594); a calm voice with its pauses is near the slow end, and 5.5 is taken for both.
All of it is a guide to the second, no measurement.

One breath is taken as eight seconds: twenty English words without a full stop, more than anybody says at ease under
stress. Breath may be taken at a full stop, a question mark or a colon.
"""

from __future__ import annotations

import re

from companion.domain.folding import folded

ENGLISH_WORDS_A_SECOND = 150 / 60
SYLLABLES_A_SECOND = 5.5
ONE_BREATH_S = 8.0
COUNTED_BY_SYLLABLES = ("fi", "el")

_FIELD = re.compile(r"\{[^{}]*\}")
# An apostrophe or a hyphen stays inside a word.
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_WHERE_ONE_BREATHES = re.compile(r"[.!?;:…·]+(?=\s|[\"”“»’]|$)")
_FINNISH_NUCLEI = re.compile(
    r"aa|ee|ii|oo|uu|yy|ää|öö|ai|ei|oi|ui|yi|äi|öi|au|eu|iu|ou|ey|iy|äy|öy|ie|uo|yö|[aeiouyäöå]"
)
# Greek writes one vowel with two letters, unless the first has the accent («μάιος») or the second a diaeresis.
_GREEK_NUCLEI = re.compile(r"αι|αί|ει|εί|οι|οί|ου|ού|υι|υί|αυ|αύ|ευ|εύ|ηυ|ηύ|[αάεέηήιίϊΐοόυύϋΰωώ]")
_OTHER_NUCLEI = re.compile(r"[aeiouy]+")


def as_said(say: str) -> str:
    """Return a line as it is at its longest: optional parts said, each field a word."""
    return _FIELD.sub("x", say).replace("[", "").replace("]", "")


def words(text: str) -> list[str]:
    """Return the words of a text."""
    return _WORD.findall(text)


def syllables(text: str, language: str) -> int:
    """Count the syllables of a text, at least one a word."""
    return sum(_syllables_of(word.casefold(), language) for word in words(text))


def seconds_aloud(text: str, language: str) -> float:
    """Return how long a text takes in a calm voice."""
    if language in COUNTED_BY_SYLLABLES:
        return syllables(text, language) / SYLLABLES_A_SECOND
    return len(words(text)) / ENGLISH_WORDS_A_SECOND


def breaths(text: str) -> list[str]:
    """Return the parts of a text between which one breathes."""
    return [part.strip() for part in _WHERE_ONE_BREATHES.split(text) if words(part)]


def _syllables_of(word: str, language: str) -> int:
    if language == "fi":
        return max(1, len(_FINNISH_NUCLEI.findall(word)))
    if language == "el":
        return max(1, len(_GREEK_NUCLEI.findall(word)))
    return max(1, len(_OTHER_NUCLEI.findall(folded(word))))
