"""What a printed page is made of, as values: the same for HTML, for the PDF and for a test. No markup in it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeAlias

from companion.domain.value import value

if TYPE_CHECKING:
    from datetime import date


class Ink(StrEnum):
    """The colours on paper: those of the light window, where white paper allows nothing else."""

    PAPER = "#FFFFFF"
    WINDOW = "#F4F6F8"
    TRACK = "#EDF1F4"
    LINE = "#D3DAE1"
    EDGE = "#788591"
    TEXT = "#1B232B"
    QUIET = "#566371"
    CALM = "#17695F"
    CARE = "#8A5A00"
    LIMIT = "#A8362D"


@value
class Tile:
    """A small card with one fact, what it is about over it."""

    label: str
    text: str


def tiles_a_row(count: int) -> int:
    """Return how many stand beside each other, so that none is left alone."""
    return 2 if count in (2, 4) else min(count, 3)


@value
class Words:
    """A paragraph."""

    text: str
    is_quiet: bool = False


@value
class FactRows:
    """What it is about on the left, what is to say of it on the right."""

    rows: tuple[tuple[str, str], ...]


@value
class Table:
    """Figures in columns; the first column names what the row is about."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@value
class Picture:
    """A chart as SVG, and the same figures as a table for whoever cannot see it; None where one stands below it."""

    svg: str
    table: Table | None = None


@value
class Quote:
    """Words that were said, and their language."""

    text: str
    language: str


_MARKS = {"el": ("«", "»"), "fi": ("”", "”")}


def quoted(quote: Quote) -> str:
    """Return the words between the marks of their language."""
    opening, closing = _MARKS.get(quote.language, ("“", "”"))
    return f"{opening}{quote.text}{closing}"


@value
class Moment:
    """One line of a story: the time of day, the time into the call, what happened, and in which words."""

    time: str
    into: str
    text: str
    ink: Ink = Ink.TEXT
    quote: Quote | None = None


@value
class Story:
    """What happened, in order; `head` names the three columns."""

    head: tuple[str, str, str]
    moments: tuple[Moment, ...]


Block: TypeAlias = Words | FactRows | Table | Picture | Story


@value
class Section:
    """A card with a heading."""

    title: str
    blocks: tuple[Block, ...]


@value
class Paper:
    """All of it, however long; `written` is the day.

    figures_title: opens the tables of its pictures. page_of: has {page} and {pages}.
    """

    language: str
    title: str
    subtitle: str
    tiles: tuple[Tile, ...]
    sections: tuple[Section, ...]
    foot: str
    figures_title: str
    page_of: str
    written: date


class Printer(Protocol):
    """Makes a PDF of a page. Qt does it, so it comes in from above."""

    def __call__(self, paper: Paper, /) -> bytes:
        """Return the whole file."""
        ...
