"""A double click never does two things; two clicks at two places always do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest

from companion.domain.call import Phase
from companion.ui.widget.buttons import ClickGuard
from tests.qt.window_desk import WindowDesk
from tests.support.fake_clock import FakeClock

HERE = QPoint(100, 100)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.mark.parametrize(("after_s", "passes"), [(0.0, False), (0.3, False), (0.69, False), (0.71, True), (5.0, True)])
def test_the_second_click_at_a_place_counts_after_seven_tenths_of_a_second(
    clock: FakeClock, after_s: float, passes: bool
) -> None:
    guard = ClickGuard(clock)
    assert guard.lets_pass(HERE)
    clock.advance(after_s)
    assert guard.lets_pass(HERE) is passes


@pytest.mark.parametrize(("away", "passes"), [(QPoint(4, 4), False), (QPoint(8, 1), True), (QPoint(0, 40), True)])
def test_another_place_counts_at_once(clock: FakeClock, away: QPoint, passes: bool) -> None:
    guard = ClickGuard(clock)
    guard.lets_pass(HERE)
    assert guard.lets_pass(HERE + away) is passes


def test_a_third_click_is_measured_from_the_one_that_counted(clock: FakeClock) -> None:
    guard = ClickGuard(clock)
    guard.lets_pass(HERE)
    clock.advance(0.5)
    assert not guard.lets_pass(HERE)
    clock.advance(0.3)
    assert guard.lets_pass(HERE)


def test_the_wall_clock_may_be_set_meanwhile(clock: FakeClock) -> None:
    guard = ClickGuard(clock)
    guard.lets_pass(HERE)
    clock.jump_wall(3_600_000)
    assert not guard.lets_pass(HERE)


def test_a_double_click_starts_a_call_and_does_not_end_it(desk: WindowDesk) -> None:
    button = desk.button("Start call")
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert button is desk.button("Call over")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.phase() == Phase.ON_CALL


def test_start_and_over_by_two_slow_clicks_at_the_same_place(desk: WindowDesk) -> None:
    desk.click("Start call")
    desk.click("Call over", after_s=0.8)
    assert desk.phase() == Phase.WRAP_UP


def test_two_quick_clicks_at_two_places_both_count(desk: WindowDesk) -> None:
    desk.click("Start call")
    desk.click("Swearing", after_s=0.1)
    desk.click("Give notice", after_s=0.1)
    assert [mark.rung for mark in desk.picture.rungs] == ["notice"]
