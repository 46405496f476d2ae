"""What is fixed, seen and tried through the windows: nothing there overrides it, and it says who set it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from companion.app.desk import Desk
from companion.app.paths import places_of, resources_folder
from companion.app.rest_desk import RestDesk
from companion.app.word_shelf import WordShelf
from companion.domain.ladder import MayEnd
from companion.domain.policy import Policy, Rule, Source, broken_policy
from companion.domain.settings import Settings, Theme
from companion.domain.sharing import Audience
from companion.integrations import wire
from companion.integrations.request_handler import RequestHandler
from companion.integrations.verbs import Request
from companion.storage.pack_files import load_pack
from companion.storage.settings_file import SettingsFile
from companion.ui import theme, window_focus
from companion.ui.translation import language_for
from companion.ui.view_state.parts import MenuChoice, SettingsChange, Wish
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.windows.export_window import ExportWindow
from companion.ui.windows.settings_controls import FixedValue, LockSign
from companion.ui.windows.settings_row import SettingRow
from companion.ui.windows.settings_window import SettingsWindow
from tests.qt.window_desk import WindowDesk
from tests.support.fake_clock import FakeClock
from tests.support.policies import KEYS, NAMES, fixed_and_other, in_settings, locking
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from companion.domain.policy_keys import Key

every_setting = pytest.mark.parametrize("key", KEYS, ids=NAMES)
CANNOT_FOLD = Policy(Source.FILE, rules={"compact": Rule(value=False, is_locked=True)})


class DeskUnderPolicy:
    """The real desk behind the real window, with a settings file, where something is fixed."""

    def __init__(self, qtbot: QtBot, profile: Path, policy: Policy, settings: Settings | None = None) -> None:
        self.stage = WindowDesk(qtbot, settings or policy.defaults(), policy=policy)
        self.places = places_of(str(profile))
        self.file = SettingsFile(self.places.settings_file, policy)
        self.stage.window.settings_changed.disconnect()
        nobody: Any = SimpleNamespace(begin=lambda _verb, _args, tell: tell(0, ""), open_export=lambda: None)
        no_packs: Any = SimpleNamespace(open_changes=lambda: None, listed=str, export=str, take=str)
        shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: LANGUAGE.spoken, policy)
        desks = (self.stage.bridge, self.stage.window, self.stage.guard, self.places, self.file)
        self.desk = Desk(*desks, nobody, shelf, LANGUAGE, no_packs)
        self.handler = RequestHandler(self.stage.engine, self.desk, nobody, no_packs)

    @property
    def settings(self) -> Settings:
        return self.stage.engine.settings

    def ask(self, verb: str) -> int:
        reply = self.handler.handle(wire.encode_request(Request(verb)))
        assert isinstance(reply, bytes)
        return wire.decode_reply(reply)[0]

    def open_settings(self) -> SettingsWindow:
        self.stage.window.menu_picked.emit(MenuChoice.SETTINGS)
        window = self.desk._settings_window
        assert window is not None
        return window


@pytest.fixture
def under(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., DeskUnderPolicy]:
    monkeypatch.setattr(window_focus, "give_keyboard_to", lambda _: None)
    return lambda policy, settings=None: DeskUnderPolicy(qtbot, tmp_path / "profile", policy, settings)


def row_of(window: SettingsWindow, name: str) -> SettingRow:
    return next(row for row in window.rows if name in row.setting.fields)


def texts_in(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def choices_in(row: SettingRow) -> list[str]:
    return [button.text() for button in row.findChildren(QAbstractButton) if button.isVisibleTo(row) and button.text()]


# Each setting, by each way there is through the windows.


@every_setting
def test_nothing_the_windows_can_do_overrides_it(key: Key, under: Callable[..., DeskUnderPolicy]) -> None:
    fixed, other = (in_settings(key, value) for value in fixed_and_other(key))
    at = under(locking(key))
    window = at.stage.window
    settings_window = at.open_settings()
    change = {key.name: other}

    def drag() -> None:
        window.move(QPoint(77, 99))
        window.dropped.emit()

    tries: list[Callable[[], object]] = [
        lambda: window.settings_changed.emit(change),
        lambda: window._send(SettingsChange(key.name, str(other))),
        lambda: settings_window.changed.emit(change),
        lambda: row_of(settings_window, key.name).changed.emit(change),
        lambda: at.desk.keep_settings(change),
        lambda: at.desk._set(change),
        lambda: window.menu_picked.emit(MenuChoice.THEME),
        lambda: window.menu_picked.emit(MenuChoice.RESET_PLACE),
        lambda: window.set_compact(is_compact=True),
        lambda: window.set_compact(is_compact=False),
        drag,
        *(lambda verb=verb: at.ask(verb) for verb in ("compact", "expand", "reset-place", "show", "keyboard")),
    ]
    for number, attempt in enumerate(tries):
        attempt()
        at.stage.settle()
        assert getattr(at.settings, key.name) == fixed, number
        assert getattr(at.file.load().settings, key.name) == fixed, number
        assert window.is_compact == at.settings.compact, number
    settings_window.close()
    free = SettingsFile(at.places.settings_file).load().settings
    assert getattr(free, key.name) != fixed or getattr(Settings(), key.name) == fixed, "it was never the agent's"


@every_setting
def test_what_is_fixed_is_shown_with_a_lock_to_read_and_not_to_set(
    key: Key, under: Callable[..., DeskUnderPolicy]
) -> None:
    at = under(locking(key))
    window = at.open_settings()
    row = row_of(window, key.name)
    assert row.findChildren(LockSign)
    assert "Set by Example Ltd" in texts_in(row)
    assert "default" not in texts_in(row)
    for kind in (QLineEdit, QPlainTextEdit, QCheckBox, QAbstractButton):
        assert not [part for part in row.findChildren(kind) if part.isVisibleTo(row)], kind
    (value,) = row.findChildren(FixedValue)
    assert value.isEnabled()
    assert value.text() in value.accessibleName()
    assert row.setting.label in value.accessibleName()
    assert "Set by Example Ltd" in value.accessibleDescription()
    value.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(value, "something else 9")
    QTest.keyClick(value, Qt.Key.Key_Up)
    QTest.keyClick(value, Qt.Key.Key_Space)
    assert getattr(at.settings, key.name) == in_settings(key, fixed_and_other(key)[0])
    free = row_of(window, "agent" if key.name != "agent" else "company")
    assert not free.findChildren(LockSign)
    window.close()


def test_without_a_name_it_is_your_organisation(under: Callable[..., DeskUnderPolicy]) -> None:
    window = under(broken_policy(Source.FILE, "policy.toml", "It is broken.")).open_settings()
    assert "Set by your organisation" in texts_in(row_of(window, "mask_phones"))
    assert row_of(window, "keep_words_days").findChildren(QLineEdit)
    window.close()


# How far it goes.


def test_numbers_keep_to_the_bounds(under: Callable[..., DeskUnderPolicy]) -> None:
    rules = {"cooldown_minutes": Rule(least=3.0, most=10.0), "keep_words_days": Rule(20, most=30)}
    at = under(Policy(Source.FILE, rules=rules))
    window = at.open_settings()
    row = row_of(window, "cooldown_minutes")
    (line,) = row.findChildren(QLineEdit)
    assert "Your organisation allows 3 to 10." in texts_in(row)
    for typed, in_force in (("2", 5), ("11", 5), ("10", 10), ("3", 3)):
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert at.settings.cooldown_minutes == in_force, typed
        if typed in ("2", "11"):
            assert "A number from 3 to 10, please. It stays at 5 minutes." in texts_in(row)
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert at.settings.cooldown_minutes == 3
    words = row_of(window, "keep_words_days")
    assert "default: 20 days" in texts_in(words)
    assert "Your organisation allows at most 30." in texts_in(words)
    (days,) = words.findChildren(QLineEdit)
    for typed in ("0", "31"):  # for ever is more than 30 days
        days.selectAll()
        QTest.keyClicks(days, typed)
        QTest.keyClick(days, Qt.Key.Key_Return)
        assert at.settings.keep_words_days == 20
    assert "A whole number from 7 to 30, please." in texts_in(words)
    window.close()


def test_choices_are_those_that_are_allowed(under: Callable[..., DeskUnderPolicy]) -> None:
    rules = {
        "ladder": Rule(allowed=("standard", "two_warnings")),
        "language": Rule(allowed=("fi", "en", "system")),
        "theme": Rule(allowed=("light", "dark")),
    }
    at = under(Policy(Source.FILE, rules=rules))
    window = at.open_settings()
    assert choices_in(row_of(window, "ladder"))[:2] == ["Three warnings", "Two warnings"]
    assert "Ελληνικά" not in choices_in(row_of(window, "language"))
    assert "Suomi" in choices_in(row_of(window, "language"))
    assert choices_in(row_of(window, "theme"))[:2] == ["Light", "Dark"]
    seen = set()
    for _ in range(4):
        at.stage.window.menu_picked.emit(MenuChoice.THEME)
        seen.add(at.settings.theme)
    assert seen == {Theme.LIGHT, Theme.DARK}
    window.close()


def test_the_system_cannot_bring_a_language_that_is_not_allowed() -> None:
    assert language_for(Settings().language, ["el-GR", "fi"], ("fi", "en")) == "fi"
    assert language_for(Settings().language, ["el-GR"], ("fi", "en")) == "en"
    assert language_for(Settings().language, ["el-GR"], ("fi",)) == "fi"


# The window.


def test_where_the_answer_is_fixed_nobody_is_asked(qtbot: QtBot) -> None:
    question = "May you end an abusive call?"
    assert question in WindowDesk(qtbot, is_first_run=True).texts()
    for value in (MayEnd.YES, MayEnd.UNANSWERED):
        policy = Policy(Source.FILE, rules={"may_end": Rule(value, is_locked=True)})
        desk = WindowDesk(qtbot, policy=policy, is_first_run=True)
        assert question not in desk.texts()
        assert desk.engine.settings.may_end == value
        assert not desk.kept


def test_only_allowed_answers_are_offered(qtbot: QtBot) -> None:
    rule = Rule(allowed=(MayEnd.LEAD, MayEnd.NO, MayEnd.UNANSWERED))
    desk = WindowDesk(qtbot, policy=Policy(Source.FILE, rules={"may_end": rule}), is_first_run=True)
    assert {"My lead decides", "No"} <= set(desk.names())
    assert "Yes" not in desk.names()
    desk.click("No")
    assert desk.engine.settings.may_end == MayEnd.NO


@pytest.mark.parametrize(
    ("rule", "offered"),
    [
        (None, {"English", "Finnish", "Greek"}),
        (Rule(allowed=("fi", "en", "")), {"English", "Finnish"}),
        (Rule(allowed=("fi", "")), set()),
        (Rule("fi", is_locked=True), set()),
    ],
)
def test_only_allowed_languages_have_a_button(qtbot: QtBot, rule: Rule | None, offered: set[str]) -> None:
    desk = WindowDesk(qtbot, policy=Policy(Source.FILE, rules={"prompt_language": rule} if rule else {}))
    assert {name.split()[-1] for name in desk.names() if name.startswith("Sentences in")} == offered


def test_a_fixed_size_of_the_window_has_no_button(qtbot: QtBot) -> None:
    desk = WindowDesk(qtbot, policy=CANNOT_FOLD)
    assert "Make the window small" not in desk.names()
    desk.window.rebuild()
    assert "Make the window small" not in desk.names()
    assert "Make the window small" in WindowDesk(qtbot).names()
    folded = WindowDesk(qtbot, policy=Policy(Source.FILE, rules={"compact": Rule(value=True, is_locked=True)}))
    assert folded.window.is_compact
    assert "Show the whole window" not in folded.names()


def test_a_fixed_theme_is_not_in_the_menu(qtbot: QtBot) -> None:
    desk = WindowDesk(qtbot, policy=locking(next(key for key in KEYS if key.name == "theme")))
    desk.click("Menu")
    assert not [name for name in desk.names() if name.startswith("Light or dark")]
    assert "Settings…" in desk.names()


def test_a_fixed_way_to_breathe_has_no_switch(qtbot: QtBot) -> None:
    desk = WindowDesk(qtbot, policy=Policy(Source.FILE, rules={"breathing": Rule("box", is_locked=True)}))
    desk.go_to("cooldown")
    assert not [name for name in desk.names() if name.startswith("Breathe")]


def test_a_window_that_is_dragged_goes_back_to_its_fixed_corner(under: Callable[..., DeskUnderPolicy]) -> None:
    rules = {"corner": Rule("bottom_left", is_locked=True), "corner_x": Rule(10, is_locked=True)}
    at = under(Policy(Source.FILE, rules=rules))
    before = at.stage.window.pos()
    at.stage.window.move(QPoint(900, 30))
    at.stage.window.dropped.emit()
    assert at.stage.window.pos().x() == before.x()
    assert at.settings.corner == "bottom_left"


# Mail and messages.


def test_without_mail_the_text_for_a_teammate_is_only_copied(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("companion.app.rest_desk.QDesktopServices.openUrl", opened.append)
    for policy, may_mail in (
        (Policy(Source.FILE, integrations=frozenset({"command_line"})), False),
        (Policy(), True),
    ):
        desk = WindowDesk(qtbot, policy=policy)
        desk.go_to("cooldown")
        desk.click("Message a teammate")
        assert "Copy" in desk.names()
        assert ("Open in mail" in desk.names()) == may_mail
        RestDesk(desk.bridge, desk.window, desk.guard).do(Wish.MAIL_TEAMMATE)
        assert bool(opened) == may_mail


def test_without_messages_of_the_system_there_is_no_switch_for_them(under: Callable[..., DeskUnderPolicy]) -> None:
    rules = {"notify_follow_ups": Rule(value=False, is_locked=True)}
    at = under(Policy(Source.FILE, rules=rules, integrations=frozenset({"mail"})), Settings(notify_follow_ups=True))
    window = at.open_settings()
    assert "notify_follow_ups" not in [row.setting.key for row in window.rows]
    assert not at.settings.notify_follow_ups
    window.close()


# Exports.


def an_export(qtbot: QtBot, policy: Policy, call_id: str | None = None, home: Path | None = None) -> ExportWindow:
    known = ("csv", "json", "html", "pdf", "ics")
    window = ExportWindow(
        Settings(), ClickGuard(FakeClock()), known, home or resources_folder(), date(2026, 3, 14), call_id, policy
    )
    qtbot.addWidget(window)
    window.show()
    return window


def offered_in(window: ExportWindow) -> set[str]:
    return {button.text() for button in window.findChildren(QAbstractButton) if button.isVisible() and button.text()}


ALL_KINDS = {"Table (CSV)", "For programs (JSON)", "Report (HTML)", "Report (PDF)", "Calendar (ICS)"}


@pytest.mark.parametrize(
    ("kinds", "for_me", "for_lead"),
    [
        (None, ALL_KINDS, ALL_KINDS - {"Calendar (ICS)"}),
        (frozenset({"csv", "json"}), {"Table (CSV)", "For programs (JSON)"}, {"Table (CSV)", "For programs (JSON)"}),
        (frozenset({"csv"}), {"Table (CSV)", "For programs (JSON)"}, {"Table (CSV)"}),
        (frozenset(), {"For programs (JSON)"}, None),
        (frozenset({"ics"}), {"Calendar (ICS)", "For programs (JSON)"}, None),
    ],
)
def test_only_allowed_formats_are_offered(
    qtbot: QtBot, kinds: frozenset[str] | None, for_me: set[str], for_lead: set[str] | None
) -> None:
    window = an_export(qtbot, Policy(Source.FILE, kinds=kinds))
    assert offered_in(window) & ALL_KINDS == for_me
    assert window.choice().kind in {"csv", "json"}
    assert ("For my lead" in offered_in(window)) == (for_lead is not None)
    if for_lead is not None:
        window._audience.choose(Audience.LEAD)
        assert offered_in(window) & ALL_KINDS == for_lead
    window.choose_page()  # where no page is allowed there is none to choose
    assert (window.choice().kind == "pdf") == (kinds is None)


def test_where_nothing_goes_to_the_lead_it_is_said_once_and_not_offered(qtbot: QtBot) -> None:
    window = an_export(qtbot, Policy(Source.FILE, may_share=False))
    assert "For my lead" not in offered_in(window)
    assert "Your organisation does not allow exports for a lead." in texts_in(window)
    assert "For me" in offered_in(window)


def test_what_is_held_back_is_named_and_notes_are_not_offered(qtbot: QtBot) -> None:
    window = an_export(qtbot, Policy(Source.FILE, withheld=frozenset({"note", "topic"})))
    assert "keeps back" not in texts_in(window)
    window._audience.choose(Audience.LEAD)
    assert "Your organisation keeps back: topic, notes." in texts_in(window)
    assert "topic and warnings" not in texts_in(window)
    assert not window._notes.isVisible()
    sharing = window.choice().sharing
    assert "topic" not in sharing.columns
    assert replace(sharing, withheld=frozenset()).columns != sharing.columns


# Read by everybody.


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.DARK])
def test_what_is_fixed_is_as_readable_as_all_other_text(
    palette: theme.Palette, under: Callable[..., DeskUnderPolicy]
) -> None:
    chosen = Theme.LIGHT if palette is theme.LIGHT else Theme.DARK
    policy = Policy(Source.FILE, rules={"mask_phones": Rule(value=True, is_locked=True)})
    at = under(policy, Settings(theme=chosen))
    window = at.open_settings()
    row = row_of(window, "mask_phones")
    (value,) = row.findChildren(FixedValue)
    assert value.palette().color(value.foregroundRole()).name().upper() == palette.text.upper()
    window.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_it_is_cut(percent: int, under: Callable[..., DeskUnderPolicy]) -> None:
    rules = {key.name: locking(key).rules[key.name] for key in KEYS if key.name not in {"text_percent", "compact"}}
    at = under(Policy(Source.FILE, "", "Example Oyj", rules), Settings(text_percent=percent))
    window = at.open_settings()
    window.stand(QRect(0, 0, 1280, 800), QRect(900, 24, 340, 400))
    at.stage.settle()
    for row in window.rows:
        for label in row.findChildren(QLabel):
            if label.isVisibleTo(row) and label.text():
                needed = label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height()
                assert label.height() >= needed, label.text()
    assert window.findChildren(ActionButton)
    window.close()
