"""An export while no program runs: opens the log itself. Only under the instance lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.app.exporter import Exporter
from companion.engine.clock import SystemClock
from companion.integrations.export_order import carry_out, order_of
from companion.storage.open_log import open_call_log

if TYPE_CHECKING:
    from companion.app.paths import Places


def export_offline(places: Places, args: dict[str, Any]) -> tuple[int, str]:
    """Export and tell (exit code, text); whoever calls holds the lock of these places."""
    opened = open_call_log(places.data, places.backups, SystemClock())
    try:
        exit_code, text = carry_out(order_of(args), Exporter(opened.log, places))
    finally:
        opened.log.close()
    return exit_code, f"{text}\n{opened.damage.sentence}" if opened.damage else text
