"""A program without a window that listens on a real socket, in a thread of its own."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING, Any

from companion.domain.settings import Settings
from companion.engine.clock import SystemClock
from companion.engine.engine import Engine
from companion.integrations.export_order import export_work, order_of
from companion.integrations.instance_lock import InstanceLock
from companion.integrations.local_server import LocalServer
from companion.integrations.long_work import done_at_once
from companion.integrations.pack_order import PackRefusedError
from companion.integrations.request_handler import RequestHandler
from tests.support.memory_log import MemoryLog
from tests.support.words import a_pack
from tests.unit.integrations.selector_readiness import SelectorReadiness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from companion.integrations.export_order import ExportOrder


class NoteTakingWindow:
    """Writes down what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def show(self) -> None:
        self.asked.append("show")

    def hide(self) -> None:
        self.asked.append("hide")

    def compact(self) -> None:
        self.asked.append("compact")

    def expand(self) -> None:
        self.asked.append("expand")

    def keyboard(self) -> None:
        self.asked.append("keyboard")

    def reset_place(self) -> None:
        self.asked.append("reset-place")

    def quit(self) -> None:
        self.asked.append("quit")

    def controls(self) -> list[dict[str, Any]]:
        return [{"name": "Start call", "x": 1, "y": 2, "width": 3, "height": 4}]


class NoteTakingExporter:
    """Writes down what it was asked to write, or fails as told."""

    def __init__(self) -> None:
        self.orders: list[ExportOrder] = []
        self.failure: Exception | None = None

    def begin(self, verb: str, args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        assert verb == "export"
        tell(*done_at_once(export_work(order_of(args), self)))

    def pieces(self, order: ExportOrder) -> Iterator[int]:
        if self.failure:
            raise self.failure
        self.orders.append(order)
        yield 3


class NoteTakingPacks:
    """Writes down what it was asked, or refuses as told."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.refusal = ""

    def listed(self) -> str:
        return self._answer("list")

    def export(self, path: Path) -> str:
        return self._answer(f"export {path}")

    def take(self, path: Path) -> str:
        return self._answer(f"import {path}")

    def _answer(self, asked: str) -> str:
        self.asked.append(asked)
        if self.refusal:
            raise PackRefusedError(self.refusal)
        return f"done: {asked}"


class RunningProgram:
    """`address` is where it listens; `log`, `window`, `exporter` and `packs` are what it works with."""

    def __init__(self, home: Path) -> None:
        self.address = str(home / "run" / "socket")
        self.log = MemoryLog()
        self.window = NoteTakingWindow()
        self.exporter = NoteTakingExporter()
        self.packs = NoteTakingPacks()
        self.failures: list[Exception] = []
        home.mkdir(exist_ok=True)
        self._lock_file = home / "lock"
        self._is_up = threading.Event()
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        clock = SystemClock()
        engine = Engine(clock, self.log, a_pack(), Settings(), b"k" * 32)
        handler = RequestHandler(engine, self.window, self.exporter, self.packs)
        lock = InstanceLock.acquire(self._lock_file)
        assert lock
        readiness = SelectorReadiness()
        server = LocalServer(self.address, lock, handler.handle, clock, readiness)
        self._is_up.set()
        while not self._is_over.is_set():
            try:
                readiness.pump(0.02)
                server.sweep()
            except Exception as failure:  # noqa: BLE001 - the story ends by telling of it
                self.failures.append(failure)
                break
        server.close()
        readiness.close()
        lock.release()

    @contextlib.contextmanager
    def running(self) -> Iterator[RunningProgram]:
        self._thread.start()
        assert self._is_up.wait(5), "the program did not come up"
        try:
            yield self
        finally:
            self._is_over.set()
            self._thread.join(5)
        assert self.failures == [], "nothing may reach the event loop"
