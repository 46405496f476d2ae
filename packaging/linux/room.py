"""A clean room: a minimal Debian of its own, in which a package is installed and an agent without rights works."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from release import run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from release import Release

AGENT = "agent"
HOME = f"/home/{AGENT}"
# The package's own Recommends; a desktop has a font, a minimal system has none.
_FONT = "fonts-dejavu-core"
_PATIENCE_S = 40
_CLEAN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "LANGUAGE": "en"}


class NotPermittedError(Exception):
    """This machine lets nobody make a clean room."""


@dataclass(frozen=True)
class Done:
    """What came of a command."""

    code: int
    said: str


@dataclass(frozen=True)
class Room:
    """A system below a folder. `display` is the X display outside that programs inside may use."""

    root: Path
    display: str

    def as_root(self, *command: str, seconds: int = 300) -> str:
        """Run a command as root, with the network; returns what it said, raises when it failed."""
        done = _ended(["chroot", self.root, *command], _CLEAN | {"DEBIAN_FRONTEND": "noninteractive"}, seconds)
        if done.code:
            raise AssertionError(f"{' '.join(command)} ended with {done.code}: {done.said[-1500:]}")
        return done.said

    def as_agent(self, *command: str, user: str = AGENT, environment: dict[str, str] | None = None) -> Done:
        """Run a command as somebody without rights and without any network."""
        return _ended(self._command(command, user), self._environment(environment), 60)

    @contextmanager
    def running(self, *command: str) -> Iterator[subprocess.Popen[bytes]]:
        """Let a program run as the agent, and end it."""
        program = subprocess.Popen(
            self._command(command, AGENT),
            env=self._environment(None),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield program
        finally:
            if program.poll() is None:
                program.terminate()
            program.wait(_PATIENCE_S)

    def _command(self, command: Sequence[str], user: str) -> list[str | Path]:
        return ["unshare", "--net", "chroot", f"--userspec={user}:{user}", self.root, *command]

    def _environment(self, environment: dict[str, str] | None) -> dict[str, str]:
        given = {"HOME": HOME, "DISPLAY": self.display} if environment is None else environment
        return _CLEAN | given


@contextmanager
def clean_room(release: Release, package: Path, display: str) -> Iterator[Room]:
    """Lay out a minimal system for as long as it is needed; raises NotPermittedError where that is not possible."""
    _refuse_without_rights()
    work = release.root / "build" / "linux" / "room"
    root = work / "root"
    _undo_mounts_below(root)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    run(["tar", "--extract", "--file", _base(release, work, package), "--directory", root])
    with ExitStack() as mounted:
        mounted.callback(_undo_mounts_below, root)
        _mount("-t", "proc", "proc", root / "proc")
        _mount("-t", "tmpfs", "tmpfs", root / "tmp")
        (root / "tmp").chmod(0o1777)
        sockets = root / "tmp" / ".X11-unix"
        sockets.mkdir()
        _mount("--bind", "/tmp/.X11-unix", sockets)  # noqa: S108 - where X keeps its sockets
        _mount("--bind", "/dev", root / "dev")
        yield Room(root, display)


@contextmanager
def read_only(room: Room) -> Iterator[Room]:
    """The same room where nobody can write but in the home and in /tmp."""
    root = room.root.with_name("read-only")
    root.mkdir(exist_ok=True)
    with ExitStack() as mounted:
        mounted.callback(_undo_mounts_below, root)
        _mount("--rbind", room.root, root)
        _mount("--make-rslave", root)
        _mount("-o", "remount,bind,ro", root)
        _mount("--bind", room.root / HOME[1:], root / HOME[1:])
        _mount("-o", "remount,bind,rw", root / HOME[1:])
        yield Room(root, room.display)


@contextmanager
def little_space(room: Room, folder: str, spare_mib: int) -> Iterator[None]:
    """Put a folder on a file system of its own that has room for what is in it and little more."""
    place = room.root / folder.lstrip("/")
    kib = sum(path.lstat().st_blocks // 2 + 4 for path in place.rglob("*"))
    aside = room.root / "mnt"
    size = f"size={kib + spare_mib * 1024}k"
    _mount("-t", "tmpfs", "-o", f"{size},mode=755", "tmpfs", aside)
    try:
        run(["cp", "--archive", f"{place}/.", aside])
        _mount("--move", aside, place)
        yield
    finally:
        _undo_mounts_below(place)
        _undo_mounts_below(aside)


def _base(release: Release, work: Path, package: Path) -> Path:
    """Return a minimal system as an archive, with what the package depends on fetched but not installed."""
    depends = subprocess.run(
        ["dpkg-deb", "--field", package, "Depends"], check=True, capture_output=True, text=True
    ).stdout
    codename, sources = _sources()
    key = hashlib.sha256("\n".join([codename, *sources, depends]).encode()).hexdigest()[:12]
    archive = work / f"base-{key}.tar"
    if archive.exists():
        return archive
    for old in work.glob("base-*.tar"):
        old.unlink()
    root = work / "new"
    shutil.rmtree(root, ignore_errors=True)
    run(["debootstrap", "--variant=minbase", codename, root, sources[0].split()[1]], environment=_CLEAN)
    (root / "etc" / "apt" / "sources.list").write_text("\n".join(sources) + "\n", "ascii")
    room = Room(root, "")
    room.as_root("apt-get", "update", "--quiet")
    room.as_root("useradd", "--create-home", AGENT)
    shutil.copy(package, root / "root" / "package.deb")
    fetch = ["apt-get", "install", "--yes", "--download-only", "--no-install-recommends", "/root/package.deb", _FONT]
    room.as_root(*fetch)
    (root / "root" / "package.deb").unlink()
    run(["tar", "--create", "--file", archive.with_suffix(".part"), "--directory", root, "."])
    archive.with_suffix(".part").rename(archive)
    shutil.rmtree(root)
    return archive


def _sources() -> tuple[str, list[str]]:
    """Return which Debian this machine is, and where it fetches that from: its base first."""
    about = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text("utf-8").splitlines() if "=" in line)
    codename = about.get("VERSION_CODENAME", "")
    told = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(ORIGIN) $(SUITE) $(SITE) $(CODENAME) $(RELEASE) $(REPO_URI)"],
        check=False, capture_output=True, text=True,
    ).stdout  # fmt: skip
    found = []
    for line in told.splitlines():
        words = line.split()
        if words[0] == "Debian" and words[-2].split("-")[0] == codename:
            found.append(f"deb {words[-1]} {words[-2]} main")
    sources = sorted(set(found), key=lambda line: (line.split()[2] != codename, line))
    if not sources or sources[0].split()[2] != codename:
        raise NotPermittedError("no source of Debian packages is set up on this machine")
    return codename, sources


def _refuse_without_rights() -> None:
    if os.geteuid():
        raise NotPermittedError("only root may make one")
    for tool in ("debootstrap", "chroot", "unshare"):
        if not shutil.which(tool):
            raise NotPermittedError(f"the program {tool} is missing")
    tried = subprocess.run(
        ["unshare", "--mount", "--net", "mount", "-t", "tmpfs", "tmpfs", "/mnt"],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    if tried.returncode:
        raise NotPermittedError(f"mounting is not permitted ({tried.stderr.strip()})")


def _ended(command: Sequence[str | Path], environment: dict[str, str], seconds: int) -> Done:
    done = subprocess.run(
        [str(part) for part in command],
        check=False,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        timeout=seconds,
    )
    return Done(done.returncode, done.stdout.strip())


def _mount(*arguments: str | Path) -> None:
    run(["mount", *arguments])


def _undo_mounts_below(folder: Path) -> None:
    """Take down every mount at and below a folder, the innermost first; a program that just ended may hold one."""
    place = str(folder.resolve())
    for _ in range(20):
        mounts = [line.split()[1] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
        ours = [mount for mount in mounts if mount == place or mount.startswith(place + "/")]
        if not ours:
            return
        for mount in reversed(ours):
            subprocess.run(["umount", mount], check=False, capture_output=True)
        time.sleep(0.1)
    raise SystemExit(f"these could not be unmounted: {', '.join(ours)}")
