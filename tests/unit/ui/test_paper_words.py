"""The words of a page: names in the program's language, what was said in that of the prompts."""

from __future__ import annotations

from companion.domain.call import Outcome
from companion.export.paper import Quote, quoted
from companion.ui.view_state.paper_words import paper_words
from tests.support.english import plain
from tests.support.papers import in_english
from tests.support.words import a_pack

WORDS = paper_words(plain, in_english, a_pack(), a_pack(language="fi", prefix="fi "), {"agent": "Aino"})


def test_names_are_the_program_s() -> None:
    assert WORDS.language == "en"
    assert WORDS.situation("swearing") == "Swearing"
    assert WORDS.outcome(Outcome.ENDED_AT_BOUNDARY) == "Ended at boundary"
    assert WORDS.topic("Billing") == "Billing"
    assert WORDS.topic("Our own") == "Our own"


def test_a_situation_nobody_knows_any_more_is_its_id() -> None:
    assert WORDS.situation("gone") == "gone"


def test_a_quote_is_in_the_language_of_the_prompts_with_names_filled_in() -> None:
    quote = WORDS.quote("ear.listen.a")
    assert quote is not None
    assert quote.language == "fi"
    assert "I am Aino" in quote.text
    assert WORDS.quote("gone.a") is None


def test_quotes_stand_between_the_marks_of_their_language() -> None:
    assert [quoted(Quote("a", language)) for language in ("en", "fi", "el")] == ["“a”", "”a”", "«a»"]


def test_behaviour_over_the_line_is_a_group_of_the_pack() -> None:
    assert WORDS.over_the_line == {"swearing", "shouting", "threat"}
