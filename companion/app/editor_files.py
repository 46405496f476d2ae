"""What the editor of prompts needs from the disk: own lines in the settings folder, a team's pack where it lies."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.app.paths import resources_folder
from companion.domain.layered import Below
from companion.domain.prompts import Layer
from companion.storage.layer_file import LayerFile
from companion.storage.pack_files import load_shipped
from companion.ui.view_state.editor_session import EditorPorts, Loaded, Target

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.app.paths import Places
    from companion.domain.prompts import Pack


def own_lines_file(places: Places, language: str) -> Path:
    """Return where the agent's own lines in a language are."""
    return places.own_lines / f"{language}.toml"


def editor_ports(places: Places, below_own: Callable[[str], Pack]) -> EditorPorts:
    """Return the ports of the editor for a profile; `below_own` gives what is shipped with the team's pack over it."""

    def file_of(target: Target) -> LayerFile:
        if target.layer is Layer.OWN:
            return LayerFile(own_lines_file(places, target.language), is_private=True)
        return LayerFile(Path(target.file), is_private=False)

    def load(target: Target) -> Loaded:
        loaded = file_of(target).load()
        return Loaded(loaded.tables, loaded.problem)

    def save(target: Target, tables: dict[str, Any]) -> None:
        file_of(target).save(tables)

    def below(language: str) -> Below:
        return Below(load_shipped(resources_folder(), language).pack, below_own(language))

    return EditorPorts(load, save, below)
