"""The sentence to say, large enough to read at a glance. Its height never changes, so nothing below it ever jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look
from companion.ui.widget.buttons import ActionButton, ClickGuard, ElidedLabel, PlainLabel, card_frame, repolish

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from companion.ui.view_state.call_view import CardView

SENTENCE_LINES = 4
CUE_LINES = 2
MEANING_LINES = 4
CUE_SIZES = (theme.TEXT_PX, theme.SMALL_TEXT_PX, theme.HEADING_PX)
CARD_EDGE = 1


class SentenceCard(QWidget):
    """Shows a CardView; `chosen` carries the command of a button."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._copy_text = ""
        self._title = ElidedLabel("heading")
        self._sentence = PlainLabel(wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._cue = PlainLabel(role="quiet", wraps=True)
        self._cue.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._meaning = PlainLabel(role="quiet", wraps=True)
        self._meaning.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._meaning.hide()
        self._buttons = [ActionButton(guard) for _ in range(3)]
        self._small = [ActionButton(guard) for _ in range(3)]
        self._copy = ActionButton(guard)
        self._copy.chosen.connect(self._on_copy)
        self._lay_out()
        for button in (*self._buttons, *self._small):
            button.chosen.connect(self.chosen)

    def show_card(self, view: CardView) -> None:
        """Show what the view says."""
        self._title.show_text(view.title)
        if self._sentence.text() != view.sentence:
            self._sentence.setText(view.sentence)
            self._fit_sentence()
        if self._cue.text() != view.cue:
            self._cue.setText(view.cue)
            self._fit(self._cue, CUE_SIZES, QFont.Weight.Normal)
        self._meaning.setText(view.meaning)
        self._copy_text = view.copy_text
        for buttons, actions in ((self._buttons, view.actions), (self._small, view.small_actions)):
            for index, button in enumerate(buttons):
                button.show_action(actions[index] if index < len(actions) else None)
        self._copy.show_action(Action(translate("Card", "Copy"), look=Look.LINK, is_enabled=bool(view.copy_text)))
        self._frame.setAccessibleName(view.title)
        if self._frame.property("boundary") != view.is_boundary:
            self._frame.setProperty("boundary", view.is_boundary)
            repolish(self._frame)

    def make_room_for_meaning(self, *, has_room: bool) -> None:
        """Keep two lines under the sentence for the same in the agent's own language, whether they are used or not."""
        if self._meaning.isVisibleTo(self) != has_room:
            self._meaning.setVisible(has_room)
            self.setFixedHeight(self._fixed_height())

    def _lay_out(self) -> None:
        px = self._look.px
        self._frame = card_frame(self)
        self._sentence.setFixedHeight(
            QFontMetrics(self._look.font(theme.SENTENCE_PX, QFont.Weight.Medium)).lineSpacing() * SENTENCE_LINES + 2
        )
        text_line = QFontMetrics(self._look.font(theme.TEXT_PX)).lineSpacing()
        self._cue.setFixedHeight(text_line * CUE_LINES + 2)
        small = self._look.font(theme.HEADING_PX)
        self._meaning.setStyleSheet(theme.font_style(small))
        self._meaning.setFixedHeight(QFontMetrics(small).lineSpacing() * MEANING_LINES + 2)
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(px(theme.MARGIN), px(10), px(theme.MARGIN), px(8))
        inner.setSpacing(px(4))
        inner.addWidget(self._title)
        inner.addWidget(self._sentence)
        inner.addWidget(self._meaning)
        inner.addWidget(self._cue)
        inner.addLayout(self._row(self._buttons, self._copy))
        inner.addLayout(self._row(self._small, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self.setFixedHeight(self._fixed_height())

    def _row(self, buttons: list[ActionButton], last: QWidget | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(theme.GAP) if last else 0)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        if last:
            row.addWidget(last)
        return row

    def _fixed_height(self) -> int:
        px = self._look.px
        heading = QFontMetrics(self._look.font(theme.HEADING_PX)).lineSpacing()
        texts = heading + self._sentence.height() + self._cue.height()
        if self._meaning.isVisibleTo(self):
            texts += self._meaning.height() + px(4)
        return texts + px(theme.BUTTON_HEIGHT) + px(theme.SMALL_HEIGHT) + px(18) + 4 * px(4) + 2

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the sentence to another width; a card that was not shown yet has none that counts."""
        self._fit_sentence()

    def _fit_sentence(self) -> None:
        """Use the large size, or the next smaller one for a sentence of more than four lines."""
        self._fit(self._sentence, (theme.SENTENCE_PX, theme.LONG_SENTENCE_PX, theme.TEXT_PX), QFont.Weight.Medium)
        self._fit(self._cue, CUE_SIZES, QFont.Weight.Normal)

    def _fit(self, label: QLabel, sizes: tuple[int, ...], weight: QFont.Weight) -> None:
        """Give a label the first size in which its text fits its height."""
        room = QRect(0, 0, self.width() - 2 * self._look.px(theme.MARGIN) - 2 * CARD_EDGE, 10_000)
        for size in sizes:
            font = self._look.font(size, weight)
            needed = QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, label.text())
            if needed.height() <= label.height():
                break
        style = theme.font_style(font)
        if style != label.styleSheet():  # setting the same again would style the label anew
            label.setStyleSheet(style)

    def _on_copy(self, _command: None) -> None:
        if self._copy_text:
            QGuiApplication.clipboard().setText(self._copy_text)

    def sentence_label(self) -> QLabel:
        """The label with the sentence."""
        return self._sentence
