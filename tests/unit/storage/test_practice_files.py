"""Scenes come from data and broken ones are named; counts come back, and no file is a reason not to practise."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.domain.ladder import MayEnd
from companion.domain.practice import MOST_COUNTED, Tallies, Tally, scenes_for
from companion.domain.prompts import SITUATION_IDS
from companion.engine.ports import StorageUnavailableError
from companion.storage.guarded_toml import LARGEST_PACK
from companion.storage.pack_files import load_pack
from companion.storage.practice_files import MOST_TALLIES, TallyFile, load_scenes
from companion.storage.practice_reader import MOST_SCENES
from tests.support.log_on_disk import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from companion.storage.practice_files import LoadedScenes

RESOURCES = ROOT / "resources"
LANGUAGES = sorted(path.stem for path in (RESOURCES / "practice").glob("*.toml"))
LONGEST_REASON_WORDS = 20

HEAD = 'schema = 1\nlanguage = "en"\n'
GOOD = '{ pick = "swearing.let_it_pass.a", is_good = true, why = "It helps.", then = "2" }'
WRONG = '{ say = "Calm down.", why = "It heats up." }'
LAST = '{ rung = "notice", is_good = true, why = "It is time." }'


def a_scene(
    scene_id: str = "one", first: str = f"{GOOD}, {WRONG}", second: str = f"{LAST}, {WRONG}", head: str = ""
) -> str:
    return f"""
