"""Finnish and Greek are complete: an entry for every text in the code, none left over, and nothing lost on the way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.support import translations
from tests.support.translations import LANGUAGES, Entry, Key, read_ts, ts_file, wanted

if TYPE_CHECKING:
    from pathlib import Path

EVERY = pytest.mark.parametrize("language", LANGUAGES)
PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def entries_of(language: str) -> dict[Key, Entry]:
    return read_ts(ts_file(language))


@EVERY
def test_each_text_in_the_code_has_its_entry_and_no_other_is_there(language: str) -> None:
    texts = wanted(language)
    assert texts
    assert set(entries_of(language)) == set(texts), "run ./dev translations, then translate what it names"


@EVERY
def test_nothing_is_unfinished_or_empty(language: str) -> None:
    left = [key for key, entry in entries_of(language).items() if entry.is_unfinished or not all(entry.forms)]
    assert left == []


@EVERY
def test_a_text_with_a_number_has_a_form_for_one_and_one_for_many(language: str) -> None:
    texts = wanted(language)
    for key, entry in entries_of(language).items():
        assert entry.is_plural == texts[key], key
        assert len(entry.forms) == (2 if entry.is_plural else 1), key


@EVERY
def test_what_is_filled_in_stands_in_the_translation_too(language: str) -> None:
    for (context, text), entry in entries_of(language).items():
        for form in entry.forms:
            here, there = sorted(PLACEHOLDER.findall(text)), sorted(PLACEHOLDER.findall(form))
            # "You set a boundary": the form for one may say its number in words.
            is_in_words = (
                form is entry.forms[0] and entry.is_plural and there == [name for name in here if name != "%n"]
            )
            assert there == here or is_in_words, (context, text, form)


# How a day is written, in parts or as a pattern (d. MMMM): other languages have other dots.
DAYS = ("Date", "Day")


@EVERY
def test_nobody_is_shouted_at(language: str) -> None:
    for key, entry in entries_of(language).items():
        for form in entry.forms:
            assert "!" not in form, key
            words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\b(JSON|CSV|HTML|PDF|ICS|CRM|IT|KB|MB|UTF)\b", "", form))
            assert not [word for word in words if word.isupper()] or key[0] in DAYS, key


@EVERY
def test_spaces_and_dots_at_the_ends_are_as_in_the_code(language: str) -> None:
    for (context, text), entry in entries_of(language).items():
        for form in entry.forms if context not in DAYS else ():
            assert form == form.strip(), (context, text)
            for end in (".", "…", ":"):
                assert form.endswith(end) == text.endswith(end), (context, text, form)


# The tool itself.


def code(folder: Path, line: str) -> Path:
    path = folder / "panel.py"
    path.write_text(line, encoding="utf-8")
    return path


def test_texts_are_found_where_they_are_said(tmp_path: Path) -> None:
    path = code(tmp_path, 'a = translate("Panel", "Save")\nb = [translate("Panel", "%n " "calls", len(c))]\n')
    assert list(translations._texts_of(path)) == [(("Panel", "Save"), False), (("Panel", "%n calls"), True)]


@pytest.mark.parametrize(
    "line",
    [
        'translate("Panel", text)',
        'translate("Panel", f"{n} calls")',
        'translate("Panel", "%n calls")',
        'translate("Panel", "calls", 2)',
        'translate("Panel", "%n calls", n=2)',
    ],
)
def test_a_text_that_could_not_be_found_is_refused(tmp_path: Path, line: str) -> None:
    with pytest.raises(ValueError, match=r"panel\.py:1"):
        list(translations._texts_of(code(tmp_path, line)))


def test_renewing_keeps_what_is_translated_marks_what_is_new_and_drops_what_is_gone() -> None:
    old = {("A", "Stays"): Entry(("Jää",), is_plural=False), ("A", "Goes"): Entry(("Lähtee",), is_plural=False)}
    new = translations.renewed(old, {("A", "Stays"): False, ("A", "%n new"): True})
    assert new == {
        ("A", "Stays"): old["A", "Stays"],
        ("A", "%n new"): Entry(("", ""), is_plural=True, is_unfinished=True),
    }


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    entries = {
        ("A", "Salt & <pepper>"): Entry(("Suola & <pippuri>",), is_plural=False),
        ("B", "%n new"): Entry(("yksi", "%n"), is_plural=True, is_unfinished=True),
    }
    translations.write_ts(tmp_path / "x.ts", "fi", entries)
    assert read_ts(tmp_path / "x.ts") == entries
