"""What changed in the team's pack, old above new, in an ordinary window that is opened from the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.changes_view import ChangeView, change_views
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from companion.domain.pack_changes import Change
    from companion.domain.settings import Settings

MEASURES = Measures(460, 480, 306, 240)
MOST_SHOWN = 200


class ChangesWindow(OrdinaryWindow):
    """Lists the changes. `seen` comes when the agent has read them; closing alone keeps them for later."""

    seen = Signal()

    def __init__(self, settings: Settings, guard: ClickGuard, changes: Sequence[Change]) -> None:
        super().__init__(settings, translate("Changes", "What changed in the team’s pack"), MEASURES)
        self._seen, self._later = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._seen.show_action(Action(translate("Changes", "Seen"), look=Look.FILLED, tone=Tone.CALM))
        self._seen.chosen.connect(lambda _: self._on_seen())
        self._later.show_action(Action(translate("Changes", "Later")))
        self._later.chosen.connect(lambda _: self.close())
        self._cards = [_Card(view) for view in change_views(changes[:MOST_SHOWN], translate)]
        self._lay_out(len(changes) - MOST_SHOWN)
        self.dress()

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard at "Seen"."""
        super().open_beside(window)
        self._seen.setFocus()

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(px(theme.GAP + 4))
        self._column.setContentsMargins(0, 0, px(theme.GAP), 0)
        self._column.setSpacing(px(theme.GAP))
        for card in self._cards:
            card.take_look(look)

    # Inside.

    def _on_seen(self) -> None:
        self.seen.emit()
        self.close()

    def _lay_out(self, more: int) -> None:
        page = QWidget()
        self._column = QVBoxLayout(page)
        for card in self._cards:
            self._column.addWidget(card)
        if more > 0:
            text = translate("Changes", "And {n} more: call-companion pack list says where the pack is.")
            self._column.addWidget(PlainLabel(text.format(n=more), "quiet", wraps=True))
        self._column.addStretch(1)
        scroll = scrolling(page, Qt.FocusPolicy.StrongFocus)
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(translate("Changes", "Your own lines are as they were."), "quiet", wraps=True), 1)
        foot.addWidget(self._later)
        foot.addWidget(self._seen)
        self._all = QVBoxLayout(self)
        self._all.addWidget(scroll, 1)
        self._all.addLayout(foot)


class _Card(QFrame):
    """One change: where it is, what stood there, what stands there now."""

    def __init__(self, view: ChangeView) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(PlainLabel(view.where, "heading", wraps=True))
        if view.was:
            self._rows.addWidget(PlainLabel(view.was_label, "quiet"))
            self._rows.addWidget(PlainLabel(view.was, "quiet", wraps=True))
        if view.now:
            label = PlainLabel(view.now_label)
            label.show_tone(Tone.CALM)
            self._rows.addWidget(label)
            self._rows.addWidget(PlainLabel(view.now, wraps=True))

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._rows.setContentsMargins(side, side - 2, side, side - 2)
        self._rows.setSpacing(look.px(2))
