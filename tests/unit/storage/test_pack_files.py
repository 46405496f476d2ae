from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.domain.ladder import STANDARD, Rung
from companion.domain.prompts import Pack
from companion.storage.pack_files import load_pack
from tests.support.log_on_disk import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from companion.storage.pack_files import LoadedPack

HEAD = "schema = 1\n"
SWEARING = """
[situations.swearing]
title = "Swearing"
group = "over_the_line"
[[situations.swearing.steps]]
id = "name_it"
title = "Name it"
cue = "Low and level."
lines = [
  { id = "a", say = "One.", cue = "Slow." },
  { id = "b", say = "Two[, {agent} says]." },
]
"""


def _load(folder: Path, text: str, name: str = "core.toml") -> LoadedPack:
    pack = folder / "packs" / "en" / name
    pack.parent.mkdir(parents=True, exist_ok=True)
    pack.write_text(text, "utf-8")
    return load_pack(folder, "en")


def test_what_we_ship_loads_without_a_problem() -> None:
    loaded = load_pack(ROOT / "resources", "en")
    assert loaded.problems == ()
    assert {step.rung for step in loaded.pack.rungs} >= set(STANDARD.rungs)
    assert {moment.id for moment in loaded.pack.moments} >= {"steady", "hold", "colleague", "calmed", "closing"}
    assert {ladder.id for ladder in loaded.pack.ladders} == {
        "standard",
        "two_warnings",
        "one_warning",
        "ask_warn_act",
        "end_at_once",
        "may_not_hang_up",
    }
    assert loaded.pack.place_of("swearing.rungs.notice.c") is not None
    assert loaded.pack.place_of("hold.return.b") is not None
    assert loaded.pack.place_of("rungs.end.a") is not None


def test_a_line_has_its_path_as_id_and_its_own_cue_or_that_of_its_step(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + SWEARING)
    (step,) = loaded.pack.situations[0].steps
    assert [(line.id, line.cue) for line in step.lines] == [
        ("swearing.name_it.a", "Slow."),
        ("swearing.name_it.b", "Low and level."),
    ]
    assert loaded.problems == ()


def test_a_rung_of_a_situation_takes_the_title_of_the_general_one(tmp_path: Path) -> None:
    own = '[situations.swearing.rungs.notice]\nlines = [{ id = "a", say = "Please." }]\n'
    general = '[rungs.notice]\ntitle = "Notice"\nlines = [{ id = "a", say = "Please do." }]\n'
    pack = _load(tmp_path, HEAD + SWEARING + own + general).pack
    step = pack.rung_step(Rung.NOTICE, "swearing")
    assert step is not None
    assert (step.title, step.lines[0].id) == ("Notice", "swearing.rungs.notice.a")


@pytest.mark.parametrize(
    ("broken", "place", "kept"),
    [
        ('{ id = "c", say = "" }', "swearing.name_it.c: say is empty", 2),
        ('{ id = "c", say = 7 }', "swearing.name_it.c: say must be a text", 2),
        (f'{{ id = "c", say = "{"x" * 241}" }}', "swearing.name_it.c: say is longer than 240", 2),
        ('{ id = "c", say = "Hi {agent}." }', "swearing.name_it.c: a {field} must stand inside", 2),
        ('{ id = "c", say = "Hi[ {boss}]." }', "swearing.name_it.c: a field is one of", 2),
        ('{ id = "c", say = "Hi[ {agent." }', "swearing.name_it.c: a bracket is not closed", 2),
        ('{ id = "c", say = "Hi[ [x] ]." }', "swearing.name_it.c: a bracket is not closed", 2),
        ('{ id = "A b", say = "Hi." }', "swearing.name_it, line 3: its id", 2),
        ('{ say = "Hi." }', "swearing.name_it, line 3: its id", 2),
        ('{ id = "a", say = "Hi." }', "swearing.name_it.a: another line has this id", 2),
        ("7", "swearing.name_it, line 3: it must be a table", 2),
        (f'{{ id = "c", say = "Hi.", cue = "{"x" * 141}" }}', "swearing.name_it.c: its cue: cue is longer", 3),
    ],
)
def test_a_broken_line_is_set_aside_with_its_place(tmp_path: Path, broken: str, place: str, kept: int) -> None:
    loaded = _load(tmp_path, HEAD + SWEARING.replace("says]" + '." },', "says]" + '." },\n' + broken + ","))
    (problem,) = loaded.problems
    assert problem.startswith(f"core.toml, {place}")
    assert len(loaded.pack.situations[0].steps[0].lines) == kept


@pytest.mark.parametrize(
    ("extra", "place"),
    [
        ('[[situations.swearing.steps]]\nid = "x"\ntitle = "X"\nlines = []\n', "swearing.x: it has no line"),
        ('[[situations.swearing.steps]]\nid = "x"\nlines = [{id="a", say="Hi."}]\n', "swearing.x: title must be"),
        ('[situations.other]\ntitle = "O"\ngroup = "stuck"\n', "situations.other: it has no step"),
        ('[situations.other]\ntitle = "O"\ngroup = "none"\n', "situations.other: group must be"),
        ('[situations.hold]\ntitle = "O"\ngroup = "stuck"\n', "situations.hold: this name"),
        ("[situations]\nother = 7\n", "situations.other: it must be a table"),
        ('[rungs.kick]\ntitle = "K"\nlines = [{id="a", say="Hi."}]\n', "rungs.kick: a rung is one of"),
        ('[moments.lunch]\ntitle = "L"\n', "moments.lunch: a moment is one of"),
        ("rungs = 7\n", "rungs: it must hold tables"),
    ],
)
def test_a_broken_part_is_set_aside_and_the_rest_works(tmp_path: Path, extra: str, place: str) -> None:
    text = HEAD + extra + SWEARING if extra.startswith("rungs =") else HEAD + SWEARING + extra
    if extra.startswith("[situations]"):
        text = HEAD + extra + SWEARING
    loaded = _load(tmp_path, text)
    (problem,) = loaded.problems
    assert problem.startswith(f"core.toml, {place}")
    assert [situation.id for situation in loaded.pack.situations] == ["swearing"]
    assert len(loaded.pack.situations[0].steps) == 1


