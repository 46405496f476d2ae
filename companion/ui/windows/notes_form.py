"""One step of dealing with locked notes: what is said, typed and can be done, in whatever window it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from companion.ui.view_state.notes_view import NotesButton, NotesField, NotesView

LONGEST_TYPED = 200
KEY_PX = 15


class NotesForm(QWidget):
    """Shows a NotesView. `asked` carries the verb of a button and the tuple of what was typed."""

    asked = Signal(object, object)

    def __init__(self, look: theme.Look, guard: ClickGuard, view: NotesView) -> None:
        super().__init__()
        self._look = look
        self._guard = guard
        self._view: NotesView | None = None
        self._text = WrappingLabel()
        self._key = PlainLabel(wraps=True)
        self._key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._problem = WrappingLabel()
        self._problem.show_tone(Tone.CARE)
        self._fields: list[QLineEdit] = []
        self._buttons: list[ActionButton] = []
        self._typing = QVBoxLayout()
        self._doing = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._text, self._key):
            self._column.addWidget(part)
        self._column.addLayout(self._typing)
        self._column.addWidget(self._problem)
        self._column.addLayout(self._doing)
        self.take_look(look)
        self.show_view(view)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        self._look = look
        for layout in (self._column, self._typing, self._doing):
            layout.setSpacing(look.px(theme.GAP))
        font = look.font(KEY_PX, QFont.Weight.DemiBold, equal_figures=True)
        self._key.setFont(font)
        self._key.setStyleSheet(theme.font_style(font))

    def show_view(self, view: NotesView) -> None:
        """Show a step; the same step again keeps what is typed, unless it was wrong."""
        before, self._view = self._view, view
        self._text.show_text(view.text)
        self._key.setText(view.shown_key)
        self._key.setVisible(bool(view.shown_key))
        self._problem.show_text(view.problem)
        self._problem.setVisible(bool(view.problem))
        is_new = before is None or (before.text, before.fields, before.buttons) != (
            view.text,
            view.fields,
            view.buttons,
        )
        had_keyboard = any(part.hasFocus() for part in (*self._fields, *self._buttons))
        if is_new:
            self._fill(view)
        elif view.problem:
            for edit in self._fields:
                edit.clear()
        if had_keyboard or (view.problem and self._fields):
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard where one types, or on the first button."""
        for part in (*self._fields[:1], *self._buttons[:1]):
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _fill(self, view: NotesView) -> None:
        for part in (*self._fields, *self._buttons):
            part.hide()
            part.deleteLater()  # the click that asked for this is still on its way through one of them
        while self._typing.count():
            item = self._typing.takeAt(0)
            label = item.widget() if item else None
            if label:
                label.hide()
                label.deleteLater()
        self._fields = [self._field(field) for field in view.fields]
        self._buttons = [self._button(button) for button in view.buttons]
        if self._fields and self._buttons:
            self._fields[-1].returnPressed.connect(lambda: self._ask(view.buttons[0]))

    def _field(self, field: NotesField) -> QLineEdit:
        label = PlainLabel(field.label, "quiet")
        edit = QLineEdit(self)
        edit.setProperty("kind", "field")
        edit.setMaxLength(LONGEST_TYPED)
        edit.setAccessibleName(field.label)
        edit.setAccessibleDescription(self._text.accessibleName())
        if field.is_secret:
            edit.setEchoMode(QLineEdit.EchoMode.Password)
            edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        label.setBuddy(edit)
        for part in (label, edit):
            self._typing.addWidget(part)
            part.show()  # at once: the keyboard goes there
        return edit

    def _button(self, button: NotesButton) -> ActionButton:
        shown = ActionButton(self._guard, parent=self)
        shown.show_action(button.action)
        shown.chosen.connect(lambda _: self._ask(button))
        is_link = button.action.look == Look.LINK
        self._doing.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft if is_link else Qt.AlignmentFlag(0))
        return shown

    def _ask(self, button: NotesButton) -> None:
        typed = tuple(edit.text() for edit in self._fields)
        if button.action.look == Look.FILLED and any(not text.strip() for text in typed):
            return
        self.asked.emit(button.verb, typed)
