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
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

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
        self._edit.setText(view.field_text(self._setting, settings))
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
        self._edit.setText(view.stepped(self._setting, self._edit.text(), self._settings, steps))
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
        self._edit.setPlainText(view.field_text(self._setting, settings))
        self._wait.stop()

    def answer(self, settings: Settings) -> Answer:
        """What stands here now, judged."""
        return view.typed(self._setting, self._edit.toPlainText(), settings, translate)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        super().take_look(look)
        self._edit.setFixedHeight(look.px(LINES_SHOWN * 18 + 16))


MOST_SIDE_BY_SIDE = 3


class ChoiceControl(Control):
    """A few choices side by side, more than three below each other; one Tab stop, arrow keys between them."""

    is_wide = True

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._group = QButtonGroup(self)
        self._values: dict[QAbstractButton, Any] = {}
        for value, text in setting.choices:
            button = QRadioButton(text.replace("&", "&&"))
            button.setProperty("kind", "chip")
            button.setAccessibleName(f"{setting.label}: {text}")
            self._values[button] = value
            self._group.addButton(button)
        self._lay_choices_out(list(self._values))
        self._group.buttonToggled.connect(self._on_toggled)

    def _lay_choices_out(self, buttons: list[QAbstractButton]) -> None:
        column = QVBoxLayout()
        column.setSpacing(self._row.spacing())
        is_column = len(buttons) > MOST_SIDE_BY_SIDE
        for button in buttons:
            if is_column:
                column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                self._row.addWidget(button)
        if is_column:
            self._row.addLayout(column)
        self._row.addStretch(1)

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
        self._now.setText(view.shown_value(self._setting, settings))

    def answer(self, settings: Settings) -> Answer:  # noqa: ARG002 - there is one way only
        """What stands here now, judged."""
        return Answer(view.back_to_default(self._setting))


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
