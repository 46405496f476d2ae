"""Export and import while no program runs: opens the log itself. Only under the instance lock."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from companion.app.exporter import Exporter
from companion.app.importer import CallImporter
from companion.app.paper_writers import PAPER_KINDS
from companion.app.unfinished_export import clear_up
from companion.engine.clock import SystemClock
from companion.integrations.export_order import export_work, order_of
from companion.integrations.import_order import import_work
from companion.integrations.long_work import done_at_once
from companion.storage.open_log import open_call_log
from companion.storage.policy_file import load_policy

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.domain.policy import Policy
    from companion.engine.ports import Clock
    from companion.integrations.export_order import ExportOrder
    from companion.integrations.long_work import Work
    from companion.integrations.verbs import Request
    from companion.storage.beside_log import BesideLog
    from companion.storage.call_log import SqliteCallLog


def carry_out_offline(places: Places, request: Request) -> tuple[int, str]:
    """Do it and tell (exit code, text); whoever calls holds the lock of these places."""
    clock = SystemClock()
    clear_up(places.data)
    opened = open_call_log(places.data, places.backups, clock)
    try:
        if request.verb == "export":
            work = _export_work(places, opened.log, clock, order_of(request.args), load_policy())
        else:
            importer = CallImporter(opened.log, places, clock)
            work = import_work(Path(request.args["file"]), importer, is_agreed="yes" in request.args)
        exit_code, text = done_at_once(work)
    finally:
        opened.log.close()
    return exit_code, f"{text}\n{opened.damage.sentence}" if opened.damage else text


def _export_work(
    places: Places, log: SqliteCallLog | BesideLog, clock: Clock, order: ExportOrder, policy: Policy
) -> Work:
    if order.kind not in PAPER_KINDS or not policy.allows_kind(order.sharing.audience, order.kind):
        return export_work(order, Exporter(log, places, policy=policy))
    from companion.app.offline_papers import OfflinePapers  # noqa: PLC0415 - only a page pays for Qt and the words

    return export_work(order, Exporter(log, places, OfflinePapers(places, log, clock, policy).writers, policy=policy))
