"""What an export is asked to write, and how its result is told."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, Protocol

from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.export.whole_file import ExportKind, ExportRefusedError
from companion.integrations.wire import REFUSED, STORED


@value
class ExportOrder:
    """A file, its kind (csv or json), and the first and last local day on which the calls began."""

    path: Path
    kind: ExportKind
    first: date | None = None
    last: date | None = None

    @property
    def started_from_ms(self) -> int | None:
        """The midnight the first day begins with."""
        return _midnight_ms(self.first) if self.first else None

    @property
    def started_before_ms(self) -> int | None:
        """The midnight the last day ends with."""
        return _midnight_ms(self.last + timedelta(days=1)) if self.last else None


class ExportPort(Protocol):
    """Writes calls to a file."""

    def export(self, order: ExportOrder) -> int:
        """Return how many calls were written; raises ExportRefusedError, OSError or StorageUnavailableError."""


def order_of(args: dict[str, Any]) -> ExportOrder:
    """Understand the checked arguments of `export`; without a format the name of the file decides, else CSV."""
    path = Path(args["file"])
    by_name: ExportKind = "json" if path.suffix.lower() == ".json" else "csv"
    first, last = (date.fromisoformat(args[name]) if name in args else None for name in ("from", "to"))
    return ExportOrder(path, args.get("format", by_name), first, last)


def carry_out(order: ExportOrder, exporter: ExportPort) -> tuple[int, str]:
    """Export, and tell (exit code, text)."""
    try:
        count = exporter.export(order)
    except ExportRefusedError as error:
        return REFUSED, str(error)
    except StorageUnavailableError as error:
        return REFUSED, f"The log cannot be read now: {error}."
    except OSError as error:
        return REFUSED, f"{order.path} cannot be written: {error.strerror or error}."
    return STORED, f"{count} {'call' if count == 1 else 'calls'} written to {order.path}"


def _midnight_ms(day: date) -> int:
    return round(datetime.combine(day, time.min).astimezone().timestamp() * 1000)
