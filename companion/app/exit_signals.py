"""SIGTERM, SIGINT and SIGHUP end the program at once; nothing is pending, so nothing has to be asked.

Python runs its handlers between two lines of Python, and an idle event loop runs none: a wake-up socket brings it
round.
"""

from __future__ import annotations

import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


class ExitSignals(QObject):
    """Calls `leave` when the system asks the program to go."""

    def __init__(self, leave: Callable[[], None]) -> None:
        super().__init__()
        self._leave = leave
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        names = ["SIGTERM", "SIGINT"] if sys.platform == "win32" else ["SIGTERM", "SIGINT", "SIGHUP"]
        for name in names:
            signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        self._near.recv(64)
        self._leave()
