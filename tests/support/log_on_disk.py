"""A log of calls in a folder of its own, opened and opened again as the program would."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from companion.storage.integrity import Look
from companion.storage.migrations import MIGRATIONS
from companion.storage.open_log import OpenedLog, open_call_log
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.storage.migrations import Step

ROOT = Path(__file__).parents[2]
# What a program one version ahead might do.
NEXT_STEPS: tuple[Step, ...] = (*MIGRATIONS, ("ALTER TABLE calls ADD COLUMN mood TEXT NOT NULL DEFAULT ''",))


class LogOnDisk:
    """Folders for data and backups, and a clock. `made`: all of them, for the end of a test to close."""

    made: ClassVar[list[LogOnDisk]] = []

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.backups = folder / "backups"
        self.file = self.data / "calls.sqlite3"
        self.clock = FakeClock()
        self._open: list[OpenedLog] = []
        LogOnDisk.made.append(self)

    def open(self, steps: Sequence[Step] = MIGRATIONS, look: Look = Look.WHOLE) -> OpenedLog:
        """Start the program, as far as the log goes."""
        self.close()
        opened = open_call_log(self.data, self.backups, self.clock, steps, look)
        self._open.append(opened)
        return opened

    def close(self) -> None:
        """End the program."""
        while self._open:
            self._open.pop().log.close()

    def ask(self, query: str) -> list[tuple[object, ...]]:
        """Look into the file from outside."""
        connection = sqlite3.connect(self.file)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def change(self, statement: str) -> None:
        """Change the file behind the program's back."""
        connection = sqlite3.connect(self.file)
        connection.execute(statement)
        connection.commit()
        connection.close()


def start_python(script: str, *args: str) -> subprocess.Popen[str]:
    """Start a program of its own."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *args],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
