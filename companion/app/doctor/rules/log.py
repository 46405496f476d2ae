"""Judges the log of calls: can this version write it, is it sound, are there copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding

_told = Told(Area.LOG)
NEWS_DAYS = 7.0
# One is made each day, between two calls: a long week-end is no reason to call anybody.
LONGEST_WITHOUT_BACKUP_DAYS = 4.0
_KIB, _MIB = 1024, 1024 * 1024


@value
class LogFacts:
    """What is known of the file. While the program runs nobody else opens it, and it says how the log stands.

    is_no_file: something else is in its place. version: of its tables. known: that of this program. is_half_done: a
    crash left a transaction to be settled. damage: what does not add up, "" for nothing, None where nobody looked.
    is_whole: all of it was looked at. storage: what the running program says. went_on_days: how long the log has gone
    on since the newest backup.
    """

    path: str
    is_there: bool = False
    is_no_file: bool = False
    is_writable: bool = True
    size: int = 0
    known: int = 0
    version: int | None = None
    cannot_be_read: str = ""
    is_half_done: bool = False
    damage: str | None = None
    is_whole: bool = False
    storage: str = ""
    damaged: int = 0
    newest_damaged_days: float | None = None
    replaced: int = 0
    backups: int = 0
    backup_folder: str = ""
    newest_backup: str = ""
    went_on_days: float | None = None
    in_use_days: float | None = None


def judge_log(facts: LogFacts) -> list[Finding]:
    """Return the findings about the log."""
    return [_database(facts), _check(facts), _damaged(facts), _backups(facts)]


def _database(facts: LogFacts) -> Finding:
    if facts.is_no_file:
        return _told.broken(
            Check.DATABASE,
            f"{facts.path} is a link, or no file at all, and is not opened.",
            "Put the file itself in its place; calls are only in memory until then.",
        )
    if facts.storage == "paused":
        return _told.broken(
            Check.DATABASE,
            f"The program that runs can store nothing in {facts.path}; calls are only in memory.",
            "Look for a full disk, for missing rights, and for another program that holds the file. It goes on by "
            "itself afterwards.",
        )
    if not facts.size:
        return _nothing(facts)
    if facts.storage == "read_only" or (facts.version or 0) > facts.known:
        return _newer(facts)
    if facts.cannot_be_read or not facts.is_writable:
        why = f"read: {facts.cannot_be_read}" if facts.cannot_be_read else "written"
        todo = "Let the agent's account read and write it, and see that no other program holds it."
        return _told.broken(Check.DATABASE, f"{facts.path} cannot be {why}.", todo)
    version = "" if facts.version is None else f", version {facts.version}"
    return _told.ok(Check.DATABASE, f"{facts.path}{version}, {_size(facts.size)}.")


def _nothing(facts: LogFacts) -> Finding:
    if facts.backups:
        return _told.look(
            Check.DATABASE,
            f"{facts.path} is {'empty' if facts.is_there else 'not there'}, and there are backups of it.",
            "Ask the agent whether calls are missing. call-companion backups names what there is, and "
            "call-companion restore brings one back.",
        )
    return _told.ok(Check.DATABASE, "There is no log yet.")


def _newer(facts: LogFacts) -> Finding:
    versions = "" if facts.version is None else f" (version {facts.version}, this program knows {facts.known})"
    return _told.look(
        Check.DATABASE,
        f"{facts.path} was written by a newer Call Companion{versions}. It is only read; calls are kept beside it.",
        "Install the newer version again: it takes over what was kept beside.",
    )


def _check(facts: LogFacts) -> Finding:
    if not facts.size:
        return _told.ok(Check.DATABASE_CHECK, "There is nothing to check.")
    if facts.damage:
        return _told.broken(
            Check.DATABASE_CHECK,
            f"The log is damaged: {facts.damage}.",
            "Start Call Companion: it sets the damaged file aside and goes on from the newest backup and what can be "
            "salvaged. Then look at the disk and its memory; a sound disk does this to no file.",
        )
    if facts.is_half_done:
        todo = "Start Call Companion, which settles it, and ask again."
        return _told.unknown(Check.DATABASE_CHECK, "A crash left the last entry half done.", todo)
    if facts.damage is None:
        return _told.unknown(
            Check.DATABASE_CHECK, "The log was not checked.", "Call Companion checks it at each start."
        )
    part = "Every entry adds up." if facts.is_whole else "The newest entries add up; the rest is checked by and by."
    return _told.ok(Check.DATABASE_CHECK, part)


def _damaged(facts: LogFacts) -> Finding:
    if facts.newest_damaged_days is not None and facts.newest_damaged_days < NEWS_DAYS:
        days = int(facts.newest_damaged_days)
        when = "today" if days == 0 else f"{days} days ago"
        return _told.look(
            Check.DAMAGED_COPIES,
            f"The log was damaged and mended {when}; the damaged file is kept in damaged-… in the data folder.",
            "Look at the disk. Ask the agent whether calls are missing; when none are, the folder may be deleted.",
        )
    kept = [f"{facts.damaged} damaged"] if facts.damaged else []
    kept += [f"{facts.replaced} replaced by a restore"] if facts.replaced else []
    told = f"Kept from earlier: {', '.join(kept)}." if kept else "No damaged copies are kept."
    return _told.ok(Check.DAMAGED_COPIES, told)


def _backups(facts: LogFacts) -> Finding:
    in_use = facts.in_use_days or 0.0
    if not facts.backups:
        if in_use > LONGEST_WITHOUT_BACKUP_DAYS and facts.is_there:
            return _told.look(
                Check.BACKUPS,
                f"In use for {int(in_use)} days, and there is no backup in {facts.backup_folder}.",
                "Let the agent's account write there, and Call Companion run for some minutes between two calls.",
            )
        return _told.ok(Check.BACKUPS, "None yet; one is made each day, between two calls.")
    told = f"{facts.backups} in {facts.backup_folder}, the newest {facts.newest_backup}."
    if facts.went_on_days is not None and facts.went_on_days > LONGEST_WITHOUT_BACKUP_DAYS:
        return _told.look(
            Check.BACKUPS,
            f"{told} The log has gone on for {int(facts.went_on_days)} days since.",
            "Look for a full disk or missing rights there; the program's own log says why none was made.",
        )
    return _told.ok(Check.BACKUPS, told)


def _size(size: int) -> str:
    return f"{size / _MIB:.1f} MiB" if size >= _MIB else f"{size // _KIB} KiB"
