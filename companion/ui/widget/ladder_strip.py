"""The boundary ladder as a strip: hollow for looked at, full with a time for said."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui import theme
from companion.ui.view_state.parts import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from companion.ui.view_state.call_view import StripMarkView

MARK_PX = 16


class LadderStrip(QWidget):
    """Paints the marks of a LadderView."""

    def __init__(self, look: theme.Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._marks: tuple[StripMarkView, ...] = ()
        line = QFontMetrics(look.font(theme.HEADING_PX)).lineSpacing()
        self.setFixedHeight(look.px(MARK_PX) + 2 * line + look.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(self, marks: tuple[StripMarkView, ...]) -> None:
        """Show the marks, mildest first."""
        if marks == self._marks:
            return
        self._marks = marks
        self.setAccessibleName(". ".join(mark.name for mark in marks))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint line, marks, labels and times."""
        if not self._marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot = self.width() / len(self._marks)
        y = self._look.px(MARK_PX) / 2 + 1
        centres = [QPointF(slot * (n + 0.5), y) for n in range(len(self._marks))]
        self._paint_line(painter, centres)
        for centre, mark in zip(centres, self._marks, strict=True):
            self._paint_mark(painter, centre, mark)
            self._paint_label(painter, QRectF(centre.x() - slot / 2, 0, slot, self.height()), mark)

    def _paint_line(self, painter: QPainter, centres: list[QPointF]) -> None:
        width = self._look.px(2)
        for n, (left, right) in enumerate(pairwise(centres)):
            is_reached = self._marks[n].is_said and self._marks[n + 1].is_said
            painter.setPen(QPen(self._look.color(Tone.CARE if is_reached else "edge"), width))
            painter.drawLine(left, right)

    def _paint_mark(self, painter: QPainter, centre: QPointF, mark: StripMarkView) -> None:
        look = self._look
        radius = look.px(MARK_PX) / 2 - 1
        tone = Tone.LIMIT if mark.is_end else Tone.CARE
        edge = look.color(tone if mark.is_said or mark.is_shown or mark.is_end else "edge")
        painter.setPen(QPen(edge, look.px(2)))
        painter.setBrush(edge if mark.is_said else look.color("window"))
        painter.drawEllipse(centre, radius, radius)
        if mark.is_said:
            self._paint_tick(painter, centre, radius, QColor(look.palette.ink_on(tone)))
        elif mark.is_shown:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(edge)
            painter.drawEllipse(centre, radius * 0.35, radius * 0.35)

    def _paint_tick(self, painter: QPainter, centre: QPointF, radius: float, ink: QColor) -> None:
        painter.setPen(QPen(ink, self._look.px(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        foot = centre + QPointF(-radius * 0.1, radius * 0.35)
        painter.drawLine(centre + QPointF(-radius * 0.45, 0), foot)
        painter.drawLine(foot, centre + QPointF(radius * 0.5, -radius * 0.35))

    def _paint_label(self, painter: QPainter, slot: QRectF, mark: StripMarkView) -> None:
        look = self._look
        font = look.font(theme.HEADING_PX, QFont.Weight.DemiBold if mark.is_said else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(look.color("text" if mark.is_said else "quiet"))
        top = look.px(MARK_PX) + look.px(4)
        line = metrics.lineSpacing()
        label = metrics.elidedText(mark.label, Qt.TextElideMode.ElideRight, int(slot.width()))
        painter.drawText(QRectF(slot.x(), top, slot.width(), line), Qt.AlignmentFlag.AlignHCenter, label)
        if mark.time:
            painter.drawText(QRectF(slot.x(), top + line, slot.width(), line), Qt.AlignmentFlag.AlignHCenter, mark.time)
