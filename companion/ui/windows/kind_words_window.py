"""The drawer of kind words: what callers and colleagues said that does one good. One at a time, or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from companion.domain.kind_words import KindWords, one_of
from companion.domain.privacy import LONGEST_KIND_WORDS
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.kind_words_view import day_text
from companion.ui.view_state.notes_view import locked_field
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.scrolling import scrolling
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.guarded_edit import GuardedEdit
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from companion.domain.settings import Settings

MEASURES = Measures(420, 480)
MEASURES_OF_ONE = Measures(420, 260)
EDIT_HEIGHT = 64


class KindWordsWindow(OrdinaryWindow):
    """Shows the drawer. `kept` carries new words, `dropped` the id of some, `put_back` some that were taken out."""

    kept = Signal(str)
    dropped = Signal(str)
    put_back = Signal(object)

    def __init__(self, settings: Settings, guard: ClickGuard, *, one_at_a_time: bool) -> None:
        super().__init__(settings, translate("KindWords", "Kind words"), MEASURES)
        self._guard = guard
        self._inside: tuple[KindWords, ...] = ()
        self._taken_out: KindWords | None = None
        self._turn = 0
        self._is_one = one_at_a_time
        self._typed = ""
        self._rows: dict[str, _Row] = {}
        self._make_parts()
        self._lay_out()
        self.dress()
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._on_keep)

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard, as high as what is shown needs."""
        self._measures = MEASURES_OF_ONE if self._shows_one() else MEASURES
        super().open_beside(window)
        self._first_focus()

    def show_words(self, inside: tuple[KindWords, ...], *, begin_at: int = 0) -> None:
        """Show what is in the drawer; `begin_at`: whose turn it is when one is shown at a time."""
        self._inside = inside
        self._turn = self._turn or begin_at
        if self._taken_out and any(each.id == self._taken_out.id for each in inside):
            self._taken_out = None
        self._show()

    def let_write(self, *, can_write: bool) -> None:
        """Take words in, or say that they cannot be kept while notes are locked."""
        if can_write == self._edit.isEnabled():
            return
        self._edit.setEnabled(can_write)
        self._show_keep(can_write=can_write)
        stay = translate("KindWords", "They stay on this computer.")
        self._help.setText(stay if can_write else locked_field(translate))

    def show_one(self, *, is_one: bool) -> None:
        """Turn to one at a time, or to all of them."""
        self._is_one = is_one
        self._show()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        self._on_keep()
        super().closeEvent(event)

    # What the agent does.

    def _on_keep(self) -> None:
        self._edit.keep()
        typed, self._typed = self._typed.strip(), ""
        if typed:
            self.kept.emit(typed)
            self._edit.show_text("")

    def _on_take_out(self, words: KindWords) -> None:
        self._taken_out = words
        self.dropped.emit(words.id)

    def _on_put_back(self) -> None:
        if self._taken_out is not None:
            words, self._taken_out = self._taken_out, None
            self.put_back.emit(words)
            self._show()

    def _on_another(self) -> None:
        self._turn += 1
        self._show()

    # What is shown.

    def _show(self) -> None:
        one = one_of(self._inside, self._turn) if self._is_one else None
        self._one_page.setVisible(one is not None)
        self._list_page.setVisible(one is None)
        if one is not None:
            self._one.show_text(translate("KindWords", "“{words}”").format(words=one.words))
            self._one_day.setText(day_text(one, translate))
            is_only = len(self._inside) == 1
            self._another.show_action(None if is_only else Action(translate("KindWords", "Another")))
        else:
            self._another.show_action(None)
        self._empty.setVisible(not self._inside)
        self._undo_row.setVisible(self._taken_out is not None)
        self._show_rows()
        others = translate("KindWords", "All of them") if one is not None else translate("KindWords", "One at a time")
        self._turn_to.show_action(Action(others, look=Look.LINK) if self._inside else None)

    def _show_rows(self) -> None:
        wanted = {each.id: each for each in self._inside}
        for words_id in [known for known in self._rows if known not in wanted]:
            row_out = self._rows.pop(words_id)
            row_out.hide()
            row_out.deleteLater()
        for place, words in enumerate(self._inside):
            row = self._rows.get(words.id)
            if row is None:
                row = self._rows[words.id] = _Row(self._guard)
                row.take_out.connect(self._on_take_out)
                row.take_look(self.look)
            row.show_words(words)
            self._list.insertWidget(place, row)

    def _shows_one(self) -> bool:
        return self._is_one and bool(self._inside)

    def _first_focus(self) -> None:
        if self._shows_one():
            self._one.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it is built.

    def _make_parts(self) -> None:
        self._one_page, self._list_page = QWidget(), QWidget()
        self._one_card = card_frame()
        self._one, self._one_day = WrappingLabel("reading"), PlainLabel(role="quiet")
        self._one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._another = ActionButton(self._guard, parent=self)
        self._another.chosen.connect(lambda _: self._on_another())
        self._empty = WrappingLabel()
        self._empty.show_text(
            translate(
                "KindWords",
                "Nothing in here yet. When a caller thanks you, or a colleague says you handled that well, keep their "
                "words: they are good to read after a hard call.",
            )
        )
        self._edit = GuardedEdit("", LONGEST_KIND_WORDS)
        self._edit.setProperty("kind", "field")
        self._edit.setAccessibleName(translate("KindWords", "Words to keep"))
        self._edit.setPlaceholderText(translate("KindWords", "What did they say?"))
        self._edit.written.connect(self._on_written)
        self._edit.masked.connect(self._on_masked)
        self._help = PlainLabel(translate("KindWords", "They stay on this computer."), "quiet", wraps=True)
        self._keep = ActionButton(self._guard, parent=self)
        self._show_keep(can_write=True)
        self._keep.chosen.connect(lambda _: self._on_keep())
        self._undo_row, self._undo = QWidget(), ActionButton(self._guard)
        self._undo.show_action(
            Action(
                translate("KindWords", "Undo"), look=Look.LINK, tone=Tone.CALM, name=translate("KindWords", "Put back")
            )
        )
        self._undo.chosen.connect(lambda _: self._on_put_back())
        self._turn_to, self._close = ActionButton(self._guard, parent=self), ActionButton(self._guard, parent=self)
        self._turn_to.chosen.connect(lambda _: self.show_one(is_one=not self._is_one))
        self._close.show_action(Action(translate("KindWords", "Close")))
        self._close.chosen.connect(lambda _: self.close())

    def _show_keep(self, *, can_write: bool) -> None:
        keep = translate("KindWords", "Keep")
        self._keep.show_action(Action(keep, look=Look.FILLED, tone=Tone.CALM, is_enabled=can_write))

    def _on_written(self, text: str) -> None:
        self._typed = text

    def _on_masked(self, sentence: str) -> None:
        self._help.setText(sentence)
        self._help.show_tone(Tone.CARE)

    def _lay_out(self) -> None:
        self._one_column = QVBoxLayout(self._one_card)
        self._one_column.addWidget(self._one)
        self._one_column.addWidget(self._one_day)
        one = QVBoxLayout(self._one_page)
        one.setContentsMargins(0, 0, 0, 0)
        one.addWidget(self._one_card)
        one.addStretch(1)
        rows = QWidget()
        self._list = QVBoxLayout(rows)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addWidget(self._empty)
        self._list.addStretch(1)
        scroll = scrolling(rows)
        undo = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._undo_row)
        undo.setContentsMargins(0, 0, 0, 0)
        undo.addWidget(PlainLabel(translate("KindWords", "Taken out."), "quiet"))
        undo.addWidget(self._undo)
        undo.addStretch(1)
        self._typing = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._typing.addWidget(self._help, 1)
        self._typing.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignRight)
        self._list_column = QVBoxLayout(self._list_page)
        self._list_column.setContentsMargins(0, 0, 0, 0)
        self._list_column.addWidget(scroll, 1)
        self._list_column.addWidget(self._undo_row)
        self._list_column.addWidget(self._edit)
        self._list_column.addLayout(self._typing)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self._turn_to)
        foot.addStretch(1)
        foot.addWidget(self._close)
        foot.addWidget(self._another)
        self._all = QVBoxLayout(self)
        self._all.addWidget(self._one_page, 1)
        self._all.addWidget(self._list_page, 1)
        self._all.addLayout(foot)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        for layout in (self._all, self._list, self._list_column, self._one_column):
            layout.setSpacing(px(theme.GAP))
        self._one_column.setContentsMargins(side, side, side, side)
        self._edit.setFixedHeight(px(EDIT_HEIGHT))
        for row in self._rows.values():
            row.take_look(look)


class _Row(QFrame):
    """Words in the list."""

    take_out = Signal(object)

    def __init__(self, guard: ClickGuard) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._words: KindWords | None = None
        self._text, self._day = WrappingLabel(), PlainLabel(role="quiet")
        self._out = ActionButton(guard)
        self._out.chosen.connect(lambda _: self.take_out.emit(self._words))
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self._day, 1)
        foot.addWidget(self._out)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._text)
        self._column.addLayout(foot)

    def show_words(self, words: KindWords) -> None:
        """Show some words."""
        if words == self._words:
            return
        self._words = words
        self._text.show_text(words.words)
        self._day.setText(day_text(words, translate))
        out = translate("KindWords", "Take out")
        self._out.show_action(Action(out, look=Look.LINK, name=translate("KindWords", "Take these words out")))
        self._out.setAccessibleDescription(words.words)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(10)
        self._column.setContentsMargins(side, look.px(8), look.px(theme.GAP), look.px(theme.SMALL_GAP))
        self._column.setSpacing(look.px(theme.SMALL_GAP))
