"""Which calls are looked for: words as Finns, Greeks and hurried people type them, days as the wall counts them."""

from __future__ import annotations

from datetime import date

import pytest

from companion.domain.call import Outcome
from companion.domain.finding import CallFilter, wanted_words, words_of
from tests.support.builders import MONDAY_MS, a_record

HOUR_MS = 3_600_000


def finds(typed: str, text: str) -> bool:
    return CallFilter(words=wanted_words(typed, {})).is_met_by(a_record(note=text, topic=""))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("laskut", "Kaksi laskua, toinen lasku Tampereelle, LASKUTUS"),
        ("hätä", "Hätäinen soitto"),
        ("hata", "Hätäinen soitto"),
        ("a\u0308iti", "Äiti soitti"),
        ("ääk", "ÄÄKKÖSET"),
        ("tyo", "Työ"),
        ("λογαριασμος", "Ο λογαριασμός της"),
        ("ΛΟΓΑΡΙΑΣΜΟΣ", "Ο λογαριασμός της"),
        ("λογαριασμοσ", "λογαριασμός"),
        ("λογαριασμ", "ΛΟΓΑΡΙΑΣΜΌΣ"),
        ("straße", "STRASSE 5"),
        ("twice paid", "She paid twice."),
        ("inc 12", "INC-1234"),
        ("12-34", "case 12/34"),
        ("", "anything"),
        ("…!", "anything"),
    ],
)
def test_what_is_found(typed: str, text: str) -> None:
    assert finds(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("aid", "She paid twice."),
        ("paid thrice", "She paid twice."),
        ("enc1", "enc1:c2VjcmV0"),
        ("c2", "enc1:c2VjcmV0"),
    ],
)
def test_what_is_not_found(typed: str, text: str) -> None:
    assert not finds(typed, text)


def test_a_topic_is_found_by_the_name_it_is_shown_under() -> None:
    wanted = wanted_words("lask", {"Billing": "Laskutus", "Login": "Kirjautuminen"})
    assert wanted == (("lask", "billing"),)
    assert CallFilter(words=wanted).is_met_by(a_record(topic="Billing"))
    assert not CallFilter(words=wanted).is_met_by(a_record(topic="Login"))


def test_a_day_is_the_one_on_the_wall_where_the_call_was_taken() -> None:
    late = a_record(started_ms=MONDAY_MS + 14 * HOUR_MS)  # 23:00 in Helsinki, in winter
    over = a_record(started_ms=MONDAY_MS + 15 * HOUR_MS)  # midnight there, still the 16th in UTC
    monday, tuesday = date(2026, 3, 16), date(2026, 3, 17)
    assert CallFilter(first_day=monday, last_day=monday).is_met_by(late)
    assert not CallFilter(first_day=monday, last_day=monday).is_met_by(over)
    assert CallFilter(first_day=tuesday).is_met_by(over)
    assert not CallFilter(last_day=monday).is_met_by(over)


def test_every_wish_has_to_be_met() -> None:
    call = a_record(outcome=Outcome.RESOLVED, topic="Billing", situations=("swearing", "upset"))
    assert CallFilter(outcome=Outcome.RESOLVED, topic="Billing", situation="upset").is_met_by(call)
    assert not CallFilter(outcome=Outcome.NOT_CODED).is_met_by(call)
    assert not CallFilter(outcome=Outcome.RESOLVED, situation="shouting").is_met_by(call)


def test_words_have_no_signs_in_them() -> None:
    assert words_of('"a" OR (b*) NEAR c_d') == ("a", "or", "b", "near", "c", "d")
