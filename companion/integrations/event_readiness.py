"""Tells when something came through a pipe of Windows: one thread waits for all pipes at once, and does nothing else.

Qt has a notifier for this too, whose signal cannot be received in Python.
"""

from __future__ import annotations

from threading import Lock, Thread
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from companion.integrations.local_pipe import Work


class PipeSource(Protocol):
    """A pipe that is waited for."""

    @property
    def work(self) -> Work | None:
        """Return what Windows does meanwhile, something else after each callback; None when there is news at once."""


class EventCalls(Protocol):
    """See `windows_pipes.WindowsPipes`."""

    def make_event(self) -> int:
        """Return an event that stays as it is set."""

    def set_event(self, event: int, *, to: bool) -> None:
        """Set an event, or take that back."""

    def wait_for_any(self, events: Sequence[int]) -> int:
        """Wait until one of the events is set, and return which."""


class EventReadiness:
    """Implements Readiness for pipes. `post` has what it is given called by the thread that asked for the watch."""

    def __init__(self, calls: EventCalls, post: Callable[[Callable[[], None]], None]) -> None:
        self._calls = calls
        self._post = post
        # Rung when there is something else to wait for.
        self._bell = calls.make_event()
        self._lock = Lock()
        # What is under way is kept here while it is waited for: its event must not go before.
        self._waited_for: dict[EventWatch, Work] = {}
        self._thread: Thread | None = None

    def watch(self, source: PipeSource, callback: Callable[[], None]) -> EventWatch:
        """Call back whenever the source is ready, until cancelled."""
        watch = EventWatch(self, source, callback)
        self.wait_for(watch)
        if self._thread is None:
            self._thread = Thread(target=self._wait, name="pipes", daemon=True)
            self._thread.start()
        return watch

    def wait_for(self, watch: EventWatch) -> None:
        """Wait until there is news for a watch, once."""
        work = watch.source.work
        if work is None:
            self._post(watch.tell)
            return
        with self._lock:
            self._waited_for[watch] = work
        self._calls.set_event(self._bell, to=True)

    def forget(self, watch: EventWatch) -> None:
        """Wait for it no longer."""
        with self._lock:
            self._waited_for.pop(watch, None)
        self._calls.set_event(self._bell, to=True)

    def _wait(self) -> None:
        while True:
            with self._lock:
                self._calls.set_event(self._bell, to=False)
                waited_for = list(self._waited_for.items())
            which = self._calls.wait_for_any([self._bell, *(work.event for _, work in waited_for)])
            if which == 0:
                continue
            watch, work = waited_for[which - 1]
            with self._lock:
                has_news = self._waited_for.get(watch) is work
                if has_news:
                    del self._waited_for[watch]
            if has_news:
                self._post(watch.tell)


class EventWatch:
    """A running watch."""

    def __init__(self, readiness: EventReadiness, source: PipeSource, callback: Callable[[], None]) -> None:
        self._readiness: EventReadiness | None = readiness
        self.source = source
        self._callback = callback

    def tell(self) -> None:
        """Call back, and wait for the next piece of news."""
        if self._readiness:
            self._callback()
        if self._readiness:
            self._readiness.wait_for(self)

    def cancel(self) -> None:
        """Stop it; once is enough, and it is allowed from its own callback."""
        if self._readiness:
            self._readiness.forget(self)
            self._readiness = None
