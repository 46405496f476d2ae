"""The body of the window after a call: how it ended, how it was, what it was about, a note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import after_view
from companion.ui.view_state.crm_text import crm_text
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.view_state.recognition_view import recognition
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.promise_card import PromiseCard
from companion.ui.widget.recognition_line import RecognitionLine

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from companion.domain.prompts import Pack
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot

COLUMNS = 2


class WrapUpPanel(QWidget):
    """Shows the form. `chosen` carries a command; the others ask for the typing window."""

    chosen = Signal(object)
    note_asked = Signal()
    reference_asked = Signal()
    topic_asked = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, pack: Pack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pack = pack
        self._crm_text = ""
        self._guard = guard
        self._outcomes: list[ActionButton] = []
        self._strains: list[ActionButton] = []
        self._topics: list[ActionButton] = []
        self._topic_texts: tuple[str, ...] = ()
        self._strain_texts: tuple[str, ...] = ()
        self._outcome_grid = QGridLayout()
        self._strain_rows = QVBoxLayout()
        self._topic_rows = QVBoxLayout()
        self._other_topic, self._note = ActionButton(guard, "chip", self), ActionButton(guard, "chip", self)
        self._granted, self._promise = ActionButton(guard, "chip", self), PlainLabel(role="quiet", wraps=True)
        self._granted.setProperty("align", "left")
        self._granted.chosen.connect(self.chosen)
        self._breather = ActionButton(guard, parent=self)
        self._breather.chosen.connect(self.chosen)
        self._thanked, self._keep_words = ActionButton(guard, "chip", self), ActionButton(guard, parent=self)
        self._follow_up = PromiseCard(look, guard)
        for part in (self._thanked, self._keep_words, self._follow_up):
            part.chosen.connect(self.chosen)
        self._reference, self._copy = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._copy.chosen.connect(self._on_copy)
        self._note.setProperty("align", "left")
        for part in (self._note, self._granted):
            part.setProperty("private", True)
        self._other_topic.chosen.connect(lambda _: self.topic_asked.emit())
        self._note.chosen.connect(lambda _: self.note_asked.emit())
        self._reference.chosen.connect(lambda _: self.reference_asked.emit())
        self._recognition = RecognitionLine(look, guard)
        self._lay_out()

    def use_pack(self, pack: Pack) -> None:
        """Work with other words from the next snapshot on."""
        self._pack = pack

    def show_snapshot(self, snapshot: Snapshot, settings: Settings) -> None:
        """Show the form as it stands."""
        view = after_view.wrap_up(snapshot, settings, translate)
        self._fill_grid(view.outcomes)
        self._fill_strains(view.strains)
        self._fill_topics(view.topics, view.other_topic)
        note_name = translate("WrapUp", "Write a note")
        note = Action(self._on_one_line(view.note), name=note_name, is_chosen=view.has_note, is_enabled=view.can_write)
        self._note.show_action(note)
        granted = view.granted and replace(view.granted, text=self._on_one_line(view.granted.text))
        self._granted.show_action(granted)
        self._breather.show_action(view.breather)
        self._promise.setText(view.promise)
        self._promise.setVisible(bool(view.promise))
        self._recognition.show_line(recognition(snapshot, self._pack, translate))
        self._thanked.show_action(view.thanked)
        self._keep_words.show_action(view.keep_words)
        self._follow_up.show_snapshot(snapshot)
        self._reference.show_action(Action(view.reference, look=Look.LINK))
        self._crm_text = crm_text(snapshot, self._pack, translate)
        self._copy.show_action(Action(translate("WrapUp", "Copy for the CRM"), look=Look.LINK, tone=Tone.CALM))

    def _on_one_line(self, text: str) -> str:
        room = self._look.px(theme.WINDOW_WIDTH - 60)
        return self._note.fontMetrics().elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, room)

    def _lay_out(self) -> None:
        gap = self._look.px(theme.GAP)
        for layout in (self._outcome_grid, self._topic_rows):
            layout.setSpacing(gap)
        self._strain_rows.setSpacing(self._look.px(4))
        writing = QHBoxLayout()
        writing.setSpacing(0)
        writing.addWidget(self._copy)
        writing.addStretch(1)
        writing.addWidget(self._reference)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        parts: tuple[tuple[str, QLayout], ...] = (
            (translate("WrapUp", "How it ended"), self._outcome_grid),
            (translate("WrapUp", "How it was for you"), self._strain_rows),
            (translate("WrapUp", "About"), self._topic_rows),
        )
        for heading, part in parts:
            layout.addSpacing(gap)
            layout.addWidget(PlainLabel(heading, "heading"))
            layout.addLayout(part)
        layout.addSpacing(gap)
        layout.addWidget(self._recognition)
        layout.addWidget(self._promise)
        layout.addWidget(self._granted)
        layout.addWidget(self._note)
        thanks = QHBoxLayout()
        thanks.setSpacing(gap)
        thanks.addWidget(self._thanked)
        thanks.addWidget(self._keep_words)
        thanks.addStretch(1)
        layout.addLayout(thanks)
        layout.addLayout(writing)
        layout.addWidget(self._follow_up)
        layout.addWidget(self._breather)
        layout.addStretch(1)

    def _on_copy(self, _command: None) -> None:
        QGuiApplication.clipboard().setText(self._crm_text)
        self._copy.show_action(Action(translate("WrapUp", "Copied"), look=Look.LINK, tone=Tone.CALM))

    def _button(self) -> ActionButton:
        button = ActionButton(self._guard, "chip", self)
        button.chosen.connect(self.chosen)
        return button

    def _fill_grid(self, actions: tuple[Action, ...]) -> None:
        while len(self._outcomes) < len(actions):
            n = len(self._outcomes)
            self._outcomes.append(self._button())
            self._outcomes[n].setProperty("align", "left")
            self._outcomes[n].share_the_row()
            self._outcome_grid.setColumnStretch(n % COLUMNS, 1)
            self._outcome_grid.addWidget(self._outcomes[n], n // COLUMNS, n % COLUMNS)
        for button, action in zip(self._outcomes, actions, strict=True):
            button.show_action(action)

    def _fill_strains(self, actions: tuple[Action, ...]) -> None:
        """Side by side, in most languages; in two rows where the words are long."""
        while len(self._strains) < len(actions):
            self._strains.append(self._button())
        for button, action in zip(self._strains, actions, strict=True):
            button.show_action(action)
        texts = tuple(action.text for action in actions)
        if texts != self._strain_texts:
            self._strain_texts = texts
            rows = self._lay_in_rows(self._strain_rows, self._strains, self._look.px(4))
            for row in rows if len(rows) > 1 else ():
                row.addStretch(1)

    def _fill_topics(self, actions: tuple[Action, ...], other: Action) -> None:
        """Lay the topics out in as many rows as they need; anew only when there are other topics."""
        self._other_topic.show_action(other)
        texts = tuple(action.text for action in actions)
        if texts != self._topic_texts:
            self._topic_texts = texts
            self._lay_topics_out(actions)
        for button, action in zip(self._topics, actions, strict=False):
            button.show_action(action)

    def _lay_topics_out(self, actions: tuple[Action, ...]) -> None:
        while len(self._topics) < len(actions):
            self._topics.append(self._button())
        for spare in self._topics[len(actions) :]:
            spare.show_action(None)
        for button, action in zip(self._topics, actions, strict=False):
            button.show_action(action)
        buttons = [*self._topics[: len(actions)], self._other_topic]
        for row in self._lay_in_rows(self._topic_rows, buttons, self._look.px(theme.GAP + 4)):
            row.addStretch(1)

    def _lay_in_rows(self, rows: QVBoxLayout, buttons: list[ActionButton], gap: int) -> list[QHBoxLayout]:
        """Put as many in a row as there is room for, with a gap between them."""
        while rows.count():
            rows.takeAt(0)
        room = self._look.px(theme.WINDOW_WIDTH - 2 * theme.MARGIN)
        used = room
        laid: list[QHBoxLayout] = []
        for button in buttons:
            button.ensurePolished()
            width = button.sizeHint().width()
            if used + gap + width > room:
                laid.append(QHBoxLayout())
                rows.addLayout(laid[-1])
                used = -gap
            laid[-1].addWidget(button)
            used += gap + width
        return laid
