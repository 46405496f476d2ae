from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.export.whole_file import ExportRefusedError, write_export
from tests.support.builders import a_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from companion.domain.records import CallRecord


def test_an_export_is_written_whole_private_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("the old one")
    before = os.umask(0)
    try:
        assert write_export(iter([a_record(), a_record("call-2")]), path, "csv") == 2
    finally:
        os.umask(before)
    content = path.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"call_id"')
    assert content.count(b"\r\n") == 3
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_json_is_written_too(tmp_path: Path) -> None:
    path = tmp_path / "calls.json"
    assert write_export([a_record(note="half \ud83d")], path, "json") == 1
    assert json.loads(path.read_text("utf-8"))["calls"][0]["note"] == "half ?"


def test_a_link_is_replaced_and_what_it_points_to_left_alone(tmp_path: Path) -> None:
    victim, link = tmp_path / "victim.txt", tmp_path / "calls.csv"
    victim.write_text("precious")
    link.symlink_to(victim)
    write_export([a_record()], link, "csv")
    assert victim.read_text() == "precious"
    assert not link.is_symlink()


def test_places_that_will_not_do_are_refused_with_a_reason(tmp_path: Path) -> None:
    own = tmp_path / "data"
    (own / "below").mkdir(parents=True)
    (tmp_path / "way_in").symlink_to(own)
    for path, why in (
        (tmp_path / "none" / "calls.csv", "does not exist"),
        (tmp_path, "is a folder"),
        (own / "calls.csv", "its own files"),
        (own / "below" / "calls.csv", "its own files"),
        (tmp_path / "way_in" / "calls.csv", "its own files"),
    ):
        with pytest.raises(ExportRefusedError, match=why):
            write_export([a_record()], path, "csv", own_folders=[own])
    assert list(own.rglob("*.csv")) == []


def test_a_failed_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("the old one")

    def until_the_disk_is_gone() -> Iterator[CallRecord]:
        yield a_record()
        raise StorageUnavailableError("gone")

    with pytest.raises(StorageUnavailableError):
        write_export(until_the_disk_is_gone(), path, "csv")
    assert path.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_takes_nothing_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportRefusedError, match=r"could not be written: .*\.$"):
        write_export([a_record()], tmp_path / ("x" * 300 + ".csv"), "csv")
    assert list(tmp_path.iterdir()) == []
