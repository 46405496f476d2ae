"""An index of words beside the log: finds calls by what was written, and is nothing but a copy that may be deleted.

It only narrows down: a word is looked up by its first letters (as many as a list of beginnings is kept for), and
whoever asks reads the row to be sure. What it holds of a call is the words as they are likened to each other. It is
brought up to date by the calls that later events are about; whether it is still about the same log is told by the hash
of the event it came to.
"""

from __future__ import annotations

import json
import logging
import sqlite3
from typing import TYPE_CHECKING, Any, TypeVar

from companion.domain.finding import words_of
from companion.engine.ports import StorageUnavailableError
from companion.storage.database import SIDE_FILES, application_id, transaction, user_version
from companion.storage.private_files import make_private_file
from companion.storage.seal import FIRST_LINK
from companion.storage.sealed_writer import read_seal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from companion.domain.finding import Wanted
    from companion.engine.ports import Clock
    from companion.storage.call_log import SqliteCallLog

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

FILE_NAME = "search.sqlite3"
APPLICATION_ID = 0x43437372  # "CCsr"
VERSION = 1
SLICE_S = 0.008
CALLS_A_PIECE = 100
EVENTS_A_PIECE = 200
PAGES_A_MERGE = 16
# After so many faults in one run something is wrong that building it anew does not help.
MOST_FAULTS = 3
# For beginnings of these lengths a list is kept: with it a word that every call has costs no more than another.
BEGINNINGS = (8, 6, 4, 3, 2, 1)
# The number of an entry is the start of its call, so that the newest are found first; this many may start at once.
A_MS = 64
_FARTHEST_MS = 2**55

_PRAGMAS = (
    "PRAGMA busy_timeout = 250",
    "PRAGMA synchronous = OFF",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
)
# Words come apart at spaces alone: what a word is, is decided elsewhere.
_WORDS = f"""\
CREATE VIRTUAL TABLE words USING fts5(
    text,
    detail = none,
    columnsize = 0,
    prefix = '{" ".join(map(str, sorted(BEGINNINGS)))}',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* P* S* Cn Co Cf'"
)"""
_SCHEMA = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    "CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
    "CREATE TABLE entries (entry INTEGER PRIMARY KEY, call_id TEXT UNIQUE NOT NULL)",
    _WORDS,
    # By itself it would merge its parts in one long go.
    "INSERT INTO words (words, rank) VALUES ('automerge', 0)",
    "INSERT INTO words (words, rank) VALUES ('crisismerge', 1000)",
    f"PRAGMA user_version = {VERSION}",
)
_TEXTS = "call_id, started_utc_ms, topic, note, ref, granted"
_OLDER = f"""
SELECT {_TEXTS} FROM calls WHERE (started_utc_ms, call_id) < (?, ?)
ORDER BY started_utc_ms DESC, call_id DESC LIMIT {CALLS_A_PIECE}"""  # noqa: S608 - columns of our own
_SINCE = f"SELECT seq, call_id, chain FROM events WHERE seq > ? ORDER BY seq LIMIT {EVENTS_A_PIECE}"  # noqa: S608
_FIND = """
SELECT words.rowid, entries.call_id FROM words CROSS JOIN entries ON entries.entry = words.rowid
WHERE words MATCH ? AND words.rowid < ? AND words.rowid >= ? ORDER BY words.rowid DESC LIMIT ?"""
_EVERY_CALL_IS_IN = "[]"


class SearchUnavailableError(Exception):
    """The index cannot be used now; what it would find can be read from the log."""


