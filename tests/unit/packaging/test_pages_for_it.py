"""What the pages say of policies and places is so."""

import re
import tomllib
from pathlib import Path

import pytest

from companion.app.paths import LOG_NAME, places_of
from companion.domain.policy import Source
from companion.domain.settings import Settings
from companion.storage.backup import KEEP_DAILY, KEEP_WEEKLY
from companion.storage.open_log import FILE_NAME
from companion.storage.policy_file import LARGEST, ON_LINUX
from companion.storage.policy_tables import policy_from

DOCS = Path(__file__).parents[3] / "docs"
IT, PRIVACY = (DOCS / "it.md").read_text("utf-8"), (DOCS / "privacy.md").read_text("utf-8")


def _examples(page: str) -> list[str]:
    found = re.findall(r"^( *)```toml\n(.*?)^ *```", (DOCS / page).read_text("utf-8"), re.DOTALL | re.MULTILINE)
    blocks = (re.sub(rf"(?m)^{indent}", "", text) for indent, text in found)
    return [text for text in blocks if "[settings." in text]


@pytest.mark.parametrize("example", [*_examples("it.md"), *_examples("team-leads.md")])
def test_each_example_of_a_policy_is_understood(example: str) -> None:
    policy = policy_from({"schema": 1} | tomllib.loads(example), Source.FILE, "policy.toml", "policy.toml")
    assert policy.problems == ()
    assert policy.is_locked("team_pack")
    assert policy.rules["team_pack"].value == r"\\server\support\words"


def test_there_are_examples() -> None:
    assert [len(_examples(page)) for page in ("it.md", "team-leads.md")] == [1, 1]


def test_the_places_are_those_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/aino")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    places = places_of()
    rows = {
        FILE_NAME: places.data,
        "`settings.toml`": places.settings_file.parent,
        "backups of the log": places.backups,
        LOG_NAME: places.logs,
    }
    for what, folder in rows.items():
        row = next(line for line in IT.splitlines() if line.startswith("|") and what in line)
        assert f"`~/{folder.relative_to('/home/aino')}`" in row, what
    assert f"`{ON_LINUX}`" in IT


def test_the_numbers_are_those_of_the_program() -> None:
    shipped = Settings()
    for page in (IT, PRIVACY):
        assert f"{shipped.keep_words_days} days" in page
        assert f"{shipped.keep_calls_days} days" in page
    assert (KEEP_DAILY, KEEP_WEEKLY) == (7, 4)
    assert "backups of the log: seven days, four weeks" in IT
    assert f"larger than {LARGEST // 1024} KB" in IT
