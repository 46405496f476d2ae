"""Card numbers, security codes and account numbers never get into what is stored."""

from __future__ import annotations

import re
import time
import uuid
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from companion.domain.call import Coding
from companion.domain.note_guard import Guarded, Masked, guard_note, guard_text, without_unfinished_number
from companion.domain.settings import Settings
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from tests.support.log_on_disk import LogOnDisk
from tests.support.words import a_pack

if TYPE_CHECKING:
    from pathlib import Path

VISA = "4111 1111 1111 1111"
IBAN = "FI21 1234 5600 0007 85"


@pytest.mark.parametrize(
    "number",
    [
        "4111111111111111",
        VISA,
        "4111\u00a01111\u00a01111\u00a01111",
        "4111\u20091111\u202f1111\u20071111",
        "4111-1111–1111—1111",
        "4111.1111/1111 - 1111",
        "4111,1111,1111,1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "41\u200b11\u00ad11\u061c11\u200e11\U000e002011\u2066111\ufeff1",
        "٤١١١ ١١١١ ١١١١ ١١١١",
        "४१११ ११११ ११११ ११११",
        "４１１１１１１１１１１１１１１１",
        "4111\u03091111\u20e311111111",
    ],
)
def test_a_card_is_masked_however_it_is_written(number: str) -> None:
    told = guard_note(f"paid with {number}, wants it back")
    assert told.text == "paid with [card …1111], wants it back"
    assert told.masked == {Masked.CARD}


@pytest.mark.parametrize(
    ("number", "last"),
    [
        ("3782 822463 10005", "0005"),
        ("3056 930902 5904", "5904"),
        ("5555 5555 5555 4444", "4444"),
        ("2223 0031 2200 3222", "3222"),
        ("3530 1113 3330 0000", "0000"),
        ("6011 0009 9013 9424", "9424"),
        ("6759 6498 2643 8453", "8453"),
        ("6250 9410 0652 8599", "8599"),
        ("4222 2222 2222 2", "2222"),
        ("2200 0000 0000 0004", "0004"),
    ],
)
def test_cards_of_every_issuer_are_known(number: str, last: str) -> None:
    assert guard_note(number).text == f"[card …{last}]"


def test_what_stands_around_a_card_stays() -> None:
    around = guard_note(f"16.03.2026 order 12 {VISA}\n{VISA} twice, 35 euros")
    assert around.text == "16.03.2026 order 12 [card …1111]\n[card …1111] twice, 35 euros"


def test_a_date_or_code_glued_to_a_card_goes_with_it() -> None:
    assert guard_note("41111111111111111227").text == "[card …1227]"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("cvc 123", "cvc [code]"),
        ("CVV2=123", "CVV2=[code]"),
        ("cvv2123", "cvv[code]"),
        ("cvv 2: 123", "cvv 2: [code]"),
        ("CVC-koodi on 123.", "CVC-koodi on [code]."),
        ("cvc 1 2 3", "cvc [code]"),
        ("CVC\n123", "CVC\n[code]"),
        ("security code: 1234", "security code: [code]"),
        ("The security code is １２３", "The security code is [code]"),
        ("turvaluku 123", "turvaluku [code]"),
        ("Turvaluvun 123 hän kertoi", "Turvaluvun [code] hän kertoi"),
        ("κωδικός ασφαλείας 123", "κωδικός ασφαλείας [code]"),
        ("ΚΩΔΙΚΟΣ ΑΣΦΑΛΕΙΑΣ: 123", "ΚΩΔΙΚΟΣ ΑΣΦΑΛΕΙΑΣ: [code]"),
        ("Säkerhetskod 123", "Säkerhetskod [code]"),
        (f"{VISA} 12/27 123", "[card …1111] 12/27 [code]"),
        (f"{VISA}, 123", "[card …1111], [code]"),
        (f"cvc {VISA}", "cvc [card …1111]"),
        ("cvc 123 456 euros", "cvc [code] 456 euros"),
    ],
)
def test_a_security_code_is_never_kept(typed: str, kept: str) -> None:
    told = guard_note(typed)
    assert told.text == kept
    assert (Masked.CODE in told.masked) == ("[code]" in kept)


@pytest.mark.parametrize(
    "typed",
    [IBAN, IBAN.replace(" ", ""), IBAN.lower(), "fi21-1234-5600-0007-85", "IBAN:FI21\u00a01234\u00a05600 0007 85"],
)
def test_an_account_number_is_masked(typed: str) -> None:
    told = guard_note(f"to {typed} please")
    assert told.text.removeprefix("to IBAN:").removeprefix("to ") == "[IBAN …0785] please"
    assert told.masked == {Masked.IBAN}


@pytest.mark.parametrize(
    "typed", ["GB82 WEST 1234 5698 7654 32", "GR16 0110 1250 0000 0001 2300 695", "MT84MALT011000012345MTLCAST001S"]
)
def test_account_numbers_of_every_country_have_their_length(typed: str) -> None:
    assert re.fullmatch(r"\[IBAN …[0-9A-Z]{4}\]", guard_note(typed).text)


@pytest.mark.parametrize(
    "typed",
    [
        "order 4111 1111 1111 1112",  # the check digit is wrong
        "1111 1111 1111 1117",  # no card begins with 1
        "call back +49 1512 3456787",  # a phone number that passes Luhn
        "22.03.2026 14:30, 23.03.2026 9:15",
        "FI21 1234 5600 0007 86",
        "security code 12345",
        "cvc not asked, order 123",
        "room 123, discv 1234",
    ],
)
def test_other_numbers_stay(typed: str) -> None:
    assert guard_note(typed) == Guarded(typed)


