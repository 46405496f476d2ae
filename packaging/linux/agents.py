"""Somebody without rights who works with the program in a clean room, by its window and by its command line."""

from __future__ import annotations

import csv
import json
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checks import until
from release import NAME, TITLE

from linux.rooms import AGENT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from screens import Screen

    from linux.rooms import Room

HOME = f"/home/{AGENT}"
_PATIENCE_S = 20


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
        """The window is open; in the end it is asked to close, and has to do so without a complaint."""
        with subprocess.Popen(
            self.room.command(self.program), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        ) as running:
            try:
                until(lambda: self._is_open(running), "the window is open")
                yield running
                self.says("quit")
                if running.wait(_PATIENCE_S):
                    raise AssertionError(_ended(running))
            finally:
                running.kill()

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
        if running.poll() is not None:
            raise AssertionError(_ended(running))
        return TITLE in self.screen.windows() and self.room.tried(self.program, "status").returncode == 0


def _ended(running: subprocess.Popen[bytes]) -> str:
    told = running.stderr.read().decode("utf-8", "replace") if running.stderr else ""
    return f"the program ended with {running.returncode}: {told[-2000:]}"
