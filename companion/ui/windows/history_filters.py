"""What calls are looked for: a search field, and lists to choose from. They fold away where there is little room."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from companion.domain.call import Outcome
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import history_view as view
from companion.ui.view_state.history_view import Choices, Period, Wishes
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, repolish
from companion.ui.windows.flow_layout import FlowLayout

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPaintEvent

    from companion.domain.prompts import Pack

LONGEST_SEARCH = 200


class HistoryFilters(QWidget):
    """`changed` carries Wishes."""

    changed = Signal(object)

    def __init__(self, guard: ClickGuard, today: date) -> None:
        super().__init__()
        self.wishes = Wishes(first_day=today, last_day=today)
        self._is_folded = False
        self._can_fold = False
        self.search = QLineEdit()
        self.search.setProperty("kind", "field")
        self.search.setMaxLength(LONGEST_SEARCH)
        self._lists = {name: ChoiceList() for name in ("period", "outcome", "strain", "topic", "situation")}
        self._first, self._last = DayEdit(today), DayEdit(today)
        self._not_coded = ActionButton(guard, "chip", self)
        self._all, self._fold = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._kind_line = PlainLabel(role="quiet", wraps=True)
        self._choices = QWidget()
        self._lay_out()
        self._listen()

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        gap = look.px(theme.GAP)
        self._flow.setSpacing(gap)
        self._column.setSpacing(gap)
        self._line.setSpacing(gap)
        for choice_list in self._lists.values():
            choice_list.take_look(look)

    def show_texts(self, pack: Pack, topics: tuple[str, ...]) -> None:
        """Write the choices, in the language and the words of now; what is chosen stays."""
        name = translate("History", "Search topics, notes, references")
        self.search.setPlaceholderText(name)
        self.search.setAccessibleName(name)
        choices: dict[str, Choices] = {
            "period": view.period_choices(translate),
            "outcome": view.outcome_choices(translate),
            "strain": view.strain_choices(translate),
            "topic": view.topic_choices(topics, translate),
            "situation": view.situation_choices(pack, translate),
        }
        names = {
            "period": translate("History", "Which days"),
            "outcome": translate("History", "How it ended"),
            "strain": translate("History", "How it was"),
            "topic": translate("History", "About"),
            "situation": translate("History", "What happened"),
        }
        for key, choice_list in self._lists.items():
            choice_list.show_choices(choices[key], getattr(self.wishes, key), names[key])
        self._first.setAccessibleName(translate("History", "From this day"))
        self._last.setAccessibleName(translate("History", "To this day"))
        self._show_wishes()

    def let_fold(self, *, can_fold: bool) -> None:
        """Where there is little room the lists fold away, and a button brings them."""
        if can_fold != self._can_fold:
            self._can_fold = self._is_folded = can_fold
            self._show_wishes()

    def show_all(self) -> None:
        """Wish for nothing."""
        self._wish(Wishes(first_day=self.wishes.first_day, last_day=self.wishes.last_day))

    def _lay_out(self) -> None:
        self._flow = FlowLayout(self._choices)
        flow = [*self._lists.values(), self._not_coded]
        flow[1:1] = [self._first, self._last]
        for part in flow:
            self._flow.addWidget(part)
        self._line = QHBoxLayout()
        for widget, stretch in ((self.search, 1), (self._all, 0), (self._fold, 0)):
            self._line.addWidget(widget, stretch)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._line)
        self._column.addWidget(self._choices)
        self._column.addWidget(self._kind_line)

    def _listen(self) -> None:
        self.search.textChanged.connect(lambda text: self._wish(replace(self.wishes, typed=text)))
        for key, choice_list in self._lists.items():
            choice_list.chosen.connect(lambda chosen, key=key: self._wish(replace(self.wishes, **{key: chosen})))
        self._first.dateChanged.connect(lambda _: self._wish(replace(self.wishes, first_day=self._first.day())))
        self._last.dateChanged.connect(lambda _: self._wish(replace(self.wishes, last_day=self._last.day())))
        self._not_coded.chosen.connect(lambda _: self._toggle_not_coded())
        self._all.chosen.connect(lambda _: self.show_all())
        self._fold.chosen.connect(lambda _: self._toggle_fold())

    def _toggle_not_coded(self) -> None:
        is_on = self.wishes.outcome == Outcome.NOT_CODED
        self._wish(replace(self.wishes, outcome=None if is_on else Outcome.NOT_CODED))

    def _toggle_fold(self) -> None:
        self._is_folded = not self._is_folded
        self._show_wishes()

    def _wish(self, wishes: Wishes) -> None:
        if wishes != self.wishes:
            self.wishes = wishes
            self._show_wishes()
            self.changed.emit(wishes)

    def _show_wishes(self) -> None:
        wishes = self.wishes
        if self.search.text() != wishes.typed:
            self.search.setText(wishes.typed)
        for key, choice_list in self._lists.items():
            choice_list.show_chosen(getattr(wishes, key))
        for edit, day in ((self._first, wishes.first_day), (self._last, wishes.last_day)):
            edit.show_day(day)
            edit.setVisible(wishes.period == Period.BETWEEN)
        is_not_coded = wishes.outcome == Outcome.NOT_CODED
        self._not_coded.show_action(Action(translate("History", "Not coded"), is_chosen=is_not_coded))
        kind = translate("History", "These say nothing yet of how they ended. Add what you like; nothing has to be.")
        self._kind_line.setText(kind if is_not_coded else "")
        self._kind_line.setVisible(is_not_coded)
        show_all = Action(translate("History", "Show all"), look=Look.LINK, tone=Tone.CALM)
        self._all.show_action(show_all if wishes.has_any else None)
        self._fold.show_action(Action(translate("History", "Filters"), is_chosen=not self._is_folded))
        self._fold.setVisible(self._can_fold)
        self._choices.setVisible(not self._is_folded)


class ChoiceList(QComboBox):
    """A list to choose one from. `chosen` carries its value; the wheel of the mouse passes by."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._values: list[Any] = []
        self._look: theme.Look | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda place: self.chosen.emit(self._values[place]))

    def show_choices(self, choices: Choices, chosen: Any, name: str) -> None:
        """Write the choices."""
        self.setAccessibleName(name)
        self._values = [value for value, _ in choices]
        with QSignalBlocker(self):
            self.clear()
            self.addItems([text for _, text in choices])
        self.show_chosen(chosen)

    def show_chosen(self, chosen: Any) -> None:
        """Show what is chosen; the first choice stands for all."""
        place = self._values.index(chosen) if chosen in self._values else 0
        if self.currentIndex() != place:
            self.setCurrentIndex(place)
        if self.property("chosen") != (place > 0):
            self.setProperty("chosen", place > 0)
            repolish(self)

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint a small arrow behind the text: there is more to choose from."""
        super().paintEvent(event)
        look = self._look
        if look is None:
            return
        half, middle = look.px(4), self.rect().center()
        right = self.width() - look.px(10)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("quiet"), look.px(1.5)))
        tip = QPointF(right - half, middle.y() + half / 2 + 1)
        painter.drawLine(QPointF(right - 2 * half, tip.y() - half), tip)
        painter.drawLine(tip, QPointF(right, tip.y() - half))

    def wheelEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
        """Nothing is chosen by scrolling past."""
        event.ignore()


class DayEdit(QDateEdit):
    """A day, typed or stepped with the arrow keys."""

    def __init__(self, today: date) -> None:
        super().__init__(_qt_day(today))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setDisplayFormat("d.M.yyyy")

    def day(self) -> date:
        """The day it shows."""
        found: date = self.date().toPython()  # type: ignore[assignment]  # Qt's stubs say object
        return found

    def show_day(self, day: date | None) -> None:
        """Show a day."""
        if day is not None and day != self.day():
            with QSignalBlocker(self):
                self.setDate(_qt_day(day))


def _qt_day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
