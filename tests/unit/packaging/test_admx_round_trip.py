"""What a Group Policy editor would write for our templates, read by the program: every box, alone and all together."""

import importlib
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from companion.domain.policy import Policy
from companion.domain.policy_keys import SECTIONS, SETTINGS, settings_keys
from companion.domain.settings import LANGUAGES, Settings
from companion.domain.sharing import NOTE, Audience
from companion.storage.policy_registry import RegistryKey, policy_in_registry

sys.path.insert(0, str(Path(__file__).parents[3] / "packaging"))
make: Any = importlib.import_module("policy.make")

FILES: dict[str, bytes] = make.files()
NS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
# The registry: values by the path of their key and their own name.
Registry = dict[str, dict[str, Any]]
# What somebody types or ticks, for a box and what shows it; None leaves the box as it opens.
Hand = Callable[[ET.Element, ET.Element], Any]


def _parsed(name: str) -> ET.Element:
    return ET.fromstring(FILES[name])  # noqa: S314 - made by ourselves a moment ago


def _policies() -> dict[str, ET.Element]:
    return {policy.get("name", ""): policy for policy in _parsed("CallCompanion.admx").iter(f"{NS}policy")}


def _shown() -> dict[str, ET.Element]:
    return {box.get("refId", ""): box for box in _parsed("en-US/CallCompanion.adml").iter() if box.get("refId")}


def _written(policy: ET.Element, hand: Hand) -> Iterator[tuple[str, Any]]:
    """What the editor writes when a policy is enabled: a value for each of its boxes."""
    shown = _shown()
    for box in policy.find(f"{NS}elements") or ():
        opened = shown[box.get("id", "")]
        told = hand(box, opened)
        if told is None:
            told = _as_it_opens(box, opened)
        if told is not None:
            yield box.get("valueName", ""), told


def _as_it_opens(box: ET.Element, shown: ET.Element) -> Any:
    match box.tag.removeprefix(NS):
        case "boolean":
            is_ticked = shown.get("defaultChecked") == "true"
            value = box.find(f"{NS}{'trueValue' if is_ticked else 'falseValue'}/{NS}decimal")
            assert value is not None
            return int(value.get("value", ""))
        case "decimal":
            return int(shown.get("defaultValue", "1"))
        case "enum":
            return _items(box)[int(shown.get("defaultItem", "0"))]
        case "text":
            return shown.findtext(f"{NS}defaultValue", "")
        case _:
            return None  # a box of lines opens empty


def _items(box: ET.Element) -> list[str]:
    return [text.text or "" for text in box.iter(f"{NS}string")]


def _registry(policies: list[ET.Element], hand: Hand) -> Registry:
    registry: Registry = {}
    for policy in policies:
        registry.setdefault(policy.get("key", ""), {}).update(_written(policy, hand))
    return registry


def _policy_of(registry: Registry) -> Policy:
    def hive(path: str) -> RegistryKey | None:
        below = sorted({key[len(path) + 1 :].partition("\\")[0] for key in registry if key.startswith(f"{path}\\")})
        return RegistryKey(registry.get(path, {}), tuple(below)) if below or path in registry else None

    return policy_in_registry(hive)


def _untouched(_box: ET.Element, _shown: ET.Element) -> None:
    return None


def _fixed(box: ET.Element, _shown: ET.Element) -> Any:
    return 1 if box.get("valueName") == "locked" else None


def _all_lines(box: ET.Element, _shown: ET.Element) -> Any:
    if box.tag != f"{NS}multiText":
        return None
    name = box.get("id", "")
    if name.endswith("_value"):
        return ["Invoice", "Änderung"]
    if name.startswith("settings_"):
        policy = _policies()[name.removesuffix("_allowed")]
        elements = policy.find(f"{NS}elements")
        assert elements is not None
        return [item for item in _items(elements[0]) if item]
    known = {f"{key.section}_{key.name}_{key.name}": key.choices for key in SECTIONS}
    return list(known[name]) or ["standard", "one_warning"]


