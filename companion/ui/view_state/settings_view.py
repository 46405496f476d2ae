"""Every setting once: label, line of help, kind, limits and default as text; and what was typed, judged."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from companion.domain.ladder import STANDARD, MayEnd
from companion.domain.policy import NO_POLICY, NOTIFICATIONS, Rule, rule_applied
from companion.domain.privacy import LONGEST_TOPIC, clean_text
from companion.domain.settings import (
    LEAST_BUT_NOUGHT,
    LIMITS,
    MOST_TOPICS,
    Breathing,
    Corner,
    Language,
    Settings,
    Theme,
    is_allowed,
    longest_text,
)
from companion.domain.value import value
from companion.ui.view_state.parts import number_text
from companion.ui.view_state.topics import topic_of, topic_text

if TYPE_CHECKING:
    from companion.domain.policy import Policy
    from companion.ui.view_state.parts import Translate

DEFAULTS = Settings()
# Each in its own language: whoever looks for it may read no other.
LANGUAGE_NAMES = {Language.ENGLISH: "English", Language.FINNISH: "Suomi", Language.GREEK: "Ελληνικά"}
_NUMBER = re.compile(r"[+-]?\d{1,9}([.,]\d{1,9})?")


class Kind(StrEnum):
    """How a setting is set."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"
    SWITCH = "switch"
    LINES = "lines"
    PLACE = "place"


# What is judged as a text.
TYPED = (Kind.TEXT, Kind.NUMBER, Kind.LINES)


@value
class Setting:
    """One setting. `fields` are its names in Settings: one, but for the place, which has four.

    `choices` are pairs of value and text; a switch has the texts of off and on. `defaults`: what it is when nobody sets
    it. An organisation may have fixed it, which `fixed_by` says in words, or let it go only so far, which `rule` tells.
    """

    fields: tuple[str, ...]
    kind: Kind
    label: str
    help_line: str
    unit: str = ""
    unit_of_one: str = ""
    step: float = 0
    choices: tuple[tuple[Any, str], ...] = ()
    shown_when_empty: str = ""
    defaults: Settings = DEFAULTS
    rule: Rule | None = None
    fixed_by: str = ""

    @property
    def key(self) -> str:
        """The field it is known by."""
        return self.fields[0]


@value
class Group:
    """Settings that belong together, under a heading."""

    heading: str
    settings: tuple[Setting, ...]


@value
class Answer:
    """What was typed: changes to keep, or the sentence that says what is wrong with it."""

    changes: dict[str, Any]
    problem: str = ""


def groups(translate: Translate, policy: Policy = NO_POLICY) -> tuple[Group, ...]:
    """Every setting, in the order of the window, as far as the organisation lets it be set."""
    found = (
        Group(translate("Settings", "About you"), _about_you(translate)),
        Group(translate("Settings", "What you see"), _what_you_see(translate)),
        Group(translate("Settings", "Calls"), _calls(translate)),
        Group(translate("Settings", "What is kept"), _what_is_kept(translate)),
    )
    if not policy.is_in_force:
        return found
    return tuple(
        replace(
            group, settings=tuple(_under(policy, each, translate) for each in group.settings if _is_shown(policy, each))
        )
        for group in found
    )


def _is_shown(policy: Policy, setting: Setting) -> bool:
    """What cannot be had at all needs no switch."""
    return setting.key != "notify_follow_ups" or policy.allows(NOTIFICATIONS)


def _under(policy: Policy, setting: Setting, translate: Translate) -> Setting:
    """A setting as far as a policy lets it be set."""
    is_fixed = any(policy.is_locked(name) for name in setting.fields)
    choices = setting.choices
    if not is_fixed and policy.is_narrowed(setting.key):
        choices = tuple(each for each in choices if policy.allows_value(setting.key, each[0]))
    return replace(
        setting,
        choices=choices,
        defaults=policy.defaults(),
        rule=policy.rules.get(setting.key),
        fixed_by=fixed_by(policy, translate) if is_fixed else "",
    )


def fixed_by(policy: Policy, translate: Translate) -> str:
    """Who has fixed it."""
    if policy.organisation:
        return translate("Settings", "Set by {organisation}").format(organisation=policy.organisation)
    return translate("Settings", "Set by your organisation")


