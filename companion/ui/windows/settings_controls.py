"""What sets a setting in the settings window: a line, a number, lines, a choice, a switch, the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from companion.domain.settings import Settings
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import settings_view as view
from companion.ui.view_state.parts import Action
from companion.ui.view_state.settings_view import Answer, Kind, Setting
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, repolish

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

KEEP_AFTER_MS = 500
NUMBER_WIDTH = 64
STEP_WIDTH = 30
LINES_SHOWN = 6


class Control(QWidget):
    """What sets a setting. `given` comes when there is something to judge: at once, or a moment after the last key."""

    given = Signal()
    is_wide = False

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._wait = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._wait.timeout.connect(self.given)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard; the first one has it first."""
        raise NotImplementedError

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        raise NotImplementedError

    def answer(self, settings: Settings) -> Answer:
        """What stands here now, judged."""
        raise NotImplementedError

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        self._row.setSpacing(look.px(theme.GAP))

    def stack(self, *, is_stacked: bool) -> None:
        """Stand one below the other where it is narrow, if the parts are wide."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if is_stacked and self.is_wide else beside)

    def finish(self) -> None:
        """Do not wait for another key."""
        if self._wait.isActive():
            self._wait.stop()
            self.given.emit()

    def mark(self, *, is_wrong: bool) -> None:
        """Show that what stands here is wrong."""
        for part in self.parts():
            if bool(part.property("wrong")) != is_wrong:
                part.setProperty("wrong", is_wrong)
                repolish(part)


class TextControl(Control):
    """A line of text."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._edit = FieldEdit()
        self._edit.textEdited.connect(lambda _: self._wait.start())
        self._edit.editingFinished.connect(self.finish)
        self._row.addWidget(self._edit)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard."""
        return [self._edit]

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        self._wait.stop()
        self._edit.setText(view.field_text(self._setting, settings, translate))
        self._edit.setCursorPosition(0)

    def answer(self, settings: Settings) -> Answer:
        """What stands here now, judged."""
        return view.typed(self._setting, self._edit.text(), settings, translate)


class NumberControl(TextControl):
    """A number with its unit; the arrow keys and two small buttons change it step by step."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._edit.stepped.connect(self._step)
        self._steps = [
            self._step_button("−", -1, translate("Settings", "Less: {label}")),
            self._step_button("+", 1, translate("Settings", "More: {label}")),
        ]
        self._row.addWidget(PlainLabel(setting.unit))
        self._row.addStretch(1)
        self._edit.setAccessibleName(f"{setting.label}, {setting.unit}")
        self._settings = view.DEFAULTS

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        self._settings = settings
        super().show_value(settings)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._edit.setFixedWidth(look.px(NUMBER_WIDTH))
        for button in self._steps:
            button.setFixedWidth(look.px(STEP_WIDTH))

    def answer(self, settings: Settings) -> Answer:
        """What stands here now, judged."""
        self._settings = settings
        return super().answer(settings)

    def _step_button(self, text: str, steps: int, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "chip")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same in the field
        button.setAutoRepeat(True)
        button.setAccessibleName(name.format(label=self._setting.label))
        button.setAccessibleDescription(self._setting.help_line)
        button.clicked.connect(lambda: self._step(steps))
        self._row.addWidget(button)
        return button

    def _step(self, steps: int) -> None:
        self._edit.setText(view.stepped(self._setting, self._edit.text(), self._settings, steps, translate))
        self._wait.start()


class LinesControl(Control):
    """A few lines, one thing on each."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._edit = LinesEdit()
        self._edit.textChanged.connect(self._wait.start)
        self._edit.left.connect(self.finish)
        self._row.addWidget(self._edit)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard."""
        return [self._edit]

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        self._edit.setPlainText(view.field_text(self._setting, settings, translate))
        self._wait.stop()

    def answer(self, settings: Settings) -> Answer:
        """What stands here now, judged."""
        return view.typed(self._setting, self._edit.toPlainText(), settings, translate)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._edit.setFixedHeight(look.px(LINES_SHOWN * 18 + 16))


