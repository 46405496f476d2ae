"""The event loop of these tests: selectors instead of Qt."""

from __future__ import annotations

import selectors
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.integrations.doorway import Guest, Listener


class SelectorWatch:
    def __init__(self, selector: selectors.BaseSelector, descriptor: int) -> None:
        self._selector = selector
        self._descriptor: int | None = descriptor

    def cancel(self) -> None:
        if self._descriptor is not None:
            self._selector.unregister(self._descriptor)
            self._descriptor = None


class SelectorReadiness:
    """Implements Readiness; `pump` does what is due."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()

    @property
    def watched(self) -> int:
        return len(self._selector.get_map())

    def watch(self, source: Guest | Listener, callback: Callable[[], None]) -> SelectorWatch:
        descriptor = source.fileno()
        self._selector.register(descriptor, selectors.EVENT_READ, callback)
        return SelectorWatch(self._selector, descriptor)

    def pump(self, wait_s: float = 0.0) -> bool:
        """Call back everybody who is ready; tells whether there was one."""
        ready = self._selector.select(wait_s)
        for key, _ in ready:
            if key.fd in self._selector.get_map() and self._selector.get_map()[key.fd].data is key.data:
                key.data()
        return bool(ready)

    def pump_all(self) -> None:
        while self.pump():
            pass

    def close(self) -> None:
        self._selector.close()
