"""Where an ordinary window stands: beside the window that stays on top, so that neither covers the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

TITLE_BAR_PX = 40


def room_beside(screen: QRect, beside: QRect, wanted: QSize, least_width: int, gap: int) -> QRect:
    """Return the place left or right of a window, whichever has more room, no larger than wanted and on the screen."""
    left_room, right_room = beside.left() - screen.left() - gap, screen.right() - beside.right() - gap
    room = max(left_room, right_room)
    width = max(min(wanted.width(), room), min(least_width, screen.width()))
    height = min(wanted.height(), screen.height() - TITLE_BAR_PX)
    x = beside.left() - gap - width if left_room >= right_room else beside.right() + gap
    x = max(screen.left(), min(x, screen.right() - width))
    y = max(screen.top(), min(beside.top(), screen.bottom() - height - TITLE_BAR_PX))
    return QRect(x, y, width, height)
