"""Finds words that have less room than they need, in any window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from companion.ui import theme
from companion.ui.widget.buttons import ElidedLabel
from companion.ui.widget.ladder_strip import LadderStrip

if TYPE_CHECKING:
    from collections.abc import Iterator


def cut_texts(window: QWidget) -> list[str]:
    """Name every text that is cut, shortened or stands over the edge, whatever of it is scrolled away."""
    found = [text for button in window.findChildren(QAbstractButton) for text in _cut_in_button(button)]
    found += [text for label in window.findChildren(QLabel) for text in _cut_in_label(label)]
    found += [text for strip in window.findChildren(LadderStrip) for text in _cut_in_strip(strip)]
    for part in window.findChildren(QWidget):
        place = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        if part.isVisible() and not (place.left() >= 0 and place.right() <= window.width()):
            found.append(f"{type(part).__name__} {place} is over the edge")
    return found


def _cut_in_button(button: QAbstractButton) -> Iterator[str]:
    if not button.isVisible() or not button.text():
        return
    metrics = button.fontMetrics()
    text = button.text().replace("&&", "&")
    if metrics.horizontalAdvance(text) > _room_in(button) or metrics.height() > button.height():
        yield f"the button “{text}” needs {metrics.horizontalAdvance(text)} and has {_room_in(button)}"


def _room_in(button: QAbstractButton) -> int:
    option = QStyleOptionButton()
    if isinstance(button, QPushButton):
        button.initStyleOption(option)
        return button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button).width()
    if isinstance(button, QRadioButton):
        button.initStyleOption(option)
        return button.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, button).width()
    return button.width()


def _cut_in_label(label: QLabel) -> Iterator[str]:
    if not label.isVisible() or not label.text():
        return
    if isinstance(label, ElidedLabel) and label.toolTip():
        yield f"“{label.toolTip()}” is shortened to “{label.text()}”"
    if label.wordWrap():
        longest = max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])
        if label.heightForWidth(label.width()) > label.height() or longest > label.width():
            yield f"the sentence “{label.text()}”"
    elif label.fontMetrics().horizontalAdvance(label.text()) > label.width():
        yield f"the label “{label.text()}”"


def _cut_in_strip(strip: LadderStrip) -> Iterator[str]:
    metrics = QFontMetrics(strip._look.font(theme.HEADING_PX, QFont.Weight.DemiBold))
    for mark in strip._marks if strip.isVisible() else ():
        if metrics.horizontalAdvance(mark.label) > strip.width() / len(strip._marks):
            yield f"the mark “{mark.label}”"
