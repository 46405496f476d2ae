"""Topics below each other: name, count, what changed, and a bar as long as the count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Tone
from companion.ui.windows.charts.roving import Roving

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from companion.ui.view_state.insights_view import TopicRow

TRACK = 5
BETWEEN = 9


class TopicRows(QWidget):
    """`pointed` carries what the row at hand says, empty when there is none."""

    pointed = Signal(str)

    def __init__(self, look: theme.Look, rows: Sequence[TopicRow]) -> None:
        super().__init__()
        self.rows = [_RowPart(look, row) for row in rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(BETWEEN))
        for row in self.rows:
            column.addWidget(row)
        roving = Roving(self)
        roving.watch(self.rows)
        roving.entered.connect(lambda part: self.pointed.emit(part.accessibleName()))
        roving.left.connect(lambda: self.pointed.emit(""))


class _RowPart(QWidget):
    """One topic. Where the line is too short for both, what changed goes below the name."""

    def __init__(self, look: theme.Look, row: TopicRow) -> None:
        super().__init__()
        self._look = look
        self._row = row
        self._font = look.font(theme.TEXT_PX, equal_figures=True)
        self._changed_font = look.font(
            theme.TEXT_PX, QFont.Weight.DemiBold if row.tone == Tone.CARE else QFont.Weight.Normal, equal_figures=True
        )
        self.setAccessibleName(row.text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A narrow row has two lines of text."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The text and the bar below it."""
        return self._text_height(width) + self._look.px(4 + TRACK)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(self._look.px(200), self.heightForWidth(self._look.px(200)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A long name is cut short."""
        return QSize(self._look.px(80), self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint name and count, what changed, and the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_texts(painter)
        height, radius = self._look.px(TRACK), self._look.px(TRACK) / 2
        track = QRectF(0, self.height() - height, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("button"))
        painter.drawRoundedRect(track, radius, radius)
        track.setWidth(max(2 * radius, self.width() * self._row.part))
        painter.setBrush(self._look.color(self._row.tone))
        painter.drawRoundedRect(track, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self._look.color("text"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_texts(self, painter: QPainter) -> None:
        metrics = QFontMetrics(self._font)
        gap, line = self._look.px(8), metrics.height()
        count_width, changed_width = metrics.horizontalAdvance(self._row.count), self._changed_width()
        is_beside = self._has_room(self.width())
        right = self.width() - (changed_width + gap if is_beside and self._row.change else 0)
        baseline = metrics.ascent()
        is_told = self._row.tone == Tone.CARE
        painter.setFont(self._font)
        painter.setPen(self._look.color("text"))
        room = right - count_width - gap
        painter.drawText(0, baseline, metrics.elidedText(self._row.name, Qt.TextElideMode.ElideRight, room))
        painter.setPen(self._look.color(Tone.CARE if is_told else "text"))
        painter.drawText(right - count_width, baseline, self._row.count)
        painter.setFont(self._changed_font)
        painter.setPen(self._look.color(Tone.CARE if is_told else "quiet"))
        painter.drawText(self.width() - changed_width, baseline if is_beside else baseline + line, self._row.change)

    def _text_height(self, width: int) -> int:
        line = QFontMetrics(self._font).height()
        return line if self._has_room(width) else 2 * line

    def _has_room(self, width: int) -> bool:
        metrics, gap = QFontMetrics(self._font), self._look.px(8)
        name, count = (metrics.horizontalAdvance(text) for text in (self._row.name, self._row.count))
        return not self._row.change or name + count + self._changed_width() + 2 * gap <= width

    def _changed_width(self) -> int:
        return QFontMetrics(self._changed_font).horizontalAdvance(self._row.change)
