"""Opens the database file: who may read it, how it is kept safe, and which errors mean what."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from typing import TYPE_CHECKING

from companion.engine.ports import StorageUnavailableError
from companion.storage.private_files import make_private_file, make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

APPLICATION_ID = 0x43436C67  # "CClg"
# Beyond this a version number is a broken header, not a newer program.
LARGEST_VERSION = 1000
SIDE_FILES = ("-journal", "-wal", "-shm")

_BUSY_MS = 250
_PRAGMAS = (
    f"PRAGMA busy_timeout = {_BUSY_MS}",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
)
_PASSING = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL}
_DISK = _PASSING | {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


class NewerFileError(StorageUnavailableError):
    """The file was written by a newer program; this one only reads it."""


def connect(path: Path) -> sqlite3.Connection:
    """Open the file for reading and writing, private to this account, creating it when it is missing.

    Raises OSError, sqlite3.Error or StorageUnavailableError.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    connection = sqlite3.connect(path, isolation_level=None, timeout=_BUSY_MS / 1000)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        (mode,) = connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
    except BaseException:
        connection.close()
        raise
    if mode != "truncate":
        connection.close()
        raise StorageUnavailableError(f"{path.name} can only be opened in journal mode {mode}")
    return connection


def connect_reading(path: Path, *, as_it_lies: bool = False) -> sqlite3.Connection:
    """Open the file without ever writing to it. `as_it_lies` also passes over locks and side files."""
    uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if as_it_lies else ''}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_MS / 1000)
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; what was raised inside goes on after the rollback."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                connection.execute("ROLLBACK")
        raise


@contextlib.contextmanager
def reading(connection: sqlite3.Connection) -> Iterator[None]:
    """Nobody writes to the file inside."""
    connection.execute("BEGIN")
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def user_version(connection: sqlite3.Connection) -> int:
    """Return the number of migrations this database has had."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def application_id(connection: sqlite3.Connection) -> int:
    """Return whose file this is."""
    (number,) = connection.execute("PRAGMA application_id").fetchone()
    return int(number)


def is_newer(path: Path, version: int) -> bool:
    """Tell whether a program newer than `version` wrote this file; one that cannot be read is not newer.

    Read as it lies: even rolling back what a crash left half done would be writing.
    """
    try:
        if not path.is_file() or path.is_symlink():
            return False
        with contextlib.closing(connect_reading(path, as_it_lies=True)) as connection:
            found = user_version(connection)
            return version < found <= LARGEST_VERSION and application_id(connection) == APPLICATION_ID
    except (sqlite3.Error, OSError):
        return False


def is_in_wal_mode(path: Path) -> bool:
    """Tell whether somebody else's tool made the file use a write-ahead log. Not for a file that is open."""
    with path.open("rb") as file:
        return file.read(20)[18:] == b"\x02\x02"


def side_files(path: Path) -> list[Path]:
    """Return what SQLite left beside the file."""
    beside = (path.with_name(path.name + suffix) for suffix in SIDE_FILES)
    return [file for file in beside if file.exists()]


def is_disk_trouble(error: sqlite3.Error) -> bool:
    """Full, locked, read-only, gone: it may work later."""
    return _primary_code(error) in _DISK


def is_passing(error: sqlite3.Error) -> bool:
    """The same connection will do again."""
    return _primary_code(error) in _PASSING


def is_disk_full(error: sqlite3.Error | OSError) -> bool:
    """There is no room for it."""
    if isinstance(error, OSError):
        return error.errno == errno.ENOSPC
    return _primary_code(error) == sqlite3.SQLITE_FULL


def is_damage(error: sqlite3.Error) -> bool:
    """SQLite says that the file is broken. It says so too when a read failed: look twice."""
    return _primary_code(error) in _DAMAGE


def words_of(error: sqlite3.Error) -> str:
    """Return what SQLite says. Python's own messages quote what stands in the row: they are not for a log file."""
    return str(error) if hasattr(error, "sqlite_errorcode") else "a text in it cannot be read"


def _primary_code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
