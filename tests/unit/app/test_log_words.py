"""What a sentence for the agent leaves in the program's log."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from companion.app.log_words import LEFT_OUT, for_log
from companion.domain.prompts import Layer
from companion.engine.said import quoting, said
from companion.storage.guarded_toml import TomlRefusedError
from companion.storage.integrity import verdict
from companion.storage.ladder_files import load_ladders
from companion.storage.pack_files import load_pack, not_used
from companion.storage.practice_files import TallyFile
from companion.storage.reference_key import load_reference_key
from companion.storage.settings_file import SettingsFile
from companion.storage.team_pack import look_at
from tests.support.log_on_disk import ROOT

MARK = "Secretmill"


def test_a_sentence_that_cannot_tell_its_words_apart_is_not_repeated() -> None:
    assert MARK not in for_log(f"The caller {MARK} shouted.")
    assert for_log(quoting(f"{MARK} is not used.", "a pack is not used")) == "a pack is not used"


def test_of_what_is_filled_in_numbers_our_names_and_words_of_the_system_stay() -> None:
    sentence = said(
        "{file}, {name}, {n}, {reason}: {wrong} {other}",
        file=Path("/home/x/settings.toml"),
        name="text_percent",
        n=3,
        reason=os.strerror(28),
        wrong=said("at most {most}", most=5),
        other=MARK,
    )
    assert for_log(sentence) == f"settings.toml, text_percent, 3, {os.strerror(28)}: at most 5 {LEFT_OUT}"


@pytest.mark.parametrize(
    "content",
    [f'theme = "{MARK}"', f"{MARK} = ", f'a = "{MARK}', f"[{MARK}]\n[{MARK}]\n", f'topics = ["{MARK}", 5]'],
)
def test_a_settings_file_leaves_only_its_name_and_that_of_the_setting(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content, "utf-8")
    logged = [for_log(problem) for problem in SettingsFile(path).load().problems]
    assert MARK not in " ".join(logged)
    assert all("settings.toml" in line for line in logged)


def test_packs_leave_no_word_whoever_wrote_them(tmp_path: Path) -> None:
    own, team = tmp_path / "en.toml", tmp_path / f"{MARK}.toml"
    lines = f'[[situations.swearing.steps.first.lines]]\nid = "{MARK}"\ntext = 5\n[situations.{MARK}]\ntitle = 4\n'
    own.write_text(f'language = "en"\n{lines}', "utf-8")
    team.write_text(f'language = "{MARK}"\n', "utf-8")
    loaded = load_pack(ROOT / "resources", "en", team, own)
    assert MARK in " ".join(loaded.problems)
    logged = [for_log(problem) for problem in [*loaded.problems, *look_at(str(team)).problems]]
    assert logged
    assert MARK not in " ".join(logged)
    assert for_log(not_used("core.toml", OSError(2, "gone"), Layer.SHIPPED)) == "core.toml is not used"
    assert for_log(not_used(MARK, TomlRefusedError(MARK))) == "a pack of the team is not used"


def test_what_else_is_read_leaves_no_word_either(tmp_path: Path) -> None:
    (tmp_path / "practice.toml").write_text(f"{MARK} = {MARK}", "utf-8")
    (tmp_path / "ladders").mkdir()
    (tmp_path / "ladders" / "odd.toml").write_text(f"{MARK} = {MARK}", "utf-8")
    (tmp_path / "reference.key").write_text(MARK, "utf-8")
    problems = [*TallyFile(tmp_path / "practice.toml").load().problems, *load_ladders(tmp_path / "ladders")[1]]
    problems += load_reference_key(tmp_path).problems
    assert len(problems) == 3
    assert MARK not in " ".join(map(for_log, problems))


def test_a_value_of_the_wrong_form_is_not_quoted() -> None:
    assert MARK not in str(verdict(lambda: int(MARK)))
