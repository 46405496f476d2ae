"""Work that must not get in the way of a call: done in pieces while none runs, and nothing wakes up during one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.domain.call import Phase

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge

AFTER_A_FAULT_MS = 600_000


class BetweenCalls(QObject):
    """Calls `work` for one piece; it answers with the milliseconds until the next one, or None when all is done."""

    def __init__(self, bridge: EngineBridge, begins_ms: int, work: Callable[[], int | None]) -> None:
        super().__init__()
        self._bridge = bridge
        self._work = work
        self._begins_ms = begins_ms
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(begins_ms)

    def is_asleep(self) -> bool:
        """Nothing is going to happen until a call is over."""
        return not self._timer.isActive()

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()

    def _on_time(self) -> None:
        if self._bridge.snapshot.phase != Phase.READY:
            self._bridge.changed.connect(self._on_changed)
            return
        again_ms: int | None = AFTER_A_FAULT_MS
        try:
            again_ms = self._work()
        finally:
            if again_ms is not None:
                self._timer.start(again_ms)

    def _on_changed(self, snapshot: Snapshot) -> None:
        """Begin again when the call and all that follows it are over."""
        if snapshot.phase == Phase.READY:
            self._bridge.changed.disconnect(self._on_changed)
            self._timer.start(self._begins_ms)
