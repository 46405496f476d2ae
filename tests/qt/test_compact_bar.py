"""One line for all day; a sentence asked for unfolds the card alone, and the bar stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint

from companion.domain.call import Phase
from companion.domain.settings import Corner, Settings
from companion.engine import commands as cmd
from companion.ui.widget.compact_bar import CompactBar
from companion.ui.widget.face_bar import FaceBar
from companion.ui.widget.sentence_card import SentenceCard
from companion.ui.widget.situations import Situations
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.qt.conftest import MakeDesk

WHOLE = "Show the whole window"


@pytest.fixture
def small(a_desk: MakeDesk) -> WindowDesk:
    return a_desk(Settings(compact=True))


def shows(desk: WindowDesk, kind: type[QWidget]) -> bool:
    return any(part.isVisible() for part in desk.window.findChildren(kind))


def test_it_is_one_line_high_without_a_call_and_on_a_call(small: WindowDesk) -> None:
    height = small.window.height()
    assert height < 60
    small.click("Start call")
    assert small.window.height() == height
    assert set(small.names()) == {"Steady line", "Give notice", "Call over", WHOLE}
    small.click("Call over")
    assert small.window.height() == height
    assert set(small.names()) == {"Save", "Start call", WHOLE}


def test_the_button_makes_it_small_and_it_is_kept(desk: WindowDesk) -> None:
    desk.click("Make the window small")
    assert desk.window.is_compact
    assert desk.kept == [{"compact": True}]
    assert not shows(desk, FaceBar)
    desk.click(WHOLE)
    assert desk.kept[-1] == {"compact": False}
    assert shows(desk, FaceBar)


@pytest.mark.parametrize("asked", ["Steady line", "Give notice"])
def test_a_sentence_asked_for_unfolds_only_the_card(small: WindowDesk, asked: str) -> None:
    small.click("Start call")
    low = small.window.height()
    small.click(asked)
    assert shows(small, SentenceCard)
    assert not shows(small, Situations)
    assert small.window.height() > low + 150
    assert small.picture.sentence
    assert f"“{small.picture.sentence.text}”" in small.texts()


def test_a_sentence_asked_for_by_the_command_line_unfolds_the_card_too(small: WindowDesk) -> None:
    small.click("Start call")
    small.send(cmd.SaySituation("swearing"))
    assert shows(small, SentenceCard)


def test_a_tick_does_not_unfold_it(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Make the window small")
    desk.pass_time(3)
    assert not shows(desk, SentenceCard)


def test_the_card_stays_while_the_call_goes_on_and_folds_when_it_is_over(small: WindowDesk) -> None:
    low = small.window.height()
    small.click("Start call")
    small.click("Give notice")
    small.pass_time(5)
    small.click("Said it")
    assert shows(small, SentenceCard)
    small.click("Call over")
    assert not shows(small, SentenceCard)
    assert small.window.height() == low


@pytest.mark.parametrize("corner", Corner)
def test_the_bar_stays_where_it_is_when_the_card_unfolds(a_desk: MakeDesk, corner: Corner) -> None:
    desk = a_desk(Settings(compact=True, corner=corner))
    desk.click("Start call")
    bar = desk.window.findChild(CompactBar)
    assert bar is not None
    before = bar.mapToGlobal(QPoint(0, 0))
    desk.click("Give notice")
    assert shows(desk, SentenceCard)
    assert bar.mapToGlobal(QPoint(0, 0)) == before


def test_start_and_over_stand_at_the_same_place(small: WindowDesk) -> None:
    def right_edge(name: str) -> int:
        return small.button(name).mapToGlobal(small.button(name).rect().topRight()).x()

    before = right_edge("Start call")
    small.click("Start call")
    assert right_edge("Call over") == before


def test_on_hold_the_way_back_stands_first(small: WindowDesk) -> None:
    small.click("Start call")
    small.send(cmd.Hold())
    assert small.button("Back to call").x() < small.button("Give notice").x()
    small.click("Back to call")
    assert small.phase() == Phase.ON_CALL


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_is_as_wide_as_its_buttons_need(a_desk: MakeDesk, percent: int) -> None:
    desk = a_desk(Settings(compact=True, text_percent=percent))
    desk.click("Start call")
    desk.send(cmd.Hold())
    for button in desk.buttons():
        assert desk.window.rect().contains(desk.place_of(button)), button.text()
        assert button.width() >= button.minimumSizeHint().width()
