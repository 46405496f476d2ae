"""At the end of the settings: delete everything, in two steps where it stands and never in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.wrapping_label import WrappingLabel


class EraseCard(QWidget):
    """`confirmed` comes after the second step."""

    confirmed = Signal()

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._heading = PlainLabel(translate("Erase", "Delete everything"), "heading")
        self._about, self._question = WrappingLabel("quiet"), WrappingLabel()
        self._about.show_text(
            translate(
                "Erase",
                "Every call, note, promise and kind word, all backups and logs. Settings and your own lines stay.",
            )
        )
        self._question.show_text(translate("Erase", "Nothing of it can be brought back. Delete it all?"))
        self._begin, self._yes, self._no = (ActionButton(guard, parent=self) for _ in range(3))
        self._begin.chosen.connect(lambda _: self.ask(is_asking=True))
        self._no.chosen.connect(lambda _: self.ask(is_asking=False))
        self._yes.chosen.connect(lambda _: self._confirm())
        self._lay_out()
        self.ask(is_asking=False)

    def ask(self, *, is_asking: bool) -> None:
        """Stand before the second step, or before the first."""
        had_keyboard = self._begin.hasFocus() or self._no.hasFocus() or self._yes.hasFocus()
        self._question.setVisible(is_asking)
        self._begin.show_action(None if is_asking else Action(translate("Erase", "Delete everything…")))
        self._no.show_action(Action(translate("Erase", "Keep it")) if is_asking else None)
        delete = Action(translate("Erase", "Delete it all"), look=Look.FILLED, tone=Tone.LIMIT)
        self._yes.show_action(delete if is_asking else None)
        if had_keyboard:
            (self._no if is_asking else self._begin).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_found_by(self, wanted: str) -> bool:
        """Whether a search finds it."""
        text = f"{self._heading.text()} {self._about.accessibleName()}".casefold()
        return all(word in text for word in wanted.casefold().split())

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._column.setSpacing(look.px(theme.GAP))
        self._card.setContentsMargins(side, side - 2, side, side - 2)
        self._card.setSpacing(look.px(theme.GAP))
        self._buttons.setSpacing(look.px(theme.GAP))

    def stack(self, *, is_narrow: bool) -> None:
        """Put the buttons below each other where it is narrow."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(below if is_narrow else beside)

    def _confirm(self) -> None:
        self.ask(is_asking=False)
        self.confirmed.emit()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        card = card_frame()
        self._card = QVBoxLayout(card)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self._begin, self._no, self._yes):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._buttons.addStretch(1)
        for label in (self._about, self._question):
            self._card.addWidget(label)
        self._card.addLayout(self._buttons)
        self._column.addWidget(card)
