"""Clean rooms: a minimal Debian in a folder, with layers over it that can be thrown away, and no way out to a network.

Everything lies in memory and in a mount table of our own, so nothing is left behind, however a run ends.
"""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from release import run

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from release import Release

AGENT = "agent"
AGENT_ID = 1000
X11 = Path("/tmp/.X11-unix")  # noqa: S108 - where every X server listens
_CLONE_NEWNS = 0x00020000
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# Nobody else could read what lies in /run.
_BY_ROOT = ("-qq", "-o", "APT::Sandbox::User=root")
_PATIENCE_S = 300


@dataclass(frozen=True)
class Room:
    """The root of a system that programs are run in.

    variables: what every program is given.  user: who they run as, None for root.  home: of that user.
    network: whether they may go out. Installing may; the program never does.
    """

    root: Path
    variables: tuple[tuple[str, str], ...] = ()
    user: int | None = None
    home: str = "/root"
    network: bool = False

    def as_agent(self, variables: Mapping[str, str]) -> Room:
        """The same room for somebody without rights; an empty variable is one that is not there."""
        told = {"XDG_RUNTIME_DIR": f"/run/user/{AGENT_ID}", **variables}
        return replace(self, user=AGENT_ID, home=f"/home/{AGENT}", variables=(*self.variables, *told.items()))

    def command(self, *command: str | Path) -> list[str]:
        """The command as it is run from outside."""
        told = {"PATH": _PATH, "HOME": self.home, "LANG": "C.UTF-8", **dict(self.variables)}
        who = [] if self.user is None else [f"--userspec={self.user}:{self.user}", "--groups="]
        apart = [] if self.network else ["unshare", "--net"]
        given = [f"{name}={text}" for name, text in told.items() if text]
        return [*apart, "chroot", *who, str(self.root), "env", "-i", *given, *map(str, command)]

    def tried(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run something, whatever comes of it; both outputs in one."""
        return subprocess.run(
            self.command(*command),
            check=False,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_PATIENCE_S,
        )

    def does(self, *command: str | Path) -> str:
        """Run something that has to work, and return what it said."""
        done = self.tried(*command)
        if done.returncode:
            told = " ".join(map(str, command))
            raise AssertionError(f"{told} ended with {done.returncode}: {done.stdout[-2000:].strip()}")
        return done.stdout.strip()

    def install(self, *packages: str | Path) -> str:
        """Install packages as apt does: a path in the room, or a name, with what they depend on."""
        options = (*_BY_ROOT, "-o", "Dpkg::Use-Pty=0", "--yes", "--no-install-recommends")
        return replace(self, network=True).does("apt-get", *options, "install", *packages)

    def has(self, package: str) -> bool:
        """Tell whether anything of a package is there."""
        return self.tried("dpkg-query", "--show", package).returncode == 0


class Rooms:
    """The rooms of one run."""

    def __init__(self, release: Release, folder: Path) -> None:
        self._release = release
        self._folder = folder
        # Of each room: its own layer, and those below, the lowest last.
        self._layers: dict[Path, list[Path]] = {}

    def bare(self) -> Room:
        """A minimal Debian, as `debootstrap` makes it, with one account that has no rights."""
        kept = self._release.root / "build" / "linux" / f"{_suite()}-minbase.tar"
        root = self._folder / "bare"
        if kept.exists():
            root.mkdir()
            run(["tar", "--extract", "--numeric-owner", "--file", kept, "--directory", root])
        else:
            run(["debootstrap", "--variant=minbase", _suite(), root], environment=self._release.environment)
            Room(root).does("useradd", "--create-home", "--uid", str(AGENT_ID), "--shell", "/bin/bash", AGENT)
            kept.parent.mkdir(parents=True, exist_ok=True)
            unfinished = kept.with_suffix(".unfinished")
            run(["tar", "--create", "--numeric-owner", "--file", unfinished, "--directory", root, "."])
            unfinished.replace(kept)
        # Names of machines that packages come from; leads nowhere where there is no network.
        (root / "etc" / "resolv.conf").write_text(Path("/etc/resolv.conf").read_text("utf-8"), "utf-8")
        room = self._ready(root, [root])
        # What was kept may be older than the packages that are there today.
        replace(room, network=True).does("apt-get", *_BY_ROOT, "update")
        return room

    def layer(self, below: Room, megabytes: int | None = None) -> Room:
        """A room over another one: what is changed here does not reach it. With a size, its disk can be full."""
        place = self._folder / f"layer-{len(self._layers)}"
        upper, work, root = place / "upper", place / "work", place / "root"
        place.mkdir()
        if megabytes is not None:
            self._in_memory(place, f"size={megabytes}m,mode=755")
        for folder in (upper, work, root):
            folder.mkdir()
        lower = self._layers[below.root]
        options = f"lowerdir={':'.join(map(str, lower))},upperdir={upper},workdir={work}"
        run(["mount", "-t", "overlay", "-o", options, "overlay", root])
        return self._ready(root, [upper, *lower])

    def read_only(self, below: Room, *, home_too: bool = False) -> Room:
        """A room where nothing can be written but what lies in memory everywhere, and the agent's home."""
        room = self.layer(below)
        if not home_too:
            self._in_memory(room.root / "home" / AGENT, f"uid={AGENT_ID},gid={AGENT_ID},mode=700")
        run(["mount", "-o", "remount,ro", room.root])
        return room

    def _ready(self, root: Path, layers: list[Path]) -> Room:
        """Mount what a running system has, and nothing of this machine but the way to a screen."""
        self._layers[root] = layers
        run(["mount", "-t", "proc", "proc", root / "proc"])
        self._in_memory(root / "run", "mode=755")
        self._in_memory(root / "tmp", "mode=1777")
        own = root / "run" / "user" / str(AGENT_ID)
        own.mkdir(parents=True, mode=0o700)
        os.chown(own, AGENT_ID, AGENT_ID)
        screen = root / X11.relative_to("/")
        screen.mkdir()
        run(["mount", "--bind", X11, screen])
        way_out = {name: text for name, text in self._release.environment.items() if name.lower().endswith("_proxy")}
        return Room(root, tuple(way_out.items()))

    def _in_memory(self, folder: Path, options: str) -> None:
        run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder])


@contextmanager
def clean_rooms(release: Release) -> Iterator[Rooms]:
    """Rooms in memory, in a mount table of our own; unmounted never deleted: parts of this machine are there."""
    folder = _own_folder()
    try:
        yield Rooms(release, folder)
    finally:
        run(["umount", "--recursive", "--lazy", folder])
        folder.rmdir()


def _own_folder() -> Path:
    """Return a folder in memory that nobody else sees; ends everything where this machine does not let us."""
    if os.geteuid() != 0:
        raise SystemExit("a clean room needs root")
    # Also what each program in a room needs: that a network can be taken away.
    run(["unshare", "--net", "true"])
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWNS):
        raise SystemExit(f"no mount table of our own ({os.strerror(ctypes.get_errno())})")
    run(["mount", "--make-rprivate", "/"])
    folder = Path(tempfile.mkdtemp(prefix="call-companion-rooms-"))
    try:
        run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder])
    except SystemExit:
        folder.rmdir()
        raise
    return folder


def _suite() -> str:
    return platform.freedesktop_os_release()["VERSION_CODENAME"]
