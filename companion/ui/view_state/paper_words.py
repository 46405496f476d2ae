"""The words of reports and records, in the program's language; quotes are in the language of the prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.prompts import fill
from companion.export.paper import Quote
from companion.export.paper_words import PaperWords
from companion.ui.view_state.after_view import outcome_text
from companion.ui.view_state.topics import topic_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from companion.domain.prompts import Pack
    from companion.export.paper_words import DateText
    from companion.ui.view_state.parts import Translate

OVER_THE_LINE = "over_the_line"


def paper_words(translate: Translate, dates: DateText, own: Pack, said: Pack, fields: Mapping[str, str]) -> PaperWords:
    """Return the words of a page. `own`: the pack of the program's language; `said`: that of the prompts in use."""

    def situation(situation_id: str) -> str:
        found = own.situation(situation_id) or said.situation(situation_id)
        return found.title if found else situation_id

    def quote(line_id: str) -> Quote | None:
        place = said.place_of(line_id)
        if place is None:
            return None
        return Quote(fill(place.line.say, fields), place.line.language or said.language)

    return PaperWords(
        language=own.language,
        translate=translate,
        dates=dates,
        topic=lambda topic: topic_text(topic, translate),
        outcome=lambda outcome: outcome_text(outcome, translate),
        situation=situation,
        quote=quote,
        over_the_line=frozenset(
            each.id for pack in (own, said) for each in pack.situations if each.group == OVER_THE_LINE
        ),
    )
