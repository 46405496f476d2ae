"""The edits of the editor, each one step of undo. They return whether anything changed, or the id of the new line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.layer import DraftLine, Section, StepRef
from companion.domain.paste import put_in

if TYPE_CHECKING:
    from companion.domain.layer_draft import LayerDraft
    from companion.domain.layered import LayeredLine
    from companion.domain.paste import Pasted
    from companion.ui.view_state.editor_session import EditorSession


def lines_of(session: EditorSession, ref: StepRef | None) -> tuple[LayeredLine, ...]:
    """Return the lines of a step, as they stand on calls, with the hidden ones."""
    found = session.step(ref)
    return found[1].lines if found else ()


def line_of(session: EditorSession, ref: StepRef | None, line_id: str) -> LayeredLine | None:
    """Find a line by its short id."""
    return next((line for line in lines_of(session, ref) if line.line_id == line_id), None)


def add_line(session: EditorSession, ref: StepRef, say: str, cue: str) -> str:
    """Add a line of the layer at hand."""
    new = DraftLine(_new_id(session, ref), say, cue)
    return new.id if session.do(lambda draft: draft.add_line(ref, new)) else ""


def make_own_of(session: EditorSession, ref: StepRef, line_id: str) -> str:
    """Hide a line from below and put one of the layer at hand in its place, to be changed."""
    line = line_of(session, ref, line_id)
    if line is None:
        return ""
    new = DraftLine(_new_id(session, ref), line.say, line.cue)
    ids = [other.line_id for other in lines_of(session, ref)]

    def edit(draft: LayerDraft) -> LayerDraft:
        draft = draft.add_line(ref, new)
        draft = draft if line.is_hidden else draft.hide(line.id)
        return draft.move_line(ref, [*ids, new.id], new.id, ids.index(line_id))

    return new.id if session.do(edit) else ""


def move_line(session: EditorSession, ref: StepRef, line_id: str, to: int) -> bool:
    """Put a line of any layer to another place."""
    now = [line.line_id for line in lines_of(session, ref)]
    return session.do(lambda draft: draft.move_line(ref, now, line_id, to))


def move_step(session: EditorSession, ref: StepRef, by: int) -> bool:
    """Put a step of the layer at hand before or behind the next one of it."""
    own = session.draft.steps_of(ref.section, ref.owner)
    return session.do(lambda draft: draft.move_step(ref, own.index(ref) + by))


def add_situation(session: EditorSession, title: str, group: str, say: str) -> StepRef | None:
    """Add a situation with its first step, called the same, and that step's first sentence."""
    taken = [owner.id for owner in session.owners]
    new = session.draft.new_situation_id(title, session.layer, taken)
    ref = StepRef(Section.SITUATIONS, new, session.draft.new_step_id(Section.SITUATIONS, new, title, session.layer))
    line = DraftLine(_new_id(session, ref), say)
    is_done = session.do(lambda draft: draft.add_situation(new, title, group).add_line(ref, line, title=title))
    return ref if is_done else None


def add_step(session: EditorSession, beside: StepRef, title: str, say: str) -> StepRef | None:
    """Add a step to a situation, with its first sentence."""
    steps = next((owner.steps for owner in session.owners if _is_of(owner.section, owner.id, beside)), ())
    taken = [step.ref.step for step in steps]
    new = session.draft.new_step_id(beside.section, beside.owner, title, session.layer, taken)
    ref = StepRef(beside.section, beside.owner, new)
    line = DraftLine(_new_id(session, ref), say)
    return ref if session.do(lambda draft: draft.add_line(ref, line, title=title)) else None


def paste(session: EditorSession, pasted: Pasted, group: str) -> bool:
    """Add all that was pasted."""
    return session.do(lambda draft: put_in(draft, pasted, session.layer, group))


def _is_of(section: Section, owner: str, ref: StepRef) -> bool:
    return (section, owner) == (ref.section, ref.owner)


def _new_id(session: EditorSession, ref: StepRef) -> str:
    return session.draft.new_line_id(ref, session.layer, [line.line_id for line in lines_of(session, ref)])
