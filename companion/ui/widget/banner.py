"""A quiet line at the foot of the window for what should be known: how the log stands, which file was set aside."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel


class Banner(QWidget):
    """Shows one sentence. `dismissed` comes when the agent has read one that can be put away."""

    dismissed = Signal()

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(wraps=True)
        self._label.show_tone(Tone.CARE)
        self._ok = ActionButton(guard)
        self._ok.chosen.connect(lambda _: self.dismissed.emit())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(theme.GAP))
        self._row.addWidget(self._label, 1)
        self._row.addWidget(self._ok)
        self.hide()

    def show_text(self, text: str, *, can_dismiss: bool) -> None:
        """Show a sentence; an empty one hides the banner."""
        self._label.setText(text)
        self._ok.show_action(Action(translate("Banner", "OK"), look=Look.LINK) if can_dismiss else None)
        self.setVisible(bool(text))

    def height_at(self, width: int) -> int:
        """The height the sentence needs at a width; 0 when there is none."""
        if not self._label.text():
            return 0
        self._row.activate()
        return self._row.totalHeightForWidth(width)
