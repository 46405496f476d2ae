"""The team's pack: found in the file or folder that IT or the agent set, with a copy of the last good one kept here.

A share may be slow or gone. So it is only ever looked at in a thread of its own; the words are loaded from the copy.
"""

from __future__ import annotations

import hashlib
import shutil
import threading
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from companion.engine.said import quoting
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, parse_guarded_toml
from companion.storage.pack_files import PackFile, not_used, read_pack_file
from companion.storage.pack_head import head_of, is_language
from companion.storage.private_files import make_private_folder, read_private, replace_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_T = TypeVar("_T")

MOST_FILES = 30
LONGEST_NAME = 80
# Who asked for a file waits so long for a share.
PATIENCE_S = 3.0


class Sighting(NamedTuple):
    """What was found at the source: a good file for each language, and a sentence for each that is not used.

    is_there: something was found; an empty folder is what a share looks like that is not connected.
    """

    source: str
    files: Mapping[str, PackFile] = MappingProxyType({})
    problems: tuple[str, ...] = ()
    is_there: bool = True


def source_path(setting: str) -> Path:
    """Return the path that is meant; quotes, as Windows copies them, do not belong to it."""
    path = Path(setting.strip().strip('"'))
    try:
        return path.expanduser()
    except RuntimeError:  # nobody knows where home is
        return path


def look_at(setting: str) -> Sighting:
    """Look at the source; may take as long as the share takes."""
    path = source_path(setting)
    try:
        paths = _files_in(path) if path.is_dir() else [path]
    except OSError as error:
        return Sighting(setting, problems=(not_used(path.name, error),), is_there=False)
    files: dict[str, PackFile] = {}
    problems: list[str] = []
    is_there = False
    for found in paths:
        try:
            file = read_pack_file(found)
            is_there = True
            language = language_of(file)
        except (TomlRefusedError, OSError) as refused:
            is_there = is_there or found.exists()
            problems.append(not_used(found.name, refused))
            continue
        best = files.setdefault(language, file)
        if best is not file:
            told = f"{file.name} is not used: {best.name} has the same language."
            problems.append(quoting(told, "two packs of the team have the same language"))
    return Sighting(setting, files, tuple(problems), is_there)


def language_of(file: PackFile) -> str:
    """Return the language of a pack; raises TomlRefusedError when it cannot be used at all."""
    language = head_of(parse_guarded_toml(file.content, LARGEST_PACK)).language
    if not language:
        raise TomlRefusedError('it does not say its language, as in language = "en"')
    return language


def _files_in(folder: Path) -> list[Path]:
    """Return its packs, those named after a language first."""
    found = sorted(folder.glob("*.toml"), key=lambda path: (not is_language(path.stem), path.name))
    return found[:MOST_FILES]


def read_patiently(path: Path) -> PackFile:
    """Read a file that was asked for; raises TomlRefusedError or OSError, also where the share does not answer."""
    return _patiently(lambda: read_pack_file(path))


def look_patiently(setting: str) -> Sighting:
    """Look at the source; one that does not answer in time is not there."""
    try:
        return _patiently(lambda: look_at(setting))
    except (TomlRefusedError, OSError, ValueError) as error:
        return _nothing_seen(setting, error)


def _patiently(work: Callable[[], _T]) -> _T:
    """Do it in a thread, because nothing else comes back from a share that hangs."""
    done: list[_T] = []
    failed: list[Exception] = []

    def run() -> None:
        try:
            done.append(work())
        except (TomlRefusedError, OSError, ValueError) as error:
            failed.append(error)

    thread = threading.Thread(target=run, daemon=True, name="a pack")
    thread.start()
    thread.join(PATIENCE_S)
    if failed:
        raise failed[0]
    if not done:
        raise TomlRefusedError(f"it could not be read within {PATIENCE_S:g} seconds")
    return done[0]


def _nothing_seen(setting: str, error: Exception) -> Sighting:
    return Sighting(setting, problems=(not_used(setting, error),), is_there=False)


class LookOut:
    """Looks at the source in a thread, one look at a time. Qt-free: whoever wants the answer asks for it."""

    def __init__(self, look: Callable[[str], Sighting] = look_at) -> None:
        self._look = look
        self._thread: threading.Thread | None = None
        self._answer: Sighting | None = None

    @property
    def is_looking(self) -> bool:
        """A look is under way."""
        return self._thread is not None

    def begin(self, setting: str) -> None:
        """Begin to look, unless the last look still hangs."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, args=(setting,), daemon=True, name="team's pack")
            self._thread.start()

    def answer(self) -> Sighting | None:
        """Return what was seen, once."""
        if self._thread is None or self._thread.is_alive():
            return None
        self._thread.join()
        seen, self._answer, self._thread = self._answer, None, None
        return seen

    def _run(self, setting: str) -> None:
        try:
            self._answer = self._look(setting)
        except (OSError, ValueError) as error:  # a path that no system takes
            self._answer = _nothing_seen(setting, error)


class Shelf:
    """A folder with one pack for each language, for this account alone. Every method may raise OSError but `get`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @classmethod
    def of_source(cls, folder: Path, setting: str) -> Shelf:
        """Return the shelf for the copies of one source, so that those of another are never taken for them."""
        return cls(folder / ("copy-" + hashlib.sha256(setting.encode("utf-8", "replace")).hexdigest()[:12]))

    def get(self, language: str) -> PackFile | None:
        """Return the pack of a language, if there is one that can be read."""
        if not is_language(language):
            return None
        try:
            path = next(iter(sorted((self._folder / language).glob("*.toml"))), None)
            return None if path is None else PackFile(path.name, read_private(path, LARGEST_PACK), str(path))
        except OSError:
            return None

    def languages(self) -> set[str]:
        """Return the languages it has a pack for."""
        return {path.parent.name for path in self._folder.glob("*/*.toml")}

    def put(self, language: str, file: PackFile) -> Path:
        """Keep a pack in place of the one that is there and return where it is."""
        folder = self._folder / language
        path = folder / (file.name.removesuffix(".toml")[:LONGEST_NAME] + ".toml")
        make_private_folder(self._folder.parent)
        make_private_folder(self._folder)
        make_private_folder(folder)
        replace_whole(path, file.content)
        for other in folder.glob("*.toml"):
            if other != path:
                other.unlink()
        return path

    def drop(self, language: str) -> None:
        """Keep nothing for a language any more."""
        if is_language(language) and (self._folder / language).exists():
            shutil.rmtree(self._folder / language)
