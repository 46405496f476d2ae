"""A label that also wraps inside a word that is wider than the label: Finnish has such words, and text may be large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from companion.ui.widget.buttons import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics, QResizeEvent
    from PySide6.QtWidgets import QWidget

# A break may come here; nothing shows where none does. QLabel itself knows only breaks between words.
MAY_BREAK = "\u200b"


class WrappingLabel(PlainLabel):
    """Shows a text whole at any width. Its accessible name is the text as it was given."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent, wraps=True)
        self._whole = ""

    def show_text(self, text: str) -> None:
        """Show a text."""
        self._whole = text
        self.setAccessibleName(text)
        self._break_words(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Break anew."""
        super().resizeEvent(event)
        self._break_words(event.size().width())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The height of the text once it is broken for this width."""
        self._break_words(width)
        return super().heightForWidth(width)

    def _break_words(self, width: int) -> None:
        metrics = self.fontMetrics()
        self.setText(" ".join(_broken(word, width, metrics) for word in self._whole.split(" ")))


def _broken(word: str, width: int, metrics: QFontMetrics) -> str:
    return MAY_BREAK.join(word) if metrics.horizontalAdvance(word) > width else word
