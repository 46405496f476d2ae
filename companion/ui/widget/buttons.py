"""Buttons that show an Action and send its verb, and labels that never read a text as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Action, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPoint

    from companion.engine.ports import Clock

SAME_CLICK_S = 0.7
SAME_PLACE_PX = 8


class ClickGuard:
    """Swallows the second click at the same place within 0.7 s, so that a double click never does two things."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._place: QPoint | None = None
        self._at_s = 0.0

    def lets_pass(self, place: QPoint) -> bool:
        """Tell whether a click at this place of the screen counts."""
        at_s = self._clock.now().elapsed_s
        is_same = (
            self._place is not None
            and at_s - self._at_s < SAME_CLICK_S
            and (place - self._place).manhattanLength() <= SAME_PLACE_PX
        )
        if is_same:
            return False
        self._place, self._at_s = place, at_s
        return True


class ActionButton(QPushButton):
    """A button for one place; which Action stands in it may change. `chosen` carries the Action's command."""

    chosen = Signal(object)

    def __init__(self, guard: ClickGuard, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._action: Action | None = None
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if kind:
            self.setProperty("kind", kind)
        self.clicked.connect(self._on_clicked)

    def show_action(self, action: Action | None) -> None:
        """Stand for an action; None leaves the place empty."""
        if action == self._action:
            return
        before, self._action = self._action, action
        self.setVisible(action is not None)
        if action is None:
            return
        if self.text() != action.text:
            self.setText(action.text.replace("&", "&&"))
        self.setAccessibleName(action.name or action.text)
        self.setEnabled(action.is_enabled)
        looks = (action.look, action.tone, action.is_chosen)
        if before is None or looks != (before.look, before.tone, before.is_chosen):
            self.setProperty("look", action.look.value)
            self.setProperty("tone", action.tone.value)
            self.setProperty("chosen", action.is_chosen)
            repolish(self)

    def fit(self, texts: Iterable[str], look: theme.Look) -> None:
        """Become wide enough for the longest of the texts, so that nothing moves when the text changes."""
        metrics = QFontMetrics(look.font(theme.TEXT_PX, QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        self.setFixedWidth(widest + 2 * look.px(theme.BUTTON_PADDING) + 4)

    def share_the_row(self) -> None:
        """Take an equal share of a row however long the text is."""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _on_clicked(self) -> None:
        if self._action is not None and self._guard.lets_pass(QCursor.pos()):
            self.chosen.emit(self._action.command)


class PlainLabel(QLabel):
    """A label that shows text as it is; markup in data is never rendered."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show a text; the same text again costs nothing."""
        if text != self.text():
            super().setText(text)

    def show_tone(self, tone: Tone) -> None:
        """Take on the colour of a tone."""
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            repolish(self)


class TimerLabel(PlainLabel):
    """A time in figures of equal width. It keeps to the room it has: a longer time is written smaller, never wider."""

    def __init__(self, look: theme.Look, size: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._look = look
        self._largest = size
        self._shape = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_time(self, text: str) -> None:
        """Show a time."""
        self.setText(text)
        shape = "".join("0" if character.isdigit() else character for character in text)
        if shape != self._shape:
            self._shape = shape
            self._fit()

    def resizeEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
        """Fit anew."""
        self._fit()

    def _fit(self) -> None:
        for size in range(self._largest, theme.TEXT_PX, -1):
            font = self._look.font(size, QFont.Weight.DemiBold, equal_figures=True)
            if QFontMetrics(font).horizontalAdvance(self._shape) <= self.width():
                break
        self.setFont(font)
        self.setStyleSheet(theme.font_style(font))


class ElidedLabel(PlainLabel):
    """A label of one line that ends in … where there is no room; the whole text is its tooltip and accessible name."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show as much of a text as fits."""
        self._whole = text
        self._elide()

    def resizeEvent(self, event: object) -> None:  # noqa: N802, ARG002 - Qt's name
        """Elide anew."""
        self._elide()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(_as_it_is(self._whole) if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def _as_it_is(text: str) -> str:
    """Return a text for a tooltip, which reads what looks like markup as markup."""
    if "<" not in text:
        return text
    import html  # noqa: PLC0415 - it knows every entity there is, and few texts need one

    return f"<qt>{html.escape(text)}</qt>"


def card_frame(parent: QWidget | None = None) -> QFrame:
    """A card."""
    frame = QFrame(parent)
    frame.setProperty("role", "card")
    return frame


def repolish(widget: QWidget) -> None:
    """Let the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
