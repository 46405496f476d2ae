"""The backups there are, as text: what each is, how many calls are in it, and from when to when."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from companion.domain.value import value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.ui.view_state.parts import Translate


class BackupKind(StrEnum):
    """Why there is a copy of the log."""

    DAILY = "daily"
    BEFORE_UPDATE = "before_update"
    BEFORE_IMPORT = "before_import"
    REPLACED = "replaced"


@value
class Backup:
    """A copy of the log. made_ms: when; first_ms, last_ms: when its first and last call began, if there are any."""

    path: str
    kind: BackupKind
    made_ms: int
    calls: int
    first_ms: int | None
    last_ms: int | None
    is_newer: bool = False


@value
class BackupLine:
    """A copy as it is shown. An empty question means that it cannot be restored; `detail` says why."""

    path: str
    title: str
    detail: str
    question: str = ""


def backup_lines(backups: Sequence[Backup], offset_min: int, translate: Translate) -> tuple[BackupLine, ...]:
    """Return what is shown of each."""
    return tuple(_line(backup, offset_min, translate) for backup in backups)


def nothing_line(translate: Translate) -> str:
    """Say that there is none."""
    return translate("Backups", "There is no backup yet. One is made each day, between two calls.")


def explanation(translate: Translate) -> str:
    """Say what restoring does."""
    return translate(
        "Backups",
        "A backup takes the place of the calls you have now. Those are kept too: you find them here afterwards.",
    )


def _line(backup: Backup, offset_min: int, translate: Translate) -> BackupLine:
    day = _day(backup.made_ms, offset_min, translate)
    titles = {
        BackupKind.DAILY: translate("Backups", "Backup of {day}"),
        BackupKind.BEFORE_UPDATE: translate("Backups", "Before an update, {day}"),
        BackupKind.BEFORE_IMPORT: translate("Backups", "Before an import, {day}"),
        BackupKind.REPLACED: translate("Backups", "Replaced by a backup, {day}"),
    }
    title = titles[backup.kind].format(day=day)
    if backup.is_newer:
        detail = translate("Backups", "Made by a newer Call Companion: install that version first.")
        return BackupLine(backup.path, title, detail)
    detail = translate("Backups", "%n calls", backup.calls)
    if backup.first_ms is not None and backup.last_ms is not None:
        first, last = (_day(moment, offset_min, translate) for moment in (backup.first_ms, backup.last_ms))
        detail = translate("Backups", "{calls}, {first} to {last}").format(calls=detail, first=first, last=last)
    question = translate("Backups", "Put it in place of the calls you have now?")
    return BackupLine(backup.path, title, detail, question)


def _day(utc_ms: int, offset_min: int, translate: Translate) -> str:
    day = (datetime.fromtimestamp(utc_ms / 1000, tz=UTC) + timedelta(minutes=offset_min)).date()
    return translate("Backups", "{day}/{month}/{year}").format(day=day.day, month=day.month, year=day.year)
