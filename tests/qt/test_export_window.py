"""Taking the log out by its window: what leaves is shown first, writing goes on beside a call, and can be left."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from companion.app.export_desk import ExportDesk
from companion.app.exporter import Exporter
from companion.app.paths import places_of
from companion.app.slices import SLICE_MS
from companion.domain.settings import Settings, Theme
from companion.domain.sharing import Audience
from companion.engine import commands as cmd
from companion.engine.engine import Engine
from companion.integrations import wire
from companion.storage.open_log import open_call_log
from companion.ui.engine_bridge import EngineBridge
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.window import CompanionWindow
from companion.ui.windows.export_window import ExportWindow
from companion.ui.windows.import_window import ImportWindow
from tests.qt.window_desk import english_words
from tests.support.builders import a_batch
from tests.support.fake_clock import FakeClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


class Office:
    """The program with a log on disk, its window, and the desk for exports."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.places = places_of(str(home / "profile"))
        self.out = home / "out"
        self.out.mkdir()
        self.clock = FakeClock()
        self.opened = open_call_log(self.places.data, self.places.backups, self.clock)
        self.engine = Engine(self.clock, self.opened.log, english_words(), Settings(), b"k" * 32)
        self.bridge = EngineBridge(self.engine)
        self.guard = ClickGuard(self.clock)
        self.window = CompanionWindow(self.bridge, self.guard, "Call Companion 0")
        qtbot.addWidget(self.window)
        exporter = Exporter(self.opened.log, self.places)
        self.desk = ExportDesk(self.bridge, self.window, self.guard, self.opened, self.places, self.clock, exporter)

    def keep(self, calls: int) -> None:
        self.opened.log.append([a_batch(number, note="She paid twice.") for number in range(calls)])

    def open_export(self, call_id: str | None = None) -> ExportWindow:
        self.desk.open_export(call_id)
        window = self.desk.export_window
        assert window
        self.wait_until_counted()
        return window

    def open_import(self) -> ImportWindow:
        self.desk.open_import()
        window = self.desk.import_window
        assert window
        return window

    def wait_until_counted(self) -> None:
        window = self.desk.export_window
        assert window
        self.qtbot.waitUntil(lambda: "Counting…" not in texts(window), timeout=5000)

    def click(self, window: ExportWindow | ImportWindow, name: str) -> None:
        self.clock.advance(1)
        (button,) = (b for b in window.findChildren(ActionButton) if b.isVisible() and b.accessibleName() == name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def texts(window: ExportWindow | ImportWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    made = Office(qtbot, tmp_path)
    yield made
    made.desk.stop()
    for window in (made.desk.export_window, made.desk.import_window):
        if window:
            window.close()
    made.opened.log.close()


def test_what_leaves_is_shown_and_is_what_is_written(office: Office) -> None:
    office.keep(5)
    window = office.open_export()
    window._audience.choose(Audience.LEAD)
    office.qtbot.waitUntil(lambda: "Counting…" not in texts(window) and "gap_s" in window._preview.toPlainText())
    assert "5 calls" in texts(window)
    assert any(text.startswith("Stays here: how it was for you, breathers, notes") for text in texts(window))
    shown = window._preview.toPlainText()
    assert "strain" not in shown
    path = office.out / "lead.csv"
    window.take_place(str(path))
    office.click(window, "Export")
    office.qtbot.waitUntil(path.exists, timeout=5000)
    office.qtbot.waitUntil(lambda: "5 calls are in lead.csv." in texts(window))
    written = path.read_text("utf-8-sig").replace("\n\n", "\n")
    assert written.startswith(shown)
    assert "She paid twice" not in written


def test_notes_go_along_only_when_ticked(office: Office) -> None:
    office.keep(1)
    window = office.open_export()
    window._audience.choose(Audience.LEAD)
    assert not window.choice().with_notes
    window._notes.setChecked(True)
    office.qtbot.waitUntil(lambda: "She paid twice" in window._preview.toPlainText())
    window._audience.choose(Audience.ME)
    assert not window.choice().with_notes, "for oneself everything leaves anyway"


def test_days_are_chosen_by_name_or_typed_and_what_is_wrong_is_said(office: Office) -> None:
    office.keep(3)
    window = office.open_export()
    window._span.choose("chosen")
    window._first.setText("2026-13-01")
    window._first.textEdited.emit("")
    assert any("such as 2026-01-31" in text for text in texts(window))
    assert not window._export.isEnabled()
    window._first.setText("2031-01-01")
    window._first.textEdited.emit("")
    office.qtbot.waitUntil(lambda: "No calls on these days." in texts(window))
    assert not window._export.isEnabled()


def test_nothing_is_overwritten_that_was_not_asked_about(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("companion.app.export_desk.Path.home", lambda: office.out)
    (office.out / "call-companion-for-me.csv").write_text("older")
    window = office.open_export()
    assert window.place == office.out / "call-companion-for-me-2.csv"


def test_a_call_that_starts_meanwhile_is_stored_at_once_and_the_export_goes_on(office: Office) -> None:
    office.keep(400)
    window = office.open_export()
    window._kind.choose("json")
    office.wait_until_counted()
    path = office.out / "a.json"
    window.take_place(str(path))
    office.click(window, "Export")
    office.qtbot.waitUntil(lambda: bool(list(office.out.glob(".*.part"))), timeout=5000)
    assert office.bridge.send(cmd.StartCall())
    assert office.engine.flush(), "the commit waits for nobody"
    office.qtbot.waitUntil(path.exists, timeout=20_000)
    assert len(json.loads(path.read_text("utf-8"))["calls"]) == 400


def test_an_export_that_is_cancelled_leaves_nothing(office: Office) -> None:
    office.keep(400)
    window = office.open_export()
    window._kind.choose("json")
    office.wait_until_counted()
    window.take_place(str(office.out / "a.json"))
    office.click(window, "Export")
    office.qtbot.waitUntil(lambda: bool(list(office.out.iterdir())), timeout=5000)
    office.click(window, "Cancel")
    assert list(office.out.iterdir()) == []
    assert "Cancelled. Nothing was written." in texts(window)
    assert window._export.isEnabled()


def test_closing_the_window_or_the_program_leaves_nothing_half(office: Office) -> None:
    office.keep(400)
    for leave in (lambda window: window.close(), lambda _window: office.desk.stop()):
        window = office.open_export()
        window._kind.choose("json")
        office.wait_until_counted()
        window.take_place(str(office.out / "a.json"))
        office.click(window, "Export")
        office.qtbot.waitUntil(lambda: bool(list(office.out.iterdir())), timeout=5000)
        leave(window)
        assert list(office.out.iterdir()) == []


def test_no_slice_takes_longer_than_a_frame(office: Office) -> None:
    office.keep(600)
    window = office.open_export()
    longest, before = 0.0, SLICE_MS
    slices = office.desk.slices
    real = slices._do_a_slice

    def timed(job: object) -> int:
        nonlocal longest
        try:
            return real(job)  # type: ignore[arg-type]
        finally:
            longest = max(longest, slices._slice.elapsed())

    slices._do_a_slice = timed  # type: ignore[method-assign]
    window.take_place(str(office.out / "a.csv"))
    office.click(window, "Export")
    office.qtbot.waitUntil((office.out / "a.csv").exists, timeout=5000)
    assert 0 < before <= longest + SLICE_MS
    assert longest < 100, "generous: other programs use the machine too"


def test_a_place_that_will_not_do_is_named_in_the_window(office: Office) -> None:
    office.keep(1)
    window = office.open_export()
    window.take_place(str(office.places.data / "a.csv"))
    office.click(window, "Export")
    office.qtbot.waitUntil(lambda: any("keeps its own files" in text for text in texts(window)))


def test_one_call_is_exported_alone(office: Office) -> None:
    office.keep(3)
    window = office.open_export("call-00001")
    assert window.windowTitle() == "Export this call"
    assert "1 calls" in texts(window) or "1 call" in texts(window)
    assert "Days" not in texts(window)
    assert window._preview.toPlainText().count("call-0000") == 1


def test_the_window_follows_the_theme_and_escape_closes_it(office: Office) -> None:
    window = office.open_export()
    before = window.styleSheet()
    office.engine.change_settings(replace(office.bridge.settings, theme=Theme.LIGHT, text_percent=150))
    QApplication.processEvents()
    assert window.styleSheet() != before
    QTest.keyClick(window, Qt.Key.Key_Escape)
    office.qtbot.waitUntil(lambda: office.desk.export_window is None)


def test_every_control_has_a_name_and_is_reached_by_tab(office: Office) -> None:
    window = office.open_export()
    for control in (window._preview, window._bar, window._first, window._last, window._notes, window._export):
        assert control.accessibleName()
    assert all(button.accessibleName() for button in window._audience.parts() + window._kind.parts())


# Back in.


def test_an_import_says_first_what_it_brings_and_then_does_it(office: Office, tmp_path: Path) -> None:
    other = Office.__new__(Office)
    (tmp_path / "second").mkdir()
    other.__init__(office.qtbot, tmp_path / "second")  # type: ignore[misc]
    other.keep(3)
    path = tmp_path / "theirs.json"
    told: list[tuple[int, str]] = []
    other.desk.begin("export", {"file": str(path)}, lambda code, text: told.append((code, text)))
    office.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert told == [(wire.STORED, f"3 calls written to {path}")]
    other.opened.log.close()

    window = office.open_import()
    window.chosen.emit(str(path))
    office.qtbot.waitUntil(lambda: "3 calls are new." in texts(window), timeout=5000)
    assert list(office.opened.log.records()) == [], "nothing happens before it was agreed to"
    office.click(window, "Import")
    office.qtbot.waitUntil(lambda: any("were imported" in text for text in texts(window)), timeout=5000)
    assert len(list(office.opened.log.records())) == 3


def test_during_a_call_nothing_is_imported(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    assert office.bridge.send(cmd.StartCall())
    window = office.open_import()
    window.chosen.emit(str(tmp_path / "a.json"))
    office.qtbot.waitUntil(lambda: any("import after it" in text for text in texts(window)), timeout=5000)


def test_a_foreign_file_is_named(office: Office, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{}")
    window = office.open_import()
    window.chosen.emit(str(tmp_path / "a.json"))
    office.qtbot.waitUntil(lambda: any("not an export" in text for text in texts(window)), timeout=5000)
