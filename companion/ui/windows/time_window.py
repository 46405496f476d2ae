"""A small window to pick the day and the time of a promise, by mouse or keys; it gives the keyboard back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt, QTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDateEdit, QGridLayout, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from companion.domain.follow_up import FARTHEST
from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.follow_up_view import time_text
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QCloseEvent

MINUTES_A_STEP = 15


class TimeWindow(QWidget):
    """`picked` carries the day and time as on the wall, without a zone; nothing that is over can be picked.

    here: what the clock on the wall shows; it moves on while the window is open.
    """

    picked = Signal(object)
    closed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, here: datetime, first: datetime) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._keyboard_was_with = window_focus.window_with_keyboard()
        self._guard = guard
        self._here = here
        self.setWindowTitle(translate("PickTime", "Pick a time"))
        self.setProperty("role", "window")
        self.setStyleSheet(theme.style_sheet(look))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._day, self._time = QDateEdit(_day(first)), QTimeEdit(QTime(first.hour, first.minute))
        self._told = PlainLabel(wraps=True)
        self._set = ActionButton(guard, parent=self)
        self._set.chosen.connect(lambda _: self._on_set())
        self._take_limits()
        self._lay_out(look)
        for keys in ("Return", "Enter", "Ctrl+Return"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_set)
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)
        self._tell()

    @property
    def time(self) -> datetime:
        """What is picked now."""
        day, time = self._day.date(), self._time.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - the wall's own

    def open_at(self, place: QPoint) -> None:
        """Come up with the keyboard."""
        self.move(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self._time.setFocus()
        self._time.setSelectedSection(QTimeEdit.Section.HourSection)

    def show_clock(self, here: datetime) -> None:
        """Time passes."""
        if here != self._here:
            self._here = here
            self._tell()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard back."""
        event.accept()
        window_focus.give_keyboard_to(self._keyboard_was_with)
        self.closed.emit()

    def _on_set(self) -> None:
        if self._here < self.time <= self._here + FARTHEST:
            self.picked.emit(self.time)
            self.close()

    def _tell(self) -> None:
        """Say the time as the window will, or that it is over."""
        is_ahead = self._here < self.time
        text = time_text(self.time, self._here, translate, is_long=True)
        told = text if is_ahead else translate("PickTime", "{time} is over already.").format(time=text)
        self._told.setText(told)
        self._told.show_tone(Tone.CALM if is_ahead else Tone.CARE)
        self._set.show_action(
            Action(translate("PickTime", "Set"), look=Look.FILLED, tone=Tone.CALM, is_enabled=is_ahead)
        )

    def _take_limits(self) -> None:
        self._day.setMinimumDate(_day(self._here))
        self._day.setMaximumDate(_day(self._here + FARTHEST - timedelta(days=1)))
        self._day.setDisplayFormat("d.M.yyyy")
        self._time.setDisplayFormat("H:mm")
        self._day.dateChanged.connect(lambda _: self._tell())
        self._time.timeChanged.connect(lambda _: self._tell())
        for edit, name in ((self._day, translate("PickTime", "Day")), (self._time, translate("PickTime", "Time"))):
            edit.setProperty("kind", "field")
            edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            edit.setAccessibleName(name)

    def _lay_out(self, look: theme.Look) -> None:
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(px(theme.MARGIN),) * 4)
        layout.setSpacing(px(theme.GAP))
        grid = QGridLayout()
        grid.setSpacing(px(theme.GAP))
        grid.setColumnStretch(2, 1)
        day, time = self._day.accessibleName(), self._time.accessibleName()
        rows = (
            (
                day,
                self._day,
                self._step_day,
                translate("PickTime", "A day earlier"),
                translate("PickTime", "A day later"),
            ),
            (
                time,
                self._time,
                self._step_time,
                translate("PickTime", "A quarter of an hour earlier"),
                translate("PickTime", "A quarter of an hour later"),
            ),
        )
        for number, (label, edit, step, earlier, later) in enumerate(rows):
            grid.addWidget(PlainLabel(label, "quiet"), number, 0)
            for column, (sign, by, name) in ((1, ("−", -1, earlier)), (3, ("+", 1, later))):
                button = ActionButton(self._guard, parent=self)
                button.show_action(Action(sign, name=name))
                button.setFixedWidth(px(theme.BUTTON_HEIGHT))
                button.clicked.connect(lambda _, step=step, by=by: step(by))
                grid.addWidget(button, number, column)
            grid.addWidget(edit, number, 2)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(translate("Typing", "Esc gives the keyboard back."), "quiet", wraps=True), 1)
        foot.addWidget(self._set)
        layout.addWidget(PlainLabel(self.windowTitle(), "heading"))
        layout.addLayout(grid)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addLayout(foot)
        self.setFixedWidth(px(theme.WINDOW_WIDTH))

    def _step_day(self, by: int) -> None:
        self._day.setDate(self._day.date().addDays(by))

    def _step_time(self, by: int) -> None:
        """Go to the next whole quarter; over midnight the day goes along."""
        now = self.time
        quarter = now.hour * 60 + now.minute
        whole = quarter // MINUTES_A_STEP * MINUTES_A_STEP
        wanted = whole + by * MINUTES_A_STEP if by > 0 or whole == quarter else whole
        then = now.replace(hour=0, minute=0) + timedelta(minutes=wanted)
        self._day.setDate(_day(then))
        self._time.setTime(QTime(then.hour, then.minute))


def _day(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
