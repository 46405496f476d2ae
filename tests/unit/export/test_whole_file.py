from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from companion.engine.ports import StorageUnavailableError
from companion.export.csv_file import csv_lines
from companion.export.whole_file import ExportRefusedError, remove_left_drafts, write_whole, written_in_pieces
from tests.support.builders import a_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from companion.domain.records import CallRecord


def test_an_export_is_written_whole_private_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("the old one")
    before = os.umask(0)
    try:
        write_whole(path, csv_lines([a_record(), a_record("call-2")]))
    finally:
        os.umask(before)
    content = path.read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"call_id"')
    assert content.count(b"\r\n") == 3
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="only there one can see which files are open")
def test_on_windows_the_draft_is_closed_before_it_is_renamed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def replace_as_there(draft: Path, target: Path) -> Path:
        assert str(draft) not in {os.path.realpath(link) for link in Path("/proc/self/fd").iterdir()}
        return replace(draft, target)

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(Path, "replace", replace_as_there)
    write_whole(tmp_path / "calls.csv", ["one"])
    assert (tmp_path / "calls.csv").read_text() == "one"


def test_half_a_character_is_written_as_a_question_mark(tmp_path: Path) -> None:
    path = tmp_path / "calls.txt"
    write_whole(path, ["half \ud83d"])
    assert path.read_text("utf-8") == "half ?"


def test_a_link_is_replaced_and_what_it_points_to_left_alone(tmp_path: Path) -> None:
    victim, link = tmp_path / "victim.txt", tmp_path / "calls.csv"
    victim.write_text("precious")
    link.symlink_to(victim)
    write_whole(link, csv_lines([a_record()]))
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
            write_whole(path, csv_lines([a_record()]), own_folders=[own])
    assert list(own.rglob("*.csv")) == []


def test_a_failed_export_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("the old one")

    def until_the_disk_is_gone() -> Iterator[CallRecord]:
        yield a_record()
        raise StorageUnavailableError("gone")

    with pytest.raises(StorageUnavailableError):
        write_whole(path, csv_lines(until_the_disk_is_gone()))
    assert path.read_text() == "the old one"
    assert list(tmp_path.iterdir()) == [path]


def test_a_disk_that_takes_nothing_is_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportRefusedError, match=r"could not be written: .*\.$"):
        write_whole(tmp_path / ("x" * 300 + ".csv"), csv_lines([a_record()]))
    assert list(tmp_path.iterdir()) == []


def test_a_pipe_is_refused_and_does_not_hang(tmp_path: Path) -> None:
    pipe = tmp_path / "calls.csv"
    os.mkfifo(pipe)
    with pytest.raises(ExportRefusedError, match="no ordinary file"):
        write_whole(pipe, csv_lines([a_record()]))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is full is needed")
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real_open = os.open
    monkeypatch.setattr(
        "companion.export.whole_file.os.open",
        lambda path, *rest: (
            real_open("/dev/full", os.O_WRONLY) if str(path).endswith(".part") else real_open(path, *rest)
        ),
    )
    monkeypatch.setattr(Path, "chmod", lambda *_: None)
    with pytest.raises(ExportRefusedError, match="No space left on device"):
        write_whole(tmp_path / "calls.csv", ["x" * 100_000])
    assert list(tmp_path.iterdir()) == []


def test_an_export_that_is_left_leaves_nothing(tmp_path: Path) -> None:
    work = written_in_pieces(tmp_path / "calls.csv", iter([("a", 1), ("b", 1), ("c", 1)]))
    assert [next(work), next(work)] == [1, 2]
    assert len(list(tmp_path.iterdir())) == 1, "a hidden draft"
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_the_draft_of_a_killed_export_is_removed_by_the_next_and_no_other(tmp_path: Path) -> None:
    running = written_in_pieces(tmp_path / "one.csv", iter([("a", 1), ("b", 1)]))
    next(running)
    (in_use,) = tmp_path.iterdir()
    left = tmp_path / ".call-companion-0123456789ab.part"
    left.write_text("private")
    link = tmp_path / ".call-companion-link.part"
    link.symlink_to(tmp_path / "precious")
    (tmp_path / "precious").write_text("precious")
    remove_left_drafts(tmp_path)
    assert not left.exists()
    assert in_use.exists()
    assert link.is_symlink()
    assert list(running) == [2, 2] or (tmp_path / "one.csv").read_text() == "ab"
