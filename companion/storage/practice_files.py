"""The files behind practising: the scenes we ship, and how often each went right or wrong. The log is none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli_w

from companion.domain.practice import MOST_COUNTED, Scene, Tallies, Tally
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import quoting
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, read_guarded_toml
from companion.storage.practice_reader import SCENE_ID, SceneReader
from companion.storage.private_files import make_private_folder, replace_whole, set_aside

if TYPE_CHECKING:
    from pathlib import Path


SCHEMA = 1
# Ours and those of scenes that are no longer there; so many fit into a file of the size that is read.
MOST_TALLIES = 500


@value
class LoadedScenes:
    """The scenes to practise with, and a sentence for everything that could not be used."""

    scenes: tuple[Scene, ...] = ()
    problems: tuple[str, ...] = ()


def load_scenes(folder: Path, language: str) -> LoadedScenes:
    """Read the scenes of a language below the resources folder; none where there is no file."""
    path = next((file for file in (folder / "practice").glob("*.toml") if file.stem == language), None)
    if path is None:
        return LoadedScenes()
    name = f"practice/{path.name}"
    try:
        tables = _tables(path, language)
    except (TomlRefusedError, OSError) as refused:
        return LoadedScenes(problems=(quoting(f"{name} is not used: {refused}.", f"{name} is not used"),))
    reader = SceneReader(name)
    scenes = reader.scenes(tables.get("scenes"))
    return LoadedScenes(tuple(scenes), tuple(reader.problems))


def _tables(path: Path, language: str) -> dict[str, Any]:
    tables = read_guarded_toml(path, LARGEST_PACK)
    if type(tables.get("schema")) is not int or tables["schema"] != SCHEMA:
        raise TomlRefusedError(f"its first line must be schema = {SCHEMA}")
    if tables.get("language") != language:
        raise TomlRefusedError(f'its language must be "{language}", as its name says')
    return tables


@value
class LoadedTallies:
    """What is known of earlier rounds, and a sentence for a file that could not be used."""

    tallies: Tallies
    problems: tuple[str, ...] = ()


class TallyFile:
    """`practice.toml` in the settings folder: right and wrong by scene, so that hard scenes come back more often."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> LoadedTallies:
        """Read the file. One that cannot be read is set aside, and counting begins anew."""
        try:
            scenes = self._read()
        except FileNotFoundError:
            return LoadedTallies(Tallies())
        except TomlRefusedError as refused:
            return LoadedTallies(Tallies(), (self._moved_aside(refused),))
        found = {key: tally for key, table in scenes.items() if (tally := _tally(key, table))}
        return LoadedTallies(Tallies(dict(list(found.items())[-MOST_TALLIES:])))

    def save(self, tallies: Tallies) -> None:
        """Write the file whole; raises StorageUnavailableError."""
        newest = list(tallies.by_scene.items())[-MOST_TALLIES:]
        scenes = {scene_id: {"right": tally.right, "wrong": tally.wrong} for scene_id, tally in newest}
        try:
            make_private_folder(self._path.parent)
            replace_whole(self._path, tomli_w.dumps({"schema": SCHEMA, "scenes": scenes}).encode())
        except OSError as error:
            sentence = f"{self._path.name} could not be saved: {error.strerror}. Scenes come in any order."
            raise StorageUnavailableError(sentence) from error

    def _read(self) -> dict[str, Any]:
        stored = read_guarded_toml(self._path)
        scenes = stored.get("scenes", {})
        if stored.get("schema") != SCHEMA or not isinstance(scenes, dict):
            raise TomlRefusedError(f"it must begin with schema = {SCHEMA} and hold tables of scenes")
        return scenes

    def _moved_aside(self, refused: TomlRefusedError) -> str:
        begin = f"{self._path.name} cannot be read: {refused}."
        try:
            aside = set_aside(self._path, ".broken")
        except OSError:
            told = f"{begin} Scenes come in any order until you remove the file."
            return quoting(told, f"{self._path.name} cannot be read and stays as it is")
        told = f"{begin} It is kept as {aside.name}; which scenes are hard is learned anew."
        return quoting(told, f"{self._path.name} cannot be read and is kept as {aside.name}")


def _tally(key: str, table: Any) -> Tally | None:
    if not SCENE_ID.fullmatch(key) or not isinstance(table, dict):
        return None
    right, wrong = table.get("right", 0), table.get("wrong", 0)
    if not all(type(count) is int and 0 <= count <= MOST_COUNTED for count in (right, wrong)):
        return None
    return Tally(right, wrong)
