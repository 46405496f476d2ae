"""What a policy does to settings and exports: it narrows, and never takes away what is for oneself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from companion.app.paths import resources_folder
from companion.domain.ladder import USUAL_LADDERS
from companion.domain.policy import (
    ALWAYS_FOR_ME,
    NO_POLICY,
    STRICT,
    Policy,
    Rule,
    Source,
    broken_policy,
)
from companion.domain.policy_keys import EXPORT_KINDS, WITHHOLDABLE
from companion.domain.retention import Keep
from companion.domain.settings import Language, Settings
from companion.domain.sharing import Audience, Sharing
from companion.storage.ladder_files import load_ladders


@pytest.mark.parametrize(
    ("name", "rule", "set_to", "in_force"),
    [
        ("keep_words_days", Rule(30, is_locked=True), 365, 30),
        ("keep_words_days", Rule(most=30), 60, 30),
        ("keep_words_days", Rule(most=30), 0, 30),  # for ever is longer than 30 days
        ("keep_words_days", Rule(least=60), 7, 60),
        ("keep_words_days", Rule(least=60), 0, 0),  # and no shorter than 60
        ("keep_words_days", Rule(least=60, most=90), 70, 70),
        ("cooldown_minutes", Rule(least=3, most=10), 1.0, 3.0),
        ("cooldown_minutes", Rule(least=3, most=10), 15.0, 10.0),
        ("help_after_minutes", Rule(least=5), 0.0, 5.0),
        ("ladder", Rule(allowed=("two_warnings", "one_warning")), "standard", "two_warnings"),
        ("ladder", Rule(value="one_warning", allowed=("two_warnings", "one_warning")), "standard", "one_warning"),
        ("ladder", Rule(allowed=("two_warnings", "standard")), "standard", "standard"),
        ("language", Rule(allowed=("fi", "system")), Language.GREEK, Language.FINNISH),
        ("agent", Rule(value="Everybody"), "Aino", "Aino"),
    ],
)
def test_what_is_set_is_brought_back_to_what_is_allowed(name: str, rule: Rule, set_to: Any, in_force: Any) -> None:
    settings = Policy(rules={name: rule}).enforced(replace(Settings(), **{name: set_to}))
    assert getattr(settings, name) == in_force
    assert type(getattr(settings, name)) is type(getattr(Settings(), name))


def test_a_default_holds_for_whoever_has_set_nothing() -> None:
    policy = Policy(rules={"cooldown_minutes": Rule(7.0, least=6), "keep_calls_days": Rule(most=100)})
    assert policy.defaults() == Settings(cooldown_minutes=7.0, keep_calls_days=100)
    assert NO_POLICY.defaults() == Settings()
    assert NO_POLICY.enforced(settings := Settings(agent="Aino")) is settings


@pytest.mark.parametrize("kinds", [None, frozenset(), frozenset({"csv"}), frozenset(EXPORT_KINDS)])
@pytest.mark.parametrize("may_share", [True, False])
def test_json_for_oneself_never_goes_away(kinds: frozenset[str] | None, may_share: bool) -> None:
    policy = Policy(kinds=kinds, may_share=may_share)
    assert policy.allows_kind(Audience.ME, ALWAYS_FOR_ME)
    allowed_for_lead = [kind for kind in EXPORT_KINDS if policy.allows_kind(Audience.LEAD, kind)]
    assert bool(allowed_for_lead) == (may_share and kinds != frozenset())
    assert all(policy.allows_kind(Audience.ME, kind) for kind in allowed_for_lead), "the lead never gets more"


def test_nothing_is_added_to_what_leaves_and_what_is_for_oneself_stays_whole() -> None:
    policy = Policy(withheld=frozenset(WITHHOLDABLE))
    assert policy.narrowed(Sharing()).columns == Sharing().columns
    for sharing in (Sharing(Audience.LEAD), Sharing(Audience.LEAD, with_notes=True)):
        assert policy.narrowed(sharing).columns == ("call_id", "started_at", "ended_at")
        assert not policy.narrowed(sharing).with_notes or sharing.with_notes


@pytest.mark.parametrize(
    ("rule", "languages"),
    [
        (None, ("en", "fi", "el")),
        (Rule(allowed=("el", "fi", "system")), ("fi", "el")),
        (Rule("fi", is_locked=True), ("fi",)),
        (Rule("system", is_locked=True), ("en", "fi", "el")),
        (Rule("system", is_locked=True, allowed=("el", "system")), ("el",)),
    ],
)
def test_what_a_language_may_come_to(rule: Rule | None, languages: tuple[str, ...]) -> None:
    assert Policy(rules={"language": rule} if rule else {}).languages("language") == languages


def test_a_broken_policy_is_strict_about_privacy_and_deletes_nothing() -> None:
    policy = broken_policy(Source.FILE, "policy.toml", "It is broken.")
    settings = policy.enforced(Settings(keep_reference_as_typed=True, notify_follow_ups=True, keep_words_days=0))
    assert {name: getattr(settings, name) for name in STRICT} == STRICT
    assert set(policy.locked) == set(STRICT)
    assert (settings.keep_words_days, settings.keep_calls_days) == (0, 400)
    assert policy.keeping(Settings()) == Keep(0, 0), "the organisation may have said 365 days"
    assert policy.is_in_force
    assert policy.problems == ("It is broken.",)
    assert {"note", "topic"} <= policy.withheld
    assert policy.allows_kind(Audience.ME, "csv")


def test_the_usual_ladders_are_those_that_are_shipped() -> None:
    ladders, problems = load_ladders(resources_folder() / "ladders")
    assert not problems
    assert {ladder.id: len(ladder.warnings) for ladder in ladders} == USUAL_LADDERS
