"""Where the window stands: by its corner, on a screen that exists, with the header where it was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from companion.domain.settings import Corner
from companion.ui.window_place import Anchor, ScreenArea, anchor_of, greatest_height, top_left

TALLEST = 700
LOW, HIGH = QSize(340, 180), QSize(340, 690)
LARGE = ScreenArea("large", QRect(0, 0, 1920, 1040))
SMALL = ScreenArea("small", QRect(0, 0, 1280, 760))
# Left of the large one, with a panel at its top.
LEFT = ScreenArea("left", QRect(-1280, 40, 1280, 984))


@pytest.mark.parametrize(
    ("corner", "place"),
    [
        (Corner.TOP_LEFT, QPoint(24, 30)),
        (Corner.TOP_RIGHT, QPoint(1920 - 24 - 340, 30)),
        (Corner.BOTTOM_LEFT, QPoint(24, 1040 - 30 - TALLEST)),
        (Corner.BOTTOM_RIGHT, QPoint(1920 - 24 - 340, 1040 - 30 - TALLEST)),
    ],
)
@pytest.mark.parametrize("size", [LOW, HIGH])
def test_every_corner_keeps_the_header_still_whatever_the_height(corner: Corner, place: QPoint, size: QSize) -> None:
    assert top_left(Anchor(corner, 24, 30, "large"), size, TALLEST, [LARGE]) == place


@pytest.mark.parametrize("corner", Corner)
@pytest.mark.parametrize("screen", [LARGE, SMALL, LEFT])
@pytest.mark.parametrize("size", [LOW, HIGH])
@pytest.mark.parametrize("far", [(0, 0), (24, 24), (5000, 5000), (0, 400)])
def test_it_is_whole_on_the_screen(corner: Corner, screen: ScreenArea, size: QSize, far: tuple[int, int]) -> None:
    place = top_left(Anchor(corner, *far, screen.name), size, TALLEST, [screen])
    assert screen.free.contains(QRect(place, size))


@pytest.mark.parametrize("corner", Corner)
def test_a_screen_that_shrinks_keeps_it_at_its_corner(corner: Corner) -> None:
    anchor = Anchor(corner, 24, 24, "large")
    shrunk = ScreenArea("large", SMALL.free)
    place = top_left(anchor, LOW, TALLEST, [shrunk])
    assert shrunk.free.contains(QRect(place, LOW))
    is_left = corner in (Corner.TOP_LEFT, Corner.BOTTOM_LEFT)
    assert place.x() == (24 if is_left else 1280 - 24 - LOW.width())


def test_a_screen_that_is_gone_gives_way_to_the_first() -> None:
    place = top_left(Anchor(Corner.TOP_RIGHT, 24, 24, "left"), LOW, TALLEST, [LARGE])
    assert LARGE.free.contains(QRect(place, LOW))
    assert place == QPoint(1920 - 24 - 340, 24)


def test_it_finds_its_screen_again_when_that_comes_back() -> None:
    anchor = Anchor(Corner.TOP_LEFT, 24, 24, "left")
    assert LEFT.free.contains(top_left(anchor, LOW, TALLEST, [LARGE, LEFT]))


@pytest.mark.parametrize("corner", Corner)
@pytest.mark.parametrize("screen", [LARGE, SMALL, LEFT])
def test_where_it_was_dragged_to_is_where_it_comes_back(corner: Corner, screen: ScreenArea) -> None:
    place = top_left(Anchor(corner, 40, 20, screen.name), LOW, TALLEST, [LARGE, SMALL, LEFT])
    anchor = anchor_of(place, LOW, TALLEST, [screen])
    assert top_left(anchor, LOW, TALLEST, [screen]) == place
    assert anchor.screen == screen.name


def test_dragged_over_an_edge_it_comes_back_whole() -> None:
    anchor = anchor_of(QPoint(1800, -60), LOW, TALLEST, [LARGE])
    assert (anchor.corner, anchor.x, anchor.y) == (Corner.TOP_RIGHT, 0, 0)


def test_dragged_off_every_screen_it_comes_to_the_first() -> None:
    anchor = anchor_of(QPoint(9000, 9000), LOW, TALLEST, [LARGE, LEFT])
    assert LARGE.free.contains(QRect(top_left(anchor, LOW, TALLEST, [LARGE, LEFT]), LOW))


@pytest.mark.parametrize("corner", Corner)
@pytest.mark.parametrize("screen", [LARGE, SMALL, LEFT])
@pytest.mark.parametrize("y", [0, 24, 300, 5000])
def test_at_its_greatest_height_the_header_is_still_where_it_was(corner: Corner, screen: ScreenArea, y: int) -> None:
    anchor = Anchor(corner, 24, y, screen.name)
    highest = QSize(340, greatest_height(anchor, TALLEST, [screen]))
    assert top_left(anchor, highest, TALLEST, [screen]) == top_left(anchor, LOW, TALLEST, [screen])
    assert screen.free.contains(QRect(top_left(anchor, highest, TALLEST, [screen]), highest))
