"""Numbered steps of plain SQL, one transaction each; a new database runs them all.

A step that was released is never changed: a new one is added behind it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.storage.database import APPLICATION_ID, transaction, user_version

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

Step = tuple[str, ...]

_FIRST: Step = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    """\
CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    event_id TEXT UNIQUE NOT NULL,
    call_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    utc_ms INTEGER NOT NULL,
    offset_min INTEGER NOT NULL,
    elapsed_s REAL NOT NULL,
    awake_s REAL NOT NULL,
    boot_id TEXT NOT NULL,
    body TEXT NOT NULL,
    private TEXT,
    private_hash TEXT,
    chain BLOB NOT NULL
)""",
    """\
CREATE TABLE calls (
    call_id TEXT PRIMARY KEY NOT NULL,
    is_closed INTEGER NOT NULL,
    started_utc_ms INTEGER NOT NULL,
    started_offset_min INTEGER NOT NULL,
    ended_utc_ms INTEGER,
    ended_offset_min INTEGER,
    talk_s REAL NOT NULL,
    hold_s REAL NOT NULL,
    acw_s REAL NOT NULL,
    gap_s REAL NOT NULL,
    outcome TEXT NOT NULL,
    strain TEXT,
    topic TEXT NOT NULL,
    situations TEXT NOT NULL,
    rungs TEXT NOT NULL,
    calmed_at_s REAL,
    cooldown_taken_s REAL NOT NULL,
    note TEXT NOT NULL,
    ref TEXT NOT NULL,
    ref_hash TEXT NOT NULL,
    row_hash BLOB NOT NULL
)""",
    "CREATE INDEX calls_by_start ON calls (started_utc_ms, call_id)",
    "CREATE TABLE state (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL, row_hash BLOB NOT NULL)",
)

LAST_SEEN_KEY = "last_seen"
_LAST_SEEN_OUT: Step = (f"DELETE FROM state WHERE key = '{LAST_SEEN_KEY}'",)  # noqa: S608 - a name of our own

# Where a call begins, and what is said of one after it was over or is kept beside calls (promises, kind words): found
# without reading the whole log. An index by call of all events would make the file half as large again.
KIND_THAT_STARTS = "call_started"
KINDS_KEPT = "('call_recoded', 'follow_up_set', 'follow_up_settled', 'kind_words_kept', 'kind_words_dropped')"
_LOOKING_BACK: Step = (
    "ALTER TABLE calls ADD COLUMN granted TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE calls ADD COLUMN thanked INTEGER NOT NULL DEFAULT 0",
    f"CREATE INDEX events_started ON events (call_id) WHERE kind = '{KIND_THAT_STARTS}'",
    f"CREATE INDEX events_kept ON events (seq) WHERE kind IN {KINDS_KEPT}",
    # Earlier calls of who comes back; most calls have no reference.
    "CREATE INDEX calls_by_ref ON calls (ref_hash, started_utc_ms) WHERE ref_hash <> ''",
)

MIGRATIONS: tuple[Step, ...] = (_FIRST, _LAST_SEEN_OUT, _LOOKING_BACK)
# When the program was last alive stands in the file of the heartbeat from this version on.
LAST_SEEN_LEAVES = 2
INDEXES_TO_LOOK_BACK_CAME = 3


def migrate(connection: sqlite3.Connection, steps: Sequence[Step] = MIGRATIONS) -> None:
    """Run the steps this database has not had yet."""
    for number in range(user_version(connection), len(steps)):
        with transaction(connection):
            for statement in steps[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number + 1}")
