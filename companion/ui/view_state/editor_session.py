"""What is being edited: which layer in which file, its draft with undo, and saving after each edit. No Qt."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from companion.domain.draft_history import DraftHistory
from companion.domain.layer_draft import LayerDraft, new_tables
from companion.domain.layer_tables import DraftRefusedError
from companion.domain.layered import Below, LayeredOwner, layered, step_at
from companion.domain.prompts import Layer
from companion.domain.value import value
from companion.engine.ports import StorageUnavailableError
from companion.ui.view_state import editor_texts as texts

if TYPE_CHECKING:
    from companion.domain.layer import StepRef
    from companion.domain.layered import LayeredLine, LayeredStep
    from companion.ui.view_state.parts import Translate


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")


@value
class Target:
    """The agent's own lines in a language, or a team's pack in a file."""

    layer: Layer
    language: str
    file: str = ""


@value
class Loaded:
    """What a target holds, empty when there is nothing yet; and what was wrong with it."""

    tables: dict[str, Any]
    problem: str = ""


@value
class EditorPorts:
    """What the editor needs: load and save may raise StorageUnavailableError; below gives the words of a language."""

    load: Callable[[Target], Loaded]
    save: Callable[[Target, dict[str, Any]], None]
    below: Callable[[str], Below]


class EditorSession:
    """Edits one target at a time; what could not be saved is kept and tried again."""

    def __init__(self, ports: EditorPorts, language: str, translate: Translate) -> None:
        self._ports = ports
        self._translate = translate
        self._owners: tuple[LayeredOwner, ...] | None = None
        self.problem = ""
        self.refusal = ""
        self.is_saved = True
        self.target = Target(Layer.OWN, language)
        self._below = ports.below(language)
        self._history = self._history_of({})

    @property
    def draft(self) -> LayerDraft:
        """The layer as it stands."""
        return self._history.now

    @property
    def layer(self) -> Layer:
        """The layer at hand."""
        return self.target.layer

    @property
    def can_undo(self) -> bool:
        """There is an edit to take back."""
        return bool(self._history.past)

    @property
    def can_redo(self) -> bool:
        """There is something taken back."""
        return bool(self._history.future)

    @property
    def owners(self) -> tuple[LayeredOwner, ...]:
        """All layers, as they are with the draft on top."""
        if self._owners is None:
            self._owners = layered(self._below, self.draft, self.layer)
        return self._owners

    def open(self, target: Target) -> bool:
        """Go to another target; tells whether that was possible. What is at hand has been saved, or is given up."""
        try:
            loaded = self._ports.load(target)
        except StorageUnavailableError as error:
            self.problem = str(error)
            return False
        language = loaded.tables.get("language")
        if target.layer is Layer.TEAM and isinstance(language, str) and _LANGUAGE.fullmatch(language):
            target = replace(target, language=language)
        self.target, self.problem, self.is_saved = target, loaded.problem, True
        self._below = self._ports.below(target.language)
        self._go_to(self._history_of(loaded.tables))
        if not loaded.tables and target.layer is Layer.TEAM:
            self.save()
        return True

    def do(self, edit: Callable[[LayerDraft], LayerDraft]) -> bool:
        """Make an edit and save it; tells whether anything is different now. `refusal` says why it is not possible."""
        self.refusal = ""
        before = self._history
        try:
            self._keep(before.do(edit(self.draft)))
        except DraftRefusedError as refused:
            self.refusal = texts.refused(refused.refusal, self._translate)
        return self._history is not before

    def undo(self) -> StepRef | None:
        """Take the last edit back; returns a step that is different now."""
        return self._keep(self._history.undo())

    def redo(self) -> StepRef | None:
        """Make it again."""
        return self._keep(self._history.redo())

    def save(self) -> bool:
        """Save what stands; tells whether it is safe."""
        try:
            self._ports.save(self.target, self.draft.to_tables())
        except StorageUnavailableError as error:
            self.problem, self.is_saved = str(error), False
            return False
        if not self.is_saved:
            self.problem = ""
        self.refusal = ""
        self.is_saved = True
        return True

    def step(self, ref: StepRef | None) -> tuple[LayeredOwner, LayeredStep] | None:
        """Find a step with what it belongs to."""
        return step_at(self.owners, ref)

    def is_mine(self, line: LayeredLine) -> bool:
        """A line of the layer at hand may be edited."""
        return line.layer is self.layer

    def _keep(self, history: DraftHistory) -> StepRef | None:
        if history is self._history:
            return None
        before = {step.ref: step for owner in self.owners for step in owner.steps}
        self._go_to(history)
        self.save()
        now = [step for owner in self.owners for step in owner.steps]
        return next((step.ref for step in now if before.get(step.ref) != step), None)

    def _history_of(self, tables: dict[str, Any]) -> DraftHistory:
        """Begin with what a file holds; a file that is not there yet has a head and nothing more."""
        name = texts.name_of_new(self.target.file, self._translate)
        return DraftHistory(LayerDraft.from_tables(tables or new_tables(self.target.layer, self.target.language, name)))

    def _go_to(self, history: DraftHistory) -> None:
        self._history = history
        self._owners = None
