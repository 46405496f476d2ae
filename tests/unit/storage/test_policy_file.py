"""A policy is believed only where nobody but the administrator can have written it; and it never stops a start."""

from __future__ import annotations

import os
import plistlib
import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.policy import NO_POLICY, STRICT, Policy, Rule, Source
from companion.domain.settings import Settings
from companion.storage import policy_file
from companion.storage.policy_file import ON_LINUX, load_policy, policy_in
from companion.storage.trusted_file import ROOT_ALONE, Trust
from tests.support.policies import HEAD, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOCKS_COMPACT = HEAD + "[settings.compact]\nvalue = false\nlocked = true\n"
STRICTLY = Settings(mask_phones=True, mask_emails=True)
IS_ROOT = os.geteuid() == 0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "etc"
    folder.mkdir(mode=0o755)
    return folder


def a_policy_in(folder: Path, text: str | bytes = LOCKS_COMPACT) -> Path:
    written(folder, text)
    return folder / "policy.toml"


def read(path: Path, top: Path) -> Policy:
    return policy_in(str(path), Trust(os.getuid(), str(top)))


def is_broken_as(policy: Policy, reason: str) -> None:
    assert policy.is_broken
    assert reason in policy.problems[0], policy.problems
    assert policy.enforced(Settings(keep_reference_as_typed=True)) == STRICTLY


def test_it_is_read_where_it_lies(home: Path) -> None:
    path = a_policy_in(home)
    policy = read(path, home)
    assert policy.rules == {"compact": Rule(value=False, is_locked=True)}
    assert (policy.source, policy.where, policy.organisation) == (Source.FILE, str(path), "Example Ltd")


def test_where_there_is_none_nothing_is_said(home: Path) -> None:
    assert read(home / "policy.toml", home) is NO_POLICY
    assert read(home / "deeper" / "policy.toml", home) is NO_POLICY


def test_where_there_is_none_it_does_not_matter_whose_the_folders_are(home: Path) -> None:
    """As in a sandbox, where the folders of the system belong to nobody."""
    home.chmod(0o777)
    assert policy_in(str(home / "policy.toml")) is NO_POLICY
    assert policy_in(str(home / "policy.toml"), Trust(os.getuid() + 1, str(home))) is NO_POLICY


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666, 0o622])
def test_a_file_others_can_write_is_not_believed(home: Path, mode: int) -> None:
    path = a_policy_in(home)
    path.chmod(mode)
    is_broken_as(read(path, home), f"others than the administrator can write to {path}")


@pytest.mark.parametrize("mode", [0o775, 0o757, 0o1777])
def test_a_folder_others_can_write_is_not_believed(home: Path, mode: int) -> None:
    between = home / "between"
    between.mkdir(mode=0o755)
    path = a_policy_in(between / "call-companion")
    assert not read(path, home).is_broken
    between.chmod(mode)
    is_broken_as(read(path, home), f"others than the administrator can write to {between}")


def test_the_account_that_asks_is_not_the_administrator(home: Path) -> None:
    path = a_policy_in(home)
    other = Trust(os.getuid() + 1, str(home))
    is_broken_as(policy_in(str(path), other), f"{home} belongs to another account")


@pytest.mark.skipif(not IS_ROOT, reason="only root gives files away")
def test_a_file_of_somebody_else_is_not_believed(home: Path) -> None:
    path = a_policy_in(home)
    os.chown(path, 12345, 12345)
    is_broken_as(read(path, home), f"{path} belongs to another account")
    os.chown(path, 0, 0)
    os.chown(home, 12345, 0)
    is_broken_as(read(path, home), f"{home} belongs to another account")


def test_the_whole_way_to_it_counts(home: Path) -> None:
    """As it is outside of tests: everything from the root on; the folder for passing things is everybody's."""
    assert Trust(0, "/") == ROOT_ALONE
    policy = policy_in(str(a_policy_in(home)))
    assert policy.is_broken
    assert set(policy.locked) == set(STRICT)


def _link(path: Path) -> None:
    elsewhere = a_policy_in(path.parent / "elsewhere")
    path.symlink_to(elsewhere)


def _link_to_nothing(path: Path) -> None:
    path.symlink_to(path.parent / "nothing")


def _fifo(path: Path) -> None:
    os.mkfifo(path, 0o644)


