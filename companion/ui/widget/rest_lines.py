"""Two quiet lines while no call runs: the breather that was missed, and a word when hard calls came together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import rest_view
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot


class RestLines(QWidget):
    """Shows what there is to say; hidden when there is nothing."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = PlainLabel(wraps=True)
        self._take, self._no = ActionButton(guard), ActionButton(guard)
        self._word = PlainLabel(wraps=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self._take, self._no):
            button.chosen.connect(self.chosen)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(2))
        layout.addWidget(self._word)
        layout.addWidget(self._offer)
        layout.addLayout(buttons)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what is offered and what is said."""
        offer = rest_view.offer(snapshot, translate)
        word = rest_view.word_text(snapshot.word, translate)
        self._word.setText(word)
        self._word.setVisible(bool(word))
        self._offer.setText(offer.text if offer else "")
        self._offer.setVisible(offer is not None)
        self._take.show_action(offer.take if offer else None)
        self._no.show_action(offer.no if offer else None)
        self.setVisible(bool(word) or offer is not None)
