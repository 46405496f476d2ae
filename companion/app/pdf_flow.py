"""A page of paper as strips, one below the other: a page break may stand between two, unless they keep together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextLine, QTextOption
from PySide6.QtSvg import QSvgRenderer

from companion.domain.value import value
from companion.export.paper import FactRows, Ink, Picture, Story, Table, Words, quoted, tiles_a_row
from companion.export.svg_charts import FONT, escaped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from companion.export.paper import Block, Moment, Section, Tile

# Everything is measured in dots, so that fonts may have sizes between whole pixels: ten to the pixel of a browser.
PX = 10
DOTS_PER_INCH = 96 * PX

PADDING, RADIUS, GAP = 15 * PX, 9 * PX, 12 * PX
_ROW_GAP, _COLUMN_GAP = 6 * PX, 12 * PX
_FACT_NAME, _TIME, _INTO = 150 * PX, 84 * PX, 96 * PX
_LEADING = 1.12
_WIDEST_FIGURE, _FIGURES_PART = 130 * PX, 0.8
# A row of a table longer than this may go on on the next page.
_LINES_KEPT = 8


@value
class Strip:
    """Something with a height that is painted at a place. `keeps`: the next one stands on the same page."""

    height: float
    paint: Callable[[QPainter, float, float], None]
    keeps: bool = False


@value
class Style:
    """How a text looks; its size is in dots."""

    size: int = 125
    ink: Ink = Ink.TEXT
    weight: QFont.Weight = QFont.Weight.Normal
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


TITLE = Style(240, weight=QFont.Weight.DemiBold)
HEADING = Style(115, Ink.QUIET, QFont.Weight.DemiBold)
QUIET = Style(ink=Ink.QUIET)
SMALL = Style(110, Ink.QUIET)
_TILE = Style(140)
_CELL = Style(115)

# A column of a row: how far it stands from the left, how wide it is, and its texts one below the other.
Column = tuple[float, float, "Sequence[tuple[str, Style]]"]


class Composer:
    """Makes strips, in one font and one width."""

    def __init__(self, family: str, width: float) -> None:
        self._family = family
        self.width = width
        self._inner = width - 2 * PADDING

    def text(self, text: str, style: Style, *, keeps: bool = False) -> list[Strip]:
        """A paragraph over the whole width."""
        return self._row([(0, self.width, [(text, style)])], keeps=keeps)

    def ends(self, left: str, right: str, style: Style) -> list[Strip]:
        """A line with something at both ends."""
        at_right = replace(style, align=Qt.AlignmentFlag.AlignRight)
        wide = self.width * 0.2
        return self._row([(0, self.width - wide, [(left, style)]), (self.width - wide, wide, [(right, at_right)])])

    def tiles(self, tiles: Sequence[Tile]) -> Iterator[Strip]:
        """Small cards beside each other, in rows of the same height."""
        most = tiles_a_row(len(tiles)) or 1
        for first in range(0, len(tiles), most):
            row = tiles[first : first + most]
            wide = (self.width - GAP * (len(row) - 1)) / len(row)
            columns: list[Column] = [
                (n * (wide + GAP) + PADDING, wide - 2 * PADDING, [(tile.label, HEADING), (tile.text, _TILE)])
                for n, tile in enumerate(row)
            ]
            yield _as_one(self._row(columns), [n * (wide + GAP) for n in range(len(row))], wide)
            yield space(GAP)

    def section(self, section: Section) -> list[Strip]:
        """What stands in a card; whoever paints it adds the padding."""
        strips = self._row([(0, self._inner, [(section.title, HEADING)])], keeps=True)
        for block in section.blocks:
            strips += [space(8 * PX, keeps=True), *self._block(block)]
        return strips

    def _block(self, block: Block) -> list[Strip]:
        match block:
            case Words():
                return self._row([(0, self._inner, [(block.text, QUIET if block.is_quiet else Style())])])
            case FactRows():
                return [strip for name, text in block.rows for strip in self._fact(name, text)]
            case Table():
                return self._table(block)
            case Picture():
                return [self._picture(block)]
            case Story():
                return self._story(block)

    def _fact(self, name: str, text: str) -> list[Strip]:
        left = _FACT_NAME + _COLUMN_GAP
        row = self._row([(0, _FACT_NAME, [(name, QUIET)]), (left, self._inner - left, [(text, Style())])])
        return [*row, space(_ROW_GAP)]

    def _table(self, table: Table) -> list[Strip]:
        strips = [*self._figures(table.head, HEADING), self._rule(keeps=True)]
        for row in table.rows:
            strips += self._figures(row, _CELL)
        return strips

    def _figures(self, cells: Sequence[str], style: Style) -> list[Strip]:
        """The first cell takes the room that is left; figures stand at the right."""
        figures = max(1, len(cells) - 1)
        wide = min(_WIDEST_FIGURE, self._inner * _FIGURES_PART / figures)
        first = self._inner - wide * (len(cells) - 1)
        at_right = replace(style, align=Qt.AlignmentFlag.AlignRight)
        columns: list[Column] = [(0, first - _COLUMN_GAP, [(cells[0], style)])]
        columns += [
            (first + wide * n + _ROW_GAP, wide - _ROW_GAP, [(cell, at_right)]) for n, cell in enumerate(cells[1:])
        ]
        return [space(2 * PX, keeps=True), *self._row(columns), space(2 * PX)]

    def _story(self, story: Story) -> list[Strip]:
        strips = [*self._told([(name, HEADING) for name in story.head], []), space(3 * PX, keeps=True)]
        for moment in story.moments:
            strips += [self._rule(keeps=True), space(5 * PX, keeps=True), *self._moment(moment), space(5 * PX)]
        return strips

    def _moment(self, moment: Moment) -> list[Strip]:
        said = [(quoted(moment.quote), QUIET)] if moment.quote else []
        return self._told([(moment.time, Style()), (moment.into, QUIET), (moment.text, Style(ink=moment.ink))], said)

    def _told(self, texts: Sequence[tuple[str, Style]], below: Sequence[tuple[str, Style]]) -> list[Strip]:
        time, into, what = texts
        left = _TIME + _INTO
        columns: list[Column] = [
            (0, _TIME - _COLUMN_GAP, [time]),
            (_TIME, _INTO - _COLUMN_GAP, [into]),
            (left, self._inner - left, [what, *below]),
        ]
        return self._row(columns)

    def _picture(self, picture: Picture) -> Strip:
        svg = picture.svg.replace(FONT, f'font-family="{escaped(self._family)}"', 1)
        renderer = QSvgRenderer(QByteArray(svg.encode("utf-8", "replace")))
        size = renderer.viewBoxF().size()
        height = self._inner * size.height() / size.width() if size.width() else 0.0

        def paint(painter: QPainter, x: float, y: float) -> None:
            renderer.render(painter, QRectF(x, y, self._inner, height))

        return Strip(height, paint)

    def _rule(self, *, keeps: bool) -> Strip:
        def paint(painter: QPainter, x: float, y: float) -> None:
            painter.setPen(QPen(QColor(Ink.LINE), PX))
            painter.drawLine(QPointF(x, y), QPointF(x + self._inner, y))

        return Strip(PX, paint, keeps=keeps)

    def _row(self, columns: Sequence[Column], *, keeps: bool = False) -> list[Strip]:
        """Lines of columns beside each other: one strip a line, so that what is long can go over a page break."""
        in_columns = [
            [(left, line, layout, style) for text, style in texts for layout, line in self._lines(text, style, wide)]
            for left, wide, texts in columns
        ]
        count = max(map(len, in_columns))
        strips = []
        for n in range(count):
            lines = [column[n] for column in in_columns if n < len(column)]
            is_last = n == count - 1
            strips.append(
                Strip(
                    _LEADING * max(line.height() for _, line, _, _ in lines),
                    _painting(lines),
                    keeps if is_last else count <= _LINES_KEPT,
                )
            )
        return strips

    def _lines(self, text: str, style: Style, wide: float) -> Iterator[tuple[QTextLayout, QTextLine]]:
        layout = QTextLayout(text.replace("\n", "\u2028"), self._font(style))
        option = QTextOption(style.align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            lines.append(line)
        layout.endLayout()
        yield from ((layout, line) for line in lines)

    def _font(self, style: Style) -> QFont:
        """Letters stand where they belong, without hinting, and are found again, without ligatures."""
        font = QFont(self._family)
        font.setPixelSize(style.size)
        font.setWeight(style.weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font


def space(height: float, *, keeps: bool = False) -> Strip:
    """Nothing, so high."""
    return Strip(height, lambda _painter, _x, _y: None, keeps=keeps)


def paint_card(painter: QPainter, frame: QRectF) -> None:
    """The border of a card."""
    painter.setPen(QPen(QColor(Ink.LINE), PX))
    painter.setBrush(QColor(Ink.PAPER))
    painter.drawRoundedRect(frame, RADIUS, RADIUS)


def _painting(
    lines: Sequence[tuple[float, QTextLine, QTextLayout, Style]],
) -> Callable[[QPainter, float, float], None]:
    """Paint one line of each column; it holds on to their layouts, of which the lines are a part."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for left, line, _layout, style in lines:
            painter.setPen(QColor(style.ink))
            line.draw(painter, QPointF(x + left, y))

    return paint


def _as_one(strips: Sequence[Strip], lefts: Sequence[float], wide: float) -> Strip:
    """Cards beside each other around lines that were laid out as one row."""
    inner = sum(strip.height for strip in strips)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for left in lefts:
            paint_card(painter, QRectF(x + left, y, wide, inner + 2 * PADDING))
        below = y + PADDING
        for strip in strips:
            strip.paint(painter, x, below)
            below += strip.height

    return Strip(inner + 2 * PADDING, paint)
