"""Stands in for the desk of exports until something is exported or imported: most days nothing is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.app.paths import UNFINISHED_EXPORT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from companion.app.export_desk import ExportDesk
    from companion.domain.insights import Period


class LateExports:
    """Implements LongVerbs. `make`: makes the desk when it is needed first."""

    def __init__(self, make: Callable[[], ExportDesk], data: Path) -> None:
        self._make = make
        self._made: ExportDesk | None = None
        if (data / UNFINISHED_EXPORT).exists():
            from companion.app.unfinished_export import clear_up_aside  # noqa: PLC0415 - hardly ever needed

            clear_up_aside(data)

    @property
    def desk(self) -> ExportDesk:
        """The desk, from now on."""
        if self._made is None:
            self._made = self._make()
        return self._made

    def begin(self, verb: str, args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        """Carry out `export` or `import` for the command line."""
        self.desk.begin(verb, args, tell)

    def open_export(self) -> None:
        """Open the window for all calls."""
        self.desk.open_export()

    def open_import(self) -> None:
        """Open the window that takes an export back in."""
        self.desk.open_import()

    def open_record(self, call_id: str) -> None:
        """Open the window for the record of one call."""
        self.desk.open_record(call_id)

    def open_report(self, period: Period) -> None:
        """Open the window for a report of some days."""
        self.desk.open_report(period)

    def stop(self) -> None:
        """Leave what is half done: the program ends."""
        if self._made is not None:
            self._made.stop()
