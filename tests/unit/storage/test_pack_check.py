"""What a team lead is told about a pack: every fault with its place and line, and advice beside it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from companion.app.paths import resources_folder
from companion.domain.layers import lay_over, lines_of
from companion.domain.prompts import Layer
from companion.storage.pack_check import CheckedPack, check_pack, words_in
from companion.storage.pack_files import PackFile, lay, load_pack, load_shipped
from companion.storage.pack_head import PackHead
from companion.storage.pack_lines import PlacesInFile
from companion.storage.pack_writer import pack_text
from tests.support.team import FIVE_BROKEN, LINES, team_pack

RESOURCES = resources_folder()
TODAY = dt.date(2026, 11, 24)


def checked(text: str, today: dt.date = TODAY) -> CheckedPack:
    return check_pack(PackFile("team.toml", text.encode()), RESOURCES, today)


def test_a_good_pack_has_nothing_wrong_and_tells_what_it_is() -> None:
    found = checked(team_pack())
    assert (found.problems, found.advice) == ((), ())
    assert (found.head.name, found.head.version, found.situations, found.lines) == ("Support Helsinki", "1", 2, 3)
    assert found.head.reviewed_by == "Aino"


def test_each_of_five_broken_lines_is_found_with_its_line_in_the_file() -> None:
    text = team_pack(LINES + FIVE_BROKEN)
    found = checked(text)
    lines = text.splitlines()
    assert [lines[problem.line - 1].strip()[:12] for problem in found.problems] == [
        '{ id = "t1",',
        '{ id = "t2",',
        '{ id = "T 3"',
        '{ id = "t4",',
        '{ id = "a", ',
    ]
    assert found.lines == 4


@pytest.mark.parametrize(
    ("text", "place", "why"),
    [
        ("[situation.x]\n", "situation", "nothing is called that"),
        ('hide = ["swearing.gone.a"]\n', "swearing.gone.a", "no such line"),
        ("[order]\n" + '"swearing.gone" = ["a"]\n', "swearing.gone", "nothing like that"),
        ('[situations.swearing]\ntitle = "Cursing"\n' + LINES, "swearing", "stay as they are"),
    ],
)
def test_what_would_be_passed_over_in_silence_is_a_problem_here(text: str, place: str, why: str) -> None:
    (problem,) = checked(team_pack(text)).problems
    assert problem.place == place
    assert why in problem.why


@pytest.mark.parametrize(
    ("say", "language", "is_too_long"),
    [
        (" ".join(["word"] * 25), "en", False),
        (" ".join(["word"] * 26), "en", True),
        (" ".join(["sana"] * 16), "fi", True),
        (" ".join(["λέξη"] * 20), "el", False),
        (" ".join(["λέξη"] * 21), "el", True),
    ],
)
def test_a_sentence_longer_than_a_breath_is_advice_and_no_problem(say: str, language: str, is_too_long: bool) -> None:
    lines = f'[[situations.swearing.steps]]\nid = "name_it"\nlines = [{{ id = "t1", say = "{say}" }}]\n'
    found = checked(team_pack(lines, language=language))
    assert found.problems == ()
    assert ["breath" in advice.why for advice in found.advice] == [True] * is_too_long


def test_brackets_and_dashes_are_no_words() -> None:
    assert words_in("You can ring again[, or I ring you, say, {callback_time}] – fine.") == 11


def test_what_a_pack_does_not_say_of_itself_is_advice() -> None:
    found = checked('schema = 1\nlanguage = "en"\n' + LINES)
    assert [advice.place for advice in found.advice] == ["version", "owner", "licence", "review_due"]
    assert checked(team_pack(), dt.date(2099, 2, 1)).advice[0].why == "it should have been read again by 2099-01-31"


def test_a_team_pack_in_a_language_nobody_can_choose_is_a_problem() -> None:
    (problem,) = checked(team_pack(LINES, language="een")).problems
    assert problem.why == 'nothing is shipped in "een", so nobody can choose this language'


@pytest.mark.parametrize("text", ["schema = 2", "x", "schema = 1", "a." * 50 + "a = 1"])
def test_a_file_that_cannot_be_used_has_one_problem(text: str) -> None:
    found = checked(text)
    assert len(found.problems) == 1
    assert found.head == PackHead()


@pytest.mark.parametrize("path", sorted((RESOURCES / "packs").glob("*/core.toml")), ids=lambda path: path.parent.name)
def test_nothing_is_wrong_with_what_we_ship(path: Path) -> None:
    found = check_pack(PackFile(path.name, path.read_bytes()), RESOURCES, TODAY)
    assert (found.problems, found.advice) == ((), ())


def test_what_a_shipped_language_lacks_is_advice() -> None:
    text = (RESOURCES / "packs" / "en" / "core.toml").read_text("utf-8").replace('language = "en"', 'language = "de"')
    at = text.index("[situations.ear]")
    end = text.index("\n[situations.", at + 10) if "\n[situations." in text[at + 10 :] else text.index("\n[rungs.")
    found = checked(text[:at] + text[end:])
    assert ("ear", "it is missing; the English words stand in") in [(a.place, a.why) for a in found.advice]


def test_places_are_found_however_a_pack_is_laid_out() -> None:
    text = """\
