"""When kind words were kept, as people read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.follow_up import on_the_wall

if TYPE_CHECKING:
    from companion.domain.kind_words import KindWords
    from companion.ui.view_state.parts import Translate


def day_text(words: KindWords, translate: Translate) -> str:
    """The day they were kept; words of a call are those of a caller."""
    day = on_the_wall(words.since)
    date = translate("KindWords", "{day}.{month}.{year}").format(day=day.day, month=day.month, year=day.year)
    return translate("KindWords", "A caller, {date}").format(date=date) if words.call_id else date
