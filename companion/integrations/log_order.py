"""What the command line may ask about the log as a whole: its backups, another in its place, deleting everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from companion.integrations.wire import REFUSED, STORED

_RESTORE_ASKS = (
    "{file} would take the place of the calls you have; those would be kept in a folder of their own. "
    "Ask again with --yes."
)
_ERASE_ASKS = (
    "Every call, note, promise and kind word would be deleted, with all backups and logs, for good. "
    "Settings and your own lines stay. Ask again with --yes."
)


class LogRefusedError(Exception):
    """It cannot be done; says why in one sentence."""


class LogPort(Protocol):
    """The log as a whole. What can go wrong is told as LogRefusedError."""

    def listed(self) -> str:
        """Return the backups there are, for people."""

    def restore(self, source: Path) -> str:
        """Let a backup, by its name or its file, take the place of the log, and tell what was done."""

    def erase_everything(self) -> str:
        """Delete everything about calls, and tell so."""


def carry_out(verb: str, args: dict[str, Any], log: LogPort) -> tuple[int, str]:
    """Do `backups`, `restore` or `erase`, and tell (exit code, text)."""
    try:
        if verb == "backups":
            return STORED, log.listed()
        if verb == "restore":
            path = Path(args["file"])
            return (STORED, log.restore(path)) if args.get("yes") else (REFUSED, _RESTORE_ASKS.format(file=path.name))
        return (STORED, log.erase_everything()) if args.get("yes") else (REFUSED, _ERASE_ASKS)
    except LogRefusedError as refused:
        return REFUSED, str(refused)
