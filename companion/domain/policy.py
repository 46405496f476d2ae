"""What an organisation fixes on its machines, and what that does to settings and exports.

A policy can only narrow what leaves the computer. It never makes an export happen, never adds to one, and what is for
the agent alone stays whole.
"""

from __future__ import annotations

from dataclasses import field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.settings import LANGUAGES, LEAST_BUT_NOUGHT, Settings, is_allowed
from companion.domain.sharing import NOTE, Audience, Sharing
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.domain.retention import Keep


class Source(StrEnum):
    """Where a policy comes from."""

    NONE = "none"
    FILE = "file"
    REGISTRY = "registry"
    MANAGED_PREFERENCES = "managed_preferences"


@value
class Rule:
    """What is said of one setting: a default or a fixed value, and how far an agent may go.

    value: None where only bounds are given. least, most: of a number, both included. allowed: of a choice; empty: all.
    """

    value: Any = None
    is_locked: bool = False
    least: float | None = None
    most: float | None = None
    allowed: tuple[str, ...] = ()


# The kind of export that stays for oneself whatever a policy says: it holds everything and can be read in again.
ALWAYS_FOR_ME = "json"
# What a language can be besides one of them: whatever the system, or the program, speaks.
FOLLOWS = ("system", "")

# What no policy fixes: a bar has no menu, and so no way to export for oneself, to delete, or to read what went wrong.
NEVER_FIXED: dict[str, object] = {"compact": True}

COMMAND_LINE, MAIL, NOTIFICATIONS = "command_line", "mail", "notifications"

# What holds of settings about privacy when a policy about them cannot be understood. How long something is kept is not
# among them: a shorter time deletes, and that cannot be taken back. Nothing goes by its age then.
STRICT: dict[str, bool] = {
    "keep_reference_as_typed": False,
    "mask_phones": True,
    "mask_emails": True,
    "notify_follow_ups": False,
}
STRICTLY_WITHHELD = frozenset({NOTE, "topic"})


@value
class Policy:
    """Everything an organisation has said. As it stands by default it says nothing.

    where: the file or the key, for IT. problems: a sentence for each part that could not be understood; is_broken: all
    of it. rules: by the name of the setting. None stands for "not limited" throughout. unsure: how long these are kept
    was said, or may have been, and cannot be understood.
    """

    source: Source = Source.NONE
    where: str = ""
    organisation: str = ""
    rules: dict[str, Rule] = field(default_factory=dict)
    kinds: frozenset[str] | None = None
    may_share: bool = True
    withheld: frozenset[str] = frozenset()
    integrations: frozenset[str] | None = None
    problems: tuple[str, ...] = ()
    is_broken: bool = False
    unsure: frozenset[str] = frozenset()

    @property
    def is_in_force(self) -> bool:
        """Whether there is one, be it broken."""
        return self.source != Source.NONE

    @property
    def locked(self) -> tuple[str, ...]:
        """The settings that are fixed."""
        return tuple(name for name, rule in self.rules.items() if rule.is_locked)

    def is_locked(self, name: str) -> bool:
        """Whether a setting is fixed."""
        rule = self.rules.get(name)
        return rule is not None and rule.is_locked

    def is_narrowed(self, name: str) -> bool:
        """Whether an agent may not set a setting to all that the program knows."""
        rule = self.rules.get(name)
        return rule is not None and (rule.least, rule.most, rule.allowed) != (None, None, ())

    def allows_value(self, name: str, wanted: Any) -> bool:
        """Whether a setting may be set to this."""
        rule = self.rules.get(name)
        return rule is None or rule_applied(name, rule, wanted) == wanted

    def languages(self, name: str) -> tuple[str, ...]:
        """Return what `language` or `prompt_language` may come to, whatever it follows."""
        rule = self.rules.get(name)
        if rule is None:
            return LANGUAGES
        if rule.is_locked and rule.value in LANGUAGES:
            return (rule.value,)
        return tuple(each for each in LANGUAGES if each in rule.allowed) or LANGUAGES

    def defaults(self) -> Settings:
        """Return the settings of an agent who has set nothing."""
        given = {name: rule.value for name, rule in self.rules.items() if rule.value is not None}
        return self.enforced(Settings(**given))

    def enforced(self, settings: Settings) -> Settings:
        """Return the settings as they may be: what is fixed is put right, what goes too far is brought back."""
        changes = {name: rule_applied(name, rule, getattr(settings, name)) for name, rule in self.rules.items()}
        return replace(settings, **changes) if changes else settings

    def keeping(self, settings: Settings) -> Keep:
        """Return how long what is known of calls is kept; for ever where the organisation may have said longer."""
        for_ever: dict[str, Any] = dict.fromkeys(self.unsure, 0)
        return replace(settings, **for_ever).keep()

    def allows_kind(self, audience: Audience, kind: str) -> bool:
        """Whether a file of this kind may be written for somebody."""
        if audience == Audience.LEAD and not self.may_share:
            return False
        is_kept_for_me = audience == Audience.ME and kind == ALWAYS_FOR_ME
        return is_kept_for_me or self.kinds is None or kind in self.kinds

    def allows(self, integration: str) -> bool:
        """Whether another program or service of the system may be dealt with."""
        return self.integrations is None or integration in self.integrations

    def narrowed(self, sharing: Sharing) -> Sharing:
        """Return what leaves, without what is held back."""
        return replace(sharing, withheld=sharing.withheld | self.withheld) if self.withheld else sharing


NO_POLICY = Policy()


def broken_policy(source: Source, where: str, problem: str) -> Policy:
    """Stand in for a policy that cannot be read at all, until it is mended.

    Privacy falls to the strict side. Nothing goes by its age: what the agent has set, or what is shipped, may be less
    than what the organisation wants, and a broken file must never delete anything.
    """
    return Policy(
        source,
        where,
        rules={name: Rule(strict, is_locked=True) for name, strict in STRICT.items()},
        withheld=STRICTLY_WITHHELD,
        problems=(problem,),
        is_broken=True,
        unsure=frozenset(LEAST_BUT_NOUGHT),
    )


def rule_applied(name: str, rule: Rule, now: Any) -> Any:
    """Return the value that is in force where an agent has set `now`."""
    if rule.is_locked:
        return rule.value
    if rule.allowed and now not in rule.allowed:
        return rule.value if rule.value in rule.allowed else _of_same_kind(now, rule.allowed[0])
    if rule.least is None and rule.most is None:
        return now
    # 0 days is for ever: more than any number.
    if now == 0 and name in LEAST_BUT_NOUGHT:
        return now if rule.most is None else _bounded(name, rule.most, rule, now)
    return _bounded(name, now, rule, now)


def _bounded(name: str, wanted: float, rule: Rule, now: Any) -> Any:
    low = wanted if rule.least is None else max(wanted, rule.least)
    found = low if rule.most is None else min(low, rule.most)
    return type(now)(found) if is_allowed(name, found) else now


def _of_same_kind(now: Any, text: str) -> Any:
    return type(now)(text)