class ChoiceControl(Control):
    """A few choices in as many lines as they need; one Tab stop, arrow keys between them."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._lines = QVBoxLayout()
        self._in_lines: list[int] = []
        self._gap = theme.GAP
        self._row.addLayout(self._lines)
        self._group = QButtonGroup(self)
        self._values: dict[QAbstractButton, Any] = {}
        for value, text in setting.choices:
            button = QRadioButton(text.replace("&", "&&"))
            button.setProperty("kind", "chip")
            button.setAccessibleName(f"{setting.label}: {text}")
            self._values[button] = value
            button.setParent(self)
            self._group.addButton(button)
        self._group.buttonToggled.connect(self._on_toggled)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard."""
        chosen = self._group.checkedButton()
        return sorted(self._values, key=lambda button: button is not chosen)

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        value = getattr(settings, self._setting.key)
        self._group.blockSignals(True)
        next(button for button in self._values if self._values[button] == value).setChecked(True)
        self._group.blockSignals(False)
        self._let_tab_find_the_chosen()

    def answer(self, settings: Settings) -> Answer:  # noqa: ARG002 - a choice is never wrong
        """What stands here now, judged."""
        return Answer({self._setting.key: next(self._values[button] for button in self._values if button.isChecked())})

    def _on_toggled(self, _button: QAbstractButton, is_on: bool) -> None:
        if is_on:
            self._let_tab_find_the_chosen()
            self.given.emit()

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._gap = look.px(theme.GAP)
        self._lines.setSpacing(self._gap)
        self._break_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break the lines anew."""
        super().resizeEvent(event)
        self._break_lines()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The longest choice has room at least."""
        widest = max(button.sizeHint().width() for button in self._values)
        return QSize(widest, super().minimumSizeHint().height())

    def _break_lines(self) -> None:
        """Put as many choices into each line as it has room for."""
        lines: list[list[QAbstractButton]] = [[]]
        used = 0
        for button in self._values:
            button.ensurePolished()
            width = button.sizeHint().width()
            if lines[-1] and used + self._gap + width > self.width():
                lines.append([])
                used = 0
            used += width + (self._gap if lines[-1] else 0)
            lines[-1].append(button)
        if [len(line) for line in lines] == self._in_lines:
            return
        self._in_lines = [len(line) for line in lines]
        while (item := self._lines.takeAt(0)) is not None:
            old = item.layout()
            while old is not None and old.takeAt(0) is not None:
                pass  # what is left in a layout is deleted with it, and must not be gone by then
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(self._gap)
            for button in line:
                row.addWidget(button)
            row.addStretch(1)
            self._lines.addLayout(row)

    def _let_tab_find_the_chosen(self) -> None:
        """Qt does this only once the keyboard has been here."""
        for button in self._values:
            strong, by_click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(strong if button.isChecked() else by_click)


class SwitchControl(Control):
    """On or off."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._switch = Switch()
        self._texts = dict(setting.choices)
        self._switch.toggled.connect(self._on_toggled)
        self._row.addWidget(self._switch)
        self._row.addStretch(1)
        self._switch.setAccessibleName(setting.label)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard."""
        return [self._switch]

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        is_on = bool(getattr(settings, self._setting.key))
        self._switch.blockSignals(True)
        self._switch.setChecked(is_on)
        self._switch.blockSignals(False)
        self._switch.setText(self._texts[is_on])

    def answer(self, settings: Settings) -> Answer:  # noqa: ARG002 - a switch is never wrong
        """What stands here now, judged."""
        return Answer({self._setting.key: self._switch.isChecked()})

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._switch.take_look(look)

    def _on_toggled(self, is_on: bool) -> None:
        self._switch.setText(self._texts[is_on])
        self.given.emit()


