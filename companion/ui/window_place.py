"""Where the window stands: kept by corner, always on a screen that exists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from companion.domain.settings import Corner
from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEFT = (Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
_TOP = (Corner.TOP_LEFT, Corner.TOP_RIGHT)


@value
class Anchor:
    """A corner of a screen and the distance from it, in logical pixels."""

    corner: Corner
    x: int
    y: int
    screen: str = ""


@value
class ScreenArea:
    """A screen and the part of it that is free."""

    name: str
    free: QRect


def top_left(anchor: Anchor, size: QSize, tallest: int, screens: Sequence[ScreenArea]) -> QPoint:
    """Return where the window's top left corner goes.

    tallest: the height of the tallest panel. At a lower corner the window leaves room for it below, so that state,
    timer and main button stay where they are whatever the panel shows.
    """
    area = _area_of(anchor, screens)
    height = min(max(size.height(), tallest), area.height())
    x = area.left() + anchor.x if anchor.corner in _LEFT else area.right() + 1 - anchor.x - size.width()
    y = area.top() + anchor.y if anchor.corner in _TOP else area.bottom() + 1 - anchor.y - height
    x = max(area.left(), min(x, area.right() + 1 - size.width()))
    y = max(area.top(), min(y, area.bottom() + 1 - height))
    return QPoint(x, y)


def greatest_height(anchor: Anchor, tallest: int, screens: Sequence[ScreenArea]) -> int:
    """Return how high the window may become with its top staying where it is."""
    area = _area_of(anchor, screens)
    least = min(tallest, area.height())
    return max(least, area.height() - anchor.y) if anchor.corner in _TOP else least


def anchor_of(top_left_corner: QPoint, size: QSize, tallest: int, screens: Sequence[ScreenArea]) -> Anchor:
    """Return the anchor that keeps a window where it was dragged to: the nearest corner of the screen below it."""
    centre = QRect(top_left_corner, size).center()
    screen = next((s for s in screens if s.free.contains(centre)), screens[0])
    area = screen.free
    height = min(max(size.height(), tallest), area.height())
    to_left = top_left_corner.x() - area.left()
    to_right = area.right() + 1 - (top_left_corner.x() + size.width())
    to_top = top_left_corner.y() - area.top()
    to_bottom = area.bottom() + 1 - (top_left_corner.y() + height)
    is_left = abs(to_left) <= abs(to_right)
    is_top = abs(to_top) <= abs(to_bottom)
    corner = {
        (True, True): Corner.TOP_LEFT,
        (False, True): Corner.TOP_RIGHT,
        (True, False): Corner.BOTTOM_LEFT,
        (False, False): Corner.BOTTOM_RIGHT,
    }[is_left, is_top]
    return Anchor(
        corner, max(0, to_left if is_left else to_right), max(0, to_top if is_top else to_bottom), screen.name
    )


def _area_of(anchor: Anchor, screens: Sequence[ScreenArea]) -> QRect:
    return next((s.free for s in screens if s.name == anchor.screen), screens[0].free)