class SearchIndex:
    """Call `step` while no call runs, again soon when it says that there is more; `close` it before the log."""

    def __init__(self, path: Path, log: SqliteCallLog, clock: Clock) -> None:
        self._path = path
        self._log = log
        self._clock = clock
        self._connection: sqlite3.Connection | None = None
        self._faults = 0
        self._is_ready = False

    def step(self) -> bool:
        """Work for a moment; tells whether there is more to do. Never raises for what the disk does."""
        until_s = self._clock.now().elapsed_s + SLICE_S
        try:
            has_more = self._use(self._piece)
            while has_more and self._clock.now().elapsed_s < until_s:
                has_more = self._use(self._piece)
        except SearchUnavailableError:
            return False
        except StorageUnavailableError as error:
            _log.warning("the search index is brought up to date later: %s", error)
            return False
        return has_more

    def catch_up(self) -> bool:
        """Work for a moment, and tell whether it knows every call now."""
        self.step()
        return self._is_ready

    def find(
        self, wanted: Sequence[Wanted], below: int | None, between_ms: tuple[int, int], limit: int
    ) -> list[tuple[int, str]]:
        """Return (entry, call_id) of calls that may have all the words, newest first, below an entry found before."""
        query = " AND ".join(f"({' OR '.join(map(_beginning, either))})" for either in wanted)
        first, after = (_entry_of(ms) for ms in between_ms)
        values = (query, after if below is None else below, first, limit)
        return self._use(lambda connection: connection.execute(_FIND, values).fetchall())

    def drop(self, call_ids: Iterable[str]) -> None:
        """Take calls out that were erased. What was said of them leaves the file with the next steps."""

        def work(connection: sqlite3.Connection) -> None:
            erasures = self._log.run(read_seal).erasures
            with transaction(connection):
                for call_id in call_ids:
                    _take_out(connection, call_id)
                _put(connection, "merge", "all")
                # If calls were erased that nobody told of here, the number stays wrong and it is built anew.
                known = "UPDATE state SET value = ? WHERE key = 'erasures' AND value = ?"
                connection.execute(known, (str(erasures), str(erasures - 1)))

        try:
            if self._path.exists():
                self._use(work)
        except (SearchUnavailableError, StorageUnavailableError):
            self.forget()

    def forget(self) -> None:
        """Delete the file; it is built anew when it is needed."""
        self.close()
        for suffix in ("", *SIDE_FILES):
            try:
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)
            except OSError as error:
                _log.warning("the search index cannot be deleted: %s", error)

    def close(self) -> None:
        """Let go of the file."""
        self._is_ready = False
        if self._connection:
            self._connection.close()
            self._connection = None

    # Inside.

    def _piece(self, connection: sqlite3.Connection) -> bool:
        """Do the next small thing; tells whether there is more to do."""
        state = dict(connection.execute("SELECT key, value FROM state").fetchall())
        if not state or not self._is_of_this_log(int(state["seq"]), state["chain"], int(state["erasures"])):
            self._is_ready = False
            self._begin(connection)
            return True
        if state["built"] != _EVERY_CALL_IS_IN:
            self._is_ready = False
            self._build(connection, state["built"])
            return True
        if self._bring_up_to_date(connection, int(state["seq"])):
            self._is_ready = False
            return True
        self._is_ready = True
        return bool(state["merge"]) and self._leave_out(connection, is_first=state["merge"] == "all")

    def _is_of_this_log(self, seq: int, chain: str, erasures: int) -> bool:
        if self._log.run(read_seal).erasures != erasures:
            return False
        query = "SELECT chain FROM events WHERE seq = ?"
        found = self._log.run(lambda connection: connection.execute(query, (seq,)).fetchone()) if seq else (FIRST_LINK,)
        return found is not None and found[0].hex() == chain

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Empty it, and remember where the log stands: what comes later is brought up to date afterwards."""
        seal = self._log.run(read_seal)
        with transaction(connection):
            for table in ("state", "entries", "words"):
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
            now = {"seq": str(seal.seq), "chain": seal.link, "built": json.dumps([2**62, ""]), "merge": ""}
            now["erasures"] = str(seal.erasures)
            for key, value in now.items():
                _put(connection, key, value)

    def _build(self, connection: sqlite3.Connection, built: str) -> None:
        """Take the next older calls in."""
        place = tuple(json.loads(built))
        rows = self._log.run(lambda log: log.execute(_OLDER, place).fetchall())
        with transaction(connection):
            for row in rows:
                _put_in(connection, row)
            came_to = json.dumps([rows[-1][1], rows[-1][0]]) if rows else _EVERY_CALL_IS_IN
            _put(connection, "built", came_to)
            _merge(connection, PAGES_A_MERGE)

    def _bring_up_to_date(self, connection: sqlite3.Connection, seq: int) -> bool:
        """Take in anew what the next events are about; tells whether there were any."""
        events = self._log.run(lambda log: log.execute(_SINCE, (seq,)).fetchall())
        if not events:
            return False
        call_ids = tuple(dict.fromkeys(call_id for _, call_id, _ in events))
        marks = ", ".join("?" * len(call_ids))
        query = f"SELECT {_TEXTS} FROM calls WHERE call_id IN ({marks})"  # noqa: S608 - marks alone
        rows = self._log.run(lambda log: log.execute(query, call_ids).fetchall())
        with transaction(connection):
            for call_id in call_ids:
                _take_out(connection, call_id)
            for row in rows:
                _put_in(connection, row)
            _put(connection, "seq", str(events[-1][0]))
            _put(connection, "chain", events[-1][2].hex())
            _merge(connection, PAGES_A_MERGE)
        return True

    @staticmethod
    def _leave_out(connection: sqlite3.Connection, *, is_first: bool) -> bool:
        """Write parts of the index anew, without what was taken out; tells whether there is more of that."""
        with transaction(connection):
            has_more = _merge(connection, -PAGES_A_MERGE if is_first else PAGES_A_MERGE)
            _put(connection, "merge", "on" if has_more else "")
        return has_more

    def _use(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        """Do something with the open file; a file that is broken, or somebody else's, makes room for a new one."""
        if self._faults >= MOST_FAULTS:
            raise SearchUnavailableError
        try:
            return work(self._opened())
        except (sqlite3.Error, ValueError, TypeError, KeyError) as error:
            self._faults += 1
            # What SQLite says of a question may quote the words that were looked for.
            is_sql = isinstance(error, sqlite3.Error)
            reason = getattr(error, "sqlite_errorname", "SQLite error") if is_sql else "it holds what it should not"
            _log.warning("the search index is built anew: %s", reason)
            self.forget()
            raise SearchUnavailableError from error
        except OSError as error:
            self._faults += 1
            self.close()
            raise SearchUnavailableError from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is not None and not self._path.exists():  # deleted under the hand: what is gone stays gone
            self.close()
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def _open(self) -> sqlite3.Connection:
        if self._path.is_symlink():
            self.forget()
        make_private_file(self._path)
        connection = sqlite3.connect(self._path, isolation_level=None)
        try:
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            connection.execute("PRAGMA journal_mode = TRUNCATE")
            if self._path.stat().st_size == 0:
                _make(connection)
            elif (application_id(connection), user_version(connection)) != (APPLICATION_ID, VERSION):
                raise sqlite3.DatabaseError("it is not one of ours")  # noqa: TRY301 - as SQLite says of a stranger
        except BaseException:
            connection.close()
            raise
        return connection


