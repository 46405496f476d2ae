"""The settings window: every setting, kept as it is changed; wrong input said; found by a word; all by keyboard."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from companion.app.desk import Desk
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.settings import Corner, Language, Settings, Theme
from companion.engine.ports import StorageUnavailableError
from companion.storage.pack_files import load_pack
from companion.storage.settings_file import SettingsFile
from companion.ui import theme, window_focus
from companion.ui.translation import translate
from companion.ui.view_state.parts import MenuChoice
from companion.ui.view_state.settings_view import groups
from companion.ui.widget.buttons import ClickGuard
from companion.ui.windows.settings_row import SettingRow
from companion.ui.windows.settings_window import SettingsWindow
from tests.qt.window_desk import WindowDesk
from tests.support.fake_clock import FakeClock
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    OpenSettings = Callable[..., SettingsWindow]


@pytest.fixture
def kept() -> list[dict[str, Any]]:
    return []


@pytest.fixture
def opened(qtbot: QtBot, kept: list[dict[str, Any]]) -> OpenSettings:
    """Open the window; what it changes is kept at once, as the desk does."""

    def open_it(settings: Settings | None = None, clock: FakeClock | None = None) -> SettingsWindow:
        now = [settings or Settings(agent="Aino", theme=Theme.DARK)]
        window = SettingsWindow(now[0], ClickGuard(clock or FakeClock()))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)

        def keep(changes: dict[str, Any]) -> None:
            kept.append(changes)
            now[0] = replace(now[0], **changes)
            window.show_settings(now[0])

        window.changed.connect(keep)
        qtbot.addWidget(window)
        window.stand(QRect(0, 0, 1920, 1400), QRect(1500, 24, 340, 400))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_it


def row_of(window: SettingsWindow, name: str) -> SettingRow:
    return next(row for row in window.rows if row.setting.key == name)


def part_of(window: SettingsWindow, name: str) -> QWidget:
    return row_of(window, name).control.parts()[0]


def line_of(window: SettingsWindow, name: str) -> QLineEdit:
    part = part_of(window, name)
    assert isinstance(part, QLineEdit)
    return part


def type_into(window: SettingsWindow, name: str, text: str) -> None:
    """Replace what stands in a field, and press Enter."""
    line = line_of(window, name)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text or "\b")
    QTest.keyClick(line, Qt.Key.Key_Return)


def texts_of(row: SettingRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel) if label.isVisibleTo(row) and label.text()]


def way_back(row: SettingRow) -> QAbstractButton | None:
    name = f"Back to default: {row.setting.label}"
    found = [button for button in row.findChildren(QPushButton) if button.accessibleName() == name]
    return next((button for button in found if button.isVisibleTo(row)), None)


def focused() -> QWidget:
    """What has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def shown(window: SettingsWindow) -> set[str]:
    return {row.setting.key for row in window.rows if row.isVisible()}


def click(button: QWidget) -> None:
    QCursor.setPos(button.mapToGlobal(button.rect().center()))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def search_for(window: SettingsWindow, words: str) -> None:
    window._search.setFocus()
    window._search.selectAll()
    QTest.keyClicks(window._search, words)


# What it shows.


def test_every_setting_stands_there_with_help_and_default(opened: OpenSettings) -> None:
    window = opened()
    assert len(window.rows) == sum(len(group.settings) for group in groups(translate))
    for row in window.rows:
        texts = texts_of(row)
        assert texts[:2] == [row.setting.label, row.setting.help_line]
        assert any(text.startswith("default: ") for text in texts)


def test_it_is_an_ordinary_window(opened: OpenSettings) -> None:
    window = opened()
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert window.windowTitle() == "Settings"


def test_every_control_tells_a_screen_reader_its_name_and_help(opened: OpenSettings) -> None:
    window = opened()
    for row in window.rows:
        for part in row.control.parts():
            assert part.accessibleName().startswith((row.setting.label, "Back to the corner"))
            assert row.setting.help_line in part.accessibleDescription()
    assert window._search.accessibleName()
    assert window._search.accessibleDescription()


