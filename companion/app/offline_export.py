"""Export and import while no program runs: opens the log itself. Only under the instance lock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.exporter import Exporter
from companion.app.importer import CallImporter
from companion.engine.clock import SystemClock
from companion.integrations.export_order import export_work, order_of
from companion.integrations.import_order import import_work
from companion.integrations.long_work import done_at_once
from companion.storage.open_log import open_call_log

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.integrations.verbs import Request


def carry_out_offline(places: Places, request: Request) -> tuple[int, str]:
    """Do it and tell (exit code, text); whoever calls holds the lock of these places."""
    clock = SystemClock()
    opened = open_call_log(places.data, places.backups, clock)
    try:
        if request.verb == "export":
            work = export_work(order_of(request.args), Exporter(opened.log, places))
        else:
            importer = CallImporter(opened.log, places, clock)
            work = import_work(Path(request.args["file"]), importer, is_agreed="yes" in request.args)
        exit_code, text = done_at_once(work)
    finally:
        opened.log.close()
    return exit_code, f"{text}\n{opened.damage.sentence}" if opened.damage else text
