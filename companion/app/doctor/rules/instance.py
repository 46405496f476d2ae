"""Judges the program that runs, if one does, the way to it, and what other programs have to do with it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding

_told = Told(Area.INSTANCE)
_beside = Told(Area.INTEGRATIONS)
_SOME_PROGRAM = "A program", "end it"


class Presence(Enum):
    """Whether a program works on this data folder."""

    NONE = 0
    ANSWERS = 1
    SILENT = 2  # it holds the folder and does not answer
    UNREACHABLE = 3  # it holds the folder and listens nowhere


@value
class InstanceFacts:
    """What is known of the program that runs, and of this one.

    lock_trouble: why nobody can take the lock. socket_trouble: why the socket's folder cannot be trusted.
    session_folder, session_trouble: XDG_RUNTIME_DIR and what is wrong with it. commands: every call-companion on the
    PATH, the first one first.
    """

    presence: Presence
    version: str = ""
    executable: str = ""
    process: int | None = None
    own_version: str = ""
    own_executable: str = ""
    lock_file: str = ""
    lock_trouble: str = ""
    socket_folder: str = ""
    socket_trouble: str = ""
    session_folder: str = ""
    session_trouble: str = ""
    commands: tuple[str, ...] = ()


@value
class BesideFacts:
    """What else the system knows of the program. None: not known.

    autostart: the entry that starts it at login, "" for none; autostart_missing: what it names and is not there.
    """

    commands: tuple[str, ...] = ()
    autostart: str = ""
    autostart_missing: str = ""
    mail: str | None = None


def judge_instance(facts: InstanceFacts) -> list[Finding]:
    """Return the findings about the program that runs."""
    return [_running(facts), _versions(facts), _socket(facts), _session(facts)]


def judge_integrations(facts: BesideFacts) -> list[Finding]:
    """Return the findings about other programs."""
    return [_command(facts), _autostart(facts), _mail(facts)]


def _running(facts: InstanceFacts) -> Finding:
    process, end = (f"Process {facts.process}", f"end process {facts.process}") if facts.process else _SOME_PROGRAM
    if facts.lock_trouble:
        todo = f"Make it a plain file of the agent's account, on a disk that knows locks: {facts.lock_file}"
        return _told.broken(Check.RUNNING, f"It cannot start: the lock cannot be taken ({facts.lock_trouble}).", todo)
    if facts.presence is Presence.ANSWERS:
        return _told.ok(Check.RUNNING, f"It runs and answers{f' (process {facts.process})' if facts.process else ''}.")
    if facts.presence is Presence.SILENT:
        return _told.broken(
            Check.RUNNING,
            f"{process} holds the data folder and does not answer: it is starting, or it hangs.",
            f"Wait ten seconds and ask again; then {end} and start anew. What was acknowledged is on disk, and a "
            "running call goes on.",
        )
    if facts.presence is Presence.UNREACHABLE:
        return _told.broken(
            Check.RUNNING,
            f"{process} holds the data folder and listens nowhere: it is starting, or is a command that works on the "
            "log, or cannot be reached.",
            "Wait ten seconds and ask again; then put the folder of the socket in order, quit it in its window or "
            f"{end}, and start anew.",
        )
    return _told.ok(Check.RUNNING, "It does not run.")


def _versions(facts: InstanceFacts) -> Finding:
    if facts.version and facts.version != facts.own_version:
        there = f" ({facts.executable})" if facts.executable else ""
        return _told.look(
            Check.VERSIONS,
            f"Two versions side by side: {facts.version}{there} runs, this command is {facts.own_version} "
            f"({facts.own_executable}).",
            "call-companion quit, then start the one that is wanted, and remove the other.",
        )
    if len(facts.commands) > 1:
        return _told.look(
            Check.VERSIONS,
            f"There is more than one call-companion on the PATH: {', '.join(facts.commands)}.",
            "Remove those that are not wanted; the first one is taken.",
        )
    return _told.ok(Check.VERSIONS, f"Version {facts.own_version}, {facts.own_executable}.")


def _socket(facts: InstanceFacts) -> Finding:
    if facts.socket_trouble:
        todo = f"Remove the folder, or give it to the agent's account with mode 0700: {facts.socket_folder}"
        return _told.broken(Check.SOCKET_FOLDER, f"The folder of the socket: {facts.socket_trouble}.", todo)
    if not facts.socket_folder:
        return _told.ok(Check.SOCKET_FOLDER, "This system has none.")
    return _told.ok(Check.SOCKET_FOLDER, f"{facts.socket_folder} is safe to use.")


def _session(facts: InstanceFacts) -> Finding:
    if facts.session_trouble:
        return _told.look(
            Check.SESSION_FOLDER,
            f"XDG_RUNTIME_DIR is {facts.session_folder}, which {facts.session_trouble}. Another folder is used, and a "
            "command from another session may not find the program.",
            "Log in anew, or let XDG_RUNTIME_DIR name the account's own folder, mostly /run/user/UID; sudo -E and su "
            "bring along that of another account.",
        )
    if not facts.session_folder:
        return _told.ok(Check.SESSION_FOLDER, "XDG_RUNTIME_DIR is not set; a folder of the account is used.")
    return _told.ok(Check.SESSION_FOLDER, f"XDG_RUNTIME_DIR is {facts.session_folder}.")


def _command(facts: BesideFacts) -> Finding:
    if facts.commands:
        return _beside.ok(Check.COMMAND, f"call-companion is {facts.commands[0]}.")
    return _beside.ok(Check.COMMAND, "call-companion is not on the PATH; scripts have to name its whole path.")


def _autostart(facts: BesideFacts) -> Finding:
    if facts.autostart_missing:
        todo = f"Correct or remove {facts.autostart}."
        told = f"The entry for the start at login names {facts.autostart_missing}, which is not there."
        return _beside.look(Check.AUTOSTART, told, todo)
    if facts.autostart:
        return _beside.ok(Check.AUTOSTART, f"It starts at login ({facts.autostart}).")
    return _beside.ok(Check.AUTOSTART, "It does not start at login.")


def _mail(facts: BesideFacts) -> Finding:
    if facts.mail:
        return _beside.ok(Check.MAIL, f"Mail is written with {facts.mail}.")
    return _beside.unknown(
        Check.MAIL,
        "Which program writes mail is not known.",
        "Only the button for a mail to a teammate, in a breather, needs one: set a default for mailto links.",
    )
