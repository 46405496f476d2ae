"""An answer to choose when practising: its number, what a rung's button says, and the whole sentence, wrapped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from companion.ui import theme
from companion.ui.view_state.parts import Tone
from companion.ui.widget.buttons import ClickGuard, PlainLabel, repolish
from companion.ui.widget.wrapping_label import WrappingLabel

if TYPE_CHECKING:
    from companion.ui.view_state.practise_view import AnswerView


class AnswerButton(QPushButton):
    """Shows an AnswerView. `picked` comes when it is clicked, once for a double click."""

    picked = Signal()

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self.hide()
        self._guard = guard
        self._view: AnswerView | None = None
        self.setProperty("kind", "answer")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._number, self._label, self._text = PlainLabel(), PlainLabel(wraps=True), WrappingLabel()
        self._number.setProperty("role", "quiet")
        self._label.show_tone(Tone.LIMIT)
        for part in (self._number, self._label, self._text):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.addWidget(self._label)
        self._words.addWidget(self._text)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.BUTTON_PADDING + 2)
        self._row.setContentsMargins(side, look.px(theme.BUTTON_PADDING), side, look.px(theme.BUTTON_PADDING))
        self._row.setSpacing(look.px(theme.BUTTON_PADDING))
        self._words.setSpacing(look.px(theme.SMALL_GAP))
        self._label.setStyleSheet(theme.font_style(look.font(theme.TEXT_PX, QFont.Weight.DemiBold)))
        for part in (self._number, self._text):
            part.setStyleSheet(theme.font_style(look.font(theme.LONG_SENTENCE_PX)))

    def show_answer(self, view: AnswerView | None) -> None:
        """Stand for an answer; None leaves the place empty."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self._number.setText(view.number)
        self._label.setText(view.label)
        self._label.setVisible(bool(view.label))
        self._text.show_text(view.text)
        self.setAccessibleName(view.name)
        self.setEnabled(view.is_enabled)
        if self.property("outcome") != view.tone.value:
            self.setProperty("outcome", view.tone.value)
            repolish(self)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The size of what is in it."""
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, self._row.totalMinimumSize().height())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Its sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of what is in it."""
        return self._row.totalHeightForWidth(width)

    def _on_clicked(self) -> None:
        if self._guard.lets_pass(QCursor.pos()):
            self.picked.emit()
