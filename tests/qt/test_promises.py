"""Promises in the window: set with one click after a call, next on No call, done, dropped, put off; kind words kept."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon

from companion.app import system_notice
from companion.app.desk import Desk
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.call import Coding, Outcome, Phase, Strain
from companion.domain.settings import Settings, Theme
from companion.engine import commands as cmd
from companion.storage.pack_files import load_pack
from companion.storage.settings_file import SettingsFile
from companion.ui.view_state.parts import MenuChoice, Tone
from companion.ui.widget.banner import Banner
from companion.ui.widget.buttons import ActionButton
from companion.ui.widget.promise_card import NextPromise
from companion.ui.widget.wrapping_label import MAY_BREAK, WrappingLabel
from companion.ui.windows.guarded_edit import GuardedEdit
from companion.ui.windows.kind_words_window import KindWordsWindow
from companion.ui.windows.time_window import TimeWindow
from companion.ui.windows.typing_window import TypingWindow
from tests.qt.window_desk import WindowDesk
from tests.support import fitting
from tests.support.speaking import LANGUAGE

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.qt.conftest import MakeDesk

HOUR = timedelta(hours=1)
DONE, LATER, DROP = "Follow-up done", "Put the follow-up off", "Drop the follow-up"
UNDO = "Undo: the follow-up is open again"
WORDS, BACK = "What you promised", "Take the follow-up back"
PICK = "Pick a time…"
SECRET = "Call Mrs Koskinen about the meter"  # noqa: S105 - of a promise


def promises(desk: WindowDesk) -> list[str]:
    return [f"{each.due.iso()[:16]} {each.what}".strip() for each in desk.picture.follow_ups]


def at_ready(desk: WindowDesk) -> WindowDesk:
    desk.go_to("wrap_up")
    desk.click("Resolved")
    desk.click("Save")
    return desk


def promise(desk: WindowDesk, due: Any = HOUR, what: str = SECRET) -> None:
    desk.send(cmd.SetFollowUp(due, what))


def cut_texts(window: QWidget) -> list[str]:
    """What is cut; a label that breaks within its words is measured by its height alone."""
    window.layout().activate()  # type: ignore[union-attr]
    found = [text for text in fitting.cut_texts(window) if MAY_BREAK not in text]
    labels = [label for label in window.findChildren(WrappingLabel) if label.isVisible()]
    return found + [label.text() for label in labels if label.heightForWidth(label.width()) > label.height()]


# The card of the wrap-up.


def test_one_click_promises_and_chooses_what_happened(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Today 16:00")
    assert promises(desk) == ["2026-03-16T16:00"]
    assert set(desk.chosen()) == {"Follow-up promised", "Today 16:00"}
    assert "Follow-up: today 16:00" in desk.texts()
    desk.pass_time(60)
    assert desk.phase() == Phase.WRAP_UP
    desk.click("Save")
    desk.wait_until_saved()
    (record,) = desk.log.all_records.values()
    assert record.outcome == Outcome.FOLLOW_UP


def test_another_time_takes_the_place_of_the_first(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    for name in ("In 1 hour", "Tomorrow 9:00"):
        desk.click(name)
    assert promises(desk) == ["2026-03-17T09:00"]
    assert set(desk.chosen()) == {"Follow-up promised", "Tomorrow 9:00"}


def test_in_an_hour_stays_chosen_as_time_passes(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("In 1 hour")
    desk.pass_time(150)
    assert "In 1 hour" in desk.chosen()


def test_what_the_agent_chose_stands_over_what_happened(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Escalated")
    desk.click("In 1 hour")
    assert set(desk.chosen()) == {"Escalated", "In 1 hour"}


def test_taken_back_it_was_never_promised_and_undo_brings_it_again(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("In 1 hour")
    desk.click(BACK)
    assert promises(desk) == []
    assert desk.chosen() == []
    desk.click(UNDO)
    assert len(promises(desk)) == 1


def test_a_time_that_was_picked_stands_over_the_chips(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    promise(desk, datetime(2026, 3, 27, 14, 30), "")
    assert PICK in desk.chosen()
    assert "Follow-up: 27.3. 14:30" in desk.texts()


def test_after_four_there_is_no_four_o_clock_today(desk: WindowDesk) -> None:
    desk.clock.advance(8 * 3600)
    desk.go_to("wrap_up")
    assert "Today 16:00" not in desk.names()
    assert {"In 1 hour", "Tomorrow 9:00", PICK} <= set(desk.names())


def test_on_a_friday_the_next_morning_is_mondays(desk: WindowDesk) -> None:
    desk.clock.jump_wall(4 * 86_400_000)
    desk.go_to("wrap_up")
    assert "Monday 9:00" in desk.names()


def test_nothing_above_moves_when_a_time_is_chosen(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    before = {name: desk.place_of(desk.button(name)) for name in desk.names()}
    desk.click("In 1 hour")
    for name, place in before.items():
        if name in desk.names():
            assert desk.place_of(desk.button(name)) == place, name


# The next one on No call.


def test_the_next_one_is_named_and_done_with_one_click(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    promise(desk, timedelta(hours=2), "Second")
    assert "Next follow-up" in desk.texts()
    assert f"10:00  {SECRET}" in desk.texts()
    assert "1 more" in desk.texts()
    desk.click(DONE)
    assert "Follow-up done." in desk.texts()
    assert "11:00  Second" in desk.texts()
    desk.click(UNDO)
    assert f"10:00  {SECRET}" in desk.texts()


def test_undo_goes_after_ten_seconds_by_itself(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    desk.click(DROP)
    assert "Follow-up dropped." in desk.texts()
    desk.clock.advance(9)
    assert desk.bridge._tick.interval() <= 10_001
    desk.clock.advance(2)
    desk.engine.tick()
    desk.settle()
    assert UNDO not in desk.names()
    assert not desk.window.findChild(NextPromise).isVisible()  # type: ignore[union-attr]


def test_put_off_with_two_clicks(desk: WindowDesk) -> None:
    promise(at_ready(desk), HOUR, "Mail")
    height = desk.window.height()
    desk.click(LATER)
    assert desk.window.height() > height
    assert cut_texts(desk.window) == []
    desk.click("Tomorrow 9:00")
    assert promises(desk) == ["2026-03-17T09:00 Mail"]
    assert "Tomorrow 9:00" not in desk.names()
    assert desk.window.height() == height


def test_due_and_late_are_a_quiet_amber_line(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    card = desk.window.findChild(NextPromise)
    assert card is not None
    desk.clock.advance(3600)
    desk.engine.tick()
    assert (card._heading.text(), card._heading.property("tone")) == ("Follow-up due now", Tone.CARE)
    desk.clock.advance(601)
    desk.engine.tick()
    assert (card._heading.text(), card._heading.property("tone")) == ("Follow-up is late", Tone.CARE)
    desk.clock.advance(86_400)
    desk.engine.tick()
    assert f"Yesterday 10:00  {SECRET}" in desk.texts()


def test_a_late_one_is_there_when_the_program_is_opened_again(a_desk: MakeDesk) -> None:
    already = (cmd.StartCall(), cmd.EndCall(), cmd.SaveWrapUp(Coding(Outcome.OTHER)), cmd.SetFollowUp(HOUR, SECRET))
    desk = a_desk(already=already)
    desk.clock.reboot(off_s=7200)
    desk.engine.tick()
    assert "Follow-up is late" in desk.texts()


def test_with_an_open_promise_a_window_that_comes_up_is_as_high_as_it_has_to_be(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    again = type(desk.window)(desk)
    desk._qtbot.addWidget(again)
    again.show_quietly()
    height = again.height()
    again.show_snapshot(again._bridge.snapshot)
    assert again.height() == height
    assert again._scroll.verticalScrollBar().maximum() == 0


def test_the_compact_bar_reminds_without_words_and_never_in_a_call(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    desk.click("Make the window small")
    banner = desk.window.findChild(Banner)
    assert banner is not None
    assert not banner.isVisible()
    desk.clock.advance(3600)
    desk.engine.tick()
    assert banner._label.text() == "Follow-up due now: 10:00"
    desk.click("Start call")
    assert not banner.isVisible()


def test_in_a_call_nothing_reminds(desk: WindowDesk) -> None:
    promise(at_ready(desk))
    desk.click("Start call")
    desk.clock.advance(7200)
    desk.engine.tick()
    desk.settle()
    assert not any("ollow-up" in text for text in desk.texts())


@pytest.mark.parametrize("look", [Theme.DARK, Theme.LIGHT])
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_and_no_name_is_there_twice(a_desk: MakeDesk, percent: int, look: Theme) -> None:
    desk = at_ready(a_desk(Settings(text_percent=percent, theme=look)))
    promise(desk, HOUR, "Käyttöturvallisuustiedotejärjestelmäkokonaisuus" * 2)
    promise(desk, timedelta(hours=2), "Second")
    desk.click(LATER)
    assert cut_texts(desk.window) == []
    desk.click(DONE)
    assert cut_texts(desk.window) == []
    names = desk.names()
    assert sorted(set(names)) == sorted(names)


def test_no_button_is_named_by_private_words(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    promise(desk)
    desk.send(cmd.EditWrapUp(Coding(note="Koskinen again", granted="Koskinen: 20 euros")))
    assert SECRET in desk.button(WORDS).text()
    seen = json.dumps(desk.window.controls())
    desk.click("Save")
    seen += json.dumps(desk.window.controls())
    assert "Koskinen" not in seen
    card = desk.window.findChild(NextPromise)
    assert card is not None
    assert SECRET in card._text.accessibleName()


# The windows.


class WholeDesk:
    """The window with the real desk behind it, in a temporary profile."""

    def __init__(self, stage: WindowDesk, profile: Path) -> None:
        self.stage = stage
        stage.window.settings_changed.disconnect()
        places = places_of(str(profile))
        shelf = WordShelf(lambda language: load_pack(resources_folder(), language), lambda: "en")
        nobody: Any = None
        no_packs: Any = SimpleNamespace(open_changes=lambda: None)
        file = SettingsFile(places.settings_file)
        self.desk = Desk(stage.bridge, stage.window, stage.guard, places, file, nobody, shelf, LANGUAGE, no_packs)

    @property
    def times(self) -> TimeWindow:
        found = self.desk._promises._times
        assert found is not None
        return found

    @property
    def drawer(self) -> KindWordsWindow:
        found = self.desk._promises._drawer
        assert found is not None
        return found

    @property
    def typing(self) -> TypingWindow:
        assert isinstance(self.desk._typing, TypingWindow)
        return self.desk._typing

    def click_in(self, window: QWidget, name: str) -> None:
        """Click a button of a window by its name."""
        self.stage.settle()
        buttons = [b for b in window.findChildren(ActionButton) if b.isVisible() and b.accessibleName() == name]
        assert len(buttons) >= 1, f"no button {name!r}"
        self.stage.clock.advance(1)
        QCursor.setPos(buttons[0].mapToGlobal(buttons[0].rect().center()))
        QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
        self.stage.settle()

    def close(self) -> None:
        for window in (self.desk._promises._times, self.desk._promises._drawer, self.desk._typing):
            if window is not None:
                window.close()


@pytest.fixture
def whole(desk: WindowDesk, tmp_path: Path) -> Any:
    made = WholeDesk(desk, tmp_path)
    yield made
    made.close()
    desk.settle()


def test_a_time_is_picked_with_the_keyboard(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    whole.stage.click(PICK)
    window = whole.times
    assert QTest.qWaitForWindowActive(window)
    assert window.time == datetime(2026, 3, 17, 9, 0)
    assert window.focusWidget() is window._time
    QTest.keyClick(window._time, Qt.Key.Key_Up)  # the hour
    QTest.keyClick(window._day, Qt.Key.Key_Up)  # the day
    QTest.keyClick(window, Qt.Key.Key_Return)
    whole.stage.settle()
    assert promises(whole.stage) == ["2026-03-18T10:00"]
    assert whole.desk._promises._times is None


def test_escape_changes_nothing_and_the_wrap_up_waits_meanwhile(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    whole.stage.click(PICK)
    whole.stage.pass_time(30)
    assert whole.stage.phase() == Phase.WRAP_UP
    QTest.keyClick(whole.times, Qt.Key.Key_Escape)
    whole.stage.settle()
    assert whole.desk._promises._times is None
    assert promises(whole.stage) == []


def test_the_buttons_go_by_days_and_quarters_and_over_midnight(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    promise(whole.stage, datetime(2026, 3, 20, 23, 50), "")
    whole.stage.click(PICK)
    window = whole.times
    assert window.time == datetime(2026, 3, 20, 23, 50)
    whole.click_in(window, "A quarter of an hour later")
    assert window.time == datetime(2026, 3, 21, 0, 0)
    whole.click_in(window, "A quarter of an hour earlier")
    assert window.time == datetime(2026, 3, 20, 23, 45)
    whole.click_in(window, "A day later")
    assert window.time == datetime(2026, 3, 21, 23, 45)
    whole.click_in(window, "Set")
    assert promises(whole.stage) == ["2026-03-21T23:45"]


def test_a_time_that_is_over_is_not_set_and_said_so(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    whole.stage.click(PICK)
    window = whole.times
    window._day.setDate(window._day.minimumDate())
    window._time.setTime(window._time.time().addSecs(-3600))  # 8 o'clock today
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert window.isVisible()
    assert window._told.text() == "8:00 is over already."
    assert not window._set.isEnabled()
    assert promises(whole.stage) == []


def test_the_clock_goes_on_while_a_time_is_picked(whole: WholeDesk) -> None:
    at_ready(whole.stage)
    promise(whole.stage, timedelta(minutes=30), "")
    whole.stage.click(LATER)
    whole.stage.click(PICK)
    assert whole.times._set.isEnabled()
    whole.stage.clock.advance(1801)
    whole.stage.engine.tick()
    assert not whole.times._set.isEnabled()


def test_a_call_closes_both_windows_and_neither_opens_in_one(whole: WholeDesk) -> None:
    promise(at_ready(whole.stage))
    whole.stage.click(LATER)
    whole.stage.click(PICK)
    whole.desk._promises.open_kind_words()
    whole.stage.click("Start call")
    assert whole.desk._promises._times is None
    assert whole.desk._promises._drawer is None
    whole.stage.window.menu_picked.emit(MenuChoice.KIND_WORDS)
    assert whole.desk._promises._drawer is None


def test_the_words_of_a_promise_are_typed_and_guarded(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    whole.stage.click("In 1 hour")
    whole.stage.click(WORDS)
    edit = whole.typing.findChild(GuardedEdit)
    assert edit is not None
    QTest.keyClicks(edit, "ticket 4417 card 4111 1111 1111 1111")
    whole.typing.close()
    whole.stage.settle()
    (kept,) = whole.stage.picture.follow_ups
    assert kept.what.startswith("ticket 4417")
    assert "4111 1111" not in kept.what


# Kind words.


def test_thanks_are_one_chip_and_then_their_words_can_be_kept(whole: WholeDesk) -> None:
    whole.stage.go_to("wrap_up")
    assert "Keep their words…" not in whole.stage.names()
    whole.stage.click("They thanked me")
    assert "They thanked me" in whole.stage.chosen()
    whole.stage.click("Keep their words…")
    edit = whole.typing.findChild(GuardedEdit)
    assert edit is not None
    QTest.keyClicks(edit, "You were patient")
    edit.keep()
    QTest.keyClicks(edit, " with me")
    whole.typing.close()
    whole.stage.settle()
    (kept,) = whole.stage.picture.kind_words
    assert (kept.words, kept.call_id) == ("You were patient with me", whole.stage.picture.call_id)
    whole.stage.click("They thanked me")
    assert whole.stage.chosen() == []
    whole.stage.click("Save")
    whole.stage.wait_until_saved()
    assert [record.was_thanked for record in whole.stage.log.all_records.values()] == [False]


def test_an_empty_drawer_invites_and_takes_the_first_words(whole: WholeDesk) -> None:
    whole.stage.window.menu_picked.emit(MenuChoice.KIND_WORDS)
    drawer = whole.drawer
    assert QTest.qWaitForWindowActive(drawer)
    assert drawer._empty.isVisible()
    assert drawer.focusWidget() is drawer._edit
    QTest.keyClicks(drawer._edit, "Best help ever")
    whole.click_in(drawer, "Keep")
    assert [each.words for each in whole.stage.picture.kind_words] == ["Best help ever"]
    assert drawer._edit.toPlainText() == ""
    assert not drawer._empty.isVisible()
    QTest.keyClicks(drawer._edit, "And another")
    QTest.keyClick(drawer, Qt.Key.Key_Escape)
    whole.stage.settle()
    assert [each.words for each in whole.stage.picture.kind_words] == ["And another", "Best help ever"]


def test_words_are_taken_out_and_put_back(whole: WholeDesk) -> None:
    for words in ("one", "two"):
        whole.stage.send(cmd.KeepKindWords(words))
    whole.desk._promises.open_kind_words()
    drawer = whole.drawer
    before = whole.stage.picture.kind_words
    whole.click_in(drawer, "Take these words out")
    assert len(whole.stage.picture.kind_words) == 1
    whole.click_in(drawer, "Put back")
    assert whole.stage.picture.kind_words == before
    assert not drawer._undo_row.isVisible()


def test_after_a_hard_call_one_at_a_time_each_in_its_turn(whole: WholeDesk) -> None:
    for words in ("one", "two"):
        whole.stage.send(cmd.KeepKindWords(words))
    shown = []
    for _ in range(2):
        whole.stage.send(cmd.StartCall())
        whole.stage.send(cmd.EndCall())
        whole.stage.send(cmd.SaveWrapUp(Coding(Outcome.OTHER, Strain.HARD)))
        whole.stage.click("Kind words")
        shown.append(whole.drawer._one.accessibleName())
        assert not whole.drawer._list_page.isVisible()
        whole.drawer.close()
        whole.stage.settle()
    assert sorted(shown) == ["“one”", "“two”"]
    whole.stage.click("Kind words")
    whole.click_in(whole.drawer, "Another")
    whole.click_in(whole.drawer, "All of them")
    assert whole.drawer._list_page.isVisible()


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [280, 600])
def test_nothing_is_cut_in_the_drawer(whole: WholeDesk, percent: int, width: int) -> None:
    whole.stage.change_settings(text_percent=percent)
    whole.desk._promises.open_kind_words()
    drawer = whole.drawer
    drawer.resize(round(width * percent / 100), 600 * percent // 100)
    whole.stage.settle()
    assert cut_texts(drawer) == []
    whole.stage.send(cmd.KeepKindWords("You were patient with me. " * 8 + "x" * 80, is_of_call=True))
    whole.stage.settle()
    assert cut_texts(drawer) == []
    drawer.show_one(is_one=True)
    whole.stage.settle()
    assert cut_texts(drawer) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_where_a_time_is_picked(whole: WholeDesk, percent: int) -> None:
    whole.stage.change_settings(text_percent=percent)
    whole.stage.go_to("wrap_up")
    whole.stage.click(PICK)
    assert cut_texts(whole.times) == []
    for edit in (whole.times._day, whole.times._time):
        assert edit.accessibleName()
        room = edit.lineEdit().width()
        assert edit.fontMetrics().horizontalAdvance(edit.text()) < room


# The message of the system.


@pytest.fixture
def notices(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(system_notice.SystemNotice, "show", lambda _self, text: told.append(text))
    return told


def test_the_system_tells_once_without_words_when_that_is_wanted(whole: WholeDesk, notices: list[str]) -> None:
    promise(at_ready(whole.stage))
    whole.stage.clock.advance(3600)
    whole.stage.engine.tick()
    assert notices == []  # nobody asked for it
    whole.desk.keep_settings({"notify_follow_ups": True})
    for _ in range(3):
        whole.stage.clock.advance(60)
        whole.stage.engine.tick()
    assert notices == ["A follow-up is due."]


def test_the_system_tells_nothing_in_a_call_but_after_it(whole: WholeDesk, notices: list[str]) -> None:
    whole.desk.keep_settings({"notify_follow_ups": True})
    promise(at_ready(whole.stage))
    whole.stage.click("Start call")
    whole.stage.clock.advance(7200)
    whole.stage.engine.tick()
    whole.stage.click("Call over")
    whole.stage.click("Resolved")
    assert notices == []
    whole.stage.click("Save")
    assert notices == ["A follow-up is due."]


def test_where_no_tray_is_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    notice = system_notice.SystemNotice()
    notice.show("A follow-up is due.")
    assert notice._tray is None
