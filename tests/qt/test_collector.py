"""Garbage is collected in the thread of the window and in no other."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest

from companion.app.collector import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Knot:
    """Holds itself: only the collector ends it."""

    def __init__(self, ended_in: list[str]) -> None:
        self.itself = self
        self._ended_in = ended_in

    def __del__(self) -> None:
        self._ended_in.append(threading.current_thread().name)


@pytest.fixture
def collecting() -> Iterator[None]:
    collector = Collector()
    yield
    collector.stop()


def knots_of_a_thread() -> list[str]:
    """Make so many in a thread that the collector would run there; return where those that ended did."""
    ended_in: list[str] = []

    def work() -> None:
        for _ in range(5_000):
            Knot(ended_in)

    thread = threading.Thread(target=work, name="reads a share")
    thread.start()
    thread.join()
    return ended_in


@pytest.mark.usefixtures("collecting")
def test_what_a_thread_leaves_behind_ends_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    ended_in = knots_of_a_thread()
    assert ended_in == [], "nothing is collected in there"
    qtbot.waitUntil(lambda: len(ended_in) == 5_000)
    assert set(ended_in) == {threading.main_thread().name}


@pytest.mark.usefixtures("collecting")
def test_what_has_grown_old_is_collected_too(qtbot: QtBot) -> None:
    ended_in: list[str] = []
    old = [Knot(ended_in)]
    for _ in range(2):
        gc.collect(1)
    old.clear()

    def is_ended() -> bool:
        knots_of_a_thread()
        return bool(ended_in)

    qtbot.waitUntil(is_ended, timeout=20_000)
    assert ended_in == [threading.main_thread().name]


def test_afterwards_python_collects_by_itself() -> None:
    Collector().stop()
    assert gc.isenabled()
    assert set(knots_of_a_thread()) == {"reads a share"}
