"""Every text reaches a contrast of 4.5, every edge and ring 3, in both themes (WCAG 2.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QCursor
from PySide6.QtWidgets import QApplication

from companion.domain.settings import Settings, Theme
from companion.ui import theme
from companion.ui.theme import DARK, LIGHT, Palette
from companion.ui.view_state.parts import Tone
from companion.ui.widget.breathing import BreathingCircle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.qt.conftest import MakeDesk

BOTH = pytest.mark.parametrize(
    "palette",
    [DARK, LIGHT, theme.DARK_CONTRAST, theme.LIGHT_CONTRAST],
    ids=["dark", "light", "dark strong", "light strong"],
)
TEXT, EDGE = 4.5, 3.0


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [channel / 255 for channel in (QColor(colour).red(), QColor(colour).green(), QColor(colour).blue())]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("ground", ["window", "card", "button", "button_hover"])
def test_text_can_be_read_on_every_ground(palette: Palette, ground: str) -> None:
    assert contrast(palette.text, getattr(palette, ground)) >= TEXT


@BOTH
@pytest.mark.parametrize("ground", ["window", "card", "button"])
@pytest.mark.parametrize("colour", ["quiet", "calm", "care", "limit"])
def test_quiet_and_coloured_text_can_be_read(palette: Palette, colour: str, ground: str) -> None:
    """On `button` it stands while the mouse is over a link or an outlined button."""
    assert contrast(getattr(palette, colour), getattr(palette, ground)) >= TEXT


@BOTH
@pytest.mark.parametrize("tone", Tone)
def test_ink_can_be_read_on_its_tone(palette: Palette, tone: Tone) -> None:
    assert contrast(palette.ink_on(tone), palette.of(tone)) >= TEXT


@BOTH
@pytest.mark.parametrize("colour", ["edge", "calm", "care", "limit"])
@pytest.mark.parametrize("ground", ["window", "card"])
def test_edges_and_marks_can_be_seen(palette: Palette, colour: str, ground: str) -> None:
    assert contrast(getattr(palette, colour), getattr(palette, ground)) >= EDGE


@pytest.mark.parametrize("chosen", [Theme.DARK, Theme.LIGHT])
def test_the_words_in_the_breathing_circle_can_be_read(qtbot: QtBot, chosen: Theme) -> None:
    look = theme.look_for(Settings(theme=chosen))
    circle = BreathingCircle(look, 190)
    circle.setStyleSheet(f"background: {look.palette.window}")
    qtbot.addWidget(circle)
    circle.resize(300, 190)
    circle.show()
    picture = circle.grab().toImage()
    inside = picture.pixelColor(150, 95 - 24).name()
    assert inside != look.palette.window.lower()
    assert contrast(look.palette.text, inside) >= TEXT


@pytest.mark.parametrize("chosen", [Theme.DARK, Theme.LIGHT])
@pytest.mark.parametrize("name", ["Start call", "Call over", "Hold", "Said it", "Give notice", "Copy", "Swearing"])
def test_the_keyboard_focus_can_be_seen_on_every_kind_of_button(a_desk: MakeDesk, chosen: Theme, name: str) -> None:
    desk = a_desk(Settings(theme=chosen))
    if name != "Start call":
        desk.go_to("chosen")
    if name == "Swearing":
        desk.click("Show the situations")
    desk.window.take_keyboard()
    button = desk.button(name)
    QCursor.setPos(0, 0)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))

    def edge() -> str:
        desk.settle()
        place = desk.place_of(button)
        return desk.window.grab().toImage().pixelColor(place.center().x(), place.top()).name()

    button.clearFocus()
    without = edge()
    button.setFocus()
    assert button.hasFocus()
    assert edge() != without
    assert contrast(edge(), DARK.window if chosen == Theme.DARK else LIGHT.window) >= EDGE


def test_the_system_decides_unless_told_otherwise() -> None:
    assert theme.look_for(Settings(theme=Theme.DARK)).palette is DARK
    assert theme.look_for(Settings(theme=Theme.LIGHT)).palette is LIGHT


@pytest.mark.parametrize(("percent", "size"), [(100, 17), (150, 26), (200, 34)])
def test_everything_scales_with_the_text(percent: int, size: int) -> None:
    assert theme.look_for(Settings(text_percent=percent)).px(theme.SENTENCE_PX) == size


def test_the_system_can_ask_for_more_contrast(monkeypatch: pytest.MonkeyPatch) -> None:
    assert theme.look_for(Settings(theme=Theme.DARK)).palette is DARK
    monkeypatch.setattr(theme, "system_wants_contrast", lambda: True)
    assert theme.look_for(Settings(theme=Theme.DARK)).palette is theme.DARK_CONTRAST
    assert theme.look_for(Settings(theme=Theme.LIGHT)).palette is theme.LIGHT_CONTRAST


def test_with_less_motion_the_circle_never_wakes_up(qtbot: QtBot) -> None:
    circle = BreathingCircle(theme.look_for(Settings(less_motion=True)), 190)
    qtbot.addWidget(circle)
    circle.show()
    assert not circle._frames.isActive()
    moving = BreathingCircle(theme.look_for(Settings()), 190)
    qtbot.addWidget(moving)
    moving.show()
    assert moving._frames.isActive()
    moving.hide()
    assert not moving._frames.isActive()
