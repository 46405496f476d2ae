"""Reads boundary ladders: how many warnings come before the end of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.ladder import LAST_RUNGS, STANDARD, Ladder, Rung
from companion.engine.said import quoting
from companion.storage.guarded_toml import LARGEST_PACK, TomlRefusedError, parse_pack, read_at_most

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SCHEMA = 1


def load_ladders(
    folder: Path, parse: Callable[[bytes], dict[str, Any]] = parse_pack
) -> tuple[tuple[Ladder, ...], list[str]]:
    """Return the ladders of a folder, the standard one always among them, and a sentence for each broken file."""
    ladders: dict[str, Ladder] = {}
    problems: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            ladder = _ladder(parse(read_at_most(path, LARGEST_PACK)))
        except (TomlRefusedError, OSError) as refused:
            told = f"ladders/{path.name} is not used: {refused}."
            problems.append(quoting(told, f"ladders/{path.name} is not used"))
            continue
        ladders.setdefault(ladder.id, ladder)
    ladders.setdefault(STANDARD.id, STANDARD)
    return tuple(ladders.values()), problems


def _ladder(stored: dict[str, Any]) -> Ladder:
    if stored.get("schema") != SCHEMA:
        raise TomlRefusedError(f"its schema must be {SCHEMA}")
    ladder_id, rungs = stored.get("id"), stored.get("rungs")
    if not isinstance(ladder_id, str) or not ladder_id:
        raise TomlRefusedError("it has no id")
    in_order = [rung for rung in Rung if isinstance(rungs, list) and rung in rungs]
    if rungs != in_order or not set(in_order) & set(LAST_RUNGS):
        raise TomlRefusedError(
            'rungs must name some of "notice", "line", "final" in this order, and "hand_over" or "end" last'
        )
    return Ladder(ladder_id, tuple(in_order))
