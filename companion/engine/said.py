"""Sentences for the agent from below the window: English as they are, and translatable where they are shown."""

from __future__ import annotations


class Sentence(str):
    """An English sentence that remembers how it was made. An exception that carries one gives it back with str()."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __str__(self) -> str:
        """Return itself: str() of an exception must not lose how it was made."""
        return self


class Quoting(str):
    """A sentence that may quote what somebody wrote. `bare` says the same and quotes nothing: that may be logged."""

    __slots__ = ("bare",)

    bare: str


def quoting(sentence: str, bare: str) -> Quoting:
    """Make one."""
    told = Quoting(sentence)
    told.bare = bare
    return told


def said(template: str, /, **values: object) -> Sentence:
    """Make a sentence. The template is a literal, so that its translation can be found; values may be sentences too."""
    sentence = Sentence(template.format(**values))
    sentence.template = template
    sentence.values = values
    return sentence
