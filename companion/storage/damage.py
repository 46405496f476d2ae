"""What is done about a damaged log: it is set aside whole; the newest backup and what can be salvaged go on.

Nothing is set aside for one bad answer: a read that failed once looks like damage too, so the file is opened and
checked a second time first.

The new log is built completely, under another name, before the damaged one is touched. A crash at any point leaves
either the damaged log in its place, which is mended again at the next start, or the mended one ready to be renamed.
"""

from __future__ import annotations

import contextlib
import logging
import shutil
import sqlite3
from typing import TYPE_CHECKING

from companion.domain.session import Session
from companion.domain.value import value
from companion.engine.said import said
from companion.storage.backup import backups_newest_first
from companion.storage.call_log import read_latest_events
from companion.storage.damaged_folders import set_aside_together
from companion.storage.database import connect, is_disk_trouble, is_in_wal_mode, side_files, transaction
from companion.storage.event_codec import UnreadableEventError
from companion.storage.integrity import Look, find_damage, look_at
from companion.storage.migrations import MIGRATIONS, migrate
from companion.storage.private_files import make_private_file, sync_folder
from companion.storage.rows import ERASED
from companion.storage.salvage import Salvage, repaired_copy, take_over
from companion.storage.sealed_writer import SealedWriter, read_seal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.instants import Instant
    from companion.storage.migrations import Step

_log = logging.getLogger(__name__)

JOURNAL = ".sqlite3-journal"


class _NotSoundError(Exception):
    """Our own mending did wrong."""


@value
class DamageReport:
    """What was found and done. `events_lost` counts entries that neither the file nor a backup could give."""

    reason: str
    set_aside: Path
    backup: str | None
    calls_kept: int
    events_kept: int
    events_lost: int

    @property
    def sentence(self) -> str:
        """Say it to the agent."""
        lost = (
            said("{n} entries could not be read", n=self.events_lost) if self.events_lost else said("nothing was lost")
        )
        return said(
            "The history of your calls was damaged and has been repaired: {n} calls are there, {lost}. "
            "The damaged file is kept in {aside}.",
            n=self.calls_kept,
            lost=lost,
            aside=self.set_aside.name,
        )


def mend_if_damaged(
    path: Path, backups: Path, at: Instant, steps: Sequence[Step] = MIGRATIONS, look: Look = Look.WHOLE
) -> DamageReport | None:
    """Look at the log, and when it seems damaged look at all of it; damaged twice, a sound one takes its place."""
    if not path.exists() or look_at(path, steps, look) is None:
        return None
    reason = look_at(path, steps)
    if reason is None:
        _log.warning("the log looked damaged once and sound at the second look: nothing was done")
        return None
    draft, mended = draft_of(path), mended_of(path)
    _remove(draft)
    backup = _copy_of_newest_good(backups, draft, steps)
    calls, events, expected = _build_at_any_rate(draft, path, steps)
    draft.replace(mended)
    sync_folder(path.parent)
    aside = set_aside_together([path, *side_files(path)], path, at)
    mended.replace(path)
    sync_folder(path.parent)
    return DamageReport(reason, aside, backup, calls, events, max(0, expected - events))


def finish_interrupted(path: Path, at: Instant) -> None:
    """Bring to an end what a crash interrupted, and see that no log is opened beside another's side files.

    SQLite would take rows of another database out of a write-ahead log it finds, and call the result sound.
    """
    mended = mended_of(path)
    for unfinished in (draft_of(path), repaired_copy(path)):
        _remove(unfinished)
    if path.exists():
        _remove(mended)
        if not is_in_wal_mode(path):
            _set_aside_if_any([file for file in side_files(path) if file.suffix != JOURNAL], path, at)
        return
    _set_aside_if_any([file for file in side_files(path) if file.stat().st_size], path, at)
    remove_side_files(path)
    if mended.exists():
        mended.replace(path)
        sync_folder(path.parent)


def draft_of(path: Path) -> Path:
    """Return where a log is built that will take the place of this one; a crash leaves it to be removed."""
    return path.with_name(f"{path.stem}-mending.sqlite3")


def mended_of(path: Path) -> Path:
    """Return where it stands when it is whole; a crash leaves it to take the place, once the other is set aside."""
    return path.with_name(f"{path.stem}-mended.sqlite3")


def _remove(path: Path) -> None:
    for file in (path, *side_files(path)):
        file.unlink(missing_ok=True)


def _copy_of_newest_good(backups: Path, draft: Path, steps: Sequence[Step]) -> str | None:
    """Lay the newest sound backup down as the draft; tells which it was."""
    for backup in backups_newest_first(backups):
        make_private_file(draft)
        shutil.copyfile(backup, draft)
        if look_at(draft, steps) is None:
            return backup.name
        _log.warning("the backup %s is not sound and is passed over", backup.name)
        _remove(draft)
    return None


def _build_at_any_rate(draft: Path, damaged: Path, steps: Sequence[Step]) -> tuple[int, int, int]:
    """Build the new log; should that go wrong, an empty one: an agent can work with it, and nothing is thrown away."""
    try:
        return _build(draft, damaged, steps)
    except (_NotSoundError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and is_disk_trouble(error):
            raise
        _log.exception("the damaged log could not be mended, an empty one is begun")
        _remove(draft)
        make_private_file(draft)
        return 0, 0, 0


def _build(draft: Path, damaged: Path, steps: Sequence[Step]) -> tuple[int, int, int]:
    """Add what can be salvaged; return the calls and events there are now, and the events there should be.

    Events that were erased count for neither.
    """
    with contextlib.closing(connect(draft)) as connection, contextlib.closing(Salvage(damaged, steps)) as salvage:
        migrate(connection, steps)
        with transaction(connection):
            writer = SealedWriter(connection)
            known = _count_events(connection)
            known_seq = writer.seal.seq
            take_over(salvage, writer)
            writer.close()
        _settle_what_is_open(connection)
        wrong = find_damage(connection, steps)
        if wrong:
            raise _NotSoundError(wrong)
        seal, events = read_seal(connection), _count_events(connection)
    remove_side_files(draft)
    # What the log has in common with the backup was not read again.
    common, begin = (known, known_seq) if salvage.goes_on else (0, salvage.first_seq)
    return seal.calls, events, common + salvage.highest_seq - begin - salvage.erased


def _count_events(connection: sqlite3.Connection) -> int:
    query = f"SELECT count(*) FROM events WHERE kind <> '{ERASED}'"  # noqa: S608 - a word of our own
    (count,) = connection.execute(query).fetchone()
    return int(count)


def _settle_what_is_open(connection: sqlite3.Connection) -> None:
    """Calls that the events do not go on with count as they stand.

    When the latest events tell no story any more, nobody goes on from them.
    """
    session: Session | None = Session()
    try:
        for event in read_latest_events(connection):
            session = session and session.apply(event)
    except (UnreadableEventError, AssertionError, AttributeError, LookupError, ValueError, TypeError) as error:
        _log.warning("the latest events have a gap, no call is continued: %s", type(error).__name__)
        session = None
    with transaction(connection):
        writer = SealedWriter(connection)
        if session is None:
            writer.settle()
        writer.close_calls(but=session.call.call_id if session and session.call else "")
        writer.close()


def remove_side_files(path: Path) -> None:
    """Remove what SQLite left beside a log that is closed and whole."""
    for left in side_files(path):
        left.unlink()


def _set_aside_if_any(files: list[Path], path: Path, at: Instant) -> None:
    if files:
        _log.warning("set aside in %s: %s", set_aside_together(files, path, at).name, [file.name for file in files])
