"""What the editor of prompts says: layers, refusals, flags and what a paste left over, one plain sentence each."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from companion.domain.layer_tables import DraftRefusal
from companion.domain.pack_limits import LONGEST_SAY, LONGEST_TITLE, MOST_LINES, MOST_WORDS
from companion.domain.paste import WhyUnused
from companion.domain.prompts import FIELDS, Layer
from companion.domain.sayability import LONGEST_WORD, MOST_LETTERS, Flag

if TYPE_CHECKING:
    from companion.domain.paste import Unused
    from companion.domain.sayability import Finding, Sayability
    from companion.ui.view_state.parts import Translate

SHORTENED = 60


def layer_name(layer: Layer, translate: Translate) -> str:
    """Where a line comes from, as it stands beside it."""
    return {
        Layer.SHIPPED: translate("Editor", "shipped"),
        Layer.TEAM: translate("Editor", "team"),
        Layer.OWN: translate("Editor", "yours"),
    }[layer]


def name_of_new(file: str, translate: Translate) -> str:
    """What a layer is called before anybody named it."""
    return PurePath(file).stem[:LONGEST_TITLE] if file else translate("Editor", "My own lines")


def refused(refusal: DraftRefusal, translate: Translate) -> str:
    """Why an edit is not possible."""
    return {
        DraftRefusal.EMPTY: translate("Editor", "It needs some words first."),
        DraftRefusal.TOO_LONG: translate(
            "Editor", "This is too long to be kept: a sentence has {most} characters at most."
        ),
        DraftRefusal.TOO_MANY: translate("Editor", "There is no room for more: a step has {lines} lines at most."),
        DraftRefusal.ID_TAKEN: translate("Editor", "There is one like that already."),
        DraftRefusal.NOT_HERE: translate("Editor", "This belongs to another layer and can only be hidden."),
        DraftRefusal.BROKEN_FILE: translate("Editor", "This part of the file is broken. Mend it there first."),
    }[refusal].format(most=LONGEST_SAY, lines=MOST_LINES)


def figures(found: Sayability, translate: Translate) -> str:
    """How long a sentence is: “14 words · 5 seconds aloud”."""
    words = translate("Editor", "%n words", found.words)
    aloud = translate("Editor", "%n seconds aloud", max(1, round(found.seconds)))
    return f"{words} · {aloud}"


def flag(finding: Finding, language: str, translate: Translate) -> str:
    """What may be wrong with a sentence."""
    part = shortened(finding.part)
    limits = {"words": MOST_WORDS.get(language, MOST_WORDS["en"]), "letters": MOST_LETTERS.get(language, 160)}
    return _flags(translate)[finding.flag].format(
        part=part, long=LONGEST_WORD, fields=", ".join(f"{{{name}}}" for name in FIELDS), **limits
    )


def _flags(translate: Translate) -> dict[Flag, str]:
    return {
        Flag.TOO_MANY_WORDS: translate("Editor", "{part} words are too many to say at a stretch; {words} is the most."),
        Flag.TOO_LONG: translate("Editor", "{part} characters do not fit the card well; {letters} is the most."),
        Flag.LONGER_THAN_A_BREATH: translate("Editor", "This is longer than one breath: “{part}”. A full stop helps."),
        Flag.EXCLAMATION: translate("Editor", "An exclamation mark sounds like shouting."),
        Flag.PARENTHESES: translate("Editor", "Parentheses cannot be said: “{part}”."),
        Flag.DASH: translate("Editor", "A dash cannot be said. Make two sentences, or use a comma."),
        Flag.SCRIPT_PHRASE: translate("Editor", "“{part}” sounds like a script. Say it as you would to a neighbour."),
        Flag.PROMISE: translate("Editor", "“{part}” promises what may not be yours to keep."),
        Flag.STARTS_WITH_YOU: translate(
            "Editor", "It begins with “{part}”, which is heard as an accusation. Begin with “I”."
        ),
        Flag.SPEAKS_OF_ENDING: translate(
            "Editor", "“{part}”: only the final warning and the end speak of ending the call."
        ),
        Flag.MOCKS_AFTER_THE_END: translate("Editor", "“{part}” sounds like mockery when the call has been ended."),
        Flag.HARD_CLUSTERS: translate("Editor", "Many hard consonants in one sentence: {part}."),
        Flag.TONGUE_TWISTER: translate("Editor", "A tongue-twister: “{part}”."),
        Flag.LONG_WORD: translate("Editor", "“{part}” is a long word to say under stress; {long} letters is the most."),
        Flag.UNKNOWN_FIELD: translate("Editor", "There is no field {part}. The fields are {fields}."),
        Flag.UNCLOSED_BRACKET: translate("Editor", "A bracket is not closed, or stands inside another: “{part}”."),
        Flag.FIELD_OUTSIDE_BRACKETS: translate(
            "Editor", "{part} must stand in [brackets], which go when the field is not set."
        ),
    }


def left_over(unused: Unused, translate: Translate) -> str:
    """Why a pasted line makes nothing."""
    why = {
        WhyUnused.BEFORE_ANY_HEADING: translate("Editor", "no heading stands above it"),
        WhyUnused.NOTHING_BELOW: translate("Editor", "a heading with no sentence below it"),
        WhyUnused.TITLE_TOO_LONG: translate("Editor", "too long for a heading"),
        WhyUnused.TOO_LONG: translate("Editor", "too long for one sentence"),
        WhyUnused.TOO_MANY: translate("Editor", "the step is full"),
        WhyUnused.TWICE: translate("Editor", "it is there already"),
        WhyUnused.CALLERS_WORDS: translate("Editor", "the caller says it"),
        WhyUnused.PLACEHOLDER: translate("Editor", "something has to be filled in; use {fields} in [brackets]"),
    }[unused.why].format(fields=", ".join(f"{{{name}}}" for name in FIELDS))
    return translate("Editor", "Line {number}: {why}. “{text}”").format(
        number=unused.number, why=why, text=shortened(unused.text)
    )


def shortened(text: str) -> str:
    """The beginning of a text, as much as names it."""
    return text if len(text) <= SHORTENED else text[: SHORTENED - 1].rstrip() + "…"
