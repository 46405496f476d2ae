"""Undo and redo: the drafts a layer was, and those that were taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from companion.domain.layer_draft import LayerDraft

MOST_UNDOS = 200


@dataclass(frozen=True)
class DraftHistory:
    """A draft with what it was before and what was taken back."""

    now: LayerDraft
    past: tuple[LayerDraft, ...] = ()
    future: tuple[LayerDraft, ...] = ()

    def do(self, draft: LayerDraft) -> DraftHistory:
        """Go on with another draft; what was taken back before is gone."""
        if draft == self.now:
            return self
        return DraftHistory(draft, (*self.past, self.now)[-MOST_UNDOS:])

    def undo(self) -> DraftHistory:
        """Go back by one edit, if there is one."""
        if not self.past:
            return self
        return DraftHistory(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> DraftHistory:
        """Do again what was taken back last."""
        if not self.future:
            return self
        return DraftHistory(self.future[0], (*self.past, self.now), self.future[1:])
