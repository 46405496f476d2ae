"""How many cards the guard misses, how many other numbers it takes for cards; benchmarks/note_guard.py prints it."""

from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from companion.domain.note_guard import Masked, guard_note

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CARDS, OTHERS = 10_000, 100_000

# Issuer, first digits from and to, lengths: written down here once more, from public lists, not read from the guard.
ISSUERS: tuple[tuple[str, int, int, tuple[int, ...]], ...] = (
    ("Visa", 4, 4, (13, 16, 19)),
    ("Mastercard", 51, 55, (16,)),
    ("Mastercard", 2221, 2720, (16,)),
    ("American Express", 34, 34, (15,)),
    ("American Express", 37, 37, (15,)),
    ("Diners Club", 300, 305, (14, 16, 19)),
    ("Diners Club", 36, 36, (14, 15, 16, 17, 18, 19)),
    ("Diners Club", 38, 39, (14, 16, 17, 18, 19)),
    ("Discover", 6011, 6011, (16, 19)),
    ("Discover", 644, 659, (16, 17, 18, 19)),
    ("JCB", 3528, 3589, (16, 17, 18, 19)),
    ("UnionPay", 62, 62, (16, 17, 18, 19)),
    ("Maestro", 5018, 5018, (13, 14, 15, 16, 17, 18, 19)),
    ("Maestro", 5893, 5893, (13, 15, 16, 19)),
    ("Maestro", 6304, 6304, (13, 16, 18, 19)),
    ("Maestro", 6759, 6763, (13, 14, 15, 16, 17, 18, 19)),
    ("Mir", 2200, 2204, (16, 17, 18, 19)),
    ("RuPay", 60, 60, (16,)),
    ("Dankort", 5019, 5019, (16,)),
    ("Verve", 506099, 506198, (16, 18, 19)),
)
SIGNS = [
    " ",
    "\u00a0",
    "\u2009",
    "\u202f",
    "\u2007",
    "\u2003",
    "-",
    "‐",
    "‑",
    "–",
    "—",
    "−",
    "_",
    ".",
    "·",
    "/",
    " - ",
    " / ",
    ". ",
    "  ",
]
AROUND_BEFORE = [
    "",
    "card ",
    "Kortti: ",
    "κάρτα ",
    "(",
    "paid 16.03.2026, ",
    "12 ",
    "order 123456: ",
    "nr.",
    "visa",
    "😀",
]
AROUND_AFTER = ["", ".", " 12/27", ", cvc 123", ") refund 35 €", "\nthen calm", " ok", " exp 0129", "!", " 7 items"]
ZEROS = "0٠۰०০๐０𝟎"


def luhn_digit(body: str) -> str:
    total = 0
    for place, char in enumerate(reversed(body)):
        digit = int(char) * (2 if place % 2 == 0 else 1)
        total += digit - 9 if digit > 9 else digit
    return str(-total % 10)


def a_card(dice: random.Random) -> tuple[str, str]:
    issuer, low, high, lengths = dice.choice(ISSUERS)
    body = str(dice.randint(low, high)).ljust(6, "x")
    body = "".join(str(dice.randrange(10)) if char == "x" else char for char in body)
    length = dice.choice(lengths)
    body += "".join(str(dice.randrange(10)) for _ in range(length - 1 - len(body)))
    return issuer, body + luhn_digit(body)


def groups_of(dice: random.Random, number: str) -> list[str]:
    """In fours, as on the card, in groups of any size, digit by digit, or in one piece."""
    sizes: Callable[[], int] = dice.choice([lambda: 4, lambda: dice.randint(1, 7), lambda: 1, lambda: 19])
    if len(number) == 15 and dice.random() < 0.5:
        return [number[:4], number[4:10], number[10:]]
    groups = []
    while number:
        size = sizes()
        groups.append(number[:size])
        number = number[size:]
    return groups


