"""The templates for Windows' policy editors, the example file and the table: made from one list, and well made."""

import importlib
import re
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest

from companion.domain.policy import Source
from companion.domain.policy_keys import SECTIONS, SETTINGS, Takes, settings_keys
from companion.domain.settings import Settings
from companion.storage.policy_tables import policy_from

ROOT = Path(__file__).parents[3]
sys.path.insert(0, str(ROOT / "packaging"))
make: Any = importlib.import_module("policy.make")
grammar: Any = importlib.import_module("policy.grammar")
words: Any = importlib.import_module("policy.words")
entries: Any = importlib.import_module("policy.entries")
pages: Any = importlib.import_module("policy.pages")
release: Any = importlib.import_module("release")

FILES: dict[str, bytes] = make.files()
ADMX = FILES["CallCompanion.admx"]
ADMLS = {name: data for name, data in FILES.items() if name.endswith(".adml")}
ENGLISH = ADMLS["en-US/CallCompanion.adml"]
KEYS = (*settings_keys(), *SECTIONS)
REGISTRY_KEY = "Software\\Policies\\CallCompanion"
NS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


def _parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314 - made by ourselves a moment ago


def _policies() -> dict[str, ET.Element]:
    return {policy.get("name", ""): policy for policy in _parsed(ADMX).iter(f"{NS}policy")}


def _boxes(policy: ET.Element) -> dict[str, ET.Element]:
    return {box.get("valueName", ""): box for box in policy.find(f"{NS}elements") or ()}


# --------------------------------------------------------------------------------------------------- what is in there


def test_each_key_has_its_policy_where_the_program_looks_for_it() -> None:
    found = {(policy.get("key", ""), next(iter(_boxes(policy)))) for policy in _policies().values()}
    wanted = {
        (
            "\\".join(
                part for part in (REGISTRY_KEY, key.section, key.name if key.section == SETTINGS else "") if part
            ),
            "value" if key.section == SETTINGS else key.name,
        )
        for key in KEYS
    }
    assert found == wanted


def test_policies_are_of_the_machine_alone() -> None:
    assert {policy.get("class") for policy in _policies().values()} == {"Machine"}


@pytest.mark.parametrize("key", settings_keys(), ids=lambda key: key.name)
def test_each_setting_can_be_fixed_and_each_number_has_bounds_within_its_limits(key: Any) -> None:
    boxes = _boxes(_policies()[f"settings_{key.name}"])
    assert boxes["locked"].tag == f"{NS}boolean"
    bounds = boxes.keys() & {"min", "max"}
    assert bounds == ({"min", "max"} if key.takes in (Takes.WHOLE, Takes.NUMBER) else set())
    if key.takes == Takes.WHOLE:
        for box in (boxes["value"], boxes["min"], boxes["max"]):
            assert int(box.get("maxValue", "")) == key.high
            assert int(box.get("minValue", "")) == (0 if key.or_nought else key.low)


def test_a_choice_offers_what_the_program_knows() -> None:
    for key in settings_keys():
        if key.choices:
            box = _boxes(_policies()[f"settings_{key.name}"])["value"]
            assert [text.text or "" for text in box.iter(f"{NS}string")] == list(key.choices)


# --------------------------------------------------------------------------------------------------------- well made


