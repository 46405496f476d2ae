"""What a breather asks for and the window cannot do itself: a mail to a teammate, a page to write it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices, QGuiApplication

from companion.domain.call import Phase
from companion.domain.policy import MAIL
from companion.domain.privacy import LONGEST_NOTE
from companion.engine import commands as cmd
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.parts import Wish
from companion.ui.view_state.rest_view import teammate_text

if TYPE_CHECKING:
    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.write_out_window import WriteOutWindow


class RestDesk(QObject):
    """Opens the page, and closes it when a call starts: what was not kept by then is thrown away, as it says."""

    def __init__(self, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard) -> None:
        super().__init__()
        self._bridge = bridge
        self._companion = window
        self._guard = guard
        self._page: WriteOutWindow | None = None

    def do(self, wish: Wish) -> None:
        """Do what a button asks."""
        if wish == Wish.MAIL_TEAMMATE and self._bridge.policy.allows(MAIL):
            QDesktopServices.openUrl(mail_to_a_teammate())
        elif wish == Wish.WRITE_OUT:
            self._open_page()

    def _open_page(self) -> None:
        from companion.ui.windows.write_out_window import WriteOutWindow  # noqa: PLC0415 - loaded when it is opened

        if self._page is not None:
            self._page.activateWindow()
            return
        look = theme.look_for(self._bridge.settings)
        self._page = WriteOutWindow(look, self._guard, LONGEST_NOTE)
        self._page.kept.connect(self._keep)
        self._page.closed.connect(self._on_closed)
        self._bridge.changed.connect(self._on_snapshot)
        self._page.open_at(self._companion.pos() + QPoint(0, look.px(theme.FACE_HEIGHT)))

    def _keep(self, text: str) -> None:
        snapshot = self._bridge.snapshot
        call = snapshot.call or snapshot.rested_from or snapshot.last
        is_cut = call is not None and len(call.coding.note or "") + 1 + len(text) > LONGEST_NOTE
        if not self._bridge.send(cmd.KeepWriting(text)):
            sentence = translate("Desk", "That call is closed already. What you wrote is on the clipboard.")
        elif is_cut:
            sentence = translate("Desk", "The note is full. All of what you wrote is on the clipboard.")
        else:
            return
        QGuiApplication.clipboard().setText(text)
        self._companion.name_problems([sentence])

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD) and self._page is not None:
            self._page.close()

    def _on_closed(self) -> None:
        self._page = None
        self._bridge.changed.disconnect(self._on_snapshot)


def mail_to_a_teammate() -> QUrl:
    """The ready text as a mail to nobody yet; nothing of the call is in it."""
    query = QUrlQuery()
    query.addQueryItem("body", QUrl.toPercentEncoding(teammate_text(translate)).toStdString())
    url = QUrl("mailto:")
    url.setQuery(query)
    return url
