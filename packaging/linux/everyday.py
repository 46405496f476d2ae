"""What happens on every computer: installed, worked with, upgraded while it runs, removed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from checks import until
from release import NAME

from linux.agents import HOME
from linux.before import VERSION as OLDER
from linux.freeze import is_elf
from linux.trials import verify_files

if TYPE_CHECKING:
    from linux.agents import Agent
    from linux.trials import Trials

# What a desktop has and a minimal system has not.
_OF_A_DESKTOP = ("fonts-dejavu-core",)
# A window in which nothing is drawn has fewer.
_SOME_COLOURS = 20


def install(trials: Trials) -> None:
    """Into a minimal system, first as it was before."""

    def tried() -> str:
        room = trials.rooms.layer(trials.rooms.bare())
        before = _count(room.does("dpkg-query", "--show"))
        room.install(trials.brought(trials.older, room), *_OF_A_DESKTOP)
        trials.installed["older"] = room
        return f"apt brought {_count(room.does('dpkg-query', '--show')) - before} packages, itself among them"

    trials.tried(f"installed into a minimal Debian, as {OLDER}, with what it depends on alone", tried)


def work(trials: Trials) -> None:
    """Upgraded, the window, a call from the command line, the export; nobody can reach a network."""
    if not trials.tried("upgraded", lambda: _upgraded(trials)):
        return
    agent = trials.agent()
    trials.tried("every library finds those it is linked with", lambda: _nothing_missing(trials))
    trials.tried("--version", lambda: _says_version(agent, trials.release.version))
    trials.tried("self-test with a screen", lambda: _tests_itself(agent))
    trials.tried("self-test without a screen", lambda: _tests_itself(trials.agent(DISPLAY="")))
    trials.tried("pack check", lambda: _checks_a_pack(agent))
    trials.tried("the window shows; a call by the command line; one row in the CSV", lambda: _a_day(trials, agent))
    trials.tried("exports without a window, in every format", lambda: _exports(agent))
    trials.tried("doctor", lambda: _doctor(agent))


def upgrade_at_work(trials: Trials) -> None:
    """The package is replaced under a running program, in a call."""
    trials.tried("the program is upgraded while it runs, in a call; log and call go on", lambda: _under_way(trials))


def beside_portable(trials: Trials) -> None:
    """Two versions on one computer."""
    trials.tried("beside the portable one, with the same profile: one window", lambda: _both(trials), trials.portable)


def purge(trials: Trials) -> None:
    """Nothing of the package stays, and all that is the agent's."""

    def tried() -> str:
        room, agent = trials.room, trials.agent()
        below = ("/", "-xdev", "-path", "/home", "-prune", "-o")
        named = ("find", *below, "-iname", f"*{NAME.replace('-', '*')}*", "-print")
        belongs = room.does(*named).splitlines()
        before = agent.kept()
        room.does("apt-get", "-qq", "--yes", "purge", NAME)
        left = room.does(*named)
        if left or not belongs or room.has(NAME):
            raise AssertionError(f"left: {left or 'its entry at dpkg'}, of {len(belongs)}")
        if agent.kept() != before:
            raise AssertionError("something of the agent's is gone or changed")
        return f"{len(belongs)} files and folders with its name gone, {len(before)} files of the agent's as they were"

    trials.tried("purge: nothing of the package stays, all of the agent's does", tried)


def _count(lines: str) -> int:
    return len(lines.splitlines())


def _nothing_missing(trials: Trials) -> str:
    root = trials.room.root
    files = [path for path in sorted((root / "usr" / "lib" / NAME).rglob("*")) if is_elf(path)]
    told = trials.room.does("ldd", *(f"/{path.relative_to(root)}" for path in files))
    if "not found" in told:
        raise AssertionError("; ".join(sorted({line.strip() for line in told.splitlines() if "not found" in line})))
    return f"ldd, {len(files)} programs and libraries"


