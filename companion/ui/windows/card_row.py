"""One row of the hand-over card: a heading and a field as high as its text, large enough to read out."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.hand_over import Typed
from companion.domain.privacy import LONGEST_NOTE
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.widget.buttons import PlainLabel
from companion.ui.windows.guarded_edit import GuardedEdit

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from companion.ui.view_state.hand_over_view import RowView

# Without it Qt takes the last line for one that does not fit.
SLACK_PX = 2


class CardRowField(QWidget):
    """Shows a RowView. `corrected` carries a Typed; `resized` tells that the height changed."""

    corrected = Signal(object)
    resized = Signal()

    def __init__(self, view: RowView, look: theme.Look) -> None:
        super().__init__()
        self._row = view.row
        self._over = view.over
        self._heading = PlainLabel(role="heading")
        self.edit = GrowingEdit(view.text, look)
        self.edit.written.connect(self._on_written)
        self.edit.resized.connect(self.resized)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(4))
        layout.addWidget(self._heading)
        layout.addWidget(self.edit)

    def show_row(self, view: RowView, *, can_type: bool) -> None:
        """Show a row as it stands now; while it is being typed in, later."""
        self._heading.setText(view.heading)
        self.edit.setAccessibleName(view.heading)
        self.edit.setPlaceholderText(translate("HandOver", "Nothing yet"))
        self.edit.setReadOnly(not can_type)
        if self.edit.is_settled and not self.edit.is_being_typed:
            self._over = view.over
            self.edit.show_text(view.text)
            self.edit.document().setModified(False)

    def keep(self) -> None:
        """Hand over what was typed; from now on the row shows what the call brought meanwhile."""
        self.edit.keep()
        self.edit.document().setModified(False)

    def _on_written(self, text: str) -> None:
        self.corrected.emit(Typed(self._row, text, self._over))


class GrowingEdit(GuardedEdit):
    """Has no scroll bar: it grows with its text."""

    resized = Signal()

    def __init__(self, text: str, look: theme.Look) -> None:
        super().__init__(text, LONGEST_NOTE, is_one_line=True)
        self._edge = 2 * (look.px(5) + 2)  # padding and border on both sides, as in the style sheet
        self.setProperty("kind", "field")
        self.setProperty("role", "reading")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    @property
    def is_being_typed(self) -> bool:
        """The keyboard is here and something was typed since it came."""
        return self.hasFocus() and self.document().isModified()

    def fit(self) -> None:
        """Become as high as the text."""
        lines = max(1, round(self.document().size().height()))
        text = lines * ceil(QFontMetricsF(self.font()).lineSpacing())
        height = text + 2 * ceil(self.document().documentMargin()) + self._edge + SLACK_PX
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.resized.emit()

    def cursor_place(self) -> QRect:
        """Where the cursor stands in this widget."""
        return self.cursorRect().translated(self.viewport().pos())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing was typed yet since the keyboard came."""
        self.document().setModified(False)
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Fit to the font the style sheet brings."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit to another width."""
        super().resizeEvent(event)
        self.fit()
