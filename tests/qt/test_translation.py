"""What the window speaks: the chosen language or the system's, at once, with plural forms and its own decimal sign."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.settings import Language
from companion.engine.said import said
from companion.storage.settings_file import SettingsFile
from companion.ui.translation import ProgramLanguage, language_for, translate, translated
from companion.ui.view_state import settings_view as view
from tests.support.speaking import LANGUAGE, speaking
from tests.support.translations import LANGUAGES, qm_file, read_ts, release, ts_file

if TYPE_CHECKING:
    from pathlib import Path

    from tests.qt.window_desk import WindowDesk

pytestmark = pytest.mark.usefixtures("qapp", "program_style")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_loads_is_made_from_what_is_written(language: str, tmp_path: Path) -> None:
    release(ts_file(language), tmp_path / "fresh.qm")
    fresh = (tmp_path / "fresh.qm").read_bytes()
    assert qm_file(language).read_bytes() == fresh, "run ./dev translations"


@pytest.mark.parametrize("language", [Language.FINNISH, Language.GREEK])
def test_every_text_arrives(language: Language) -> None:
    with speaking(language):
        for (context, text), entry in read_ts(ts_file(language)).items():
            if entry.is_plural:
                for n, form in ((1, entry.forms[0]), (0, entry.forms[1]), (2, entry.forms[1]), (21, entry.forms[1])):
                    assert translate(context, text, n) == form.replace("%n", str(n))
            else:
                assert translate(context, text) == entry.forms[0]


def test_english_has_its_plurals() -> None:
    assert [translate("Ready", "Today: %n calls", n) for n in (1, 2)] == ["Today: 1 call", "Today: 2 calls"]
    assert translate("Ready", "Change") == "Change"


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        (Language.SYSTEM, ["fi-FI", "en-US"], Language.FINNISH),
        (Language.SYSTEM, ["el"], Language.GREEK),
        (Language.SYSTEM, ["sv-SE", "fi_FI"], Language.FINNISH),
        (Language.SYSTEM, ["en-GB", "fi-FI"], Language.ENGLISH),
        (Language.SYSTEM, ["fil-PH"], Language.ENGLISH),
        (Language.SYSTEM, [], Language.ENGLISH),
        (Language.GREEK, ["fi-FI"], Language.GREEK),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_of_the_system_that_is_spoken(
    chosen: Language, system: list[str], spoken: Language
) -> None:
    assert language_for(chosen, system) == spoken


def test_files_that_are_missing_leave_english(tmp_path: Path) -> None:
    with speaking(Language.ENGLISH):
        nothing = ProgramLanguage(tmp_path)
        assert nothing.speak(Language.FINNISH)
        assert translate("Ready", "Change") == "Change"


def test_speaking_the_same_again_changes_nothing() -> None:
    assert not LANGUAGE.speak(Language.ENGLISH)


def test_numbers_and_times_are_written_as_people_there_write_them(desk: WindowDesk) -> None:
    half = {setting.key: setting for group in view.groups(translate) for setting in group.settings}[
        "hold_promise_minutes"
    ]
    for language, number, time in (
        (Language.ENGLISH, "0.5", "09:00"),
        (Language.FINNISH, "0,5", "09.00"),
        (Language.GREEK, "0,5", "09:00"),
    ):
        with speaking(language):
            settings = desk.engine.settings
            desk.change_settings(hold_promise_minutes=0.5)
            assert view.field_text(half, desk.engine.settings, translate) == number
            assert view.typed(half, "0,5", settings, translate).changes == {"hold_promise_minutes": 0.5}
            assert view.typed(half, "0.5", settings, translate).changes == {"hold_promise_minutes": 0.5}
            assert view.stepped(half, number, settings, 2, translate) == number.replace("0", "1", 1)
            assert time in desk.texts()
    desk.window.rebuild()


def test_what_the_parts_below_say_is_translated_to_the_last_part(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = "pink"\nhold_promise_minutes = 99\n', encoding="utf-8")
    problems = SettingsFile(path).load().problems
    assert problems[0].startswith('settings.toml: "theme" must be one of "system"')
    with speaking(Language.FINNISH):
        assert translated(problems[0]) == (
            'settings.toml: kohdan ”theme” arvon pitää olla yksi näistä: "system", "light", "dark". '
            'Oletus "system" on käytössä, kunnes korjaat rivin tai poistat sen.'
        )
        assert "luku väliltä 0.5–30" in translated(problems[1])
        path.write_text("a = [", encoding="utf-8")
        assert translated(SettingsFile(path).load().problems[0]).endswith("tai tee asetukset uudelleen.")
    assert translated("Anything else.") == "Anything else."


def test_a_problem_is_named_in_the_language_of_the_window(desk: WindowDesk) -> None:
    desk.window.name_problems([said("The folder {folder} does not exist; choose another one.", folder="/x")])
    assert "The folder /x does not exist; choose another one." in desk.texts()
    with speaking(Language.FINNISH):
        desk.window.rebuild()
        desk.settle()
        assert "Kansiota /x ei ole. Valitse toinen." in desk.texts()
    desk.window.rebuild()
