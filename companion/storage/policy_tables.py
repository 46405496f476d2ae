"""From plain tables, as a file or the registry holds them, to a policy. Believes nothing, and names what it leaves out.

What is right still applies. A setting about privacy of which something is wrong falls to the strict side. Where it is
not understood how long something is kept, nothing goes by its age: a shorter time deletes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.ladder import USUAL_LADDERS, MayEnd
from companion.domain.policy import (
    COMMAND_LINE,
    FOLLOWS,
    NEVER_FIXED,
    NOTIFICATIONS,
    STRICT,
    STRICTLY_WITHHELD,
    Policy,
    Rule,
    Source,
)
from companion.domain.policy_keys import (
    ALLOWED,
    EXPORT_KINDS,
    INTEGRATIONS,
    LEAST,
    LOCKED,
    MOST,
    SECTIONS,
    SETTINGS,
    VALUE,
    WITHHOLDABLE,
    Takes,
    settings_keys,
)
from companion.domain.privacy import clean_text
from companion.domain.settings import LANGUAGES, LEAST_BUT_NOUGHT
from companion.domain.sharing import FOR_ME
from companion.engine.said import said
from companion.storage.setting_values import WrongValueError, checked

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from companion.domain.policy_keys import Key

SCHEMA = 1
MOST_PROBLEMS = 50
_LONGEST_NAME = 60
_BOUNDS = (Takes.WHOLE, Takes.NUMBER)
# What never leaves for a lead may be held back as well: a list of columns may be written to be sure.
_MAY_BE_WITHHELD = frozenset(WITHHOLDABLE) | (frozenset(FOR_ME) - {"call_id", "started_at", "ended_at"})


def policy_from(tables: dict[str, Any], source: Source, where: str, name: str) -> Policy:
    """Understand the tables of a policy. name: what its problems call it."""
    return _Reading(tables, name).policy(source, where)


class _Reading:
    """Reads one policy, and gathers what is wrong with it."""

    def __init__(self, tables: dict[str, Any], name: str) -> None:
        self._tables = tables
        self._name = name
        self._problems: list[str] = []
        self._rules: dict[str, Rule] = {}
        self._unsure: set[str] = set()
        self._is_sure = True

    def policy(self, source: Source, where: str) -> Policy:
        """Read everything."""
        self._check_schema()
        organisation = self._organisation()
        self._read_settings()
        self._read_languages()
        self._read_ladders()
        integrations = self._integrations()
        export = self._export(Policy(source, where, organisation, integrations=integrations))
        unsure = frozenset(self._unsure)
        return replace(export, rules=self._rules, problems=self._named_problems(), unsure=unsure)

    # What is named.

    def _tell(self, place: str, must_be: str) -> None:
        self._problems.append(said('{file}: "{name}" must be {wrong}.', file=self._name, name=place, wrong=must_be))

    def _tell_unknown(self, place: str, names: Iterable[Any], known: Collection[str]) -> None:
        for name in names:
            if name not in known:
                whole = f"{place}.{name}" if place else str(name)
                self._problems.append(
                    said(
                        '{file}: "{name}" is not known here, and nothing comes of it.',
                        file=self._name,
                        name=_short(whole),
                    )
                )

    def _named_problems(self) -> tuple[str, ...]:
        shown = self._problems[:MOST_PROBLEMS]
        if len(self._problems) > MOST_PROBLEMS:
            shown.append(said("{file}: there is more, not named here.", file=self._name))
        return tuple(shown)

    # The sections.

    def _check_schema(self) -> None:
        self._tell_unknown("", self._tables, {"schema", SETTINGS, *(key.section or key.name for key in SECTIONS)})
        if type(self._tables.get("schema")) is not int or self._tables["schema"] != SCHEMA:
            self._is_sure = False
            self._tell("schema", said("{number}: it says how the rest is meant", number=SCHEMA))

    def _organisation(self) -> str:
        key = next(key for key in SECTIONS if key.name == "organisation")
        given = self._tables.get(key.name, "")
        if isinstance(given, str) and len(given) <= key.longest:
            return clean_text(given, key.longest)
        self._tell(key.name, said("a text in quotes of at most {most} characters", most=key.longest))
        return ""

    def _section(self, name: str) -> dict[str, Any] | None:
        """Return a section, an empty one where there is none, and None for what is none."""
        table = self._tables.get(name, {})
        if not isinstance(table, dict):
            self._tell(name, said("a table"))
            return None
        if name != SETTINGS:
            self._tell_unknown(name, table, {key.name for key in SECTIONS if key.section == name})
        return table

    def _read_settings(self) -> None:
        table = self._section(SETTINGS)
        if table is None:
            self._rules |= {name: Rule(strict, is_locked=True) for name, strict in STRICT.items()}
            self._unsure |= LEAST_BUT_NOUGHT.keys()
            return
        keys = {key.name: key for key in settings_keys()}
        self._tell_unknown(SETTINGS, table, keys)
        for name, key in keys.items():
            if name in table:
                rule = self._rule(key, table[name])
                if rule is not None:
                    self._rules[name] = rule
            elif not self._is_sure and name in STRICT:
                self._rules[name] = Rule(STRICT[name], is_locked=True)
        if not self._is_sure:
            self._unsure |= LEAST_BUT_NOUGHT.keys()

    def _read_languages(self) -> None:
        table = self._section("languages") or {}
        if ALLOWED not in table:
            return
        allowed = self._choices(f"languages.{ALLOWED}", table[ALLOWED], LANGUAGES)
        if allowed:
            for name, follows in zip(("language", "prompt_language"), FOLLOWS, strict=True):
                self._narrow(name, (*allowed, follows), f"languages.{ALLOWED}")

    def _read_ladders(self) -> None:
        table = self._section("ladders") or {}
        place = f"ladders.{ALLOWED}"
        allowed = tuple(USUAL_LADDERS)
        if ALLOWED in table:
            allowed = self._choices(place, table[ALLOWED], USUAL_LADDERS) or allowed
        least = self._warnings(table, "least_warnings", 0)
        most = self._warnings(table, "most_warnings", max(USUAL_LADDERS.values()))
        enough = tuple(ladder for ladder in allowed if least <= USUAL_LADDERS[ladder] <= most)
        if not enough:
            self._tell("ladders", said("such that a ladder is left to choose"))
        elif len(enough) < len(USUAL_LADDERS):
            self._narrow("ladder", enough, "ladders")

    def _warnings(self, table: dict[str, Any], name: str, otherwise: int) -> int:
        key = next(key for key in SECTIONS if (key.section, key.name) == ("ladders", name))
        given = table.get(name, otherwise)
        if type(given) is int and key.low <= given <= key.high:
            return given
        self._tell(
            f"ladders.{name}", said("a whole number from {low} to {high}", low=f"{key.low:g}", high=f"{key.high:g}")
        )
        return otherwise

    def _integrations(self) -> frozenset[str] | None:
        """Return what may be dealt with; where that is not understood, nothing by which something might leave."""
        table = self._section("integrations")
        found: frozenset[str] | None = frozenset({COMMAND_LINE})
        if table is not None:
            found = None
            if ALLOWED in table:
                given = self._choices(f"integrations.{ALLOWED}", table[ALLOWED], INTEGRATIONS, may_be_empty=True)
                found = frozenset({COMMAND_LINE} if given is None else given)
        if found is not None and NOTIFICATIONS not in found:
            self._rules["notify_follow_ups"] = Rule(value=False, is_locked=True)
        return found

    def _export(self, policy: Policy) -> Policy:
        """Return the policy with what it says of exports; what is not understood lets nothing out."""
        table = self._section("export")
        if table is None:
            return replace(policy, kinds=frozenset(), may_share=False, withheld=frozenset(WITHHOLDABLE))
        if "kinds" in table:
            given = self._choices("export.kinds", table["kinds"], EXPORT_KINDS, may_be_empty=True)
            policy = replace(policy, kinds=frozenset(given or ()))
        if "for_lead" in table:
            policy = replace(policy, may_share=table["for_lead"] is True)
            if type(table["for_lead"]) is not bool:
                self._tell("export.for_lead", said("true or false"))
        withheld = frozenset() if self._is_sure else STRICTLY_WITHHELD
        if "withhold" in table:
            before = len(self._problems)
            given = self._choices("export.withhold", table["withhold"], _MAY_BE_WITHHELD, may_be_empty=True)
            withheld |= frozenset(given or ())
            if len(self._problems) > before:
                withheld = frozenset(WITHHOLDABLE)
        return replace(policy, withheld=withheld)

    # What is said of one setting.

    def _rule(self, key: Key, table: Any) -> Rule | None:
        before = len(self._problems)
        rule = self._plain_rule(key, table) if isinstance(table, dict) else None
        if rule is None:
            self._tell(f"{SETTINGS}.{key.name}", said("a table"))
        is_whole = self._is_sure and len(self._problems) == before
        if key.name in STRICT and not is_whole:
            return Rule(STRICT[key.name], is_locked=True)
        if key.name in LEAST_BUT_NOUGHT and not is_whole:
            self._unsure.add(key.name)
            return None
        return rule

    def _plain_rule(self, key: Key, table: dict[str, Any]) -> Rule:
        place = f"{SETTINGS}.{key.name}"
        known = {VALUE, LOCKED}
        rule = Rule()
        if key.takes in _BOUNDS:
            known |= {LEAST, MOST}
            rule = self._bounds(key, table)
        elif key.choices:
            known |= {ALLOWED}
            allowed = self._choices(f"{place}.{ALLOWED}", table[ALLOWED], key.choices) if ALLOWED in table else ()
            rule = Rule(allowed=_with_what_follows(key.name, allowed or ()))
        self._tell_unknown(place, table, known)
        return self._locked(key, table, self._valued(key, table, rule))

    def _bounds(self, key: Key, table: dict[str, Any]) -> Rule:
        least, most = self._bound(key, table, LEAST), self._bound(key, table, MOST)
        if least is not None and most is not None and least > most:
            self._tell(f"{SETTINGS}.{key.name}.{LEAST}", said("no more than {name}", name=MOST))
            return Rule()
        return Rule(least=least, most=most)

    def _bound(self, key: Key, table: dict[str, Any], name: str) -> float | None:
        if name not in table:
            return None
        place = f"{SETTINGS}.{key.name}.{name}"
        try:
            found = checked(key.name, table[name])
        except WrongValueError as wrong:
            self._tell(place, str(wrong))
            return None
        assert isinstance(found, int | float)  # noqa: S101 - a number is checked to be one
        if key.or_nought and found == 0:
            self._tell(place, said("a number from {low} to {high}", low=f"{key.low:g}", high=f"{key.high:g}"))
            return None
        return found

    def _valued(self, key: Key, table: dict[str, Any], rule: Rule) -> Rule:
        if VALUE not in table:
            return rule
        place = f"{SETTINGS}.{key.name}.{VALUE}"
        try:
            found: Any = checked(key.name, table[VALUE])
        except WrongValueError as wrong:
            self._tell(place, str(wrong))
            return rule
        if key.choices and found not in key.choices:
            self._tell(place, _one_of(key.choices))
            return rule
        if not Policy(rules={key.name: rule}).allows_value(key.name, found):
            self._tell(place, said("within what is allowed beside it"))
            return rule
        return replace(rule, value=found)

    def _locked(self, key: Key, table: dict[str, Any], rule: Rule) -> Rule:
        place = f"{SETTINGS}.{key.name}.{LOCKED}"
        if LOCKED not in table:
            return rule
        if type(table[LOCKED]) is not bool:
            self._tell(place, said("true or false"))
        if table[LOCKED] is False:
            return rule
        if rule.value is None:
            if VALUE not in table:
                self._tell(place, said("together with a value"))
            return rule
        if key.name in NEVER_FIXED and rule.value == NEVER_FIXED[key.name]:
            must_be = said("false where it is locked: the menu is in the whole window")
            self._tell(f"{SETTINGS}.{key.name}.{VALUE}", must_be)
            return rule
        return replace(rule, is_locked=True)

    def _narrow(self, name: str, allowed: tuple[str, ...], place: str) -> None:
        """Let a setting be chosen from these alone, and from what is said of it elsewhere."""
        rule = self._rules.get(name, Rule())
        both = tuple(each for each in allowed if not rule.allowed or each in rule.allowed)
        if not set(both) - set(FOLLOWS) or (rule.value is not None and rule.value not in both):
            self._tell(f"{SETTINGS}.{name}", said("within what {name} allows", name=place))
            rule = replace(rule, value=None, is_locked=False)
            both = allowed
        self._rules[name] = replace(rule, allowed=both)

    def _choices(
        self, place: str, given: Any, known: Collection[str], *, may_be_empty: bool = False
    ) -> tuple[str, ...] | None:
        """Return what of a list is known, each once; None when that is nothing, or it is no list."""
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            self._tell(place, said("a list of texts in quotes"))
            return None
        found = tuple(dict.fromkeys(each for each in given if each in known))
        if set(given) - set(found) or (not given and not may_be_empty):
            self._tell(place, _some_of(known))
        return found if found or (may_be_empty and not given) else None


def _with_what_follows(name: str, allowed: tuple[str, ...]) -> tuple[str, ...]:
    """To follow the system, or the program, and not to have answered yet is always possible."""
    follows = {"language": FOLLOWS[0], "prompt_language": FOLLOWS[1], "may_end": MayEnd.UNANSWERED.value}.get(name)
    return (*allowed, follows) if allowed and follows is not None and follows not in allowed else allowed


def _one_of(choices: Collection[str]) -> str:
    return said("one of {choices}", choices=", ".join(f'"{choice}"' for choice in choices))


def _some_of(choices: Collection[str]) -> str:
    return said("some of {choices}", choices=", ".join(f'"{choice}"' for choice in sorted(choices)))


def _short(name: str) -> str:
    short = name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME] + "…"
    return short if short.isprintable() else ascii(short)
