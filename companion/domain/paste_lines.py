"""Each line of a pasted text: a heading or a sentence, without its bullet, number, quotes and speaker.

A remark in parentheses at the end of a sentence is not said: it becomes its cue.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.folding import folded
from companion.domain.privacy import clean
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_WORDS_IN_A_HEADING = 6
MOST_WORDS_BEFORE_A_COLON = 8
LEAST_WORDS_THAT_GO_ON = 4


class Kind(StrEnum):
    """What a line is."""

    HEADING = "heading"
    SENTENCE = "sentence"
    CALLER = "caller"


@value
class Written:
    """One line of the text, stripped. `depth` is how many # a heading has, 0 for one without.

    is_guessed: it is taken for a heading because it is short.
    """

    number: int
    kind: Kind
    text: str
    cue: str = ""
    depth: int = 0
    is_guessed: bool = False


# fmt: off
_AGENT = {
    "agent", "me", "us", "i", "rep", "representative", "support", "operator", "advisor", "adviser", "say", "try",
    "agentti", "asiakaspalvelija", "asiakaspalvelu", "mina", "neuvoja", "asiantuntija", "sano",
    "εκπροσωποσ", "υπαλληλοσ", "εγω", "εμεισ", "συμβουλοσ", "εξυπηρετηση", "πειτε",
}
_CALLER = {"customer", "caller", "client", "asiakas", "soittaja", "πελατησ", "πελατισσα", "καλων"}
# fmt: on

_MARKDOWN = re.compile(r"(#{1,6})\s+(.+?)[\s#]*$")
_BOLD = re.compile(r"(\*\*|__)(?P<title>[^*_]+)\1:?$")
_NO_WORD = re.compile(r"[\W\d_]+$")
_BULLET = re.compile(r"[-*+•·▪◦●○□■✓→–—]\s+")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|[^\W\d_]\))\s+")
_SPEAKER = re.compile(r"(?P<who>[^\W\d_]+(?: [^\W\d_]+)?)\s*:\s*(?P<said>.+)$")
_OPENING, _CLOSING = "\"'“”„‟«»‘’‚‹›", "\"'“”‟«»’‹›"
_CUE = re.compile(r"^(?P<say>.+[.?…])\s*\((?P<cue>[^()]+)\)\.?$")
_SENTENCE_ENDS = (".", "?", "!", "…", ";", ",", ";", *_CLOSING, ")")


def read_lines(text: str, is_known: Callable[[str], bool]) -> list[Written]:
    """Return the lines that say something; a line broken in the middle of a sentence is joined again."""
    found: list[Written] = []
    for number, raw in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        line = clean(raw)
        if not line or _NO_WORD.match(line):
            continue
        if found and _goes_on(found[-1], line):
            found[-1] = replace(found[-1], kind=Kind.SENTENCE, text=f"{found[-1].text} {line}")
        else:
            found.append(_written(number, line, is_known))
    return [_finished(written) for written in found]


def _goes_on(before: Written, line: str) -> bool:
    if before.kind is Kind.SENTENCE:
        is_open = not before.text.endswith(_SENTENCE_ENDS)
    else:
        is_open = before.is_guessed and len(before.text.split()) >= LEAST_WORDS_THAT_GO_ON
    return is_open and line[0].islower() and not _NUMBER.match(line)


def _written(number: int, line: str, is_known: Callable[[str], bool]) -> Written:
    if markdown := _MARKDOWN.match(line):
        return Written(number, Kind.HEADING, _bare(markdown[2]), depth=len(markdown[1]))
    if bold := _BOLD.match(line):
        return Written(number, Kind.HEADING, _bare(bold["title"]))
    bullet, numbering = _BULLET.match(line), _NUMBER.match(line)
    body = line[(bullet or numbering).end() :] if bullet or numbering else line  # type: ignore[union-attr]
    if is_known(body) or _ends_with_colon(body):
        return Written(number, Kind.HEADING, _bare(body))
    if spoken := _spoken(number, body):
        return spoken
    if _is_short(body) and not (bullet or numbering):
        return Written(number, Kind.HEADING, _bare(body), is_guessed=True)
    return Written(number, Kind.SENTENCE, body)


def _spoken(number: int, body: str) -> Written | None:
    """Return what a speaker says, if one is named."""
    speaker = _SPEAKER.match(body)
    if speaker is None:
        return None
    who = folded(speaker["who"])
    if who in _CALLER:
        return Written(number, Kind.CALLER, body)
    is_name = " " not in who and speaker["said"][0] in _OPENING
    return Written(number, Kind.SENTENCE, speaker["said"]) if who in _AGENT or is_name else None


def _finished(written: Written) -> Written:
    if written.kind is not Kind.SENTENCE:
        return written
    with_cue = _CUE.match(_unquoted(written.text))
    if with_cue is None:
        return replace(written, text=_unquoted(written.text))
    return replace(written, text=_unquoted(with_cue["say"]), cue=with_cue["cue"].strip())


def _unquoted(text: str) -> str:
    """Take the quotes off, if there is a pair of them around all of it and none within."""
    inner = text.strip("*_ ")
    while len(inner) > 1 and inner[0] in _OPENING and inner[-1] in _CLOSING and not set(inner[1:-1]) & set('"“”„«»'):
        inner = inner[1:-1].strip()
    return inner


def _bare(title: str) -> str:
    numbering = _NUMBER.match(title)
    return (title[numbering.end() :] if numbering else title).strip(" *_:").strip()


def _ends_with_colon(body: str) -> bool:
    return body.endswith(":") and len(body.split()) <= MOST_WORDS_BEFORE_A_COLON


def _is_short(body: str) -> bool:
    is_quoted = body[0] in _OPENING
    return len(body.split()) <= MOST_WORDS_IN_A_HEADING and not body.endswith(_SENTENCE_ENDS) and not is_quoted
