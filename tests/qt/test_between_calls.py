"""What can wait is done between calls, and nothing wakes up for it during one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.between_calls import AFTER_A_FAULT_MS, BetweenCalls

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.qt.window_desk import WindowDesk


class Work:
    """Has so many pieces to do, each 5 ms after the one before."""

    def __init__(self, pieces: int) -> None:
        self.left = pieces
        self.done = 0

    def __call__(self) -> int | None:
        self.done += 1
        self.left -= 1
        return 5 if self.left else None


def test_all_is_done_while_no_call_runs(desk: WindowDesk, qtbot: QtBot) -> None:
    work = Work(3)
    between = BetweenCalls(desk.bridge, 5, work)
    qtbot.waitUntil(lambda: work.left == 0)
    assert between.is_asleep()


def test_nothing_wakes_up_until_the_call_and_its_wrap_up_are_over(desk: WindowDesk, qtbot: QtBot) -> None:
    # Given a call
    desk.go_to("on_call")
    work = Work(3)
    between = BetweenCalls(desk.bridge, 5, work)

    # When time passes, it asks once and then no more
    qtbot.waitUntil(between.is_asleep)
    desk.click("Call over")
    assert between.is_asleep()
    assert work.done == 0

    # Then it goes on when the wrap-up is saved
    desk.click("Save")
    assert not between.is_asleep()
    qtbot.waitUntil(lambda: work.left == 0)


def test_a_call_between_two_pieces_is_waited_for(desk: WindowDesk, qtbot: QtBot) -> None:
    work = Work(10_000)
    between = BetweenCalls(desk.bridge, 5, work)
    qtbot.waitUntil(lambda: work.done > 2)
    desk.go_to("on_call")
    done = work.done
    qtbot.waitUntil(between.is_asleep)
    assert work.done == done


def test_a_fault_of_ours_is_not_the_end_of_it(desk: WindowDesk, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as faults:
        between = BetweenCalls(desk.bridge, 5, lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(faults))
    assert between._timer.interval() == AFTER_A_FAULT_MS
    assert not between.is_asleep()
