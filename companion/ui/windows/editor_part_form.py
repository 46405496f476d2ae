"""Asks for a new situation or step: its title, its group, and the first sentence, without which it would be nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from companion.domain.pack_limits import LONGEST_SAY, LONGEST_TITLE
from companion.domain.value import value
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from companion.ui.theme import Look as Measures


@value
class NewPart:
    """What was asked for; a step has no group."""

    title: str
    say: str
    group: str = ""


class GroupChips(QWidget):
    """The groups of situations, one of them chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for group, title in view.group_choices(translate):
            chip = QRadioButton(title.replace("&", "&&"))
            chip.setProperty("kind", "chip")
            chip.setAccessibleName(translate("Editor", "Group: {title}").format(title=title))
            self._chips[group] = chip
            self._group.addButton(chip)
            self._row.addWidget(chip)
        self._row.addStretch(1)
        next(iter(self._chips.values())).setChecked(True)

    @property
    def chips(self) -> list[QWidget]:
        """The chips."""
        return list(self._chips.values())

    @property
    def chosen(self) -> str:
        """The group that is chosen."""
        return next(group for group, chip in self._chips.items() if chip.isChecked())

    def take_look(self, look: Measures) -> None:
        """Take on measures of a text size."""
        self._row.setSpacing(look.px(theme.GAP))


class PartForm(QWidget):
    """A small form in place of the lines. `made` carries a NewPart, `left` comes when it is closed."""

    made = Signal(object)
    left = Signal()

    def __init__(self, guard: ClickGuard, frame: QFrame) -> None:
        super().__init__()
        self._is_situation = False
        self._title = QLineEdit(maxLength=LONGEST_TITLE)
        self._say = QLineEdit(maxLength=LONGEST_SAY)
        self._heading = PlainLabel(role="chosen-heading", wraps=True)
        self._group_label = PlainLabel(translate("Editor", "Group"), "heading")
        self._groups = GroupChips()
        self._problem = PlainLabel(wraps=True)
        self._problem.show_tone(Tone.CARE)
        self._add = ActionButton(guard, parent=self)
        self._add.show_action(Action(translate("Editor", "Add"), look=Look.FILLED, tone=Tone.CALM))
        self._add.chosen.connect(lambda _: self._make())
        self._cancel = ActionButton(guard, parent=self)
        self._cancel.show_action(Action(translate("Editor", "Not now")))
        self._cancel.chosen.connect(lambda _: self.left.emit())
        for field, name in (
            (self._title, translate("Editor", "Title")),
            (self._say, translate("Editor", "First sentence")),
        ):
            field.setProperty("kind", "field")
            field.setAccessibleName(name)
            field.returnPressed.connect(self._make)
        self._labels = [
            PlainLabel(self._title.accessibleName(), "heading"),
            PlainLabel(self._say.accessibleName(), "heading"),
        ]
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self._lay_out(frame)

    def take_look(self, look: Measures) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._inner.setContentsMargins(side, side, side, side)
        for layout in (self._inner, self._buttons):
            layout.setSpacing(look.px(theme.GAP))
        self._groups.take_look(look)

    def parts(self) -> list[QWidget]:
        """What takes the keyboard, in order."""
        return [self._title, *self._groups.chips, self._say, self._cancel, self._add]

    def ask(self, heading: str, *, is_situation: bool) -> None:
        """Begin anew."""
        self._is_situation = is_situation
        self._heading.setText(heading)
        for part in (self._group_label, self._groups):
            part.setVisible(is_situation)
        self._title.clear()
        self._say.clear()
        self.show_problem("")
        self.show()
        self._title.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why it cannot be added."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _make(self) -> None:
        title, say = " ".join(self._title.text().split()), " ".join(self._say.text().split())
        if not title or not say:
            self.show_problem(translate("Editor", "It needs a title and a first sentence."))
            (self._title if not title else self._say).setFocus()
            return
        self.made.emit(NewPart(title, say, self._groups.chosen if self._is_situation else ""))

    def _lay_out(self, frame: QFrame) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._inner = QVBoxLayout(frame)
        for part in (
            self._heading,
            self._labels[0],
            self._title,
            self._group_label,
            self._groups,
            self._labels[1],
            self._say,
            self._problem,
        ):
            self._inner.addWidget(part)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._cancel)
        self._buttons.addWidget(self._add)
        self._inner.addLayout(self._buttons)
