"""The editor's ports without a disk: layers in memory, and a disk that can be full."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.layer_draft import LayerDraft, new_tables
from companion.domain.layered import Below
from companion.domain.prompts import Layer
from companion.engine.ports import StorageUnavailableError
from companion.ui.view_state.editor_session import EditorPorts, Loaded, Target

if TYPE_CHECKING:
    from companion.domain.prompts import Pack

NAME_IT = StepRef(Section.SITUATIONS, "swearing", "name_it")
FULL = "own-lines/en.toml could not be saved: No space left on device."


class Shelf:
    """Implements the ports of the editor."""

    def __init__(self, shipped: Pack, with_team: Pack | None = None) -> None:
        self.kept: dict[tuple[Layer, str], dict[str, Any]] = {}
        self.saves = 0
        self.is_full = False
        self.problem = ""
        self.unreadable = ""
        self._below = Below(shipped, with_team or shipped)

    @property
    def ports(self) -> EditorPorts:
        return EditorPorts(self._load, self._save, lambda _language: self._below)

    def own(self) -> LayerDraft:
        """The agent's own lines as they are kept."""
        return LayerDraft.from_tables(self.kept.get((Layer.OWN, ""), {}))

    def put(self, draft: LayerDraft, file: str = "") -> None:
        """Begin with a layer."""
        self.kept[Layer.TEAM if file else Layer.OWN, file] = draft.to_tables()

    def _load(self, target: Target) -> Loaded:
        if self.unreadable and target.file:
            raise StorageUnavailableError(self.unreadable)
        return Loaded(copy.deepcopy(self.kept.get((target.layer, target.file), {})), self.problem)

    def _save(self, target: Target, tables: dict[str, Any]) -> None:
        if self.is_full:
            raise StorageUnavailableError(FULL)
        self.saves += 1
        self.kept[target.layer, target.file] = tables


def own_lines(*says: str) -> LayerDraft:
    """Own lines below `swearing.name_it`, called own_1, own_2 …"""
    draft = LayerDraft.from_tables(new_tables(Layer.OWN, "en", "My own lines"))
    for number, say in enumerate(says, start=1):
        draft = draft.add_line(NAME_IT, DraftLine(f"own_{number}", say))
    return draft
