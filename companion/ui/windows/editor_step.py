"""The lines of one step in the editor; the words of the line that is chosen are shown in fields the window places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.layer import DraftLine
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_edits as edits
from companion.ui.view_state import editor_texts as texts
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.parts import Tone
from companion.ui.widget.buttons import ClickGuard, PlainLabel
from companion.ui.windows.editor_fields import LineFields
from companion.ui.windows.editor_rows import RowList
from companion.ui.windows.editor_titles import StepTitles

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.layer import StepRef
    from companion.domain.layer_draft import LayerDraft
    from companion.domain.layered import LayeredOwner, LayeredStep
    from companion.ui.view_state.editor_session import EditorSession

# The line that is begun and has no words yet; no id of a line has a space.
NEW = "a new line"


class StepPanel(QWidget):
    """Shows a step of the session and edits its lines there. `edited` comes after every edit."""

    edited = Signal()
    step_asked = Signal()

    def __init__(self, session: EditorSession, guard: ClickGuard) -> None:
        super().__init__()
        self._session = session
        self._ref: StepRef | None = None
        self._chosen = ""
        self.titles = StepTitles(session, guard)
        self.rows = RowList(guard)
        self.fields = LineFields(guard)
        self._problem = PlainLabel(wraps=True)
        self._problem.show_tone(Tone.CARE)
        self._problem.hide()
        self._connect()
        self._lay_out()

    @property
    def ref(self) -> StepRef | None:
        """The step at hand."""
        return self._ref

    @property
    def chosen(self) -> str:
        """The short id of the line that is chosen."""
        return self._chosen

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        self._column.setSpacing(look.px(theme.GAP))
        self._column.setContentsMargins(0, 0, look.px(theme.GAP + 4), 0)
        self.titles.take_look(look)
        self.rows.take_look(look)
        self.fields.take_look(look)

    def tab_chain(self) -> list[QWidget]:
        """What takes the keyboard here, in order."""
        rows = [part for row in self.rows.rows for part in (row, *row.buttons)]
        return [*self.titles.parts(), *rows, self.fields.sentence, self.fields.cue]

    def show_step(self, ref: StepRef | None, chosen: str = "") -> None:
        """Show a step, or the same one as it stands now; what is being typed elsewhere is kept first."""
        if ref != self._ref:
            self.fields.keep()
            self._say("")
        self._ref = ref
        found = self._session.step(ref)
        for part in (self, self.fields):
            part.setVisible(found is not None)
        if found is None:
            return
        owner, step = found
        ids = [line.line_id for line in step.lines]
        if chosen in (*ids, NEW):
            self._chosen = chosen
        elif self._chosen not in ids:
            self._chosen = ids[0] if ids else NEW
        self.titles.show_step(owner, step)
        self.rows.show_rows(view.rows(step, self._session.layer, translate), self._chosen)
        self._show_fields(owner, step)

    def begin_line(self) -> None:
        """Make room for a new line; it is there once it has words."""
        self.fields.keep()
        self.show_step(self._ref, NEW)
        self.fields.sentence.setFocus()

    # What is asked of a line.

    def _pick(self, line_id: str) -> None:
        if line_id != self._chosen:
            self.fields.keep()
            self.show_step(self._ref, line_id)

    def _edit(self, line_id: str) -> None:
        self._pick(line_id)
        self.fields.sentence.setFocus()
        self.fields.sentence.moveCursor(self.fields.sentence.textCursor().MoveOperation.End)

    def _write(self, line: DraftLine) -> None:
        ref = self._ref
        if ref is None:
            return
        if line.id != NEW:
            self._do(lambda draft: draft.edit_line(ref, line))
        elif line.say:
            new = edits.add_line(self._session, ref, line.say, line.cue)
            if self._chosen == NEW and new:
                self._chosen = new
            self._show_done()

    def _make_own(self, line_id: str) -> None:
        if self._ref is not None:
            new = edits.make_own_of(self._session, self._ref, line_id)
            self._show_done()
            if new:
                self._edit(new)

    def _remove(self, line_id: str) -> None:
        ref = self._ref
        if ref is not None:
            at = [line.line_id for line in edits.lines_of(self._session, ref)].index(line_id)
            self._do(lambda draft: draft.remove_line(ref, line_id))
            self._focus_row(at)

    def _hide(self, line_id: str) -> None:
        line = edits.line_of(self._session, self._ref, line_id)
        if line is not None:
            self._do(lambda draft: draft.hide(line.id))

    def _show_again(self, line_id: str) -> None:
        line = edits.line_of(self._session, self._ref, line_id)
        if line is not None:
            self._do(lambda draft: draft.show(line.id))

    def _move(self, line_id: str, to: int) -> None:
        if self._ref is not None:
            self.fields.keep()
            self._chosen = line_id
            edits.move_line(self._session, self._ref, line_id, to)
            self._show_done()
            self._focus_row(to)

    # Inside.

    def _do(self, edit: Callable[[LayerDraft], LayerDraft]) -> None:
        self._session.do(edit)
        self._show_done()

    def _show_done(self) -> None:
        self._say(self._session.refusal)
        self.show_step(self._ref)
        self.edited.emit()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show_fields(self, owner: LayeredOwner, step: LayeredStep) -> None:
        line = next((line for line in step.lines if line.line_id == self._chosen), None)
        only_read = ""
        if line is not None and not self._session.is_mine(line):
            only_read = translate(
                "Editor", "This line ({layer}) stays as it is. Hide it, or make one of your own of it."
            ).format(layer=texts.layer_name(line.layer, translate))
        shown = DraftLine(line.line_id, line.say, line.cue) if line else DraftLine(NEW, "", "")
        language = (line.language if line else "") or self._session.target.language
        self.fields.show_line(shown, view.heading(owner, step, translate), step.rung, language, only_read)

    def _focus_row(self, at: int) -> None:
        rows = self.rows.rows
        if rows:
            rows[min(at, len(rows) - 1)].setFocus()

    def _connect(self) -> None:
        self.titles.add.chosen.connect(lambda _: self.begin_line())
        self.titles.add_step.chosen.connect(lambda _: self.step_asked.emit())
        self.titles.done.connect(self._show_done)
        self.rows.picked.connect(self._pick)
        self.rows.edit_asked.connect(self._edit)
        self.rows.copy_asked.connect(self._make_own)
        self.rows.remove_asked.connect(self._remove)
        self.rows.hide_asked.connect(self._hide)
        self.rows.show_asked.connect(self._show_again)
        self.rows.moved.connect(self._move)
        self.fields.written.connect(self._write)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.titles)
        self._column.addWidget(self.rows)
        self._column.addWidget(self._problem)
