"""Ways to rest that are not breathing: a walk, water, a teammate, writing it out; each with a calm line of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import rest_view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.view_state.rest_view import WayView
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel

if TYPE_CHECKING:
    from companion.domain.policy import Policy

COLUMNS = 2


class WaysToRest(QWidget):
    """The buttons and the place under them, which is as high as the longest line from the start: nothing jumps."""

    chosen = Signal(object)

    def __init__(self, look: theme.Look, guard: ClickGuard, policy: Policy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._ways = rest_view.ways(translate, policy)
        self._buttons = [ActionButton(guard, "chip", self) for _ in self._ways]
        self._copies: list[tuple[WayView, ActionButton]] = []
        self._picked: int | None = None
        columns = COLUMNS if _fits(look, [way.pick.text for way in self._ways]) else 1
        grid = QGridLayout()
        grid.setSpacing(look.px(theme.GAP))
        for number, (way, button) in enumerate(zip(self._ways, self._buttons, strict=True)):
            button.show_action(way.pick)
            button.chosen.connect(lambda _command, number=number: self._pick(number))
            grid.addWidget(button, number // columns, number % columns)
        self._lines = QStackedLayout()
        self._lines.addWidget(self._page(rest_view.ways_line(translate), look))
        for way in self._ways:
            self._lines.addWidget(self._page(way.line, look, way))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(theme.GAP))
        layout.addWidget(PlainLabel(translate("Cooldown", "Or"), "heading"))
        layout.addLayout(grid)
        layout.addLayout(self._lines)

    def begin_anew(self) -> None:
        """Nothing is picked, as at the beginning of every breather."""
        self._picked = None
        self._show()

    def _page(self, line: str, look: theme.Look, way: WayView | None = None) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(PlainLabel(line, "quiet", wraps=True))
        if way and way.copy:
            row = QHBoxLayout()
            row.setSpacing(0)
            copy, mail = ActionButton(self._guard, parent=page), ActionButton(self._guard, parent=page)
            copy.show_action(way.copy)
            copy.chosen.connect(lambda _command: self._copy(copy))
            mail.show_action(way.mail)
            mail.chosen.connect(self.chosen)
            row.addWidget(copy)
            row.addWidget(mail)
            row.addStretch(1)
            column.addLayout(row)
            self._copies.append((way, copy))
        column.addStretch(1)
        return page

    def _pick(self, number: int) -> None:
        self._picked = number
        self._show()
        wish = self._ways[number].pick.command
        if wish is not None:
            self.chosen.emit(wish)

    def _show(self) -> None:
        self._lines.setCurrentIndex(0 if self._picked is None else self._picked + 1)
        for number, (way, button) in enumerate(zip(self._ways, self._buttons, strict=True)):
            button.show_action(replace(way.pick, is_chosen=number == self._picked))
        for way, copy in self._copies:
            copy.show_action(way.copy)

    def _copy(self, button: ActionButton) -> None:
        QGuiApplication.clipboard().setText(rest_view.teammate_text(translate))
        button.show_action(Action(translate("Cooldown", "Copied"), look=Look.LINK, tone=Tone.CALM))


def _fits(look: theme.Look, texts: list[str]) -> bool:
    """Tell whether the buttons have room beside each other."""
    metrics = QFontMetrics(look.font(theme.TEXT_PX))
    widths = [metrics.horizontalAdvance(text) + 2 * look.px(theme.SMALL_PADDING) + 2 for text in texts]
    columns = [max(widths[column::COLUMNS]) for column in range(COLUMNS)]
    return sum(columns) + look.px(theme.GAP) <= look.px(theme.WINDOW_WIDTH - 2 * theme.MARGIN)
