"""Opens the window for looking back call by call, codes calls anew, erases them, keeps the index of words."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from companion.app.between_calls import BetweenCalls
from companion.engine import commands as cmd
from companion.engine.ports import CallAtHandError, StorageUnavailableError
from companion.storage.call_log import SqliteCallLog
from companion.ui.translation import translate, translated
from companion.ui.view_state.parts import MenuChoice, Wish

if TYPE_CHECKING:
    from companion.app.paths import Places
    from companion.domain.call import Coding
    from companion.engine.ports import Clock
    from companion.engine.snapshot import Snapshot
    from companion.storage.open_log import OpenedLog
    from companion.storage.search_index import SearchIndex
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.history_window import HistoryWindow

_log = logging.getLogger(__name__)

# The index waits until the log itself was looked after for a while.
INDEX_BEGINS_MS = 6_000
INDEX_PAUSE_MS = 40
INDEX_AGAIN_MS = 600_000


class HistoryDesk(QObject):
    """The window stays open when a call starts: the agent asked for it, and it takes nothing.

    `record_asked` carries the id of the call whose record is wanted as a file.
    """

    record_asked = Signal(str)

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        opened: OpenedLog,
        places: Places,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._opened = opened
        self._places = places
        self._clock = clock
        self._index: SearchIndex | None = None
        self._open: HistoryWindow | None = None
        self._settings, self._pack = bridge.settings, bridge.engine.pack
        self._indexing = BetweenCalls(bridge, INDEX_BEGINS_MS, self._bring_index_up_to_date)
        window.menu_picked.connect(self._on_menu)
        window.wished.connect(self._on_wish)
        bridge.changed.connect(self._on_snapshot)
        bridge.saved.connect(self._on_snapshot)

    @property
    def window(self) -> HistoryWindow | None:
        """The window while it is open."""
        return self._open

    @property
    def index(self) -> SearchIndex | None:
        """The index of words; None while the log belongs to a newer program."""
        log = self._opened.log
        if self._index is None and isinstance(log, SqliteCallLog):
            from companion.storage.search_index import FILE_NAME, SearchIndex  # noqa: PLC0415 - loaded when needed

            self._index = SearchIndex(self._places.data / FILE_NAME, log, self._clock)
        return self._index

    def open(self) -> None:
        """Open the window, or bring it forward."""
        if self._open is None:
            self._open = self._made()
        if self._open is not None:
            self._open.open_beside(self._window)

    def forget_index(self) -> None:
        """Delete the index of words: some of them are gone from the log. It is built anew between calls."""
        if self.index is not None:
            self.index.forget()

    def let_go(self) -> None:
        """Close what reads the log, and what was made from it: another takes its place."""
        if self._open is not None:
            self._open.close()
        self.forget_index()

    def stop(self) -> None:
        """Carry out what was deleted, and let go of the files."""
        if self._open is not None:
            self._open.close()
        self._indexing.stop()
        if self._index is not None:
            self._index.close()

    def _made(self) -> HistoryWindow | None:
        from companion.storage.history import History  # noqa: PLC0415 - loaded when it is opened
        from companion.ui.windows.history_window import HistoryWindow  # noqa: PLC0415 - the same

        log, index = self._opened.log, self.index
        if index is None or not isinstance(log, SqliteCallLog):
            newer = translate("History", "A newer version of this program wrote the log: look back with that one.")
            self._window.name_problems([newer])
            return None
        engine = self._bridge.engine
        engine.flush()
        history = History(log, index, self._clock)
        window = HistoryWindow(history, self._bridge.settings, self._guard, engine.pack, self._bridge.snapshot)
        window.recode_asked.connect(self._recode)
        window.erase_asked.connect(self._erase)
        window.record_asked.connect(self.record_asked)
        window.closed.connect(self._on_closed)
        self._settings, self._pack = self._bridge.settings, engine.pack
        return window

    def _recode(self, call_id: str, coding: Coding) -> None:
        is_done = self._bridge.send(cmd.RecodeCall(call_id, coding))
        if is_done:
            self._bridge.engine.flush()
        if self._open is not None:
            problem = translate("History", "That could not be kept now. Try again in a moment.")
            self._open.show_problem("" if is_done else problem)

    def _erase(self, call_ids: tuple[str, ...]) -> None:
        try:
            self._bridge.engine.erase_calls(call_ids)
        except CallAtHandError:
            self._not_erased(translate("History", "A call whose breather still runs cannot be deleted yet."))
            return
        except StorageUnavailableError as error:
            reason = translated(str(error))
            self._not_erased(translate("History", "Nothing was deleted: {reason}").format(reason=reason))
            return
        if self.index is not None:
            self.index.drop(call_ids)
            self.index.step()

    def _not_erased(self, sentence: str) -> None:
        if self._open is not None and self._open.isVisible():
            self._open.list_anew()
            self._open.show_problem(sentence)
        else:
            self._window.name_problems([sentence])

    def _bring_index_up_to_date(self) -> int | None:
        index = self.index
        if index is None:
            return None
        return INDEX_PAUSE_MS if index.step() else INDEX_AGAIN_MS

    def _on_menu(self, choice: MenuChoice) -> None:
        if choice == MenuChoice.HISTORY:
            self.open()

    def _on_wish(self, wish: Wish) -> None:
        if wish == Wish.HISTORY:
            self.open()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if self._open is None:
            return
        settings, pack = self._bridge.settings, self._bridge.engine.pack
        if settings is not self._settings:
            self._settings = settings
            self._open.show_settings(settings)
        if pack is not self._pack:
            self._pack = pack
            self._open.use_pack(pack)
        self._open.show_snapshot(snapshot)

    def _on_closed(self) -> None:
        self._open = None
