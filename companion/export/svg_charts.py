"""Charts as SVG: numbers in, one self-contained string out. It is plain SVG Tiny, which Qt paints too."""

from __future__ import annotations

import unicodedata
from html import escape
from typing import TYPE_CHECKING

from companion.domain.value import value
from companion.export.paper import Ink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Whoever paints the picture elsewhere puts the font of the page in its place.
FONT = 'font-family="sans-serif"'

WIDTH = 680
_PLOT_LEFT, _PLOT_TOP, _PLOT_HEIGHT = 30, 18, 160
_BELOW, _BELOW_WITH_TWO_LINES = 22, 36
_WIDEST_BAR = 46.0
_GAP_OF_PARTS = 1.5
_ROUND = 3.0
_ROW_HEIGHT, _ROW_GAP, _ROW_PX, _TRACK_HEIGHT = 38, 8, 13, 8
# Of the font size; rough, and rather too wide.
_WIDE_EM, _CAPITAL_EM, _USUAL_EM = 1.0, 0.8, 0.58
_WIDEST = "MWΩ@%…"
_FEWEST_PX_FOR_FIGURES = 12.0


@value
class Bar:
    """One bar: how many, and how many of them are shown in the second colour at its foot.

    label: under the bar. under: a second line, where something begins (a month).
    """

    label: str
    count: int
    part: int = 0
    under: str = ""


@value
class Row:
    """One lying bar under its name, with the number and a remark at the right."""

    label: str
    count: int
    remark: str = ""
    ink: Ink = Ink.CALM


@value
class Caption:
    """What a picture is called and what it shows, for whoever cannot see it. `key`: unique within the page."""

    key: str
    title: str
    description: str


@value
class Inks:
    """The colours of standing bars: what there is more than the part, and the part at the foot."""

    rest: Ink = Ink.CALM
    part: Ink = Ink.CARE


HARD_AMONG_ALL = Inks()
WELL_AMONG_ALL = Inks(Ink.LINE, Ink.CALM)


def bars_svg(bars: Sequence[Bar], caption: Caption, inks: Inks = HARD_AMONG_ALL) -> str:
    """Return standing bars over a line, with a scale at the left."""
    return "".join(_bars(bars, caption, inks))


