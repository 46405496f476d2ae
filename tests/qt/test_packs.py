"""The team's pack at the window: taken in between calls, its faults and changes named, and a window that shows them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from companion.app import pack_watch
from companion.app.layered_words import LayeredWords
from companion.app.pack_watch import PackWatch
from companion.app.paths import places_of, resources_folder
from companion.app.word_shelf import WordShelf
from companion.domain.call import Phase
from companion.domain.pack_changes import Change, What
from companion.domain.settings import Settings
from companion.storage.team_pack import look_at
from companion.ui.view_state.changes_view import change_views
from companion.ui.widget.banner import Banner
from companion.ui.widget.buttons import ActionButton, ElidedLabel
from companion.ui.windows.changes_window import MOST_SHOWN, ChangesWindow
from tests.qt.window_desk import WindowDesk
from tests.support.english import plain
from tests.support.team import FIVE_BROKEN, LINES, team_pack

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NEWS = "What changed in the team’s pack…"
OTHER = LINES.replace("I want to get this done", "<b>I do</b> want to get this done")


class TeamDesk:
    """A window whose team has its pack in a folder."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot = qtbot
        self.places = places_of(str(home / "profile"))
        self.places.make_folders()
        self.share = home / "share"
        self.share.mkdir()
        self.open()

    def open(self) -> None:
        """Start the program anew on the same profile."""
        settings = Settings(team_pack=str(self.share))
        self.words = LayeredWords(self.places, resources_folder(), settings)
        shelf = WordShelf(self.words.load, lambda: "en")
        self.desk = WindowDesk(self.qtbot, settings, pack=shelf.pack("en"))
        self.watch = PackWatch(self.words, shelf, self.desk.bridge, self.desk.window, self.desk.guard)
        self.desk.window.menu_picked.connect(lambda _: self.watch.open_changes())
        self.watch.begin()
        self._wait()

    def publish(self, text: str) -> None:
        (self.share / "en.toml").write_text(text, "utf-8")

    def look(self) -> None:
        """One look at the share, to its end."""
        self.watch.look()
        self._wait()

    def _wait(self) -> None:
        self.qtbot.waitUntil(lambda: not self.watch._ask_timer.isActive(), timeout=3000)
        self.desk.settle()

    def says(self, line_id: str) -> bool:
        return self.desk.engine.pack.place_of(line_id) is not None

    def banners(self) -> list[str]:
        """Everything the banner has to say, read to the end."""
        told = []
        banner = self.desk.window.findChild(Banner)
        assert banner is not None
        while banner.isVisible():
            told.append(banner._label.text())
            self.desk.click("OK")
        return told


@pytest.fixture
def team(qtbot: QtBot, tmp_path: Path) -> TeamDesk:
    return TeamDesk(qtbot, tmp_path)


def changes_window(team: TeamDesk) -> ChangesWindow | None:
    return team.watch._changes


def buttons(window: ChangesWindow) -> dict[str, ActionButton]:
    return {button.accessibleName(): button for button in window.findChildren(ActionButton)}


def test_five_broken_lines_are_named_one_by_one_and_the_rest_is_in_use(team: TeamDesk) -> None:
    team.banners()
    team.publish(team_pack(LINES + FIVE_BROKEN))
    team.look()
    assert team.says("wont_take_no.why.t5")
    told = team.banners()
    assert len(told) == 5
    assert all(sentence.startswith("en.toml, wont_take_no.why") for sentence in told)
    team.look()
    assert team.banners() == [], "each is named once"


def test_a_new_version_waits_for_the_end_of_the_call_and_then_tells_what_changed(team: TeamDesk) -> None:
    team.publish(team_pack())
    team.look()
    team.banners()
    team.publish(team_pack(OTHER))
    assert team.words.take_in(look_at(str(team.share)), "en") == []
    team.desk.click("Start call")
    assert not team.watch._take_in_when_possible()
    assert "<b>" not in _say(team, "swearing.name_it.t1")
    team.desk.click("Call over")
    assert "<b>" not in _say(team, "swearing.name_it.t1")
    team.desk.click("Easy")
    team.desk.click("Save")
    team.qtbot.waitUntil(lambda: "<b>" in _say(team, "swearing.name_it.t1"), timeout=2000)
    assert team.desk.phase() == Phase.READY
    team.desk.settle()
    assert team.banners() == ["The team’s pack changed: 1 line. The menu shows what."]


