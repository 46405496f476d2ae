"""A page as plain text, to read before it leaves: the same words and figures, without the pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.export.paper import FactRows, Picture, Story, Table, Words, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.export.paper import Block, Moment, Paper


def paper_text(paper: Paper) -> str:
    """Return all that the page says, a line for each fact."""
    lines = [paper.title, paper.subtitle, *(f"{tile.label}: {tile.text}" for tile in paper.tiles)]
    for section in paper.sections:
        lines += ["", section.title]
        for block in section.blocks:
            lines += _lines(block)
    return "\n".join([*lines, "", paper.foot])


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Words():
            yield block.text
        case FactRows():
            yield from (f"{what}: {text}" for what, text in block.rows)
        case Table():
            yield " · ".join(block.head)
            yield from (" · ".join(row) for row in block.rows)
        case Picture():
            yield from _lines(block.table) if block.table else ()
        case Story():
            yield from map(_moment, block.moments)


def _moment(moment: Moment) -> str:
    said = f" {quoted(moment.quote)}" if moment.quote else ""
    return f"{moment.time} ({moment.into}) {moment.text}{said}"
