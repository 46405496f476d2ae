"""The situations in their groups, two in a row; they fold away once one is chosen, and they alone scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.ui.view_state.call_view import SituationGroup

COLUMNS = 2


class Situations(QWidget):
    """Shows groups of situations; `chosen` carries what is asked for, `folded` tells that the height changed."""

    chosen = Signal(object)
    folded = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._guard = guard
        self._buttons: dict[object, ActionButton] = {}
        self._headings: list[PlainLabel] = []
        self._groups: tuple[SituationGroup, ...] = ()
        self._header = ActionButton(guard)
        self._header.setProperty("align", "left")
        self._header.chosen.connect(self._toggle)
        self._grid = QWidget()
        self._grid_layout = QGridLayout(self._grid)
        self._grid_layout.setContentsMargins(0, 0, 0, 0)
        self._grid_layout.setSpacing(look.px(theme.GAP))
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._grid)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(theme.SMALL_GAP))
        layout.addWidget(self._header)
        layout.addWidget(self._scroll)
        self._is_folded = False
        self._chosen = ""

    def build(self, groups: tuple[SituationGroup, ...]) -> None:
        """Make a button for each situation; once, and again when other words bring others."""
        for old in (*self._headings, *self._buttons.values()):
            old.hide()
            old.deleteLater()
        self._headings.clear()
        self._buttons.clear()
        row = 0
        for group in groups:
            heading = PlainLabel(group.title, "heading")
            self._headings.append(heading)
            self._grid_layout.addWidget(heading, row, 0, 1, COLUMNS)
            heading.show()  # in a layout that shows already Qt would do it later, and the height be counted without it
            for index, action in enumerate(group.actions):
                button = ActionButton(self._guard)
                button.setProperty("align", "left")
                button.share_the_row()
                button.chosen.connect(self._on_chosen)
                self._buttons[action.command] = button
                self._grid_layout.addWidget(button, row + 1 + index // COLUMNS, index % COLUMNS)
            row += 2 + len(group.actions) // COLUMNS
        self._grid_layout.setRowStretch(row, 1)
        for column in range(COLUMNS):
            self._grid_layout.setColumnStretch(column, 1)

    def show_groups(self, groups: tuple[SituationGroup, ...]) -> None:
        """Write the words of the language in use and mark the chosen situation."""
        self._groups = groups
        chosen = [action.text for group in groups for action in group.actions if action.is_chosen]
        self._chosen = chosen[-1] if chosen else ""
        if not self._is_folded:
            self._fill()
        self._show_header()

    def _fill(self) -> None:
        """Show the buttons; folded away they cost nothing, least of all at a start."""
        if [action.command for group in self._groups for action in group.actions] != list(self._buttons):
            self.build(self._groups)
        for heading, group in zip(self._headings, self._groups, strict=True):
            heading.setText(group.title)
            for action in group.actions:
                self._buttons[action.command].show_action(action)

    def fold(self, *, is_folded: bool) -> None:
        """Fold away or unfold."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            if not is_folded:
                self._fill()
            self._scroll.setVisible(not is_folded)
            self._show_header()
            self.folded.emit()

    @property
    def is_folded(self) -> bool:
        """Only the heading shows."""
        return self._is_folded

    def height_of_the_rest(self, panel: QWidget) -> int:
        """The height of a panel they stand in, without theirs."""
        layout = panel.layout()
        assert layout is not None  # noqa: S101 - they stand in it
        layout.activate()
        own = layout.itemAt(layout.indexOf(self))
        assert own is not None  # noqa: S101 - the same
        return layout.totalSizeHint().height() - own.sizeHint().height()

    def wanted_height(self) -> int:
        """The height that shows everything without scrolling."""
        header = self._header.sizeHint().height()
        return header if self._is_folded else header + self._grid.sizeHint().height() + self._look.px(theme.SMALL_GAP)

    def _show_header(self) -> None:
        arrow = "▸" if self._is_folded else "▾"
        what = (
            translate("Situations", "What is happening: {situation}").format(situation=self._chosen)
            if self._chosen
            else (translate("Situations", "What is happening"))
        )
        name = (
            translate("Situations", "Show the situations")
            if self._is_folded
            else (translate("Situations", "Fold the situations away"))
        )
        self._header.show_action(Action(f"{arrow} {what}", look=Look.LINK, name=name))

    def _toggle(self, _command: None) -> None:
        self.fold(is_folded=not self._is_folded)

    def _on_chosen(self, command: object) -> None:
        self.chosen.emit(command)
        self.fold(is_folded=True)
