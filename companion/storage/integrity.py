"""Finds damage: SQLite's own check, the text of the tables, the chain of events, the hashes of calls and state.

SQLite's check alone misses four of five turned bits that change what is read.

There are two looks. The whole one takes as long as the file is large. The short one takes the same time for every
file: the head, the state, the latest events and the calls they name; `check_rows` looks at the rest, page by page.
"""

from __future__ import annotations

import sqlite3
from enum import Enum
from typing import TYPE_CHECKING

from companion.storage.database import (
    APPLICATION_ID,
    LARGEST_VERSION,
    application_id,
    connect,
    is_disk_trouble,
    user_version,
    words_of,
)
from companion.storage.migrations import (
    INDEXES_TO_LOOK_BACK_CAME,
    KIND_THAT_STARTS,
    KINDS_KEPT,
    LAST_SEEN_KEY,
    LAST_SEEN_LEAVES,
    MIGRATIONS,
    migrate,
)
from companion.storage.rows import EVENT_COLUMNS, CallRow, EventRow, call_columns_in
from companion.storage.seal import FIRST_LINK, Seal, hash_call, hash_state, hash_text, laid_over, link_due
from companion.storage.sealed_text import is_sealed
from companion.storage.sealed_writer import SEAL_KEY, read_seal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from companion.storage.migrations import Step

# About a day of calls: what the program goes on from. Two thousand cost a tenth of the start.
TAIL_EVENTS = 500
# SQLite's own check of a file of this size takes some milliseconds; of a larger one it belongs to the whole look.
SMALL_FILE_BYTES = 1024 * 1024

_PAGE_ROWS = 100
_BEFORE_ALL = -(2**62)
# A row that an index does not lead to is there for some questions and missing for others.
_EVENTS = f"""
SELECT seq, chain,
    (SELECT twin.seq FROM events AS twin WHERE twin.event_id = events.event_id), {{found_by_kind}}, {EVENT_COLUMNS}
FROM events WHERE seq > ? ORDER BY seq LIMIT {_PAGE_ROWS}"""  # noqa: S608 - columns of our own
# The indexes of some kinds; an older log has none of them.
_FOUND_BY_KIND = f"""
CASE WHEN kind = '{KIND_THAT_STARTS}' THEN
    (SELECT twin.seq FROM events AS twin INDEXED BY events_started
     WHERE twin.kind = '{KIND_THAT_STARTS}' AND twin.call_id = events.call_id AND twin.seq = events.seq)
WHEN kind IN {KINDS_KEPT} THEN
    (SELECT twin.seq FROM events AS twin INDEXED BY events_kept
     WHERE twin.kind IN {KINDS_KEPT} AND twin.seq = events.seq)
ELSE seq END"""  # noqa: S608 - kinds of our own
_CALLS = f"""
SELECT rowid, row_hash,
    (SELECT twin.rowid FROM calls AS twin WHERE twin.call_id = calls.call_id),
    (SELECT twin.rowid FROM calls AS twin INDEXED BY calls_by_start
     WHERE twin.started_utc_ms = calls.started_utc_ms AND twin.call_id = calls.call_id),
    {{found_by_ref}}, {{columns}}
FROM calls WHERE rowid > ? ORDER BY rowid LIMIT {_PAGE_ROWS}"""  # noqa: S608 - columns of our own
# The index of calls with a reference; an older log has none.
_FOUND_BY_REF = """
CASE WHEN ref_hash <> '' THEN
    (SELECT twin.rowid FROM calls AS twin INDEXED BY calls_by_ref
     WHERE twin.ref_hash = calls.ref_hash AND twin.ref_hash <> ''
     AND twin.started_utc_ms = calls.started_utc_ms AND twin.rowid = calls.rowid)
ELSE rowid END"""
_CALLS_NAMED_SINCE = """
SELECT row_hash, {columns} FROM calls
WHERE call_id IN (SELECT call_id FROM events WHERE seq > ?)"""


class Look(Enum):
    """How much of the log is looked at."""

    NONE = 0
    SHORT = 1
    WHOLE = 2


class DamagedError(Exception):
    """Says what does not add up."""


def look_at(path: Path, steps: Sequence[Step] = MIGRATIONS, look: Look = Look.WHOLE) -> str | None:
    """Open a file anew and return what is damaged in it, None when it is sound. Trouble with the disk is raised."""
    try:
        connection = connect(path)
        try:
            return find_damage(connection, steps, look)
        finally:
            connection.close()
    except sqlite3.Error as error:
        if is_disk_trouble(error):
            raise
        return words_of(error)


def find_damage(
    connection: sqlite3.Connection, steps: Sequence[Step] = MIGRATIONS, look: Look = Look.WHOLE
) -> str | None:
    """Return what is damaged, in words for the log, or None. Trouble with the disk is raised."""
    return verdict(lambda: _check(connection, steps, look))


def verdict(check: Callable[[], object]) -> str | None:
    """Return what a check complains about, or None. Trouble with the disk is raised."""
    try:
        check()
    except DamagedError as damage:
        return str(damage)
    except sqlite3.Error as error:
        if is_disk_trouble(error):
            raise
        return words_of(error)
    except (ValueError, TypeError, RecursionError) as error:
        return f"a value has the wrong form ({type(error).__name__})"  # its message may quote the value
    return None


def check_head(connection: sqlite3.Connection, steps: Sequence[Step] = MIGRATIONS) -> None:
    """Check whose file it is, its tables, and what it says about itself; raises DamagedError."""
    version = user_version(connection)
    if application_id(connection) != APPLICATION_ID or not 0 < version <= LARGEST_VERSION:
        raise DamagedError("the head of the file is not ours")
    if version <= len(steps) and schema_of(connection) != _schema_after(steps[:version]):
        raise DamagedError("the tables are not as they were made")
    _check_state(connection, {SEAL_KEY} if version >= LAST_SEEN_LEAVES else {SEAL_KEY, LAST_SEEN_KEY})


