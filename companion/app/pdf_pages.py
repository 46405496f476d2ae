"""Strips on pages: where the breaks come, and the cards around what belongs together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from companion.app.pdf_flow import PADDING, Strip, paint_card
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QPainter

# A card that does not fit any more goes on on the next page only where it is long and there is room for a good part of
# it; any other moves there whole.
_LONG_PART_OF_PAGE, _WORTH_BEGINNING = 0.4, 0.25


@value
class Placed:
    """Something painted at a height of its page."""

    y: float
    paint: Callable[[QPainter, float, float], None]


class Pages:
    """Takes strips one after the other; `done` are the pages so far, each in the order of painting."""

    def __init__(self, width: float, height: float) -> None:
        self._width = width
        self._height = height
        self._y = 0.0
        self.done: list[list[Placed]] = [[]]

    def add(self, strips: Iterable[Strip]) -> None:
        """Place what stands in no card."""
        for chunk in _chunks(strips):
            if self._y + _height_of(chunk) > self._height:
                self._turn()
            self._place(chunk, 0)

    def add_card(self, strips: Sequence[Strip]) -> None:
        """Place a card; where it goes over a page break, both parts have a border all round."""
        pieces = list(_pieces(_chunks(strips), self._height - 2 * PADDING))
        whole, room = _height_of(strips) + 2 * PADDING, self._height - self._y
        is_long = whole > self._height * _LONG_PART_OF_PAGE
        may_break = is_long and room > max(self._height * _WORTH_BEGINNING, _height_of(pieces[0]) + 2 * PADDING)
        if whole > room and not may_break:
            self._turn()
        top = self._open_card()
        for chunk in pieces:
            if self._y + _height_of(chunk) + PADDING > self._height:
                self._close_card(top)
                self._turn()
                top = self._open_card()
            self._place(chunk, PADDING)
        self._close_card(top)

    def paint(self, painter: QPainter, number: int, x: float, y: float) -> None:
        """Paint a page, counted from 0."""
        for placed in self.done[number]:
            placed.paint(painter, x, y + placed.y)

    def _open_card(self) -> tuple[int, float]:
        """Note where the card begins; it is painted under what comes."""
        top = (len(self.done[-1]), self._y)
        self._y += PADDING
        return top

    def _close_card(self, top: tuple[int, float]) -> None:
        place, began = top
        self._y += PADDING
        high, wide = self._y - began, self._width

        def paint(painter: QPainter, x: float, y: float) -> None:
            paint_card(painter, QRectF(x, y, wide, high))

        self.done[-1].insert(place, Placed(began, paint))

    def _place(self, strips: Sequence[Strip], left: float) -> None:
        for strip in strips:
            self.done[-1].append(Placed(self._y, _moved(strip, left)))
            self._y += strip.height

    def _turn(self) -> None:
        """Begin a new page, if there is anything on this one."""
        if self._y > 0:
            self.done.append([])
            self._y = 0.0


def _moved(strip: Strip, left: float) -> Callable[[QPainter, float, float], None]:
    return lambda painter, x, y: strip.paint(painter, x + left, y)


def _chunks(strips: Iterable[Strip]) -> Iterable[list[Strip]]:
    """Yield strips that have to stand on one page."""
    chunk: list[Strip] = []
    for strip in strips:
        chunk.append(strip)
        if not strip.keeps:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _pieces(chunks: Iterable[list[Strip]], most: float) -> Iterable[list[Strip]]:
    """Yield the chunks; one that is higher than a page cannot be kept together."""
    for chunk in chunks:
        if _height_of(chunk) <= most:
            yield chunk
        else:
            yield from ([strip] for strip in chunk)


def _height_of(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips)
