"""The program goes when the system asks it to."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QThread

from companion.app import exit_signals
from companion.app.exit_signals import ExitSignals

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

CTRL_C, CLOSED = 0, 2


@pytest.fixture
def handlers(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[int], bool]]:
    """What Windows was given to call."""
    given: list[Callable[[int], bool]] = []
    monkeypatch.setattr(exit_signals, "set_handler", given.append)
    return given


def test_on_windows_the_console_asks_from_a_thread_of_its_own(
    qtbot: QtBot, handlers: list[Callable[[int], bool]]
) -> None:
    left_in: list[QThread] = []
    signals = ExitSignals(lambda: left_in.append(QThread.currentThread()), "win32")
    threading.Thread(target=lambda: handlers[0](CTRL_C)).start()
    qtbot.waitUntil(lambda: bool(left_in))
    assert left_in == [signals.thread()]
    signals.stop()


def test_windows_is_kept_waiting_until_everything_is_done(qtbot: QtBot, handlers: list[Callable[[int], bool]]) -> None:
    left: list[bool] = []
    signals = ExitSignals(lambda: left.append(True), "win32")
    windows = threading.Thread(target=lambda: handlers[0](CLOSED), daemon=True)
    windows.start()
    qtbot.waitUntil(lambda: bool(left))
    windows.join(0.2)
    assert windows.is_alive()
    signals.stop()
    windows.join(2)
    assert not windows.is_alive()
