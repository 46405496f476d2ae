"""The words we ship: the same shape in every language, short enough to say, and true for who may not end a call."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest

from companion.domain.ladder import Rung
from companion.domain.prompts import MOMENT_IDS, SITUATION_IDS, fill
from companion.domain.settings import LANGUAGES
from companion.storage.pack_files import load_pack
from tests.support.log_on_disk import ROOT

if TYPE_CHECKING:
    from companion.domain.prompts import Pack, Place

MOST_WORDS = {"en": 25, "fi": 15, "el": 20}
LEAST_SENTENCES = 150
FIELDS = {
    "en": {"agent": "Sam", "company": "Northfield", "callback_time": "tomorrow"},
    "fi": {"agent": "Sam", "company": "Pohjola", "callback_time": "huomenna"},
    "el": {"agent": "Άννα", "company": "Βορράς", "callback_time": "αύριο"},
}
# Speaking of the end of the call is for the final warning and the end alone.
ENDS = {
    "en": r"\b(end|ending|ends) (the|this) call\b|\bhang up\b|\bhanging up\b",
    "fi": r"\b(lopet|päät|katkais|sulje)\w* (tämän |nyt )?(puhelu|linja)|\bpuhelu\w* (loppuu|päättyy|katkeaa)",
    "el": r"κλείσω|κλείνω (τη|το|την)|τερματί|διακόψω|διακόπτω",
}
NEVER = {
    "en": r"calm down|unfortunately|i hear you|appreciate your|as i said|!|have a nice day",
    "fi": r"valitettavasti|rauhoit|kuulen (teitä|sinua)|arvostan (kärsiv|että)|kuten sanoin|!|päivänjatko",
    "el": r"δυστυχώς|ηρεμήστε|ηρέμησε|εκτιμώ την υπομονή|όπως σας είπα|!|καλή σας μέρα|στο πλευρό σας",
}

each_language = pytest.mark.parametrize("language", LANGUAGES)


@cache
def words(language: str) -> Pack:
    loaded = load_pack(ROOT / "resources", language)
    assert loaded.problems == ()
    return loaded.pack


def places(language: str) -> dict[str, Place]:
    return words(language)._places


def shape(pack: Pack) -> object:
    """Everything but the texts."""

    def steps(found: tuple[object, ...]) -> list[object]:
        return [
            (s.id, s.rung, s.style, s.makes_follow_up, [line.id for line in s.lines])  # type: ignore[attr-defined]
            for s in found
        ]

    parts = (*pack.situations, *pack.moments)
    return (
        [(p.id, p.group, p.ladder_id, [s.id for s in p.styles], steps(p.steps), steps(p.rungs)) for p in parts],
        steps(pack.rungs),
    )


@each_language
def test_every_language_has_the_same_shape(language: str) -> None:
    assert shape(words(language)) == shape(words("en"))
    cards, english = words(language).cards, words("en").cards
    assert cards.safety_title
    for name in ("safety", "help_plan", "listen_cues", "mindset"):
        assert getattr(cards, name), name
        assert bool(getattr(cards, name)) == bool(getattr(english, name))


@each_language
def test_every_situation_every_moment_and_every_rung_is_there(language: str) -> None:
    pack = words(language)
    assert {situation.id for situation in pack.situations} == set(SITUATION_IDS)
    assert {moment.id for moment in pack.moments} == set(MOMENT_IDS)
    assert {step.rung for step in pack.rungs} == set(Rung)
    assert len(places(language)) >= LEAST_SENTENCES


@each_language
def test_each_thing_can_be_said_in_three_ways_at_least(language: str) -> None:
    for place in places(language).values():
        assert len(place.step.lines) >= 3, place.line.id
        said = [line.say for line in place.step.lines]
        assert len(set(said)) == len(said), place.line.id


@each_language
def test_a_sentence_is_one_breath_with_and_without_its_names(language: str) -> None:
    too_long = {
        line_id: text
        for line_id, place in places(language).items()
        for text in (fill(place.line.say, {}), fill(place.line.say, FIELDS[language]))
        if len(text.split()) > MOST_WORDS[language]
    }
    assert too_long == {}


@each_language
def test_no_sentence_says_what_is_never_said(language: str) -> None:
    never = re.compile(NEVER[language], re.IGNORECASE)
    assert {i: p.line.say for i, p in places(language).items() if never.search(p.line.say)} == {}


@each_language
def test_only_the_final_warning_and_the_end_speak_of_ending_the_call(language: str) -> None:
    ends = re.compile(ENDS[language], re.IGNORECASE)
    speaking = {i for i, p in places(language).items() if ends.search(p.line.say)}
    allowed = {i for i, p in places(language).items() if p.step.rung in (Rung.FINAL, Rung.END)}
    assert speaking - allowed == set()
    assert len(speaking) >= len(allowed) / 2, "the pattern must know how this language ends a call"


@each_language
def test_a_caller_at_risk_gets_no_ladder_and_the_emergency_number(language: str) -> None:
    at_risk = words(language).situation("at_risk")
    assert at_risk is not None
    assert (at_risk.ladder_id, at_risk.rungs) == ("none", ())
    assert any("112" in text for text in words(language).cards.safety)


@each_language
def test_every_line_has_a_cue_and_titles_fit_their_buttons(language: str) -> None:
    assert [i for i, place in places(language).items() if not place.line.cue] == []
    most = 18 if language == "en" else 22
    titles = [part.title for part in (*words(language).situations, *words(language).moments)]
    assert [title for title in titles if len(title) > most] == []


@each_language
def test_brackets_and_fields_fill_to_whole_sentences(language: str) -> None:
    for line_id, place in places(language).items():
        for text in (fill(place.line.say, {}), fill(place.line.say, FIELDS[language])):
            assert not re.search(r"[\[\]{}]|\s[,.?;:]|\s\s|,\.", text), line_id
            assert text[-1] in ".?;…", (line_id, text)
