from __future__ import annotations

import tomllib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from companion.domain.policy import Policy, Rule, Source
from companion.domain.settings import Settings, Theme
from companion.engine.ports import StorageUnavailableError
from companion.storage.settings_file import SettingsFile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "settings.toml"


def _write(path: Path, text: str) -> SettingsFile:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return SettingsFile(path)


def test_without_a_file_the_defaults_hold(path: Path) -> None:
    loaded = SettingsFile(path).load()
    assert (loaded.settings, loaded.problems) == (Settings(), ())


def test_settings_come_back_as_they_were_saved(path: Path) -> None:
    mine = Settings(
        agent="Zoë", theme=Theme.DARK, text_percent=150, topics=("A", "B"), cooldown_minutes=7.5, compact=True
    )
    SettingsFile(path).save(mine)
    assert SettingsFile(path).load().settings == mine
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_a_setting_put_back_to_its_default_is_put_back(path: Path) -> None:
    file = SettingsFile(path)
    file.save(Settings(text_percent=150))
    file.save(Settings())
    assert file.load().settings == Settings()


def test_keys_of_another_program_are_kept(path: Path) -> None:
    file = _write(path, 'agent = "Sam"\nmood_light = "blue"\n[team]\nname = "North"\n')
    loaded = file.load()
    assert loaded.problems == ()
    file.save(replace(loaded.settings, agent="Kim"))
    stored = tomllib.loads(path.read_text("utf-8"))
    assert stored == {"agent": "Kim", "mood_light": "blue", "team": {"name": "North"}}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("text_percent = 900", "text_percent"),
        ("text_percent = 120.5", "text_percent"),
        ("text_percent = true", "text_percent"),
        ('cooldown_minutes = "five"', "cooldown_minutes"),
        ("cooldown_minutes = nan", "cooldown_minutes"),
        ("cooldown_minutes = inf", "cooldown_minutes"),
        ('theme = "pink"', "theme"),
        ("theme = []", "theme"),
        ("compact = 1", "compact"),
        ("agent = 7", "agent"),
        (f'agent = "{"x" * 121}"', "agent"),
        ('topics = "Billing"', "topics"),
        ("topics = [1]", "topics"),
        (f"topics = {['x'] * 16}", "topics"),
    ],
)
def test_one_wrong_value_falls_back_alone_and_is_named(path: Path, line: str, name: str) -> None:
    loaded = _write(path, f'company = "Northfield"\n{line}\n').load()
    assert loaded.settings == Settings(company="Northfield")
    (problem,) = loaded.problems
    assert problem.startswith(f'settings.toml: "{name}" must be ')


def test_a_problem_says_what_to_do(path: Path) -> None:
    (problem,) = _write(path, "text_percent = 900").load().problems
    assert problem == (
        'settings.toml: "text_percent" must be a whole number from 100 to 200. '
        "The default, 100, is used until you correct the line or remove it."
    )


def test_a_whole_number_serves_as_minutes(path: Path) -> None:
    assert _write(path, "cooldown_minutes = 7").load().settings.cooldown_minutes == 7.0


def test_a_broken_file_is_moved_aside_and_named(path: Path) -> None:
    for number in (1, 2):
        loaded = _write(path, "agent = \n").load()
        assert loaded.settings == Settings()
        assert f"settings.broken-{number}.toml" in loaded.problems[0]
        assert "line 1" in loaded.problems[0]
        assert not path.exists()
    assert (path.parent / "settings.broken-1.toml").read_text() == "agent = \n"


def test_a_bomb_is_moved_aside(path: Path) -> None:
    loaded = _write(path, "a." * 32_000 + "a = 1").load()
    assert loaded.settings == Settings()
    assert "broken-1" in loaded.problems[0]


def test_a_disk_that_takes_nothing_is_told_and_leaves_the_old_file(path: Path) -> None:
    path.parent.write_text("in the way")
    with pytest.raises(StorageUnavailableError, match="could not be saved"):
        SettingsFile(path).save(Settings(agent="Sam"))


@pytest.mark.parametrize("text", ["", "agent = Secretmill", "theme = 5\nteam_pack = 7\n"])
def test_a_look_shows_what_a_policy_brings_whatever_stands_in_the_file(path: Path, text: str) -> None:
    rules = {"team_pack": Rule("/srv/words", is_locked=True), "theme": Rule(Theme.DARK)}
    file = SettingsFile(path, Policy(Source.FILE, rules=rules))
    if text:
        _write(path, text)
    found = file.look()
    assert (found.settings.team_pack, found.settings.theme) == ("/srv/words", Theme.DARK)
    assert (bool(found.unreadable), found.wrong) == ("Secretmill" in text, ("theme",) if "theme" in text else ())
