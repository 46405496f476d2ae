"""What changed in the team's pack, old above new, in an ordinary window that is opened from the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.changes_view import ChangeView, change_views
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QCloseEvent

    from companion.domain.pack_changes import Change
    from companion.domain.settings import Settings

WIDTH = 460
HEIGHT = 480
MOST_SHOWN = 200
TITLE_BAR_PX = 40


class ChangesWindow(QWidget):
    """Lists the changes. `seen` comes when the agent has read them; closing alone keeps them for later."""

    seen = Signal()
    closed = Signal()

    def __init__(self, settings: Settings, guard: ClickGuard, changes: Sequence[Change]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        look = theme.look_for(settings)
        self._look = look
        self._keyboard_was_with: int | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("Changes", "What changed in the team’s pack"))
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self._seen = ActionButton(guard, parent=self)
        self._seen.show_action(Action(translate("Changes", "Seen"), look=Look.FILLED, tone=Tone.CALM))
        self._seen.chosen.connect(lambda _: self._on_seen())
        self._later = ActionButton(guard, parent=self)
        self._later.show_action(Action(translate("Changes", "Later")))
        self._later.chosen.connect(lambda _: self.close())
        self._lay_out(change_views(changes[:MOST_SHOWN], translate), len(changes) - MOST_SHOWN)

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard, left of the window that stays on top or, without room, right of it."""
        if not self.isActiveWindow():
            self._keyboard_was_with = window_focus.window_with_keyboard()
        screen, beside, gap = window.screen().availableGeometry(), window.frameGeometry(), self._look.px(theme.GAP)
        self.resize(min(self.width(), screen.width()), min(self.height(), screen.height() - TITLE_BAR_PX))
        left = beside.left() - gap - self.width()
        x = left if left >= screen.left() else min(beside.right() + gap, screen.right() - self.width())
        self.move(QPoint(max(screen.left(), x), max(screen.top(), min(beside.top(), screen.bottom() - self.height()))))
        self.showNormal()
        self.raise_()
        self.activateWindow()
        self._seen.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back, if it is here."""
        event.accept()
        if self.isActiveWindow():
            window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def _on_seen(self) -> None:
        self.seen.emit()
        self.close()

    def _lay_out(self, views: Sequence[ChangeView], more: int) -> None:
        px, side = self._look.px, self._look.px(theme.MARGIN)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, px(theme.GAP), 0)
        column.setSpacing(px(theme.GAP))
        for view in views:
            column.addWidget(_card(view, self._look))
        if more > 0:
            text = translate("Changes", "And {n} more: call-companion pack list says where the pack is.")
            column.addWidget(PlainLabel(text.format(n=more), "quiet", wraps=True))
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(translate("Changes", "Your own lines are as they were."), "quiet", wraps=True), 1)
        foot.addWidget(self._later)
        foot.addWidget(self._seen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(px(theme.GAP + 4))
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        self.resize(px(WIDTH), px(HEIGHT))
        self.setMinimumSize(px(WIDTH) * 2 // 3, px(HEIGHT) // 2)


def _card(view: ChangeView, look: theme.Look) -> QFrame:
    card = card_frame()
    rows = QVBoxLayout(card)
    side = look.px(theme.MARGIN)
    rows.setContentsMargins(side, side - 2, side, side - 2)
    rows.setSpacing(look.px(2))
    rows.addWidget(PlainLabel(view.where, "heading", wraps=True))
    if view.was:
        rows.addWidget(PlainLabel(view.was_label, "quiet"))
        rows.addWidget(PlainLabel(view.was, "quiet", wraps=True))
    if view.now:
        label = PlainLabel(view.now_label)
        label.show_tone(Tone.CALM)
        rows.addWidget(label)
        rows.addWidget(PlainLabel(view.now, wraps=True))
    return card
