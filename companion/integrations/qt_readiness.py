"""Tells by Qt's event loop when there is something to read."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.integrations.doorway import Guest, Listener
    from companion.integrations.local_server import Readiness, Watch


class QtReadiness:
    """Implements Readiness; the notifiers live as long as `parent` or until cancelled."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def watch(self, source: Guest | Listener, callback: Callable[[], None]) -> Watch:
        """Call back whenever the source is ready, until cancelled."""
        return _QtWatch(QSocketNotifier(source.fileno(), QSocketNotifier.Type.Read, self._parent), callback)


class _QtWatch:
    def __init__(self, notifier: QSocketNotifier, callback: Callable[[], None]) -> None:
        self._notifier: QSocketNotifier | None = notifier
        self._callback = callback
        notifier.activated.connect(self._activated)

    def _activated(self, *_: object) -> None:
        if self._notifier:
            self._callback()

    def cancel(self) -> None:
        """Stop it; deleted later, because Qt may be inside its signal just now."""
        if self._notifier:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None


class _Post(QObject):
    """Has things done by the thread of the window, whoever asks for it."""

    _asked = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked.connect(lambda work: work(), Qt.ConnectionType.QueuedConnection)

    def post(self, work: Callable[[], None]) -> None:
        """Do it when the event loop comes round."""
        self._asked.emit(work)


def readiness_of(parent: QObject) -> Readiness:
    """Return what tells when there is something to read, for whatever the doorway of this system is made of."""
    if sys.platform == "win32":
        from companion.integrations.event_readiness import EventReadiness  # noqa: PLC0415 - Windows only
        from companion.integrations.windows_pipes import WindowsPipes  # noqa: PLC0415 - as above

        return EventReadiness(WindowsPipes(), _Post(parent).post)
    else:  # noqa: RET505 - what follows a return is unreachable to the type checker of the other system
        return QtReadiness(parent)
