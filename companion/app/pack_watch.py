"""Keeps the words current while the program runs: looks at the team's pack between calls and says what changed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.domain.call import Phase
from companion.storage.team_pack import LookOut
from companion.ui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.app.words import WordsInUse
    from companion.domain.pack_changes import Change
    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.changes_window import ChangesWindow

_log = logging.getLogger(__name__)

LOOK_EVERY_MS = 600_000
# Somebody may still be typing the path.
LOOK_AFTER_CHANGE_MS = 3_000
ASK_EVERY_MS = 100
# A look that takes longer is named, and its answer asked for later.
PATIENCE_MS = 5_000
LOOK_AGAIN_MS = 60_000


class PackWatch(QObject):
    """Stands beside the window. Implements PackPort over the words in use, and takes new ones in when no call runs."""

    def __init__(self, words: WordsInUse, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard) -> None:
        super().__init__()
        self._guard = guard
        self._words = words
        self._bridge = bridge
        self._window = window
        self._look_out = LookOut()
        self._waited_ms = 0
        self._named: set[str] = set()
        self._told_of: tuple[Change, ...] = ()
        self._is_waiting = False
        self._changes: ChangesWindow | None = None
        self._source = bridge.settings.team_pack
        self._asked_for = _languages(bridge)
        self._look_timer = QTimer(self, singleShot=True)
        self._look_timer.timeout.connect(self.look)
        self._ask_timer = QTimer(self, interval=ASK_EVERY_MS)
        self._ask_timer.timeout.connect(self._ask)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Name what was found at the start, and look at the source."""
        self._name(self._words.loaded.problems)
        self._tell_of_changes()
        self.look()

    def look(self) -> None:
        """Look at the team's source in a thread; during a call wait for its end."""
        self._look_timer.start(LOOK_EVERY_MS)
        if self._bridge.snapshot.phase != Phase.READY:
            self._look_timer.start(LOOK_AFTER_CHANGE_MS)
        elif self._bridge.settings.team_pack:
            self._look_out.begin(self._bridge.settings.team_pack)
            self._waited_ms = 0
            self._ask_timer.start()
        else:
            self._take_in_when_possible()

    def open_changes(self) -> None:
        """Show what changed, in a window of its own."""
        from companion.ui.windows.changes_window import ChangesWindow  # noqa: PLC0415 - loaded when it is opened

        if self._changes is None and self._words.unseen:
            self._changes = ChangesWindow(self._bridge.settings, self._guard, self._words.unseen)
            self._changes.seen.connect(self._on_seen)
            self._changes.closed.connect(self._on_changes_closed)
        if self._changes is not None:
            self._changes.open_beside(self._window)

    # PackPort.

    def listed(self) -> str:
        """Return the layers in use."""
        return self._words.listed()

    def export(self, path: Path) -> str:
        """Write the words in use as one file."""
        return self._words.export(path)

    def take(self, path: Path) -> str:
        """Import a pack; it is in use at once, or after the call."""
        told = self._words.take(path)
        is_in_use = self._take_in_when_possible()
        return told if is_in_use else f"{told}\nIt is in use once no call runs."

    # Inside.

    def _ask(self) -> None:
        """Ask whether the look has an answer."""
        self._waited_ms += ASK_EVERY_MS
        sighting = self._look_out.answer()
        if sighting is None:
            if self._waited_ms >= PATIENCE_MS:
                self._ask_timer.stop()
                self._look_timer.start(LOOK_AGAIN_MS)
                self._name([_no_answer(self._bridge.settings.team_pack)])
            return
        self._ask_timer.stop()
        if sighting.source != self._bridge.settings.team_pack:
            self.look()
            return
        if sighting.is_there:
            self._named -= {_no_answer(sighting.source)}
        self._name(self._words.take_in(sighting, self._bridge.settings))
        self._take_in_when_possible()

    def _take_in_when_possible(self) -> bool:
        """Work with what lies there now, unless a call runs or words are on the card; tells whether that is so."""
        if self._words.is_current(self._bridge.settings):
            return True
        self._is_waiting = not _is_free(self._bridge.snapshot)
        if self._is_waiting:
            return False
        self._take_in()
        return True

    def _take_in(self) -> None:
        loaded = self._words.load(self._bridge.settings)
        self._bridge.engine.change_pack(loaded.pack, self._words.meaning)
        self._window.rebuild()
        self._name(loaded.problems)
        self._tell_of_changes()

    def _on_changed(self, snapshot: Snapshot) -> None:
        settings = self._bridge.settings
        if self._asked_for != _languages(self._bridge):
            self._asked_for = _languages(self._bridge)
            QTimer.singleShot(0, self._take_in)  # the agent asks for another language, on a call as well
        if settings.team_pack != self._source:
            self._source = settings.team_pack
            self._look_timer.start(LOOK_AFTER_CHANGE_MS)
        if self._is_waiting and _is_free(snapshot):
            self._is_waiting = False
            QTimer.singleShot(0, self._take_in_when_possible)
        if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD) and self._changes is not None:
            self._changes.close()

    def _name(self, problems: Iterable[str]) -> None:
        """Name each problem once."""
        new = [problem for problem in problems if problem not in self._named]
        self._named.update(new)
        for problem in new:
            _log.warning("named to the agent: %s", problem)
        if new:
            self._window.name_problems(new)

    def _tell_of_changes(self) -> None:
        unseen = self._words.find_unseen()
        self._window.show_pack_news(has_news=bool(unseen))
        if unseen and unseen != self._told_of:
            self._window.name_problems([_changed(len(unseen))])
        self._told_of = unseen

    def _on_seen(self) -> None:
        self._words.mark_seen()
        self._tell_of_changes()

    def _on_changes_closed(self) -> None:
        self._changes = None


def _is_free(snapshot: Snapshot) -> bool:
    """No call runs, and no words are on the card."""
    return snapshot.phase == Phase.READY and snapshot.sentence is None


def _languages(bridge: EngineBridge) -> tuple[str, bool]:
    return bridge.settings.prompt_language, bridge.settings.show_meaning


def _no_answer(source: str) -> str:
    return translate(
        "Packs", "The team’s pack at {source} does not answer; the words of the last time are used."
    ).format(source=source)


def _changed(count: int) -> str:
    if count == 1:
        return translate("Packs", "The team’s pack changed: 1 line. The menu shows it.")
    return translate("Packs", "The team’s pack changed: {n} lines. The menu shows them.").format(n=count)
