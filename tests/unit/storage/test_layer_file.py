"""A layer of words on disk: the same comes back, a broken file is named, others can still read a team's pack."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING, Any

import pytest

from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft, new_tables
from companion.domain.prompts import Layer
from companion.engine.ports import StorageUnavailableError
from companion.storage.layer_file import LayerFile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "own-lines" / "en.toml"


def a_layer() -> dict[str, Any]:
    ref = StepRef(Section.SITUATIONS, "swearing", "name_it")
    draft = LayerDraft.from_tables(new_tables(Layer.OWN, "el", "Τα δικά μου"))
    return draft.add_line(ref, DraftLine("own_1", "Ναι, “ακούω”\\.")).hide("a.b.c").to_tables() | {
        "review_due": dt.date(2027, 1, 31)
    }


def test_the_same_comes_back(path: Path) -> None:
    LayerFile(path, is_private=True).save(a_layer())
    loaded = LayerFile(path, is_private=True).load()
    assert loaded.tables == a_layer()
    assert loaded.problem == ""
    assert [one.name for one in path.parent.iterdir()] == ["en.toml"]


def test_no_file_is_an_empty_layer(path: Path) -> None:
    assert LayerFile(path, is_private=True).load().tables == {}
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"schema = 1\nname = ", "cannot be read"),
        (b"\xff\xfe", "UTF-8"),
        (b"schema = 2", "a newer Call Companion"),
        (b"name = 'x'", "schema = 1"),
        (b"#" * 600_000, "larger than 512 KB"),
    ],
)
def test_a_broken_file_is_set_aside_and_named_but_a_teams_is_left_alone(path: Path, content: bytes, why: str) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(StorageUnavailableError, match=why):
        LayerFile(path, is_private=False).load()
    assert path.read_bytes() == content
    loaded = LayerFile(path, is_private=True).load()
    assert loaded.tables == {}
    assert why in loaded.problem
    assert "en.broken-1.toml" in loaded.problem
    assert (path.parent / "en.broken-1.toml").read_bytes() == content
    assert not path.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_own_lines_are_private_and_a_teams_pack_keeps_its_access(path: Path, tmp_path: Path) -> None:
    LayerFile(path, is_private=True).save(a_layer())
    assert path.stat().st_mode & 0o777 == 0o600
    team = tmp_path / "team.toml"
    tmp_path.chmod(0o755)
    before = os.umask(0o077)
    try:
        LayerFile(team, is_private=False).save(a_layer())
        assert team.stat().st_mode & 0o777 == 0o644
        team.chmod(0o664)
        LayerFile(team, is_private=False).save(a_layer())
        assert team.stat().st_mode & 0o777 == 0o664
    finally:
        os.umask(before)
    assert tmp_path.stat().st_mode & 0o777 == 0o755


def test_what_cannot_be_written_is_said_and_the_old_file_stays(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = LayerFile(path, is_private=True)
    file.save(a_layer())

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk:
        disk.setattr("companion.storage.private_files.os.fsync", full)
        with pytest.raises(StorageUnavailableError, match="No space left on device"):
            file.save({"schema": 1})
    with pytest.raises(StorageUnavailableError, match="larger than 512 KB"):
        file.save({"schema": 1, "name": "x" * 600_000})
    assert file.load().tables == a_layer()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_a_pack_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.toml", tmp_path / "link.toml"
    LayerFile(real, is_private=False).save(a_layer())
    link.symlink_to(real)
    LayerFile(link, is_private=False).save({"schema": 1})
    assert link.is_symlink()
    assert LayerFile(real, is_private=False).load().tables == {"schema": 1}
