from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from companion.storage.reference_key import load_reference_key

if TYPE_CHECKING:
    from pathlib import Path


def test_the_key_is_made_once_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    first, second = load_reference_key(folder), load_reference_key(folder)
    assert len(first.key) == 32
    assert first == second
    assert first.problems == ()
    assert (folder / "reference.key").stat().st_mode & 0o777 == 0o600


def test_two_agents_have_two_keys(tmp_path: Path) -> None:
    assert load_reference_key(tmp_path / "a").key != load_reference_key(tmp_path / "b").key


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 33])
def test_a_broken_key_is_set_aside_and_a_new_one_made(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "reference.key"
    path.write_bytes(content)
    loaded = load_reference_key(tmp_path)
    assert "reference.broken-1.key" in loaded.problems[0]
    assert (tmp_path / "reference.broken-1.key").read_bytes() == content
    assert load_reference_key(tmp_path).key == loaded.key


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"v" * 32)
    os.symlink(victim, tmp_path / "reference.key")  # noqa: PTH211 - as somebody else would do it
    loaded = load_reference_key(tmp_path)
    assert loaded.key != b"v" * 32
    assert victim.read_bytes() == b"v" * 32


def test_where_no_key_can_be_kept_this_run_has_one(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    loaded = load_reference_key(tmp_path / "data")
    assert len(loaded.key) == 32
    assert "until you quit" in loaded.problems[0]
