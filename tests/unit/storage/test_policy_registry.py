"""The policy of a Windows machine, read from a registry that is made up here."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.policy import NO_POLICY, Policy, Rule, Source
from companion.domain.settings import Settings
from companion.storage import policy_registry, windows_trust
from companion.storage.policy_file import load_policy
from companion.storage.policy_registry import KEY, RegistryKey, policy_in_registry, program_data, tables_in
from companion.storage.policy_tables import policy_from
from tests.support.policies import KEYS, NAMES, fixed_and_other, in_settings

_PROFILES = r"software\microsoft\windows nt\currentversion\profilelist"

STRICTLY = Settings(mask_phones=True, mask_emails=True)


class Registry:
    """Keys as nested tables: what is a dict is a key, everything else a value. Names as Windows has them: any case."""

    def __init__(self, policy: dict[str, Any] | None = None, **others: dict[str, Any]) -> None:
        self._keys = {name.lower(): table for name, table in others.items()}
        if policy is not None:
            self._keys[KEY.lower()] = policy

    def __call__(self, path: str) -> RegistryKey | None:
        for start, table in self._keys.items():
            if path.lower() == start:
                return _key(table)
            if path.lower().startswith(start + "\\"):
                for part in path[len(start) + 1 :].split("\\"):
                    table = next(found for name, found in table.items() if name.lower() == part.lower())  # noqa: PLW2901
                return _key(table)
        return None


def _key(table: dict[str, Any]) -> RegistryKey:
    values = {name: found for name, found in table.items() if not isinstance(found, dict)}
    return RegistryKey(values, tuple(name for name, found in table.items() if isinstance(found, dict)))


def test_without_the_key_there_is_no_policy() -> None:
    assert policy_in_registry(Registry()) is NO_POLICY
    assert policy_in_registry(Registry({})) is NO_POLICY
    assert policy_in_registry(Registry({"settings": {"compact": {}}, "export": {}})) is NO_POLICY


def test_it_says_what_a_file_would_say() -> None:
    registry = Registry(
        {
            "organisation": "Example Ltd",
            "settings": {
                "keep_words_days": {"value": 30, "locked": 1},
                "cooldown_minutes": {"min": "3", "max": "7.5"},
                "theme": {"allowed": ["dark", "light"]},
                "topics": {"value": {"2": "Login", "1": "Billing", "10": "Fault"}, "locked": 1},
                "compact": {"value": 0},
            },
            "languages": {"allowed": {"1": "fi", "2": "en"}},
            "ladders": {"allowed": {"1": "standard", "2": "two_warnings"}, "least_warnings": 2},
            "export": {"kinds": ["csv", "json"], "for_lead": 1, "withhold": {"1": "note"}},
            "integrations": {"allowed": ["command_line", "mail", "notifications"]},
        }
    )
    tables = {
        "schema": 1,
        "organisation": "Example Ltd",
        "settings": {
            "keep_words_days": {"value": 30, "locked": True},
            "cooldown_minutes": {"min": 3, "max": 7.5},
            "theme": {"allowed": ["dark", "light"]},
            "topics": {"value": ["Billing", "Login", "Fault"], "locked": True},
            "compact": {"value": False},
        },
        "languages": {"allowed": ["fi", "en"]},
        "ladders": {"allowed": ["standard", "two_warnings"], "least_warnings": 2},
        "export": {"kinds": ["csv", "json"], "for_lead": True, "withhold": ["note"]},
        "integrations": {"allowed": ["command_line", "mail", "notifications"]},
    }
    assert tables_in(registry) == tables
    policy = policy_in_registry(registry)
    assert not policy.problems
    assert policy == policy_from(tables, Source.REGISTRY, rf"HKLM\{KEY}", rf"HKLM\{KEY}")


def test_capital_letters_make_no_difference() -> None:
    registry = Registry({"Settings": {"Compact": {"VALUE": 1, "Locked": 1}}, "Organisation": "Example Ltd"})
    policy = policy_in_registry(registry)
    assert policy.rules == {"compact": Rule(value=True, is_locked=True)}
    assert policy.organisation == "Example Ltd"


@pytest.mark.parametrize("key", KEYS, ids=NAMES)
def test_every_setting_can_be_fixed(key: Any) -> None:
    fixed, _ = fixed_and_other(key)
    as_stored = int(fixed) if isinstance(fixed, bool) else str(fixed) if isinstance(fixed, float) else fixed
    policy = policy_in_registry(Registry({"settings": {key.name: {"value": as_stored, "locked": 1}}}))
    assert not policy.problems
    assert policy.is_locked(key.name)
    assert getattr(policy.defaults(), key.name) == in_settings(key, fixed)


@pytest.mark.parametrize("found", [2, "yes", b"\x01", None, ["1"], "1"])
def test_what_is_of_the_wrong_kind_is_named_and_strict(found: Any) -> None:
    registry = Registry({"settings": {"mask_phones": {"value": found, "locked": 1}, "compact": {"value": 1}}})
    policy = policy_in_registry(registry)
    assert policy.rules["mask_phones"] == Rule(value=True, is_locked=True)
    assert policy.problems[0].startswith(rf'HKLM\{KEY}: "settings.mask_phones.value" must be true or false')
    assert policy.defaults().compact


def test_a_registry_that_cannot_be_read_makes_privacy_strict() -> None:
    def refused(_path: str) -> RegistryKey | None:
        raise PermissionError(5, "Access is denied")

    policy = policy_in_registry(refused)
    assert policy.is_broken
    assert policy.source == Source.REGISTRY
    assert policy.enforced(Settings()) == STRICTLY
    assert "Access is denied" in policy.problems[0]


@pytest.mark.parametrize(
    ("stored", "folder"),
    [
        (r"%SystemDrive%\ProgramData", r"C:\ProgramData"),
        (r"%SYSTEMDRIVE%\ProgramData\\", r"C:\ProgramData"),
        (r"D:\Shared", r"D:\Shared"),
        (r"%ALLUSERSPROFILE%\Data", ""),
        (r"%USERPROFILE%\Data", ""),
        (r"\\server\share", ""),
        ("", ""),
        (7, ""),
    ],
)
def test_the_shared_folder_comes_from_the_registry_and_not_from_the_environment(
    stored: Any, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SystemDrive", "X:")
    monkeypatch.setenv("ALLUSERSPROFILE", r"X:\mine")
    hive = Registry(**{_PROFILES: {"ProgramData": stored}})
    assert program_data(hive, "C:") == folder
    assert program_data(Registry(), "C:") == ""


TREES = st.recursive(
    st.one_of(
        st.integers(0, 2**32 - 1), st.text(max_size=8), st.binary(max_size=4), st.lists(st.text(max_size=5)), st.none()
    ),
    lambda inner: st.dictionaries(st.sampled_from([*NAMES[:6], "value", "locked", "allowed", "1", "2"]), inner),
    max_leaves=12,
)
SECTIONS = st.sampled_from(
    ["settings", "languages", "export", "integrations", "ladders", "organisation", "schema", "x"]
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(SECTIONS, TREES))
def test_whatever_the_registry_holds_a_policy_comes_of_it(tree: dict[str, Any]) -> None:
    policy = policy_in_registry(Registry(tree))
    assert isinstance(policy, Policy)
    assert isinstance(policy.defaults(), Settings)


def test_a_registry_that_tells_nothing_of_the_shared_folder_keeps_no_program_from_starting(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def hive(path: str) -> RegistryKey | None:
        if path.lower() == _PROFILES:
            raise PermissionError(13, "Access is denied")
        return None

    monkeypatch.setattr(policy_registry, "local_machine", hive)
    monkeypatch.setattr(windows_trust, "system_drive", lambda: "C:")
    policy = load_policy("win32")
    assert (policy.is_broken, policy.where) == (True, r"CallCompanion\policy.toml")


def test_the_places_of_a_list_may_be_any_text() -> None:
    entries = {"9" * 5000: "pdf", "2": "json", "1": "csv", "\u0663": "html"}
    policy = policy_in_registry(Registry({"export": {"kinds": entries}}))
    assert policy.kinds == frozenset({"csv", "json", "html", "pdf"})
    assert not policy.problems
