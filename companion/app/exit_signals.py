"""SIGTERM, SIGINT and SIGHUP end the program at once; nothing is pending, so nothing has to be asked.

Python runs its handlers between two lines of Python, and an idle event loop runs none: a wake-up socket brings it
round. Windows has a thread of its own for such news instead, and a socket there would be one of the network.
"""

from __future__ import annotations

import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal

from companion.app.windows_console import WindowsConsole, set_handler

if TYPE_CHECKING:
    from collections.abc import Callable


class ExitSignals(QObject):
    """Calls `leave` when the system asks the program to go."""

    _asked = Signal()

    def __init__(self, leave: Callable[[], None], platform: str = sys.platform) -> None:
        super().__init__()
        self._leave = leave
        self._console: WindowsConsole | None = None
        if platform == "win32":
            self._asked.connect(leave, Qt.ConnectionType.QueuedConnection)
            self._console = WindowsConsole(self._asked.emit, set_handler)
        else:
            self._watch_signals()

    def stop(self) -> None:
        """The program has done what it had to do."""
        if self._console:
            self._console.has_left()
        self.deleteLater()

    def _watch_signals(self) -> None:
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            signal.signal(getattr(signal, name), lambda *_: None)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        self._near.recv(64)
        self._leave()