def written(dice: random.Random, number: str) -> str:
    """With one sign between the groups, or another each time; in some script; now and then with a sign nobody sees."""
    one_sign, is_mixed = dice.choice(SIGNS), dice.random() < 0.4
    text = ""
    for group in groups_of(dice, number):
        text += (dice.choice(SIGNS) if is_mixed else one_sign) if text else ""
        text += group
    if dice.random() < 0.3:
        zero = ord(dice.choice(ZEROS))
        text = text.translate({ord("0") + digit: zero + digit for digit in range(10)})
    if dice.random() < 0.2:
        at = dice.randrange(len(text))
        text = text[:at] + dice.choice("\u200b\u00ad\u200d\ufeff\u2060") + text[at:]
    return dice.choice(AROUND_BEFORE) + text + dice.choice(AROUND_AFTER)


def missed_cards(count: int, seed: int = 43) -> list[tuple[str, str, str]]:
    """(number, as typed, as kept) of every card of which more than its last four digits are left."""
    dice = random.Random(seed)
    missed = []
    for _ in range(count):
        _, number = a_card(dice)
        typed = written(dice, number)
        guarded = guard_note(typed)
        if Masked.CARD not in guarded.masked or shows_more_than_four(guarded.text, number):
            missed.append((number, typed, guarded.text))
    return missed


def shows_more_than_four(kept: str, number: str) -> bool:
    digits = "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else "" if is_sign(char) else "x" for char in kept
    )
    rows = set(re.findall("[0-9]+", digits))
    return any(number[at : at + 5] in row for row in rows for at in range(len(number) - 4))


def is_sign(char: str) -> bool:
    return char in "_.·/−" or unicodedata.category(char) in ("Zs", "Pd", "Cf")


def other_numbers(dice: random.Random) -> Iterator[tuple[str, str]]:
    """Kind and text of numbers that are no cards, for ever."""

    def digits(fewest: int, most: int) -> str:
        return "".join(str(dice.randrange(10)) for _ in range(dice.randint(fewest, most)))

    def date() -> str:
        day, month, year = dice.randint(1, 28), dice.randint(1, 12), dice.randint(2020, 2029)
        shapes = (f"{day:02}.{month:02}.{year}", f"{year}-{month:02}-{day:02}", f"{day}/{month}/{year}")
        return dice.choice(shapes)

    while True:
        number = digits(6, 16)
        yield (
            f"order of {len(number):2} digits",
            dice.choice(["", "#", "order ", "ORD-", "INV", "case ", "nr."]) + number,
        )
        yield "two dates", f"{date()} {date()}"
        yield "date and time", f"{date()} {dice.randint(0, 23):02}:{dice.randint(0, 59):02}, order {digits(6, 8)}"
        country = dice.choice(["+358 40 ", "+30 21 ", "+49 15", "+44 20 ", "+46 70 ", "0049 15", "040 ", "(09) "])
        yield "phone number", country + " ".join([digits(3, 4), digits(4, 4)])
        yield "meter readings", " ".join([digits(5, 6), digits(5, 6), digits(2, 3)])
        yield f"order of {len(number):2} digits", "order " + digits(len(number), len(number)) + ", " + date()


def false_alarms(count: int, seed: int = 44) -> tuple[Counter[str], Counter[str]]:
    """Of each kind: how many there were, and how many were masked."""
    seen, masked = Counter[str](), Counter[str]()
    for (kind, text), _ in zip(other_numbers(random.Random(seed)), range(count), strict=False):
        seen[kind] += 1
        masked[kind] += bool(guard_note(text).masked)
    return seen, masked


def test_of_ten_thousand_cards_hardly_one_is_missed() -> None:
    missed = missed_cards(CARDS)
    assert len(missed) <= CARDS * 0.001, missed[:5]


def test_few_other_numbers_are_taken_for_cards() -> None:
    seen, masked = false_alarms(OTHERS)
    assert seen.total() == OTHERS
    assert masked.total() / OTHERS < 0.01
    assert all(masked[kind] / seen[kind] < 0.05 for kind in seen), masked  # Luhn alone: 0.1 of 13 digits and more


# ------------------------------------------------------------------------------------------------ identity numbers

IDS = 10_000
HETU_CHECK = "0123456789ABCDEFHJKLMNPRSTUVWXY"


