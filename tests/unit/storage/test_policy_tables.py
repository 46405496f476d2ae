"""What a policy may say, and what becomes of one that says something wrong: named with its place, the rest applies."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from companion.domain.policy import ALWAYS_FOR_ME, STRICT, Policy, Rule, Source
from companion.domain.policy_keys import EXPORT_KINDS, WITHHOLDABLE, settings_keys
from companion.domain.retention import Keep
from companion.domain.settings import LEAST_BUT_NOUGHT, Settings
from companion.domain.sharing import Audience
from companion.engine.engine import Engine
from companion.storage.guarded_toml import TomlRefusedError, parse_guarded_toml
from companion.storage.policy_tables import MOST_PROBLEMS, policy_from
from tests.support.fake_clock import FakeClock
from tests.support.memory_log import MemoryLog
from tests.support.policies import KEYS, NAMES, fixed_and_other, in_settings, locking_text
from tests.support.words import a_pack

if TYPE_CHECKING:
    from companion.domain.policy_keys import Key

WHOLE = """
schema = 1
organisation = "Example Ltd"
[settings.keep_words_days]
value = 30
locked = true
[settings.cooldown_minutes]
min = 3
max = 10
[settings.language]
allowed = ["fi", "en"]
[languages]
allowed = ["fi", "en"]
[ladders]
allowed = ["standard", "end_at_once"]
least_warnings = 1
[export]
kinds = ["csv", "json"]
for_lead = true
withhold = ["note", "topic"]
[integrations]
allowed = ["command_line", "mail"]
"""


def understood(text: str) -> Policy:
    return policy_from(parse_guarded_toml(text.encode()), Source.FILE, "/etc/policy.toml", "policy.toml")


def test_all_that_can_be_said_is_understood() -> None:
    assert understood(WHOLE) == Policy(
        source=Source.FILE,
        where="/etc/policy.toml",
        organisation="Example Ltd",
        rules={
            "language": Rule(allowed=("fi", "en", "system")),
            "keep_words_days": Rule(30, is_locked=True),
            "cooldown_minutes": Rule(least=3.0, most=10.0),
            "prompt_language": Rule(allowed=("fi", "en", "")),
            "ladder": Rule(allowed=("standard",)),
            "notify_follow_ups": Rule(value=False, is_locked=True),
        },
        kinds=frozenset({"csv", "json"}),
        withheld=frozenset({"note", "topic"}),
        integrations=frozenset({"command_line", "mail"}),
    )


@pytest.mark.parametrize("key", KEYS, ids=NAMES)
def test_every_setting_can_be_fixed(key: Key) -> None:
    policy = understood(locking_text(key))
    assert not policy.problems
    assert policy.locked == (key.name,)
    assert getattr(policy.defaults(), key.name) == in_settings(key, fixed_and_other(key)[0])


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("organisation = 7", "organisation"),
        (f'organisation = "{"x" * 61}"', "organisation"),
        ("[settings.cooldown_minutes]\nvalue = 99", "settings.cooldown_minutes.value"),
        ("[settings.cooldown_minutes]\nvalue = nan", "settings.cooldown_minutes.value"),
        ("[settings.cooldown_minutes]\nvalue = 2026-01-01", "settings.cooldown_minutes.value"),
        ("[settings.cooldown_minutes]\nmin = 0", "settings.cooldown_minutes.min"),
        ("[settings.cooldown_minutes]\nmin = 9\nmax = 3", "settings.cooldown_minutes.min"),
        ("[settings.cooldown_minutes]\nmin = 3\nvalue = 2", "settings.cooldown_minutes.value"),
        ("[settings.cooldown_minutes]\nallowed = [3]", "settings.cooldown_minutes.allowed"),
        ("[settings.cooldown_minutes]\nlocked = true", "settings.cooldown_minutes.locked"),
        ("[settings.keep_calls_days]\nmax = 0", "settings.keep_calls_days.max"),
        ("[settings.theme]\nallowed = []", "settings.theme.allowed"),
        ('[settings.theme]\nallowed = ["pink"]', "settings.theme.allowed"),
        ('[settings.theme]\nallowed = "dark"', "settings.theme.allowed"),
        ('[settings.theme]\nallowed = ["dark"]\nvalue = "light"', "settings.theme.value"),
        ('[settings.ladder]\nvalue = "own"', "settings.ladder.value"),
        ('[settings.prompt_language]\nvalue = "sv"', "settings.prompt_language.value"),
        ("[settings]\ncompact = true", "settings.compact"),
        ("[settings.compact.value]\ndeep.er = 1", "settings.compact.value"),
        ("[settings.may_hang_up]\nvalue = true", "settings.may_hang_up"),
        ("[settings.compact]\nlock = true", "settings.compact.lock"),
        ("[settings.compact]\nvalue = true\nlocked = true", "settings.compact.value"),
        ("settings = 3", "settings"),
        ("[[settings]]\ncompact = 1", "settings"),
        ("[languages]\nallowed = ['sv']", "languages.allowed"),
        ("[languages]\nonly = ['fi']", "languages.only"),
        ("[settings.language]\nvalue = 'el'\nlocked = true\n[languages]\nallowed = ['fi']", "settings.language"),
        ("[ladders]\nleast_warnings = 4", "ladders.least_warnings"),
        ("[ladders]\nleast_warnings = 2\nmost_warnings = 1", "ladders"),
        ("[ladders]\nallowed = ['standard', 'own']", "ladders.allowed"),
        ("export = []", "export"),
        ("[export]\nkinds = 'csv'", "export.kinds"),
        ("[export]\nkinds = ['csv', 'xlsx']", "export.kinds"),
        ("[export]\nfor_lead = 1", "export.for_lead"),
        ("[export]\nwithhold = ['notes']", "export.withhold"),
        ("[export]\nwithhold = ['call_id']", "export.withhold"),
        ("[integrations]\nallowed = {}", "integrations.allowed"),
        ("[integrations]\nallowed = ['telnet']", "integrations.allowed"),
        ("[more]\nkey = 1", "more"),
    ],
)
def test_what_is_wrong_is_named_with_its_place_and_the_rest_applies(line: str, place: str) -> None:
    is_all_of_them = place == "settings"
    rest = "" if is_all_of_them else "[settings.breathing]\nvalue = 'box'\nlocked = true\n"
    policy = understood(f"schema = 1\n{line}\n{rest}")
    assert policy.defaults().breathing == ("sigh" if is_all_of_them else "box")
    assert len(policy.problems) == 1, policy.problems
    assert policy.problems[0].startswith(f'policy.toml: "{place}" ')


@pytest.mark.parametrize("schema", ["", "schema = 2", 'schema = "1"', "schema = true", "schema = 1.0"])
def test_another_schema_is_named_and_leaves_privacy_strict_and_all_that_is_kept(schema: str) -> None:
    policy = understood(
        f"{schema}\n[settings.compact]\nvalue = true\n[settings.keep_words_days]\nvalue = 7\nlocked = true\n"
        "[settings.mask_phones]\nvalue = false\nlocked = true\n"
    )
    assert policy.problems[0].startswith('policy.toml: "schema" must be 1')
    assert policy.defaults() == Settings(compact=True, mask_phones=True, mask_emails=True)
    assert {"note", "topic"} <= policy.withheld


def test_nobody_is_left_with_a_bar_that_has_no_menu() -> None:
    policy = understood("schema = 1\n[settings.compact]\nvalue = true\nlocked = true")
    assert policy.rules == {"compact": Rule(value=True)}
    assert not understood("schema = 1\n[settings.compact]\nvalue = false\nlocked = true").problems


@pytest.mark.parametrize("name", STRICT)
@pytest.mark.parametrize(
    "line", ["value = 1", "locked = true", "value = {}", "value = true\nlocked = 'no'", "vlaue = 1"]
)
def test_a_broken_privacy_setting_falls_to_the_strict_side(name: str, line: str) -> None:
    policy = understood(f"schema = 1\n[settings.{name}]\n{line}\n[settings.compact]\nvalue = true\n")
    assert policy.rules[name] == Rule(STRICT[name], is_locked=True)
    assert policy.defaults().compact
    assert policy.problems


@pytest.mark.parametrize("name", LEAST_BUT_NOUGHT)
@pytest.mark.parametrize(
    "line", ["value = 7\nlocked = 1", "max = 7\nmin = 'x'", "value = 7\nunit = 'days'", "max = 8.5"]
)
def test_a_broken_word_about_keeping_shortens_nothing(name: str, line: str) -> None:
    policy = understood(f"schema = 1\n[settings.{name}]\n{line}\n")
    assert policy.problems
    kept = Settings(keep_words_days=365, keep_calls_days=0)
    assert policy.enforced(kept) == kept
    assert policy.defaults() == Settings()


@pytest.mark.parametrize(
    ("text", "keep"),
    [
        ("schema = 1\n[settings.keep_words_days]\nvalue = 3650\nlocked = true", Keep(0, 400)),
        ("schema = 1\n[settings.keep_calls_days]\nmin = '800'", Keep(30, 0)),
        ("[settings.compact]\nvalue = true", Keep(0, 0)),
        ("schema = 1\nsettings = 3", Keep(0, 0)),
        ("schema = 1\n[settings.keep_words_days]\nvalue = 60\n[settings.compact]\nvalue = 3", Keep(60, 400)),
        ("schema = 1\n[languages]\nallowed = 3", Keep(30, 400)),
    ],
)
def test_nothing_goes_by_its_age_where_it_is_not_known_what_was_said_of_that(text: str, keep: Keep) -> None:
    policy = understood(text)
    assert policy.problems
    assert Engine(FakeClock(), MemoryLog(), a_pack(), policy.defaults(), b"k" * 32, policy).keep() == keep


@pytest.mark.parametrize(
    ("line", "lets_out"),
    [
        ("for_lead = 'yes'", set()),
        ("kinds = 7", set()),
        ("withhold = 7", {"csv", "json", "html", "pdf", "ics"}),
        ("withhold = ['note', 'toppic']", {"csv", "json", "html", "pdf", "ics"}),
    ],
)
def test_a_broken_word_about_exports_lets_less_out_and_keeps_what_is_for_oneself(line: str, lets_out: set[str]) -> None:
    policy = understood(f"schema = 1\n[export]\n{line}\n")
    assert {kind for kind in EXPORT_KINDS if policy.allows_kind(Audience.LEAD, kind)} == lets_out
    assert policy.allows_kind(Audience.ME, ALWAYS_FOR_ME)
    if lets_out:
        assert policy.withheld == frozenset(WITHHOLDABLE)


def test_problems_do_not_pile_up() -> None:
    policy = understood("schema = 1\n" + "".join(f"[unknown_{number}]\n" for number in range(900)))
    assert len(policy.problems) == MOST_PROBLEMS + 1
    assert all(len(problem) < 200 for problem in policy.problems)


def test_a_name_that_is_no_name_is_shown_tamely() -> None:
    (problem,) = understood('schema = 1\n"\\u202e\\u0007' + "x" * 3000 + '" = 1\n').problems
    assert problem.isprintable()
    assert len(problem) < 400


# Whatever it holds: a policy comes back, and what it does is one of the declared results.

SCALARS = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.dates(), st.binary(max_size=4)
)
ANYTHING = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner)
)
RIGHT_OR_WRONG = st.one_of(
    ANYTHING,
    st.sampled_from([True, False, 0, 7, 30, 365, 2.5, "fi", "dark", "standard", ["fi"], ["csv"], ["note"], []]),
)
OF_A_SETTING = st.dictionaries(st.sampled_from(["value", "locked", "min", "max", "allowed", "x"]), RIGHT_OR_WRONG)
POLICIES = st.fixed_dictionaries(
    {},
    optional={
        "schema": RIGHT_OR_WRONG | st.just(1),
        "organisation": RIGHT_OR_WRONG,
        "settings": st.dictionaries(st.sampled_from(NAMES), OF_A_SETTING | ANYTHING) | ANYTHING,
        "languages": st.dictionaries(st.just("allowed"), RIGHT_OR_WRONG) | ANYTHING,
        "ladders": st.dictionaries(st.sampled_from(["allowed", "least_warnings", "most_warnings"]), RIGHT_OR_WRONG),
        "export": st.dictionaries(st.sampled_from(["kinds", "for_lead", "withhold"]), RIGHT_OR_WRONG) | ANYTHING,
        "integrations": st.dictionaries(st.just("allowed"), RIGHT_OR_WRONG) | ANYTHING,
        "else": ANYTHING,
    },
)
ALL_BUT_ONE = [name for name in NAMES if name != "breathing"]


def is_declared(policy: Policy) -> None:
    """Everything the rest of the program relies on."""
    mine = Settings(keep_words_days=90, keep_calls_days=0, prompt_language="el", compact=True)
    for found in (policy.defaults(), policy.enforced(mine), policy.enforced(policy.enforced(mine))):
        for key in settings_keys():
            assert type(getattr(found, key.name)) is type(getattr(Settings(), key.name)), key.name
        assert policy.enforced(found) == found, "what is in force stays in force"
    assert policy.allows_kind(Audience.ME, ALWAYS_FOR_ME)
    assert all(policy.problems)
    assert policy.languages("language")
    assert policy.languages("prompt_language")
    for name in STRICT:
        rule = policy.rules.get(name)
        assert rule is None or rule.value is None or type(rule.value) is bool


@settings(max_examples=400, deadline=None)
@given(POLICIES)
def test_whatever_it_holds_only_declared_results_come_of_it(tables: dict[str, Any]) -> None:
    is_declared(policy_from(tables, Source.FILE, "where", "policy.toml"))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(ALL_BUT_ONE), OF_A_SETTING | ANYTHING, ANYTHING)
def test_the_rest_of_a_policy_survives_whatever_one_part_of_it_holds(name: str, table: Any, other: Any) -> None:
    tables = {
        "schema": 1,
        "settings": {name: table, "breathing": {"value": "box", "locked": True}},
        "else": other,
        "export": {"withhold": ["note"]},
    }
    policy = policy_from(tables, Source.FILE, "where", "policy.toml")
    assert policy.rules["breathing"] == Rule("box", is_locked=True)
    assert policy.withheld == {"note"}
    is_declared(policy)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_mangled_text_is_refused_or_understood(data: st.DataObject) -> None:
    text = WHOLE
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        piece = data.draw(
            st.sampled_from(["", "[", "]", '"', "=", ".", "\n", "{", "\0", "true", "9", "'''", "[export]\n"])
        )
        text = text[:start] + piece + text[start + data.draw(st.integers(0, 5)) :]
    try:
        tables = parse_guarded_toml(text.encode())
    except TomlRefusedError:
        return
    is_declared(policy_from(tables, Source.FILE, "where", "policy.toml"))


def test_a_day_is_no_number() -> None:
    tables = {"schema": 1, "settings": {"keep_words_days": {"value": date(2026, 1, 1)}}}
    assert policy_from(tables, Source.FILE, "", "policy.toml").rules == {}
