"""What the program is, which versions it runs with, what it is made of, and the text of every licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import about_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, repolish
from companion.ui.widget.scrolling import scrolling
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.footed_window import FootedWindow
from companion.ui.windows.ordinary_window import Measures

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.settings import Settings

MEASURES = Measures(760, 620)
BESIDE_EACH_OTHER = 560
LIST_WIDTH = 230
LEAST_LIST_HEIGHT = 150
LEAST_TEXT_HEIGHT = 220
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX


class AboutWindow(FootedWindow):
    """`text_of` returns the licence of a part by its id."""

    def __init__(self, settings: Settings, guard: ClickGuard, about: view.About, text_of: Callable[[str], str]) -> None:
        super().__init__(settings, translate("About", "About Call Companion"), MEASURES)
        self._about = about
        self._text_of = text_of
        self._title = PlainLabel(view.title(about), "title", wraps=True)
        self._purpose, self._where, self._versions = (WrappingLabel(role) for role in ("", "quiet", "quiet"))
        self._heading, self._licence, self._answer = PlainLabel("", "heading"), WrappingLabel("quiet"), WrappingLabel()
        self.parts, self.search, self.text = QListWidget(), QLineEdit(), QPlainTextEdit()
        self._copy, self._close = ActionButton(guard, parent=self), ActionButton(guard, parent=self)
        self._prepare()
        self.write_anew()
        self.lay_out(self._body(), (self._copy, self._close))
        self.parts.setCurrentRow(0)
        self.parts.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_anew(self) -> None:
        """Write every text in the language of the moment; what is chosen stays."""
        self.setWindowTitle(translate("About", "About Call Companion"))
        self._purpose.show_text(view.purpose(translate))
        self._where.show_text(view.where_data_lies(self._about, translate))
        self._versions.show_text(view.versions_line(self._about))
        self._heading.setText(translate("About", "What it is made of"))
        self.parts.setAccessibleName(translate("About", "What it is made of"))
        search = translate("About", "Search in this text")
        self.search.setPlaceholderText(search)
        self.search.setAccessibleName(search)
        self._copy.show_action(Action(translate("About", "Copy the versions for IT")))
        self._close.show_action(Action(translate("About", "Close"), look=Look.FILLED, tone=Tone.CALM))
        self._say("")
        for row, part in enumerate(self._about.parts):
            self.parts.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, view.part_name(part, translate))
        self._name_text()

    def take_look(self, look: theme.Look) -> None:
        """Take on colours and measures of a text size."""
        super().take_look(look)
        px = look.px
        self._column.setContentsMargins(0, 0, px(theme.GAP), 0)
        self._column.setSpacing(px(theme.GAP))
        self._halves.setSpacing(px(theme.MARGIN - 4))
        self._right.setSpacing(px(theme.GAP))
        self.text.setMinimumHeight(px(LEAST_TEXT_HEIGHT))
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, look.color("quiet"))
        self.search.setPalette(palette)

    def stack(self) -> None:
        """Put the text below the list where there is no room beside it."""
        super().stack()
        px = self.look.px
        is_wide = self.width() >= px(BESIDE_EACH_OTHER)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if is_wide else below)
        self.parts.setMinimumWidth(px(LIST_WIDTH) if is_wide else 0)
        self.parts.setMaximumWidth(px(LIST_WIDTH) if is_wide else _NO_LIMIT)
        self.parts.setMinimumHeight(px(LEAST_LIST_HEIGHT))
        self.parts.setMaximumHeight(_NO_LIMIT if is_wide else px(LEAST_LIST_HEIGHT))

    # Inside.

    def _prepare(self) -> None:
        for label in (self._where, self._versions):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.parts.setProperty("kind", "parts")
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        for part in self._about.parts:
            self.parts.addItem(QListWidgetItem(view.part_title(part)))
        self.parts.currentRowChanged.connect(self._show_part)
        self.parts.itemActivated.connect(lambda _: self._go_to(self.text))
        self.search.setProperty("kind", "field")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._find(anew=True))
        self.search.returnPressed.connect(self._find)
        self.text.setProperty("kind", "field")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        # A text that is only read has a cursor too: it is selected with Shift and the arrows as with the mouse.
        keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.text.setTextInteractionFlags(keyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy.chosen.connect(lambda _: self._copy_versions())
        self._close.chosen.connect(lambda _: self.close())
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(lambda: self._go_to(self.search))
        QShortcut(QKeySequence.StandardKey.FindNext, self).activated.connect(self._find)

    def _body(self) -> QWidget:
        self._right = QVBoxLayout()
        for part in (self._licence, self.search, self.text):
            self._right.addWidget(part)
        self._right.setStretchFactor(self.text, 1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self.parts)
        self._halves.addLayout(self._right, 1)
        page = QWidget()
        self._column = QVBoxLayout(page)
        for label in (self._title, self._purpose, self._where, self._versions, self._heading):
            self._column.addWidget(label)
        self._column.addLayout(self._halves, 1)
        self._scroll = scrolling(page)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._scroll, 1)
        rows.addWidget(self._answer)  # beside the button that was clicked, where it moves nothing that is read
        return body

    def _show_part(self, row: int) -> None:
        if 0 <= row < len(self._about.parts):
            self.text.setPlainText(view.flowing(self._text_of(self._about.parts[row].id)))
            self._name_text()

    def _name_text(self) -> None:
        row = self.parts.currentRow()
        if row < 0:
            return
        part = self._about.parts[row]
        self._licence.show_text(translate("About", "Licence: {licence}").format(licence=part.licence))
        name = translate("About", "Licence of {part}").format(part=part.name)
        self.text.setAccessibleName(name)

    def _go_to(self, field: QLineEdit | QPlainTextEdit) -> None:
        """Bring the keyboard there, and the place into sight."""
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroll.ensureWidgetVisible(field)
        if field is self.search:
            field.selectAll()

    def _find(self, *, anew: bool = False) -> None:
        """Go to the next place, from the top again after the last one; `anew`: from where the found word begins."""
        wanted = self.search.text()
        cursor = self.text.textCursor()
        if anew:
            cursor.setPosition(cursor.selectionStart())
            self.text.setTextCursor(cursor)
        is_found = bool(wanted) and self.text.find(wanted)
        if wanted and not is_found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            is_found = self.text.find(wanted)
        self.search.setProperty("wrong", bool(wanted) and not is_found)
        repolish(self.search)

    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(view.versions_for_it(self._about))
        self._say(translate("About", "The versions are on the clipboard."))

    def _say(self, sentence: str) -> None:
        self._answer.show_text(sentence)
        self._answer.show_tone(Tone.CALM)
        self._answer.setVisible(bool(sentence))
