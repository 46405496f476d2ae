"""The hand-over card, large enough to read out, with rows that can be corrected. It visibly has the keyboard.

Esc closes it and gives the keyboard back to the window that had it. It stays open beside the call, so the other window
may also be one that was clicked in the meantime.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.hand_over_view import close_action, copy_texts
from companion.ui.view_state.parts import Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.card_row import CardRowField
from companion.ui.windows.standing import TITLE_BAR_PX, room_beside

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QEnterEvent

    from companion.ui.view_state.hand_over_view import HandOverView

WIDTH = 440
LEAST_WIDTH = 320
LEAST_CARD_PX = 80


class HandOverWindow(QWidget):
    """Shows a HandOverView. `corrected` carries a Typed, `wished` what a button asks for."""

    corrected = Signal(object)
    wished = Signal(object)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, view: HandOverView) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._look = look
        self._width = look.px(WIDTH)
        self._keyboard_was_with: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        self.rows = [CardRowField(row, look) for row in view.rows]
        self._boundaries_heading = PlainLabel(role="heading")
        self._boundaries = PlainLabel(role="reading", wraps=True)
        self._masked = PlainLabel(wraps=True)
        self._line = PlainLabel(role="quiet", wraps=True)
        self._esc = PlainLabel(role="quiet", wraps=True)
        self._copy, self._keep, self._close = (ActionButton(guard, parent=self) for _ in range(3))
        self._fit_soon = QTimer(self, singleShot=True, interval=0)
        self._prepare()
        self._lay_out()
        self.show_view(view)

    def open_beside(self, window: QWidget) -> None:
        """Come up beside the window that stays on top, with the keyboard."""
        screen, gap = window.screen().availableGeometry(), self._look.px(theme.GAP)
        wanted = QSize(self._look.px(WIDTH), screen.height())
        place = room_beside(screen, window.frameGeometry(), wanted, self._look.px(LEAST_WIDTH), gap)
        self._width = place.width()
        self.move(place.x(), max(screen.top(), window.y()))
        self._fit()
        self.come_forward()

    def come_forward(self) -> None:
        """Take the keyboard, to give it back later to the window that has it now."""
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()
        self.showNormal()
        self._fit()  # now that the rows know their width
        self.raise_()
        self.activateWindow()
        edit = self.rows[0].edit
        edit.setFocus()
        edit.moveCursor(edit.textCursor().MoveOperation.End)

    def show_view(self, view: HandOverView) -> None:
        """Show the card as it stands, in the language the program speaks now."""
        self.setWindowTitle(view.title)
        self._esc.setText(translate("Typing", "Esc gives the keyboard back."))
        self._copy.fit(copy_texts(translate), self._look)
        self._close.show_action(close_action(translate))
        for field, row in zip(self.rows, view.rows, strict=True):
            field.show_row(row, can_type=view.can_type)
        self._boundaries_heading.setText(view.boundaries_heading)
        self._boundaries.setText(view.boundaries)
        self._boundaries.setAccessibleName(f"{view.boundaries_heading}: {view.boundaries}")
        for label in (self._boundaries_heading, self._boundaries):
            label.setVisible(bool(view.boundaries))
        self._copy.show_action(view.copy)
        self._keep.show_action(view.keep)
        self._line.setText(view.line)
        self._fit()

    def keep(self) -> None:
        """Hand over what was typed."""
        for row in self.rows:
            row.keep()

    def keep_so_far(self) -> None:
        """Hand over what was typed, but a number that may still grow into a card's."""
        for row in self.rows:
            row.edit.keep_so_far()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hand over what was typed and give the keyboard back, if it is here."""
        self.keep()
        event.accept()
        if self.isActiveWindow():
            window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """See who has the keyboard before a click brings it here."""
        super().enterEvent(event)
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()

    # Inside.

    def _prepare(self) -> None:
        for row in self.rows:
            row.corrected.connect(self.corrected)
            row.resized.connect(self._fit_soon.start)
            row.edit.masked.connect(self._tell_masked)
            row.edit.cursorPositionChanged.connect(self._follow_cursor)
        self._fit_soon.timeout.connect(self._fit)
        self._masked.show_tone(Tone.CARE)
        self._masked.hide()
        self._close.chosen.connect(lambda _: self.close())
        for button in (self._copy, self._keep):
            button.chosen.connect(self.wished)
        for keys in ("Escape", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)

    def _lay_out(self) -> None:
        px, side = self._look.px, self._look.px(theme.MARGIN)
        card = card_frame()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(side, px(10), side, px(12))
        inner.setSpacing(px(10))
        for row in self.rows:
            inner.addWidget(row)
        inner.addWidget(self._boundaries_heading)
        inner.addWidget(self._boundaries)
        self._page = QWidget()
        self._page_layout = QVBoxLayout(self._page)
        self._page_layout.setContentsMargins(0, 0, 0, 0)
        self._page_layout.addWidget(card)
        self._page_layout.addStretch(1)
        self._scroll = scrolling(self._page)
        self._all = QVBoxLayout(self)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(px(theme.GAP + 2))
        for part in (self._scroll, self._masked, self._line):
            self._all.addWidget(part)
        self._all.addLayout(_in_a_row(px(theme.GAP), self._copy, self._keep, None))
        self._all.addLayout(_in_a_row(px(theme.GAP), self._esc, self._close))

    def _fit(self) -> None:
        """Take the height of what is shown, and no more than the screen has."""
        self._all.activate()
        margins = self._all.contentsMargins()
        width = max(self._width, self._all.minimumSize().width())
        wanted = _height_of(self._page_layout, width - margins.left() - margins.right())
        self._scroll.setFixedHeight(wanted)
        screen = self.screen().availableGeometry()
        height = _height_of(self._all, width)
        too_much = height - (screen.height() - TITLE_BAR_PX)
        if too_much > 0:
            self._scroll.setFixedHeight(max(self._look.px(LEAST_CARD_PX), wanted - too_much))
            height = _height_of(self._all, width)
        if QSize(width, height) != self.size():
            self.setFixedSize(width, height)
        below = self.y() + height - screen.bottom() + TITLE_BAR_PX
        if self.isVisible() and below > 0:
            self.move(QPoint(self.x(), max(screen.top(), self.y() - below)))
        self._follow_cursor()

    def _tell_masked(self, sentence: str) -> None:
        self._masked.setText(sentence)
        self._masked.show()
        self._fit()

    def _follow_cursor(self) -> None:
        """Scroll along where the card is higher than the screen."""
        edit = next((row.edit for row in self.rows if row.edit.hasFocus()), None)
        if edit is not None:
            place = edit.cursor_place().center()
            at = edit.mapTo(self._page, place)
            self._scroll.ensureVisible(at.x(), at.y(), 0, self._look.px(theme.SENTENCE_PX * 2))


def _height_of(layout: QVBoxLayout, width: int) -> int:
    layout.activate()
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def _in_a_row(gap: int, *parts: QWidget | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part, isinstance(part, PlainLabel))
    return row
