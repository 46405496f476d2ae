"""What stands above the lines of a step: its titles, typed where they are of the layer at hand; what may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
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
        self.add, self.add_step = ActionButton(guard, "chip", self), ActionButton(guard, parent=self)
        self.add.show_action(Action(translate("Editor", "Add a line")))
        for field, name, keep in (
            (self.title, translate("Editor", "Title of the situation"), self._rename),
            (self.step_title, translate("Editor", "Title of the step"), self._rename_step),
        ):
            field.setProperty("kind", "field")
            field.setAccessibleName(name)
            field.editingFinished.connect(keep)
        self._up.chosen.connect(lambda _: self._move(-1))
        self._down.chosen.connect(lambda _: self._move(1))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._top = QHBoxLayout()
        self._top.addWidget(self._heading, 1)
        self._buttons = QHBoxLayout()
        for part in (self._up, self._down, self.add_step, self.add):
            self._buttons.addWidget(part)
        self._top.addLayout(self._buttons)
        self._top.setAlignment(self._buttons, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(self._top)
        self._fields = QHBoxLayout()
        self._labels = []
        for field in (self.title, self.step_title):
            label = PlainLabel(field.accessibleName(), "heading")
            self._labels.append(label)
            column = QVBoxLayout()
            column.addWidget(label)
            column.addWidget(field)
            self._fields.addLayout(column, 1)
        self._column.addLayout(self._fields)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        for layout in (self._column, self._top, self._buttons, self._fields):
            layout.setSpacing(look.px(theme.GAP))

    def parts(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self._up, self._down, self.add_step, self.add, self.title, self.step_title]

    def show_step(self, owner: LayeredOwner, step: LayeredStep) -> None:
        """Show the titles of a step."""
        is_same, self._ref = step.ref == self._ref, step.ref
        layer = self._session.layer
        is_own_step = step.layer is layer and not step.ref.is_rung
        self._heading.setText(view.heading(owner, step, translate))
        may_grow = not step.ref.is_rung
        self.add_step.show_action(Action(translate("Editor", "Add a step…"), look=Look.LINK) if may_grow else None)
        for label, field, is_own, text in (
            (self._labels[0], self.title, owner.layer is layer, owner.title),
            (self._labels[1], self.step_title, is_own_step, step.title),
        ):
            label.setVisible(is_own)
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
