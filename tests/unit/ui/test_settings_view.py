"""Every setting has a label, a help line and a default; what is typed is judged in a sentence, and nothing is lost."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from companion.domain.ladder import MayEnd
from companion.domain.settings import LIMITS, MOST_TOPICS, Breathing, Corner, Language, Settings, Theme
from companion.ui.view_state import settings_view as view
from companion.ui.view_state.settings_view import Kind, Setting
from tests.support.english import plain

ALL = {setting.key: setting for group in view.groups(plain) for setting in group.settings}
EVERY = pytest.mark.parametrize("setting", ALL.values(), ids=list(ALL))


def answer_to(name: str, text: str, **settings: Any) -> view.Answer:
    return view.typed(ALL[name], text, Settings(**settings), plain)


def test_every_setting_is_there_once() -> None:
    named = [name for setting in ALL.values() for name in setting.fields]
    assert sorted(named) == sorted(field.name for field in fields(Settings))


def test_the_groups_are_those_of_the_window() -> None:
    headings = [group.heading for group in view.groups(plain)]
    assert headings == ["About you", "What you see", "Calls", "What is kept"]


@EVERY
def test_each_has_words(setting: Setting) -> None:
    assert setting.label
    assert setting.help_line.endswith(".")
    assert "!" not in setting.help_line
    assert view.default_line(setting, plain).startswith("default: ")
    assert view.default_line(setting, plain) != "default: "


@EVERY
def test_each_number_has_limits_a_unit_and_a_step(setting: Setting) -> None:
    if setting.kind == Kind.NUMBER:
        assert setting.key in LIMITS
        assert setting.unit
        assert setting.step > 0


@EVERY
def test_the_kind_fits_the_value(setting: Setting) -> None:
    value = getattr(Settings(), setting.key)
    kinds = {bool: Kind.SWITCH, int: Kind.NUMBER, float: Kind.NUMBER, tuple: Kind.LINES, Corner: Kind.PLACE}
    is_choice = isinstance(value, Theme | MayEnd | Language | Breathing) or setting.key in {"ladder", "prompt_language"}
    assert setting.kind == (Kind.CHOICE if is_choice else (kinds | {str: Kind.TEXT})[type(value)])
    assert not is_choice or value in dict(setting.choices)


@EVERY
def test_the_default_does_not_differ_and_the_way_back_leads_there(setting: Setting) -> None:
    assert not view.differs(setting, Settings())
    assert replace(Settings(), **view.back_to_default(setting)) == Settings()


@EVERY
def test_what_stands_in_a_field_is_right(setting: Setting) -> None:
    """Nothing is changed by the text that is shown, the default or another one."""
    settings = Settings(agent="Aino", topics=("One", "Two"), hold_promise_minutes=2.5)
    if setting.kind in {Kind.TEXT, Kind.NUMBER, Kind.LINES}:
        answer = view.typed(setting, view.field_text(setting, settings, plain), settings, plain)
        assert answer == view.Answer({setting.key: getattr(settings, setting.key)})


def test_every_choice_has_a_text() -> None:
    assert [value for value, _ in ALL["theme"].choices] == list(Theme)
    assert [value for value, _ in ALL["corner"].choices] == list(Corner)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("cooldown_minutes", "default: 5 minutes"),
        ("easy_wrap_up_seconds", "default: 8 seconds"),
        ("text_percent", "default: 100 percent"),
        ("agent", "default: empty"),
        ("theme", "default: as the system"),
        ("compact", "default: off"),
        ("corner", "default: top right"),
        ("topics", "default: Billing, Delivery, Login, Fault"),
    ],
)
def test_defaults_read_like_values(name: str, line: str) -> None:
    assert view.default_line(ALL[name], plain) == line


@pytest.mark.parametrize(("text", "value"), [("7", 7.0), (" 2.5 ", 2.5), ("2,5", 2.5), ("1", 1.0), ("15", 15.0)])
def test_a_number_may_be_written_in_more_than_one_way(text: str, value: float) -> None:
    assert answer_to("cooldown_minutes", text) == view.Answer({"cooldown_minutes": value})


@pytest.mark.parametrize(
    "text", ["", " ", "five", "0", "0.9", "15.1", "99", "-3", "1e1", "nan", "inf", "5 5", "9" * 400]
)
def test_a_wrong_number_says_the_limits_and_what_stays(text: str) -> None:
    answer = answer_to("cooldown_minutes", text, cooldown_minutes=7.0)
    assert answer == view.Answer({}, "A number from 1 to 15, please. It stays at 7 minutes.")


@pytest.mark.parametrize("text", ["99", "201", "110.5", "big"])
def test_the_text_size_is_a_whole_number(text: str) -> None:
    problem = "A whole number from 100 to 200, please. It stays at 100 percent."
    assert answer_to("text_percent", text) == view.Answer({}, problem)


def test_the_text_size_stays_a_whole_number() -> None:
    (value,) = answer_to("text_percent", "150").changes.values()
    assert type(value) is int


@pytest.mark.parametrize(
    ("text", "steps", "after"),
    [
        ("5", 1, "6"),
        ("5", -1, "4"),
        ("15", 1, "15"),
        ("1", -1, "1"),
        ("2,5", 1, "3.5"),
        ("?", 1, "6"),
        ("99", -1, "15"),
    ],
)
def test_steps_stay_within_the_limits(text: str, steps: int, after: str) -> None:
    assert view.stepped(ALL["cooldown_minutes"], text, Settings(), steps, plain) == after


def test_a_text_is_cleaned_and_never_cut() -> None:
    assert answer_to("agent", "  Aino\u202e ").changes == {"agent": "Aino"}
    assert answer_to("agent", "x" * 120).changes == {"agent": "x" * 120}
    too_long = answer_to("agent", "x" * 121)
    assert too_long == view.Answer({}, "At most 120 characters, please; these are 121. Nothing is changed yet.")


def test_topics_are_one_a_line() -> None:
    assert answer_to("topics", "Billing\n\n  Login \nBilling\n").changes == {"topics": ("Billing", "Login")}
    assert answer_to("topics", "").changes == {"topics": ()}


def test_too_many_or_too_long_topics_change_nothing() -> None:
    most = [f"Topic {n}" for n in range(MOST_TOPICS)]
    assert answer_to("topics", "\n".join(most)).changes == {"topics": tuple(most)}
    many = answer_to("topics", "\n".join([*most, "one more"]))
    assert many == view.Answer({}, "At most 15 topics, please; these are 16. Nothing is changed yet.")
    assert answer_to("topics", "y" * 60).changes == {"topics": ("y" * 60,)}
    long = answer_to("topics", f"Billing\n{'y' * 61}")
    assert long == view.Answer({}, f"At most 60 characters a line, please: “{'y' * 20}…” is longer.")


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("TEXT size", {"text_percent"}),
        ("fingerprint", {"keep_reference_as_typed"}),
        ("aino", {"agent"}),
        ("delivery", {"topics"}),
        ("breather", {"pause_code", "cooldown_minutes", "longest_cooldown_minutes"}),
        ("10 minutes", {"hard_wrap_up_minutes"}),
        ("drag corner", {"corner"}),
        ("zebra", set()),
        ("  ", set(ALL)),
    ],
)
def test_a_search_looks_at_label_help_and_value(wanted: str, found: set[str]) -> None:
    settings = Settings(agent="Aino")
    assert {name for name, setting in ALL.items() if view.matches(setting, settings, wanted, plain)} == found


def test_nothing_found_says_what_was_looked_for() -> None:
    assert view.nothing_found(" {odd}  zebra", plain) == "No setting has “{odd} zebra” in its name, help or value."


def test_the_place_differs_by_any_of_its_four_fields() -> None:
    for change in ({"corner": Corner.TOP_LEFT}, {"corner_x": 0}, {"corner_y": 0}, {"screen": "other"}):
        assert view.differs(ALL["corner"], replace(Settings(), **change))
