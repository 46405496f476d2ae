"""A page as one HTML file: no scripts, nothing fetched, every text escaped, good on screen and on paper."""

from __future__ import annotations

import base64
import hashlib
from html import escape
from typing import TYPE_CHECKING

from companion.export.paper import FactRows, Ink, Moment, Picture, Story, Table, Tile, Words, quoted, tiles_a_row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from companion.export.paper import Block, Paper, Section

_STYLE = f"""
:root {{ color-scheme: light; }}
* {{ box-sizing: border-box; }}
body {{ margin: 0; padding: 32px 20px; background: {Ink.WINDOW}; color: {Ink.TEXT};
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }}
main {{ max-width: 760px; margin: 0 auto; }}
h1 {{ margin: 0; font-size: 26px; line-height: 1.25; font-weight: 600; }}
h2 {{ margin: 0 0 12px; font-size: 13px; font-weight: 600; color: {Ink.QUIET}; }}
p {{ margin: 0 0 8px; }}
p:last-child {{ margin-bottom: 0; }}
.quiet {{ color: {Ink.QUIET}; }}
header {{ margin: 0 0 20px; }}
.tiles {{ display: grid; gap: 14px; margin-bottom: 14px; }}
.row2 {{ grid-template-columns: repeat(2, 1fr); }}
.row3 {{ grid-template-columns: repeat(3, 1fr); }}
section, .tile {{ background: {Ink.PAPER}; border: 1px solid {Ink.LINE}; border-radius: 10px; padding: 16px 18px; }}
section {{ margin-bottom: 14px; break-inside: avoid; }}
section.long {{ break-inside: auto; }}
.tile h2 {{ margin-bottom: 4px; }}
.tile p {{ font-size: 16px; }}
svg {{ display: block; width: 100%; height: auto; }}
svg text {{ font-family: inherit; font-variant-numeric: tabular-nums; }}
section > * + * {{ margin-top: 14px; }}
section > h2 + * {{ margin-top: 0; }}
dl {{ display: grid; grid-template-columns: minmax(120px, 190px) 1fr; gap: 6px 16px; margin: 0; }}
dt {{ color: {Ink.QUIET}; }}
dd {{ margin: 0; overflow-wrap: anywhere; white-space: pre-line; }}
table {{ border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }}
th, td {{ text-align: left; vertical-align: top; padding: 7px 12px 7px 0; border-bottom: 1px solid {Ink.LINE};
  overflow-wrap: anywhere; }}
tbody tr:last-child > * {{ border-bottom: 0; }}
th {{ font-weight: 600; }}
thead th {{ font-size: 13px; color: {Ink.QUIET}; }}
tbody th {{ font-weight: 400; }}
.figures {{ font-size: 13px; }}
.figures th + td, .figures td + td, .figures thead th + th {{ text-align: right; padding-right: 0;
  padding-left: 12px; }}
.story td:nth-child(-n+2) {{ white-space: nowrap; overflow-wrap: normal; }}
.story .said {{ display: block; margin: 2px 0 0; color: {Ink.QUIET}; }}
.limit {{ color: {Ink.LIMIT}; }}
.calm {{ color: {Ink.CALM}; }}
details {{ font-size: 13px; color: {Ink.QUIET}; }}
details table {{ margin-top: 6px; color: {Ink.TEXT}; }}
summary {{ cursor: pointer; width: fit-content; }}
summary:focus-visible {{ outline: 2px solid {Ink.EDGE}; outline-offset: 3px; border-radius: 4px; }}
footer {{ margin-top: 20px; font-size: 13px; color: {Ink.QUIET}; }}
@media (max-width: 560px) {{ .row2, .row3, dl {{ grid-template-columns: 1fr; }} dt {{ margin-top: 6px; }} }}
@page {{ size: A4; margin: 16mm; }}
@media print {{
  body {{ padding: 0; background: {Ink.PAPER}; font-size: 12px; }}
  main {{ max-width: none; }}
  h2 {{ break-after: avoid; }}
  tr, .tile {{ break-inside: avoid; }}
  details:not([open]) {{ display: none; }}
}}
"""
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
_LONG_STORY, _LONG_TABLE, _LONG_TEXT = 12, 24, 600
_CLASS_OF = {Ink.LIMIT: "limit", Ink.CALM: "calm"}