def test_values_in_force_are_shown(opened: OpenSettings) -> None:
    window = opened(Settings(agent="Aino", cooldown_minutes=7.5, topics=("One", "Two"), compact=True))
    assert line_of(window, "agent").text() == "Aino"
    assert line_of(window, "cooldown_minutes").text() == "7.5"
    topics, compact = part_of(window, "topics"), part_of(window, "compact")
    assert isinstance(topics, QPlainTextEdit)
    assert topics.toPlainText() == "One\nTwo"
    assert isinstance(compact, QCheckBox)
    assert compact.isChecked()
    assert part_of(window, "theme").accessibleName() == "Light or dark: As the system"


# A change takes effect at once.


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("agent", "Bea", "Bea"),
        ("company", "Meyer & Co <b>", "Meyer & Co <b>"),
        ("callback_time", "tomorrow", "tomorrow"),
        ("pause_code", "7", "7"),
        ("text_percent", "150", 150),
        ("hold_promise_minutes", "1.5", 1.5),
        ("easy_wrap_up_seconds", "12", 12.0),
        ("hard_wrap_up_minutes", "20", 20.0),
        ("cooldown_minutes", "7", 7.0),
    ],
)
def test_what_is_typed_is_kept(
    opened: OpenSettings, kept: list[dict[str, Any]], name: str, text: str, value: object
) -> None:
    window = opened()
    type_into(window, name, text)
    assert kept == [{name: value}]
    assert type(kept[0][name]) is type(value)


def test_it_is_kept_a_moment_after_the_last_key(opened: OpenSettings, kept: list[dict[str, Any]], qtbot: QtBot) -> None:
    window = opened()
    assert row_of(window, "company").control._wait.interval() == 500
    row_of(window, "company").control._wait.setInterval(60)
    QTest.keyClicks(line_of(window, "company"), "Acme")
    assert kept == []
    qtbot.waitUntil(lambda: kept == [{"company": "Acme"}], timeout=1000)
    assert line_of(window, "company").text() == "Acme"


