"""Somebody without rights who works with the program in a clean room, by its window and by its command line."""

from __future__ import annotations

import csv
import json
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from release import NAME, TITLE

from linux.rooms import AGENT
from linux.screens import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from linux.rooms import Room
    from linux.screens import Screen

HOME = f"/home/{AGENT}"
NOT_RUNNING = 3


@dataclass(frozen=True)
class Agent:
    """One account, and the program it calls: that of the package, or a path."""

    room: Room
    screen: Screen
    program: str = NAME

    def says(self, *verb: str) -> str:
        """Ask the program for something that has to be done."""
        return self.room.does(self.program, *verb)

    def standing(self) -> dict[str, Any]:
        """What the window is doing."""
        told: dict[str, Any] = json.loads(self.says("status", "--json"))
        return told

    @contextmanager
    def at_work(self) -> Iterator[subprocess.Popen[bytes]]:
        """The window is open; it is closed in the end, unless that was done before."""
        running = subprocess.Popen(
            self.room.command(self.program), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        try:
            wait_until(lambda: self._is_open(running), "the window")
            yield running
        finally:
            if running.poll() is None:
                self.room.tried(self.program, "quit")
            try:
                running.wait(20)
            except subprocess.TimeoutExpired:
                running.kill()
                raise AssertionError("the program was asked to end and did not") from None
            finally:
                if running.stderr:
                    running.stderr.close()

    def takes_a_call(self, reference: str) -> None:
        """From the first ring to the form, with a boundary in between."""
        for verb in (
            ("call", "start", "--ref", reference),
            ("say", "swearing"),
            ("said",),
            ("boundary",),
            ("said",),
            ("call", "end"),
            ("wrap", "resolved", "--strain", "tense", "--note", "Sent the letter anew"),
        ):
            self.says(*verb)

    def exported(self, name: str = "calls.csv") -> list[dict[str, str]]:
        """The rows of an export."""
        self.says("export", f"{HOME}/{name}", "--format", "csv")
        with (self.room.root / "home" / AGENT / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def kept(self) -> dict[str, bytes]:
        """Every file in the account's home."""
        home: Path = self.room.root / "home" / AGENT
        return {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.is_file()}

    def _is_open(self, running: subprocess.Popen[bytes]) -> bool:
        if running.poll() is not None and running.stderr:
            told = running.stderr.read().decode("utf-8", "replace")
            raise AssertionError(f"the program ended with {running.returncode}: {told[-2000:]}")
        return TITLE in self.screen.windows() and self.room.tried(self.program, "status").returncode == 0
