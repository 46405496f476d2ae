"""Finds the prompt packs and ladders below the resources folder and makes one pack of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from companion.domain.prompts import Cards, Pack, Situation, Step
from companion.engine.said import said
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, read_guarded_toml
from companion.storage.ladder_files import load_ladders
from companion.storage.pack_reader import RUNGS, PackReader

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SCHEMA = 1
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")
_SHIPPED = "core.toml"


@dataclass(frozen=True, slots=True)
class LoadedPack:
    """The words to work with, and a sentence for everything that could not be used."""

    pack: Pack
    problems: tuple[str, ...] = ()


def load_pack(folder: Path, language: str) -> LoadedPack:
    """Read every pack of a language: the shipped one first, then by name; what comes first is not overwritten."""
    ladders, problems = load_ladders(folder / "ladders")
    situations: dict[str, Situation] = {}
    moments: dict[str, Situation] = {}
    rungs: dict[str, Step] = {}
    cards = Cards()
    for path in _files(folder / "packs", language):
        try:
            tables = _tables(path)
        except (TomlRefusedError, OSError) as refused:
            problems.append(said("{file} is not used: {reason}.", file=path.name, reason=str(refused)))
            continue
        reader = PackReader(path.name, {ladder.id for ladder in ladders})
        _add(rungs, reader.rungs(tables.get(RUNGS, {})), path, problems)
        own = reader.situations(tables.get("situations", {}), tuple(rungs.values()))
        _add(situations, own, path, problems)
        _add(moments, reader.moments(tables.get("moments", {})), path, problems)
        cards = cards.under(reader.cards(tables))
        problems += reader.problems
    if not situations:
        problems.append(
            said(
                'There are no prompts for the language "{language}": calls are timed, no sentences are shown.',
                language=language,
            )
        )
    parts = (tuple(situations.values()), tuple(rungs.values()), tuple(moments.values()))
    pack = Pack(language, *parts, ladders, cards)
    return LoadedPack(pack, tuple(problems))


def _files(packs: Path, language: str) -> list[Path]:
    if not _LANGUAGE.fullmatch(language):
        return []
    return sorted((packs / language).glob("*.toml"), key=lambda path: (path.name != _SHIPPED, path.name))


def _tables(path: Path) -> dict[str, Any]:
    tables = read_guarded_toml(path, LARGEST_PACK)
    schema = tables.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise TomlRefusedError("it was made for a newer Call Companion")
    if schema != SCHEMA:
        raise TomlRefusedError(f"its first line must be schema = {SCHEMA}")
    return tables


def _add(known: dict[str, Situation] | dict[str, Step], found: Iterable[Any], path: Path, problems: list[str]) -> None:
    for part in found:
        if part.id in known:
            problems.append(f'{path.name}: "{part.id}" is there already and is not used twice.')
        else:
            known[part.id] = part
