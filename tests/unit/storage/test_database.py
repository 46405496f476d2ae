from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.storage.database import APPLICATION_ID, application_id, connect, user_version
from companion.storage.migrations import MIGRATIONS, migrate
from tests.support.builders import a_batch

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.support.log_on_disk import LogOnDisk


@pytest.fixture(params=[0o000, 0o022, 0o777])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.mark.usefixtures("umask")
def test_only_this_account_may_read_whatever_the_umask(tmp_path: Path) -> None:
    file = tmp_path / "data" / "calls.sqlite3"
    with closing(connect(file)) as connection:
        migrate(connection)
        for path in (file, file.with_name("calls.sqlite3-journal")):
            assert path.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_file_and_folder_open_to_others_are_closed_to_them(disk: LogOnDisk) -> None:
    disk.open()
    disk.close()
    disk.data.chmod(0o755)
    disk.file.chmod(0o644)
    disk.open()
    assert disk.file.stat().st_mode & 0o777 == 0o600
    assert disk.data.stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("foreign_keys", 1),
        ("busy_timeout", 250),
        ("temp_store", 2),
    ],
)
def test_the_connection_is_set_for_safety(tmp_path: Path, pragma: str, value: object) -> None:
    with closing(connect(tmp_path / "calls.sqlite3")) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone() == (value,)


def test_a_link_in_place_of_the_file_is_refused_and_its_target_left_alone(disk: LogOnDisk) -> None:
    disk.data.mkdir()
    victim = disk.data.parent / "victim"
    victim.write_text("mine")
    disk.file.symlink_to(victim)
    log = disk.open().log
    with pytest.raises(StorageUnavailableError, match="link"):
        log.append([a_batch(0)])
    assert victim.read_text() == "mine"


def test_a_new_database_runs_every_migration_and_says_whose_it_is(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "calls.sqlite3")) as connection:
        migrate(connection)
        assert user_version(connection) == len(MIGRATIONS)
        assert application_id(connection) == APPLICATION_ID


def test_a_step_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "calls.sqlite3")) as connection:
        with pytest.raises(sqlite3.Error):
            migrate(connection, (*MIGRATIONS, ("CREATE TABLE extra (a)", "CREATE TABLE extra (a)")))
        assert user_version(connection) == len(MIGRATIONS)
        assert connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'extra'").fetchone() == (0,)
