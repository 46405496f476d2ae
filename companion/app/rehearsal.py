"""Opens the window for practising between calls, keeps what was hard, and closes the window when a call starts."""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from companion.app.log_words import for_log
from companion.app.paths import resources_folder
from companion.domain.call import Phase
from companion.engine.ports import StorageUnavailableError

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.domain.practice import Tallies
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot
    from companion.storage.practice_files import TallyFile
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.practise_window import PractiseWindow

_log = logging.getLogger(__name__)

TALLY_FILE = "practice.toml"


class Rehearsal(QObject):
    """Nothing of it reaches the engine, and so nothing the log."""

    def __init__(self, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard, places: Places) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._path = places.settings_file.parent / TALLY_FILE
        self._open: PractiseWindow | None = None
        bridge.changed.connect(self._on_snapshot)

    @property
    def window(self) -> PractiseWindow | None:
        """The window while it is open."""
        return self._open

    def open(self) -> None:
        """Open the window, or bring it forward; during a call nothing opens."""
        if _is_in_call(self._bridge.snapshot):
            return
        if self._open is None:
            self._open = self._made()
        self._open.open_beside(self._window)

    def show_settings(self, settings: Settings) -> None:
        """Let the window follow a change of settings; other words are for the next time it is opened."""
        if self._open is not None and self._open.pack is not self._bridge.engine.pack:
            self._open.close()
        elif self._open is not None:
            self._open.show_settings(settings)

    def _made(self) -> PractiseWindow:
        # Loaded when it is opened: no start waits for it.
        from companion.storage.practice_files import TallyFile, load_scenes  # noqa: PLC0415
        from companion.ui.windows.practise_window import PractiseWindow  # noqa: PLC0415

        pack = self._bridge.engine.pack
        file = TallyFile(self._path)
        loaded, known = load_scenes(resources_folder(), pack.language), file.load()
        self._name([*loaded.problems, *known.problems])
        window = PractiseWindow(
            self._bridge.settings,
            self._guard,
            pack,
            loaded.scenes,
            known.tallies,
            random.Random(),  # noqa: S311 - draws scenes, not secrets
        )
        window.counted.connect(lambda tallies: self._keep(file, tallies))
        window.closed.connect(self._on_closed)
        return window

    def _keep(self, file: TallyFile, tallies: Tallies) -> None:
        try:
            file.save(tallies)
        except StorageUnavailableError as error:
            _log.warning("%s", error)  # a rehearsal goes on without; it is not worth a word to the agent

    def _name(self, problems: list[str]) -> None:
        for problem in problems:
            _log.warning("named to the agent: %s", for_log(problem))
        if problems:
            self._window.name_problems(problems)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if self._open is not None and _is_in_call(snapshot):
            self._open.close()

    def _on_closed(self) -> None:
        self._open = None


def _is_in_call(snapshot: Snapshot) -> bool:
    return snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