[situations.technical]
styles = [{ id = "slow", title = "x" },
  { id = "fast", title = "y" }]
steps = [
  { id = "one", lines = [{ id = "a" }] },
]
[[situations.swearing.steps]]
id = "name_it"
lines = [
  { id = "a", say = "Say, {callback_time}" },

  { say = "no id" },
]
[[situations.swearing.steps]]
id = "longer"
[[situations.swearing.steps.lines]]
id = "a"
[[situations.swearing.steps.lines]]
id = "b"
[situations.swearing.rungs.notice]
lines = [{ id = "a" }, { id = "b" }]
[rungs.notice]
lines = [{ id = "a" }]
"""
    places = PlacesInFile(text)
    wanted = {
        "situations.technical": 1,
        "technical, style 2": 3,
        "technical.one": 5,
        "technical.one.z": 5,
        "swearing, step 1": 7,
        "swearing.name_it": 8,
        "swearing.name_it.a": 10,
        "swearing.name_it.a: its cue": 10,
        "swearing.name_it, line 2": 12,
        "swearing.longer.a": 17,
        "swearing.longer.b": 19,
        "swearing.rungs.notice.b": 21,
        "rungs.notice.a": 23,
        "nowhere.at.all": 0,
    }
    assert {place: places.line_of(place) for place in wanted} == wanted


def test_an_exported_pack_checks_and_gives_the_same_words_again() -> None:
    text = team_pack(
        'hide = ["swearing.name_it.b"]\n[order]\n"swearing.name_it" = ["a", "t2"]\n[offers]\n'
        'list = [{ id = "voucher", text = "A voucher", limit = "20" }]\n' + LINES
    )
    words = load_pack(RESOURCES, "en", PackFile("team.toml", text.encode()))
    assert words.problems == ()
    shipped = load_shipped(RESOURCES, "en").pack
    head = PackHead("merged", "en", "All", "1", "Aino", "ours", TODAY)
    exported = PackFile("all.toml", pack_text(words.pack, head, shipped).encode())
    assert check_pack(exported, RESOURCES, TODAY).problems == ()
    again, layer = lay(Layer.TEAM, exported, shipped)
    assert layer.named_faults == ()
    assert layer.head == head
    assert again == words.pack
    assert lay_over(again, layer.words).pack == again


def test_what_only_stands_in_is_not_exported(tmp_path: Path) -> None:
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / "en").symlink_to(RESOURCES / "packs" / "en")
    (tmp_path / "packs" / "fi").mkdir()
    (tmp_path / "packs" / "fi" / "core.toml").write_text(
        'schema = 1\npack = "core"\nlanguage = "fi"\n[rungs.end]\ntitle = "Lopetan"\n'
        'lines = [{ id = "a", say = "Hei." }]\n'
    )
    pack = load_shipped(tmp_path, "fi").pack
    written = PackFile("fi.toml", pack_text(pack, PackHead("merged", "fi"), pack).encode())
    words = lay(Layer.TEAM, written, pack)[1].words
    assert [line.id for rung in words.rungs for line in rung.lines] == ["rungs.end.a"]
    assert words.situations == ()
    assert len(list(lines_of(pack))) > 100


def test_the_pack_in_the_page_for_team_leads_is_a_good_one() -> None:
    page = (Path(__file__).parents[3] / "docs" / "team-leads.md").read_text("utf-8")
    pack = page.partition("```toml\n")[2].partition("```")[0]
    assert checked(pack).problems == ()
    (problem,) = checked(
        pack.replace("I want to get this done with you, and I can’t through the swearing.", "")
    ).problems
    assert f"team.toml:{problem.line}: {problem.place}: {problem.why}." in page
