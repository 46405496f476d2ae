"""The backups of the log in an ordinary window: what is in each, and the way to put one in place of the log.

Nothing is asked in a dialog: a backup asks for a second click where it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import backups_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.scrolling import scrolling
from companion.ui.widget.wrapping_label import WrappingLabel
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.domain.settings import Settings

MEASURES = Measures(600, 520)
BUTTONS_BESIDE = 460


class BackupsWindow(OrdinaryWindow):
    """`restore_asked` carries the path of a backup, after the second click."""

    restore_asked = Signal(str)
    folder_asked = Signal()

    def __init__(self, settings: Settings, guard: ClickGuard, lines: Sequence[view.BackupLine], folder: Path) -> None:
        super().__init__(settings, translate("Backups", "Backups"), MEASURES)
        self._guard = guard
        self._folder = folder
        self._dialog: QFileDialog | None = None
        self.cards: list[BackupCard] = []
        self._make_parts()
        self._lay_out()
        self.dress()
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[view.BackupLine]) -> None:
        """Show the backups there are now."""
        for card in self.cards:
            self._page.removeWidget(card)
            card.deleteLater()
        self.cards = [BackupCard(line, self._guard) for line in lines]
        for place, card in enumerate(self.cards):
            self._page.insertWidget(place + 1, card)
            card.confirmed.connect(self.restore_asked)
            card.asked.connect(self._on_asked)
            card.take_look(self.look)
        self._nothing.setVisible(not lines)
        self.stack()

    def show_answer(self, sentence: str, *, is_done: bool) -> None:
        """Say what became of it."""
        self._answer.show_text(sentence)
        self._answer.show_tone(Tone.CALM if is_done else Tone.CARE)
        self._answer.setVisible(bool(sentence))

    # Inside.

    def _make_parts(self) -> None:
        self._about = WrappingLabel("quiet")
        self._about.show_text(view.explanation(translate))
        self._nothing = WrappingLabel()
        self._nothing.show_text(view.nothing_line(translate))
        self._answer = WrappingLabel()
        self._answer.hide()
        self._file, self._open, self._close = (ActionButton(self._guard, parent=self) for _ in range(3))
        self._file.show_action(Action(translate("Backups", "Another file…")))
        self._open.show_action(Action(translate("Backups", "Open the folder")))
        self._close.show_action(Action(translate("Backups", "Close"), look=Look.FILLED, tone=Tone.CALM))
        self._file.chosen.connect(lambda _: self._ask_for_file())
        self._open.chosen.connect(lambda _: self.folder_asked.emit())
        self._close.chosen.connect(lambda _: self.close())

    def _lay_out(self) -> None:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.addWidget(self._nothing)
        self._page.addStretch(1)
        self._scroll = scrolling(page)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addStretch(1)
        for button in (self._file, self._open, self._close):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._all = QVBoxLayout(self)
        for part in (self._about, self._scroll, self._answer):
            self._all.addWidget(part)
        self._all.addLayout(self._buttons)
        self._all.setStretchFactor(self._scroll, 1)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(px(theme.GAP + 4))
        self._page.setContentsMargins(0, 0, px(theme.GAP), 0)
        self._page.setSpacing(px(theme.GAP))
        self._buttons.setSpacing(px(theme.GAP))
        for card in self.cards:
            card.take_look(look)

    def stack(self) -> None:
        """Put buttons below their words where it is narrow."""
        is_narrow = self.width() < self.look.px(BUTTONS_BESIDE)
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(below if is_narrow else beside)
        for card in self.cards:
            card.stack(is_narrow=is_narrow)

    def _on_asked(self, asking: object) -> None:
        """One backup asks at a time."""
        self.show_answer("", is_done=True)
        for card in self.cards:
            if card is not asking:
                card.ask(is_asking=False)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, translate("Backups", "A backup"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(False)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([translate("Backups", "Backups (*.sqlite3)"), translate("Backups", "All files (*)")])
        dialog.fileSelected.connect(self._add_file)
        self._dialog = dialog
        dialog.show()

    def _add_file(self, path: str) -> None:
        """A file that was chosen asks for the second click too."""
        question = translate("Backups", "Put it in place of the calls you have now?")
        line = view.BackupLine(path, path.replace("\\", "/").rsplit("/", 1)[-1], "", question)
        card = BackupCard(line, self._guard)
        self.cards.insert(0, card)
        self._page.insertWidget(1, card)
        card.confirmed.connect(self.restore_asked)
        card.asked.connect(self._on_asked)
        card.take_look(self.look)
        self._nothing.hide()
        self.stack()
        card.ask(is_asking=True)


class BackupCard(QFrame):
    """One backup: what it is, and a button that asks for a second click. `confirmed` carries its path."""

    confirmed = Signal(str)
    asked = Signal(object)

    def __init__(self, line: view.BackupLine, guard: ClickGuard) -> None:
        super().__init__()
        self.line = line
        self.setProperty("role", "card")
        self._title, self._detail, self._question = WrappingLabel(), WrappingLabel("quiet"), WrappingLabel()
        self._title.show_text(line.title)
        self._detail.show_text(line.detail)
        self._detail.setVisible(bool(line.detail))
        self._question.show_text(line.question)
        self._restore, self._yes, self._no = (ActionButton(guard, parent=self) for _ in range(3))
        self._restore.chosen.connect(lambda _: self.ask(is_asking=True))
        self._yes.chosen.connect(lambda _: self.confirmed.emit(self.line.path))
        self._no.chosen.connect(lambda _: self.ask(is_asking=False))
        words = QVBoxLayout()
        for label in (self._title, self._detail, self._question):
            words.addWidget(label)
        self._words = words
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in (self._restore, self._yes, self._no):  # where the first click was, the second leaves it
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        self.ask(is_asking=False)

    def ask(self, *, is_asking: bool) -> None:
        """Ask for the second click, or do not."""
        self._question.setVisible(is_asking)
        name = f"{self.line.title}, {self.line.detail}"
        restore = translate("Backups", "Restore…")
        can_ask = bool(self.line.question) and not is_asking
        self._restore.show_action(Action(restore, name=f"{restore} {name}") if can_ask else None)
        yes, no = translate("Backups", "Restore it"), translate("Backups", "Leave it")
        had_keyboard = self._restore.hasFocus() or self._no.hasFocus()
        self._yes.show_action(
            Action(yes, look=Look.FILLED, tone=Tone.CARE, name=f"{yes}: {name}") if is_asking else None
        )
        self._no.show_action(Action(no, name=f"{no}: {name}") if is_asking else None)
        if is_asking:
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)
            self.asked.emit(self)
        elif had_keyboard:
            self._restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._row.setContentsMargins(side, side - 4, side, side - 4)
        self._row.setSpacing(look.px(theme.GAP))
        self._words.setSpacing(look.px(theme.SMALL_GAP))
        self._buttons.setSpacing(look.px(theme.GAP))

    def stack(self, *, is_narrow: bool) -> None:
        """Put the buttons below the words where it is narrow."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(below if is_narrow else beside)
