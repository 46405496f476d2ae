"""The part "Notes and privacy" of the settings window: a heading and a card with the step at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.notes_view import found_by, notes_heading
from companion.ui.widget.buttons import ClickGuard, PlainLabel, card_frame
from companion.ui.windows.notes_form import NotesForm

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from companion.ui.view_state.notes_view import NotesVerb, NotesView


class NotesPort(Protocol):
    """Who deals with locked notes; `turned` carries a NotesView."""

    @property
    def turned(self) -> SignalInstance:
        """Tells of another step."""

    @property
    def view(self) -> NotesView:
        """The step at hand."""

    def do(self, verb: NotesVerb, typed: tuple[str, ...]) -> None:
        """Do what a button asks."""

    def home(self) -> None:
        """Forget a step that was left half done."""


class NotesCard(QWidget):
    """Shows what the port says and tells it what is asked."""

    def __init__(self, notes: NotesPort, look: theme.Look, guard: ClickGuard) -> None:
        super().__init__()
        self._form = NotesForm(look, guard, notes.view)
        self._form.asked.connect(notes.do)
        notes.turned.connect(self._form.show_view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(notes_heading(translate), "heading"))
        card = card_frame()
        self._card = QVBoxLayout(card)
        self._card.addWidget(self._form)
        self._column.addWidget(card)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._column.setSpacing(look.px(theme.GAP))
        self._card.setContentsMargins(side, side - 2, side, side - 2)
        self._form.take_look(look)

    def show_found(self, wanted: str) -> bool:
        """Show the part when a search finds it; tells whether it does."""
        is_found = found_by(wanted, translate)
        self.setVisible(is_found)
        return is_found