def test_the_theme_is_one_click(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    light = next(b for b in window.findChildren(QRadioButton) if b.text() == "Light")
    click(light)
    assert kept == [{"theme": Theme.LIGHT}]
    assert f"background: {theme.LIGHT.window}" in window.styleSheet()


@pytest.mark.parametrize("name", ["compact", "keep_reference_as_typed"])
def test_a_switch_is_one_click_and_says_what_is_so(opened: OpenSettings, kept: list[dict[str, Any]], name: str) -> None:
    window = opened()
    switch = part_of(window, name)
    assert isinstance(switch, QCheckBox)
    assert switch.text() == "Off"
    click(switch)
    assert switch.text() == "On"
    assert kept == [{name: True}]


def test_topics_are_one_a_line(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    topics = part_of(window, "topics")
    assert isinstance(topics, QPlainTextEdit)
    topics.setPlainText("Rent\n\nHeating ")
    row_of(window, "topics").keep_what_is_typed()
    assert kept == [{"topics": ("Rent", "Heating")}]
    assert topics.toPlainText() == "Rent\n\nHeating "


def test_the_place_goes_back_to_the_corner(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened(Settings(corner=Corner.BOTTOM_LEFT, corner_x=3, screen="other"))
    assert "bottom left" in texts_of(row_of(window, "corner"))
    click(part_of(window, "corner"))
    assert kept == [{"corner": Corner.TOP_RIGHT, "corner_x": 24, "corner_y": 24, "screen": ""}]
    assert "top right" in texts_of(row_of(window, "corner"))


def test_small_buttons_and_arrow_keys_step(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    row = row_of(window, "hold_promise_minutes")
    more = next(b for b in row.findChildren(QPushButton) if b.accessibleName() == "More: Time promised on hold")
    click(more)
    click(more)
    assert line_of(window, "hold_promise_minutes").text() == "3"
    QTest.keyClick(line_of(window, "hold_promise_minutes"), Qt.Key.Key_Down)
    row.keep_what_is_typed()
    assert kept == [{"hold_promise_minutes": 2.5}]


def test_closing_keeps_what_was_just_typed(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    closed: list[bool] = []
    window.closed.connect(lambda: closed.append(True))
    QTest.keyClicks(line_of(window, "company"), "Acme")
    QTest.keyClick(line_of(window, "company"), Qt.Key.Key_Escape)
    assert kept == [{"company": "Acme"}]
    assert closed == [True]
    assert not window.isVisible()


def test_nothing_is_kept_when_nothing_changed(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    for row in window.rows:
        row.control.parts()[0].setFocus()
    type_into(window, "cooldown_minutes", "5.0")
    window.close()
    assert kept == []


# What is wrong.


def test_wrong_input_gets_a_sentence_and_changes_nothing(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    row = row_of(window, "cooldown_minutes")
    sentence = "A number from 1 to 15, please. It stays at 5 minutes."
    type_into(window, "cooldown_minutes", "99")
    assert sentence in texts_of(row)
    assert line_of(window, "cooldown_minutes").text() == "99"
    assert line_of(window, "cooldown_minutes").property("wrong")
    assert line_of(window, "cooldown_minutes").accessibleDescription().startswith(sentence)
    type_into(window, "cooldown_minutes", "9")
    assert sentence not in texts_of(row)
    assert not line_of(window, "cooldown_minutes").property("wrong")
    assert kept == [{"cooldown_minutes": 9.0}]


def test_the_way_back_also_mends_wrong_input(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    row = row_of(window, "cooldown_minutes")
    assert way_back(row) is None
    type_into(window, "cooldown_minutes", "x")
    back = way_back(row)
    assert back is not None
    click(back)
    assert line_of(window, "cooldown_minutes").text() == "5"
    assert way_back(row) is None
    assert not any("please" in text for text in texts_of(row))
    assert kept == []


def test_wrong_input_does_not_stand_in_the_way_of_another_setting(
    opened: OpenSettings, kept: list[dict[str, Any]]
) -> None:
    window = opened()
    type_into(window, "cooldown_minutes", "99")
    type_into(window, "company", "Acme")
    assert kept == [{"company": "Acme"}]
    assert line_of(window, "cooldown_minutes").text() == "99"


# Back to the default.


def test_back_to_default_shows_only_where_it_differs(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened(Settings(cooldown_minutes=7.0))
    assert [row.setting.key for row in window.rows if way_back(row)] == ["cooldown_minutes"]
    back = way_back(row_of(window, "cooldown_minutes"))
    assert back is not None
    height = row_of(window, "cooldown_minutes").height()
    click(back)
    assert kept == [{"cooldown_minutes": 5.0}]
    assert line_of(window, "cooldown_minutes").text() == "5"
    assert line_of(window, "cooldown_minutes").hasFocus()
    assert way_back(row_of(window, "cooldown_minutes")) is None
    QApplication.processEvents()
    assert row_of(window, "cooldown_minutes").height() == height


@pytest.mark.parametrize(("name", "value"), [("theme", Theme.LIGHT), ("compact", True), ("topics", ("One",))])
def test_every_kind_goes_back(opened: OpenSettings, kept: list[dict[str, Any]], name: str, value: object) -> None:
    window = opened(replace(Settings(), **{name: value}))  # type: ignore[arg-type]
    back = way_back(row_of(window, name))
    assert back is not None
    click(back)
    assert kept == [{name: getattr(Settings(), name)}]


# What was changed elsewhere.


def test_a_change_from_elsewhere_is_shown(opened: OpenSettings, kept: list[dict[str, Any]]) -> None:
    window = opened()
    window.show_settings(Settings(agent="Bea", theme=Theme.LIGHT, compact=True, corner=Corner.TOP_LEFT))
    assert line_of(window, "agent").text() == "Bea"
    assert part_of(window, "theme").accessibleName() == "Light or dark: Light"
    assert "top left" in texts_of(row_of(window, "corner"))
    assert f"background: {theme.LIGHT.window}" in window.styleSheet()
    assert kept == []


# Finding one.


def test_a_search_filters_as_one_types(opened: OpenSettings) -> None:
    window = opened()
    search_for(window, "breather")
    assert shown(window) == {"pause_code", "cooldown_minutes", "longest_cooldown_minutes"}
    headings = [label.text() for label in window.findChildren(QLabel) if label.property("role") == "heading"]
    assert len(headings) == 5
    seen = [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.property("role") == "heading"
    ]
    assert seen == ["About you", "Calls"]
    search_for(window, "aino")
    assert shown(window) == {"agent"}
    window._search.clear()
    assert len(shown(window)) == len(window.rows)


def test_nothing_found_is_said(opened: OpenSettings) -> None:
    window = opened()
    search_for(window, "zebra")
    assert shown(window) == set()
    assert window._nothing.isVisible()
    assert window._nothing.text() == "No setting has “zebra” in its name, help or value."
    search_for(window, "text size")
    assert not window._nothing.isVisible()


# The keyboard.


def test_tab_goes_down_the_page_in_order(opened: OpenSettings) -> None:
    window = opened(Settings())
    window._search.setFocus()
    reached: list[str] = []
    for _ in range(40):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        now = focused()
        if now is window._search:
            break
        reached += [row.setting.key for row in window.rows if row.isAncestorOf(now)] or [now.accessibleName()]
    assert reached == [
        *(row.setting.key for row in window.rows),
        "Delete everything…",
        "Open the settings folder",
        "Close",
    ]


def test_tab_finds_the_choice_in_force(opened: OpenSettings) -> None:
    window = opened(Settings(theme=Theme.DARK))
    part_of(window, "language").setFocus()
    QTest.keyClick(part_of(window, "language"), Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Light or dark: Dark"


def test_what_has_the_keyboard_is_in_sight(opened: OpenSettings, qtbot: QtBot) -> None:
    window = opened()
    row = row_of(window, "keep_reference_as_typed")
    row.control.parts()[0].setFocus(Qt.FocusReason.TabFocusReason)

    def is_in_sight() -> bool:
        top = row.mapTo(window._scroll.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + row.height() <= window._scroll.viewport().height()

    qtbot.waitUntil(is_in_sight, timeout=1000)


def test_ctrl_f_goes_to_the_search(opened: OpenSettings) -> None:
    window = opened()
    line_of(window, "company").setFocus()
    QTest.keyClick(line_of(window, "company"), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window._search.hasFocus()


def test_it_comes_up_with_the_keyboard_and_gives_it_back(
    desk: WindowDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "window_with_keyboard", lambda: 4711)
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    window = SettingsWindow(Settings(), desk.guard)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.open_beside(desk.window)
    qtbot.waitUntil(window.isActiveWindow)
    assert window._search.hasFocus()
    assert not window.geometry().intersects(desk.window.geometry())
    window.close()
    assert given == [4711]


# It fits.


def cut_parts(window: SettingsWindow) -> list[str]:
    """What does not show whole, by its name or text."""
    page, viewport = window._page.parentWidget(), window._scroll.viewport()
    assert page is not None
    assert viewport is not None
    room = min(page.width(), viewport.width())
    cut: list[str] = []
    for part in page.findChildren(QWidget):
        if not part.isVisible() or not isinstance(part, (QLabel, QAbstractButton, QLineEdit, QPlainTextEdit)):
            continue
        left = part.mapTo(page, QPoint(0, 0)).x()
        is_whole = left >= 0 and left + part.width() <= room
        if isinstance(part, QLabel):
            is_whole &= part.height() >= part.heightForWidth(part.width())
            is_whole &= part.wordWrap() or part.width() >= part.sizeHint().width()
        elif isinstance(part, QAbstractButton):
            is_whole &= part.width() >= part.fontMetrics().horizontalAdvance(part.text())
        if not is_whole:
            cut.append(part.text() if isinstance(part, (QLabel, QAbstractButton)) else part.accessibleName())
    return cut


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [280, 420, 560, 680, 1000])
def test_nothing_is_cut_at_any_size(opened: OpenSettings, qtbot: QtBot, percent: int, width: int) -> None:
    window = opened(Settings(text_percent=percent, cooldown_minutes=7.0, theme=Theme.LIGHT, agent="A"))
    type_into(window, "easy_wrap_up_seconds", "x")
    window.resize(width * percent // 100, 800)
    qtbot.waitUntil(lambda: window.width() == width * percent // 100 and not cut_parts(window), timeout=2000)


# At the desk.


class DeskWithFiles:
    """The real desk behind the window, with a settings file in a temporary profile."""

    def __init__(self, desk: WindowDesk, profile: Path) -> None:
        self.places = places_of(str(profile))
        self.file = SettingsFile(self.places.settings_file)
        desk.window.settings_changed.disconnect()
        nobody: Any = None
        no_packs: Any = SimpleNamespace(open_changes=lambda: None)
        desks = (desk.bridge, desk.window, desk.guard, self.places, self.file)
        shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: LANGUAGE.spoken)
        self.desk = Desk(*desks, nobody, shelf, LANGUAGE, no_packs)
        self.stage = desk

    def open(self) -> SettingsWindow:
        self.stage.window.menu_picked.emit(MenuChoice.SETTINGS)
        window = self.desk._settings_window
        assert window is not None
        return window


@pytest.fixture
def at_desk(desk: WindowDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DeskWithFiles:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    return DeskWithFiles(desk, tmp_path)


def test_a_change_reaches_the_program_and_the_file(at_desk: DeskWithFiles) -> None:
    window = at_desk.open()
    type_into(window, "cooldown_minutes", "7")
    assert at_desk.stage.engine.settings.cooldown_minutes == 7
    assert at_desk.file.load().settings.cooldown_minutes == 7
    assert window.problem == ""
    window.close()


def test_it_opens_during_a_call_and_only_once(at_desk: DeskWithFiles) -> None:
    at_desk.stage.go_to("chosen")
    window = at_desk.open()
    assert at_desk.open() is window
    assert window.isVisible()
    window.close()
    assert at_desk.desk._settings_window is None
    at_desk.open().close()


def test_text_size_theme_and_compact_are_seen_at_once(at_desk: DeskWithFiles) -> None:
    window = at_desk.open()
    before = at_desk.stage.window.width()
    type_into(window, "text_percent", "150")
    assert at_desk.stage.window.width() == before * 1.5
    assert f"font-size: {round(theme.TEXT_PX * 1.5)}px" in window.styleSheet()
    click(part_of(window, "compact"))
    assert at_desk.stage.window.is_compact
    at_desk.stage.window.set_compact(is_compact=False)
    switch = part_of(window, "compact")
    assert isinstance(switch, QCheckBox)
    assert not switch.isChecked()
    click(next(b for b in window.findChildren(QRadioButton) if b.text() == "Light"))
    assert at_desk.stage.window._look.palette is theme.LIGHT
    window.close()


def test_another_language_is_spoken_at_once_and_the_keyboard_stays_where_it_is(
    at_desk: DeskWithFiles, qtbot: QtBot
) -> None:
    window = at_desk.open()
    qtbot.waitUntil(window.isActiveWindow)
    for name, title, state in (("Suomi", "Asetukset", "Ei puhelua"), ("Ελληνικά", "Ρυθμίσεις", "Χωρίς κλήση")):
        click(next(b for b in window.findChildren(QRadioButton) if b.text() == name and b.isVisible()))
        at_desk.stage.settle()
        assert window.windowTitle() == title
        assert state in at_desk.stage.texts()
        assert row_of(window, "language").isAncestorOf(focused())
        assert next(b.text() for b in window.findChildren(QRadioButton) if b.isChecked()) == name
        assert len(window.rows) == len(window.findChildren(SettingRow)), "the old ones are gone"
    assert at_desk.file.load().settings.language == Language.GREEK
    type_into(window, "cooldown_minutes", "7,5")
    assert at_desk.stage.engine.settings.cooldown_minutes == 7.5
    click(next(b for b in window.findChildren(QRadioButton) if b.text() == "English"))
    at_desk.stage.settle()
    assert "No call" in at_desk.stage.texts()
    window.close()


def test_a_problem_when_saving_is_said_here_and_named_again_when_it_closes(
    at_desk: DeskWithFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = at_desk.open()
    sentence = "The settings could not be saved in settings.toml: No space left on device."

    def refuse(_self: SettingsFile, _settings: Settings) -> None:
        raise StorageUnavailableError(sentence)

    with monkeypatch.context() as full:
        full.setattr(SettingsFile, "save", refuse)
        type_into(window, "cooldown_minutes", "7")
        assert window.problem == sentence
        assert sentence in [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert at_desk.stage.engine.settings.cooldown_minutes == 7
    type_into(window, "cooldown_minutes", "8")
    assert window.problem == ""
    with monkeypatch.context() as full:
        full.setattr(SettingsFile, "save", refuse)
        type_into(window, "cooldown_minutes", "9")
    window.close()
    at_desk.stage.settle()
    assert sentence in at_desk.stage.texts()


def test_the_folder_opens_with_the_file_in_it(at_desk: DeskWithFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    folders: list[Path] = []
    monkeypatch.setattr("companion.app.desk._open_folder", folders.append)
    window = at_desk.open()
    click(window._folder)
    assert folders == [at_desk.places.settings_file.parent]
    assert at_desk.places.settings_file.exists()
    window.close()