def _folder(path: Path) -> None:
    path.mkdir(mode=0o755)


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (_link, "is a link to another place"),
        (_link_to_nothing, "is a link to another place"),
        (_fifo, "it is no file"),
        (_folder, "it is no file"),
    ],
)
def test_what_is_no_plain_file_is_not_believed_and_nothing_waits(
    home: Path, make: Callable[[Path], None], reason: str
) -> None:
    path = home / "policy.toml"
    make(path)
    began = time.perf_counter()
    is_broken_as(read(path, home), reason)
    assert time.perf_counter() - began < 1


def test_a_folder_that_is_a_link_is_not_believed(home: Path) -> None:
    real = home / "real"
    a_policy_in(real)
    (home / "call-companion").symlink_to(real)
    is_broken_as(read(home / "call-companion" / "policy.toml", home), "call-companion is a link to another place")


def test_a_file_in_the_place_of_its_folder_is_named(home: Path) -> None:
    (home / "call-companion").write_text("in the way")
    is_broken_as(read(home / "call-companion" / "policy.toml", home), "cannot be opened")


@pytest.mark.skipif(not IS_ROOT, reason="only root becomes somebody else")
def test_one_that_may_not_be_read_is_strict(home: Path) -> None:
    path = a_policy_in(home)
    path.chmod(0o600)
    for folder in (home, *home.parents):
        if folder.stat().st_mode & 0o001 == 0:
            folder.chmod(folder.stat().st_mode | 0o011)
    os.seteuid(65534)
    try:
        policy = policy_in(str(path), Trust(0, str(home)))
    finally:
        os.seteuid(0)
    is_broken_as(policy, "it cannot be opened (Permission denied)")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"#" * 10_000_000, "larger than 64 KB"),
        (b"a." * 30_000 + b"a = 1", "dots"),
        (b"a = " + b"[" * 5000 + b"]" * 5000, "brackets deep"),
        (b"[settings", "at the end of a table declaration"),
        (b"schema = 1\nschema = 1\n", "line 2"),
        (b"\xff\xfe", "UTF-8"),
        (b"schema = 1\n[settings.compact]\nvalue = ", "Invalid value"),
    ],
)
def test_what_cannot_be_read_is_named_and_makes_privacy_strict(home: Path, content: bytes, reason: str) -> None:
    began = time.perf_counter()
    is_broken_as(written(home, content), reason)
    assert time.perf_counter() - began < 2


def test_an_empty_file_says_nothing_but_that_it_is_none(home: Path) -> None:
    policy = written(home, "")
    assert not policy.is_broken
    assert policy.problems
    assert policy.defaults() == Settings(mask_phones=True, mask_emails=True)


def test_nothing_around_the_program_moves_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it lies is a word in the code: neither the environment nor where one stands change what is opened."""
    path = a_policy_in(home)
    asked: list[str] = []

    def read_trusted(path: str, *_: object) -> bytes:
        asked.append(path)
        return b"schema = 1"

    monkeypatch.setattr(policy_file, "read_trusted", read_trusted)
    for name in (
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_CONFIG_DIRS",
        "CALL_COMPANION_POLICY",
        "PROGRAMDATA",
        "ALLUSERSPROFILE",
    ):
        monkeypatch.setenv(name, str(path.parent))
    monkeypatch.chdir(home)
    assert load_policy("linux").where == ON_LINUX == "/etc/call-companion/policy.toml"
    assert load_policy("darwin").where == "/Library/Managed Preferences/callcompanion.CallCompanion.plist"
    assert asked == [ON_LINUX, policy_file.ON_MACOS]


def test_managed_preferences_say_the_same(home: Path) -> None:
    tables = {"schema": 1, "settings": {"compact": {"value": False, "locked": True}}}
    for form in (plistlib.FMT_XML, plistlib.FMT_BINARY):
        path = a_policy_in(home, plistlib.dumps(tables, fmt=form))
        policy = policy_in(str(path), Trust(os.getuid(), str(home)), Source.MANAGED_PREFERENCES, policy_file._of_plist)
        assert policy.rules == {"compact": Rule(value=False, is_locked=True)}
        assert policy.source == Source.MANAGED_PREFERENCES


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_mangled_property_list_is_refused_or_understood(data: st.DataObject) -> None:
    form = data.draw(st.sampled_from([plistlib.FMT_XML, plistlib.FMT_BINARY]))
    content = bytearray(plistlib.dumps({"schema": 1, "settings": {"compact": {"value": True}}}, fmt=form))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    policy = policy_file.policy_read("where", lambda *_: bytes(content), parse=policy_file._of_plist)
    assert policy.is_broken or isinstance(policy.defaults(), Settings)
