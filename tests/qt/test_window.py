"""The window as a whole: it is alone, it is quiet, it keeps its place, and it is drawn anew without losing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from companion.domain.settings import Corner, Settings, Theme
from companion.engine import commands as cmd
from companion.ui import window_focus
from companion.ui.window_place import ScreenArea
from tests.qt.window_desk import PHASES, WindowDesk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.qt.conftest import MakeDesk


class WindowWatch(QObject):
    """Notes every window that shows, however short."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[WindowWatch]:
    found = WindowWatch()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


def drag(desk: WindowDesk, by: QPoint) -> None:
    """Drag the window by its free ground."""
    left, none, no_keys = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    start = QPoint(60, 8)
    origin = desk.window.mapToGlobal(start)
    for kind, buttons, moved in (
        (QEvent.Type.MouseButtonPress, left, QPoint(0, 0)),
        (QEvent.Type.MouseMove, left, by / 2),
        (QEvent.Type.MouseMove, left, by),
        (QEvent.Type.MouseButtonRelease, none, by),
    ):
        place = QPointF(origin + moved)
        QApplication.sendEvent(desk.window, QMouseEvent(kind, QPointF(start), place, left, buttons, no_keys))


@pytest.mark.parametrize("phase", PHASES)
def test_no_other_window_ever_shows(a_desk: MakeDesk, watch: WindowWatch, phase: str) -> None:
    desk = a_desk()
    desk.go_to(phase)
    desk.window.set_compact(is_compact=True)
    desk.window.set_compact(is_compact=False)
    desk.window.rebuild()
    assert set(watch.shown) == {"DeskWindow"}


@pytest.mark.parametrize("phase", PHASES)
def test_it_never_asks_for_the_keyboard(desk: WindowDesk, phase: str) -> None:
    desk.go_to(phase)
    assert desk.window.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert desk.window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert desk.window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not any(button.focusPolicy() & Qt.FocusPolicy.ClickFocus for button in desk.buttons())


def test_the_keyboard_comes_in_when_asked_and_goes_by_escape(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "window_with_keyboard", lambda: 7)
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    handle = desk.window.windowHandle()
    desk.window.take_keyboard()
    assert not handle.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert desk.window.focusWidget() is not None
    assert desk.window.isVisible()
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert handle.flags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert given == [7]


def test_escape_without_the_keyboard_gives_nothing_away(desk: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[int | None] = []
    monkeypatch.setattr(window_focus, "give_keyboard_to", given.append)
    QTest.keyClick(desk.window, Qt.Key.Key_Escape)
    assert given == []


@pytest.mark.parametrize("phase", PHASES)
def test_drawn_anew_for_another_theme_it_shows_the_same(a_desk: MakeDesk, phase: str) -> None:
    desk = a_desk(Settings(theme=Theme.DARK))
    desk.go_to(phase)
    desk.wait_until_saved()
    before = sorted(desk.names()), sorted(desk.texts()), desk.chosen(), desk.window.geometry()
    desk.change_settings(theme=Theme.LIGHT)
    desk.change_settings(theme=Theme.DARK)
    assert (sorted(desk.names()), sorted(desk.texts()), desk.chosen(), desk.window.geometry()) == before
    desk.pass_time(1)
    assert desk.window.isVisible()


def test_drawn_anew_the_compact_bar_stays_compact(desk: WindowDesk) -> None:
    desk.go_to("chosen")
    desk.click("Make the window small")
    height = desk.window.height()
    desk.change_settings(theme=Theme.LIGHT)
    assert desk.window.is_compact
    assert desk.window.height() == height


def test_drawing_anew_leaves_nothing_behind(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.go_to("chosen")

    def count() -> int:
        desk.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(desk.window.findChildren(QWidget))

    desk.window.rebuild()
    before = count()
    for _ in range(5):
        desk.window.rebuild()
    assert count() == before
    qtbot.wait(1)


def test_a_drag_is_kept_by_the_nearest_corner(a_desk: MakeDesk) -> None:
    desk = a_desk(Settings(corner=Corner.TOP_RIGHT))
    drag(desk, QPoint(-1400, 30))
    (kept,) = desk.kept
    assert kept["corner"] == Corner.TOP_LEFT
    assert desk.window.pos() == QPoint(kept["corner_x"], kept["corner_y"])


def test_a_hand_that_trembles_drags_nothing(desk: WindowDesk) -> None:
    before = desk.window.pos()
    drag(desk, QPoint(2, 1))
    assert desk.window.pos() == before
    assert desk.kept == []


def test_back_to_the_corner(desk: WindowDesk) -> None:
    before = desk.window.pos()
    drag(desk, QPoint(-700, 200))
    assert desk.window.pos() != before
    desk.window.reset_place()
    assert desk.window.pos() == before


@pytest.mark.parametrize("corner", Corner)
def test_a_screen_that_shrinks_has_all_of_it(a_desk: MakeDesk, corner: Corner) -> None:
    desk = a_desk(Settings(corner=corner))
    desk.go_to("on_call")
    desk.screens = [ScreenArea("only", QRect(0, 0, 1280, 760))]
    desk.window._on_screens_changed()
    desk.settle()
    assert desk.screens[0].free.contains(desk.window.geometry())


def test_a_wild_saved_place_is_on_the_screen(a_desk: MakeDesk) -> None:
    desk = a_desk(Settings(corner=Corner.TOP_LEFT, corner_x=4000, corner_y=4000, screen="gone"))
    assert desk.screens[0].free.contains(desk.window.geometry())


def test_a_call_that_ran_before_is_there_at_once(a_desk: MakeDesk) -> None:
    desk = a_desk(already=(cmd.StartCall(ago_s=65), cmd.SaySituation("swearing")))
    assert {"On call", "01:05"} <= set(desk.texts())
    assert desk.button("Call over").isEnabled()
