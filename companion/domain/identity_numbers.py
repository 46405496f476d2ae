"""Finds identity numbers of Finland, Greece and the United Kingdom in a text written in one way (see note_guard).

Most order numbers are rows of nine to eleven digits, as some of these are. So a number counts by its form where the
form is rare (a date with a check, letters around digits, the groups of the health service), and else by a word before
it that says what it is. The check has to be right in any case.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALONE, _ENDS = "(?<![a-z0-9])", "(?![a-z0-9])"
_NOT_DIGIT = re.compile("[^0-9]")
# Between a word and its number; a few small words may stand there too.
_FILLERS = "code|number|numero|nro|num|no|is|was|on|oli|ειναι|ηταν|nr|id"
_TO_NUMBER = rf"(?:[^\w\]]{{0,4}}(?:{_FILLERS})(?![^\W0-9_])){{0,3}}[^\w\]]{{0,4}}"


def identity_numbers(plain: str) -> Iterator[tuple[int, int]]:
    """Yield where they begin and end."""
    for pattern, is_right in _KINDS:
        for found in pattern.finditer(plain):
            which = found.lastindex or 0
            if is_right(found[which]):
                yield found.span(which)


# Finland: day, month, year, a sign for the century, three digits, and a check of 31 signs.

_HETU = re.compile(rf"{_ALONE}[0-3][0-9][01][0-9]{{3}} ?[-+a-fu-y] ?[0-9]{{3}} ?[0-9a-fhj-npr-y]{_ENDS}")
_HETU_CHECK = "0123456789abcdefhjklmnprstuvwxy"


def _is_hetu(text: str) -> bool:
    text = text.replace(" ", "")
    return _is_date(text) and _HETU_CHECK[int(text[:6] + text[7:10]) % 31] == text[10]


# Greece: a tax number of nine digits, which needs its name; an insurance number that begins with a date.

_AFM = re.compile(
    rf"(?:{_ALONE}(?<![^\W_])(?:α\.?φ\.?μ\.?|a\.?f\.?m\.?|φορολογικ\w{{1,3}} μητρω\w{{1,3}}|tax|vat|tin|verotunnus)"
    rf"{_TO_NUMBER}(?:el ?)?|{_ALONE}el ?)([0-9](?:[ .-]?[0-9]){{8}}){_ENDS}"
)
_AMKA = re.compile(rf"{_ALONE}[0-3][0-9][ .-]?[01][0-9][ .-]?[0-9]{{2}}(?:[ .-]?[0-9]){{5}}{_ENDS}")


def _is_afm(text: str) -> bool:
    digits = _digits(text)
    return any(digits) and sum(digit << (8 - at) for at, digit in enumerate(digits[:8])) % 11 % 10 == digits[8]


def _is_amka(text: str) -> bool:
    digits = _digits(text)
    doubled = sum(digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2])  # noqa: PLR2004 - twice five has two digits
    return _is_date("".join(map(str, digits))) and (doubled + sum(digits[-1::-2])) % 10 == 0


# The United Kingdom: letters around six digits; ten digits in the groups of a letter from the health service.

_NATIONAL_INSURANCE = re.compile(
    rf"{_ALONE}(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z](?:[ .-]?[0-9]{{2}}){{3}}[ .-]?[a-d]{_ENDS}"
)
# Numbers from 690 on look like Greek mobile phones, those with a nought like Finnish ones: they need the word.
_NHS = re.compile(
    rf"{_ALONE}(?:nhs{_TO_NUMBER}([0-9](?:[ .-]?[0-9]){{9}})"
    rf"|((?:4[0-9]|6[0-8]|70)[0-9]([ -])[0-9]{{3}}\3[0-9]{{4}})){_ENDS}"
)


def _is_nhs(text: str) -> bool:
    digits = _digits(text)
    check = -sum(digit * (10 - at) for at, digit in enumerate(digits[:9])) % 11
    return any(digits) and check == digits[9]


def _digits(text: str) -> list[int]:
    return [int(digit) for digit in _NOT_DIGIT.sub("", text)]


def _is_date(digits: str) -> bool:
    day, month = int(digits[:2]), int(digits[2:4])
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return 1 <= month <= len(longest) and 1 <= day <= longest[month - 1]


_KINDS = (
    (_HETU, _is_hetu),
    (_AFM, _is_afm),
    (_AMKA, _is_amka),
    (_NATIONAL_INSURANCE, lambda _: True),
    (_NHS, _is_nhs),
)
