"""Keeps card numbers, their security codes, account and identity numbers out of what is stored; phones when asked.

A card number is a row of 13 to 19 digits that begins and has the length as its issuer's cards do, and passes the check
of Luhn; an account number (IBAN) has the length of its country and passes mod 97. Rows that overlap are masked as one:
rather too much than half a card. Digits of every script count, and so do the usual signs between them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from enum import Enum
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from companion.domain.identity_numbers import identity_numbers
from companion.domain.privacy import LONGEST_NOTE, clean
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Iterator


class Masked(Enum):
    """What was masked."""

    CARD = "card"
    CODE = "code"
    IBAN = "IBAN"
    ID = "ID number"
    PHONE = "phone"
    EMAIL = "e-mail"


# What is masked whatever the settings say.
CARDS = frozenset((Masked.CARD, Masked.CODE, Masked.IBAN))
ALWAYS = CARDS | {Masked.ID}


@value
class Guarded:
    """A text that may be stored, and what was masked for that."""

    text: str
    masked: frozenset[Masked] = frozenset()


def guard_note(text: str, what: frozenset[Masked] = ALWAYS) -> Guarded:
    """Return the note as it may be stored."""
    return guard_text(text, LONGEST_NOTE, what, keep_lines=True)


def guard_text(text: str, longest: int, what: frozenset[Masked] = ALWAYS, *, keep_lines: bool = False) -> Guarded:
    """Return a typed text as it may be stored: cleaned, then masked, then cut."""
    text = clean(text, keep_lines=keep_lines)
    masked: frozenset[Masked] = frozenset()
    while True:  # a cut may leave a number that is one only now; each round has fewer digits than the one before
        found = _mask(text, what)
        masked |= found.masked
        kept = found.text[:longest].strip()
        if kept == text:
            return Guarded(text, masked)
        text = kept


def without_unfinished_number(text: str) -> str:
    """Return the text without the number at its end that may grow into a card number with the next digits."""
    tail = text[-_LONGEST_TAIL:]
    unfinished = _compiled(_UNFINISHED).search(_plain(tail))
    return text[: len(text) - len(tail) + unfinished.start()] if unfinished else text


# ------------------------------------------------------------------------------------------------ one way of writing

_DOTS = "·•․．。‧∙"  # the look-alikes
_SLASHES = "\\⁄∕／"
_DASHES = "_−⁃˗~"


def _plain(text: str) -> str:
    """Write every digit, letter and sign in one way, each in its place: the result is as long as the text."""
    return text.translate({ord(char): _plain_char(char) for char in set(text)})


def _plain_char(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    if parts and all(unicodedata.category(part).startswith("M") for part in parts[1:]):
        char = parts[0]
    decimal = unicodedata.decimal(char, None)
    if decimal is not None:
        return str(decimal)
    category = unicodedata.category(char)
    if category == "Zs":
        return " "
    if category == "Pd" or category.startswith("M") or char in _DASHES:
        return "-"
    if char in _DOTS:
        return "."
    if char in _SLASHES:
        return "/"
    folded = char.casefold()
    return folded if len(folded) == 1 else char


_BETWEEN = r"(?:,|[ ./-]{0,5})"  # a comma only by itself: with a space it separates numbers of a list

# ---------------------------------------------------------------------------------------------------------- cards

_DIGITS_IN_A_ROW = rf"[0-9](?:{_BETWEEN}[0-9])*"
_GROUP = re.compile("[0-9]+")
_FEWEST, _MOST = 13, 19
_ALL_LENGTHS = range(_FEWEST, _MOST + 1)
_LAST = 4

# The first four digits, from and to, and how many digits such cards have. Wide where issuers are many (Maestro, RuPay,
# Elo and Verve at 50 and 56 to 69): a card that is missed is worse than an order number that is masked.
_ISSUERS = (
    (2200, 2205, range(16, 20)),  # Mir, Borica
    (2221, 2720, (16,)),  # Mastercard
    (3000, 3059, range(14, 20)),  # Diners Club
    (3095, 3095, range(14, 20)),  # Diners Club
    (3400, 3499, (15,)),  # American Express
    (3528, 3589, range(16, 20)),  # JCB
    (3600, 3699, range(14, 20)),  # Diners Club
    (3700, 3799, (15,)),  # American Express
    (3800, 3999, range(14, 20)),  # Diners Club
    (4000, 4999, (13, 16, 19)),  # Visa
    (5000, 5099, _ALL_LENGTHS),  # Maestro
    (5100, 5599, (16,)),  # Mastercard
    (5600, 6999, _ALL_LENGTHS),  # Maestro, Discover, UnionPay
)
_ISSUERS_FROM = [low for low, _, _ in _ISSUERS]
# Digits that run on without a break past the length of a card: the date or the code may be glued to it.
_USUAL_LENGTHS = (15, 16)
_SINGLE = bytes.maketrans(b"0123456789", bytes(range(10)))
_DOUBLE = bytes.maketrans(b"0123456789", bytes((0, 2, 4, 6, 8, 1, 3, 5, 7, 9)))
_PHONE_MOST = 15  # digits after a plus: the longest number of E.164


@value
class _Span:
    start: int
    end: int
    kind: Masked


def _cards(plain: str) -> Iterator[_Span]:
    for row in _compiled(_DIGITS_IN_A_ROW).finditer(plain):
        if row.end() - row.start() >= _FEWEST:
            is_phone = re.search(r"(?<![0-9a-z])\+$", plain[max(0, row.start() - 2) : row.start()]) is not None
            yield from _cards_in_row(plain, row.start(), row.end(), is_phone=is_phone)


def _cards_in_row(plain: str, start: int, end: int, *, is_phone: bool) -> Iterator[_Span]:
    """Find the cards in digits with signs between. A card begins and ends where a group of digits does."""
    groups = [group.span() for group in _GROUP.finditer(plain, start, end)]
    digits = "".join(plain[low:high] for low, high in groups)
    if len(digits) < _FEWEST:
        return
    sums = _luhn_sums(digits)
    counts = list(accumulate((high - low for low, high in groups), initial=0))
    end_after = {count: high for count, (_, high) in zip(counts[1:], groups, strict=True)}
    for first, (low, high) in zip(counts, groups, strict=False):
        for length in _lengths_of(digits[first : first + 4]):
            ends = end_after.get(first + length)
            if ends is None and length in _USUAL_LENGTHS and high - low > max(_USUAL_LENGTHS):
                ends = high
            if ends is None or (is_phone and first == 0 and length <= _PHONE_MOST):
                continue
            if _passes_luhn(sums, first, first + length):
                yield _Span(low, ends, Masked.CARD)


def _lengths_of(first_four: str) -> range | tuple[int, ...]:
    number = int(first_four)
    at = bisect_right(_ISSUERS_FROM, number) - 1
    return _ISSUERS[at][2] if at >= 0 and number <= _ISSUERS[at][1] else ()


def _luhn_sums(digits: str) -> tuple[list[int], list[int]]:
    """Running sums with the digits at even and at odd places doubled."""
    single, double = digits.encode().translate(_SINGLE), digits.encode().translate(_DOUBLE)
    even, odd = bytearray(single), bytearray(single)
    even[::2], odd[1::2] = double[::2], double[1::2]
    return list(accumulate(even, initial=0)), list(accumulate(odd, initial=0))


def _passes_luhn(sums: tuple[list[int], list[int]], first: int, after: int) -> bool:
    of_places = sums[after % 2]  # the last digit, at after - 1, stays single
    return (of_places[after] - of_places[first]) % 10 == 0


# What may still become a card: eight digits or more, for most order numbers are shorter.
_LONGEST_TAIL = 128
_UNFINISHED = (
    rf"(?<![0-9])[2-6](?:{_BETWEEN}[0-9]){{7,{_MOST - 2}}}[ ./-]{{0,5}}\Z"
    # Or an identity number: a date and what follows it, letters and digits.
    r"|(?<![a-z0-9])[0-3][0-9][ .-]?[01][0-9][ .-]?[0-9]{2} ?[-+.a-fu-y]? ?[0-9]{0,4}\Z"
    r"|(?<![a-z0-9])[a-z]{2}(?:[ .-]?[0-9]{2}){2,3}[0-9]?[ .-]?\Z"
)

# ------------------------------------------------------------------------------------------------- account numbers

_IBAN_START = r"(?:(?<![a-z])|(?<=iban))(?=([a-z]{2})[ ./-]{0,2}[0-9][ ./-]{0,2}[0-9])"
# How many letters and digits account numbers have, and the countries where they do.
_COUNTRIES = {
    15: "no",
    16: "be",
    18: "dk fi fk fo gl nl sd",
    19: "mk si",
    20: "at ba ee kz lt lu mn xk",
    21: "ch hr li lv",
    22: "bg bh cr de gb ge ie me rs va",
    23: "ae gi il iq om so tl",
    24: "ad cz es md pk ro sa se sk tn vg",
    25: "ly pt st",
    26: "is tr",
    27: "bi dj fr gr it mc mr sm",
    28: "al az by cy do gt hn hu lb ni pl sv",
    29: "br eg ps qa ua",
    30: "jo kw mu ye",
    31: "mt sc",
    32: "lc",
    33: "ru",
}
_IBAN_LENGTHS = {country: length for length, countries in _COUNTRIES.items() for country in countries.split()}
_NOT_LETTER_OR_DIGIT = re.compile("[^a-z0-9]")


def _ibans(plain: str) -> Iterator[_Span]:
    for begin in _compiled(_IBAN_START).finditer(plain):
        length = _IBAN_LENGTHS.get(begin[1])
        body = _iban_body(length).match(plain, begin.start()) if length else None
        if body and _passes_mod_97(_NOT_LETTER_OR_DIGIT.sub("", body[0])):
            yield _Span(body.start(), body.end(), Masked.IBAN)


@cache
def _iban_body(length: int) -> re.Pattern[str]:
    """Compiled for the lengths that are met: all eighteen would cost each start some milliseconds."""
    return re.compile(rf"[a-z0-9](?:[ ./-]{{0,2}}[a-z0-9]){{{length - 1}}}")


def _passes_mod_97(iban: str) -> bool:
    return int("".join(str(int(char, 36)) for char in iban[4:] + iban[:4])) % 97 == 1


# -------------------------------------------------------------------------------------------------- security codes

# Written as _plain writes them: small letters without accents, sigma always as in the middle of a word.
_CODE_WORDS = (
    r"cv[vcn](?:[ -]?2(?![0-9]))?",
    r"csc",
    r"cw2?",
    r"(?:security|verification|sec\.?) ?code",
    r"card verification (?:value|number)",
    r"turvalu[kv]u[a-z]{0,5}",
    r"turva(?:koodi|numero)[a-z]{0,5}",
    r"varmistusnumero[a-z]{0,5}",
    r"(?:κωδικ|αριθμ)(?:οσ|ο|ου) (?:τησ )?(?:ασφαλειασ|επαληθευσησ)",
    r"(?:τριψηφι|3ψηφι)(?:οσ|ο|ου) (?:κωδικ|αριθμ)(?:οσ|ο|ου)",
    r"(?:karten)?prufnummer",
    r"sicherheitscode",
    r"sakerhetskod(?:en)?",
    r"turvakood",
    r"codigo de seguridad",
    r"code de securite",
    r"cryptogramme",
)
_FILLERS = "code|koodi|kood|number|numero|nro|num|no|is|was|on|oli|ειναι|ηταν|ist|ar|es|est"
_GAP = r"[^\w\]]{0,4}"
_SEVERAL_DIGITS = r"(?:[0-9]{3,4}|[0-9](?:[ .-][0-9]){2,3})(?![0-9])"
_CODE = (
    rf"(?:(?<![a-z])(?:{'|'.join(_CODE_WORDS)})(?:{_GAP}(?:{_FILLERS})(?![^\W0-9_])){{0,3}}{_GAP}({_SEVERAL_DIGITS}))"
    # Straight behind a card: three digits, or three or four behind the date it is good to.
    rf"|(?:\[card …[0-9]{{4}}\][ ,;/-]{{0,3}}(?:(?:0?[1-9]|1[0-2])[ ./-]{{0,3}}(?:20)?[2-4][0-9][ ,;/-]{{1,3}}"
    rf"([0-9]{{3,4}})(?![0-9])|([0-9]{{3}})(?![0-9])))"
)


def _codes(plain: str) -> Iterator[_Span]:
    for found in _compiled(_CODE).finditer(plain):
        which = found.lastindex or 0
        yield _Span(found.start(which), found.end(which), Masked.CODE)


# ----------------------------------------------------------------------------------------------- phones and e-mails

_BETWEEN_DIGITS = "[ ()./-]{0,2}"
# Abroad, at home in Finland or Britain, at home in Greece; a date is none of them.
_PHONE = (
    rf"(?<![0-9a-z])(?![0-3]?[0-9][ ./-][01]?[0-9][ ./-](?:[0-9]{{2}}){{1,2}}(?![0-9]))"
    rf"(?:(?:\+|00) ?[1-9](?:{_BETWEEN_DIGITS}[0-9]){{6,13}}|\(?0(?:{_BETWEEN_DIGITS}[0-9]){{6,10}}"
    rf"|(?:2[1-8]|69)(?:{_BETWEEN_DIGITS}[0-9]){{8}})(?![0-9])"
)
_EMAIL = r"[^\s@,;:<>()\[\]]{1,64}@[^\s@.,;:<>()\[\]]{1,63}(?:\.[^\s@.,;:<>()\[\]]{1,63}){1,8}"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when it is asked for: for most it never is."""
    return re.compile(pattern)


