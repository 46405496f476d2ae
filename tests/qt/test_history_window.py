"""Looking back in its window: find, read, correct, delete and undo, by mouse and keys, at any size, in any language."""

from __future__ import annotations

import sqlite3
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.app.history_desk import HistoryDesk
from companion.domain.call import Coding, Outcome, Strain
from companion.domain.ladder import MayEnd
from companion.domain.settings import Language, Settings, Theme
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.engine.ports import StorageUnavailableError
from companion.storage.history import FoundCalls
from companion.ui import theme
from companion.ui.engine_bridge import EngineBridge
from companion.ui.view_state.parts import MenuChoice, Wish
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.window import CompanionWindow
from companion.ui.widget.wrapping_label import MAY_BREAK
from companion.ui.windows import history_window
from companion.ui.windows.history_filters import ChoiceList
from tests.qt.window_desk import english_words
from tests.support.log_on_disk import LogOnDisk
from tests.support.speaking import LANGUAGE
from tests.support.vault import a_vault, lock_away

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.records import CallRecord
    from companion.ui.windows.history_window import HistoryWindow

ROOM = (1120, 680)


class LookingBack:
    """The program on a screen with a log on disk, and the window that looks back on it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self._qtbot = qtbot
        self.disk = LogOnDisk(folder)
        self.clock = self.disk.clock
        self.opened = self.disk.open()
        settings = Settings(agent="Aino", may_end=MayEnd.YES, theme=Theme.DARK)
        self.engine = Engine(self.clock, self.opened.log, english_words(), settings, b"key")
        self.bridge = EngineBridge(self.engine)
        self.guard = ClickGuard(self.clock)
        self.companion = CompanionWindow(self.bridge, self.guard, "")
        qtbot.addWidget(self.companion)
        places: Any = SimpleNamespace(data=self.disk.data)
        self.desk = HistoryDesk(self.bridge, self.companion, self.guard, self.opened, places, self.clock)

    # What happened before.

    def call(self, coding: Coding | None = None, situation: str = "", rungs: int = 0) -> str:
        """Take a call to its end."""
        self.send(cmd.SaySituation(situation) if situation else cmd.StartCall())
        for _ in range(rungs):
            self.clock.advance(30)
            self.send(cmd.GiveNextRung())
            self.send(cmd.SaidIt())
        self.clock.advance(60)
        call_id = self.bridge.snapshot.call_id
        assert call_id
        self.send(cmd.EndCall())
        self.send(cmd.SaveWrapUp(coding or Coding()))
        self.engine.execute(cmd.EndCooldown())
        self.engine.flush()
        self.clock.advance(600)
        return call_id

    def send(self, command: cmd.Command) -> None:
        assert self.engine.execute(command).refusal is None
        assert self.engine.flush()

    # The window.

    def open(self, size: tuple[int, int] = ROOM) -> HistoryWindow:
        self.desk.open()
        window = self.window
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(window)
        window.resize(*size)
        self._qtbot.waitUntil(window.isActiveWindow)
        self.settle()
        return window

    @property
    def window(self) -> HistoryWindow:
        assert self.desk.window is not None
        return self.desk.window

    def settle(self) -> None:
        for _ in range(4):
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def rows(self) -> list[tuple[str, ...]]:
        """What stands in the table, as in columns, without day and time."""
        model = self.window.model
        return [
            tuple(model.data(model.index(row, column)) for column in range(3, 7)) for row in range(model.rowCount())
        ]

    def ended(self) -> list[str]:
        return [row[0] for row in self.rows()]

    def select(self, *rows: int) -> None:
        table = self.window.table
        table.clearSelection()
        for row in rows:
            flags = table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows
            table.selectionModel().select(self.window.model.index(row, 0), flags)
        self.window._read_selected()
        self.settle()

    def texts(self) -> list[str]:
        labels = self.window.findChildren(QLabel)
        return [label.text().replace(MAY_BREAK, "") for label in labels if label.isVisible() and label.text()]

    def button(self, name: str) -> ActionButton:
        found = [b for b in self.window.findChildren(ActionButton) if b.isVisible() and b.accessibleName() == name]
        assert len(found) == 1, (name, [b.accessibleName() for b in self.window.findChildren(ActionButton)])
        return found[0]

    def has_button(self, name: str) -> bool:
        return any(b.isVisible() and b.accessibleName() == name for b in self.window.findChildren(ActionButton))

    def click(self, name: str) -> None:
        self.settle()
        self.clock.advance(1)
        button = self.button(name)
        middle = button.rect().center()
        QCursor.setPos(button.mapToGlobal(middle))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle()

    def choose(self, name: str, text: str) -> None:
        """Choose from one of the lists."""
        found = next(c for c in self.window.findChildren(ChoiceList) if c.accessibleName() == name)
        found.activated.emit(found.findText(text))
        self.settle()

    def on_disk(self, query: str) -> list[tuple[Any, ...]]:
        connection = sqlite3.connect(self.disk.file)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()


@pytest.fixture
def back(qtbot: QtBot, tmp_path: Path) -> Iterator[LookingBack]:
    found = LookingBack(qtbot, tmp_path)
    yield found
    found.desk.stop()
    found.disk.close()


@pytest.fixture
def three(back: LookingBack) -> LookingBack:
    """Three calls, the newest one first: resolved, not coded, ended at the boundary."""
    back.call(Coding(Outcome.ENDED_AT_BOUNDARY, Strain.HARD, "Billing", "<b>She</b> paid twice."), "swearing", rungs=2)
    back.call()
    back.call(Coding(Outcome.RESOLVED, Strain.EASY, "Login", thanked=True))
    return back


# Finding.


def test_calls_stand_there_newest_first_with_what_happened(three: LookingBack) -> None:
    window = three.open()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert three.rows() == [
        ("Resolved", "Easy", "Login", "thanked"),
        ("Not coded", "", "", ""),
        ("Ended at boundary", "Hard", "Billing", "Swearing · 2 boundaries · note"),
    ]
    assert "3 calls" in three.texts()


def test_the_button_on_no_call_and_the_menu_open_it(back: LookingBack) -> None:
    back.companion.wished.emit(Wish.HISTORY)
    first = back.window
    back.companion.menu_picked.emit(MenuChoice.HISTORY)
    assert back.window is first


def test_before_the_first_call_it_says_what_will_stand_here(back: LookingBack) -> None:
    back.open()
    assert "No calls yet. Each one stands here once it is over, and only you see it." in back.texts()


def test_the_search_finds_while_it_is_typed_and_says_what_to_do_when_nothing_is_found(three: LookingBack) -> None:
    window = three.open()
    three.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.filters.search.hasFocus()
    QTest.keyClicks(window.filters.search, "twi")
    assert three.ended() == ["Ended at boundary"]
    three.press(Qt.Key.Key_Down)
    assert window.table.hasFocus()
    assert window.table.selected_places() == [0]
    three.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.filters.search, "xyz")
    three.settle()
    assert three.ended() == []
    assert "Nothing found. Try fewer letters, or “Show all”." in three.texts()
    three.click("Show all")
    assert len(three.rows()) == 3
    assert window.filters.search.text() == ""


def test_the_lists_narrow_down_together(three: LookingBack) -> None:
    three.open()
    three.choose("How it was", "Hard")
    assert three.ended() == ["Ended at boundary"]
    three.choose("How it ended", "Resolved")
    assert three.ended() == []
    three.choose("How it was", "However it was")
    assert three.ended() == ["Resolved"]
    three.click("Show all")
    three.choose("What happened", "Swearing")
    assert three.ended() == ["Ended at boundary"]
    three.choose("About", "Login")
    assert three.ended() == []


def test_days(three: LookingBack) -> None:
    three.clock.advance(86_400 * 3)
    three.call(Coding(Outcome.OTHER))
    window = three.open()
    three.choose("Which days", "Today")
    assert three.ended() == ["Other"]
    three.choose("Which days", "Last 7 days")
    assert len(three.rows()) == 4
    three.choose("Which days", "From … to …")
    assert three.ended() == ["Other"]  # both are today until they are set
    first = window.filters._first
    first.setDate(first.date().addDays(-3))
    assert len(three.rows()) == 4


def test_not_coded_ones_are_one_click_off_and_no_debt(three: LookingBack) -> None:
    three.open()
    three.click("Not coded")
    assert three.ended() == ["Not coded"]
    assert "1 found" in three.texts()
    assert any("nothing has to be" in text for text in three.texts())
    three.click("Not coded")
    assert len(three.rows()) == 3


# Reading.


def test_a_call_is_told_with_the_words_that_were_said(three: LookingBack) -> None:
    three.open()
    three.select(2)
    shown = three.texts()
    assert "<b>She</b> paid twice." in shown
    assert {"Call started", "Chosen: Swearing", "Notice given", "Line drawn", "Call over", "00:30"} <= set(shown)
    assert any(text.startswith("“I want to sort this out with you.") for text in shown)
    labels = three.window.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_enter_reads_arrows_go_on_and_esc_closes(three: LookingBack) -> None:
    window = three.open()
    three.press(Qt.Key.Key_Home)
    three.press(Qt.Key.Key_Down)
    three.press(Qt.Key.Key_Down)
    three.press(Qt.Key.Key_Return)
    assert "Chosen: Swearing" in three.texts()
    three.press(Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert three.desk.window is None


def test_each_row_is_read_out_whole(three: LookingBack) -> None:
    window = three.open()
    name = window.model.data(window.model.index(2, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "How it ended: Ended at boundary, How it was: Hard, About: Billing" in name
    assert window.table.accessibleName() == "Calls, newest first"
    cell = window.model.data(window.model.index(2, 4), Qt.ItemDataRole.AccessibleTextRole)
    assert cell == "How it was: Hard"


# Correcting.


def test_a_call_is_corrected_in_the_window_and_on_disk(three: LookingBack) -> None:
    window = three.open()
    three.select(1)
    three.click("Correct…")
    three.click("Resolved")
    three.click("Tense")
    three.click("Fault")
    assert window._form is not None
    window._form._note.setPlainText("card 4111 1111 1111 1111, fine")
    three.click("Save")
    assert three.rows()[1] == ("Resolved", "Tense", "Fault", "note")
    (row,) = three.on_disk("SELECT note FROM calls WHERE topic = 'Fault'")
    assert "4111 1111" not in row[0]
    assert "fine" in row[0]
    assert any(text.startswith("Corrected: Resolved, Tense, Fault") for text in three.texts())
    assert three.on_disk("SELECT count(*) FROM events WHERE kind = 'call_recoded'") == [(1,)]


def test_nothing_changed_writes_nothing(three: LookingBack) -> None:
    three.open()
    three.select(2)
    three.click("Correct…")
    three.click("Save")
    assert three.on_disk("SELECT count(*) FROM events WHERE kind = 'call_recoded'") == [(0,)]
    three.click("Correct…")
    three.press(Qt.Key.Key_Escape)
    assert three.window.isVisible()
    assert three.has_button("Correct…")


def test_what_cannot_be_kept_is_said(three: LookingBack, monkeypatch: pytest.MonkeyPatch) -> None:
    three.open()
    three.select(2)
    monkeypatch.setattr(three.opened.log, "append", _disk_is_full)
    three.bridge.send(cmd.StartCall())
    three.click("Correct…")
    three.click("Other")
    three.click("Save")
    assert "That could not be kept now. Try again in a moment." in three.texts()
    assert three.ended()[2] == "Ended at boundary"


def _disk_is_full(_batches: object) -> None:
    raise StorageUnavailableError("full")


# Deleting.


def test_deleted_is_hidden_at_once_and_comes_back_with_undo(three: LookingBack) -> None:
    window = three.open()
    three.select(0, 2)
    three.press(Qt.Key.Key_Delete)
    assert three.ended() == ["Not coded"]
    assert "Deleted 2 calls." in three.texts()
    assert three.on_disk("SELECT count(*) FROM calls") == [(3,)]
    three.click("Undo")
    assert three.ended() == ["Resolved", "Not coded", "Ended at boundary"]
    assert not three.has_button("Undo")
    window.close()
    assert three.on_disk("SELECT count(*) FROM calls") == [(3,)]


def test_ctrl_z_undoes_it_too(three: LookingBack) -> None:
    three.open()
    three.select(1)
    three.press(Qt.Key.Key_Delete)
    three.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(three.rows()) == 3


def test_after_its_time_it_is_erased_for_good(
    three: LookingBack, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_window, "UNDO_MS", 150)
    index = three.desk.index
    assert index is not None
    while index.step():
        pass
    three.open()
    three.select(2)
    three.click("Delete")
    qtbot.waitUntil(lambda: three.on_disk("SELECT count(*) FROM calls") == [(2,)], timeout=3000)
    assert not three.has_button("Undo")
    while index.step():
        pass
    for path in three.disk.data.iterdir():
        assert b"paid twice" not in path.read_bytes(), path.name
        assert b"twice" not in path.read_bytes(), path.name


def test_closing_the_window_carries_it_out(three: LookingBack) -> None:
    window = three.open()
    three.select(0)
    three.press(Qt.Key.Key_Delete)
    window.close()
    assert three.on_disk("SELECT count(*) FROM calls") == [(2,)]


def test_quitting_carries_it_out(three: LookingBack) -> None:
    three.open()
    three.select(0)
    three.press(Qt.Key.Key_Delete)
    three.desk.stop()
    assert three.on_disk("SELECT count(*) FROM calls") == [(2,)]


def test_another_log_closes_the_window_and_costs_the_index(three: LookingBack) -> None:
    index = three.desk.index
    assert index is not None
    index.step()
    window = three.open()
    three.desk.let_go()
    assert not window.isVisible()
    assert not (three.disk.data / "search.sqlite3").exists()


def test_the_last_call_deleted_is_not_offered_any_more(three: LookingBack) -> None:
    window = three.open()
    three.select(0)
    three.press(Qt.Key.Key_Delete)
    window.close()
    assert three.bridge.snapshot.last is None
    assert three.bridge.snapshot.calls_today == 2


def test_a_filter_leaves_out_what_is_deleted_until_it_is_undone(three: LookingBack) -> None:
    three.open()
    three.select(1)
    three.press(Qt.Key.Key_Delete)
    three.click("Not coded")
    assert three.ended() == []
    three.click("Undo")
    assert three.ended() == ["Not coded"]


def test_a_call_that_ends_meanwhile_does_not_shift_the_undo(three: LookingBack) -> None:
    three.open()
    three.select(1)
    three.press(Qt.Key.Key_Delete)
    three.call(Coding(Outcome.OTHER))
    three.settle()
    assert three.ended() == ["Other", "Resolved", "Ended at boundary"]
    three.click("Undo")
    assert three.ended() == ["Other", "Resolved", "Not coded", "Ended at boundary"]


def test_what_cannot_be_erased_comes_back_and_says_so(three: LookingBack, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(_call_ids: object) -> None:
        raise StorageUnavailableError("the disk is full")

    three.open()
    monkeypatch.setattr(three.engine, "erase_calls", fails)
    three.select(1)
    three.press(Qt.Key.Key_Delete)
    three.window._erase_now()
    three.settle()
    assert len(three.rows()) == 3
    assert "Nothing was deleted: the disk is full" in three.texts()


# Beside a call.


def test_it_stays_in_a_call_and_the_call_joins_the_list_once_it_is_over(three: LookingBack) -> None:
    window = three.open()
    three.bridge.send(cmd.StartCall())
    three.engine.flush()
    three.settle()
    assert window.isVisible()
    assert len(three.rows()) == 3
    three.clock.advance(60)
    three.send(cmd.EndCall())
    three.settle()
    assert len(three.rows()) == 3
    three.send(cmd.SaveWrapUp(Coding(Outcome.WRONG_NUMBER)))
    three.settle()
    assert three.ended()[0] == "Wrong number"
    three.send(cmd.ReopenWrapUp())
    three.settle()
    assert three.ended()[0] == "Resolved"


def test_a_call_that_is_not_looked_for_does_not_join(three: LookingBack) -> None:
    three.open()
    three.click("Not coded")
    three.call(Coding(Outcome.OTHER))
    three.settle()
    assert three.ended() == ["Not coded"]


def test_a_log_that_cannot_be_read_is_named(three: LookingBack, monkeypatch: pytest.MonkeyPatch) -> None:
    window = three.open()

    def fails(_work: object) -> None:
        raise StorageUnavailableError("the disk is gone")

    monkeypatch.setattr(three.opened.log, "run", fails)
    window.list_anew()
    three.settle()
    assert "The log cannot be read now: the disk is gone" in three.texts()


# Sizes, languages, looks.


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [300, 700, 1500])
def test_nothing_is_wider_than_the_window(three: LookingBack, percent: int, width: int) -> None:
    window = three.open()
    window.show_settings(Settings(text_percent=percent))
    width = max(width, window.minimumWidth())
    window.resize(width, 700)
    three.settle()
    three.select(2)
    three.window._open_selected()
    three.settle()
    for part in (*window.findChildren(ActionButton), *window.findChildren(ChoiceList)):
        if part.isVisible():
            right = part.mapTo(window, QPoint(part.width(), 0)).x()
            assert right <= window.width(), (part.accessibleName(), right)
            assert part.width() >= part.minimumSizeHint().width()


def test_where_it_is_narrow_the_call_takes_the_place_of_the_list(three: LookingBack) -> None:
    window = three.open((420, 600))
    assert window.table.isVisible()
    assert not window.table.has_columns
    assert not three.has_button("Correct…")
    three.press(Qt.Key.Key_End)
    three.press(Qt.Key.Key_Return)
    assert not window.table.isVisible()
    assert "Chosen: Swearing" in three.texts()
    three.press(Qt.Key.Key_Escape)
    assert window.isVisible()
    assert window.table.isVisible()
    three.click("Filters")
    assert any(c.isVisible() for c in window.findChildren(ChoiceList))


def test_where_it_is_wide_every_column_has_its_room(three: LookingBack) -> None:
    window = three.open((1500, 700))
    assert window.table.has_columns
    assert not window.table.horizontalHeader().isHidden()


def test_it_turns_to_another_language_at_once(three: LookingBack) -> None:
    window = three.open()
    try:
        LANGUAGE.speak(Language.FINNISH)
        three.settle()
        assert three.ended() == ["Ratkesi", "Kirjaamatta", "Lopetettu rajaan"]
        window.filters.search.setText("kirjau")  # Login, as a Finn reads it
        assert three.ended() == ["Ratkesi"]
    finally:
        LANGUAGE.speak(Language.ENGLISH)


def test_the_table_shows_markup_as_it_was_typed(back: LookingBack) -> None:
    back.call(Coding(topic="<b>x</b>"))
    window = back.open()
    window.table.viewport().repaint()
    laid = [text for (shown, _), text in window.table._painter._laid.items() if "<b>" in shown]
    assert laid
    assert all(text.textFormat() == Qt.TextFormat.PlainText for text in laid)


def test_it_follows_the_theme(three: LookingBack) -> None:
    window = three.open()
    window.show_settings(Settings(theme=Theme.LIGHT))
    assert window.look.palette == theme.LIGHT


def test_every_control_has_a_name_and_tab_reaches_it(three: LookingBack) -> None:
    window = three.open()
    three.select(1)
    reached: set[QWidget] = set()
    for _ in range(40):
        three.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is not None:
            assert focused.accessibleName(), focused
            reached.add(focused)
    wanted = [p for p in (*window.findChildren(ActionButton), *window.findChildren(ChoiceList)) if p.isVisible()]
    assert set(wanted) <= reached
    assert window.table in reached


def test_many_calls_scroll_without_reading_them_all(back: LookingBack, monkeypatch: pytest.MonkeyPatch) -> None:
    connection = sqlite3.connect(back.disk.file)
    first = back.call()
    columns = [row[1] for row in connection.execute("PRAGMA table_info(calls)")]
    others = ", ".join(name for name in columns if name not in ("call_id", "started_utc_ms"))
    many = (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
        "INSERT INTO calls (call_id, started_utc_ms, OTHERS) "
        "SELECT printf('c%06d', i), started_utc_ms - i * 1000, OTHERS FROM calls, n WHERE call_id = ?"
    )
    connection.execute(many.replace("OTHERS", others), (first,))
    connection.commit()
    connection.close()
    window = back.open()
    back._qtbot.waitUntil(lambda: window.model.rowCount() == 30_001)
    read: list[int] = []
    page = FoundCalls.page

    def watched(calls: FoundCalls, first: int, after: int) -> list[CallRecord | None]:
        read.append(after - first)
        return page(calls, first, after)

    monkeypatch.setattr(FoundCalls, "page", watched)
    window.table.scrollToBottom()
    window.table.viewport().repaint()
    assert 0 < sum(read) < 300


def test_where_texts_are_locked_away_the_search_says_that_it_does_not_look_there(three: LookingBack) -> None:
    sentence = "Locked texts are not searched."
    window = three.open()
    assert not [text for text in three.texts() if sentence in text]
    window.filters.search.setText("twice")
    three.settle()
    assert three.texts().count("1 found") == 1
    lock_away(a_vault(three.disk, three.opened))
    three.desk.forget_index()
    window.list_anew()
    three.settle()
    assert any(text.startswith("Nothing found.") and text.endswith(sentence) for text in three.texts())
    window.filters.search.setText("billing")
    three.settle()
    assert f"1 found. {sentence}" in three.texts()
    window.filters.search.setText("")
    three.settle()
    assert not [text for text in three.texts() if sentence in text]


def test_the_frame_around_a_row_goes_with_the_keyboard(three: LookingBack) -> None:
    window = three.open()
    viewport = window.table.viewport()
    place = QRect(viewport.mapTo(window, QPoint(0, 0)), viewport.size())
    window.table.setFocus()
    three.settle()
    for _ in range(2):
        three.press(Qt.Key.Key_Down)
        on_screen = window.screen().grabWindow(window.winId()).toImage().copy(place)
        painted_anew = window.grab(place).toImage().convertToFormat(on_screen.format())
        assert on_screen == painted_anew
