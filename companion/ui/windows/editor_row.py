"""One line of a step in the editor: its sentence, the layer it is from, and what may be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, repolish

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from companion.ui.view_state.editor_view import RowView

DOTS = (2, 3)
BESIDE_EACH_OTHER = 400
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DragHandle(QWidget):
    """Six dots one drags a row by. `dragged` carries where the pointer is on the screen, `dropped` that it let go."""

    dragged = Signal(QPoint)
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._look: theme.Look | None = None
        self._is_held = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(translate("Editor", "Drag to another place, or Alt and an arrow key"))

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures."""
        self._look = look
        self.setFixedWidth(look.px(14))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """High enough for its dots."""
        return QSize(14, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        self._is_held = event.button() == Qt.MouseButton.LeftButton
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Carry along."""
        if self._is_held:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._is_held:
            self._is_held = False
            self.dropped.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the dots."""
        if self._look is None:
            return
        px, middle = self._look.px, QPointF(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("quiet"))
        for column in range(DOTS[0]):
            for row in range(DOTS[1]):
                at = QPointF((column - 0.5) * px(6), (row - 1) * px(6))
                painter.drawEllipse(middle + at, px(3) / 2, px(3) / 2)


class LineRow(QFrame):
    """Shows one line. What is asked of it is told by signals; the keyboard may ask for the same."""

    picked = Signal()
    edit_asked = Signal()
    hide_asked = Signal()
    show_asked = Signal()
    remove_asked = Signal()
    copy_asked = Signal()
    step_asked = Signal(int)
    move_asked = Signal(int)

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self.view: RowView | None = None
        self._beside_px = 0
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.handle = DragHandle()
        self._say = PlainLabel(wraps=True)
        self._mark = PlainLabel(role="quiet", wraps=True)
        self.buttons = [ActionButton(guard, parent=self) for _ in range(2)]
        self.buttons[0].chosen.connect(self._on_first)
        self.buttons[1].chosen.connect(self._on_second)
        self._row = QHBoxLayout(self)
        self._words = QVBoxLayout()
        self._words.addWidget(self._say)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._mark, 1)
        self._links = QHBoxLayout()
        self._links.addStretch(1)
        for button in self.buttons:
            self._links.addWidget(button)
        self._foot.addLayout(self._links)
        self._words.addLayout(self._foot)
        self._row.addWidget(self.handle)
        self._row.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px = look.px
        self._row.setContentsMargins(px(8), px(8), px(10), px(6))
        self._row.setSpacing(px(8))
        self._words.setSpacing(px(theme.SMALL_GAP))
        for layout in (self._foot, self._links):
            layout.setSpacing(px(theme.GAP))
        self._beside_px = px(BESIDE_EACH_OTHER)
        self.handle.take_look(look)

    def show_row(self, view: RowView, *, is_chosen: bool) -> None:
        """Show a line."""
        self.view = view
        self._say.setText(view.line.say)
        self._say.setProperty("role", "quiet" if view.line.is_hidden else "")
        repolish(self._say)
        self._mark.setText(" · ".join(part for part in (view.mark, view.own_cue) if part))
        self.setAccessibleName(view.name)
        self._show_buttons(view)
        if self.property("chosen") != is_chosen:
            self.setProperty("chosen", is_chosen)
            repolish(self)

    def _show_buttons(self, view: RowView) -> None:
        def link(text: str) -> Action:
            return Action(text, look=Look.LINK, tone=Tone.CALM, name=f"{text}: {view.line.say}")

        first = second = None
        if view.is_mine:
            first, second = link(translate("Editor", "Edit")), link(translate("Editor", "Remove"))
        elif view.can_show:
            second = link(translate("Editor", "Show again"))
        else:
            first = link(translate("Editor", "Make my own of it"))
            second = link(translate("Editor", "Hide")) if view.can_hide else None
        self.buttons[0].show_action(first)
        self.buttons[1].show_action(second)

    def _on_first(self) -> None:
        if self.view is not None:
            (self.edit_asked if self.view.is_mine else self.copy_asked).emit()

    def _on_second(self) -> None:
        if self.view is not None and self.view.is_mine:
            self.remove_asked.emit()
        elif self.view is not None:
            (self.show_asked if self.view.can_show else self.hide_asked).emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put what may be done below the layer where it is narrow."""
        super().resizeEvent(event)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(below if self.width() < self._beside_px else beside)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click anywhere chooses the line."""
        super().mousePressEvent(event)
        self.picked.emit()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go on to its words."""
        self.edit_asked.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The keyboard chooses the line it comes to."""
        super().focusInEvent(event)
        self.picked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows go from line to line, with Alt they move it; Enter edits, Delete removes or hides."""
        key = Qt.Key(event.key())
        if key in STEPS:
            is_move = event.modifiers() & Qt.KeyboardModifier.AltModifier
            (self.move_asked if is_move else self.step_asked).emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_Delete and self.buttons[1].isVisible():
            self._on_second()
        else:
            super().keyPressEvent(event)
