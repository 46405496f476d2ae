"""Writes calls to a file, for the menu and for the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.export.whole_file import ExportKind, write_export

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.engine.ports import CallLog
    from companion.integrations.export_order import ExportOrder


_KINDS: dict[str, ExportKind] = {"csv": "csv", "json": "json"}


class Exporter:
    """Implements ExportPort over the log that is open."""

    def __init__(self, log: CallLog, places: Places) -> None:
        self._log = log
        self._own_folders = (places.data, places.backups, places.logs, places.settings_file.parent)

    def export(self, order: ExportOrder) -> int:
        """Write the file and return how many calls are in it."""
        records = self._log.records(order.started_from_ms, order.started_before_ms)
        return write_export(records, order.path, _KINDS[order.kind], self._own_folders)