def test_a_number_across_the_limit_is_masked_before_it_is_cut() -> None:
    kept = guard_note("x" * 1992 + " " + VISA).text
    assert kept == "x" * 1992 + " [card …"
    assert guard_note("x" * 2000 + VISA).text == "x" * 2000
    topic = guard_text("y" * 43 + " 41111111111111112", 60)  # the seventeenth digit is beyond the limit
    assert not re.search("[0-9]{5}", topic.text)


def test_a_masked_note_may_be_longer_than_what_was_typed_and_still_keeps_the_limit() -> None:
    kept = guard_note("cvc 123 " * 250).text
    assert len(kept) <= 2000
    assert "123" not in kept


def test_characters_nobody_sees_are_removed() -> None:
    unseen = "\u00ad\u061c\u200b\u200e\u200f\u202e\u2066\u2060\ufeff\U000e0001\U000e0041\u180e\u034f\u3164\x00\x1b"
    assert guard_note(f"a{unseen}b").text == "ab"


def test_lines_stay_in_notes_and_become_spaces_elsewhere() -> None:
    typed = "one\r\ntwo\u2028three\tfour"
    assert guard_note(typed).text == "one\ntwo\nthree four"
    assert guard_text(typed, 60).text == "one two three four"


PIECES = st.sampled_from(
    [
        "4111 1111",
        "1111 1111",
        "4111111111111111",
        VISA,
        IBAN,
        "cvc",
        "cvv2",
        "code",
        "123",
        "1234",
        " ",
        "-",
        "[",
        "]",
        "[code]",
        "[card …1111]",
        "[IBAN …",
        "+",
        "\u200b",
        "\u0301",
        "12/27",
        "5",
        "turvaluku",
        "\n",
        "é",
        "٤",
    ]
)


@given(
    st.text() | st.text("0123456789 -[]cv\u200b…") | st.lists(PIECES).map("".join), st.integers(0, 70), st.booleans()
)
@example("cvc 123 456", 60, False)
@example("cvc [123] 456", 60, False)
@example("cvc 12345", 8, False)
@example("411111111111111112", 16, False)
@example("\ud800\udfff", 60, True)
def test_a_guarded_text_stays_as_it_is(typed: str, longest: int, keep_lines: bool) -> None:
    once = guard_text(typed, longest, keep_lines=keep_lines)
    assert len(once.text) <= longest
    assert guard_text(once.text, longest, keep_lines=keep_lines) == Guarded(once.text)


@pytest.mark.parametrize(
    "unit",
    [
        "7",
        "4",
        "4 ",
        "2 3 4 5 6 ",
        "1     -",
        "fi21",
        "cvc ",
        "cvc code ",
        "security code ",
        VISA + " ",
        "[card …1111] ",
        "\u200b",
        "٤",
        "é",
        "4111111111111111, ",
        "[",
        "1,",
    ],
)
def test_ten_times_the_text_takes_about_ten_times_as_long(unit: str) -> None:
    def seconds(characters: int) -> float:
        text = (unit * (characters // len(unit) + 1))[:characters]
        times = []
        for _ in range(3):
            began = time.process_time()
            guard_note(text)
            times.append(time.process_time() - began)
        return min(times)

    assert seconds(100_000) < 30 * seconds(10_000) + 0.005  # 100 times if it were quadratic


@pytest.mark.parametrize(
    ("typed", "settled"),
    [
        ("call 4111 1111 ", "call "),
        ("call 4111-1111-1111-111", "call "),
        ("order 451234", "order 451234"),  # too short to wait for
        ("1234 5678 90", "1234 5678 90"),  # no card begins so
        ("411111111111 no", "411111111111 no"),
        ("4" * 25, "4" * 25),
        ("", ""),
    ],
)
def test_a_number_that_may_still_become_a_card_is_told_apart(typed: str, settled: str) -> None:
    assert without_unfinished_number(typed) == settled


def test_no_file_of_the_log_has_a_byte_of_the_card(tmp_path: Path) -> None:
    disk = LogOnDisk(tmp_path)
    log = disk.open().log
    settings = Settings(agent="Aino", keep_reference_as_typed=True)
    engine = Engine(disk.clock, log, a_pack(), settings, b"a key for references")

    def do(command: cmd.Command) -> None:
        assert engine.execute(command, str(uuid.uuid4())).refusal is None
        engine.flush()

    do(cmd.StartCall(ref="ref 4111-1111-1111-1111"))
    do(cmd.SetReference("4111.1111.1111.1111"))
    do(cmd.EndCall())
    do(cmd.EditWrapUp(Coding(note="41\u200b11111111111111 cvc 987, " + IBAN, topic=VISA)))
    do(cmd.SaveWrapUp(Coding(note="unique-words 4111 1111 1111 1111, cvc 987", topic=VISA)))
    stored = {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    disk.close()
    stored |= {file: file.read_bytes() for file in tmp_path.rglob("*") if file.is_file()}
    everything = b"\n".join(stored.values())
    assert b"unique-words" in everything
    assert b"[card" in everything
    assert re.findall(rb"4111[ .-]?1111|1111[ .-]?1111|1111111|cvc 987|1234 5600", everything) == []
    LogOnDisk.made.remove(disk)
