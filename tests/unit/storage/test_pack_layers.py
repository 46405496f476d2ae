"""The team's pack and the agent's own lines over what is shipped, as files."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion.app.paths import resources_folder
from companion.domain.layers import lines_of
from companion.domain.prompts import Layer, Pack
from companion.storage.pack_files import MOST_NAMED, PackFile, load_pack, load_shipped
from tests.support.team import FIVE_BROKEN, LINES, team_pack

RESOURCES = resources_folder()


def write(folder: Path, text: str, name: str = "team.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def shown(pack: Pack, path: str) -> list[str]:
    place = pack.place_of(f"{path}.a") or pack.place_of(f"{path}.t1")
    assert place
    return [line.id.removeprefix(f"{path}.") for line in place.step.lines]


def test_three_layers_each_marked(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        'schema = 1\npack = "own"\nlanguage = "en"\n'
        'hide = ["swearing.name_it.b", "swearing.name_it.t2", "old.gone.a"]\n'
        '[[situations.swearing.steps]]\nid = "name_it"\nlines = [{ id = "own1", say = "Mine." }]\n',
        "own.toml",
    )
    before = own.read_bytes()
    loaded = load_pack(RESOURCES, "en", write(tmp_path, team_pack()), own)
    assert loaded.problems == (), "a line that went and is hidden still is nothing to tell the agent of"
    assert shown(loaded.pack, "swearing.name_it") == ["own1", "t1", "a", "c"]
    assert shown(loaded.below_own, "swearing.name_it") == ["t1", "t2", "a", "b", "c"]
    layers = {line.layer for line in lines_of(loaded.pack)}
    assert layers == set(Layer)
    assert [layer.layer for layer in loaded.layers] == list(Layer)
    assert own.read_bytes() == before


def test_five_broken_lines_are_named_and_the_rest_is_in_use(tmp_path: Path) -> None:
    loaded = load_pack(RESOURCES, "en", write(tmp_path, team_pack(LINES + FIVE_BROKEN)))
    assert [problem.split(": ")[0] for problem in loaded.problems] == [
        "team.toml, wont_take_no.why.t1",
        "team.toml, wont_take_no.why.t2",
        "team.toml, wont_take_no.why, line 3",
        "team.toml, wont_take_no.why.t4",
        "team.toml, wont_take_no.why.a",
    ]
    assert shown(loaded.pack, "wont_take_no.why")[0] == "t5"
    assert shown(loaded.pack, "swearing.name_it")[:2] == ["t1", "t2"]
    shipped = load_shipped(RESOURCES, "en").pack.place_of("wont_take_no.why.a")
    kept = loaded.pack.place_of("wont_take_no.why.a")
    assert shipped
    assert kept
    assert kept.line == shipped.line


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (team_pack().replace("schema = 1", "schema = 2"), "it was made for a newer Call Companion"),
        (team_pack(language="fi"), 'its language is "fi"'),
        (team_pack().replace('language = "en"', ""), "its language is not named"),
        (team_pack() + "\n[broken", "at end of document"),
    ],
)
def test_a_pack_that_cannot_be_used_is_named_and_the_shipped_one_works(tmp_path: Path, text: str, why: str) -> None:
    loaded = load_pack(RESOURCES, "en", write(tmp_path, text))
    (problem,) = loaded.problems
    assert problem.startswith("team.toml is not used: ")
    assert why in problem
    assert loaded.pack == load_shipped(RESOURCES, "en").pack


def test_a_team_without_a_file_and_an_agent_without_lines(tmp_path: Path) -> None:
    loaded = load_pack(RESOURCES, "en", tmp_path / "team.toml", tmp_path / "own.toml")
    assert loaded.problems == ("team.toml is not used: No such file or directory.",)
    assert load_pack(RESOURCES, "en", None, tmp_path / "own.toml").problems == ()


def test_of_very_many_faults_some_are_named_and_the_others_counted(tmp_path: Path) -> None:
    steps = "".join(
        f'[[situations.shouting.steps]]\nid = "s{number}"\ntitle = "S"\nlines = [{{ id = "a", say = "" }}]\n'
        for number in range(20)
    )
    loaded = load_pack(RESOURCES, "en", write(tmp_path, team_pack(steps)))
    assert len(loaded.problems) == MOST_NAMED + 1
    assert "21 more are set aside" in loaded.problems[-1]


def test_in_a_language_the_team_has_not_written_the_shipped_lines_stay(tmp_path: Path) -> None:
    resources = _resources_with_some_finnish(tmp_path)
    english_team = write(tmp_path, team_pack())
    loaded = load_pack(resources, "fi", english_team)
    assert {line.layer for line in lines_of(loaded.pack)} == {Layer.SHIPPED}
    finnish_team = write(tmp_path, team_pack(language="fi"), "fi.toml")
    assert shown(load_pack(resources, "fi", finnish_team).pack, "swearing.name_it")[:2] == ["t1", "t2"]


def test_what_a_language_lacks_is_english_and_marked(tmp_path: Path) -> None:
    loaded = load_pack(_resources_with_some_finnish(tmp_path), "fi")
    assert loaded.problems == ()
    swearing = loaded.pack.situation("swearing")
    assert swearing
    assert [(step.title, step.lines[0].language) for step in swearing.steps] == [
        ("Let the first one pass", "en"),
        ("Sano se", ""),
        ("Set up working together", "en"),
    ]
    assert loaded.pack.language == "fi"
    english = load_shipped(RESOURCES, "en").pack
    assert {situation.id for situation in loaded.pack.situations} == {s.id for s in english.situations}
    assert loaded.pack.cards.safety == english.cards.safety


def test_a_language_without_any_pack_is_named_and_english(tmp_path: Path) -> None:
    resources = _resources_with_some_finnish(tmp_path)
    loaded = load_pack(resources, "sv")
    assert loaded.problems == ('There are no prompts for the language "sv"; the English ones stand in.',)
    assert all(line.language == "en" for line in lines_of(loaded.pack))
    assert load_pack(resources, "../fi").pack == Pack("../fi", ladders=loaded.pack.ladders)


def _resources_with_some_finnish(folder: Path) -> Path:
    resources = folder / "resources"
    (resources / "packs" / "fi").mkdir(parents=True)
    (resources / "packs" / "en").symlink_to(RESOURCES / "packs" / "en")
    (resources / "ladders").symlink_to(RESOURCES / "ladders")
    (resources / "packs" / "fi" / "core.toml").write_text(
        'schema = 1\npack = "core"\nlanguage = "fi"\n'
        '[situations.swearing]\ntitle = "Kiroilee"\ngroup = "over_the_line"\n'
        '[[situations.swearing.steps]]\nid = "name_it"\ntitle = "Sano se"\nlines = [{ id = "a", say = "Kuule." }]\n',
        "utf-8",
    )
    return resources


# Files that mean harm.


def laid(text: str | bytes) -> tuple[Pack, tuple[str, ...]]:
    content = text if isinstance(text, bytes) else text.encode()
    loaded = load_pack(RESOURCES, "en", PackFile("team.toml", content))
    return loaded.pack, loaded.problems


SHIPPED = load_shipped(RESOURCES, "en").pack


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (team_pack() + "#" * 1024 * 1024, "larger than 512 KB"),
        (team_pack() + "x = " + "[" * 40 + "]" * 40, "nested more than"),
        (team_pack() + "x = " + "{a=" * 40 + "1" + "}" * 40, "nested more than"),
        (team_pack() + "a." * 30_000 + "a = 1", "dots"),
        (team_pack() + "\n[rungs]\n[rungs]\n", "Cannot declare"),
        (team_pack().replace("licence =", "owner ="), "Cannot overwrite"),
        (team_pack().replace("support", "sup\0port"), "Illegal character"),
        (team_pack().encode() + b"\xff", "UTF-8"),
        (b"\xff\xfe" + team_pack().encode("utf-16-le"), "UTF-8"),
        (b"", "schema = 1"),
        (b"schema = true", "schema = 1"),
        (f"schema = {10**300}", "newer"),
    ],
)
def test_a_hostile_file_is_refused_as_a_whole(text: str | bytes, why: str) -> None:
    pack, problems = laid(text)
    assert pack == SHIPPED
    (problem,) = problems
    assert why in problem
    assert len(problem) < 300


def test_ten_thousand_lines_in_one_step_are_cut_and_named_once() -> None:
    lines = "".join(f'{{ id = "l{number}", say = "Hi there." }},\n' for number in range(10_000))
    assert len(lines) < 512 * 1024
    pack, problems = laid(team_pack(f'[[situations.swearing.steps]]\nid = "name_it"\nlines = [{lines}]\n'))
    assert problems == ("team.toml, swearing.name_it: only the first 20 lines are used.",)
    place = pack.place_of("swearing.name_it.l0")
    assert place
    assert len(place.step.lines) == 23


def test_what_cannot_be_seen_is_taken_out_of_words_ids_and_problems() -> None:
    evil = r"""
