"""Long work in the window's thread, a few milliseconds at a time: nobody who clicks has to wait for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from companion.domain.call import Phase
from companion.integrations import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.integrations.long_work import Work
    from companion.ui.engine_bridge import EngineBridge

_log = logging.getLogger(__name__)

# With the piece that is begun last a slice stays below 20 ms. In a call there is more room between them.
SLICE_MS = 8
PAUSE_MS = 1
PAUSE_IN_CALL_MS = 60
MOST_WAITING = 8
TOO_MUCH = "Call Companion is busy with other exports. Try again."
CANCELLED = "It was cancelled; nothing was written."
_OWN_FAULT = "Call Companion has a fault of its own here; its log says more."


class Job:
    """One piece of long work. `count` is how far it is; `tell` is called once, with exit code and text."""

    def __init__(self, work: Work, tell: Callable[[int, str], None], on_count: Callable[[int], None] | None) -> None:
        self.work = work
        self.tell = tell
        self.on_count = on_count
        self.is_over = False

    def finish(self, exit_code: int, text: str) -> None:
        """Tell how it ended, once."""
        if not self.is_over:
            self.is_over = True
            self.tell(exit_code, text)


class Slices(QObject):
    """Does jobs one after the other. A call that runs only slows it down."""

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._jobs: list[Job] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._slice = QElapsedTimer()

    @property
    def is_busy(self) -> bool:
        """There is work left."""
        return bool(self._jobs)

    def begin(self, work: Work, tell: Callable[[int, str], None], on_count: Callable[[int], None] | None = None) -> Job:
        """Do it as soon as what was begun before is done."""
        job = Job(work, tell, on_count)
        if len(self._jobs) >= MOST_WAITING:
            job.finish(wire.REFUSED, TOO_MUCH)
            return job
        self._jobs.append(job)
        if not self._timer.isActive():
            self._timer.start(0)
        return job

    def cancel(self, job: Job) -> None:
        """Leave it; nothing half done stays."""
        if job in self._jobs:
            self._jobs.remove(job)
            job.work.close()
            job.finish(wire.REFUSED, CANCELLED)

    def stop(self) -> None:
        """Leave all of it: the program ends."""
        self._timer.stop()
        for job in list(self._jobs):
            self.cancel(job)

    def _on_time(self) -> None:
        if not self._jobs:
            return
        job = self._jobs[0]
        try:
            count = self._do_a_slice(job)
        except StopIteration as done:
            self._jobs.remove(job)
            job.finish(*done.value)
        except Exception:  # noqa: BLE001 - a fault of ours must not stop the event loop
            _log.exception("long work failed")
            self._jobs.remove(job)
            job.finish(wire.BUG, _OWN_FAULT)
        else:
            if job.on_count and not job.is_over:
                job.on_count(count)
        if self._jobs:
            in_call = self._bridge.snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
            self._timer.start(PAUSE_IN_CALL_MS if in_call else PAUSE_MS)

    def _do_a_slice(self, job: Job) -> int:
        self._slice.start()
        count = next(job.work)
        while self._slice.elapsed() < SLICE_MS:
            count = next(job.work)
        return count
