"""One layer of words as a TOML file: the agent's own lines, or a team's pack; read whole and written whole.

The agent's own file is private, and one that cannot be read is set aside. A team's pack is for others too: it keeps the
access it has, and one that cannot be read stays where it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli_w

from companion.domain.layer_draft import SCHEMA
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.engine.said import said
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, read_guarded_toml
from companion.storage.private_files import make_private_folder, replace_whole, set_aside

if TYPE_CHECKING:
    from pathlib import Path

_MODE_FOR_OTHERS = 0o644


@value
class LoadedLayer:
    """What the file holds, empty when there is none; and a sentence when something was wrong with it."""

    tables: dict[str, Any]
    problem: str = ""


class LayerFile:
    """One file of words that can be written."""

    def __init__(self, path: Path, *, is_private: bool) -> None:
        self._path = path
        self._is_private = is_private

    def load(self) -> LoadedLayer:
        """Read the file; raises StorageUnavailableError for a team's pack that cannot be used."""
        try:
            tables = read_guarded_toml(self._path, LARGEST_PACK)
            _check_schema(tables)
        except FileNotFoundError:
            return LoadedLayer({})
        except TomlRefusedError as refused:
            if self._is_private:
                return LoadedLayer({}, self._moved_aside(refused))
            sentence = said(
                "{file} cannot be read: {reason}. It was left as it is.", file=self._path.name, reason=str(refused)
            )
            raise StorageUnavailableError(sentence) from refused
        return LoadedLayer(tables)

    def save(self, tables: dict[str, Any]) -> None:
        """Write the file; raises StorageUnavailableError."""
        content = tomli_w.dumps(tables).encode("utf-8", "replace")
        if len(content) > LARGEST_PACK:
            sentence = said(
                "{file} was not saved: it would be larger than {most} KB.",
                file=self._path.name,
                most=LARGEST_PACK // 1024,
            )
            raise StorageUnavailableError(sentence)
        try:
            if self._is_private:
                make_private_folder(self._path.parent)
                replace_whole(self._path, content)
            else:
                self._replace_for_others(content)
        except OSError as error:
            sentence = said("{file} could not be saved: {reason}.", file=self._path, reason=error.strerror)
            raise StorageUnavailableError(sentence) from error

    def _replace_for_others(self, content: bytes) -> None:
        path = self._path.resolve()  # a link keeps pointing to the pack
        mode = path.stat().st_mode & 0o777 if path.exists() else _MODE_FOR_OTHERS
        replace_whole(path, content, mode)

    def _moved_aside(self, refused: TomlRefusedError) -> str:
        try:
            aside = set_aside(self._path, ".broken")
        except OSError as error:
            sentence = said(
                "{file} cannot be read and cannot be set aside: {reason}.", file=self._path, reason=error.strerror
            )
            raise StorageUnavailableError(sentence) from error
        return said(
            "{file} cannot be read: {reason}. It is kept as {aside}; correct it and rename it back.",
            file=self._path.name,
            reason=str(refused),
            aside=aside.name,
        )


def _check_schema(tables: dict[str, Any]) -> None:
    schema = tables.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise TomlRefusedError(said("it was made for a newer Call Companion"))
    if schema != SCHEMA:
        raise TomlRefusedError(said("its first line must be schema = {schema}", schema=SCHEMA))