[[situations.swearing.steps]]
id = "name_it"
lines = [ { id = "t1", say = "Pay \u202Etxen\u202C me\u0000\u0007\u200B\u2066 now\u061C." } ]
[situations."\u001B[2J\u202Eevil\nline two"]
title = "x"
"""
    pack, problems = laid(team_pack(evil))
    place = pack.place_of("swearing.name_it.t1")
    assert place
    assert place.line.say == "Pay txen me now."
    (problem,) = problems
    assert problem.isprintable()
    assert problem.startswith("team.toml, situations.[2Jevil line two: ")


@pytest.mark.parametrize(
    "wrong",
    [
        'hide = "all"',
        "hide = [7, [], {}]",
        "order = 7",
        'order = { "swearing.name_it" = "a" }',
        'order = { "swearing.name_it" = [7] }',
        'situations = { swearing = { ladder = ["x"], steps = [] } }',
        "situations = { parcel = { title = [], group = {}, ladder = {}, styles = 7, steps = 7, rungs = 7 } }",
        'situations = { technical = { steps = [{ id = "did_it_work", style = ["x"], makes = {}, lines = [7] }] } }',
        "rungs = { notice = { lines = { id = 7 } } }",
        "moments = { hold = { steps = [{ id = [] }] } }",
        "safety = { title = 7, steps = { } }",
        "offers = { list = [[], 7, {}] }",
        "offers = 7\nhelp = 7\nlisten = []",
        "reviewed_by = 7\nversion = []\nreview_due = 1999-01-01T00:00:00",
    ],
)
def test_whatever_stands_in_a_place_the_shipped_words_stay(wrong: str) -> None:
    head, _, review = team_pack("").partition("version")
    text = head + wrong if "version" in wrong else f"{head}version{review}{wrong}"
    pack, _ = laid(text)
    assert [line for line in lines_of(pack) if line.layer is Layer.SHIPPED] == list(lines_of(SHIPPED))
    assert all(step.lines for situation in pack.situations for step in situation.steps)