def test_an_unknown_ladder_is_named_and_the_standard_one_used(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + SWEARING.replace("[[sit", 'ladder = "stairs"\n[[sit', 1))
    assert "no such ladder" in loaded.problems[0]
    assert loaded.pack.ladder_for("swearing") == STANDARD


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("schema = 2\n" + SWEARING, "made for a newer"),
        (SWEARING, "schema = 1"),
        (HEAD + "a." * 32_000 + "a = 1", "dots"),
        (HEAD + "#" * 600_000, "larger than 512 KB"),
        ("schema = \n", "line 1"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_and_the_others_work(tmp_path: Path, text: str, why: str) -> None:
    _load(tmp_path, HEAD + SWEARING)
    loaded = _load(tmp_path, text, "team.toml")
    (problem,) = loaded.problems
    assert problem.startswith("team.toml is not used: ")
    assert why in problem
    assert len(loaded.pack.situations) == 1


def test_what_is_there_already_is_not_overwritten(tmp_path: Path) -> None:
    _load(tmp_path, HEAD + SWEARING)
    loaded = _load(tmp_path, HEAD + SWEARING.replace("One.", "Another."), "a_team.toml")
    assert loaded.pack.situations[0].steps[0].lines[0].say == "One."
    assert 'a_team.toml: "swearing" is there already' in loaded.problems[0]


def test_characters_that_make_a_text_read_as_another_are_removed(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + SWEARING.replace("One.", "O\u202en\u200be."))
    assert loaded.pack.situations[0].steps[0].lines[0].say == "One."


@pytest.mark.parametrize("language", ["en", "../secrets", "", "xx"])
def test_without_a_file_there_is_an_empty_pack(tmp_path: Path, language: str) -> None:
    loaded = load_pack(tmp_path, language)
    assert loaded.pack == Pack(language)
    assert len(loaded.problems) == 1


def test_a_broken_ladder_is_named(tmp_path: Path) -> None:
    (tmp_path / "ladders").mkdir()
    for name, rungs in (("a", '["end", "final"]'), ("b", '["notice"]'), ("c", '["kick", "end"]'), ("d", "7")):
        (tmp_path / "ladders" / f"{name}.toml").write_text(f'schema = 1\nid = "{name}"\nrungs = {rungs}\n')
    (tmp_path / "ladders" / "e.toml").write_text('schema = 1\nid = "e"\nrungs = ["line", "end"]\n')
    loaded = _load(tmp_path, HEAD + SWEARING)
    assert len(loaded.problems) == 4
    assert [ladder.id for ladder in loaded.pack.ladders] == ["e", "standard"]


def test_there_is_a_limit_to_lines_steps_and_situations(tmp_path: Path) -> None:
    lines = "".join(f'{{ id = "l{number}", say = "Hi." }},\n' for number in range(25))
    many = "".join(SWEARING.replace("swearing", f"s{number}") for number in range(55))
    text = HEAD + SWEARING.replace('{ id = "a"', lines + '{ id = "a"') + many
    loaded = _load(tmp_path, text)
    assert len(loaded.pack.situations) == 50
    assert len(loaded.pack.situations[0].steps[0].lines) == 20
    assert len(loaded.problems) == 2


def test_styles_promises_and_cards_are_read_and_what_is_broken_is_named(tmp_path: Path) -> None:
    technical = """
[situations.technical]
title = "Technical"
group = "stuck"
ladder = "none"
styles = [{ id = "slow", title = "Slowly" }, { id = "Bad", title = "x" }]
steps = [
  { id = "one", title = "One", style = "slow", makes = "follow_up", lines = [{ id = "a", say = "First this." }] },
  { id = "two", title = "Two", lines = [{ id = "a", say = "Does it work?" }] },
  { id = "odd", title = "Odd", style = "fast", lines = [{ id = "a", say = "Hm." }] },
]
[safety]
title = "Now"
steps = ["112", 7]
[offers]
list = [{ id = "voucher", text = "A voucher", limit = "20" }, { id = "half" }]
[help]
plan = "call someone"
[mindset]
cards = ["Turn it round."]
"""
    loaded = _load(tmp_path, HEAD + technical)
    situation = loaded.pack.situations[0]
    assert situation.ladder_id == "none"
    assert [step.id for step in situation.steps_for(None)] == ["two"]
    assert [step.id for step in situation.steps_for("slow")] == ["one", "two"]
    assert [step.makes_follow_up for step in situation.steps] == [True, False]
    cards = loaded.pack.cards
    assert (cards.safety_title, cards.safety, cards.mindset) == ("Now", ("112",), ("Turn it round.",))
    assert [(offer.id, offer.limit) for offer in cards.offers] == [("voucher", "20")]
    assert [problem.split(", ", 1)[1].split(":")[0] for problem in loaded.problems] == [
        "technical, style 2",
        "technical.odd",
        "offers.half",
        "safety, number 2",
        "help",
    ]
