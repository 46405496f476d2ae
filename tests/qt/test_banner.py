"""What should be known stands quietly at the foot of the window; what can wait waits until after the call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.settings import Settings
from companion.engine.ports import StorageState
from companion.ui.widget.banner import Banner
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.qt.conftest import MakeDesk

PROBLEMS = ["settings.toml, line 3: there is no theme “blue”.", "A damaged log was set aside. Nothing else is missing."]


def shown(desk: WindowDesk) -> str:
    banner = desk.window.findChild(Banner)
    assert banner is not None
    return banner._label.text() if banner.isVisible() else ""


def pause_the_disk(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.log.is_failing = True
    desk.click("Start call")
    qtbot.waitUntil(lambda: desk.picture.storage == StorageState.PAUSED, timeout=1000)


def test_all_is_well_and_nothing_shows(desk: WindowDesk) -> None:
    assert shown(desk) == ""
    desk.go_to("chosen")
    assert shown(desk) == ""


def test_a_full_disk_is_told_during_the_call_and_goes_by_itself(desk: WindowDesk, qtbot: QtBot) -> None:
    pause_the_disk(desk, qtbot)
    desk.settle()
    assert shown(desk).startswith("The disk takes nothing just now.")
    assert "OK" not in desk.names()
    desk.click("Swearing")
    assert desk.picture.sentence
    desk.log.is_failing = False
    desk.pass_time(3)
    assert shown(desk) == ""
    assert desk.picture.is_saved


def test_a_log_of_a_newer_program_is_told(desk: WindowDesk) -> None:
    desk.log.is_read_only = True
    desk.click("Start call")
    desk.wait_until_saved()
    desk.settle()
    assert shown(desk).startswith("The log belongs to a newer version")


def test_problems_are_put_away_one_by_one(desk: WindowDesk) -> None:
    desk.window.name_problems(PROBLEMS)
    desk.settle()
    assert shown(desk) == PROBLEMS[0]
    desk.click("OK")
    assert shown(desk) == PROBLEMS[1]
    desk.click("OK")
    assert shown(desk) == ""


def test_problems_wait_while_a_call_runs(desk: WindowDesk) -> None:
    desk.click("Start call")
    desk.window.name_problems(PROBLEMS)
    for after in (None, "Hold", "Call over", "Save"):
        if after:
            desk.click(after)
        assert shown(desk) == (PROBLEMS[0] if desk.phase() == Phase.READY else "")
    assert desk.phase() == Phase.READY


def test_the_log_comes_before_problems(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.window.name_problems(PROBLEMS)
    pause_the_disk(desk, qtbot)
    desk.settle()
    assert shown(desk).startswith("The disk takes nothing")


def test_a_long_sentence_is_whole(a_desk: MakeDesk) -> None:
    for percent in (100, 150, 200):
        desk = a_desk(Settings(text_percent=percent))
        desk.window.name_problems(["A sentence that goes on for a while, as the ones about files do. " * 4])
        desk.settle()
        banner = desk.window.findChild(Banner)
        assert banner is not None
        assert banner._label.heightForWidth(banner._label.width()) <= banner._label.height()
        assert desk.window.rect().contains(desk.place_of(banner))


def test_markup_in_a_problem_is_shown_as_it_is(desk: WindowDesk) -> None:
    desk.window.name_problems(["<b>pack.toml</b>"])
    desk.settle()
    assert shown(desk) == "<b>pack.toml</b>"
