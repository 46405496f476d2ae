"""Every setting in one ordinary window, kept as it is changed; a search at the top finds one by a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from companion.domain.policy import NO_POLICY
from companion.domain.settings import Settings
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state import settings_view as view
from companion.ui.view_state.parts import Action, Look, Tone
from companion.ui.widget.buttons import ActionButton, ClickGuard, PlainLabel, card_frame
from companion.ui.widget.scrolling import scrolling
from companion.ui.windows.erase_card import EraseCard
from companion.ui.windows.notes_card import NotesCard, NotesPort
from companion.ui.windows.ordinary_window import Measures, OrdinaryWindow
from companion.ui.windows.settings_row import SettingRow

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from companion.domain.policy import Policy

MEASURES = Measures(680, 620, 280)
BESIDE_EACH_OTHER = 560
CHOICES_BESIDE_EACH_OTHER = 340


class SettingsWindow(OrdinaryWindow):
    """`changed` carries settings to keep, `folder_asked` asks for the folder of the settings file.

    `erasing_confirmed` comes after both steps of deleting everything.
    """

    changed = Signal(object)
    folder_asked = Signal()
    erasing_confirmed = Signal()

    def __init__(
        self, settings: Settings, guard: ClickGuard, notes: NotesPort | None = None, policy: Policy = NO_POLICY
    ) -> None:
        super().__init__(settings, "", MEASURES)
        self._policy = policy
        self._notes = notes
        self._guard = guard
        self._build()
        QShortcut(QKeySequence.StandardKey.Find, self).activated.connect(self._go_to_search)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    @property
    def problem(self) -> str:
        """Why the settings could not be saved; empty when they were."""
        return self._problem.text()

    def open_beside(self, window: QWidget) -> None:
        """Come up with the keyboard in the search."""
        super().open_beside(window)
        self._go_to_search()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force, wherever it was changed."""
        super().show_settings(settings)
        for row in self.rows:
            row.show_settings(settings)

    def show_problem(self, sentence: str) -> None:
        """Say why the settings could not be saved; an empty sentence when they were."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def rebuild(self) -> None:
        """Write everything anew, in another language; the keyboard stays at the setting it is at."""
        key = next((row.setting.key for row in self.rows if row.isAncestorOf(self.focusWidget())), "")
        place, problem = self._scroll.verticalScrollBar().value(), self.problem
        old = QWidget()  # takes what was shown until now; the click that asked for this is still on its way through it
        layout = self.layout()
        assert layout is not None  # noqa: S101 - made in _lay_out
        old.setLayout(layout)
        self._build()
        self.show_problem(problem)
        old.deleteLater()
        layout = self.layout()
        assert layout is not None  # noqa: S101 - the same
        layout.activate()
        self._scroll.verticalScrollBar().setValue(place)
        for row in self.rows:
            if row.setting.key == key:
                row.control.parts()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        for row in self.rows:
            row.keep_what_is_typed()
        if self._notes:
            self._notes.home()
        super().closeEvent(event)

    # Inside.

    def _build(self) -> None:
        self.setWindowTitle(translate("Settings", "Settings"))
        self._search = QLineEdit()
        self._nothing = PlainLabel("", "quiet", wraps=True)
        self._problem = PlainLabel(wraps=True)
        self._groups = [GroupCard(group, self._settings, self._guard) for group in view.groups(translate, self._policy)]
        self._notes_card = NotesCard(self._notes, theme.look_for(self._settings), self._guard) if self._notes else None
        self.rows = [row for group in self._groups for row in group.rows]
        for row in self.rows:
            row.changed.connect(self.changed)
            row.judged.connect(lambda row=row: self._bring_into_sight(row))
        self._erase = EraseCard(self._guard)
        self._erase.confirmed.connect(self.erasing_confirmed)
        self._prepare()
        self._lay_out()
        self.dress()

    def _prepare(self) -> None:
        name = translate("Settings", "Search the settings")
        self._search.setProperty("kind", "field")
        self._search.setPlaceholderText(name)
        self._search.setAccessibleName(name)
        self._search.setAccessibleDescription(
            translate("Settings", "Shows the settings that have your words in their name, help or value. Ctrl+F")
        )
        self._search.textChanged.connect(self._filter)
        self._nothing.hide()
        self._problem.show_tone(Tone.CARE)
        self._problem.hide()
        self._note = PlainLabel(translate("Settings", "What you change is kept at once."), "quiet", wraps=True)
        self._folder = ActionButton(self._guard, parent=self)
        self._folder.show_action(Action(translate("Settings", "Open the settings folder")))
        self._folder.chosen.connect(lambda _: self.folder_asked.emit())
        self._close = ActionButton(self._guard, parent=self)
        self._close.show_action(Action(translate("Settings", "Close"), look=Look.FILLED, tone=Tone.CALM))
        self._close.chosen.connect(lambda _: self.close())

    def _lay_out(self) -> None:
        page = QWidget()
        self._page = QVBoxLayout(page)
        self._page.addWidget(self._nothing)
        for group in self._groups:
            self._page.addWidget(group)
        if self._notes_card:
            self._page.addWidget(self._notes_card)
        self._page.addWidget(self._erase)
        self._page.addStretch(1)
        self._scroll = scrolling(page)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addWidget(self._folder)
        self._buttons.addWidget(self._close)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.addWidget(self._note, 1)
        self._foot.addLayout(self._buttons)
        self._all = QVBoxLayout(self)
        for part in (self._search, self._scroll, self._problem):
            self._all.addWidget(part)
        self._all.addLayout(self._foot)
        self._all.setStretchFactor(self._scroll, 1)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        px, side = look.px, look.px(theme.MARGIN)
        self._all.setContentsMargins(side, side, side, side)
        self._all.setSpacing(px(theme.GAP + 4))
        self._page.setContentsMargins(0, 0, px(theme.GAP), 0)
        self._page.setSpacing(px(theme.MARGIN))
        self._foot.setSpacing(px(theme.GAP))
        self._buttons.setSpacing(px(theme.GAP))
        for group in self._groups:
            group.take_look(look)
        if self._notes_card:
            self._notes_card.take_look(look)
        self._erase.take_look(look)

    def stack(self) -> None:
        """Put controls below their words where it is narrow."""
        is_narrow = self.width() < self.look.px(BESIDE_EACH_OTHER)
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
        self._erase.stack(is_narrow=self.width() < self.look.px(CHOICES_BESIDE_EACH_OTHER))
        for row in self.rows:
            row.stack(is_narrow=is_narrow, is_tight=self.width() < self.look.px(CHOICES_BESIDE_EACH_OTHER))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for row in self.rows:
            if now is not None and row.isAncestorOf(now):
                self._bring_into_sight(row)

    def _bring_into_sight(self, row: SettingRow) -> None:
        """Scroll to all of a setting, once what it says now has its room."""
        QTimer.singleShot(0, self, lambda: self._show_whole(row))

    def _show_whole(self, row: SettingRow) -> None:
        if row in self.rows:  # it may have gone with the language it was written in
            self._scroll.ensureWidgetVisible(row, 0, self.look.px(theme.MARGIN))

    def _go_to_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _filter(self, wanted: str) -> None:
        found = [group.show_found(wanted) for group in self._groups]
        if self._notes_card:
            found.append(self._notes_card.show_found(wanted))
        found.append(self._erase.is_found_by(wanted))
        self._erase.setVisible(found[-1])
        self._nothing.setText("" if any(found) else view.nothing_found(wanted, translate))
        self._nothing.setVisible(not any(found))
        self._scroll.verticalScrollBar().setValue(0)


class GroupCard(QWidget):
    """A heading, and below it a card with the settings that belong together."""

    def __init__(self, group: view.Group, settings: Settings, guard: ClickGuard) -> None:
        super().__init__()
        self.rows = [SettingRow(setting, settings, guard) for setting in group.settings]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(PlainLabel(group.heading, "heading"))
        card = card_frame()
        self._card = QVBoxLayout(card)
        for row in self.rows:
            self._card.addWidget(row)
        self._column.addWidget(card)

    def take_look(self, look: theme.Look) -> None:
        """Take on measures of a text size."""
        side = look.px(theme.MARGIN)
        self._column.setSpacing(look.px(theme.GAP))
        self._card.setContentsMargins(side, side - 2, side, side - 2)
        self._card.setSpacing(look.px(theme.MARGIN))
        for row in self.rows:
            row.take_look(look)

    def show_found(self, wanted: str) -> bool:
        """Show the settings a search finds; tells whether there are any."""
        found = [row.is_found_by(wanted) for row in self.rows]
        for row, is_found in zip(self.rows, found, strict=True):
            row.setVisible(is_found)
        self.setVisible(any(found))
        return any(found)