def test_nothing_is_wrong_with_the_templates() -> None:
    assert grammar.problems(ADMX, ADMLS) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('class="Machine"', 'class="Computer"', 'class cannot be "Computer"'),
        ('class="Machine" ', "", "policies/policy lacks class"),
        ('class="Machine"', 'class="Machine" colour="red"', "policies/policy has no colour"),
        ("$(string.settings_agent)", "$(string.settings-agent)", "displayName cannot be"),
        (REGISTRY_KEY + '\\settings\\agent"', "\\" + REGISTRY_KEY + '\\settings\\agent"', "key cannot be"),
        ('name="settings_agent"', 'name="settings_company"', "policy settings_company is there twice"),
        ('id="settings_agent_value"', 'id="settings_agent_locked"', "box settings_agent_locked is there twice"),
        ('CallCompanion\\settings\\agent"', 'CallCompanion\\settings\\company"', "company\\value is there twice"),
        ('<supportedOn ref="supported" />', '<supportedOn ref="windows" />', "supportedOn windows is nowhere"),
        ('<parentCategory ref="export" />', '<parentCategory ref="exports" />', "parentCategory exports is nowhere"),
        ("$(string.settings_agent)", "$(string.settings_agent_name)", "string settings_agent_name is missing"),
        ("$(presentation.settings_agent)", "$(presentation.agent)", "presentation agent is missing"),
        ('minValue="100" maxValue="200"', 'minValue="300" maxValue="200"', "its smallest number is above its largest"),
        ('minValue="100" maxValue="200"', 'minValue="150" maxValue="200"', "100 is out of its bounds"),
        ("<string>top_left</string>", f"<string>{'x' * 256}</string>", "its text cannot be"),
        ("<policyNamespaces>", "<policyNamespace>", "mismatched tag"),
        ("\r\n", "\n", "a line does not end with CR LF"),
        ("2006/07/PolicyDefinitions", "2006/07/Policies", "it is in another namespace"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_template_is_named(old: str, new: str, problem: str) -> None:
    broken = ADMX.decode("utf-8").replace(old, new, 1)
    assert broken != ADMX.decode("utf-8")
    try:
        found = grammar.problems(broken.encode("utf-8"), ADMLS)
    except ET.ParseError as error:
        found = [str(error)]
    assert any(problem in sentence for sentence in found), found


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('<string id="settings_agent">', '<string id="settings_agents">', "string settings_agent is missing"),
        ('<string id="settings_agent">', '<string id="settings_company">', "string settings_company is there twice"),
        ('<presentation id="settings_agent">', '<presentation id="agent">', "presentation agent is used nowhere"),
        ('refId="settings_agent_value"', 'refId="settings_agent_words"', "settings_agent_value is not shown"),
        ('defaultValue="30"', 'defaultValue="400"', "400 is out of its bounds"),
        ('defaultItem="1"', 'defaultItem="9"', "there is no such item"),
        ('<checkBox refId="settings_agent_locked"', '<checkBox ref="settings_agent_locked"', "checkBox lacks refId"),
        ("<label>", "<label>\r\n</label><label>", "textBox cannot hold label label"),
        ('"languages_allowed_allowed" />', '"languages_allowed_allowed">x</multiTextBox>', "has no text"),
        ('encoding="utf-8"', 'encoding="UTF-16"', "does not begin by naming its encoding"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_language_is_named(old: str, new: str, problem: str) -> None:
    broken = ENGLISH.decode("utf-8").replace(old, new, 1)
    assert broken != ENGLISH.decode("utf-8")
    data = broken.encode("utf-16" if "UTF-16" in new else "utf-8")
    found = grammar.problems(ADMX, {"en": data})
    assert any(problem in sentence for sentence in found), found


def test_a_box_is_shown_by_what_can_show_it() -> None:
    swapped = ENGLISH.replace(b'<checkBox refId="settings_agent_locked" defaultChecked="false">', b"<X>", 1)
    swapped = swapped.replace(b"</checkBox>", b"</decimalTextBox>", 1)
    swapped = swapped.replace(b"<X>", b'<decimalTextBox refId="settings_agent_locked" defaultValue="1">', 1)
    found = grammar.problems(ADMX, {"en": swapped})
    assert found == ["en: settings_agent_locked: a boolean is not shown by a decimalTextBox"]


# --------------------------------------------------------------------------------------------------------- the words


def test_all_languages_say_the_same_things_and_leave_the_same_gaps() -> None:
    by_language = {language: _flat(words.words_in(language).ours) for language in words.CULTURES}
    english = by_language["en"]
    for language, found in by_language.items():
        assert found.keys() == english.keys(), language
        for name, text in found.items():
            assert text.strip(), name
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english[name])), (language, name)


