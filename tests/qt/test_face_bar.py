"""State, timer and the two buttons beside it: the same place in every phase, whatever stands below them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from companion.domain.call import Phase
from companion.domain.settings import Corner, Settings
from companion.ui.widget.buttons import ElidedLabel, TimerLabel
from companion.ui.widget.face_bar import FaceBar
from tests.qt.window_desk import PHASES, ROOMY, WindowDesk, english_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from companion.domain.prompts import Pack
    from tests.qt.conftest import MakeDesk


# Too low for a fresh call with fourteen situations.
LAPTOP = QRect(0, 0, 1366, 728)


def many_words() -> Pack:
    """The real pack, with as many situations as there may be."""
    pack = english_words()
    first = pack.situations[0]
    more = (replace(first, id=f"more_{n}", title=f"More {n}") for n in range(14 - len(pack.situations)))
    return replace(pack, situations=(*pack.situations, *more))


def face_of(desk: WindowDesk) -> FaceBar:
    found = desk.window.findChild(FaceBar)
    assert found is not None
    return found


def places(desk: WindowDesk) -> dict[str, QRect]:
    """Where the parts that must not move are, on the screen."""
    face = face_of(desk)
    parts: dict[str, QWidget] = {
        "state": face._state,
        "timer": face._timer,
        "main": face._main,
        "compact": face._compact,
        "menu": face._menu,
    }
    if face._side.isVisible():
        parts["side"] = face._side
    return {
        name: QRect(part.mapToGlobal(QPoint(0, 0)), QSize() if name == "state" else part.size())
        for name, part in parts.items()
    }


@pytest.mark.parametrize("corner", Corner)
@pytest.mark.parametrize(("percent", "screen"), [(100, ROOMY), (200, ROOMY), (100, LAPTOP)])
def test_nothing_of_it_moves_from_phase_to_phase(a_desk: MakeDesk, corner: Corner, percent: int, screen: QRect) -> None:
    kept: dict[str, QRect] = {}
    for phase in PHASES:
        desk = a_desk(Settings(corner=corner, text_percent=percent), screen=screen, pack=many_words())
        desk.go_to(phase)
        for name, place in places(desk).items():
            if name == "timer" and not face_of(desk)._side.isVisible():
                place.setWidth(0)  # with no side button the timer has more room
            known = kept.setdefault(f"{name} {place.width() > 0}", place)
            assert place == known, f"{name} moved in phase {phase}"
        desk.window.close()


def test_start_and_over_stand_at_the_same_place(desk: WindowDesk) -> None:
    before = desk.place_of(desk.button("Start call"))
    desk.click("Start call")
    assert desk.place_of(desk.button("Call over")) == before
    desk.click("Call over")
    assert desk.place_of(desk.button("Start call")) == before


def test_an_hour_on_the_timer_moves_nothing_and_is_not_cut(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.pass_time(3)
    before = places(desk)
    desk.clock.advance(3 * 3600)
    desk.pass_time(1)
    timer = face_of(desk)._timer
    assert isinstance(timer, TimerLabel)
    assert timer.text() == "3:00:05"
    assert timer.fontMetrics().horizontalAdvance(timer.text()) <= timer.width()
    assert places(desk) == before


def test_the_timer_keeps_one_size_while_it_counts(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    timer = face_of(desk)._timer
    sizes = set()
    for _ in range(71):
        desk.pass_time(1)
        sizes.add(timer.font().pixelSize())
    assert len(sizes) == 1
    assert timer.text() == "01:11"


def test_state_and_timer_tell_the_phase(desk: WindowDesk) -> None:
    face = face_of(desk)

    def shown() -> tuple[str, str]:
        return face._state.text(), face._timer.text()

    assert shown() == ("No call", "09:00")
    desk.click("Start call", after_s=60)
    desk.pass_time(62)
    assert shown() == ("On call", "01:02")
    desk.click("Hold", after_s=3)
    desk.pass_time(5)
    assert shown() == ("On hold", "00:05")
    desk.click("Back to call", after_s=5)
    assert shown() == ("On call", "01:15")
    desk.click("With a colleague")
    assert shown() == ("With a colleague", "00:00")
    desk.click("Call over")
    desk.pass_time(4)
    assert shown() == ("Wrap-up, talked 01:06", "00:04")
    desk.click("Hard")
    desk.click("Save")
    assert shown() == ("Breather", "05:00")


def test_the_tick_shows_that_it_is_on_disk(desk: WindowDesk) -> None:
    desk.click("Start call")
    face = face_of(desk)
    desk.wait_until_saved()
    assert face._saved.text() == "✓"
    assert face._saved.accessibleName() == "Saved"
    desk.log.is_failing = True
    desk.click("Hold")
    assert face._saved.text() == ""


def test_the_screen_reader_hears_what_the_timer_counts_and_not_each_second(desk: WindowDesk) -> None:
    desk.go_to("on_call")
    desk.pass_time(3)
    assert face_of(desk)._timer.accessibleName() == "Time on this call"


@pytest.mark.parametrize("phase", PHASES)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_state_is_never_cut(a_desk: MakeDesk, phase: str, percent: int) -> None:
    desk = a_desk(Settings(text_percent=percent))
    desk.go_to(phase)
    state = face_of(desk)._state
    assert isinstance(state, ElidedLabel)
    assert state.text() == state.accessibleName() != ""


def test_a_start_can_be_set_right_and_undone_for_ten_seconds(desk: WindowDesk) -> None:
    desk.click("Start call")
    desk.click("3 minutes ago")
    assert face_of(desk)._timer.text() == "03:00"
    desk.pass_time(9)
    assert "Undo start" not in desk.names()
    assert "With a colleague" in desk.names()


def test_an_end_can_be_undone_for_ten_seconds(desk: WindowDesk) -> None:
    desk.go_to("wrap_up")
    desk.click("Undo: back to call", after_s=2)
    assert desk.phase() == Phase.ON_CALL
