"""Exports and imports of the running program, for the command line and for their windows; no call waits for them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from companion.app.importer import LARGEST_WHILE_RUNNING, CallImporter
from companion.app.slices import Slices
from companion.domain.call import Phase
from companion.integrations.export_order import export_work, order_of
from companion.integrations.import_order import import_work

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.exporter import Exporter
    from companion.app.paths import Places
    from companion.engine.ports import Clock
    from companion.integrations.long_work import Work
    from companion.storage.open_log import OpenedLog
    from companion.ui.engine_bridge import EngineBridge


class ExportDesk(QObject):
    """Implements LongVerbs."""

    def __init__(
        self, bridge: EngineBridge, opened: OpenedLog, places: Places, clock: Clock, exporter: Exporter
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._opened = opened
        self._places = places
        self._clock = clock
        self.exporter = exporter
        self.slices = Slices(bridge)

    def begin(self, verb: str, args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        """Carry out `export` or `import` for the command line."""
        self.slices.begin(self._work(verb, args), tell)

    def stop(self) -> None:
        """Leave what is half done: the program ends."""
        self.slices.stop()

    def importer(self) -> CallImporter:
        """Return what takes an export in, between calls alone."""
        return CallImporter(
            self._opened.log, self._places, self._clock, LARGEST_WHILE_RUNNING, lambda: not self._is_between_calls()
        )

    def _work(self, verb: str, args: dict[str, Any]) -> Work:
        if verb == "export":
            return export_work(order_of(args), self.exporter)
        return import_work(Path(args["file"]), self.importer(), is_agreed="yes" in args)

    def _is_between_calls(self) -> bool:
        snapshot = self._bridge.snapshot
        return snapshot.phase == Phase.READY and snapshot.is_saved
