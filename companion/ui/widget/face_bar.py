"""State, timer, the two buttons beside it and the notice line: the part of the panel that never moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.settings import LANGUAGES
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.face import Face, main_texts, side_texts
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, ElidedLabel, PlainLabel, TimerLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

MOST_NOTICE_ACTIONS = 3
DOT_PX = 9


class StateDot(QWidget):
    """A dot in the tone of the state; around it a ring for the time until a wrap-up closes by itself."""

    def __init__(self, look: theme.Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tone = Tone.QUIET
        self._ring: float | None = None
        self.setFixedSize(look.px(DOT_PX + 8), look.px(DOT_PX + 8))

    def show_state(self, tone: Tone, ring: float | None) -> None:
        """Show a tone, and a ring for the share that is left."""
        if (tone, ring) != (self._tone, self._ring):
            self._tone, self._ring = tone, ring
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint dot and ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        radius = self._look.px(DOT_PX) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(self._tone))
        painter.drawEllipse(centre, radius, radius)
        if self._ring is not None:
            reach = self.width() / 2 - 1.5
            painter.setPen(QPen(self._look.color(Tone.CALM), 2))
            box = QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)
            painter.drawArc(box, 90 * 16, round(360 * 16 * self._ring))


class FaceBar(QWidget):
    """Shows a Face. `chosen` carries the command of a button; `menu_asked` and `compact_asked` are the window's own."""

    chosen = Signal(object)
    menu_asked = Signal()
    compact_asked = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dot = StateDot(look)
        self._state = ElidedLabel()
        self._saved = PlainLabel(role="quiet")
        self._timer = TimerLabel(look, theme.TIMER_PX)
        self._main, self._side = ActionButton(guard), ActionButton(guard)
        self._undo = ActionButton(guard)
        self._notice = ElidedLabel("quiet")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._notice_buttons = [ActionButton(guard) for _ in range(MOST_NOTICE_ACTIONS)]
        self._languages = [ActionButton(guard, parent=self) for _ in LANGUAGES]
        self._compact, self._menu = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        compact_name = translate("Face", "Make the window small")
        self._compact.show_action(Action("–", look=Look.LINK, name=compact_name))
        self._menu.show_action(Action("…", look=Look.LINK, name=translate("Face", "Menu")))
        for button in (self._main, self._side, self._undo, *self._notice_buttons, *self._languages):
            button.chosen.connect(self.chosen)
        self._compact.chosen.connect(lambda _: self.compact_asked.emit())
        self._menu.chosen.connect(lambda _: self.menu_asked.emit())
        self._lay_out()

    def show_face(self, face: Face) -> None:
        """Show what the view says."""
        self._dot.show_state(face.tone, face.ring)
        self._state.show_text(face.state)
        self.show_saved(is_saved=face.shows_saved)
        self._timer.show_time(face.timer)
        self._timer.setAccessibleName(face.timer_name)
        self._main.show_action(face.main)
        self._side.show_action(face.side)
        self._undo.show_action(face.undo)
        self._notice.show_text(face.notice)
        for index, button in enumerate(self._languages):
            button.show_action(face.languages[index] if index < len(face.languages) else None)
        for index, button in enumerate(self._notice_buttons):
            button.show_action(face.notice_actions[index] if index < len(face.notice_actions) else None)

    def show_way_to_bar(self, *, is_there: bool) -> None:
        """Offer the compact bar, or not."""
        self._compact.setVisible(is_there)

    def show_saved(self, *, is_saved: bool) -> None:
        """Show that the call at hand is on disk, and nothing else."""
        self._saved.setText("✓" if is_saved else "")
        self._saved.setAccessibleName(translate("Face", "Saved") if is_saved else "")

    def _lay_out(self) -> None:
        px = self._look.px
        top = QHBoxLayout()
        top.setSpacing(px(theme.GAP))
        top.addWidget(self._dot)
        top.addWidget(self._state, 1)
        # As wide with the tick as without it: what stands beside it must not move when a click is on disk.
        tick = QFontMetrics(self._look.font(theme.TEXT_PX)).horizontalAdvance("✓")
        self._saved.setFixedWidth(tick + px(theme.SMALL_GAP))
        top.addWidget(self._saved)
        switch = QHBoxLayout()
        switch.setSpacing(0)
        for button in self._languages:
            button.setProperty("tight", True)
            switch.addWidget(button)
        top.addLayout(switch)
        top.addWidget(self._compact)
        top.addWidget(self._menu)
        middle = QHBoxLayout()
        middle.setSpacing(px(theme.GAP))
        middle.addWidget(self._timer, 1)
        middle.addWidget(self._side)
        middle.addWidget(self._main)
        notice = QHBoxLayout()
        notice.setSpacing(px(theme.SMALL_GAP))
        notice.addWidget(self._undo)
        notice.addWidget(self._notice, 1)
        for button in self._notice_buttons:
            notice.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(px(theme.SMALL_GAP))
        for row, height in ((top, theme.SMALL_HEIGHT), (middle, 40), (notice, theme.SMALL_HEIGHT + 2)):
            holder = QWidget()
            row.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(row)
            holder.setFixedHeight(px(height))
            rows.addWidget(holder)

    def fit_buttons(self) -> None:
        """Give the two buttons the width of their longest text; call it once the style is on."""
        self._main.fit(main_texts(translate), self._look)
        self._side.fit(side_texts(translate), self._look)