def _about_you(translate: Translate) -> tuple[Setting, ...]:
    empty = translate("Settings", "empty")
    return (
        Setting(
            ("agent",),
            Kind.TEXT,
            translate("Settings", "Your name"),
            translate("Settings", "Stands in sentences that name you. Empty: the sentence does without."),
            shown_when_empty=empty,
        ),
        Setting(
            ("company",),
            Kind.TEXT,
            translate("Settings", "Company"),
            translate("Settings", "Stands in sentences that name the company. Empty: the sentence does without."),
            shown_when_empty=empty,
        ),
        Setting(
            ("callback_time",),
            Kind.TEXT,
            translate("Settings", "When you call back"),
            translate("Settings", "As you would say it: “tomorrow before ten”. Empty: no time is promised."),
            shown_when_empty=empty,
        ),
        Setting(
            ("pause_code",),
            Kind.TEXT,
            translate("Settings", "Pause code of the phone"),
            translate("Settings", "What the breather asks you to set the phone to. Empty: “pause”."),
            shown_when_empty=empty,
        ),
    )


def _what_you_see(translate: Translate) -> tuple[Setting, ...]:
    return (
        Setting(
            ("language",),
            Kind.CHOICE,
            translate("Settings", "Language"),
            translate("Settings", "Of this program’s own words. The sentences to say have theirs."),
            choices=(
                (Language.SYSTEM, translate("Settings", "As the system")),
                *((language, name) for language, name in LANGUAGE_NAMES.items()),
            ),
        ),
        Setting(
            ("theme",),
            Kind.CHOICE,
            translate("Settings", "Light or dark"),
            translate("Settings", "The colours of every window."),
            choices=(
                (Theme.SYSTEM, translate("Settings", "As the system")),
                (Theme.LIGHT, translate("Settings", "Light")),
                (Theme.DARK, translate("Settings", "Dark")),
            ),
        ),
        Setting(
            ("text_percent",),
            Kind.NUMBER,
            translate("Settings", "Text size"),
            translate("Settings", "On top of the system’s own text size. The windows grow with it."),
            unit=translate("Settings", "percent"),
            step=10,
        ),
        Setting(
            ("prompt_language",),
            Kind.CHOICE,
            translate("Settings", "Language of the sentences"),
            translate("Settings", "EN, FI and EL at the top of the window change it with one click, in a call too."),
            choices=(
                ("", translate("Settings", "As the program")),
                ("en", "English"),
                ("fi", "Suomi"),
                ("el", "Ελληνικά"),
            ),
        ),
        Setting(
            ("show_meaning",),
            Kind.SWITCH,
            translate("Settings", "Show the meaning"),
            translate("Settings", "Under a sentence in another language stands the same in yours."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("more_contrast",),
            Kind.SWITCH,
            translate("Settings", "More contrast"),
            translate("Settings", "Black, white and strong edges. Off: as the system asks."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("less_motion",),
            Kind.SWITCH,
            translate("Settings", "Less motion"),
            translate("Settings", "The breathing guide stands still and says what to do in words."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("compact",),
            Kind.SWITCH,
            translate("Settings", "Compact bar"),
            translate("Settings", "One line instead of the whole window."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("corner", "corner_x", "corner_y", "screen"),
            Kind.PLACE,
            translate("Settings", "Place on the screen"),
            translate("Settings", "To move it, drag the window. Here: back to the corner."),
            choices=(
                (Corner.TOP_LEFT, translate("Settings", "top left")),
                (Corner.TOP_RIGHT, translate("Settings", "top right")),
                (Corner.BOTTOM_LEFT, translate("Settings", "bottom left")),
                (Corner.BOTTOM_RIGHT, translate("Settings", "bottom right")),
            ),
        ),
    )


def _calls(translate: Translate) -> tuple[Setting, ...]:
    minute, minutes = translate("Settings", "minute"), translate("Settings", "minutes")
    seconds = translate("Settings", "seconds")
    return (
        Setting(
            ("may_end",),
            Kind.CHOICE,
            translate("Settings", "May you end an abusive call?"),
            translate("Settings", "Unless yes, no warning speaks of an end: the boundary brings in your lead."),
            choices=(
                (MayEnd.UNANSWERED, translate("Settings", "Not answered yet")),
                (MayEnd.YES, translate("Settings", "Yes")),
                (MayEnd.LEAD, translate("Settings", "My lead decides")),
                (MayEnd.NO, translate("Settings", "No")),
            ),
        ),
        Setting(
            ("ladder",),
            Kind.CHOICE,
            translate("Settings", "Boundary"),
            translate("Settings", "The usual steps. Threats and the like bring their own, and never more of them."),
            choices=(
                (STANDARD.id, translate("Settings", "Three warnings")),
                ("two_warnings", translate("Settings", "Two warnings")),
                ("ask_warn_act", translate("Settings", "Ask, warn, act")),
                ("one_warning", translate("Settings", "One warning")),
                ("end_at_once", translate("Settings", "End at once")),
                ("may_not_hang_up", translate("Settings", "Hand over, never end")),
            ),
        ),
        Setting(
            ("hold_promise_minutes",),
            Kind.NUMBER,
            translate("Settings", "Time promised on hold"),
            translate("Settings", "What the hold timer is measured against."),
            unit=minutes,
            unit_of_one=minute,
            step=0.5,
        ),
        Setting(
            ("easy_wrap_up_seconds",),
            Kind.NUMBER,
            translate("Settings", "An easy wrap-up closes after"),
            translate("Settings", "By itself, unless you have chosen or written something in it."),
            unit=seconds,
            step=1,
        ),
        Setting(
            ("hard_wrap_up_minutes",),
            Kind.NUMBER,
            translate("Settings", "A hard wrap-up closes after"),
            translate("Settings", "By itself, after a hard call or once you have begun to fill it in."),
            unit=minutes,
            unit_of_one=minute,
            step=1,
        ),
        Setting(
            ("notify_follow_ups",),
            Kind.SWITCH,
            translate("Settings", "Notify me of follow-ups"),
            translate("Settings", "By a message of the system, without your words, and never during a call."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("cooldown_minutes",),
            Kind.NUMBER,
            translate("Settings", "Length of a breather"),
            translate("Settings", "The middle. A harder call, or one on top of others, brings a longer one."),
            unit=minutes,
            unit_of_one=minute,
            step=1,
        ),
        Setting(
            ("longest_cooldown_minutes",),
            Kind.NUMBER,
            translate("Settings", "Longest breather"),
            translate("Settings", "What your team allows after a call; no breather is made longer than that."),
            unit=minutes,
            unit_of_one=minute,
            step=1,
        ),
        Setting(
            ("breathing",),
            Kind.CHOICE,
            translate("Settings", "Way to breathe"),
            translate(
                "Settings", "Sighs: two breaths in, a long one out. Box: in, hold, out, hold, four seconds each."
            ),
            choices=(
                (Breathing.SIGH, translate("Settings", "Sighs")),
                (Breathing.BOX, translate("Settings", "Box")),
            ),
        ),
        Setting(
            ("help_after_minutes",),
            Kind.NUMBER,
            translate("Settings", "Offer help on a call after"),
            translate("Settings", "One quiet line asks whether to bring someone in. 0: never."),
            unit=minutes,
            step=5,
        ),
        Setting(
            ("help_after_rungs",),
            Kind.NUMBER,
            translate("Settings", "Offer help at the boundary"),
            translate("Settings", "So many steps of the boundary were said. 0: never."),
            unit=translate("Settings", "steps"),
            step=1,
        ),
        Setting(
            ("help_after_repeats",),
            Kind.NUMBER,
            translate("Settings", "Offer help when it repeats"),
            translate("Settings", "So often the same situation was chosen on one call. 0: never."),
            unit=translate("Settings", "times"),
            step=1,
        ),
        Setting(
            ("team_pack",),
            Kind.TEXT,
            translate("Settings", "The team’s pack of words"),
            translate("Settings", "A file or a folder, as your team names it. Empty: the shipped words and your own."),
            shown_when_empty=translate("Settings", "empty"),
        ),
        Setting(
            ("topics",),
            Kind.LINES,
            translate("Settings", "Topics"),
            translate(
                "Settings",
                "What calls are about: one on each line, at most {most}, each of at most {longest} characters.",
            ).format(most=MOST_TOPICS, longest=LONGEST_TOPIC),
            shown_when_empty=translate("Settings", "none"),
        ),
    )


def _what_is_kept(translate: Translate) -> tuple[Setting, ...]:
    day, days = translate("Settings", "day"), translate("Settings", "days")
    return (
        Setting(
            ("keep_words_days",),
            Kind.NUMBER,
            translate("Settings", "Keep words for"),
            translate(
                "Settings",
                "Notes, references and which sentences were said; open promises and kind words stay. 0: for ever.",
            ),
            unit=days,
            unit_of_one=day,
            step=1,
        ),
        Setting(
            ("keep_calls_days",),
            Kind.NUMBER,
            translate("Settings", "Keep calls for"),
            translate("Settings", "Times, outcome, topic, boundary and how it was for you. 0: for ever."),
            unit=days,
            unit_of_one=day,
            step=10,
        ),
        Setting(
            ("keep_reference_as_typed",),
            Kind.SWITCH,
            translate("Settings", "Keep references as typed"),
            translate("Settings", "Off keeps only a fingerprint that recognises a ticket number; on keeps the number."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("mask_phones",),
            Kind.SWITCH,
            translate("Settings", "Mask phone numbers"),
            translate("Settings", "In what you type. Cards, accounts and identity numbers are always masked."),
            choices=_off_and_on(translate),
        ),
        Setting(
            ("mask_emails",),
            Kind.SWITCH,
            translate("Settings", "Mask e-mail addresses"),
            translate("Settings", "In what you type."),
            choices=_off_and_on(translate),
        ),
    )


def _off_and_on(translate: Translate) -> tuple[tuple[Any, str], ...]:
    return (False, translate("Settings", "Off")), (True, translate("Settings", "On"))


# What is in force, as text.


def shown_value(setting: Setting, settings: Settings, translate: Translate) -> str:
    """The value as people read it: 5 minutes, As the system, Billing, Delivery."""
    value: Any = getattr(settings, setting.key)
    match setting.kind:
        case Kind.NUMBER:
            unit = setting.unit_of_one if value == 1 and setting.unit_of_one else setting.unit
            return f"{number_text(value, translate)} {unit}"
        case Kind.CHOICE | Kind.SWITCH | Kind.PLACE:
            return str(dict(setting.choices)[value])
        case Kind.LINES:
            return ", ".join(topic_text(topic, translate) for topic in value) or setting.shown_when_empty
        case _:
            return str(value) or setting.shown_when_empty


def field_text(setting: Setting, settings: Settings, translate: Translate) -> str:
    """The value as it stands in the field where it is typed."""
    value = getattr(settings, setting.key)
    if setting.kind == Kind.NUMBER:
        return number_text(value, translate)
    if setting.kind == Kind.LINES:
        return "\n".join(topic_text(topic, translate) for topic in value)
    return str(value)


def default_line(setting: Setting, translate: Translate) -> str:
    """What it is when nobody sets it; or who has fixed it."""
    if setting.fixed_by:
        return setting.fixed_by
    shown = shown_value(setting, setting.defaults, translate)
    if setting.kind in (Kind.CHOICE, Kind.SWITCH):
        shown = shown[:1].lower() + shown[1:]
    return translate("Settings", "default: {value}").format(value=shown)


def bounds_line(setting: Setting, translate: Translate) -> str:
    """How far the organisation lets it go; empty where it lets it go all the way, or has fixed it."""
    rule = setting.rule
    if rule is None or setting.fixed_by or (rule.least is None and rule.most is None):
        return ""
    if rule.least is None:
        text = translate("Settings", "Your organisation allows at most {high}.")
    elif rule.most is None:
        text = translate("Settings", "Your organisation allows {low} or more.")
    else:
        text = translate("Settings", "Your organisation allows {low} to {high}.")
    low, high = _limits(setting)
    return text.format(low=number_text(low, translate), high=number_text(high, translate))


def _limits(setting: Setting) -> tuple[float, float]:
    """The smallest and the largest number, "0 for never" aside."""
    low, high = LIMITS[setting.key]
    rule = setting.rule or Rule()
    low = LEAST_BUT_NOUGHT.get(setting.key, low)
    return low if rule.least is None else max(low, rule.least), high if rule.most is None else min(high, rule.most)


def _is_possible(setting: Setting, number: float) -> bool:
    if not is_allowed(setting.key, number):
        return False
    return setting.rule is None or rule_applied(setting.key, setting.rule, number) == number


def differs(setting: Setting, settings: Settings) -> bool:
    """Whether it is set to something else than its default."""
    return any(getattr(settings, name) != getattr(setting.defaults, name) for name in setting.fields)


def back_to_default(setting: Setting) -> dict[str, Any]:
    """The changes that set it to its default."""
    return {name: getattr(setting.defaults, name) for name in setting.fields}


def matches(setting: Setting, settings: Settings, wanted: str, translate: Translate) -> bool:
    """Whether label, help or value hold every word that is looked for."""
    text = f"{setting.label} {setting.help_line} {shown_value(setting, settings, translate)}".casefold()
    return all(word in text for word in wanted.casefold().split())


def nothing_found(wanted: str, translate: Translate) -> str:
    """The sentence instead of an empty page."""
    return translate("Settings", "No setting has “{words}” in its name, help or value.").format(
        words=" ".join(wanted.split())
    )


# What was typed.


def typed(setting: Setting, text: str, settings: Settings, translate: Translate) -> Answer:
    """Judge what stands in a field. What is wrong changes nothing."""
    match setting.kind:
        case Kind.NUMBER:
            return _number(setting, text, settings, translate)
        case Kind.LINES:
            return _lines(setting, text, translate)
        case _:
            return _text(setting, text, translate)


def stepped(setting: Setting, text: str, settings: Settings, steps: int, translate: Translate) -> str:
    """One step up or down from what stands in the field, within the limits."""
    low, high = _limits(setting)
    has_nought = setting.key in LEAST_BUT_NOUGHT and _is_possible(setting, 0)
    value = float(getattr(settings, setting.key))
    if _NUMBER.fullmatch(text.strip()):
        value = float(text.strip().replace(",", "."))
    value = min(high, value + steps * setting.step)
    if value < low:  # between 0 and the least there is nothing
        value = 0 if has_nought and steps < 0 else low
    return number_text(value, translate)


def _number(setting: Setting, text: str, settings: Settings, translate: Translate) -> Answer:
    low, high = _limits(setting)
    is_whole = isinstance(getattr(DEFAULTS, setting.key), int)
    found = _NUMBER.fullmatch(text.strip())
    value = float(text.strip().replace(",", ".")) if found else -1.0
    if _is_possible(setting, value) and not (is_whole and value % 1):
        return Answer({setting.key: int(value) if is_whole else value})
    sentence = (
        translate("Settings", "A whole number from {low} to {high}, please. It stays at {value}.")
        if is_whole
        else translate("Settings", "A number from {low} to {high}, please. It stays at {value}.")
    )
    if setting.key in LEAST_BUT_NOUGHT and _is_possible(setting, 0):
        sentence = translate("Settings", "0, or a whole number from {low} to {high}, please. It stays at {value}.")
    least, most = number_text(low, translate), number_text(high, translate)
    return Answer({}, sentence.format(low=least, high=most, value=shown_value(setting, settings, translate)))


def _text(setting: Setting, text: str, translate: Translate) -> Answer:
    longest = longest_text(setting.key)
    if len(text.strip()) > longest:
        sentence = translate("Settings", "At most {most} characters, please; these are {n}. Nothing is changed yet.")
        return Answer({}, sentence.format(most=longest, n=len(text.strip())))
    return Answer({setting.key: clean_text(text, longest)})


def _lines(setting: Setting, text: str, translate: Translate) -> Answer:
    lines = [line for line in (part.strip() for part in text.splitlines()) if line]
    too_long = next((line for line in lines if len(line) > LONGEST_TOPIC), None)
    if too_long is not None:
        sentence = translate("Settings", "At most {most} characters a line, please: “{start}…” is longer.")
        return Answer({}, sentence.format(most=LONGEST_TOPIC, start=too_long[:20]))
    cleaned = (clean_text(line, LONGEST_TOPIC) for line in lines)
    topics = tuple(dict.fromkeys(topic_of(line, translate) for line in cleaned if line))
    if len(topics) > MOST_TOPICS:
        sentence = translate("Settings", "At most {most} topics, please; these are {n}. Nothing is changed yet.")
        return Answer({}, sentence.format(most=MOST_TOPICS, n=len(topics)))
    return Answer({setting.key: topics})
