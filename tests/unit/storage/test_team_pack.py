"""The team's pack at its source: a file, a folder, a share that hangs; and the copies that are kept of it."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

import pytest

from companion.storage import team_pack as tp
from companion.storage.guarded_toml import TomlRefusedError
from companion.storage.pack_files import PackFile
from companion.storage.team_pack import LookOut, Shelf, Sighting, look_at, look_patiently, read_patiently
from tests.support.team import team_pack


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_a_file_is_found_by_the_language_it_says(tmp_path: Path) -> None:
    path = write(tmp_path, "support.toml", team_pack(language="fi"))
    sighting = look_at(f'"{path}"')
    assert {language: file.name for language, file in sighting.files.items()} == {"fi": "support.toml"}
    assert sighting.is_there
    assert sighting.problems == ()


def test_in_a_folder_each_language_is_found_and_a_file_named_after_one_goes_first(tmp_path: Path) -> None:
    write(tmp_path, "a.toml", team_pack(version="old"))
    write(tmp_path, "en.toml", team_pack(version="new"))
    write(tmp_path, "greek words.toml", team_pack(language="el"))
    write(tmp_path, "note.txt", "not ours")
    sighting = look_at(str(tmp_path))
    assert {language: file.name for language, file in sighting.files.items()} == {
        "en": "en.toml",
        "el": "greek words.toml",
    }
    assert sighting.problems == ("a.toml is not used: en.toml has the same language.",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("schema = 9", "newer Call Companion"),
        ("schema = 1", "does not say its language"),
        ('schema = 1\nlanguage = "../../etc"', "does not say its language"),
        ("no toml", "Expected"),
    ],
)
def test_a_file_that_cannot_be_used_is_there_and_named(tmp_path: Path, text: str, why: str) -> None:
    sighting = look_at(str(write(tmp_path, "team.toml", text)))
    assert sighting.files == {}
    assert sighting.is_there
    assert why in sighting.problems[0]


@pytest.mark.parametrize("source", ["gone.toml", "gone/folder", "empty", "a\0b"])
def test_what_is_gone_or_empty_is_not_there(tmp_path: Path, source: str) -> None:
    (tmp_path / "empty").mkdir()
    assert not look_patiently(str(tmp_path / source)).is_there


def test_a_share_that_hangs_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = threading.Event()
    monkeypatch.setattr(tp, "PATIENCE_S", 0.05)
    monkeypatch.setattr(tp, "read_pack_file", lambda _: hangs.wait(5))
    with pytest.raises(TomlRefusedError, match="within"):
        read_patiently(Path("far.toml"))
    hangs.set()


def test_the_look_out_answers_once_and_never_looks_twice_at_a_time() -> None:
    goes_on, looked = threading.Event(), []

    def look(setting: str) -> Sighting:
        looked.append(setting)
        goes_on.wait(5)
        return Sighting(setting)

    look_out = LookOut(look)
    look_out.begin("/share")
    look_out.begin("/other")
    assert look_out.answer() is None
    goes_on.set()
    assert look_out._thread
    look_out._thread.join(5)
    assert look_out.answer() == Sighting("/share")
    assert look_out.answer() is None
    assert looked == ["/share"]


def test_a_source_no_system_takes_is_an_answer_too() -> None:
    look_out = LookOut(look_at)
    look_out.begin("/share/\0")
    assert look_out._thread
    look_out._thread.join(5)
    answer = look_out.answer()
    assert answer
    assert not answer.is_there


def test_a_shelf_keeps_one_file_a_language_for_this_account_alone(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "packs" / "imported")
    assert shelf.get("en") is None
    assert shelf.languages() == set()
    shelf.put("en", PackFile("old.toml", b"1"))
    path = shelf.put("en", PackFile("x" * 300 + ".toml", b"2"))
    shelf.put("fi", PackFile("en.words", b"3"))
    found = shelf.get("en")
    assert found
    assert (found.name, found.content, found.source) == (path.name, b"2", str(path))
    assert len(list(path.parent.iterdir())) == 1
    assert shelf.languages() == {"en", "fi"}
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    shelf.drop("en")
    shelf.drop("en")
    shelf.drop("..")
    assert shelf.languages() == {"fi"}
    assert shelf.get("..") is None


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="needs links")
def test_a_link_on_the_shelf_is_not_followed(tmp_path: Path) -> None:
    secret = write(tmp_path, "secret", "x")
    (tmp_path / "shelf" / "en").mkdir(parents=True)
    (tmp_path / "shelf" / "en" / "a.toml").symlink_to(secret)
    assert Shelf(tmp_path / "shelf").get("en") is None


def test_copies_of_one_source_are_never_taken_for_those_of_another(tmp_path: Path) -> None:
    Shelf.of_source(tmp_path, "/share/one").put("en", PackFile("en.toml", b"1"))
    assert Shelf.of_source(tmp_path, "/share/two").get("en") is None
    assert Shelf.of_source(tmp_path, "/share/one").get("en") is not None
