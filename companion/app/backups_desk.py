"""The window of backups, and deleting everything: opened between calls, closed when a call starts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from companion.domain.call import Phase
from companion.integrations.log_order import LogRefusedError
from companion.ui.translation import translate, translated

if TYPE_CHECKING:
    from companion.app.desk import Desk
    from companion.app.log_keeper import LogKeeper
    from companion.app.paths import Places
    from companion.engine.snapshot import Snapshot
    from companion.storage.restore import BackupView
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.view_state.backups_view import Backup, BackupLine
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.backups_window import BackupsWindow


class BackupsDesk(QObject):
    """Stands between the windows and the keeper of the log; lives as long as the desk that asks it."""

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
        keeper: LogKeeper,
        places: Places,
        desk: Desk,
    ) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._companion = window
        self._guard = guard
        self._keeper = keeper
        self._places = places
        self._window: BackupsWindow | None = None
        bridge.changed.connect(self._on_changed)
        desk.backups_asked.connect(self.open)
        desk.erasing_confirmed.connect(self.erase_everything)

    def open(self) -> None:
        """Show the backups, unless a call is at hand."""
        from companion.ui.windows.backups_window import BackupsWindow  # noqa: PLC0415 - loaded when it is opened

        refusal = self._keeper.refusal()
        if refusal:
            self._companion.name_problems([translated(refusal)])
            return
        if self._window is None:
            self._window = BackupsWindow(self._bridge.settings, self._guard, self._lines(), self._places.backups)
            self._window.restore_asked.connect(self._restore)
            self._window.folder_asked.connect(self._open_folder)
            self._window.closed.connect(self._on_closed)
        self._window.open_beside(self._companion)

    def erase_everything(self) -> None:
        """Delete everything and say so, or why not."""
        try:
            sentence = self._keeper.erase_everything()
        except LogRefusedError as refused:
            sentence = str(refused)
        if self._window is not None:
            self._window.show_lines(self._lines())
        self._companion.name_problems([translated(sentence)])

    def _restore(self, path: str) -> None:
        try:
            sentence, is_done = self._keeper.restore(Path(path)), True
        except LogRefusedError as refused:
            sentence, is_done = str(refused), False
        if self._window is not None:
            self._window.show_lines(self._lines())
            self._window.show_answer(translated(sentence), is_done=is_done)

    def _lines(self) -> tuple[BackupLine, ...]:
        from companion.ui.view_state.backups_view import backup_lines  # noqa: PLC0415 - loaded with the window

        backups = [_shown(view) for view in self._keeper.backups()]
        return backup_lines(backups, self._bridge.snapshot.at.offset_min, translate)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._places.backups)))

    def _on_changed(self, snapshot: Snapshot) -> None:
        if self._window is not None and snapshot.phase != Phase.READY:
            self._window.close()

    def _on_closed(self) -> None:
        self._window = None


def _shown(view: BackupView) -> Backup:
    from companion.storage.backup import Why  # noqa: PLC0415 - loaded with the window
    from companion.ui.view_state.backups_view import Backup, BackupKind  # noqa: PLC0415 - the same

    kind = BackupKind.DAILY
    if view.path.parent.name.startswith("replaced-"):
        kind = BackupKind.REPLACED
    elif view.path.name.startswith(f"before-{Why.MIGRATION}"):
        kind = BackupKind.BEFORE_UPDATE
    elif view.path.name.startswith("before-"):
        kind = BackupKind.BEFORE_IMPORT
    made_ms = round(view.path.stat().st_mtime * 1000)
    return Backup(str(view.path), kind, made_ms, view.calls, view.first_ms, view.last_ms, view.is_newer)
