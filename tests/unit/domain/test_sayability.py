"""What is hard to say is named with the part it is about; the words we ship raise no flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.app.paths import resources_folder
from companion.domain.ladder import Rung
from companion.domain.sayability import Finding, Flag, check
from companion.domain.spoken import as_said, seconds_aloud, syllables
from companion.storage.pack_files import load_pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.prompts import Line


def english_lines() -> Iterator[tuple[Line, Rung | None]]:
    pack = load_pack(resources_folder(), "en").pack
    for situation in (*pack.situations, *pack.moments):
        for step in (*situation.steps, *situation.rungs):
            yield from ((line, step.rung) for line in step.lines)
    for step in pack.rungs:
        yield from ((line, step.rung) for line in step.lines)


def flags(say: str, language: str = "en", rung: Rung | None = None) -> list[Flag]:
    return [finding.flag for finding in check(say, language, rung).findings]


def test_the_words_we_ship_raise_no_flag() -> None:
    lines = list(english_lines())
    assert len(lines) > 100
    flagged = {line.id: found for line, rung in lines if (found := check(line.say, "en", rung).findings)}
    assert flagged == {}


@pytest.mark.parametrize(
    ("language", "say", "finding"),
    [
        ("en", "Please calm down for me.", Finding(Flag.SCRIPT_PHRASE, "calm down")),
        ("en", "Unfortunately, I can’t.", Finding(Flag.SCRIPT_PHRASE, "Unfortunately")),
        ("en", "I hear you. Let me look.", Finding(Flag.SCRIPT_PHRASE, "I hear you")),
        ("en", "As I’ve said, it stays like that.", Finding(Flag.SCRIPT_PHRASE, "As I’ve said")),
        ("fi", "Valitettavasti en voi tehdä sitä.", Finding(Flag.SCRIPT_PHRASE, "Valitettavasti")),
        ("fi", "VALITETTAVASTI en voi.", Finding(Flag.SCRIPT_PHRASE, "VALITETTAVASTI")),
        ("fi", "Rauhoittukaa, niin autan.", Finding(Flag.SCRIPT_PHRASE, "Rauhoittukaa")),
        ("fi", "Arvostan kärsivällisyyttänne.", Finding(Flag.SCRIPT_PHRASE, "Arvostan kärsivällisyyttänne")),
        ("el", "Δυστυχώς δεν γίνεται.", Finding(Flag.SCRIPT_PHRASE, "Δυστυχώς")),
        ("el", "ΔΥΣΤΥΧΩΣ δεν γίνεται.", Finding(Flag.SCRIPT_PHRASE, "ΔΥΣΤΥΧΩΣ")),
        ("el", "Ηρεμήστε και θα δούμε.", Finding(Flag.SCRIPT_PHRASE, "Ηρεμήστε")),
        ("el", "Εκτιμώ την υπομονή σας.", Finding(Flag.SCRIPT_PHRASE, "Εκτιμώ την υπομονή")),
        ("en", "I promise it works tomorrow.", Finding(Flag.PROMISE, "I promise")),
        ("fi", "Lupaan, että se toimii.", Finding(Flag.PROMISE, "Lupaan")),
        ("el", "Σας υπόσχομαι ότι θα γίνει.", Finding(Flag.PROMISE, "υπόσχομαι")),
        ("el", "Το εγγυώμαι.", Finding(Flag.PROMISE, "εγγυώμαι")),
        ("en", "You never wait.", Finding(Flag.STARTS_WITH_YOU, "You")),
        ("en", "You’re too loud.", Finding(Flag.STARTS_WITH_YOU, "You’re")),
        ("fi", "Te huudatte taas.", Finding(Flag.STARTS_WITH_YOU, "Te")),
        ("el", "Εσείς φωνάζετε.", Finding(Flag.STARTS_WITH_YOU, "Εσείς")),
        ("en", "I’m here! Go on.", Finding(Flag.EXCLAMATION, "!")),
        ("en", "I check it (in the system) now.", Finding(Flag.PARENTHESES, "(in the system)")),
        ("en", "I check it – now.", Finding(Flag.DASH, "–")),
        ("en", "I check it - now.", Finding(Flag.DASH, "-")),
        ("fi", "Katson asiakaspalvelujärjestelmästämme.", Finding(Flag.LONG_WORD, "asiakaspalvelujärjestelmästämme")),
        ("en", "The sixths, the strengths and the texts.", Finding(Flag.HARD_CLUSTERS, "sixths, strengths, texts")),
        ("en", "She sells sea shells here.", Finding(Flag.TONGUE_TWISTER, "She sells sea shells")),
        ("en", "I am here[, I am {agnt}].", Finding(Flag.UNKNOWN_FIELD, "{agnt}")),
        ("en", "I am here[, I am {agent}.", Finding(Flag.UNCLOSED_BRACKET, "[")),
        ("en", "I am {agent}.", Finding(Flag.FIELD_OUTSIDE_BRACKETS, "{agent}")),
    ],
)
def test_a_fault_is_named_with_its_part(language: str, say: str, finding: Finding) -> None:
    assert finding in check(say, language).findings


@pytest.mark.parametrize(
    ("language", "say"),
    [
        ("en", "You’re right, that’s a nuisance. Let’s sort it out."),
        ("en", "If I promised that, I couldn’t keep it."),
        ("en", "Could you disconnect the cable and count to ten?"),
        ("en", "I’ll check the well-known causes first."),
        ("fi", "Katson tämän nyt ja kerron, mitä näen."),
        ("fi", "Olette oikeassa, tämä on hankalaa."),
        ("fi", "Käydään kohta kohdalta, kunhan kiroilu jää."),
        ("el", "Σιγά σιγά, σας στείλω;"),
        ("fi", "Katkaisen virran täältä, ja katsotaan sitten."),
        ("el", "Θέλω να το λύσουμε μαζί. Πείτε μου πρώτα τι έγινε."),
        ("el", "Έχετε δίκιο, είναι ταλαιπωρία."),
        ("sv", "Jag kollar det nu."),
    ],
)
def test_a_good_sentence_raises_nothing(language: str, say: str) -> None:
    assert check(say, language).findings == ()


@pytest.mark.parametrize(("language", "most"), [("en", 25), ("el", 20), ("fi", 15)])
def test_words_are_counted_by_language(language: str, most: int) -> None:
    fits = "no. " * most
    assert Flag.TOO_MANY_WORDS not in flags(fits, language)
    assert check(fits + "no.", language).findings[0] == Finding(Flag.TOO_MANY_WORDS, str(most + 1))


def test_an_optional_part_and_its_field_count_as_said() -> None:
    assert check("You can ring again[, say, {callback_time}].", "en").words == 6
    assert as_said("You can ring again[, say, {callback_time}].") == "You can ring again, say, x."


def test_one_breath_is_between_full_stops() -> None:
    half = "we look at it and we tell all of it to all of us"
    assert Flag.LONGER_THAN_A_BREATH not in flags(f"So {half}. So {half}.")
    found = check(f"So {half} and then {half}.", "en").findings
    assert Flag.LONGER_THAN_A_BREATH in [finding.flag for finding in found]


@pytest.mark.parametrize(
    ("language", "say", "in_other_rungs"),
    [
        ("en", "I’ll end the call now.", "I’ll hang up."),
        ("fi", "Lopetan puhelun nyt.", "Päätän tämän puhelun."),
        ("el", "Θα κλείσω το τηλέφωνο.", "Τερματίζω την κλήση."),
    ],
)
def test_only_final_and_end_speak_of_ending(language: str, say: str, in_other_rungs: str) -> None:
    for rung in (Rung.FINAL, Rung.END):
        assert flags(say, language, rung) == []
    for words in (say, in_other_rungs):
        assert flags(words, language, Rung.LINE) == [Flag.SPEAKS_OF_ENDING]
        assert flags(words, language) == [Flag.SPEAKS_OF_ENDING]


def test_a_nice_day_mocks_only_after_the_end() -> None:
    assert flags("Have a nice day.", "en", Rung.END) == [Flag.MOCKS_AFTER_THE_END]
    assert flags("Have a nice day.", "en") == []


@pytest.mark.parametrize(
    ("language", "word", "count"),
    [
        ("fi", "hyvää", 2),
        ("fi", "päivää", 2),
        ("fi", "asiakaspalvelu", 7),
        ("fi", "työ", 1),
        ("fi", "kauan", 2),
        ("el", "και", 1),
        ("el", "καλημέρα", 4),
        ("el", "βοήθεια", 4),
        ("el", "προϊόν", 3),
        ("el", "ευχαριστώ", 4),
        ("el", "μου", 1),
    ],
)
def test_syllables(language: str, word: str, count: int) -> None:
    assert syllables(word, language) == count


def test_seconds_go_by_words_in_english_and_by_syllables_where_words_are_long() -> None:
    assert seconds_aloud("one two three four five", "en") == pytest.approx(2.0)
    assert seconds_aloud("asiakaspalvelu", "fi") > seconds_aloud("me", "fi") * 5
    assert seconds_aloud("", "en") == seconds_aloud("…", "fi") == 0