def test_all_policies_enabled_and_left_as_they_open_change_nothing_but_for_ever() -> None:
    policy = _policy_of(_registry(list(_policies().values()), _untouched))
    assert policy.problems == ()
    assert policy.defaults() == Settings()
    assert policy.locked == ()
    assert policy.allows_kind(Audience.LEAD, "csv")
    for endless in ("keep_words_days", "keep_calls_days"):
        assert not policy.allows_value(endless, 0)


def test_boxes_that_are_emptied_are_no_mistake_and_let_nothing_more_out() -> None:
    def emptied(box: ET.Element, _shown: ET.Element) -> Any:
        return {f"{NS}multiText": [], f"{NS}text": ""}.get(box.tag)

    policy = _policy_of(_registry(list(_policies().values()), emptied))
    assert policy.problems == ()
    assert policy.defaults() == replace(Settings(), topics=())
    assert policy.languages("language") == LANGUAGES
    assert (policy.kinds, policy.integrations) == (frozenset(), frozenset())
    assert policy.allows_kind(Audience.ME, "json")


@pytest.mark.parametrize("name", [name for name in _policies() if name.startswith(SETTINGS)])
def test_each_setting_can_be_fixed_by_its_policy_alone(name: str) -> None:
    policy = _policy_of(_registry([_policies()[name]], _fixed))
    setting = name.removeprefix(f"{SETTINGS}_")
    if setting == "topics":  # its box opens empty, and nothing cannot be fixed
        assert policy.problems
        return
    assert policy.problems == ()
    assert policy.locked == (setting,)
    assert getattr(policy.defaults(), setting) == getattr(Settings(), setting)


@pytest.mark.parametrize("name", list(_policies()))
def test_each_policy_is_understood_with_its_lists_filled_in(name: str) -> None:
    policy = _policy_of(_registry([_policies()[name]], _all_lines))
    assert policy.problems == ()
    assert policy.is_in_force


@pytest.mark.parametrize("key", settings_keys(), ids=lambda key: key.name)
def test_the_bounds_of_a_number_arrive(key: Any) -> None:
    policy = _policies()[f"settings_{key.name}"]
    middle = {"min": key.low, "max": key.high, "value": key.low}

    def hand(box: ET.Element, _shown: ET.Element) -> Any:
        told = middle.get(box.get("valueName", ""))
        if told is None or box.tag not in (f"{NS}decimal", f"{NS}text") or not key.high:
            return None
        return int(told) if box.tag == f"{NS}decimal" else f"{told:g}"

    found = _policy_of(_registry([policy], hand))
    assert found.problems == ()
    if key.high:
        rule = found.rules[key.name]
        assert (rule.least, rule.most, rule.value) == (key.low, key.high, key.low)


def test_what_sections_say_arrives() -> None:
    told = {
        "organisation_organisation": "Example Ltd",
        "languages_allowed_allowed": ["fi", "en"],
        "ladders_least_warnings_least_warnings": 2,
        "export_kinds_kinds": ["csv"],
        "export_for_lead_for_lead": 0,
        "export_withhold_withhold": ["note", "topic"],
        "integrations_allowed_allowed": ["command_line"],
    }
    names = {box.get("id") for policy in _policies().values() for box in policy.find(f"{NS}elements") or ()}
    assert told.keys() <= names
    policy = _policy_of(_registry(list(_policies().values()), lambda box, _shown: told.get(box.get("id", ""))))
    assert policy.problems == ()
    assert policy.organisation == "Example Ltd"
    assert set(policy.languages("language")) == {"fi", "en"}
    assert not policy.allows_value("ladder", "one_warning")
    assert policy.kinds == frozenset({"csv"})
    assert not policy.may_share
    assert policy.withheld == {NOTE, "topic"}
    assert policy.integrations == frozenset({"command_line"})
    assert policy.is_locked("notify_follow_ups")
