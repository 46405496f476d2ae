"""What an export is asked to write, and how its result is told."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, get_args

from companion.domain.sharing import Audience, Sharing
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.export.whole_file import ExportRefusedError
from companion.integrations.wire import REFUSED, STORED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from companion.integrations.long_work import Work

ExportKind = Literal["csv", "json", "html", "pdf", "ics"]
KINDS: tuple[ExportKind, ...] = get_args(ExportKind)
_ENDINGS: dict[str, ExportKind] = {f".{kind}": kind for kind in KINDS} | {".htm": "html"}


@value
class ExportOrder:
    """A file, its kind, whom it is for, and the first and last local day on which the calls began; or one call."""

    path: Path
    kind: ExportKind
    first: date | None = None
    last: date | None = None
    sharing: Sharing = Sharing()
    call_id: str | None = None

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

    def pieces(self, order: ExportOrder) -> Iterator[int]:
        """Yield how many calls are written; raises ExportRefusedError, OSError or StorageUnavailableError."""


class LongVerbs(Protocol):
    """Carries out the verbs that take long."""

    def begin(self, verb: str, args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        """Begin; `tell` is called once, at once or later, with exit code and text."""


def order_of(args: dict[str, Any]) -> ExportOrder:
    """Understand the checked arguments of `export`; without a format the name of the file decides, else CSV."""
    path = Path(args["file"])
    first, last = (date.fromisoformat(args[name]) if name in args else None for name in ("from", "to"))
    sharing = Sharing(Audience(args.get("for", Audience.ME)), with_notes="with-notes" in args)
    return ExportOrder(path, args.get("format", kind_of(path)), first, last, sharing, args.get("call"))


def kind_of(path: Path) -> ExportKind:
    """Tell from its name what a file is to hold."""
    return _ENDINGS.get(path.suffix.lower(), "csv")


def export_work(order: ExportOrder, exporter: ExportPort) -> Work:
    """Export piece by piece, and tell (exit code, text)."""
    count = 0
    try:
        for count in exporter.pieces(order):
            yield count
    except ExportRefusedError as error:
        return REFUSED, str(error)
    except StorageUnavailableError as error:
        return REFUSED, f"The log cannot be read now: {error}."
    except OSError as error:
        return REFUSED, f"{order.path} cannot be written: {error.strerror or error}."
    what = "open promise" if order.kind == "ics" else "call"
    return STORED, f"{count} {what}{'' if count == 1 else 's'} written to {order.path}"


def _midnight_ms(day: date) -> int:
    return round(datetime.combine(day, time.min).astimezone().timestamp() * 1000)
