"""Backups are restored with two clicks between calls, and everything is deleted with two; nothing asks in a dialog."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from companion.app.backups_desk import BackupsDesk
from companion.app.desk import Desk
from companion.app.log_keeper import LogKeeper
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.settings import Settings, Theme
from companion.engine import commands as cmd
from companion.engine.ports import Batch
from companion.storage.open_log import open_call_log
from companion.storage.pack_files import load_pack
from companion.storage.settings_file import SettingsFile
from companion.ui import window_focus
from companion.ui.view_state.backups_view import Backup, BackupKind, backup_lines
from companion.ui.view_state.parts import MenuChoice
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.windows.backups_window import BackupsWindow
from tests.qt.window_desk import WindowDesk
from tests.support.builders import MONDAY_MS, a_record
from tests.support.fake_clock import FakeClock
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.instants import Instant

DAY_MS = 86_400_000
BACKUPS = [
    Backup("/b/1", BackupKind.DAILY, MONDAY_MS, 120, MONDAY_MS - 40 * DAY_MS, MONDAY_MS),
    Backup("/b/2", BackupKind.BEFORE_UPDATE, MONDAY_MS - DAY_MS, 1, MONDAY_MS, MONDAY_MS),
    Backup("/b/3", BackupKind.REPLACED, MONDAY_MS - 2 * DAY_MS, 0, None, None),
    Backup("/b/4", BackupKind.DAILY, MONDAY_MS - 3 * DAY_MS, 9, MONDAY_MS, MONDAY_MS, is_newer=True),
]


def plain(_context: str, text: str, number: int | None = None) -> str:
    """English with a number; its plurals are the business of the translations."""
    return text.replace("%n", str(number))


LINES = backup_lines(BACKUPS, 120, plain)


class Hurried(FakeClock):
    """Two seconds pass between two clicks."""

    def now(self) -> Instant:
        self.advance(2)
        return super().now()


def buttons(widget: QWidget) -> dict[str, ActionButton]:
    found = widget.findChildren(ActionButton)
    return {button.text(): button for button in found if not button.isHidden()}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BackupsWindow:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    window = BackupsWindow(Settings(theme=Theme.DARK), ClickGuard(Hurried()), LINES, tmp_path)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.resize(600, 520)
    window.show()
    return window


def test_each_says_what_it_is_and_what_is_in_it() -> None:
    assert [(line.title, line.detail) for line in LINES] == [
        ("Backup of 16/3/2026", "120 calls, 4/2/2026 to 16/3/2026"),
        ("Before an update, 15/3/2026", "1 calls, 16/3/2026 to 16/3/2026"),
        ("Replaced by a backup, 14/3/2026", "0 calls"),
        ("Backup of 13/3/2026", "Made by a newer Call Companion: install that version first."),
    ]


def test_it_takes_two_clicks_and_one_backup_asks_at_a_time(window: BackupsWindow) -> None:
    asked: list[str] = []
    window.restore_asked.connect(asked.append)
    first, second, *_, newer = window.cards
    assert "Restore…" not in buttons(newer)
    buttons(first)["Restore…"].click()
    assert set(buttons(first)) == {"Restore it", "Leave it"}
    buttons(second)["Restore…"].click()
    assert set(buttons(first)) == {"Restore…"}
    buttons(second)["Leave it"].click()
    assert asked == []
    buttons(second)["Restore…"].click()
    buttons(second)["Restore it"].click()
    assert asked == ["/b/2"]


def test_the_keyboard_finds_its_way_and_escape_closes(window: BackupsWindow, qtbot: QtBot) -> None:
    first = window.cards[0]
    buttons(first)["Restore…"].setFocus()
    buttons(first)["Restore…"].click()
    assert buttons(first)["Leave it"].hasFocus()
    assert "120 calls" in buttons(first)["Restore it"].accessibleName()
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_where_it_is_narrow(qtbot: QtBot, tmp_path: Path, percent: int) -> None:
    window = BackupsWindow(Settings(text_percent=percent), ClickGuard(FakeClock()), LINES, tmp_path)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.resize(window.minimumSize())
    window.show()
    buttons(window.cards[0])["Restore…"].click()
    qtbot.wait(20)
    for button in buttons(window).values():
        assert button.mapTo(window, button.rect().topRight()).x() <= window.width()
        assert button.width() >= button.sizeHint().width() - 1


class DeskWithLog:
    """The desk, over a real log on disk."""

    def __init__(self, stage: WindowDesk, profile: Path) -> None:
        self.stage = stage
        self.places = places_of(str(profile))
        self.places.make_folders()
        self.opened = open_call_log(self.places.data, self.places.backups, stage.clock)
        stage.window.settings_changed.disconnect()
        shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: "en")
        nobody: Any = None
        no_packs: Any = SimpleNamespace(open_changes=lambda: None)
        file = SettingsFile(self.places.settings_file)
        self.desk = Desk(stage.bridge, stage.window, stage.guard, self.places, file, nobody, shelf, LANGUAGE, no_packs)
        engine = stage.bridge.engine
        engine._log = self.opened.log
        keeper = LogKeeper(engine, self.opened, self.places, stage.clock, lambda: None)
        self.backups = BackupsDesk(stage.bridge, stage.window, stage.guard, keeper, self.places, self.desk)

    def calls(self) -> list[str]:
        return [record.call_id for record in self.opened.log.records()]


@pytest.fixture
def at_desk(desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskWithLog:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    at_desk = DeskWithLog(desk, tmp_path / "profile")
    at_desk.opened.log.append([Batch(records=(a_record("one"),))])
    at_desk.opened.log.back_up(at_desk.places.backups, date(2026, 3, 16))
    at_desk.opened.log.append([Batch(records=(a_record("two"),))])
    return at_desk


def test_from_the_menu_to_the_restored_log(at_desk: DeskWithLog) -> None:
    at_desk.stage.window.menu_picked.emit(MenuChoice.BACKUPS)
    window = at_desk.backups._window
    assert window is not None
    assert window.isVisible()
    assert len(window.cards) == 1
    buttons(window)["Restore…"].click()
    at_desk.stage.clock.advance(2)
    buttons(window)["Restore it"].click()
    assert at_desk.calls() == ["one"]
    assert len(window.cards) == 2, "what was replaced is there too"
    assert any("restored" in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_a_call_closes_it_and_while_one_runs_it_does_not_open(at_desk: DeskWithLog) -> None:
    at_desk.stage.window.menu_picked.emit(MenuChoice.BACKUPS)
    at_desk.stage.bridge.send(cmd.StartCall())
    assert at_desk.backups._window is None
    at_desk.stage.window.menu_picked.emit(MenuChoice.BACKUPS)
    assert at_desk.backups._window is None


def test_everything_is_deleted_after_two_steps_in_the_settings(at_desk: DeskWithLog) -> None:
    at_desk.stage.window.menu_picked.emit(MenuChoice.SETTINGS)
    settings = at_desk.desk._settings_window
    assert settings is not None
    buttons(settings)["Delete everything…"].click()
    at_desk.stage.clock.advance(2)
    buttons(settings)["Keep it"].click()
    assert at_desk.calls() == ["one", "two"]
    at_desk.stage.clock.advance(2)
    buttons(settings)["Delete everything…"].click()
    at_desk.stage.clock.advance(2)
    buttons(settings)["Delete it all"].click()
    assert at_desk.calls() == []
    assert not list(at_desk.places.backups.iterdir())
    settings.close()
