"""Tells by Qt's event loop when there is something to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.integrations.local_server import Watch


class QtReadiness:
    """Implements Readiness; the notifiers live as long as `parent` or until cancelled."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent

    def watch(self, descriptor: int, callback: Callable[[], None]) -> Watch:
        """Call back whenever the descriptor is ready, until cancelled."""
        return _QtWatch(QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self._parent), callback)


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