# --------------------------------------------------------------------------------------------------------- masking


def _mask(text: str, what: frozenset[Masked]) -> Guarded:
    """Mask numbers first, so that the code beside a card is not looked for in the card."""
    plain = _plain(text)
    spans = [*_cards(plain), *_ibans(plain)]
    if Masked.ID in what:
        spans += [_Span(start, end, Masked.ID) for start, end in identity_numbers(plain)]
    if Masked.PHONE in what:
        spans += [_Span(*found.span(), Masked.PHONE) for found in _compiled(_PHONE).finditer(plain)]
    if Masked.EMAIL in what:
        spans += [_Span(*found.span(), Masked.EMAIL) for found in _compiled(_EMAIL).finditer(plain)]
    numbers = _replaced(text, plain, spans)
    codes = _replaced(numbers.text, plain := _plain(numbers.text), list(_codes(plain)))
    return Guarded(codes.text, numbers.masked | codes.masked)


def _replaced(text: str, plain: str, spans: list[_Span]) -> Guarded:
    pieces: list[str] = []
    at = 0
    joined = list(_joined(spans))
    for span in joined:
        pieces += (text[at : span.start], _mark(plain[span.start : span.end], span.kind))
        at = span.end
    return Guarded("".join([*pieces, text[at:]]), frozenset(span.kind for span in joined))


def _joined(spans: list[_Span]) -> Iterator[_Span]:
    """Make one of spans that overlap; what begins first, or else is longer, says what they are."""
    last: _Span | None = None
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if last and span.start < last.end:
            last = _Span(last.start, max(last.end, span.end), last.kind)
            continue
        if last:
            yield last
        last = span
    if last:
        yield last


def _mark(number: str, kind: Masked) -> str:
    if kind not in (Masked.CARD, Masked.IBAN):
        return f"[{kind.value}]"
    return f"[{kind.value} …{_NOT_LETTER_OR_DIGIT.sub('', number)[-_LAST:].upper()}]"