def _date(dice: random.Random) -> str:
    return f"{dice.randint(1, 28):02}{dice.randint(1, 12):02}{dice.randint(0, 99):02}"


def a_hetu(dice: random.Random) -> str:
    date, number = _date(dice), dice.randint(2, 899)
    return f"{date}{dice.choice('+-YXWVUABCDEF')}{number:03}{HETU_CHECK[int(f'{date}{number:03}') % 31]}"


def an_afm(dice: random.Random) -> str:
    digits = [dice.randrange(10) for _ in range(8)]
    check = sum(digit * 2 ** (8 - at) for at, digit in enumerate(digits)) % 11 % 10
    number = "".join(map(str, digits)) + str(check)
    return dice.choice(["ΑΦΜ ", "Α.Φ.Μ.: ", "αφμ", "AFM ", "EL", "VAT no. EL "]) + number


def an_amka(dice: random.Random) -> str:
    body = _date(dice) + f"{dice.randrange(10_000):04}"
    return body + luhn_digit(body)


def a_national_insurance(dice: random.Random) -> str:
    first, second = dice.choice("ABCEGHJKLMNOPRSTWXYZ"), dice.choice("ABCEGHJKLMNPRSTWXYZ")
    if first + second in {"BG", "GB", "KN", "NK", "NT", "TN", "ZZ"} or first == "O":
        return a_national_insurance(dice)
    sign, digits = dice.choice(["", " ", "-"]), f"{dice.randrange(10**6):06}"
    text = sign.join([first + second, digits[:2], digits[2:4], digits[4:], dice.choice("ABCD")])
    return text if dice.random() < 0.7 else text.lower()


def an_nhs(dice: random.Random) -> str:
    digits = [4, *(dice.randrange(10) for _ in range(8))]
    check = -sum(digit * (10 - at) for at, digit in enumerate(digits)) % 11
    if check == 10:
        return an_nhs(dice)
    number = "".join(map(str, digits)) + str(check)
    grouped = f"{number[:3]} {number[3:6]} {number[6:]}"
    return dice.choice([grouped, grouped.replace(" ", "-"), f"NHS {number}", f"nhs number: {grouped}"])


def missed_ids(count: int, seed: int = 45) -> Counter[str]:
    dice = random.Random(seed)
    missed = Counter[str]()
    for _ in range(count):
        make = dice.choice([a_hetu, an_afm, an_amka, a_national_insurance, an_nhs])
        number = make(dice)
        typed = (
            dice.choice(["", "she gave ", "tunnus: ", "ο αριθμός ", "("]) + number + dice.choice(["", ".", " ok", ")"])
        )
        guarded = guard_note(typed)
        digits = re.sub("[^0-9]", "", number)
        if Masked.ID not in guarded.masked or digits[-6:] in guarded.text or digits[:6] in guarded.text:
            missed[make.__name__] += 1
    return missed


def false_ids(count: int, seed: int = 46) -> tuple[Counter[int], Counter[int]]:
    """Of each length from 6 to 16: how many order numbers there were, and how many were taken for identity numbers."""
    dice = random.Random(seed)
    seen, masked = Counter[int](), Counter[int]()
    for _ in range(count):
        length = dice.randint(6, 16)
        number = "".join(str(dice.randrange(10)) for _ in range(length))
        if dice.random() < 0.1 and length == 10:
            number = f"{number[:3]} {number[3:6]} {number[6:]}"
        text = dice.choice(["", "#", "order ", "ORD-", "INV", "case ", "nr.", "tilaus ", "αρ. παραγγελίας "]) + number
        seen[length] += 1
        masked[length] += Masked.ID in guard_note(text).masked
    return seen, masked


def test_of_ten_thousand_identity_numbers_hardly_one_is_missed() -> None:
    missed = missed_ids(IDS)
    assert missed.total() <= IDS * 0.001, missed


def test_hardly_an_order_number_is_taken_for_an_identity_number() -> None:
    seen, masked = false_ids(OTHERS)
    assert masked.total() / OTHERS < 0.001, masked
    assert all(masked[length] / seen[length] < 0.01 for length in seen), masked