def check_rows(connection: sqlite3.Connection) -> Iterator[None]:
    """Check every row and that the indexes lead to it, yielding after each page; raises DamagedError.

    The log may be written between two pages.
    """
    yield from _check_events(connection)
    yield from _check_calls(connection)


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    """Return the tables and indexes with their texts."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return [(kind, name, sql) for kind, name, sql in rows]


def fits_private(row: EventRow) -> bool:
    """Tell whether the private part is what was stored, or was erased. One that is locked away vouches for itself."""
    return row.private is None or hash_text(row.private) == row.private_hash or is_sealed(row.private)


def _check(connection: sqlite3.Connection, steps: Sequence[Step], look: Look) -> None:
    if _is_empty(connection):
        return
    check_head(connection, steps)
    if look is Look.WHOLE or _is_small(connection):
        (answer,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if answer != "ok":
            raise DamagedError(f"the integrity check says: {answer}")
    if look is Look.WHOLE:
        for _ in check_rows(connection):
            pass
    else:
        _check_tail(connection)


def _of_calls(query: str, connection: sqlite3.Connection) -> str:
    found_by_ref = _FOUND_BY_REF if _has_indexes_to_look_back(connection) else "rowid"
    return query.format(columns=call_columns_in(connection), found_by_ref=found_by_ref)


def _has_indexes_to_look_back(connection: sqlite3.Connection) -> bool:
    return user_version(connection) >= INDEXES_TO_LOOK_BACK_CAME


def _is_empty(connection: sqlite3.Connection) -> bool:
    """Tell whether nothing was ever committed: a program that died while it created the file leaves this."""
    return user_version(connection) == 0 and not schema_of(connection)


def _is_small(connection: sqlite3.Connection) -> bool:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    return bool(pages * page_bytes <= SMALL_FILE_BYTES)


def _schema_after(steps: Sequence[Step]) -> list[tuple[str, str, str | None]]:
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, steps)
        return schema_of(fresh)
    finally:
        fresh.close()


def _check_state(connection: sqlite3.Connection, keys: set[str]) -> None:
    rows = connection.execute("SELECT key, value, row_hash FROM state").fetchall()
    for key, value, row_hash in rows:
        if hash_state(key, value) != row_hash:
            raise DamagedError("a line of state does not fit its hash")
    state = {key: value for key, value, _ in rows}
    if not state:
        return
    if set(state) != keys:
        raise DamagedError("the lines of state are not those there should be")
    Seal.from_text(state[SEAL_KEY])


def _check_tail(connection: sqlite3.Connection) -> None:
    """Check the latest events and the calls they name."""
    seal = read_seal(connection)
    before, link = seal.seq - TAIL_EVENTS, None
    if before > seal.first_seq:
        found = connection.execute("SELECT chain FROM events WHERE seq = ?", (before,)).fetchone()
        if found is None:
            raise DamagedError(f"event {before} is missing")
        (link,) = found
    for _ in _check_events(connection, before, link):
        pass
    for row_hash, *values in connection.execute(_of_calls(_CALLS_NAMED_SINCE, connection), (before,)):
        if hash_call(CallRow(*values)) != row_hash:
            raise DamagedError("a call does not fit its hash")


def _check_events(connection: sqlite3.Connection, before: int = 0, link: bytes | None = None) -> Iterator[None]:
    """Check the events after one, or else all, and the chain between them up to the seal."""
    seq, place = before, before
    if link is None:
        seal = read_seal(connection)
        seq, link, place = seal.first_seq, bytes.fromhex(seal.first_link), _BEFORE_ALL
    query = _EVENTS.format(found_by_kind=_FOUND_BY_KIND if _has_indexes_to_look_back(connection) else "seq")
    while page := connection.execute(query, (place,)).fetchall():
        for found_seq, stored, seq_in_index, seq_by_kind, *values in page:
            row = EventRow._make(values)
            seq += 1
            link = link_due(link, seq, row, stored)
            if found_seq != seq or stored != link:
                raise DamagedError(f"event {found_seq} does not fit the chain")
            if not seq == seq_in_index == seq_by_kind:
                raise DamagedError(f"the index does not lead to event {seq}")
            if not fits_private(row):
                raise DamagedError(f"the private part of event {seq} does not fit its hash")
        place = seq
        yield
    seal = read_seal(connection)
    if (seq, link.hex()) != (seal.seq, seal.link):
        raise DamagedError(f"the chain ends at event {seq}, it should at {seal.seq}")


def _check_calls(connection: sqlite3.Connection) -> Iterator[None]:
    """Check the calls and that none is missing; when one was written meanwhile their sum is taken anew."""
    seal, count, calls_sum = None, 0, ""
    query = _of_calls(_CALLS, connection)
    while seal != (seal := read_seal(connection)):
        place, count, calls_sum = _BEFORE_ALL, 0, FIRST_LINK.hex()
        while page := connection.execute(query, (place,)).fetchall():
            for rowid, row_hash, rowid_by_id, rowid_by_start, rowid_by_ref, *values in page:
                if hash_call(CallRow(*values)) != row_hash:
                    raise DamagedError("a call does not fit its hash")
                if not rowid == rowid_by_id == rowid_by_start == rowid_by_ref:
                    raise DamagedError("the indexes do not lead to a call")
                place, count, calls_sum = rowid, count + 1, laid_over(calls_sum, row_hash)
            yield
    if (count, calls_sum) != (seal.calls, seal.calls_sum):
        raise DamagedError(f"{count} calls were found, there should be {seal.calls}")
