"""Nothing overrides what is fixed: each setting by each way there is without a window, and none of them succeeds.

The ways through the window are in tests/qt/test_policy.py, the real program with the real file in
tests/e2e/test_policy.py.
"""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import tomli_w

import companion
from companion.app.paths import places_of
from companion.domain.policy import NO_POLICY, Policy, Rule, Source
from companion.domain.settings import Settings
from companion.engine.engine import Engine
from companion.integrations import wire
from companion.integrations.arguments import UsageProblem, parse
from companion.integrations.request_handler import RequestHandler
from companion.integrations.verbs import OPTIONS, VERBS, Request
from companion.storage.settings_file import SettingsFile
from tests.support.fake_clock import FakeClock
from tests.support.memory_log import MemoryLog
from tests.support.policies import KEYS, NAMES, fixed_and_other, in_settings, locking, locking_text, written
from tests.support.words import a_pack
from tests.unit.integrations.running_program import NoteTakingPacks, NoteTakingWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.policy_keys import Key

PROGRAM = Path(companion.__file__).parent
# Every variable of the environment that the program or what it finds its folders with looks at.
READ_BY_US = {
    "XDG_SESSION_TYPE", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
    "XDG_CONFIG_DIRS", "XDG_DATA_DIRS", "PATH",
}  # fmt: skip
READ_FOR_US = {
    "HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "LANG", "LC_ALL", "LANGUAGE",
    "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "USERPROFILE",
}  # fmt: skip

every_setting = pytest.mark.parametrize("key", KEYS, ids=NAMES)


def hostile(key: Key) -> dict[str, Any]:
    return {key.name: fixed_and_other(key)[1]}


def changed(settings: Settings, changes: dict[str, Any]) -> Settings:
    return replace(settings, **changes)


def is_fixed(settings: Settings, key: Key) -> None:
    fixed, other = (in_settings(key, value) for value in fixed_and_other(key))
    assert fixed != other
    assert getattr(settings, key.name) == fixed


def write_settings(profile: Path, key: Key) -> Path:
    path = profile / "settings" / "settings.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(tomli_w.dumps(hostile(key)), "utf-8")
    return path


def an_engine(policy: Policy, settings: Settings | None = None) -> Engine:
    return Engine(FakeClock(), MemoryLog(), a_pack(), settings or policy.defaults(), b"k" * 32, policy)


# The settings file.


@every_setting
def test_the_settings_file_does_not(key: Key, tmp_path: Path) -> None:
    path = write_settings(tmp_path, key)
    loaded = SettingsFile(path, locking(key)).load()
    is_fixed(loaded.settings, key)
    assert not loaded.problems


@every_setting
def test_and_it_keeps_what_the_agent_had_set_until_the_lock_is_lifted(key: Key, tmp_path: Path) -> None:
    path = write_settings(tmp_path, key)
    file = SettingsFile(path, locking(key))
    other = "pause_code" if key.name == "agent" else "agent"
    file.save(changed(file.load().settings, {other: "Bea"}))
    is_fixed(file.load().settings, key)
    lifted = SettingsFile(path).load().settings
    assert getattr(lifted, key.name) == in_settings(key, fixed_and_other(key)[1])
    assert getattr(lifted, other) == "Bea"


@every_setting
def test_a_fixed_value_is_never_written_as_the_agents(key: Key, tmp_path: Path) -> None:
    path = tmp_path / "settings" / "settings.toml"
    file = SettingsFile(path, locking(key))
    file.save(file.load().settings)
    file.save(changed(file.load().settings, {key.name: in_settings(key, fixed_and_other(key)[1])}))
    assert SettingsFile(path).load().settings == Settings()