[[scenes]]
id = "{scene_id}"
{head or 'situation = "swearing"' + chr(10) + 'title = "A scene"'}
[[scenes.turns]]
id = "1"
caller = "Bloody thing!"
answers = [{first}]
[[scenes.turns]]
id = "2"
caller = "Again!"
answers = [{second}]
"""


def _load(folder: Path, text: str, language: str = "en") -> LoadedScenes:
    path = folder / "practice" / f"{language}.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return load_scenes(folder, language)


# What we ship.


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_we_ship_loads_whole_and_covers_every_situation_twice(language: str) -> None:
    loaded = load_scenes(RESOURCES, language)
    assert loaded.problems == ()
    assert len(loaded.scenes) >= 30
    covered = Counter(scene.situation for scene in loaded.scenes)
    assert {situation for situation, scenes in covered.items() if scenes >= 2} == set(SITUATION_IDS)
    assert sum(len(scene.turns) > 1 for scene in loaded.scenes) > len(loaded.scenes) / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_that_is_offered_stands_in_the_words_we_ship(language: str) -> None:
    pack = load_pack(RESOURCES, language).pack
    for scene in load_scenes(RESOURCES, language).scenes:
        for answer in (answer for turn in scene.turns for answer in turn.answers if not answer.say):
            assert answer.line_in(pack, scene.situation), f"{scene.id}: {answer.pick or answer.rung}"


@pytest.mark.parametrize("may_end", MayEnd)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_scene_can_be_played_by_everyone(language: str, may_end: MayEnd) -> None:
    pack, scenes = load_pack(RESOURCES, language).pack, load_scenes(RESOURCES, language).scenes
    played = scenes_for(scenes, pack, "standard", may_end)
    assert {scene.id for scene in scenes} == {scene.id for scene in played}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_is_one_short_sentence(language: str) -> None:
    for scene in load_scenes(RESOURCES, language).scenes:
        for turn in scene.turns:
            for answer in turn.answers:
                assert len(answer.why.split()) <= LONGEST_REASON_WORDS, answer.why
                assert len(re.findall(r"[.!?;·](?=\s|$)", answer.why.replace(";", ","))) == 1, answer.why


def test_a_caller_at_risk_is_never_offered_a_boundary_by_what_we_ship() -> None:
    for language in LANGUAGES:
        for scene in load_scenes(RESOURCES, language).scenes:
            if scene.situation == "at_risk":
                assert not any(answer.rung for turn in scene.turns for answer in turn.answers)


# What is broken.


def test_a_sound_file_has_no_problems(tmp_path: Path) -> None:
    loaded = _load(tmp_path, HEAD + a_scene())
    assert loaded.problems == ()
    (scene,) = loaded.scenes
    assert (scene.id, scene.situation, scene.title) == ("one", "swearing", "A scene")
    assert [len(turn.answers) for turn in scene.turns] == [2, 2]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (a_scene("A b"), "scene 1: it must be a table whose id"),
        (a_scene("x" * 41), "scene 1: it must be a table whose id"),
        (a_scene("bad", head='situation = "weather"\ntitle = "T"'), "bad: situation must be one of"),
        (a_scene("bad", head="situation = []\ntitle = 'T'"), "bad: situation must be one of"),
        (a_scene("bad", head='situation = "swearing"'), "bad: title must be a text"),
        (a_scene("bad", head=f'situation = "swearing"\ntitle = "{"x" * 41}"'), "bad: title is longer than 40"),
        (a_scene("bad", first=GOOD), "bad: turn 1: answers must be a list of 2 to 4"),
        (a_scene("bad", first=f"{GOOD}, {', '.join([WRONG] * 4)}"), "bad: turn 1: answers must be a list of 2 to 4"),
        (a_scene("bad", second=f"{WRONG}, {WRONG}"), "bad: turn 2: one or two answers must be good"),
        (a_scene("bad", second=f"{LAST}, {LAST}"), "bad: turn 2: one or two answers must be good"),
        (a_scene("bad", second=f"{LAST}, {WRONG}, {WRONG}"), "bad: turn 2: two answers are the same"),
        (a_scene("bad", second=f"{LAST}, 7"), "bad: turn 2: an answer must be a table"),
        (a_scene("bad", second=f'{LAST}, {{ why = "Y." }}'), "bad: turn 2: an answer has one of pick, rung and say"),
        (a_scene("bad", second=f'{LAST}, {{ say = "A", rung = "end", why = "Y." }}'), "bad: turn 2: an answer has one"),
        (a_scene("bad", second=f'{LAST}, {{ rung = "kick", why = "Y." }}'), "bad: turn 2: a rung is one of notice,"),
        (a_scene("bad", second=f'{LAST}, {{ rung = "", why = "Y." }}'), "bad: turn 2: a rung is one of notice,"),
        (a_scene("bad", second=f'{LAST}, {{ say = "A" }}'), "bad: turn 2: why must be a text"),
        (a_scene("bad", second=f'{LAST}, {{ say = " ", why = "Y." }}'), "bad: turn 2: say is empty"),
        (a_scene("bad", second=f'{LAST}, {{ say = "A", is_good = 1, why = "Y." }}'), "bad: turn 2: is_good must be"),
        (a_scene("bad").replace('"Again!"', f'"{"x" * 201}"'), "bad: turn 2: caller is longer than 200"),
        (a_scene("bad", first=f"{GOOD.replace('2', '9')}, {WRONG}"), "bad: there is no turn 9"),
        (a_scene("bad", first=f"{LAST}, {WRONG}"), "bad: nothing leads to turn 2"),
        (a_scene("bad").replace('id = "2"', 'id = "1"'), "bad: two turns have the same id"),
        (a_scene("bad", second=f"{GOOD.replace('2', '1')}, {WRONG}"), "bad: good answers lead round in a circle"),
        (a_scene("bad", second=f"{GOOD}, {LAST}, {WRONG}"), "bad: good answers lead round in a circle"),
        (a_scene("bad", head='situation = "at_risk"\ntitle = "T"'), "bad: with a caller at risk no boundary"),
        (a_scene("kept"), "kept: another scene has this id"),
        ('\n[[scenes]]\nid = "bad"\nsituation = "swearing"\ntitle = "T"\nturns = 7\n', "bad: turns must be a list"),
        ('\n[[scenes]]\nid = "bad"\nsituation = "swearing"\ntitle = "T"\nturns = [7]\n', "bad: a turn must be a table"),
        (
            '\n[[scenes]]\nid = "bad"\nsituation = "swearing"\ntitle = "T"\nturns = []\n',
            "bad: turns must be a list of 1",
        ),
    ],
)
def test_a_broken_scene_is_set_aside_and_named_and_the_others_work(tmp_path: Path, broken: str, said: str) -> None:
    sound = a_scene("kept")
    loaded = _load(tmp_path, HEAD + (sound + broken if said.startswith("kept") else broken + sound))
    (problem,) = loaded.problems
    assert problem.startswith(f"practice/en.toml, {said}")
    assert [scene.id for scene in loaded.scenes] == ["kept"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "its first line must be schema = 1"),
        ('schema = true\nlanguage = "en"\n', "its first line must be schema = 1"),
        ('schema = 1\nlanguage = "fi"\n', 'its language must be "en"'),
        ("schema = ", "is not used"),
        (HEAD + "a." * 30 + "b = 1", "more than 20 dots"),
        (HEAD + "#" * LARGEST_PACK, "larger than 512 KB"),
        (HEAD, "scenes: it must be a list of tables"),
        (HEAD + "scenes = 7", "scenes: it must be a list of tables"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, text: str, said: str) -> None:
    loaded = _load(tmp_path, text)
    (problem,) = loaded.problems
    assert problem.startswith("practice/en.toml")
    assert said in problem
    assert loaded.scenes == ()


def test_only_so_many_scenes_are_used(tmp_path: Path) -> None:
    text = HEAD + "".join(a_scene(f"s{number}") for number in range(MOST_SCENES + 1))
    loaded = _load(tmp_path, text)
    assert len(loaded.scenes) == MOST_SCENES
    assert loaded.problems == (f"practice/en.toml, scenes: only the first {MOST_SCENES} are used.",)


@pytest.mark.parametrize("language", ["fi", "../packs/en", "", "en/../en", "*"])
def test_without_a_file_for_the_language_there_are_no_scenes(tmp_path: Path, language: str) -> None:
    _load(tmp_path, HEAD + a_scene())
    loaded = load_scenes(tmp_path, language)
    assert (loaded.scenes, loaded.problems) == ((), ())


_KEYS = ("id", "situation", "title", "turns", "caller", "answers", "pick", "say", "rung", "is_good", "why", "then")
_VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(), st.floats(), st.text(), st.sampled_from(("1", "2", "at_risk", "end"))),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.sampled_from(_KEYS), inner, max_size=6)),
    max_leaves=20,
)


@given(_VALUES)
@settings(max_examples=300)
def test_whatever_stands_there_is_named_and_nothing_breaks(value: object) -> None:
    from companion.storage.practice_reader import SceneReader  # noqa: PLC0415 - used here alone

    reader = SceneReader("en.toml")
    scenes = reader.scenes(value)
    tables = value if isinstance(value, list) else [value]
    assert len(scenes) + len(reader.problems) == max(1, len(tables)) or value == []


@given(at=st.integers(0, 400), junk=st.text(max_size=12))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_with_something_typed_into_it_loads_or_is_named(tmp_path: Path, at: int, junk: str) -> None:
    text = HEAD + a_scene()
    loaded = _load(tmp_path, (text[:at] + junk + text[at:]).encode("utf-8", "replace").decode())
    assert loaded.scenes or loaded.problems


# What is counted.


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "practice.toml"


def test_counts_come_back_as_they_were_saved(path: Path) -> None:
    counted = Tallies({"one": Tally(1, 2), "two": Tally(0, MOST_COUNTED)})
    TallyFile(path).save(counted)
    loaded = TallyFile(path).load()
    assert (loaded.tallies, loaded.problems) == (counted, ())
    assert path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in path.parent.iterdir()] == ["practice.toml"]
    assert tomllib.loads(path.read_text("utf-8"))["scenes"]["one"] == {"right": 1, "wrong": 2}


def test_without_a_file_nothing_is_known_and_nothing_wrong(path: Path) -> None:
    loaded = TallyFile(path).load()
    assert (loaded.tallies, loaded.problems) == (Tallies(), ())
    assert not path.parent.exists()


@pytest.mark.parametrize("text", ["right = ", "schema = 2\n", "schema = 1\nscenes = 7\n", "x" * 70_000, "\xff\x00"])
def test_a_broken_file_is_set_aside_and_named(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text, "latin-1")
    file = TallyFile(path)
    loaded = file.load()
    assert loaded.tallies == Tallies()
    (problem,) = loaded.problems
    assert problem.startswith("practice.toml cannot be read")
    assert problem.endswith("It is kept as practice.broken-1.toml; which scenes are hard is learned anew.")
    assert path.with_name("practice.broken-1.toml").read_text("latin-1") == text
    file.save(Tallies({"one": Tally(1, 0)}))
    assert file.load().problems == ()


def test_a_count_that_cannot_be_is_forgotten_and_the_others_stay(path: Path) -> None:
    path.parent.mkdir()
    rows = ("a = {right = -1}", "b = {right = true}", "c = {wrong = 1000}", 'd = "x"', '"A b" = {}', "e = {wrong = 3}")
    path.write_text("schema = 1\n[scenes]\n" + "\n".join(rows), "utf-8")
    loaded = TallyFile(path).load()
    assert (loaded.tallies, loaded.problems) == (Tallies({"e": Tally(0, 3)}), ())


def test_the_file_never_grows_beyond_what_is_read(path: Path) -> None:
    many = Tallies({f"{number:040}": Tally(MOST_COUNTED, MOST_COUNTED) for number in range(MOST_TALLIES + 50)})
    TallyFile(path).save(many)
    loaded = TallyFile(path).load()
    assert loaded.problems == ()
    assert list(loaded.tallies.by_scene) == list(many.by_scene)[-MOST_TALLIES:]


def test_a_disk_that_takes_nothing_is_said(path: Path) -> None:
    path.parent.mkdir()
    path.mkdir()
    with pytest.raises(StorageUnavailableError, match=r"practice\.toml could not be saved"):
        TallyFile(path).save(Tallies())
