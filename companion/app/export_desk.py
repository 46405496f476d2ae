"""Exports and imports of the running program, for the command line and for their windows; no call waits for them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from companion.app.importer import LARGEST_WHILE_RUNNING, CallImporter
from companion.app.slices import Slices
from companion.domain.call import Phase
from companion.engine.ports import StorageUnavailableError
from companion.export.json_reader import ImportRefusedError
from companion.export.whole_file import ExportRefusedError
from companion.integrations import wire
from companion.integrations.export_order import ExportKind, ExportOrder, export_work, order_of
from companion.integrations.import_order import day_of, import_work
from companion.ui.translation import translate, translated
from companion.ui.view_state.parts import Tone

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from companion.app.exporter import Exporter
    from companion.app.paths import Places
    from companion.app.slices import Job
    from companion.domain.insights import Period
    from companion.engine.ports import Clock
    from companion.engine.snapshot import Snapshot
    from companion.integrations.long_work import Work
    from companion.storage.call_import import ImportPlan
    from companion.storage.open_log import OpenedLog
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.view_state.export_view import ExportChoice
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.export_window import ExportWindow
    from companion.ui.windows.import_window import ImportWindow

# What is done sooner shows no bar.
BAR_AFTER_MS = 500
# Lets the window say "importing" before it stands still.
BEFORE_IMPORT_MS = 50


class ExportDesk(QObject):
    """Implements LongVerbs, and opens the windows for export and import."""

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        opened: OpenedLog,
        places: Places,
        clock: Clock,
        exporter: Exporter,
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._window = window
        self._guard = guard
        self._opened = opened
        self._places = places
        self._clock = clock
        self._exporter = exporter
        self.slices = Slices(bridge)
        self._export: ExportWindow | None = None
        self._import: ImportWindow | None = None
        self._looking: Job | None = None
        self._writing: Job | None = None
        self._total = 0
        self._since = QElapsedTimer()
        self._settings = bridge.settings
        bridge.changed.connect(self._on_snapshot)

    @property
    def export_window(self) -> ExportWindow | None:
        """The window while it is open."""
        return self._export

    @property
    def import_window(self) -> ImportWindow | None:
        """The window while it is open."""
        return self._import

    def begin(self, verb: str, args: dict[str, Any], tell: Callable[[int, str], None]) -> None:
        """Carry out `export` or `import` for the command line."""
        if verb == "export":
            work = export_work(order_of(args), self._exporter)
        else:
            work = import_work(Path(args["file"]), self._importer(), is_agreed="yes" in args)
        self.slices.begin(work, tell)

    def stop(self) -> None:
        """Leave what is half done: the program ends."""
        self.slices.stop()

    # Export.

    def open_record(self, call_id: str) -> None:
        """Open the window for the record of one call."""
        self.open_export(call_id)
        if self._export:
            self._export.choose_page()

    def open_report(self, period: Period) -> None:
        """Open the window for a report of some days."""
        self.open_export()
        if self._export:
            self._export.choose_days(period.first, period.last)
            self._export.choose_page()

    def open_export(self, call_id: str | None = None) -> None:
        """Open the window for all calls, or for one of them; one that is open comes forward."""
        from companion.ui.windows.export_window import ExportWindow  # noqa: PLC0415 - loaded when it is opened

        if self._export is not None and self._export.choice().call_id != call_id:
            self._export.close()
        if self._export is None:
            window = ExportWindow(
                self._settings,
                self._guard,
                self._exporter.kinds,
                Path.home(),
                self._today(),
                call_id,
                self._bridge.policy,
            )
            window.changed.connect(self._look)
            window.asked.connect(self._write)
            window.left.connect(self._leave)
            window.folder_asked.connect(lambda path: _open_folder(path.parent))
            window.closed.connect(self._on_export_closed)
            self._export = window
        self._export.open_beside(self._window)

    def _look(self, choice: ExportChoice) -> None:
        if self._looking:
            self.slices.cancel(self._looking)
        self._looking = self.slices.begin(self._look_work(_order(choice, Path())), lambda *_: None)

    def _look_work(self, order: ExportOrder) -> Work:
        """Show the first rows, then count."""
        from companion.ui.view_state.export_view import Amount  # noqa: PLC0415 - loaded with the window

        try:
            preview = yield from self._exporter.preview(order)
            if self._export:
                self._export.show_preview(preview)
            for count in self._exporter.count(order):
                self._total = count
                yield count
            if self._export:
                self._export.show_amount(Amount(self._total, is_whole=True, are_promises=order.kind == "ics"))
        except (ExportRefusedError, StorageUnavailableError) as error:
            if self._export:
                self._export.show_result(translated(str(error)), None)
        return wire.STORED, ""

    def _write(self, choice: ExportChoice, path: Path) -> None:
        order = _order(choice, path)
        self._since.start()
        self._writing = self.slices.begin(self._write_work(order), lambda *_: None, self._show_progress)

    def _write_work(self, order: ExportOrder) -> Work:
        from companion.ui.view_state.export_view import Amount, done_line  # noqa: PLC0415 - loaded with the window

        count = 0
        try:
            for count in self._exporter.pieces(order):
                yield count
        except (ExportRefusedError, StorageUnavailableError, OSError) as error:
            reason = translated(str(error))
            self._tell(translate("Desk", "Nothing was exported: {reason}").format(reason=reason), None)
            return wire.REFUSED, ""
        done = Amount(count, is_whole=True, are_promises=order.kind == "ics")
        self._tell(done_line(done, order.path.name, translate), order.path)
        return wire.STORED, ""

    def _show_progress(self, count: int) -> None:
        if self._export and self._since.elapsed() >= BAR_AFTER_MS:
            self._export.show_progress(count, self._total)

    def _leave(self) -> None:
        if self._writing:
            self.slices.cancel(self._writing)
            self._tell(translate("Export", "Cancelled. Nothing was written."), None)

    def _tell(self, sentence: str, written: Path | None) -> None:
        """Say in the window how it went; one that was closed meanwhile left, so nobody waits for a word."""
        self._writing = None
        if self._export:
            self._export.show_result(sentence, written)

    def _on_export_closed(self) -> None:
        self._export = None
        for job in (self._looking, self._writing):
            if job:
                self.slices.cancel(job)
        self._looking = self._writing = None

    # Import.

    def open_import(self) -> None:
        """Open the window, or bring it forward."""
        from companion.ui.windows.import_window import ImportWindow  # noqa: PLC0415 - loaded when it is opened

        if self._import is None:
            window = ImportWindow(self._settings, self._guard, Path.home())
            window.chosen.connect(self._look_into)
            window.closed.connect(self._on_import_closed)
            self._import = window
        self._import.open_beside(self._window)

    def _look_into(self, path: str) -> None:
        self._leave_looking()
        self._looking = self.slices.begin(self._look_into_work(Path(path)), lambda *_: None)

    def _look_into_work(self, path: Path) -> Work:
        importer, plan = self._importer(), None
        try:
            for plan in importer.look(path):
                yield plan.new
        except (ImportRefusedError, StorageUnavailableError) as error:
            self._show_import([translated(str(error))], Tone.CARE)
            return wire.REFUSED, ""
        if plan and self._import:
            self._show_plan(path, plan)
            self._import.agreed.connect(lambda: self._take_in(importer, path), Qt.ConnectionType.SingleShotConnection)
        return wire.STORED, ""

    def _show_plan(self, path: Path, plan: ImportPlan) -> None:
        from companion.ui.view_state import import_view  # noqa: PLC0415 - loaded with the window

        days = (day_of(plan.first), day_of(plan.last)) if plan.first and plan.last else None
        would = import_view.Bringing(plan.new, plan.known, plan.unreadable, plan.kept, days)
        if self._import:
            self._import.show_lines(import_view.lines(path.name, would, translate), can_import=plan.has_news)

    def _take_in(self, importer: CallImporter, path: Path) -> None:
        self._show_import([translate("Import", "Importing…")], None)
        QTimer.singleShot(BEFORE_IMPORT_MS, self, lambda: self._take_in_now(importer, path))

    def _take_in_now(self, importer: CallImporter, path: Path) -> None:
        from companion.ui.view_state import import_view  # noqa: PLC0415 - loaded with the window

        try:
            done = importer.take_in(path)
        except (ImportRefusedError, StorageUnavailableError) as error:
            self._show_import([translated(str(error))], Tone.CARE)
        else:
            self._show_import([import_view.done_line(done.new, translate)], Tone.CALM)

    def _show_import(self, sentences: list[str], tone: Tone | None) -> None:
        if self._import:
            self._import.show_lines(sentences, can_import=False, tone=tone)

    def _on_import_closed(self) -> None:
        self._import = None
        self._leave_looking()

    def _leave_looking(self) -> None:
        if self._looking:
            self.slices.cancel(self._looking)
            self._looking = None

    # What both need.

    def _importer(self) -> CallImporter:
        return CallImporter(
            self._opened.log, self._places, self._clock, LARGEST_WHILE_RUNNING, lambda: not self._is_between_calls()
        )

    def _is_between_calls(self) -> bool:
        snapshot = self._bridge.snapshot
        return snapshot.phase == Phase.READY and snapshot.is_saved

    def _today(self) -> date:
        at = self._clock.now()
        return (datetime.fromtimestamp(at.utc_ms / 1000, tz=UTC) + timedelta(minutes=at.offset_min)).date()

    def _on_snapshot(self, _snapshot: Snapshot) -> None:
        """Let the windows follow what is set; in another language they are opened anew."""
        before, settings = self._settings, self._bridge.settings
        if settings is before:
            return
        self._settings = settings
        for window, open_again in ((self._export, self.open_export), (self._import, self.open_import)):
            if window is None:
                continue
            if settings.language != before.language and not self._writing:
                window.close()
                QTimer.singleShot(0, self, open_again)
            else:
                window.show_settings(settings)


def _order(choice: ExportChoice, path: Path) -> ExportOrder:
    return ExportOrder(
        path, cast("ExportKind", choice.kind), choice.first, choice.last, choice.sharing, choice.call_id, choice.told_to
    )


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
