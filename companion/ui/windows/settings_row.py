"""One setting in the settings window: its label, its help, the control that sets it, and its default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.settings import Settings
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import settings_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.view_state.settings_view import Answer, Kind, Setting
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.windows.settings_controls import FixedControl, control_for

CONTROL_WIDTH = 264
ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX


class SettingRow(QWidget):
    """Shows one setting. `changed` carries the settings to keep; what is wrong is said here and carries nothing."""

    changed = Signal(object)
    judged = Signal()

    def __init__(self, setting: Setting, settings: Settings, guard: ClickGuard) -> None:
        super().__init__()
        self.setting = setting
        self._settings = settings
        self._label = PlainLabel(setting.label, wraps=True)
        self._help = PlainLabel(setting.help_line, "quiet", wraps=True)
        self._problem = PlainLabel(wraps=True)
        self._problem.show_tone(Tone.CARE)
        self._problem.hide()
        self._default = PlainLabel(view.default_line(setting, translate), "quiet", wraps=True)
        self._bounds = PlainLabel(view.bounds_line(setting, translate), "quiet", wraps=True)
        self._bounds.setVisible(bool(self._bounds.text()))
        self._back = ActionButton(guard, parent=self)
        self._back.setProperty("look", Look.LINK.value)  # so that it keeps the right room while it does not show
        self.control = FixedControl(setting) if setting.fixed_by else control_for(setting, guard)
        self.control.given.connect(self._on_given)
        self._back.chosen.connect(self._go_back)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._describe()
        for part in self.control.parts():
            part.setAccessibleName(part.accessibleName() or setting.label)
        self.control.show_value(settings)
        self._show_way_back()

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px = look.px
        self._control_width = px(CONTROL_WIDTH)
        self._gap = px(theme.MARGIN)
        for column in (self._words, self._right):
            column.setSpacing(px(theme.SMALL_GAP))
        self._foot.setSpacing(px(theme.GAP))
        self.control.take_look(look)

    def stack(self, *, is_narrow: bool, is_tight: bool) -> None:
        """Put the control below the words, and its parts below each other, where there is no room beside them."""
        is_stacked = is_narrow or (self.setting.kind == Kind.LINES and not self.setting.fixed_by)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(below if is_stacked else beside)
        self._columns.setSpacing(self._gap // 2 if is_stacked else self._gap)
        self._right_side.setMinimumWidth(0 if is_stacked else self._control_width)
        self._right_side.setMaximumWidth(ANY_WIDTH if is_stacked else self._control_width)
        self.control.stack(is_stacked=is_tight)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force; what is being typed stays, unless the setting was changed elsewhere."""
        before, self._settings = self._settings, settings
        now = {name: getattr(settings, name) for name in self.setting.fields}
        if any(getattr(before, name) != value for name, value in now.items()):
            if self.setting.kind not in view.TYPED or self._judged().changes != now:
                self.control.show_value(settings)
            self._show_problem("")
        self._show_way_back()

    def is_found_by(self, wanted: str) -> bool:
        """Whether a search finds this setting."""
        return view.matches(self.setting, self._settings, wanted, translate)

    def keep_what_is_typed(self) -> None:
        """Judge what was typed a moment ago."""
        self.control.finish()

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        for label in (self._label, self._help):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._right_side = QWidget()
        self._right = QVBoxLayout(self._right_side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._default, 1)
        if self.setting.kind != Kind.PLACE and not self.setting.fixed_by:
            self._foot.addWidget(self._back)
        keeps_its_place = self._back.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(keeps_its_place)
        self._right.addWidget(self.control)
        self._right.addWidget(self._problem)
        self._right.addLayout(self._foot)
        self._right.addWidget(self._bounds)
        self._right.addStretch(1)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.addLayout(self._words, 1)
        self._columns.addWidget(self._right_side)

    def _judged(self) -> Answer:
        return self.control.answer(self._settings)

    def _on_given(self) -> None:
        answer = self._judged()
        self._show_problem(answer.problem)
        if any(getattr(self._settings, name) != value for name, value in answer.changes.items()):
            self.changed.emit(answer.changes)
        self._show_way_back()
        self.judged.emit()

    def _go_back(self) -> None:
        self.control.parts()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.control.show_value(self.setting.defaults)
        self._on_given()

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.control.mark(is_wrong=bool(problem))
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what is wrong, the help, the default and how far it goes."""
        texts = (self._problem.text(), self._help.text(), self._default.text(), self._bounds.text())
        for part in self.control.parts():
            part.setAccessibleDescription(" ".join(text for text in texts if text))

    def _show_way_back(self) -> None:
        can_go_back = view.differs(self.setting, self._settings) or bool(self._problem.text())
        if self.setting.kind == Kind.PLACE or self.setting.fixed_by:
            return
        text = translate("Settings", "Back to default")
        name = translate("Settings", "Back to default: {label}").format(label=self.setting.label)
        self._back.show_action(Action(text, look=Look.LINK, tone=Tone.CALM, name=name) if can_go_back else None)
