"""What every trial of the packages for Linux is given."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from release import NAME, run

from linux.agents import Agent
from linux.rooms import AGENT_ID

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checks import Report
    from release import Release
    from screens import Screen

    from linux.rooms import Room, Rooms


@dataclass
class Trials:
    """Packages, rooms, a screen, and the room in which the package of the day is installed."""

    release: Release
    report: Report
    rooms: Rooms
    screen: Screen
    package: Path
    portable: Path
    older: Path
    installed: dict[str, Room] = field(default_factory=dict)

    @property
    def with_older(self) -> Room:
        """The room with the older package; only layers over it change."""
        return self._installed("older")

    @property
    def with_newer(self) -> Room:
        """The room that was upgraded; only layers over it change."""
        return self._installed("newer")

    @property
    def room(self) -> Room:
        """The room of every day, over the upgraded one; what changes in it stays."""
        if "everyday" not in self.installed:
            self.installed["everyday"] = self.rooms.layer(self.with_newer)
        return self.installed["everyday"]

    def _installed(self, which: str) -> Room:
        if which not in self.installed:
            raise AssertionError("the package could not be installed")
        return self.installed[which]

    def agent(self, room: Room | None = None, **variables: str) -> Agent:
        """Somebody without rights in a room, with the screen before them."""
        inside = (room or self.room).as_agent({"DISPLAY": self.screen.display, **variables})
        return Agent(inside, self.screen)

    def brought(self, file: Path, room: Room) -> Path:
        """A file carried into a room, by its path there; no disk fills up by it."""
        target = Path("/run") / file.name
        if not (inside := room.root / target.relative_to("/")).exists():
            shutil.copy(file, inside)
        return target

    def unpacked(self, room: Room, folder: str) -> str:
        """The portable archive unpacked by somebody without rights: the path of the program."""
        archive = self.brought(self.portable, room)
        # A minimal system has no xz; whoever has a desktop does.
        inside = room.root / folder.lstrip("/")
        run(["tar", "--extract", "--no-same-owner", "--file", room.root / str(archive).lstrip("/"), "-C", inside])
        top = self.portable.name.removesuffix(".tar.xz")
        run(["chown", "--recursive", f"{AGENT_ID}:{AGENT_ID}", inside / top])
        return f"{folder}/{top}/{NAME}"

    def tried(self, name: str, attempt: Callable[[], str], package: Path | None = None) -> bool:
        """Try something on the package, or on another one."""
        return self.report.tried((package or self.package).name, name, attempt)


def verify_files(room: Room) -> None:
    """No file of the package is other than it was packed."""
    if told := room.does("dpkg", "--verify", NAME):
        raise AssertionError(f"changed: {told}")


@contextmanager
def meanwhile(*command: str | Path) -> Iterator[Callable[[], str]]:
    """Let a tool work beside others; what is yielded waits for it, and returns what it said or raises."""
    told = [str(part) for part in command]
    running = subprocess.Popen(
        told, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )

    def ended() -> str:
        said, _ = running.communicate()
        if running.returncode:
            raise AssertionError(f"{told[0]} ended with {running.returncode}: {said[-2000:].strip()}")
        return said.strip()

    try:
        yield ended
    finally:
        if running.poll() is None:
            running.kill()
            running.communicate()
