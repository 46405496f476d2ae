"""Keeps the words current while the program runs: looks at the team's pack between calls and says what changed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from companion.app.log_words import for_log
from companion.domain.call import Phase
from companion.engine.said import quoting
from companion.storage.team_pack import LookOut
from companion.ui.translation import translate

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from companion.app.layered_words import LayeredWords
    from companion.app.word_shelf import WordShelf
    from companion.domain.pack_changes import Change
    from companion.domain.prompts import Pack
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

    def __init__(
        self, words: LayeredWords, shelf: WordShelf, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard
    ) -> None:
        super().__init__()
        self._words = words
        self._shelf = shelf
        self._guard = guard
        self._bridge = bridge
        self._window = window
        self._look_out = LookOut()
        self._waited_ms = 0
        self._named: set[str] = set()
        self._unseen: tuple[Change, ...] = ()
        self._is_waiting = False
        self._is_look_due = False
        self._changes: ChangesWindow | None = None
        self._source = bridge.settings.team_pack
        self._language = bridge.engine.pack.language
        self._look_timer = QTimer(self, singleShot=True)
        self._look_timer.timeout.connect(self.look)
        self._ask_timer = QTimer(self, interval=ASK_EVERY_MS)
        self._ask_timer.timeout.connect(self._ask)
        bridge.changed.connect(self._on_changed)

    def begin(self) -> None:
        """Name what was found at the start, and look at the source."""
        self.name_news()
        self._tell_of_changes()
        self.look()

    def name_news(self) -> None:
        """Name what was found wrong with words that were read since."""
        self._name(self._shelf.news())

    def look(self) -> None:
        """Look at the team's source in a thread; during a call wait, without a timer, for its end."""
        self._is_look_due = self._bridge.snapshot.phase != Phase.READY
        if self._is_look_due:
            self._look_timer.stop()
            return
        self._look_timer.start(LOOK_EVERY_MS)
        if self._bridge.settings.team_pack:
            self._look_out.begin(self._bridge.settings.team_pack)
            self._waited_ms = 0
            self._ask_timer.start()
        else:
            self._take_in_when_possible()

    def below_own(self, language: str) -> Pack:
        """Return the words of a language without the agent's own lines, for whoever edits those."""
        return self._words.below_own(language)

    def open_changes(self) -> None:
        """Show what changed, in a window of its own."""
        from companion.ui.windows.changes_window import ChangesWindow  # noqa: PLC0415 - loaded when it is opened

        if self._changes is None and self._unseen:
            self._changes = ChangesWindow(self._bridge.settings, self._guard, self._unseen)
            self._changes.seen.connect(self._on_seen)
            self._changes.closed.connect(self._on_changes_closed)
        if self._changes is not None:
            self._changes.open_beside(self._window)

    # PackPort.

    def listed(self) -> str:
        """Return the layers in use."""
        return self._words.listed(self._bridge.engine.pack.language)

    def export(self, path: Path) -> str:
        """Write the words in use as one file."""
        return self._words.export(self._bridge.engine.pack.language, path)

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
        self._name(self._words.take_in(sighting, self._bridge.engine.pack.language))
        self._take_in_when_possible()

    def _take_in_when_possible(self) -> bool:
        """Work with what lies there now, unless a call runs or words are on the card; tells whether that is so."""
        outdated = self._words.outdated()
        self._is_waiting = bool(outdated) and not _is_free(self._bridge.snapshot)
        if outdated and not self._is_waiting:
            self._shelf.drop(outdated)
            self._bridge.engine.change_pack(*self._shelf.words(self._bridge.settings))
            self._window.use_pack()
            self.name_news()
            self._tell_of_changes()
        return not self._is_waiting

    def _on_changed(self, snapshot: Snapshot) -> None:
        settings = self._bridge.settings
        if snapshot.prompt_language != self._language:
            self._language = snapshot.prompt_language
            QTimer.singleShot(0, self._tell_of_changes)
        if settings.team_pack != self._source:
            self._source = settings.team_pack
            self._words.follow(settings)
            self._look_timer.start(LOOK_AFTER_CHANGE_MS)
        if self._is_waiting and _is_free(snapshot):
            self._is_waiting = False
            QTimer.singleShot(0, self._take_in_when_possible)
        if self._is_look_due and snapshot.phase == Phase.READY and not self._look_timer.isActive():
            self._look_timer.start(LOOK_AFTER_CHANGE_MS)
        if self._changes is not None:
            if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD):
                self._changes.close()
            else:
                self._changes.show_settings(settings)

    def _name(self, problems: Iterable[str]) -> None:
        """Name each problem once."""
        new = [problem for problem in problems if problem not in self._named]
        self._named.update(new)
        for problem in new:
            _log.warning("named to the agent: %s", for_log(problem))
        if new:
            self._window.name_problems(new)

    def _tell_of_changes(self) -> None:
        before, self._unseen = self._unseen, self._words.unseen(self._bridge.engine.pack.language)
        self._window.show_pack_news(has_news=bool(self._unseen))
        if self._unseen and self._unseen != before:
            self._window.name_problems([_changed(len(self._unseen))])

    def _on_seen(self) -> None:
        self._words.mark_seen(self._bridge.engine.pack.language)
        self._tell_of_changes()

    def _on_changes_closed(self) -> None:
        self._changes = None


def _is_free(snapshot: Snapshot) -> bool:
    """No call runs, and no words are on the card."""
    return snapshot.phase == Phase.READY and snapshot.sentence is None


def _no_answer(source: str) -> str:
    told = translate("Packs", "The team’s pack at {source} does not answer; the words of the last time are used.")
    return quoting(told.format(source=source), "the team's pack does not answer")


def _changed(count: int) -> str:
    return translate("Packs", "The team’s pack changed: %n lines. The menu shows what.", count)