def _flat(table: dict[str, Any], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, inner in table.items():
        if isinstance(inner, dict):
            found |= _flat(inner, f"{before}{name}.")
        elif isinstance(inner, list):
            found |= {f"{before}{name}.{place}": text for place, text in enumerate(inner)}
        else:
            found[f"{before}{name}"] = inner
    return found


@pytest.mark.parametrize("language", ["fi", "el"])
def test_no_english_is_left_in_another_language(language: str) -> None:
    texts = {name: _texts(data) for name, data in ADMLS.items()}
    theirs = texts[f"{words.CULTURES[language]}/CallCompanion.adml"]
    # Names: the program's own, and those of languages.
    same = {name for name, text in texts["en-US/CallCompanion.adml"].items() if theirs[name] == text}
    assert same == {"category_call_companion"} | {
        f"settings_{name}_is_{code}" for name in ("language", "prompt_language") for code in ("en", "fi", "el")
    }


def _texts(data: bytes) -> dict[str, str]:
    return {text.get("id", ""): text.text or "" for text in _parsed(data).iter(f"{NS}string")}


def test_each_explanation_names_the_key_its_default_and_what_a_policy_cannot_do() -> None:
    texts = _texts(ENGLISH)
    for entry in entries.entries(words.words_in("en")):
        told = texts[f"{entry.id}_help"]
        assert f"Name: {entry.name}\n" in told
        assert "As shipped: " in told
        assert "A policy can narrow what leaves the computer. It never makes an export happen" in told
        if entry.key.takes in (Takes.WHOLE, Takes.NUMBER):
            assert f"to {entry.key.high:g}" in told


# --------------------------------------------------------------------------------- the zip, the example, the page


def test_the_zip_is_the_same_each_time_and_has_what_windows_looks_for(tmp_path: Path) -> None:
    made = release.Release(ROOT, "9.9.9", 1_750_000_000)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (first,), (second,) = make.build(made, tmp_path / "a"), make.build(made, tmp_path / "b")
    assert first.name == "call-companion-9.9.9-admx.zip"
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert archive.namelist() == [
            "CallCompanion.admx",
            "el-GR/CallCompanion.adml",
            "en-US/CallCompanion.adml",
            "fi-FI/CallCompanion.adml",
            "policy.toml",
        ]


def _switched_on(example: str) -> str:
    """Every key of the example, as IT would have it after taking each # away."""
    return "\n".join(line.removeprefix("#") if re.match(r"#[\[a-z]", line) else line for line in example.splitlines())


def test_the_example_says_nothing_until_a_key_is_switched_on() -> None:
    assert tomllib.loads(FILES["policy.toml"].decode("utf-8")) == {"schema": 1}


def test_the_example_has_every_key_and_all_of_them_together_change_nothing() -> None:
    tables = tomllib.loads(_switched_on(FILES["policy.toml"].decode("utf-8")))
    policy = policy_from(tables, Source.FILE, "policy.toml", "policy.toml")
    assert policy.problems == ()
    assert policy.defaults() == Settings()
    assert (policy.locked, policy.withheld, policy.may_share) == ((), frozenset(), True)
    names = {f"{section}.{name}" for section, table in tables.items() if isinstance(table, dict) for name in table}
    assert names | {"organisation"} == {f"{key.section}.{key.name}".lstrip(".") for key in KEYS}


def test_the_page_for_it_has_the_table_as_it_is_now() -> None:
    page = (ROOT / "docs" / "it.md").read_text("utf-8")
    table = pages.table(words.words_in("en"))
    assert table in page
    assert make.page_with_keys(page) == page
    for key in KEYS:
        assert f"| `{key.section}.{key.name}".replace("`.", "`") in table