def _bars(bars: Sequence[Bar], caption: Caption, inks: Inks) -> Iterator[str]:
    below = _BELOW_WITH_TWO_LINES if any(bar.under for bar in bars) else _BELOW
    height = _PLOT_TOP + _PLOT_HEIGHT + below
    yield _opening(height, caption)
    top = scale_top(max((bar.count for bar in bars), default=0))
    floor = _PLOT_TOP + _PLOT_HEIGHT
    for tick in (0, top // 2, top):
        y = floor - _PLOT_HEIGHT * tick / top
        yield _line(_PLOT_LEFT, y, WIDTH, y)
        yield _text(_PLOT_LEFT - 8, y + 4, str(tick), anchor="end")
    slot = (WIDTH - _PLOT_LEFT) / max(1, len(bars))
    wide = min(_WIDEST_BAR, slot * 0.74)
    size = _small(slot)
    under_size = _small((WIDTH - _PLOT_LEFT) / max(1, sum(1 for bar in bars if bar.label or bar.under)))
    for place, bar in enumerate(bars):
        centre = _PLOT_LEFT + slot * (place + 0.5)
        yield from _bar(bar, centre - wide / 2, wide, top, inks)
        if bar.count and slot >= _FEWEST_PX_FOR_FIGURES:
            yield from _figure(centre, floor - _PLOT_HEIGHT * bar.count / top - 5, str(bar.count), size)
        yield _text(centre, floor + 16, bar.label, size=under_size)
        if bar.under:
            yield _text(centre, floor + 30, bar.under, size=under_size, weight="600")
    yield "</svg>"


def _figure(centre: float, y: float, text: str, size: float) -> Iterator[str]:
    """A number over its bar, and no line of the scale through it."""
    wide = width_of(text, size) + 2
    yield _rect(centre - wide / 2, y - size + 1, wide, size + 1, 0, Ink.PAPER)
    yield _text(centre, y, text, size=size)


def _bar(bar: Bar, x: float, wide: float, top: int, inks: Inks) -> Iterator[str]:
    floor = _PLOT_TOP + _PLOT_HEIGHT
    whole, part = (_PLOT_HEIGHT * number / top for number in (bar.count, min(bar.part, bar.count)))
    if whole - part > _GAP_OF_PARTS:
        yield _upright(x, floor - whole, wide, whole - part - (_GAP_OF_PARTS if part else 0), inks.rest)
    if part:
        yield _upright(x, floor - part, wide, part, inks.part)


def rows_svg(rows: Sequence[Row], caption: Caption) -> str:
    """Return lying bars one below the other, the longest as wide as the picture."""
    return "".join(_rows(rows, caption))


def _rows(rows: Sequence[Row], caption: Caption) -> Iterator[str]:
    yield _opening(_ROW_HEIGHT * max(1, len(rows)) - _ROW_GAP, caption)
    most = max((row.count for row in rows), default=0) or 1
    remarks_wide = max((width_of(row.remark, _ROW_PX) + 16 for row in rows if row.remark), default=0.0)
    for place, row in enumerate(rows):
        y = place * _ROW_HEIGHT
        number = f"{row.count}"
        room = WIDTH - remarks_wide - width_of(number, _ROW_PX) - 24
        yield _text(0, y + 15, shortened(row.label, room, _ROW_PX), size=_ROW_PX, anchor="start", ink=Ink.TEXT)
        ink = row.ink if row.ink != Ink.CALM else Ink.QUIET
        yield _text(WIDTH - remarks_wide, y + 15, number, size=_ROW_PX, anchor="end", ink=ink)
        if row.remark:
            yield _text(WIDTH, y + 15, row.remark, size=_ROW_PX, anchor="end", ink=ink)
        yield _lying(y + 22, WIDTH, Ink.TRACK)
        yield _lying(y + 22, max(_TRACK_HEIGHT, WIDTH * row.count / most), row.ink)
    yield "</svg>"


def scale_top(most: int) -> int:
    """Return the number the scale ends with: even, round, and not far above the highest bar."""
    size = 1
    while True:
        for step in (2, 4, 6, 8, 10, 12, 16):
            if most <= step * size:
                return step * size
        size *= 10


def width_of(text: str, size: float) -> float:
    """Return about how wide a text is, rather too much than too little."""
    return size * sum(_em_of(char) for char in text)


def shortened(text: str, room: float, size: float) -> str:
    """Return the text, cut with an ellipsis where it is wider than there is room."""
    if width_of(text, size) <= room:
        return text
    while text and width_of(text + "…", size) > room:
        text = text[:-1]
    return text.rstrip() + "…"


def _em_of(char: str) -> float:
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return _WIDE_EM
    if char in _WIDEST:
        return _WIDE_EM
    return _CAPITAL_EM if char.isupper() or char in "mwωψφ—" else _USUAL_EM


def _small(slot: float) -> float:
    return 11.0 if slot >= 24 else 10.0 if slot >= 18 else 8.5  # noqa: PLR2004 - sizes that were looked at


def _opening(height: float, caption: Caption) -> str:
    key = escape(caption.key)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" {FONT} role="img" '
        f'aria-labelledby="{key}-title {key}-desc"><title id="{key}-title">{escaped(caption.title)}</title>'
        f'<desc id="{key}-desc">{escaped(caption.description)}</desc>'
    )


def _text(  # noqa: PLR0913 - a text has this many sides
    x: float,
    y: float,
    text: str,
    *,
    size: float = 11,
    anchor: str = "middle",
    ink: Ink = Ink.QUIET,
    weight: str = "",
) -> str:
    bold = f' font-weight="{weight}"' if weight else ""
    return (
        f'<text x="{_number(x)}" y="{_number(y)}" font-size="{size:g}" fill="{ink}" text-anchor="{anchor}"{bold}>'
        f"{escaped(text)}</text>"
    )


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return (
        f'<line x1="{_number(x1)}" y1="{_number(y1)}" x2="{_number(x2)}" y2="{_number(y2)}" '
        f'stroke="{Ink.LINE}" stroke-width="1"/>'
    )


def _upright(x: float, y: float, wide: float, high: float, ink: Ink) -> str:
    radius = min(_ROUND, high / 2, wide / 2)
    return _rect(x, y, wide, high, radius, ink)


def _lying(y: float, wide: float, ink: Ink) -> str:
    return _rect(0, y, wide, _TRACK_HEIGHT, _TRACK_HEIGHT / 2, ink)


def _rect(x: float, y: float, wide: float, high: float, radius: float, ink: Ink) -> str:  # noqa: PLR0913, PLR0917 - a rectangle has these
    return (
        f'<rect x="{_number(x)}" y="{_number(y)}" width="{_number(wide)}" height="{_number(high)}" '
        f'rx="{_number(radius)}" fill="{ink}"/>'
    )


def escaped(text: str) -> str:
    """Escape, and leave out what XML does not allow at all."""
    return escape("".join(char if char.isprintable() else " " for char in text))


def _number(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
