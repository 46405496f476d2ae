"""What promises and kind words need beside the engine: windows to pick a time, to type, to read; a notification."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from companion.domain.call import Coding, Phase
from companion.domain.follow_up import needs_care, next_morning, of_call, on_the_wall
from companion.domain.privacy import LONGEST_FOLLOW_UP, LONGEST_KIND_WORDS
from companion.engine import commands as cmd
from companion.engine.ids import new_id
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.follow_up_view import notice_text
from companion.ui.view_state.parts import Wish, WishAbout

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from companion.app.system_notice import SystemNotice
    from companion.domain.follow_up import FollowUp
    from companion.domain.kind_words import KindWords
    from companion.domain.settings import Settings
    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.kind_words_window import KindWordsWindow
    from companion.ui.windows.time_window import TimeWindow

    Ask = Callable[..., None]


class PromiseDesk(QObject):
    """Stands beside the window. ask: opens the window for typing, which is the desk's."""

    def __init__(self, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard, ask: Ask) -> None:
        super().__init__()
        self._bridge = bridge
        self._companion = window
        self._guard = guard
        self._ask = ask
        self._times: TimeWindow | None = None
        self._drawer: KindWordsWindow | None = None
        self._turn = 0
        self._told: set[tuple[str, int]] = set()
        self._notice: SystemNotice | None = None
        window.wished.connect(self._on_wish)
        bridge.changed.connect(self._on_snapshot)

    def show_settings(self, settings: Settings) -> None:
        """Let open windows follow a change."""
        if self._drawer is not None:
            self._drawer.show_settings(settings)

    # What the panels ask.

    def _on_wish(self, wish: Wish | WishAbout) -> None:
        match wish:
            case WishAbout(Wish.PICK_TIME, follow_up_id):
                self._pick_time(follow_up_id)
            case WishAbout(Wish.FOLLOW_UP_WORDS, follow_up_id):
                self._ask_what_was_promised(follow_up_id)
            case Wish.KEEP_WORDS:
                self._ask_for_kind_words()
            case Wish.KIND_WORDS:
                self.open_kind_words(one_at_a_time=True)

    def _pick_time(self, follow_up_id: str) -> None:
        from companion.ui.windows.time_window import TimeWindow  # noqa: PLC0415 - loaded when it is opened

        if self._times is not None:
            return
        snapshot = self._bridge.snapshot
        self._bridge.send(cmd.EditWrapUp(Coding()))  # from now on a wrap-up waits
        here, known = on_the_wall(snapshot.at), self._promise(follow_up_id)
        due = on_the_wall(known.due) if known else here
        look = theme.look_for(self._bridge.settings)
        self._times = TimeWindow(look, self._guard, here, due if due > here else next_morning(here))
        self._times.picked.connect(lambda time: self._set_time(follow_up_id, time))
        self._times.closed.connect(self._on_times_closed)
        self._times.open_at(self._companion.pos() + QPoint(0, look.px(theme.FACE_HEIGHT)))

    def _set_time(self, follow_up_id: str, time: datetime) -> None:
        snapshot = self._bridge.snapshot
        known = self._promise(follow_up_id) or of_call(snapshot.follow_ups, snapshot.call_id)
        self._bridge.send(cmd.LaterFollowUp(known.id, time) if known else cmd.SetFollowUp(time))

    def _on_times_closed(self) -> None:
        self._times = None

    def _ask_what_was_promised(self, follow_up_id: str) -> None:
        known = self._promise(follow_up_id)
        self._ask(
            translate("Desk", "What you promised"),
            translate("Desk", "It stays on this computer. No card numbers, no names."),
            known.what if known else "",
            LONGEST_FOLLOW_UP,
            lambda text: cmd.SetFollowUp(None, text, follow_up_id),
            is_one_line=True,
        )

    def _ask_for_kind_words(self) -> None:
        words_id = new_id()
        self._ask(
            translate("Desk", "Their kind words"),
            translate("Desk", "They go into your drawer of kind words and stay on this computer."),
            "",
            LONGEST_KIND_WORDS,
            lambda text: cmd.KeepKindWords(text, words_id, is_of_call=True),
        )

    def _promise(self, follow_up_id: str) -> FollowUp | None:
        return next((each for each in self._bridge.snapshot.follow_ups if each.id == follow_up_id), None)

    # The drawer of kind words.

    def open_kind_words(self, *, one_at_a_time: bool = False) -> None:
        """Open the drawer, or bring it forward; during a call nothing opens."""
        from companion.ui.windows.kind_words_window import KindWordsWindow  # noqa: PLC0415 - loaded when opened

        if _is_in_call(self._bridge.snapshot):
            return
        if self._drawer is None:
            self._drawer = KindWordsWindow(self._bridge.settings, self._guard, one_at_a_time=one_at_a_time)
            self._drawer.kept.connect(lambda words: self._bridge.send(cmd.KeepKindWords(words)))
            self._drawer.dropped.connect(lambda words_id: self._bridge.send(cmd.DropKindWords(words_id)))
            self._drawer.put_back.connect(self._put_back)
            self._drawer.closed.connect(self._on_drawer_closed)
        else:
            self._drawer.show_one(is_one=one_at_a_time)
        self._drawer.show_words(self._bridge.snapshot.kind_words, begin_at=self._turn)
        self._drawer.let_write(can_write=not self._bridge.snapshot.are_notes_locked)
        self._turn += one_at_a_time
        self._drawer.open_beside(self._companion)

    def _put_back(self, words: KindWords) -> None:
        self._bridge.send(cmd.KeepKindWords(words.words, words.id))

    def _on_drawer_closed(self) -> None:
        self._drawer = None

    # What time and calls bring.

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if self._times is not None:
            self._times.show_clock(on_the_wall(snapshot.at))
            if _is_in_call(snapshot):
                self._times.close()
        if self._drawer is not None:
            if _is_in_call(snapshot):
                self._drawer.close()
            else:
                self._drawer.show_words(snapshot.kind_words)
                self._drawer.let_write(can_write=not snapshot.are_notes_locked)
        if snapshot.phase == Phase.READY and self._bridge.settings.notify_follow_ups:
            self._notify(snapshot)

    def _notify(self, snapshot: Snapshot) -> None:
        """Say once that something is due, where the system takes messages."""
        waiting = {(each.id, each.due.utc_ms) for each in needs_care(snapshot.follow_ups, snapshot.at)}
        news, self._told = waiting - self._told, waiting
        if not news:
            return
        from companion.app.system_notice import SystemNotice  # noqa: PLC0415 - loaded where it is wanted

        if self._notice is None:
            self._notice = SystemNotice(self)
        self._notice.show(notice_text(translate))


def _is_in_call(snapshot: Snapshot) -> bool:
    return snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)
