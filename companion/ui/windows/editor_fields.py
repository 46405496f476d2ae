"""The words of one line: its sentence and cue to type in, the card at its real size, and how easily it is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from companion.domain.layer import DraftLine
from companion.domain.pack_limits import LONGEST_CUE, LONGEST_SAY
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import editor_view as view
from companion.ui.widget.buttons import ClickGuard, PlainLabel
from companion.ui.widget.sentence_card import SentenceCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from companion.domain.ladder import Rung

KEEP_AFTER_MS = 600
SENTENCE_LINES = 4
CUE_LINES = 2
# What Qt leaves free around the text of a document, above and below, and two pixels of edge.
FIELD_MARGINS = 16
CARD_WIDTH = theme.WINDOW_WIDTH - 2 * theme.MARGIN
_UNDO = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class SentenceEdit(QPlainTextEdit):
    """A sentence to type: one paragraph, Tab goes on, undo is the window's. `left` when the keyboard goes elsewhere."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def cut_at(self, longest: int) -> None:
        """Take no more than can be kept."""
        text = self.toPlainText()
        if len(text) > longest:
            at = self.textCursor().position()
            self.blockSignals(True)
            self.setPlainText(text[:longest])
            self.blockSignals(False)
            cursor = self.textCursor()
            cursor.setPosition(min(at, longest))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window, which takes back whole edits."""
        return False if _is_undo(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter keeps the sentence; a sentence has no lines."""
        if event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard went elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()


class LineFields(QWidget):
    """Shows a line of any layer; `written` carries the words of one that may be edited, a moment after the last key."""

    written = Signal(object)

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self._guard = guard
        self._line: DraftLine | None = None
        self._title = ""
        self._rung: Rung | None = None
        self._language = ""
        self._names: Mapping[str, str] = {}
        self._can_edit = False
        self.sentence = SentenceEdit()
        self.cue = SentenceEdit()
        self._say_label = PlainLabel(translate("Editor", "Sentence"), "heading")
        self._cue_label = PlainLabel(translate("Editor", "Cue for your own eye: voice, pause, breath"), "heading")
        self._only_read = PlainLabel(role="quiet", wraps=True)
        self._figures = PlainLabel()
        self._flags = PlainLabel(wraps=True)
        self._bare = PlainLabel(role="quiet", wraps=True)
        self._card_label = PlainLabel(translate("Editor", "As it stands in the window"), "heading")
        self._card: SentenceCard | None = None
        self._wait = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._wait.timeout.connect(self.keep)
        for field in (self.sentence, self.cue):
            field.textChanged.connect(self._on_typed)
            field.left.connect(self.keep)
        self._name_fields()
        self._lay_out()

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size; the card is made anew, at the size it has in the window."""
        px = look.px
        for column in (self._left, self._right):
            column.setSpacing(px(theme.GAP))
        self._columns.setSpacing(px(theme.MARGIN))
        line_height = QFontMetrics(look.font(theme.TEXT_PX)).lineSpacing()
        for field, lines in ((self.sentence, SENTENCE_LINES), (self.cue, CUE_LINES)):
            field.setFixedHeight(line_height * lines + px(12) + FIELD_MARGINS)
        if self._card is not None:
            self._card.hide()
            self._right.removeWidget(self._card)
            self._card.deleteLater()
        self._card = _preview_card(look, self._guard, self)
        self._right.insertWidget(1, self._card)
        self._side.setFixedWidth(px(CARD_WIDTH))
        self._judge()

    def stack(self, *, is_narrow: bool) -> None:
        """Put the card below the fields where there is no room beside them."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(below if is_narrow else beside)

    def show_names(self, names: Mapping[str, str]) -> None:
        """Fill the fields of sentences with what is set."""
        self._names = names
        self._judge()

    def show_line(self, line: DraftLine, title: str, rung: Rung | None, language: str, only_read: str) -> None:
        """Show a line; `only_read` says why it cannot be edited, empty when it can."""
        is_same = self._line is not None and self._line.id == line.id and self._title == title
        self._line, self._title, self._rung, self._language = line, title, rung, language
        self._can_edit = not only_read
        self._only_read.setText(only_read)
        self._only_read.setVisible(bool(only_read))
        for field in (self.sentence, self.cue):
            field.setReadOnly(not self._can_edit)
        if not is_same or self.typed() != (line.say, line.cue):
            self._show_text(line)
        self._judge()

    def typed(self) -> tuple[str, str]:
        """What stands in the fields, as it would be kept."""
        return " ".join(self.sentence.toPlainText().split()), " ".join(self.cue.toPlainText().split())

    def keep(self) -> None:
        """Hand over what was typed, if it is another line than before."""
        self._wait.stop()
        if self._line is None or not self._can_edit:
            return
        say, cue = self.typed()
        if (say, cue) != (self._line.say, self._line.cue):
            self._line = DraftLine(self._line.id, say, cue)
            self.written.emit(self._line)

    # Inside.

    def _name_fields(self) -> None:
        self.sentence.setAccessibleName(self._say_label.text())
        self.sentence.setPlaceholderText(translate("Editor", "What to say, in one breath"))
        self.cue.setAccessibleName(self._cue_label.text())

    def _lay_out(self) -> None:
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._left = QVBoxLayout()
        for part in (self._say_label, self.sentence, self._cue_label, self.cue, self._only_read):
            self._left.addWidget(part)
        for part in (self._figures, self._flags, self._bare):
            self._left.addWidget(part)
        self._left.addStretch(1)
        self._side = QWidget()
        self._right = QVBoxLayout(self._side)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.addWidget(self._card_label)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 1)
        self._columns.addWidget(self._side)

    def _show_text(self, line: DraftLine) -> None:
        for field, text in ((self.sentence, line.say), (self.cue, line.cue)):
            field.blockSignals(True)
            field.setPlainText(text)
            field.blockSignals(False)
        self._wait.stop()

    def _on_typed(self) -> None:
        self.sentence.cut_at(LONGEST_SAY)
        self.cue.cut_at(LONGEST_CUE)
        self._judge()
        if self._can_edit:
            self._wait.start()

    def _judge(self) -> None:
        say, cue = self.typed()
        judged = view.judgement(say, self._language, self._rung, translate)
        self._figures.setText(judged.figures)
        self._flags.setText("\n".join(judged.sentences))
        self._flags.show_tone(judged.tone)
        self._bare.setText(judged.without_fields)
        for label in (self._figures, self._flags, self._bare):
            label.setVisible(bool(label.text()))
        self.sentence.setAccessibleDescription(" ".join((judged.figures, *judged.sentences)))
        if self._card is not None:
            self._card.show_card(view.preview(self._title, DraftLine("", say, cue), self._rung, self._names, translate))
            for button in self._card.findChildren(QWidget):
                button.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _preview_card(look: theme.Look, guard: ClickGuard, parent: QWidget) -> SentenceCard:
    """Return a card that is only looked at."""
    card = SentenceCard(look, guard, parent)
    card.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return card


def _is_undo(event: QEvent) -> bool:
    """Tell whether a field asks to have undo or redo for itself."""
    if event.type() != QEvent.Type.ShortcutOverride:
        return False
    if any(event.matches(key) for key in _UNDO):  # type: ignore[attr-defined]
        event.ignore()
        return True
    return False