def html_pieces(paper: Paper) -> Iterator[str]:
    """Yield the file piece by piece."""
    yield (
        f'<!DOCTYPE html>\n<html lang="{_text(paper.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        f"<title>{_text(paper.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f'<header>\n<h1>{_text(paper.title)}</h1>\n<p class="quiet">{_text(paper.subtitle)}</p>\n</header>\n'
    )
    if paper.tiles:
        row = f"row{tiles_a_row(len(paper.tiles))}"
        yield f'<div class="tiles {row}">\n{"".join(map(_tile, paper.tiles))}</div>\n'
    for section in paper.sections:
        yield from _section(section, paper.figures_title)
    yield f"<footer>\n<p>{_text(paper.foot)}</p>\n</footer>\n</main>\n</body>\n</html>\n"


def _tile(tile: Tile) -> str:
    return f'<div class="tile"><h2>{_text(tile.label)}</h2><p>{_text(tile.text)}</p></div>\n'


def _section(section: Section, figures_title: str) -> Iterator[str]:
    opening = '<section class="long">' if any(map(_may_break, section.blocks)) else "<section>"
    yield f"{opening}\n<h2>{_text(section.title)}</h2>\n"
    for block in section.blocks:
        yield _block(block, figures_title)
    yield "</section>\n"


def _may_break(block: Block) -> bool:
    """On paper a card stays on one page, unless it is long."""
    if isinstance(block, Story):
        return len(block.moments) > _LONG_STORY
    if isinstance(block, Table):
        return len(block.rows) > _LONG_TABLE
    return isinstance(block, FactRows) and any(len(text) > _LONG_TEXT for _, text in block.rows)


def _block(block: Block, figures_title: str) -> str:
    match block:
        case Words():
            opening = '<p class="quiet">' if block.is_quiet else "<p>"
            return f"{opening}{_text(block.text)}</p>\n"
        case FactRows():
            rows = "".join(f"<dt>{_text(label)}</dt><dd>{_text(text)}</dd>\n" for label, text in block.rows)
            return f"<dl>\n{rows}</dl>\n"
        case Table():
            return _table(block)
        case Picture():
            return f"{block.svg}\n{_behind(block.table, figures_title) if block.table else ''}"
        case Story():
            return _story(block)


def _behind(table: Table, figures_title: str) -> str:
    return f"<details><summary>{_text(figures_title)}</summary>\n{_table(table)}</details>\n"


def _table(table: Table) -> str:
    rows = "".join(f'<tr><th scope="row">{_text(row[0])}</th>{_cells(row[1:])}</tr>\n' for row in table.rows)
    return f'<table class="figures">\n{_head(table.head)}<tbody>\n{rows}</tbody>\n</table>\n'


def _story(story: Story) -> str:
    rows = "".join(map(_moment, story.moments))
    return f'<table class="story">\n{_head(story.head)}<tbody>\n{rows}</tbody>\n</table>\n'


def _moment(moment: Moment) -> str:
    name = _CLASS_OF.get(moment.ink)
    text = f'<span class="{name}">{_text(moment.text)}</span>' if name else _text(moment.text)
    if moment.quote:
        text += f'<span class="said" lang="{_text(moment.quote.language)}">{_text(quoted(moment.quote))}</span>'
    return f"<tr><td>{_text(moment.time)}</td><td>{_text(moment.into)}</td><td>{text}</td></tr>\n"


def _head(names: Sequence[str]) -> str:
    cells = "".join(f'<th scope="col">{_text(name)}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>\n"


def _cells(texts: Sequence[str]) -> str:
    return "".join(f"<td>{_text(text)}</td>" for text in texts)


def _text(text: str) -> str:
    """Escape; what is neither printable nor a line break becomes a blank."""
    return escape("".join(char if char.isprintable() or char == "\n" else " " for char in text))
