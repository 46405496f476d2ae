"""Finds damage: SQLite's own check, the text of the tables, the chain of events, the hashes of calls and state.

SQLite's check alone misses four of five turned bits that change what is read.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from companion.storage.database import (
    APPLICATION_ID,
    LARGEST_VERSION,
    application_id,
    connect,
    is_disk_trouble,
    user_version,
)
from companion.storage.migrations import MIGRATIONS, migrate
from companion.storage.rows import CALL_COLUMNS, EVENT_COLUMNS, CallRow, EventRow
from companion.storage.seal import FIRST_LINK, Seal, hash_call, hash_state, hash_text, laid_over, link_of
from companion.storage.sealed_writer import LAST_SEEN_KEY, SEAL_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.storage.migrations import Step


class _DamagedError(Exception):
    """Says what does not add up."""


def look_at(path: Path, steps: Sequence[Step] = MIGRATIONS) -> str | None:
    """Open a file anew and return what is damaged in it, None when it is sound. Trouble with the disk is raised."""
    try:
        connection = connect(path)
        try:
            return find_damage(connection, steps)
        finally:
            connection.close()
    except sqlite3.Error as error:
        if is_disk_trouble(error):
            raise
        return str(error)


def find_damage(connection: sqlite3.Connection, steps: Sequence[Step] = MIGRATIONS) -> str | None:
    """Return what is damaged, in words for the log, or None. Trouble with the disk is raised."""
    try:
        if _is_empty(connection):
            return None
        _check_file(connection, steps)
        seal = _check_state(connection)
        _check_events(connection, seal)
        _check_calls(connection, seal)
    except _DamagedError as damage:
        return str(damage)
    except sqlite3.Error as error:
        if is_disk_trouble(error):
            raise
        return str(error)
    except (ValueError, TypeError, RecursionError) as error:
        return f"a value has the wrong form: {error}"
    return None


def schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    """Return the tables and indexes with their texts."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").fetchall()
    return [(kind, name, sql) for kind, name, sql in rows]


def _is_empty(connection: sqlite3.Connection) -> bool:
    """Tell whether nothing was ever committed: a program that died while it created the file leaves this."""
    return user_version(connection) == 0 and not schema_of(connection)


def _check_file(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    version = user_version(connection)
    if application_id(connection) != APPLICATION_ID or not 0 < version <= LARGEST_VERSION:
        raise _DamagedError("the head of the file is not ours")
    verdict = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise _DamagedError(f"the integrity check says: {verdict}")
    if version <= len(steps) and schema_of(connection) != _schema_after(steps[:version]):
        raise _DamagedError("the tables are not as they were made")


def _schema_after(steps: Sequence[Step]) -> list[tuple[str, str, str | None]]:
    fresh = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(fresh, steps)
        return schema_of(fresh)
    finally:
        fresh.close()


def _check_state(connection: sqlite3.Connection) -> Seal:
    rows = connection.execute("SELECT key, value, row_hash FROM state").fetchall()
    for key, value, row_hash in rows:
        if hash_state(key, value) != row_hash:
            raise _DamagedError("a line of state does not fit its hash")
    state = {key: value for key, value, _ in rows}
    if not state:
        return Seal()
    if set(state) != {SEAL_KEY, LAST_SEEN_KEY}:
        raise _DamagedError("a line of state is missing")
    return Seal.from_text(state[SEAL_KEY])


def _check_events(connection: sqlite3.Connection, seal: Seal) -> None:
    link, seq = FIRST_LINK, 0
    rows = connection.execute(f"SELECT seq, chain, {EVENT_COLUMNS} FROM events ORDER BY seq")  # noqa: S608 - columns of our own
    for found_seq, stored, *values in rows:
        row = EventRow._make(values)
        seq += 1
        link = link_of(link, seq, row)
        if found_seq != seq or stored != link:
            raise _DamagedError(f"event {found_seq} does not fit the chain")
        if not fits_private(row):
            raise _DamagedError(f"the private part of event {found_seq} does not fit its hash")
    if (seq, link.hex()) != (seal.seq, seal.link):
        raise _DamagedError(f"the chain ends at event {seq}, it should at {seal.seq}")


def fits_private(row: EventRow) -> bool:
    """Tell whether the private part is what was stored, or was erased."""
    return row.private is None or hash_text(row.private) == row.private_hash


def _check_calls(connection: sqlite3.Connection, seal: Seal) -> None:
    count, calls_sum = 0, FIRST_LINK.hex()
    for row_hash, *values in connection.execute(f"SELECT row_hash, {CALL_COLUMNS} FROM calls"):  # noqa: S608 - columns of our own
        if hash_call(CallRow(*values)) != row_hash:
            raise _DamagedError("a call does not fit its hash")
        count += 1
        calls_sum = laid_over(calls_sum, row_hash)
    if (count, calls_sum) != (seal.calls, seal.calls_sum):
        raise _DamagedError(f"{count} calls were found, there should be {seal.calls}")
