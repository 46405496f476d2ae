"""Identity numbers are masked whole; what only looks like one is not."""

from __future__ import annotations

import time

import pytest

from companion.domain.note_guard import ALWAYS, Masked, guard_note, without_unfinished_number

PHONES = ALWAYS | {Masked.PHONE}
EMAILS = ALWAYS | {Masked.EMAIL}


@pytest.mark.parametrize(
    "number",
    [
        "131052-308T",
        "131052–308t",
        "131052 - 308T",
        "１３１０５２-308T",
        "010594Y9032",
        "131052A308T",
        "01018012342",
        "010180 12342",
        "AB 12 34 56 C",
        "ab123456c",
        "JG-10-37-59-A",
        "401 023 2137",
        "NHS 9434765919",
        "nhs no: 943-476-5919",
        "ΑΦΜ 090000045",
        "Α.Φ.Μ.: 090 000 045",
        "EL090000045",
    ],
)
def test_they_are_masked_whole(number: str) -> None:
    kept = guard_note(f"She said {number} and waits.")
    assert kept.masked == {Masked.ID}, kept
    assert not any(char.isdecimal() for char in kept.text)
    assert kept.text.endswith("[ID number] and waits.")


@pytest.mark.parametrize(
    "text",
    [
        "131052-308U",
        "311352-308T",
        "order 010180-1235",
        "090000045",
        "order 943476591",
        "call 040 123 4567",
        "call 697 123 4567",
        "01018012343",
        "AB 12 34 56 E",
        "BG123456C",
        "part AB123456CX",
        "13.10.2026 at 12:30, order 4711",
        "ΑΦΜ 090000046",
        "+358 40 123 4567",
        "a@b.example",
    ],
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert guard_note(text).text == text
    assert not guard_note(text).masked


@pytest.mark.parametrize(
    "number",
    [
        "+358 40 123 4567",
        "0401234567",
        "040-123 4567",
        "(09) 123 4567",
        "00358401234567",
        "+30 210 1234567",
        "210 123 4567",
        "6971234567",
        "020 7946 0958",
        "+44 (20) 7946 0958",
    ],
)
def test_phones_are_masked_when_asked(number: str) -> None:
    text = f"ring {number}, after ten"
    assert guard_note(text).text == text
    assert guard_note(text, PHONES).text == "ring [phone], after ten"


@pytest.mark.parametrize(
    "text", ["on 01.02.2026 at 10", "1/2/2026", "order 123456", "2026-03-16", "01-02-26", "3 of 25"]
)
def test_dates_and_orders_are_no_phones(text: str) -> None:
    assert guard_note(text, PHONES).text == text


@pytest.mark.parametrize("address", ["aino@firma.example", "a.b-c+d@x.y.example", "ΑΝΝΑ@παράδειγμα.ελ"])
def test_addresses_are_masked_when_asked(address: str) -> None:
    assert guard_note(f"write to <{address}>.").text == f"write to <{address}>."
    assert guard_note(f"write to <{address}>.", EMAILS).text == "write to <[e-mail]>."


def test_what_is_not_typed_to_its_end_waits() -> None:
    assert without_unfinished_number("she gave 131052-30") == "she gave "
    assert without_unfinished_number("she gave AB 12 34") == "she gave "
    assert without_unfinished_number("order 4711") == "order 4711"


@pytest.mark.parametrize("unit", ["01 ", "01018012", "ab12", "a@", "αφμ ", "nhs 1", "el ", "a.", "0-"])
def test_long_texts_cost_little(unit: str) -> None:
    def seconds(characters: int) -> float:
        text = (unit * characters)[:characters]
        taken = []
        for _ in range(3):  # the least of them: whatever else runs makes some longer
            begun = time.thread_time()
            guard_note(text, ALWAYS | {Masked.PHONE, Masked.EMAIL})
            taken.append(time.thread_time() - begun)
        return min(taken)

    seconds(1000)
    assert seconds(40_000) < 60 * max(0.001, seconds(2_000))
