"""Keeps what was parsed of shipped files beside the log: their words change with the program and never between.

The parser of the standard library takes 15 ms for the words of one language, at every start. What is kept is plain
JSON, found by the hash of the bytes it was made of: another file is parsed anew, whatever its name or its time says.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from companion.storage.guarded_toml import parse_pack
from companion.storage.private_files import read_private, replace_whole

if TYPE_CHECKING:
    from pathlib import Path

_LARGEST = 16 * 1024 * 1024


class ParsedOnce:
    """Parses as `parse_pack` does, and remembers it in a file. A file that cannot be read or written is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = _read(path)
        self._used: dict[str, dict[str, Any]] = {}
        self._has_news = False

    def parse(self, content: bytes) -> dict[str, Any]:
        """Return the tables; raises TomlRefusedError."""
        name = hashlib.sha256(content).hexdigest()
        tables = _from_json(self._kept.get(name))
        if tables is None:
            tables = parse_pack(content)
            self._has_news = True
        self._used[name] = tables
        return tables

    def keep(self) -> None:
        """Remember what was parsed since this was made, and nothing else."""
        if not self._has_news:
            return
        kept = {name: _to_json(tables) for name, tables in self._used.items()}
        with suppress(TypeError, OSError):  # a date inside of a table, which no shipped file has; a full disk
            replace_whole(self._path, json.dumps(kept, ensure_ascii=False).encode())


def _read(path: Path) -> dict[str, Any]:
    with suppress(OSError, ValueError, RecursionError):
        kept = json.loads(read_private(path, _LARGEST))
        if isinstance(kept, dict):
            return kept
    return {}


def _to_json(tables: dict[str, Any]) -> dict[str, Any]:
    """Set the days aside, which JSON does not know."""
    days = {key: found.isoformat() for key, found in tables.items() if type(found) is dt.date}
    return {"tables": {key: found for key, found in tables.items() if key not in days}, "days": days}


def _from_json(kept: Any) -> dict[str, Any] | None:
    try:
        tables: dict[str, Any] = kept["tables"]
        days: dict[str, str] = kept["days"]
        return tables | {key: dt.date.fromisoformat(day) for key, day in days.items()}
    except (TypeError, KeyError, ValueError, AttributeError):
        return None
