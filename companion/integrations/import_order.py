"""`import FILE`: says what it would do, and does it when that was agreed to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Protocol

from companion.engine.ports import StorageUnavailableError
from companion.export.json_reader import ImportRefusedError
from companion.integrations.wire import REFUSED, STORED
from companion.storage.call_import import ImportPlan

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.integrations.long_work import Work


class ImportPort(Protocol):
    """Takes an export back in; refuses with ImportRefusedError or StorageUnavailableError."""

    def look(self, path: Path) -> Iterator[ImportPlan]:
        """Yield what would be done as far as was looked; the last plan is the whole one."""

    def take_in(self, path: Path) -> ImportPlan:
        """Take in what was looked at, all of it or nothing."""


def import_work(path: Path, importer: ImportPort, *, is_agreed: bool) -> Work:
    """Look at the file and, when that was agreed to, take it in; tell (exit code, text)."""
    plan = ImportPlan()
    try:
        for plan in importer.look(path):
            yield plan.new + plan.known + plan.unreadable
        if not is_agreed or not plan.has_news:
            ask = "\nNothing was changed. To do it: call-companion import FILE --yes" if plan.has_news else ""
            return STORED, plan_text(plan, path.name) + ask
        done = importer.take_in(path)
    except ImportRefusedError as error:
        return REFUSED, str(error)
    except StorageUnavailableError as error:
        return REFUSED, f"The log cannot be used now: {error}."
    return STORED, f"{_calls(done.new)} imported. The log as it was is kept among the backups."


def plan_text(plan: ImportPlan, file: str) -> str:
    """Tell what an import would do."""
    if plan.has_news:
        lines = [f"{file} would bring {_calls(plan.new)}{_span(plan)}."]
        lines += [f"{_calls(plan.known)} here already, passed over."] if plan.known else []
        lines += [f"Promises and kind words: {plan.kept} entries."] if plan.kept else []
    else:
        lines = [f"{file} holds nothing new; {_calls(plan.known)} here already."]
    lines += [f"{_calls(plan.unreadable)} not readable, passed over."] if plan.unreadable else []
    return "\n".join(lines)


def day_of(at: tuple[int, int]) -> str:
    """Return the day of a moment where it was."""
    moment = datetime.fromtimestamp(at[0] // 1000, tz=UTC).astimezone(timezone(timedelta(minutes=at[1])))
    return moment.date().isoformat()


def _span(plan: ImportPlan) -> str:
    if plan.first is None or plan.last is None:
        return ""
    return f", from {day_of(plan.first)} to {day_of(plan.last)}"


def _calls(count: int) -> str:
    return f"{count} {'call' if count == 1 else 'calls'}"
