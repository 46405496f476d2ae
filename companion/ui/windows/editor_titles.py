"""What stands above the lines of a step: its titles, which can be typed where they are of the layer at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.domain.pack_limits import LONGEST_TITLE
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_edits as edits
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.parts import Action, Look
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.domain.layer import StepRef
    from companion.domain.layered import LayeredOwner, LayeredStep
    from companion.ui.view_state.editor_session import EditorSession


class StepTitles(QWidget):
    """Shows the titles of a step; `done` comes after an edit was made or refused."""

    done = Signal()

    def __init__(self, session: EditorSession, guard: ClickGuard) -> None:
        super().__init__()
        self._session = session
        self._ref: StepRef | None = None
        self._heading = PlainLabel(role="chosen-heading", wraps=True)
        self.title, self.step_title = QLineEdit(maxLength=LONGEST_TITLE), QLineEdit(maxLength=LONGEST_TITLE)
        self._up, self._down = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        for field, name, keep in (
            (self.title, translate("Editor", "Title of the situation"), self._rename),
            (self.step_title, translate("Editor", "Title of the step"), self._rename_step),
        ):
            field.setProperty("kind", "field")
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.editingFinished.connect(keep)
        self._up.chosen.connect(lambda _: self._move(-1))
        self._down.chosen.connect(lambda _: self._move(1))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._top = QHBoxLayout()
        self._top.addWidget(self._heading, 1)
        self._top.addWidget(self._up)
        self._top.addWidget(self._down)
        self._column.addLayout(self._top)
        self._column.addWidget(self.title)
        self._column.addWidget(self.step_title)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        for layout in (self._column, self._top):
            layout.setSpacing(look.px(theme.GAP))

    def parts(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self._up, self._down, self.title, self.step_title]

    def show_step(self, owner: LayeredOwner, step: LayeredStep) -> None:
        """Show the titles of a step."""
        is_same, self._ref = step.ref == self._ref, step.ref
        layer = self._session.layer
        is_own_step = step.layer is layer and not step.ref.is_rung
        self._heading.setText(view.heading(owner, step, translate))
        for field, is_own, text in (
            (self.title, owner.layer is layer, owner.title),
            (self.step_title, is_own_step, step.title),
        ):
            field.setVisible(is_own)
            if not is_same or not field.hasFocus():
                field.setText(text)
        own = [ref for ref in self._session.draft.steps_of(step.ref.section, step.ref.owner) if not ref.is_rung]
        can_move = is_own_step and len(own) > 1
        at = own.index(step.ref) if can_move else 0
        for button, text, is_possible in (
            (self._up, translate("Editor", "Step up"), at > 0),
            (self._down, translate("Editor", "Step down"), at < len(own) - 1),
        ):
            button.show_action(Action(text, look=Look.LINK, is_enabled=is_possible) if can_move else None)

    def _rename(self) -> None:
        ref, text = self._ref, self.title.text()
        if ref is not None and not self.title.isHidden() and text.strip():
            self._session.do(lambda draft: draft.rename(ref.section, ref.owner, text))
            self.done.emit()

    def _rename_step(self) -> None:
        ref, text = self._ref, self.step_title.text()
        if ref is not None and not self.step_title.isHidden() and text.strip():
            self._session.do(lambda draft: draft.rename_step(ref, text))
            self.done.emit()

    def _move(self, by: int) -> None:
        if self._ref is not None:
            edits.move_step(self._session, self._ref, by)
            self.done.emit()
