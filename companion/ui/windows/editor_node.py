"""Paints one place of the editor's tree: its title, and quiet beside it, or below where it is narrow, its layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from companion.ui import theme

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex

MARK = Qt.ItemDataRole.UserRole + 1
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class NodeDelegate(QStyledItemDelegate):
    """Shows the whole of both texts at every width."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree
        self._look: theme.Look | None = None

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures of a text size."""
        self._look = look
        self._title_font, self._mark_font = look.font(theme.TEXT_PX), look.font(theme.HEADING_PX)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """High enough for both texts at the width the tree has."""
        if self._look is None:
            return QSize(0, 0)
        depth = 0
        parent = index.parent()
        while parent.isValid():
            depth, parent = depth + 1, parent.parent()
        width = self._tree.viewport().width() - (depth + 1) * self._tree.indentation()
        title, mark = self._places(QRect(0, 0, width, 10_000), index)
        return QSize(width, max(title.bottom(), mark.bottom()) + self._look.px(5))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground of a chosen or hovered item, and the texts over it."""
        if self._look is None:
            return
        is_heading = not index.parent().isValid()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        title, mark = self._places(QRect(option.rect), index)
        painter.save()
        self._paint_ground(painter, option)
        painter.setFont(self._title_font)
        painter.setPen(self._look.color("quiet" if is_heading else "text"))
        painter.drawText(title, WRAP, index.data())
        painter.setFont(self._mark_font)
        painter.setPen(self._look.color("text" if is_chosen else "quiet"))
        painter.drawText(mark, WRAP, index.data(MARK) or "")
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, state = self._look, option.state
        if look is None or not state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            return
        has_keyboard = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.color("button_hover" if state & QStyle.StateFlag.State_Selected else "button"))
        painter.setPen(QPen(look.color("text"), 2) if has_keyboard else Qt.PenStyle.NoPen)
        edge = 1 if has_keyboard else 0
        radius = look.px(4)
        painter.drawRoundedRect(QRect(option.rect).adjusted(edge, edge, -edge, -edge), radius, radius)

    def _places(self, room: QRect, index: Index) -> tuple[QRect, QRect]:
        """Where title and mark stand: the mark at the right end of the line, or on a line of its own."""
        px = self._look.px if self._look else round
        inner = room.adjusted(px(4), px(4), -px(4), 0)
        title_metrics, mark_metrics = QFontMetrics(self._title_font), QFontMetrics(self._mark_font)
        mark_text = index.data(MARK) or ""
        mark_width = mark_metrics.horizontalAdvance(mark_text) + 2
        if title_metrics.horizontalAdvance(index.data()) + px(10) + mark_width <= inner.width():
            title = QRect(inner.left(), inner.top(), inner.width(), title_metrics.height())
            top = title.top() + title_metrics.ascent() - mark_metrics.ascent()
            return title, QRect(inner.right() - mark_width, top, mark_width + 1, mark_metrics.height())
        title = title_metrics.boundingRect(inner, WRAP, index.data())
        if not mark_text:
            return title, QRect(title.bottomLeft(), QSize(0, 0))
        below = QRect(inner.left(), title.bottom() + 1, inner.width(), 10_000)
        return title, mark_metrics.boundingRect(below, WRAP, mark_text)
