"""What the command line may ask about packs, and how the answer is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from companion.integrations.wire import REFUSED, STORED


class PackRefusedError(Exception):
    """It cannot be done; says why in one sentence."""


class PackPort(Protocol):
    """The words in use. What can go wrong is told as PackRefusedError."""

    def listed(self) -> str:
        """Return the layers in use, for people."""

    def export(self, path: Path) -> str:
        """Write the words in use as one file and tell what was written."""

    def take(self, path: Path) -> str:
        """Take a file as the team's pack of its language and tell how that is undone."""


def carry_out(verb: str, args: dict[str, Any], packs: PackPort) -> tuple[int, str]:
    """Do `pack list`, `pack export` or `pack import`, and tell (exit code, text)."""
    try:
        if verb == "pack list":
            return STORED, packs.listed()
        if verb == "pack check":
            return REFUSED, "The command line checks packs itself."
        path = Path(args["file"])
        return STORED, packs.export(path) if verb == "pack export" else packs.take(path)
    except PackRefusedError as refused:
        return REFUSED, str(refused)
