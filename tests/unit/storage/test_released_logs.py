"""Logs that an earlier release wrote: one file for each, upgraded with everything in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.storage.integrity import look_at
from companion.storage.migrations import MIGRATIONS

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize("version", [2])
def test_a_released_log_is_sound_before_and_after_its_upgrade(disk: LogOnDisk, version: int) -> None:
    disk.data.mkdir(parents=True)
    shutil.copy(DATA / f"calls-version-{version}.sqlite3", disk.file)
    events, calls = disk.ask("SELECT count(*) FROM events")[0], disk.ask("SELECT call_id, row_hash FROM calls")
    assert look_at(disk.file, MIGRATIONS[:version]) is None
    opened = disk.open()
    assert opened.damage is None
    disk.close()
    assert look_at(disk.file) is None
    assert disk.ask("PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert disk.ask("SELECT count(*) FROM events")[0] == events
    assert disk.ask("SELECT call_id, row_hash FROM calls") == calls
    assert disk.ask("SELECT DISTINCT granted, thanked FROM calls") == [("", 0)]
    assert len(list(disk.backups.glob("before-migration-*"))) == 1
