"""Bars side by side over a scale, each with a part of it in amber, and room for what one of them says in words."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Tone
from companion.ui.windows.charts.roving import Roving

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from companion.ui.view_state.insights_view import Bar, BarsView

HEIGHT = 150
LEAST_PLOT = 60
WIDEST_BAR = 30
BAR_PART = 0.74
# Steps of a scale people read without thinking, for each power of ten.
STEPS = (1, 2, 5)
LINES = 3
FOCUS_PX = 2


def scale_of(highest: int) -> tuple[int, int]:
    """Return the step between the lines of a scale and its top, for a highest bar."""
    power = 1
    while True:
        for step in STEPS:
            if step * power * LINES >= highest:
                return step * power, -(-max(highest, 1) // (step * power)) * step * power
        power *= 10


class BarsChart(QWidget):
    """Paints the scale and holds the bars. `pointed` carries what the bar at hand says, empty when there is none."""

    pointed = Signal(str)

    def __init__(self, look: theme.Look, view: BarsView) -> None:
        super().__init__()
        self._look = look
        self._view = view
        self._font = look.font(theme.HEADING_PX, equal_figures=True)
        highest = view.top or max((bar.height for bar in view.bars), default=0)
        self._step, self._top = (highest // 2, highest) if view.top else scale_of(highest)
        self.bars = [_BarPart(self, look, bar, self._top) for bar in view.bars]
        roving = Roving(self)
        roving.watch(self.bars)
        roving.entered.connect(lambda part: self.pointed.emit(part.accessibleName()))
        roving.left.connect(lambda: self.pointed.emit(""))
        self.setAccessibleName(view.heading)
        self.setAccessibleDescription(view.summary)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return QSize(self._look.px(240), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Bars may be narrow."""
        return QSize(self._look.px(LEAST_PLOT), self._look.px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width among the bars."""
        super().resizeEvent(event)
        plot = self._plot()
        for number, bar in enumerate(self.bars):
            left, right = (plot.left() + plot.width() * n // len(self.bars) for n in (number, number + 1))
            bar.setGeometry(left, plot.top(), right - left, plot.height() + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines of the scale and what stands below the bars."""
        painter = QPainter(self)
        painter.setFont(self._font)
        plot, metrics = self._plot(), QFontMetrics(self._font)
        for value in range(0, self._top + 1, self._step):
            y = plot.bottom() - round(plot.height() * value / self._top)
            painter.setPen(self._look.color("line"))
            painter.drawLine(plot.left(), y, plot.right(), y)
            painter.setPen(self._look.color("quiet"))
            box = QRect(0, y - metrics.height() // 2, plot.left() - self._look.px(8), metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._number(value))
        self._paint_labels(painter, metrics)

    def _paint_labels(self, painter: QPainter, metrics: QFontMetrics) -> None:
        """Write every label, or where they would run into each other every second, third and so on."""
        placed = [self._placed(number, metrics) for number, bar in enumerate(self._view.bars) if bar.label]
        every = 1
        while not _is_free(placed[::every], self._look.px(theme.SMALL_GAP)):
            every += 1
        for left, _right, text in placed[::every]:
            painter.drawText(left, self.height() - metrics.descent(), text)

    def _placed(self, number: int, metrics: QFontMetrics) -> tuple[int, int, str]:
        """Where the label of a bar begins and ends: below the middle of the bar, and not over an edge."""
        text = self._view.bars[number].label
        width, middle = metrics.horizontalAdvance(text), self.bars[number].geometry().center().x()
        left = max(0, min(self.width() - width, middle - width // 2))
        return left, left + width, text

    def _plot(self) -> QRect:
        metrics = QFontMetrics(self._font)
        left = metrics.horizontalAdvance(self._number(self._top)) + self._look.px(10)
        above, below = metrics.height() // 2 + 1, metrics.height() + self._look.px(theme.GAP)
        return QRect(left, above, max(1, self.width() - left), max(1, self.height() - above - below))

    def _number(self, value: int) -> str:
        return self._view.unit.format(n=value) if self._view.unit else str(value)


def _is_free(placed: list[tuple[int, int, str]], gap: int) -> bool:
    return all(before[1] + gap <= after[0] for before, after in pairwise(placed))


class _BarPart(QWidget):
    """One bar in its column, with its words for a screen reader and for the mouse."""

    def __init__(self, chart: QWidget, look: theme.Look, bar: Bar, top: int) -> None:
        super().__init__(chart)
        self._look = look
        self._bar = bar
        self._top = top
        self.setAccessibleName(bar.text)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what goes on as it should in teal, the hard ones at its foot in amber."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, min(self.width() * BAR_PART, self._look.px(WIDEST_BAR)))
        room, left = self.height() - 1, (self.width() - width) / 2
        height, amber = (room * value / self._top for value in (self._bar.height, self._bar.amber))
        outline = QPainterPath()
        radius = min(self._look.px(3), width / 3)
        outline.addRoundedRect(QRectF(left, room - height, width, height), radius, radius)
        painter.setClipPath(outline)
        painter.fillRect(QRectF(left, room - height, width, height), self._look.color(Tone.CALM))
        if amber:
            painter.fillRect(QRectF(left, room - amber - 1, width, 1), self._look.color("card"))
            painter.fillRect(QRectF(left, room - amber, width, amber), self._look.color(Tone.CARE))
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(self._look.color("text"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
