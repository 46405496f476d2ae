"""What can be said of an earlier call anew: how it ended, how it was, what about, thanks, what was granted, a note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from companion.domain.call import Coding, Outcome, Strain
from companion.domain.privacy import LONGEST_NOTE, LONGEST_TOPIC, is_locked
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.after_view import outcome_text, strain_text
from companion.ui.view_state.history_view import call_heading
from companion.ui.view_state.notes_view import locked_field
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.view_state.topics import topic_of, topic_text
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.scrolling import scrolling
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.flow_layout import FlowLayout
from companion.ui.windows.guarded_edit import GuardedEdit

if TYPE_CHECKING:
    from companion.domain.records import CallRecord

NOTE_LINES = 5


class HistoryForm(QWidget):
    """`saved` carries a Coding with what was changed, `left` comes when nothing is to be kept."""

    saved = Signal(object)
    left = Signal()

    def __init__(
        self,
        guard: ClickGuard,
        record: CallRecord,
        topics: tuple[str, ...],
        look: theme.Look,
        *,
        are_notes_locked: bool = False,
    ) -> None:
        super().__init__()
        self._guard = guard
        # What is locked away can be neither read nor changed here; the rest can.
        self._locked = {name for name in ("note", "granted") if is_locked(getattr(record, name))}
        left_out: dict[str, Any] = dict.fromkeys(self._locked, "")
        record = self._record = replace(record, **left_out)
        if are_notes_locked:  # then nothing that is typed can be kept
            self._locked = {"note", "granted"}
        self._outcome, self._strain, self._thanked = record.outcome, record.strain, record.was_thanked
        self._topics = tuple(dict.fromkeys(topic for topic in (*topics, record.topic) if topic))
        self._topic = QLineEdit(topic_text(record.topic, translate))
        self._granted = GuardedEdit(record.granted, LONGEST_TOPIC, is_one_line=True)
        self._note = GuardedEdit(record.note, LONGEST_NOTE)
        self._masked = PlainLabel(wraps=True)
        self._chips: list[tuple[ActionButton, object]] = []
        self._save, self._cancel = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._prepare(look)
        self._lay_out(look)
        self._show_chosen()

    def begin(self) -> None:
        """Take the keyboard."""
        self._chips[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Hand over what was changed; nothing when nothing was."""
        self._note.keep()
        self._granted.keep()
        coding = self._changes()
        if coding == Coding():
            self.left.emit()
        else:
            self.saved.emit(coding)

    def _changes(self) -> Coding:
        before = self._record
        topic = topic_of(self._topic.text().strip(), translate)
        note, granted = self._note.toPlainText().strip(), self._granted.toPlainText().strip()
        return Coding(
            outcome=None if self._outcome == before.outcome else self._outcome,
            strain=None if self._strain == before.strain else self._strain,
            topic=None if topic == before.topic else topic,
            note=None if note == before.note.strip() else note,
            granted=None if granted == before.granted.strip() else granted,
            thanked=None if self._thanked == before.was_thanked else self._thanked,
        )

    def _prepare(self, look: theme.Look) -> None:
        self._topic.setProperty("kind", "field")
        self._topic.setMaxLength(LONGEST_TOPIC)
        self._topic.setAccessibleName(translate("History", "About"))
        self._topic.textChanged.connect(lambda _: self._show_chosen())
        for edit, column, name in (
            (self._granted, "granted", translate("History", "Granted")),
            (self._note, "note", translate("History", "Note")),
        ):
            edit.setProperty("kind", "field")
            edit.setAccessibleName(name)
            edit.setEnabled(column not in self._locked)
            edit.masked.connect(self._show_masked)
        self._granted.setFixedHeight(look.px(theme.BUTTON_HEIGHT + 4))
        self._granted.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._note.setFixedHeight(look.px(NOTE_LINES * 18 + 16))
        self._masked.show_tone(Tone.CARE)
        if self._locked:
            self._masked.setText(locked_field(translate))
        else:
            self._masked.hide()
        self._save.show_action(Action(translate("History", "Save"), look=Look.FILLED, tone=Tone.CALM))
        self._cancel.show_action(Action(translate("History", "Leave as it was")))
        for key in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(key), self).activated.connect(self.save)
        self._save.chosen.connect(lambda _: self.save())
        self._cancel.chosen.connect(lambda _: self.left.emit())

    def _lay_out(self, look: theme.Look) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, look.px(theme.GAP), 0)
        column.setSpacing(look.px(theme.GAP))
        heading = WrappingLabel()
        heading.setStyleSheet(theme.font_style(look.font(theme.LONG_SENTENCE_PX, QFont.Weight.DemiBold)))
        heading.show_text(call_heading(self._record, translate))
        column.addWidget(heading)
        parts: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (translate("History", "How it ended"), (self._row_of(look, [*Outcome]),)),
            (translate("History", "How it was"), (self._row_of(look, [*Strain]),)),
            (translate("History", "About"), (self._row_of(look, [*self._topics]), self._topic)),
            (translate("History", "Thanks"), (self._row_of(look, [True]),)),
            (translate("History", "Granted"), (self._granted,)),
            (translate("History", "Note for yourself: no card numbers, no names"), (self._note, self._masked)),
        )
        for title, widgets in parts:
            column.addWidget(PlainLabel(title, "heading", wraps=True))
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(look.px(theme.GAP))
        column.addStretch(1)
        self._scroll = scrolling(page)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.setSpacing(look.px(theme.GAP))
        flow.addWidget(self._save)
        flow.addWidget(self._cancel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(theme.GAP + 2))
        whole.addWidget(self._scroll, 1)
        whole.addWidget(buttons)

    def _row_of(self, look: theme.Look, values: list[object]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        flow.setSpacing(look.px(theme.GAP))
        for each in values:
            chip = ActionButton(self._guard, "chip", row)
            chip.chosen.connect(lambda _, each=each: self._choose(each))
            chip.installEventFilter(self)
            self._chips.append((chip, each))
            flow.addWidget(chip)
        return row

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Scroll to a chip that gets the keyboard."""
        if event.type() == QEvent.Type.FocusIn:
            self._scroll.ensureWidgetVisible(watched)
        return False

    def _choose(self, chosen: object) -> None:
        if isinstance(chosen, Outcome):
            self._outcome = chosen
        elif isinstance(chosen, Strain):
            self._strain = chosen
        elif isinstance(chosen, bool):
            self._thanked = not self._thanked
        else:
            shown = topic_text(str(chosen), translate)
            self._topic.setText("" if self._topic.text() == shown else shown)
        self._show_chosen()

    def _show_chosen(self) -> None:
        topic = topic_of(self._topic.text().strip(), translate)
        for chip, each in self._chips:
            if isinstance(each, Outcome):
                chip.show_action(Action(outcome_text(each, translate), is_chosen=each == self._outcome))
            elif isinstance(each, Strain):
                chip.show_action(Action(strain_text(each, translate), is_chosen=each == self._strain))
            elif isinstance(each, bool):
                chip.show_action(Action(translate("History", "They thanked you"), is_chosen=self._thanked))
            else:
                text = topic_text(str(each), translate)
                chip.show_action(Action(text, is_chosen=each == topic))

    def _show_masked(self, sentence: str) -> None:
        self._masked.setText(sentence)
        self._masked.show()
