"""Paste from a document: the text on one side, what it would make on the other, and only then is it made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from companion.domain.paste import Pasted, read_paste
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_texts as texts
from companion.ui.view_state import editor_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.editor_part_form import GroupChips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from companion.domain.layer import StepRef
    from companion.domain.paste import KnownOwner

WIDTH, HEIGHT = 860, 560
LEAST_WIDTH, LEAST_HEIGHT = 300, 320
BESIDE_EACH_OTHER = 620
READ_AFTER_MS = 200
LONGEST_TEXT = 200_000


class PasteWindow(QWidget):
    """`made` carries what was read (Pasted) and the group of new situations. Nothing is made before that."""

    made = Signal(object, str)

    def __init__(
        self, look: theme.Look, guard: ClickGuard, known: Sequence[KnownOwner], at_hand: StepRef | None
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look = look
        self._known = known
        self._at_hand = at_hand
        self._pasted = Pasted()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "window")
        self.setWindowTitle(translate("Editor", "Paste from a document"))
        self.setStyleSheet(theme.style_sheet(look))
        self.text = QPlainTextEdit()
        self._help = PlainLabel(
            translate(
                "Editor",
                "One sentence a line. A heading becomes a situation; called like one there is, it adds to that one.",
            ),
            "quiet",
            wraps=True,
        )
        self._made_of = QVBoxLayout()
        self._group_label = PlainLabel(translate("Editor", "New situations stand under"), "quiet", wraps=True)
        self._groups = GroupChips()
        self.add = ActionButton(guard, parent=self)
        self._cancel = ActionButton(guard, parent=self)
        self._wait = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._prepare()
        self._lay_out()
        self._read()

    def open_over(self, window: QWidget) -> None:
        """Come up over the editor, with the keyboard."""
        px, screen = self._look.px, window.screen().availableGeometry()
        size = QSize(min(px(WIDTH), screen.width()), min(px(HEIGHT), screen.height() - 40))
        self.resize(size)
        middle = window.frameGeometry().center()
        left = max(screen.left(), min(middle.x() - size.width() // 2, screen.right() - size.width()))
        top = max(screen.top(), min(middle.y() - size.height() // 2, screen.bottom() - size.height() - 40))
        self.move(left, top)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put one below the other where it is narrow."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(BESIDE_EACH_OTHER)
        self._sides.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    # Inside.

    def _prepare(self) -> None:
        self.text.setProperty("kind", "field")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(translate("Editor", "Paste here"))
        self.text.setAccessibleName(translate("Editor", "Text from a document"))
        self.text.setAccessibleDescription(self._help.text())
        self.text.textChanged.connect(self._wait.start)
        self._wait.timeout.connect(self._read)
        self.add.chosen.connect(lambda _: self._make())
        self._cancel.show_action(Action(translate("Editor", "Not now")))
        self._cancel.chosen.connect(lambda _: self.close())
        QShortcut(QKeySequence("Escape"), self).activated.connect(self.close)

    def _lay_out(self) -> None:
        px, side = self._look.px, self._look.px(theme.MARGIN)
        self._made_of.setContentsMargins(side, side, side, side)
        self._made_of.setSpacing(px(theme.GAP))
        page = QFrame()
        page.setProperty("role", "card")
        page.setLayout(self._made_of)
        scroll = scrolling(page, Qt.FocusPolicy.StrongFocus)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(px(theme.MARGIN))
        self._sides.addWidget(self.text, 1)
        self._sides.addWidget(scroll, 1)
        self._groups.take_look(self._look)
        foot = QHBoxLayout()
        foot.setSpacing(px(theme.GAP))
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.add)
        everything = QVBoxLayout(self)
        everything.setContentsMargins(side, side, side, side)
        everything.setSpacing(px(theme.GAP + 4))
        everything.addWidget(self._help)
        everything.addLayout(self._sides, 1)
        everything.addWidget(self._group_label)
        everything.addWidget(self._groups)
        everything.addLayout(foot)
        self.setMinimumSize(px(LEAST_WIDTH), px(LEAST_HEIGHT))

    def _read(self) -> None:
        """Read the text and show what it would make."""
        self._wait.stop()
        self._pasted = read_paste(self.text.toPlainText()[:LONGEST_TEXT], self._known, self._at_hand)
        count = self._pasted.count
        title = translate("Editor", "Add %n lines", count)
        self.add.show_action(Action(title, look=Look.FILLED, tone=Tone.CALM, is_enabled=count > 0))
        has_new = any(owner.known is None for owner in self._pasted.owners)
        self._group_label.setVisible(has_new)
        self._groups.setVisible(has_new)
        self._show_what_it_makes()

    def _show_what_it_makes(self) -> None:
        while self._made_of.count():
            item = self._made_of.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not self._pasted.count and not self._pasted.unused:
            nothing = translate("Editor", "What the text would make stands here before it is made.")
            self._made_of.addWidget(PlainLabel(nothing, "quiet", wraps=True))
        for number, part in enumerate(view.paste_parts(self._pasted, translate)):
            self._made_of.addSpacing(self._look.px(8 if number else 0))
            self._made_of.addWidget(PlainLabel(part.heading, "chosen-heading", wraps=True))
            for line in part.lines:
                self._made_of.addWidget(PlainLabel(f"“{line}”", wraps=True))
        if self._pasted.unused:
            self._made_of.addSpacing(self._look.px(8))
            self._made_of.addWidget(PlainLabel(translate("Editor", "Not used"), "heading"))
            for unused in self._pasted.unused:
                label = PlainLabel(texts.left_over(unused, translate), wraps=True)
                label.show_tone(Tone.CARE)
                self._made_of.addWidget(label)
        self._made_of.addStretch(1)

    def _make(self) -> None:
        if self._wait.isActive():
            self._read()
        if self._pasted.count:
            self.made.emit(self._pasted, self._groups.chosen)
            self.close()