def test_words_on_the_card_without_a_call_stay_until_they_are_put_away(team: TeamDesk) -> None:
    team.desk.go_to("words")
    team.publish(team_pack())
    team.look()
    assert not team.says("swearing.name_it.t1")
    team.desk.click("Put away")
    team.qtbot.waitUntil(lambda: team.says("swearing.name_it.t1"), timeout=2000)


def test_the_menu_offers_what_changed_until_it_was_seen(team: TeamDesk) -> None:
    team.publish(team_pack())
    team.look()
    team.desk.click("Menu")
    assert NEWS not in team.desk.names()
    team.desk.click("Menu")
    team.publish(team_pack(OTHER))
    team.look()
    team.desk.click("Menu")
    team.desk.click(NEWS)
    window = changes_window(team)
    assert window is not None
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert "Swearing · Name the swearing" in texts
    assert "<b>I do</b> want to get this done with you, and I can’t through the swearing." in texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in window.findChildren(QLabel))
    team.desk.clock.advance(2)
    QTest.mouseClick(buttons(window)["Later"], Qt.MouseButton.LeftButton)
    assert changes_window(team) is None
    team.desk.click("Menu")
    assert NEWS in team.desk.names()
    team.desk.click(NEWS)
    again = changes_window(team)
    assert again is not None
    team.desk.clock.advance(2)
    QTest.mouseClick(buttons(again)["Seen"], Qt.MouseButton.LeftButton)
    team.desk.click("Menu")
    assert NEWS not in team.desk.names()
    team.open()
    assert "changed" not in " ".join(team.banners())


def test_during_a_call_nothing_of_it_shows(team: TeamDesk) -> None:
    team.publish(team_pack())
    team.look()
    team.publish(team_pack(OTHER))
    team.look()
    team.watch.open_changes()
    assert changes_window(team) is not None
    team.desk.click("Start call")
    assert changes_window(team) is None, "it closes when a call starts"
    team.desk.click("Menu")
    assert NEWS not in team.desk.names()
    banner = team.desk.window.findChild(Banner)
    assert banner is not None
    assert not banner.isVisible()


def test_a_share_that_does_not_answer_is_named_once_and_the_window_goes_on(
    team: TeamDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.banners()
    monkeypatch.setattr(pack_watch, "PATIENCE_MS", 200)
    monkeypatch.setattr(team.watch._look_out, "begin", lambda _: None)
    team.look()
    team.look()
    assert team.banners() == [f"The team’s pack at {team.share} does not answer; the words of the last time are used."]


def test_an_import_is_in_use_at_once_or_after_the_call(qtbot: QtBot, tmp_path: Path) -> None:
    team = TeamDesk(qtbot, tmp_path)
    team.desk.change_settings(team_pack="")
    file = tmp_path / "mine.toml"
    file.write_text(team_pack(), "utf-8")
    team.desk.click("Start call")
    assert team.watch.take(file).endswith("It is in use once no call runs.")
    assert not team.says("swearing.name_it.t1")
    for name in ("Call over", "Easy", "Save"):
        team.desk.click(name)
    qtbot.waitUntil(lambda: team.says("swearing.name_it.t1"), timeout=2000)
    file.write_text(team_pack(OTHER), "utf-8")
    assert "once no call runs" not in team.watch.take(file)
    assert "<b>" in _say(team, "swearing.name_it.t1")
    assert "imported" in team.watch.listed()


def test_more_changes_than_anybody_reads_are_counted(qtbot: QtBot, desk: WindowDesk) -> None:
    many = [Change(What.LINE, ("Swearing",), new=f"Line {number}") for number in range(MOST_SHOWN + 3)]
    window = ChangesWindow(Settings(), desk.guard, many)
    qtbot.addWidget(window)
    window.open_beside(desk.window)
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert sum(text.startswith("Line ") for text in texts) == MOST_SHOWN
    assert any(text.startswith("And 3 more") for text in texts)
    QTest.keyClick(window, Qt.Key.Key_Escape)


def test_each_kind_of_change_says_what_it_is() -> None:
    kinds = {view.where for view in change_views([Change(what, (), "a", "b") for what in What], plain)}
    assert len(kinds) == len(What)


def test_a_tooltip_reads_no_markup(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.show_text("<img src=x> & a title that is longer than its room")
    assert label.toolTip().startswith("<qt>&lt;img src=x&gt; &amp; a title")
    label.show_text("Tom & Jerry, a title that is longer than its room")
    assert label.toolTip() == "Tom & Jerry, a title that is longer than its room"


def _say(team: TeamDesk, line_id: str) -> str:
    place = team.desk.engine.pack.place_of(line_id)
    assert place is not None
    return place.line.say
