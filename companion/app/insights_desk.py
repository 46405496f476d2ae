"""Opens the window for looking back, and reads the log for it in short stretches."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from companion.domain.call import Phase
from companion.domain.records import WallTime
from companion.engine.ports import StorageUnavailableError
from companion.ui.translation import translated
from companion.ui.view_state.parts import MenuChoice, Wish

if TYPE_CHECKING:
    from companion.domain.insights import Span
    from companion.engine.snapshot import Snapshot
    from companion.storage.insights_query import InsightsReading
    from companion.storage.open_log import OpenedLog
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.translation import ProgramLanguage
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.insights_window import InsightsWindow

_log = logging.getLogger(__name__)

# Between two stretches a click gets through, and a commit.
PAUSE_MS = 1


class InsightsDesk(QObject):
    """`report_asked` carries the Period whose report is wanted as a file. Nothing is read while no window is open."""

    report_asked = Signal(object)

    def __init__(
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        opened: OpenedLog,
        language: ProgramLanguage,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._opened = opened
        self._language = language
        self._open: InsightsWindow | None = None
        self._shown = (bridge.settings, language.spoken)
        self._calls_known = bridge.snapshot.calls_today
        self._span: Span | None = None
        self._reading: InsightsReading | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._read_on)
        window.menu_picked.connect(self._on_menu)
        window.wished.connect(self._on_wish)
        bridge.changed.connect(self._on_snapshot)
        bridge.saved.connect(self._on_snapshot)

    @property
    def window(self) -> InsightsWindow | None:
        """The window while it is open."""
        return self._open

    def open(self) -> None:
        """Open the window, or bring it forward, with what is in the log now."""
        if self._open is None:
            self._open = self._made()
        self._read()
        self._open.open_beside(self._window)

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self._reading = None

    def _made(self) -> InsightsWindow:
        from companion.ui.dates import Dates  # noqa: PLC0415 - loaded when it is opened
        from companion.ui.windows.insights_window import InsightsWindow  # noqa: PLC0415 - loaded when it is opened

        self._shown = (self._bridge.settings, self._language.spoken)
        window = InsightsWindow(self._bridge.settings, self._guard, Dates(self._language.spoken))
        window.span_asked.connect(self._read)
        window.report_asked.connect(self.report_asked)
        window.closed.connect(self._on_closed)
        return window

    def _read(self, span: Span | None = None) -> None:
        """Begin anew, a month at first. The first stretch is read at once: of most logs there is no second."""
        from companion.domain.insights import Span, period_of  # noqa: PLC0415 - loaded when it is opened
        from companion.storage.insights_query import InsightsReading  # noqa: PLC0415 - loaded when it is opened

        at = self._bridge.snapshot.at
        self._span = span or self._span or Span.MONTH
        self._calls_known = self._bridge.snapshot.calls_today
        today = WallTime(at.utc_ms, at.offset_min).local().date()
        self._reading = InsightsReading(self._opened.log, period_of(self._span, today))
        self._read_on()

    def _read_on(self) -> None:
        if self._reading is None or self._open is None:
            return
        try:
            has_more = self._reading.step()
        except StorageUnavailableError as error:
            _log.warning("%s", error)
            self._reading = None
            self._open.show_problem(translated(str(error)))
            return
        if has_more:
            self._timer.start()
        elif self._reading.insights is not None:
            self._open.show_insights(self._reading.insights)
            self._reading = None

    def _on_menu(self, choice: MenuChoice) -> None:
        if choice == MenuChoice.INSIGHTS:
            self.open()

    def _on_wish(self, wish: Wish) -> None:
        if wish == Wish.INSIGHTS:
            self.open()

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        """Follow settings and language, and count a call that is over."""
        if self._open is None:
            return
        if self._shown != (self._bridge.settings, self._language.spoken):
            from companion.ui.dates import Dates  # noqa: PLC0415 - loaded when it is opened

            self._shown = (self._bridge.settings, self._language.spoken)
            self._open.show_settings(self._bridge.settings)
            self._open.speak(Dates(self._language.spoken))
        if snapshot.calls_today != self._calls_known and snapshot.is_saved and snapshot.phase == Phase.READY:
            self._read()

    def _on_closed(self) -> None:
        self._open = self._reading = None
