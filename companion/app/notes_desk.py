"""Stands between the vault of the notes and what is shown of it: the steps, the slow work, the moment for it.

Stretching a passphrase and asking the key store take their time, in a thread. What comes of it waits for the end of a
call, and so does the work on the log. Nothing is asked of the agent during a call.
"""

from __future__ import annotations

import logging
import threading
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from companion.app.between_calls import BetweenCalls
from companion.domain.call import Phase
from companion.engine.notes import SHORTEST_PASSPHRASE, NotesState, NotesWay
from companion.engine.ports import StorageUnavailableError
from companion.integrations import wire
from companion.ui import theme
from companion.ui.translation import translate, translated
from companion.ui.view_state.notes_view import NotesPage, NotesVerb, NotesView, notes_view

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.engine.snapshot import Snapshot
    from companion.storage.key_store import KeyStore
    from companion.storage.note_vault import NoteVault
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.unlock_window import UnlockWindow

_log = logging.getLogger(__name__)

ASK_AFTER_MS = 600
WORK_BEGINS_MS = 300
WORK_PAUSE_MS = 40


class NotesDesk(QObject):
    """`turned` carries the NotesView; `do` is what its buttons send. Implements NotesPort for the command line."""

    turned = Signal(object)
    _came = Signal(object)

    def __init__(
        self,
        make_vault: Callable[[], NoteVault],
        bridge: EngineBridge,
        window: CompanionWindow,
        guard: ClickGuard,
    ) -> None:
        super().__init__()
        self._make_vault = make_vault
        self._bridge = bridge
        self._companion = window
        self._guard = guard
        self._page = NotesPage.HOME
        self._problem = ""
        self._secret: bytes | None = None
        self._way = NotesWay.PASSPHRASE
        self._waiting: Callable[[], None] | None = None
        self._window: UnlockWindow | None = None
        self._asking: BetweenCalls | None = None
        self._working: BetweenCalls | None = None
        self._came.connect(self._take)
        bridge.changed.connect(self._on_snapshot)

    @cached_property
    def _vault(self) -> NoteVault:
        """The vault; a start where nothing is locked does without it."""
        return self._make_vault()

    @property
    def view(self) -> NotesView:
        """What the part shows now."""
        from companion.storage.note_key import spelled  # noqa: PLC0415 - loaded when notes are dealt with

        key = spelled(self._secret) if self._secret and self._page == NotesPage.RECOVERY_KEY else ""
        return notes_view(self._vault.status, self._page, translate, shown_key=key, problem=self._problem)

    def begin(self) -> None:
        """After a start: unlock what is locked, or ask, once no call runs; go on with what was begun."""
        if self._bridge.snapshot.are_notes_locked:
            self._asking = BetweenCalls(self._bridge, ASK_AFTER_MS, self._ask)

    def stop(self) -> None:
        """Do no more; what is half done goes on at the next start."""
        for work in (self._asking, self._working):
            if work:
                work.stop()
        if self._working:
            self._vault.close()

    def begin_again(self) -> None:
        """Another log took the place of this one: what stands in it as it was typed is locked away too."""
        self._vault.begin_again()
        self._work()

    def home(self) -> None:
        """Forget a step that was left half done: the part was closed."""
        if self._page != NotesPage.AT_WORK:
            self._turn_to(NotesPage.HOME)
            self._secret = None

    def do(self, verb: NotesVerb, typed: tuple[str, ...]) -> None:
        """Do what a button asks, with what was typed."""
        if self._is_on_call():
            self._turn_to(self._page, translate("Notes", "After the call."))
            return
        if verb in (NotesVerb.BY_PASSPHRASE, NotesVerb.BY_KEY_STORE):
            self._begin_locking(NotesWay.KEY_STORE if verb == NotesVerb.BY_KEY_STORE else NotesWay.PASSPHRASE)
            return
        steps: dict[NotesVerb, Callable[..., None]] = {
            NotesVerb.WRITTEN_DOWN: lambda: self._turn_to(NotesPage.TYPE_BACK),
            NotesVerb.TYPED_BACK: self._on_typed_back,
            NotesVerb.SET_PASSPHRASE: self._set_passphrase,
            NotesVerb.UNLOCK: self._unlock_with_passphrase,
            NotesVerb.ASK_STORE: self._ask_store,
            NotesVerb.RECOVER: lambda: self._turn_to(NotesPage.RECOVER),
            NotesVerb.RECOVERED: self._recover,
            NotesVerb.CHANGE_PASSPHRASE: self._change_passphrase,
            NotesVerb.ASK_OFF: lambda: self._turn_to(NotesPage.SURE_OFF),
            NotesVerb.TURN_OFF: self._turn_off,
            NotesVerb.BACK: self._back,
        }
        steps[verb](*typed)

    # What the command line asks.

    def unlock(self, secret: str, *, is_recovery: bool) -> tuple[int, str]:
        """Unlock with a recovery key, or with a passphrase that was stretched by who asks: exit code and text."""
        from companion.storage.note_key import WrongKeyError, understood  # noqa: PLC0415 - as above

        if self._vault.status.state != NotesState.LOCKED:
            return wire.STORED, "Your notes are not locked."
        if self._is_on_call():
            return wire.REFUSED, "A call is running. Your notes can be unlocked after it."
        try:
            if is_recovery:
                self._vault.unlock(understood(secret))
            else:
                self._vault.unlock_stretched(bytes.fromhex(secret))
        except (WrongKeyError, ValueError):
            return wire.REFUSED, "That does not open your notes."
        self._on_unlocked()
        return wire.STORED, "Your notes are unlocked."

    # Locking them away.

    def _begin_locking(self, way: NotesWay) -> None:
        from companion.storage.note_key import new_secret  # noqa: PLC0415 - as above

        self._way, self._secret = way, new_secret()
        self._turn_to(NotesPage.RECOVERY_KEY)

    def _on_typed_back(self, typed: str) -> None:
        from companion.storage.note_key import WrongKeyError, to_keep, understood  # noqa: PLC0415 - as above

        secret = self._secret
        try:
            is_right = understood(typed) == secret
        except WrongKeyError:
            is_right = False
        if secret is None or not is_right:
            self._turn_to(
                NotesPage.TYPE_BACK, translate("Notes", "That is not the key that was shown. Look once more.")
            )
        elif self._way == NotesWay.PASSPHRASE:
            self._turn_to(NotesPage.NEW_PASSPHRASE)
        else:
            key_id, kept = _key_id(secret), to_keep(secret)
            self._in_a_thread(lambda: _key_store().put(key_id, kept), lambda _: self._lock(secret, None))

    def _change_passphrase(self) -> None:
        self._secret = self._vault.secret
        self._turn_to(NotesPage.NEW_PASSPHRASE)

    def _set_passphrase(self, passphrase: str, again: str) -> None:
        from companion.storage.note_key import new_salt, stretch, wrap  # noqa: PLC0415 - as above

        secret = self._secret
        if secret is None:
            self._turn_to(NotesPage.HOME)
        elif len(passphrase) < SHORTEST_PASSPHRASE:
            problem = translate("Notes", "That is shorter than %n characters.", SHORTEST_PASSPHRASE)
            self._turn_to(NotesPage.NEW_PASSPHRASE, problem)
        elif passphrase != again:
            self._turn_to(NotesPage.NEW_PASSPHRASE, translate("Notes", "The two are not the same."))
        else:
            salt = new_salt()
            self._in_a_thread(
                lambda: stretch(passphrase, salt), lambda stretched: self._lock(secret, wrap(secret, salt, stretched))
            )

    def _lock(self, secret: bytes, wrapped: Any) -> None:
        if self._vault.secret == secret:
            self._vault.rewrap(secret, wrapped)
        else:
            self._vault.turn_on(secret, wrapped)
        self._secret = None
        self._turn_to(NotesPage.HOME)
        self._bridge.engine.take_in_texts()
        self._work()

    # Unlocking.

    def _ask(self) -> None:
        """Ask the key store, or the agent in a small window."""
        status = self._vault.status
        if status.state == NotesState.LOCKED and status.way == NotesWay.KEY_STORE and status.can_encrypt:
            self._ask_store()
        elif status.state == NotesState.LOCKED:
            self._open_window()

    def _ask_store(self) -> None:
        from companion.storage.note_key import from_kept  # noqa: PLC0415 - as above

        key = self._vault.key
        if key:
            self._in_a_thread(lambda: _key_store().get(key.key_id), lambda kept: self._unlocked_by(from_kept(kept)))

    def _unlock_with_passphrase(self, passphrase: str) -> None:
        from companion.storage.note_key import stretched_for  # noqa: PLC0415 - as above

        wrapped = self._vault.key.wrapped if self._vault.key else None
        if wrapped:
            self._in_a_thread(lambda: stretched_for(wrapped, passphrase), self._unlocked_by_stretched)

    def _unlocked_by_stretched(self, stretched: bytes) -> None:
        self._vault.unlock_stretched(stretched)
        self._on_unlocked()

    def _unlocked_by(self, secret: bytes) -> None:
        self._vault.unlock(secret)
        self._on_unlocked()

    def _recover(self, typed: str) -> None:
        from companion.storage.note_key import WrongKeyError, understood  # noqa: PLC0415 - as above

        try:
            secret = understood(typed)
            self._vault.unlock(secret)
        except (WrongKeyError, StorageUnavailableError):
            self._turn_to(NotesPage.RECOVER, translate("Notes", "That key does not open your notes. Look once more."))
            return
        self._bridge.engine.take_in_texts()
        self._secret = secret
        self._turn_to(NotesPage.NEW_PASSPHRASE)

    def _on_unlocked(self) -> None:
        self._turn_to(NotesPage.HOME)
        self._bridge.engine.take_in_texts()
        self._work()
        if self._window:
            self._window.close()

    # Opening them for good.

    def _turn_off(self) -> None:
        from companion.storage.note_vault import VaultError  # noqa: PLC0415 - as above

        try:
            self._vault.turn_off()
        except VaultError as error:
            self._turn_to(NotesPage.HOME, translated(str(error)))
            return
        self._turn_to(NotesPage.HOME)
        self._work()

    # Inside.

    def _work(self) -> None:
        """Go on with the log, in slices between calls."""
        if self._working:
            self._working.stop()
        self._working = BetweenCalls(self._bridge, WORK_BEGINS_MS, self._slice)

    def _slice(self) -> int | None:
        key = self._vault.key
        if self._vault.step():
            return WORK_PAUSE_MS
        if key and self._vault.key is None and key.way == NotesWay.KEY_STORE:
            self._in_a_thread(lambda: _key_store().drop(key.key_id), lambda _: None, is_quiet=True)
        self.turned.emit(self.view)
        return None

    def _back(self, *_: str) -> None:
        if self._page == NotesPage.TYPE_BACK:
            self._turn_to(NotesPage.RECOVERY_KEY)
            return
        self._secret = None
        self._turn_to(NotesPage.HOME)

    def _turn_to(self, page: NotesPage, problem: str = "") -> None:
        self._page, self._problem = page, problem
        self.turned.emit(self.view)

    def _in_a_thread(self, work: Callable[[], Any], then: Callable[[Any], None], *, is_quiet: bool = False) -> None:
        """Do what takes its time elsewhere, and the rest here when no call runs."""
        page = self._page
        if not is_quiet:
            self._turn_to(NotesPage.AT_WORK)

        def run() -> None:
            try:
                result: Any = work()
            except Exception as error:  # noqa: BLE001 - looked at in the thread of the window
                result = error
            self._came.emit(lambda: self._on_result(result, then, page, is_quiet=is_quiet))

        threading.Thread(target=run, name="notes", daemon=True).start()

    def _take(self, on_result: Callable[[], None]) -> None:
        if self._is_on_call():
            self._waiting = on_result
        else:
            on_result()

    def _on_result(self, result: Any, then: Callable[[Any], None], page: NotesPage, *, is_quiet: bool) -> None:
        from companion.storage.key_store import KeyStoreError  # noqa: PLC0415 - as above
        from companion.storage.note_cipher import NoCryptographyError  # noqa: PLC0415 - the same
        from companion.storage.note_key import WrongKeyError  # noqa: PLC0415 - the same
        from companion.storage.note_vault import VaultError  # noqa: PLC0415 - the same

        try:
            if isinstance(result, Exception):
                raise result
            then(result)
        except WrongKeyError:
            self._turn_to(NotesPage.HOME, translate("Notes", "That does not open your notes."))
        except (KeyStoreError, NoCryptographyError, VaultError) as error:
            if is_quiet:
                _log.warning("%s", error)
            else:
                self._turn_to(NotesPage.HOME if page == NotesPage.TYPE_BACK else page, translated(str(error)))

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD):
            if self._window:
                self._window.close()
            return
        waiting, self._waiting = self._waiting, None
        if waiting:
            waiting()

    def _is_on_call(self) -> bool:
        return self._bridge.snapshot.phase in (Phase.ON_CALL, Phase.ON_HOLD)

    def _open_window(self) -> None:
        from companion.ui.windows.unlock_window import UnlockWindow  # noqa: PLC0415 - loaded when it is opened

        if self._window is None:
            self._window = UnlockWindow(theme.look_for(self._bridge.settings), self._guard, self.view)
            self.turned.connect(self._window.show_view)
            self._window.asked.connect(self.do)
            self._window.closed.connect(self._on_window_closed)
        self._window.open_beside(self._companion)

    def _on_window_closed(self) -> None:
        self._window = None
        self.home()


def _key_store() -> KeyStore:
    from companion.storage.key_store import KeyStore  # noqa: PLC0415 - loaded when the key store is asked

    return KeyStore()


def _key_id(secret: bytes) -> str:
    from companion.storage.note_cipher import key_id_of  # noqa: PLC0415 - loaded when notes are locked away

    return key_id_of(secret)
