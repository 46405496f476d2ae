"""What happens to an installed program, one trial after the other in the same clean room: each needs those before it."""

from __future__ import annotations

import json
import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from release import NAME, ROOT, run
from tests.support.desktop import wait_until

from linux.freeze import freezer
from linux.portable import LIBRARIES
from linux.room import HOME, little_space, read_only

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from release import Release
    from tests.support.desktop import Desktop

    from linux.room import Room

WINDOW = "Call Companion"
OLDER = "0.0.1"
PROGRAM = f"/usr/lib/{NAME}"
_SPARE_MIB = 20
_NOBODYS_ID = "4242"


@dataclass(frozen=True)
class Trials:
    """The trials. Each answers with what was seen, or raises."""

    release: Release
    deb: Path
    portable: Path
    room: Room
    screen: Desktop

    def in_order(self) -> list[tuple[str, str, Callable[[], str]]]:
        """Every trial with the package it is about and its name."""
        deb, portable = self.deb.name, self.portable.name
        return [
            (deb, "installs into a minimal system", self.installs),
            (deb, "nothing is missing for its libraries", self.libraries),
            (deb, "self-test, as an agent without rights or network", self.self_test),
            (deb, "the window shows, a call is taken by commands, and comes out as CSV", self.call),
            (portable, "beside the .deb: one log, one program", self.side_by_side),
            (deb, "no home folder: a sentence and an exit code", self.no_home),
            (deb, "read-only system: the window shows", self.read_only),
            (deb, "upgrade during a call: log kept, call goes on", self.upgrade),
            (deb, "disk full during an upgrade: the old version works", self.disk_full),
            (deb, "purge: nothing of the package is left, all of the agent's is", self.purge),
            (portable, "runs where the libraries of X11 are missing", self.portable_alone),
        ]

    def installs(self) -> str:
        """As IT does it."""
        said = self._apt("install", "--yes", "--no-install-recommends", self._in_room(self.deb), "fonts-dejavu-core")
        self.room.as_root("dpkg", "--verify", NAME)
        version = self._must("--version").splitlines()[0]
        if self.release.version not in version:
            raise AssertionError(version)
        new = next((line for line in said.splitlines() if "newly installed" in line), "")
        return f"{version}; {new}"

    def libraries(self) -> str:
        """Each library of the package finds all others."""
        script = f"find {PROGRAM} -type f -name '*.so*' -exec ldd {{}} + 2>&1 | grep 'not found' | sort -u; true"
        missing = self.room.as_root("sh", "-c", script)
        if missing:
            raise AssertionError(missing)
        return "all found"

    def self_test(self) -> str:
        """What the program tries itself."""
        said = self._must("self-test")
        return f"{len(said.splitlines())} parts work"

    def call(self) -> str:
        """One hard call, from its start to a file."""
        with self.room.running(NAME):
            self._wait_for_window()
            self._take_call()
            self._must("export", f"{HOME}/calls.csv")
            findings = json.loads(self.room.as_agent(NAME, "doctor", "--json").said)
            self._must("say", "swearing", "--just-words")
            picture = self._picture("window-deb.png")
            self._must("quit")
        rows = (self.room.root / HOME[1:] / "calls.csv").read_text("utf-8-sig").splitlines()
        if len(rows) != 2:  # noqa: PLR2004 - the head and one call
            raise AssertionError(f"{len(rows) - 1} calls in the CSV")
        return f"1 call in the CSV; doctor told {len(findings)} things; picture: {picture}"

    def side_by_side(self) -> str:
        """The second program asks the first one to show itself, and answers for the same log."""
        self._unpack_portable()
        with self.room.running(NAME) as first:
            self._wait_for_window()
            second = self.room.as_agent(self._portable_program)
            answer = self.room.as_agent(self._portable_program, "status", "--json")
            if second.code or first.poll() is not None or answer.code:
                raise AssertionError(f"{second}, {answer}")
            self._must("quit")
        return "the second start showed the window of the first"

    def no_home(self) -> str:
        """An account that nobody knows."""
        done = self.room.as_agent(NAME, "status", user=_NOBODYS_ID, environment={"DISPLAY": self.room.display})
        if done.code != 1 or "no home folder" not in done.said:
            raise AssertionError(str(done))
        return f"exit code {done.code}: {done.said}"

    def read_only(self) -> str:
        """Nothing of the system can be written."""
        with read_only(self.room) as room:
            if not room.as_agent("touch", "/var/tmp/x").code:
                raise AssertionError("the system could be written")
            with room.running(NAME):
                self._wait_for_window()
                self._must("quit")
        return "it starts and ends"

    def upgrade(self) -> str:
        """From an older package while the program runs and a call is on."""
        self.room.as_root("dpkg", "--install", self._older())
        with self.room.running(NAME):
            self._wait_for_window()
            self._must("call", "start")
            self.room.as_root("dpkg", "--install", self._in_room(self.deb))
            self._phase("on_call", "while the old program still runs")
            self._must("say", "swearing")
            self._must("quit")
        with self.room.running(NAME):
            self._wait_for_window()
            self._phase("on_call", "after the restart")
            self._must("call", "end")
            self._must("wrap", "resolved")
            self._must("export", f"{HOME}/both.csv")
            self._must("quit")
        rows = len((self.room.root / HOME[1:] / "both.csv").read_text("utf-8-sig").splitlines()) - 1
        if rows != 2:  # noqa: PLR2004 - the call before and the one during the upgrade
            raise AssertionError(f"{rows} calls are in the log")
        return f"{rows} calls in the log, the second went on over the restart"

    def disk_full(self) -> str:
        """The upgrade fails and leaves the older package as it was."""
        self.room.as_root("dpkg", "--install", self._older())
        with little_space(self.room, PROGRAM, _SPARE_MIB):
            try:
                self.room.as_root("dpkg", "--install", self._in_room(self.deb))
            except AssertionError as failure:
                if "No space left" not in str(failure):
                    raise
            else:
                raise AssertionError("the disk was not full")
            self.room.as_root("dpkg", "--verify", NAME)
            self._must("self-test")
            state = self.room.as_root("dpkg-query", "--show", "--showformat=${Version} ${db:Status-Status}", NAME)
        if state != f"{OLDER} installed":
            raise AssertionError(state)
        return f"refused for want of space; {state}, self-test passes"

    def purge(self) -> str:
        """What the agent wrote stays, and nothing else."""
        before = self._files_of_agent()
        self._apt("purge", "--yes", NAME)
        search = f"find / -xdev \\( -path /home -o -path /proc -o -path /root -o -path '/var/lib/dpkg/*-old' \\) -prune -o -name '*{NAME}*' -print"
        left = self.room.as_root("sh", "-c", search)
        if left or self._files_of_agent() != before:
            raise AssertionError(f"left: {left or 'nothing'}; {len(before)} files of the agent before")
        return f"nothing left; {len(before)} files of the agent are as they were"

    def portable_alone(self) -> str:
        """On a desktop that lacks what the .deb would have brought."""
        owners = self.room.as_root(
            "sh", "-c", f"cd /usr/lib/x86_64-linux-gnu && dpkg -S {' '.join(LIBRARIES)} | cut -d: -f1"
        )
        self.room.as_root("dpkg", "--remove", "--force-depends", *sorted(set(owners.split())))
        said = self.room.as_agent(self._portable_program, "self-test")
        if said.code:
            raise AssertionError(said.said)
        with self.room.running(self._portable_program):
            self._wait_for_window()
            picture = self._picture("window-portable.png")
            self.room.as_agent(self._portable_program, "quit")
        return f"without {len(set(owners.split()))} packages; picture: {picture}"

    @property
    def _portable_program(self) -> str:
        return f"{HOME}/{self.portable.name.removesuffix('.tar.xz')}/{NAME}"

    def _unpack_portable(self) -> None:
        run(["tar", "--extract", "--no-same-owner", "--file", self.portable, "--directory", self.room.root / HOME[1:]])

    def _take_call(self) -> None:
        for verb in ("call start", "say swearing", "boundary", "said", "call end", "wrap resolved"):
            self._must(*verb.split())

    def _must(self, *arguments: str) -> str:
        done = self.room.as_agent(NAME, *arguments)
        if done.code:
            raise AssertionError(f"{' '.join(arguments)} ended with {done.code}: {done.said}")
        return done.said

    def _phase(self, wanted: str, when: str) -> None:
        found = json.loads(self._must("status", "--json"))["phase"]
        if found != wanted:
            raise AssertionError(f"{when} the phase is {found}, not {wanted}")

    def _wait_for_window(self) -> None:
        wait_until(lambda: self.screen.window(WINDOW), "the window", 40)
        wait_until(
            lambda: self.room.as_agent(NAME if self._is_installed() else self._portable_program, "status").code == 0,
            "an answer",
            40,
        )

    def _is_installed(self) -> bool:
        return (self.room.root / PROGRAM.lstrip("/")).exists()

    def _apt(self, *arguments: str) -> str:
        return self.room.as_root("apt-get", *arguments)

    def _in_room(self, package: Path) -> str:
        target = self.room.root / "root" / package.name
        if not target.exists():
            shutil.copy(package, target)
        return f"/root/{package.name}"

    def _older(self) -> str:
        """The same files under a lower version, packed without being squeezed."""
        package = self.room.root / "root" / "older.deb"
        if not package.exists():
            tree = self.room.root / "root" / "older"
            run(["dpkg-deb", "--raw-extract", self.deb, tree])
            control = tree / "DEBIAN" / "control"
            now = f"Version: {self.release.version}\n"
            control.write_text(control.read_text("utf-8").replace(now, f"Version: {OLDER}\n"), "utf-8")
            run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, package])
            shutil.rmtree(tree)
        return "/root/older.deb"

    def _files_of_agent(self) -> set[str]:
        home = self.room.root / HOME[1:]
        kept = (path for path in home.rglob("*") if path.is_file() and self.portable.name[:20] not in str(path))
        return {f"{path.relative_to(home)} {path.stat().st_size}" for path in kept}

    def _picture(self, name: str) -> str:
        target = self.release.root / "build" / "linux" / name
        script = ROOT / "tests" / "support" / "screenshot.py"
        subprocess.run([freezer(self.release), script, target], env=self.screen.env, check=True, timeout=60)
        return f"build/linux/{name}"
