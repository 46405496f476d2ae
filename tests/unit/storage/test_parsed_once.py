"""What was parsed of shipped words is found again, and is what parsing them gives."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest

from companion.app.layered_words import OF_THE_WORDS, LayeredWords
from companion.app.log_keeper import erasable
from companion.app.paths import places_of, resources_folder
from companion.domain.ladder import MayEnd
from companion.domain.policy import NO_POLICY, Policy, Rule, Source
from companion.domain.settings import LANGUAGES, Settings
from companion.storage import guarded_toml, parsed_once
from companion.storage.erase_all import erase_everything
from companion.storage.guarded_toml import TomlRefusedError
from companion.storage.pack_files import load_pack
from companion.storage.parsed_once import ParsedOnce

if TYPE_CHECKING:
    from pathlib import Path


def parsed(path: Path, *contents: bytes) -> list[dict[str, object]]:
    once = ParsedOnce(path)
    tables = [once.parse(content) for content in contents]
    once.keep()
    return tables


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_start_parses_nothing_and_shows_the_same_words(
    tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start() -> LayeredWords:
        return LayeredWords(places, resources_folder(), Settings(), places.data)

    places = places_of(str(tmp_path))
    places.make_folders()
    first = start().load(language)

    def fail(_: bytes) -> dict[str, object]:
        raise AssertionError("parsed again")

    monkeypatch.setattr(parsed_once, "parse_pack", fail)
    assert start().load(language) == first == load_pack(resources_folder(), language)
    files = list(places.data.iterdir())
    assert [file.name for file in files] == [f"shipped-words-{language}.json"]
    assert stat.S_IMODE(files[0].stat().st_mode) == 0o600
    erase_everything(erasable(places))
    assert list(places.data.iterdir()) == []


@pytest.mark.parametrize("name", sorted(OF_THE_WORDS))
def test_what_is_kept_there_gets_round_no_policy(tmp_path: Path, name: str) -> None:
    def warnings(policy: Policy) -> int:
        words = LayeredWords(places, resources_folder(), Settings(), places.data, policy)
        return len(words.load("en").pack.ladder_in_force("swearing", "two_warnings", MayEnd.YES).warnings)

    places = places_of(str(tmp_path))
    places.make_folders()
    assert warnings(NO_POLICY) == 2
    (kept,) = places.data.iterdir()
    tables = json.loads(kept.read_bytes())
    ladder = next(each["tables"] for each in tables.values() if each["tables"].get("id") == "two_warnings")
    ladder["rungs"] = ["end"]
    kept.write_text(json.dumps(tables), "utf-8")
    assert warnings(NO_POLICY) == 0, "it can be tried"
    assert warnings(Policy(Source.FILE, rules={name: Rule()})) == 2
    kept.unlink()
    assert warnings(Policy(Source.FILE, rules={name: Rule()})) == 2
    assert not kept.exists()
    assert warnings(Policy(Source.FILE, rules={"keep_words_days": Rule(30)})) == 2
    assert kept.exists(), "others start as fast as ever"


def test_other_bytes_are_parsed_anew_and_what_is_not_used_any_more_goes(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    assert parsed(path, b"a = 1", b"due = 2027-11-30") == parsed(path, b"a = 1", b"due = 2027-11-30")
    assert parsed(path, b"a = 2") == [{"a": 2}]
    assert len(json.loads(path.read_bytes())) == 1


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b"null",
        b'{"HASH": 1}',
        b'{"HASH": {"tables": [], "days": {}}}',
        b'{"HASH": {"tables": {}, "days": {"due": "never"}}}',
        b'{"HASH": {"tables": {}, "days": []}}',
    ],
)
def test_a_damaged_file_is_none(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "kept.json"
    parsed(path, b"a = 1")
    name = next(iter(json.loads(path.read_bytes())))
    path.write_bytes(damage.replace(b"HASH", name.encode()))
    assert parsed(path, b"a = 1") == [{"a": 1}]
    assert json.loads(path.read_bytes()) == {name: {"tables": {"a": 1}, "days": {}}}


def test_what_json_cannot_hold_and_what_is_no_toml_is_not_kept(tmp_path: Path) -> None:
    path = tmp_path / "kept.json"
    assert parsed(path, b"[a]\nat = 07:30:00")[0]["a"]
    with pytest.raises(TomlRefusedError):
        parsed(path, b"a = ")
    assert not path.exists()
    assert guarded_toml.parse_pack(b"a = 1") == parsed(tmp_path / "no folder" / "kept.json", b"a = 1")[0]
