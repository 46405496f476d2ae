"""The agent's desk with a real window on it: real engine, real words, a clock that stands still and a log in memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from companion.app.paths import resources_folder
from companion.domain.call import Phase
from companion.domain.ladder import MayEnd
from companion.domain.policy import NO_POLICY
from companion.domain.settings import Settings
from companion.engine.engine import Engine
from companion.storage.pack_files import load_pack
from companion.ui.engine_bridge import EngineBridge
from companion.ui.widget.buttons import ActionButton, ClickGuard
from companion.ui.widget.window import CompanionWindow
from companion.ui.window_place import ScreenArea
from tests.support.fake_clock import FakeClock
from tests.support.memory_log import MemoryLog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from companion.domain.policy import Policy
    from companion.domain.prompts import Pack
    from companion.engine.commands import Command
    from companion.engine.snapshot import Snapshot

ROOMY = QRect(0, 0, 1920, 2200)
PHASES = ("ready", "words", "on_call", "chosen", "on_hold", "colleague", "wrap_up", "hard_wrap_up", "cooldown", "menu")


def english_words() -> Pack:
    """The words we ship."""
    loaded = load_pack(resources_folder(), "en")
    assert not loaded.problems
    return loaded.pack


class WindowDesk:
    """What the agent does is told with `click` and `pass_time`; what is seen, with `button`, `texts` and `place_of`."""

    def __init__(
        self,
        qtbot: QtBot,
        settings: Settings | None = None,
        *,
        pack: Pack | None = None,
        screen: QRect = ROOMY,
        already: Sequence[Command] = (),
        is_first_run: bool = False,
        policy: Policy = NO_POLICY,
    ) -> None:
        self._qtbot = qtbot
        self.clock = FakeClock()
        self.log = MemoryLog()
        settings = settings or Settings(agent="Aino")
        if settings.may_end == MayEnd.UNANSWERED and not is_first_run:
            settings = replace(settings, may_end=MayEnd.YES)
        self.engine = Engine(self.clock, self.log, pack or english_words(), settings, b"key", policy)
        for command in already:  # what ran before the program was opened again
            self.engine.execute(command)
        self.bridge = EngineBridge(self.engine)
        self.guard = ClickGuard(self.clock)
        self.screens = [ScreenArea("only", screen)]
        self.window = DeskWindow(self)
        self.kept: list[dict[str, Any]] = []
        self.window.settings_changed.connect(self._keep)
        qtbot.addWidget(self.window)
        self.window.show_quietly()
        self.settle()

    # What the agent does.

    def click(self, name: str, after_s: float = 1.0) -> None:
        """Click a button by its accessible name, a moment after the last click."""
        self.clock.advance(after_s)
        button = self.button(name)
        assert button.isEnabled(), f"{name} cannot be clicked now"
        middle = button.rect().center()
        QCursor.setPos(button.mapToGlobal(middle))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle)
        self.settle()

    def send(self, command: Command) -> None:
        """Do something by another way than the mouse, such as the command line."""
        assert self.bridge.send(command), f"{command} was refused"
        self.settle()

    def pass_time(self, seconds: float) -> None:
        """Let time pass with the program's tick, once a second."""
        whole, rest = divmod(seconds, 1)
        for _ in range(int(whole)):
            self.clock.advance(1)
            self.engine.tick()
        self.clock.advance(rest)
        self.engine.tick()
        self.settle()

    def wait_until_saved(self) -> None:
        """Wait for the commit that follows the frame."""
        self._qtbot.waitUntil(lambda: self.picture.is_saved, timeout=1000)

    def change_settings(self, **changes: Any) -> None:
        """Set something, as the settings file or the menu would, and draw the window anew."""
        self.engine.change_settings(replace(self.engine.settings, **changes))
        self.window.rebuild()
        self.settle()

    def go_to(self, phase: str) -> None:
        """Bring a fresh desk into a phase, by clicks alone."""
        for name in _WAY_TO[phase]:
            self.click(name)

    # What is seen.

    @property
    def picture(self) -> Snapshot:
        """The newest snapshot."""
        return self.bridge.snapshot

    def phase(self) -> Phase:
        """The phase of the newest snapshot."""
        return self.picture.phase

    def buttons(self) -> list[ActionButton]:
        """The buttons that show, some of them perhaps scrolled away."""
        return [button for button in self.window.findChildren(ActionButton) if button.isVisible()]

    def names(self) -> list[str]:
        """The names of the buttons that show."""
        return [button.accessibleName() for button in self.buttons()]

    def button(self, name: str) -> ActionButton:
        """The one button of a name."""
        found = [button for button in self.buttons() if button.accessibleName() == name]
        assert len(found) == 1, f"{len(found)} buttons are called {name!r}, of {sorted(self.names())}"
        return found[0]

    def chosen(self) -> list[str]:
        """The texts of the chips that are chosen; the language of the sentences is no chip."""
        chips = (button for button in self.buttons() if not button.property("tight"))
        return [button.text() for button in chips if button.property("chosen")]

    def texts(self) -> list[str]:
        """The texts of the labels that show."""
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible() and label.text()]

    def place_of(self, part: QWidget) -> QRect:
        """Where a part stands in the window."""
        return QRect(part.mapTo(self.window, QPoint(0, 0)), part.size())

    def settle(self) -> None:
        """Let Qt lay out and paint what is due."""
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        QApplication.sendPostedEvents()  # a commit in between sets the tick, which has to find its room too

    def _keep(self, changes: dict[str, Any]) -> None:
        self.kept.append(changes)
        self.engine.change_settings(replace(self.engine.settings, **changes))


class DeskWindow(CompanionWindow):
    """The real window on a screen of the story's size."""

    def __init__(self, desk: WindowDesk) -> None:
        self._desk = desk
        super().__init__(desk.bridge, desk.guard, "Call Companion 0")

    def _screen_areas(self) -> list[ScreenArea]:
        return self._desk.screens


_TALK = ("Start call", "Swearing")
_BOUNDARIES = ("Give notice", "Said it", "Draw the line", "Said it")
_WAY_TO: dict[str, tuple[str, ...]] = {
    "ready": (),
    "words": ("Show the situations", "Swearing", "Just the words"),
    "on_call": ("Start call",),
    "chosen": _TALK,
    "on_hold": (*_TALK, "Hold"),
    "colleague": (*_TALK, "Hold", "Back to call"),
    "wrap_up": (*_TALK, "Call over"),
    "hard_wrap_up": (*_TALK, *_BOUNDARIES, "Call over"),
    "cooldown": (*_TALK, *_BOUNDARIES, "Call over", "Hard", "Save"),
    "menu": ("Menu",),
}