def test_a_bound_that_is_lifted_gives_back_what_was_set(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("keep_words_days = 200\ncooldown_minutes = 1\n", "utf-8")
    policy = Policy(Source.FILE, rules={"keep_words_days": Rule(most=30), "cooldown_minutes": Rule(6.0, least=3)})
    file = SettingsFile(path, policy)
    assert file.load().settings == Settings(keep_words_days=30, cooldown_minutes=3.0)
    file.save(replace(file.load().settings, agent="Bea", cooldown_minutes=4.0))
    assert SettingsFile(path).load().settings == Settings(keep_words_days=200, agent="Bea", cooldown_minutes=4.0)


def test_a_default_of_the_policy_is_one_that_may_change(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    file = SettingsFile(path, Policy(Source.FILE, rules={"text_percent": Rule(120)}))
    assert file.load().settings == Settings(text_percent=120)
    file.save(file.load().settings)
    assert SettingsFile(path).load().settings == Settings(), "it is not taken for the agent's"
    file.save(Settings(text_percent=100))
    assert file.load().settings == Settings(text_percent=100)


# The environment.


@every_setting
def test_no_variable_of_the_environment_does(key: Key, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    policy = written(tmp_path / "etc", locking_text(key))
    fake = tmp_path / "fake"
    write_settings(fake, key)
    (fake / "call-companion").mkdir()
    for folder in (fake, fake / "call-companion"):
        (folder / "settings.toml").write_text(tomli_w.dumps(hostile(key)), "utf-8")
        (folder / "policy.toml").write_text(f"schema = 1\n[settings.{key.name}]\nlocked = false\n", "utf-8")
    other = fixed_and_other(key)[1]
    for name in READ_BY_US | READ_FOR_US:
        monkeypatch.setenv(name, str(fake))
    for name in (key.name.upper(), f"CALL_COMPANION_{key.name.upper()}", f"COMPANION_{key.name.upper()}"):
        monkeypatch.setenv(name, str(other))
    file = SettingsFile(places_of().settings_file, policy)
    is_fixed(file.load().settings, key)
    is_fixed(an_engine(policy, file.load().settings).settings, key)


def test_these_are_all_the_variables_the_program_reads() -> None:
    """Whoever reads another one adds it above, and with it a try at every setting."""
    found: set[str] = set()
    for path in PROGRAM.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Attribute(attr="environ")), args=[ast.Constant(value=str(name)), *_]
                ):
                    found.add(name)
                case ast.Call(func=ast.Attribute(attr="getenv"), args=[ast.Constant(value=str(name)), *_]):
                    found.add(name)
                case ast.Subscript(value=ast.Attribute(attr="environ"), slice=ast.Constant(value=str(name))):
                    found.add(name)
    assert found <= READ_BY_US | READ_FOR_US, found - READ_BY_US - READ_FOR_US


# Arguments.


@every_setting
def test_no_argument_does(key: Key, tmp_path: Path) -> None:
    for name in (key.name, key.name.replace("_", "-"), "policy", "settings", "config"):
        for line in ([f"--{name}={fixed_and_other(key)[1]}"], [f"--{name}", "x"], ["show", f"--{name}", "x"]):
            assert isinstance(parse(line), UsageProblem), line
    profile = tmp_path / "profile"
    write_settings(profile, key)
    request = parse(["--profile", str(profile)])
    assert isinstance(request, Request)
    is_fixed(SettingsFile(places_of(request.profile).settings_file, locking(key)).load().settings, key)


# The socket.


class NothingLong:
    """Says that it was asked."""

    def begin(self, verb: str, _args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        tell(wire.STORED, verb)


def _some_args(verb: str, key: Key) -> dict[str, Any]:
    """Arguments of a verb, each hostile where it can be."""
    given: dict[str, Any] = {}
    other = str(fixed_and_other(key)[1])
    for name in (*VERBS[verb].places, *VERBS[verb].options):
        option = OPTIONS[name]
        kinds = {
            "flag": True, "minutes": 3, "day": "2026-01-31", "moment": "2026-01-31T16:00", "file": "/nowhere/x.json",
            "text": other[:30] or "x", "secret": "x", "choice": option.choices[0] if option.choices else "",
        }  # fmt: skip
        given[name] = kinds[option.kind]
    if verb.startswith("follow-up "):
        given.pop("at", None)
    return given


@every_setting
def test_no_verb_of_the_socket_does(key: Key) -> None:
    policy = locking(key)
    engine = an_engine(policy)
    handler = RequestHandler(engine, NoteTakingWindow(), NothingLong(), NoteTakingPacks())
    for verb in VERBS:
        for args in (_some_args(verb, key), hostile(key), _some_args(verb, key) | hostile(key)):
            line = json.dumps({"v": wire.VERSION, "id": None, "verb": verb, "args": args}).encode() + b"\n"
            handler.handle(line)
            is_fixed(engine.settings, key)
    for verb in ("set", "settings", f"set {key.name}", "policy", "reload"):
        line = json.dumps({"v": wire.VERSION, "id": None, "verb": verb, "args": hostile(key)}).encode() + b"\n"
        reply = handler.handle(line)
        assert isinstance(reply, bytes)
        assert wire.decode_reply(reply)[0] == wire.USAGE
    is_fixed(engine.settings, key)


# Whoever holds the engine.


@every_setting
def test_the_engine_works_with_what_is_fixed_whoever_asks(key: Key) -> None:
    other = Settings(**{key.name: in_settings(key, fixed_and_other(key)[1])})
    engine = an_engine(locking(key), other)
    is_fixed(engine.settings, key)
    engine.change_settings(other)
    is_fixed(engine.settings, key)
    engine.change_settings(changed(engine.settings, {key.name: getattr(other, key.name)}))
    is_fixed(engine.settings, key)


def test_without_a_policy_each_of_these_ways_works() -> None:
    """The tests above can tell: what they try does change a setting that is not fixed."""
    for key in KEYS:
        other = in_settings(key, fixed_and_other(key)[1])
        engine = an_engine(NO_POLICY)
        engine.change_settings(Settings(**{key.name: other}))
        assert getattr(engine.settings, key.name) == other


def test_the_compact_bar_is_told_to_be_fixed() -> None:
    engine = an_engine(locking(next(key for key in KEYS if key.name == "compact")))
    handler = RequestHandler(engine, NoteTakingWindow(), NothingLong(), NoteTakingPacks())
    for verb in ("compact", "expand"):
        reply = handler.handle(wire.encode_request(Request(verb)))
        assert isinstance(reply, bytes)
        assert wire.decode_reply(reply)[0] == wire.REFUSED
