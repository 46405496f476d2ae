"""The top of the editor: whose lines are edited, undo and redo, and pasting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QPushButton, QRadioButton, QWidget

from companion.domain.prompts import Layer
from companion.ui import theme
from companion.ui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable


class EditorBar(QWidget):
    """Signals say what was asked for; what is so is shown by `show_state`."""

    own_asked = Signal()
    open_asked = Signal()
    new_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    paste_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.own = QRadioButton(translate("Editor", "My own lines"))
        self.team = QRadioButton(translate("Editor", "A team’s pack"))
        group = QButtonGroup(self)
        for chip in (self.own, self.team):
            chip.setProperty("kind", "chip")
            chip.setAccessibleName(translate("Editor", "What is edited: {choice}").format(choice=chip.text()))
            group.addButton(chip)
        self.own.clicked.connect(self.own_asked)
        self.team.clicked.connect(self.open_asked)
        self.open = _button(
            translate("Editor", "Open…"), translate("Editor", "Open a team’s pack"), self.open_asked.emit
        )
        self.new = _button(translate("Editor", "New…"), translate("Editor", "New team’s pack"), self.new_asked.emit)
        self.undo = _button(translate("Editor", "Undo"), "", self.undo_asked.emit)
        self.redo = _button(translate("Editor", "Redo"), "", self.redo_asked.emit)
        self.paste = _button(translate("Editor", "Paste from a document…"), "", self.paste_asked.emit)
        self.undo.setToolTip("Ctrl+Z")
        self.redo.setToolTip("Ctrl+Shift+Z")
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._rows = [_row(self.own, self.team), _row(self.open, self.new), _row(self.undo, self.redo, self.paste)]
        for row in self._rows[:2]:
            row.addStretch(1)
        self._rows[2].insertStretch(0, 1)
        for row, share in zip(self._rows, (0, 1, 0), strict=True):
            self._lines.addLayout(row, share)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        for layout in (self._lines, *self._rows):
            layout.setSpacing(look.px(theme.GAP))

    def stack(self, *, is_narrow: bool) -> None:
        """Rows below each other where there is no room for one."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._lines.setDirection(below if is_narrow else beside)

    def show_state(self, layer: Layer, *, can_undo: bool, can_redo: bool) -> None:
        """Show what is at hand and what is possible."""
        (self.own if layer is Layer.OWN else self.team).setChecked(True)
        for button in (self.open, self.new):
            button.setVisible(layer is Layer.TEAM)
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self.own, self.team, self.open, self.new, self.undo, self.redo, self.paste]


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for part in parts:
        row.addWidget(part)
    return row


def _button(text: str, name: str, do: Callable[[], None]) -> QPushButton:
    """A button that may be clicked again at once: undo is often wanted three times."""
    button = QPushButton(text)
    button.setProperty("kind", "chip")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name or text)
    button.clicked.connect(lambda _: do())
    return button
