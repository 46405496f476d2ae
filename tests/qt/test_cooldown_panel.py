"""The breather: true words, the phone's status, and a new call at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.domain.call import Phase
from companion.domain.settings import Settings
from companion.ui.widget.breathing import BreathingCircle
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from tests.qt.conftest import MakeDesk


def test_it_says_what_was_done_and_what_the_phone_needs(a_desk: MakeDesk) -> None:
    desk = a_desk(Settings(pause_code="Break 2"))
    desk.go_to("cooldown")
    assert "Set the phone to Break 2." in desk.texts()
    assert "You set 2 boundaries, one at a time. That was a hard one." in desk.texts()


def test_time_runs_down_and_the_ring_with_it(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    circle = next(circle for circle in desk.window.findChildren(BreathingCircle) if circle.isVisible())
    desk.pass_time(150)
    assert "02:30" in desk.texts()
    assert circle._share_left == 0.5
    desk.pass_time(150)
    assert desk.phase() == Phase.READY


def test_two_minutes_more_until_there_is_no_room(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    for shown in ("07:00", "09:00", "11:00", "13:00", "15:00"):
        desk.click("2 minutes more", after_s=0.75)
        minutes = int(shown[:2])
        left = next(text for text in desk.texts() if text.count(":") == 1 and len(text) == len(shown))
        assert minutes - 1 <= int(left[:2]) <= minutes
    assert not desk.button("2 minutes more").isEnabled()


def test_back_to_work_and_not_now_end_it(a_desk: MakeDesk) -> None:
    for name in ("Back to work", "Not now"):
        desk = a_desk()
        desk.go_to("cooldown")
        desk.click(name)
        assert desk.phase() == Phase.READY


def test_it_gives_way_to_a_call_at_once(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    desk.click("Start call")
    assert desk.phase() == Phase.ON_CALL


def test_the_circle_rests_when_it_is_not_seen(desk: WindowDesk) -> None:
    desk.go_to("cooldown")
    circle = next(circle for circle in desk.window.findChildren(BreathingCircle) if circle.isVisible())
    assert circle._frames.isActive()
    desk.click("Start call")
    assert not circle._frames.isActive()
    desk.window.hide()
    assert not any(c._frames.isActive() for c in desk.window.findChildren(BreathingCircle))
