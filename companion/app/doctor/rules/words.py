"""Judges what is read from files: settings and the layers of words. Names and numbers, never what stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.app.doctor.finding import Area, Check, Told
from companion.domain.value import value

if TYPE_CHECKING:
    from companion.app.doctor.finding import Finding

_settings = Told(Area.SETTINGS)
_words = Told(Area.WORDS)


@value
class SettingsFacts:
    """The settings file. unreadable: why. wrong: settings whose value cannot be used. aside: files set aside."""

    path: str
    is_there: bool = False
    unreadable: str = ""
    wrong: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()


@value
class PackFacts:
    """Files of one layer with something wrong: (file, how many parts; 0 for the whole file).

    is_set, is_there: of the team's pack: the settings name one, and it can be reached.
    """

    bad: tuple[tuple[str, int], ...] = ()
    count: int = 0
    is_set: bool = False
    is_there: bool = True
    source: str = ""


@value
class WordsFacts:
    """All layers of words."""

    shipped: PackFacts
    team: PackFacts
    own: PackFacts


def judge_settings(facts: SettingsFacts) -> list[Finding]:
    """Return the finding about the settings file."""
    if facts.unreadable:
        todo = "Correct the file, or delete it: the defaults are used until then."
        return [_settings.look(Check.SETTINGS_FILE, f"{facts.path} cannot be read: {facts.unreadable}.", todo)]
    if facts.wrong:
        names = ", ".join(facts.wrong)
        todo = "Correct these lines or remove them; the default is used for each until then."
        return [_settings.look(Check.SETTINGS_FILE, f"{facts.path} has values that cannot be used: {names}.", todo)]
    if facts.aside:
        todo = "Take over what is wanted from it, then delete it."
        told = f"A settings file that could not be read was set aside: {', '.join(facts.aside)}."
        return [_settings.look(Check.SETTINGS_FILE, told, todo)]
    where = facts.path if facts.is_there else f"{facts.path} does not exist: the defaults are used"
    return [_settings.ok(Check.SETTINGS_FILE, f"{where}.")]


def judge_words(facts: WordsFacts) -> list[Finding]:
    """Return a finding for each layer."""
    return [_shipped(facts.shipped), _team(facts.team), _own(facts.own)]


def _shipped(pack: PackFacts) -> Finding:
    if pack.bad:
        todo = "Install Call Companion again: its files were changed."
        return _words.broken(Check.SHIPPED_WORDS, f"{_listed(pack)}.", todo)
    return _words.ok(Check.SHIPPED_WORDS, f"{pack.count} files, no broken line.")


def _team(pack: PackFacts) -> Finding:
    if pack.is_set and not pack.is_there:
        until = "the copy of the last time is" if pack.count else "what is shipped and the agent's own lines are"
        todo = f"Connect the share, or correct team_pack where it is set; {until} used until then."
        return _words.look(Check.TEAM_PACK, f"The team's pack at {pack.source} cannot be reached.", todo)
    if pack.bad:
        todo = "call-companion pack check FILE names every place; whoever made the pack should mend it."
        return _words.look(Check.TEAM_PACK, f"{_listed(pack)}.", todo)
    if not pack.is_set and not pack.count:
        return _words.ok(Check.TEAM_PACK, "None is in use.")
    return _words.ok(Check.TEAM_PACK, f"In use{': ' + pack.source if pack.source else ''}.")


def _own(pack: PackFacts) -> Finding:
    if pack.bad:
        todo = "call-companion pack check FILE names every place; the agent mends it under Prompts… in the menu."
        return _words.look(Check.OWN_LINES, f"{_listed(pack)}.", todo)
    return _words.ok(Check.OWN_LINES, "No broken line." if pack.count else "None.")


def _listed(pack: PackFacts) -> str:
    return "; ".join(_one(file, count) for file, count in pack.bad)


def _one(file: str, count: int) -> str:
    if not count:
        return f"{file} is not used at all"
    return f"{file}: {count} {'part is' if count == 1 else 'parts are'} set aside"