def _make(connection: sqlite3.Connection) -> None:
    with transaction(connection):
        for statement in _SCHEMA:
            connection.execute(statement)


def _put(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)", (key, value))


def _put_in(connection: sqlite3.Connection, row: Sequence[Any]) -> None:
    """Enter a call; one without a word in it needs no entry."""
    call_id, started_ms, *texts = row
    words = dict.fromkeys(word for text in texts for word in words_of(text))
    if not words:
        return
    entry = _entry_of(started_ms)
    put = "INSERT OR IGNORE INTO entries (entry, call_id) VALUES (?, ?)"
    while connection.execute(put, (entry, call_id)).rowcount == 0:
        if connection.execute("SELECT 1 FROM entries WHERE call_id = ?", (call_id,)).fetchone():
            return
        entry += 1
    connection.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (entry, " ".join(words)))


def _take_out(connection: sqlite3.Connection, call_id: str) -> None:
    found = connection.execute("SELECT entry FROM entries WHERE call_id = ?", (call_id,)).fetchone()
    if found:
        connection.execute("DELETE FROM words WHERE rowid = ?", found)
        connection.execute("DELETE FROM entries WHERE entry = ?", found)


def _merge(connection: sqlite3.Connection, pages: int) -> bool:
    """Write so many pages of small parts into larger ones (of all parts: a negative number); tells whether it did."""
    before = connection.total_changes
    connection.execute("INSERT INTO words (words, rank) VALUES ('merge', ?)", (pages,))
    return connection.total_changes - before > 1  # the command itself counts as one


def _entry_of(started_ms: int) -> int:
    return max(-_FARTHEST_MS, min(_FARTHEST_MS, started_ms)) * A_MS


def _beginning(word: str) -> str:
    """Return the part of a word that is looked up, quoted: whatever stands in it is no command."""
    length = next(length for length in BEGINNINGS if length <= len(word))
    return '"' + word[:length].replace('"', '""') + '"*'
