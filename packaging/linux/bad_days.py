"""What goes wrong on some computers: a full disk, a power cut, no right to write, no home, a log of another version."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import time
from contextlib import closing, suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from release import NAME

from linux.agents import HOME
from linux.before import VERSION as OLDER
from linux.rooms import AGENT
from linux.trials import verify_files

if TYPE_CHECKING:
    from linux.rooms import Room
    from linux.trials import Trials

# Half of what an upgrade needs.
_SMALL_DISK_MB = 50
# Beyond libX11 and libxcb: what Qt needs of X11, and desktops easily lack.
_OFTEN_MISSING = (
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-render-util0", "libxcb-util1"),
    *("libxcb-xkb1", "libxkbcommon-x11-0", "libsqlite3-0"),
)
_NOBODY, _UNKNOWN = 65534, 4242


def disk_full(trials: Trials) -> None:
    """An upgrade that finds no room; then it finds some."""

    def tried() -> str:
        room = trials.rooms.layer(trials.with_older, _SMALL_DISK_MB)
        package = trials.brought(trials.package, room)
        done = room.tried("dpkg", "--install", package)
        if done.returncode == 0 or "No space left" not in done.stdout:
            raise AssertionError(f"dpkg did not find the disk full: {done.returncode} {done.stdout[-500:]}")
        told = trials.agent(room, DISPLAY="").says("--version").splitlines()[0]
        if OLDER not in told:
            raise AssertionError(told)
        _tests_itself(trials, room)
        return f"{told} still works"

    trials.tried("disk full in an upgrade: the old version still works", tried)


def power_cut(trials: Trials) -> None:
    """The installation is killed in its middle, and repeated."""

    def tried() -> str:
        room = trials.rooms.layer(trials.with_older)
        package = trials.brought(trials.package, room)
        cut = 0
        for after in (0.3, 0.8, 1.6):
            # What is started apart becomes dpkg itself; those it starts are in its group.
            running = subprocess.Popen(
                room.command("dpkg", "--install", package),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
            time.sleep(after)
            cut += running.poll() is None
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            running.wait()
        if not cut:
            raise AssertionError("every installation was through before it was cut")
        room.does("dpkg", "--install", package)
        verify_files(room)
        _tests_itself(trials, room)
        return f"cut {cut} times, then installed once more"

    trials.tried("power cut in an upgrade: installing once more mends it", tried)


def read_only(trials: Trials) -> None:
    """A system that cannot be written to."""

    def tried() -> str:
        room = trials.rooms.read_only(trials.with_newer)
        agent = trials.agent(room)
        with agent.at_work():
            agent.takes_a_call("CASE-4")
        return "the window shows, a call is taken"

    trials.tried("read-only root", tried)

    def nothing_can_be_written() -> str:
        room = trials.rooms.read_only(trials.with_newer, home_too=True)
        return _refuses(trials, room, "cannot use the folder")

    trials.tried("read-only root and home: says so", nothing_can_be_written)


def no_home(trials: Trials) -> None:
    """Accounts without a home folder: one that has a name, and one that nobody knows."""

    def tried(user: int) -> str:
        room = trials.rooms.layer(trials.with_newer)
        done = replace(trials.agent(room, XDG_RUNTIME_DIR="").room, user=user, home="").tried(NAME)
        if done.returncode != 1 or "Traceback" in done.stdout or "folder" not in done.stdout:
            raise AssertionError(f"exit code {done.returncode}: {done.stdout}")
        return f"exit code {done.returncode}: {done.stdout}"

    trials.tried("no home: says so", lambda: tried(_NOBODY))
    trials.tried("an account that nobody knows: says so", lambda: tried(_UNKNOWN))


def newer_data(trials: Trials) -> None:
    """A log that a newer version has written."""

    def tried() -> str:
        room = trials.rooms.layer(trials.with_newer)
        agent = trials.agent(room)
        with agent.at_work():
            agent.takes_a_call("CASE-5")
        log = next((room.root / "home" / AGENT).rglob("calls.sqlite3"))
        with closing(sqlite3.connect(log)) as opened:
            opened.execute("PRAGMA user_version = 999")
            opened.commit()
        before = log.read_bytes()
        with agent.at_work():
            agent.takes_a_call("CASE-6")
            told = agent.room.tried(NAME, "doctor").stdout
            rows = len(agent.exported())
        if log.read_bytes() != before:
            raise AssertionError("the newer log was written to")
        if rows != 2 or "newer" not in told:  # noqa: PLR2004 - the one in the newer log, the one beside it
            raise AssertionError(f"{rows} calls; doctor says: {told}")
        return "read and left alone, new calls are kept beside it, doctor says so"

    trials.tried("a log from a newer version", tried)


def portable_alone(trials: Trials) -> None:
    """The portable archive where nothing is installed, and the libraries of X11 that are often missing are missing."""

    def tried() -> str:
        room = trials.rooms.layer(trials.with_newer)
        room.does("dpkg", "--force-depends", "--purge", NAME, *_OFTEN_MISSING)
        program = trials.unpacked(room, HOME)
        agent = replace(trials.agent(room), program=program)
        agent.says("self-test")
        with agent.at_work():
            agent.takes_a_call("CASE-6")
            rows = agent.exported()
        if len(rows) != 1:
            raise AssertionError(f"{len(rows)} rows")
        return f"without {', '.join(_OFTEN_MISSING)}: self-test, window, a call, one row in the CSV"

    trials.tried("runs where libraries of X11 are missing and nothing is installed", tried, trials.portable)


def _tests_itself(trials: Trials, room: Room) -> None:
    trials.agent(room).says("self-test")


def _refuses(trials: Trials, room: Room, sentence: str) -> str:
    done = trials.agent(room).room.tried(NAME)
    if done.returncode == 0 or sentence not in done.stdout or "Traceback" in done.stdout:
        raise AssertionError(f"exit code {done.returncode}: {done.stdout}")
    return f"exit code {done.returncode}: {done.stdout}"


STORIES = (disk_full, power_cut, read_only, no_home, newer_data, portable_alone)
