"""What the program is made of and the texts of the licences, as they lie in the resources folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.domain.value import value
from companion.storage.guarded_toml import TomlRefusedError, read_at_most, read_guarded_toml

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "licences"
INDEX = "index.toml"
SCHEMA = 1
LARGEST_TEXT = 256 * 1024
_BETWEEN_TEXTS = f"\n\n{'─' * 40}\n\n"


@value
class Component:
    """One part of the program.

    version: whose version it has, as `app/versions.py` names them; empty where nobody knows at run time.
    systems: where it is part of a package; everywhere when empty.
    texts: names of files, in the order they are shown.
    """

    id: str
    name: str
    licence: str
    texts: tuple[str, ...]
    version: str = ""
    homepage: str = ""
    systems: tuple[str, ...] = ()


def load_components(resources: Path) -> tuple[Component, ...]:
    """Read the list; empty where it is missing or broken, for a missing list must not keep a window from opening."""
    try:
        read = read_guarded_toml(resources / FOLDER / INDEX)
    except (TomlRefusedError, FileNotFoundError):
        return ()
    tables = read.get("components", [])
    return tuple(_component(table) for table in tables) if read.get("schema") == SCHEMA else ()


def licence_text(resources: Path, name: str) -> str:
    """Return the text of one file of the folder; empty where there is none."""
    try:
        return read_at_most(resources / FOLDER / name, LARGEST_TEXT).decode("utf-8", "replace")
    except (TomlRefusedError, FileNotFoundError):
        return ""


def licence_texts(resources: Path, component: Component) -> str:
    """Return all texts of a component, a line between them."""
    return _BETWEEN_TEXTS.join(licence_text(resources, name).strip() for name in component.texts)


def _component(table: dict[str, Any]) -> Component:
    lists = {key: tuple(table.get(key, ())) for key in ("texts", "systems")}
    return Component(**(table | lists))