def _upgraded(trials: Trials) -> str:
    room = trials.rooms.layer(trials.with_older)
    room.install(trials.brought(trials.package, room))
    verify_files(room)
    trials.installed["newer"] = room
    return f"from {OLDER} to {room.does('dpkg-query', '--show', NAME).split()[-1]}; dpkg --verify finds no change"


def _says_version(agent: Agent, version: str) -> str:
    told = agent.says("--version").splitlines()[0]
    if version not in told.split():
        raise AssertionError(told)
    return told


def _tests_itself(agent: Agent) -> str:
    parts = [line.split(maxsplit=1)[1] for line in agent.says("self-test").splitlines() if line.startswith("ok ")]
    return "; ".join(parts)


def _checks_a_pack(agent: Agent) -> str:
    agent.says("pack", "export", f"{HOME}/words.toml")
    return agent.says("pack", "check", f"{HOME}/words.toml").splitlines()[0]


def _a_day(trials: Trials, agent: Agent) -> str:
    with agent.at_work():
        agent.says("call", "start", "--ref", "CASE-1")
        agent.says("say", "swearing")
        picture = trials.release.root / "build" / "linux" / "window.png"
        colours = trials.screen.picture(picture)
        agent.says("call", "end")
        agent.says("wrap", "resolved", "--strain", "tense", "--note", "Sent the letter anew")
        rows = agent.exported()
    if len(rows) != 1 or colours < _SOME_COLOURS:
        raise AssertionError(f"{len(rows)} rows, {colours} colours")
    return f"{len(rows[0])} columns; {colours} colours in {picture.relative_to(trials.release.root)}"


def _exports(agent: Agent) -> str:
    kinds = ("csv", "json", "html", "pdf", "ics")
    for kind in kinds:
        agent.says("export", f"{HOME}/alone.{kind}")
    return ", ".join(kinds)


def _doctor(agent: Agent) -> str:
    """It answers, with what it finds in a room without a desktop."""
    done = agent.room.tried(agent.program, "doctor", "--json")
    return f"exit code {done.returncode}, {len(json.loads(done.stdout)['findings'])} findings"


def _under_way(trials: Trials) -> str:
    """Back to the older version; it takes a call; the newer comes; both go on."""
    room, agent = trials.room, trials.agent()
    room.does("dpkg", "--force-downgrade", "--install", trials.brought(trials.older, room))
    with agent.at_work() as running:
        before = len(agent.exported())
        agent.takes_a_call("CASE-2")
        agent.says("call", "start", "--ref", "CASE-3")
        room.does("dpkg", "--install", trials.brought(trials.package, room))
        agent.says("say", "shouting")
        for kind in ("html", "pdf", "ics", "json"):  # what the older program has not loaded before
            agent.says("export", f"{HOME}/under-way.{kind}")
        if running.poll() is not None or agent.standing()["phase"] != "on_call":
            raise AssertionError("the program that ran did not go on")
    with agent.at_work():
        after = agent.standing()
        if after["phase"] != "on_call":
            raise AssertionError(f"the call is gone: on_call became {after['phase']}")
        agent.says("call", "end")
        agent.says("wrap", "resolved", "--strain", "ok")
        rows = len(agent.exported())
    if rows != before + 2:
        raise AssertionError(f"{before} calls before, {rows} after two more")
    return f"{OLDER} to {trials.release.version}; {rows} calls, none lost"


def _both(trials: Trials) -> str:
    agent = trials.agent()
    program = trials.unpacked(trials.room, HOME)
    with agent.at_work():
        shown = trials.screen.windows()
        other = agent.room.does(program)
        agent.room.does(program, "call", "start")
        if trials.screen.windows() != shown or agent.standing()["phase"] != "on_call":
            raise AssertionError(f"the second one did not turn to the first: {other} {trials.screen.windows()}")
        agent.says("call", "end")
        agent.room.does(program, "wrap", "resolved")
        until(lambda: agent.standing()["phase"] != "wrap_up", "the form is stored")
    return "the second one turned to the first, and its verbs too"


STORIES = (install, work, upgrade_at_work, beside_portable, purge)
