"""Runs Python's garbage collector in the thread of the window alone, while that has nothing to do.

By itself it runs wherever an object is made: in the middle of a click, or in a thread that reads a share or locks notes
away, where it would end the Qt objects of a window that was closed. Qt objects may only be ended in their own thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

_YOUNG, _OLD = 0, 2


class Collector(QObject):
    """Takes the collector over. Keeps to Python's own measure of when there is enough to collect."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._thresholds = gc.get_threshold()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._collect_what_is_due)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._collect_what_is_due)
        gc.enable()

    def _collect_what_is_due(self) -> None:
        """Collect the oldest generation that is due, and with it the younger ones."""
        counts = gc.get_count()
        if counts[_YOUNG] <= self._thresholds[_YOUNG]:
            return
        for generation in range(_OLD, -1, -1):
            if counts[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