class PlaceControl(Control):
    """The place is set by dragging the window; from here it only goes back to its corner."""

    is_wide = True

    def __init__(self, setting: Setting, guard: ClickGuard) -> None:
        super().__init__(setting)
        self._button = ActionButton(guard, parent=self)
        self._button.show_action(Action(translate("Settings", "Back to the corner")))
        self._button.chosen.connect(lambda _: self.given.emit())
        self._now = PlainLabel()
        self._row.addWidget(self._button)
        self._row.addWidget(self._now, 1)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard."""
        return [self._button]

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        self._now.setText(view.shown_value(self._setting, settings, translate))

    def answer(self, settings: Settings) -> Answer:  # noqa: ARG002 - there is one way only
        """What stands here now, judged."""
        return Answer(view.back_to_default(self._setting))


class FixedControl(Control):
    """Shows what an organisation has fixed: a lock, and the value to read; there is nothing to set."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._lock = LockSign()
        self._value = FixedValue()
        self._row.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._value, 1)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard, for whoever reads by it."""
        return [self._value]

    def show_value(self, settings: Settings) -> None:
        """Show the value in force."""
        text = view.shown_value(self._setting, settings, translate)
        self._value.setText(text)
        self._value.setAccessibleName(f"{self._setting.label}: {text}")

    def answer(self, settings: Settings) -> Answer:  # noqa: ARG002 - nothing is ever given here
        """Nothing changes."""
        return Answer({})

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._lock.take_look(look)
        self._value.take_look(look)


def control_for(setting: Setting, guard: ClickGuard) -> Control:
    """Make the control a setting needs."""
    match setting.kind:
        case Kind.NUMBER:
            return NumberControl(setting)
        case Kind.CHOICE:
            return ChoiceControl(setting)
        case Kind.SWITCH:
            return SwitchControl(setting)
        case Kind.LINES:
            return LinesControl(setting)
        case Kind.PLACE:
            return PlaceControl(setting, guard)
        case _:
            return TextControl(setting)


class FieldEdit(QLineEdit):
    """A line one types in; `stepped` comes with the arrow keys."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down are steps."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(steps)


class LinesEdit(QPlainTextEdit):
    """A few lines one types in; Tab goes on to the next control. `left` comes when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class Switch(QCheckBox):
    """A check box that looks like a switch: the knob stands on the side of what is so."""

    def __init__(self) -> None:
        super().__init__()
        self._look: theme.Look | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._look = look
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Track, gap and word."""
        px = self._look.px if self._look else round
        return QSize(px(36 + theme.GAP + 4) + self.fontMetrics().horizontalAdvance(self.text()) + 4, px(30))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.sizeHint()

    def hitButton(self, pos: Any) -> bool:  # noqa: N802 - Qt's name
        """All of it can be clicked."""
        return bool(self.rect().contains(pos))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the track, the knob and the word."""
        look = self._look
        if look is None:
            return
        height, width = look.px(20), look.px(36)
        track = QRectF(2, (self.height() - height) / 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        pen = 2 if self.hasFocus() else 1
        painter.setPen(QPen(look.color("text" if self.hasFocus() else "calm" if is_on else "edge"), pen))
        painter.setBrush(look.color("calm" if is_on else "button"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        size = height - look.px(8)
        inset = (height - size) / 2
        left = track.right() - inset - size if is_on else track.left() + inset
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("calm_ink" if is_on else "quiet"))
        painter.drawEllipse(QRectF(left, track.top() + inset, size, size))
        painter.setPen(look.color("text"))
        word = self.rect().adjusted(width + look.px(theme.GAP) + 4, 0, 0, 0)
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())


class FixedValue(PlainLabel):
    """A value that can be read and reached with the Tab key, but not changed."""

    def __init__(self) -> None:
        super().__init__(wraps=True)
        self._look: theme.Look | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._look = look
        self.setMargin(look.px(4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the text, and around it where the keyboard is."""
        super().paintEvent(event)
        if self._look and self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color("text"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class LockSign(QWidget):
    """A closed lock, drawn: a body with a shackle over it. What it says is said in words too."""

    def __init__(self) -> None:
        super().__init__()
        self._look: theme.Look | None = None

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._look = look
        self.setFixedSize(look.px(16), look.px(26))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lock."""
        look = self._look
        if look is None:
            return
        width, height = look.px(12), look.px(9)
        left, top = (self.width() - width) / 2, self.height() / 2 - look.px(1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("text"), max(1.5, look.px(2) * 0.8)))
        shackle = QRectF(left + width * 0.2, top - height * 0.75, width * 0.6, height * 1.5)
        painter.drawArc(shackle, 0, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text"))
        painter.drawRoundedRect(QRectF(left, top, width, height), look.px(2), look.px(2))
