"""Holds what is typed over the hand-over card: in memory, until the wrap-up of its call closes or the next call starts.

It opens the large card, gives what was typed to it and to the small one, and puts the card into the note when asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from companion.domain.call import Coding, Phase
from companion.domain.hand_over import NOTHING_TYPED, HandOver, HandOverWords, Typed, hand_over, keeping, note_with
from companion.domain.note_guard import guard_note
from companion.engine import commands as cmd
from companion.ui import theme
from companion.ui.translation import translate
from companion.ui.view_state.hand_over_view import HandOverView, hand_over_text, hand_over_view
from companion.ui.view_state.parts import Wish

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.domain.call import Call
    from companion.engine.snapshot import Snapshot
    from companion.ui.engine_bridge import EngineBridge
    from companion.ui.widget.buttons import ClickGuard
    from companion.ui.widget.window import CompanionWindow
    from companion.ui.windows.hand_over_window import HandOverWindow


class HandOverDesk(QObject):
    """Stands between the panel, the window of the card and the engine. finish_note: closes a note that is being typed.

    _call: the call the card is of, as it was seen last; None while there is no card.
    """

    def __init__(
        self, bridge: EngineBridge, window: CompanionWindow, guard: ClickGuard, finish_note: Callable[[], None]
    ) -> None:
        super().__init__()
        self._bridge = bridge
        self._companion = window
        self._guard = guard
        self._finish_note = finish_note
        self._window: HandOverWindow | None = None
        self._call: Call | None = None
        self._is_at_hand = False
        self._words = NOTHING_TYPED
        self._copied = ""
        self._is_asked = False
        self._landed = ""
        bridge.changed.connect(self._on_snapshot)

    def do(self, wish: Wish) -> None:
        """Do what a button asks, with what was typed up to now."""
        call = self._bridge.snapshot.call
        if self._call is None and call is not None:
            self._begin(call)
        if self._call is None:
            return
        if self._window:
            self._window.keep()
        match wish:
            case Wish.HAND_OVER:
                self._open()
            case Wish.COPY_HAND_OVER:
                self._copied = self._text(self._call)
                QGuiApplication.clipboard().setText(self._copied)
            case Wish.KEEP_HAND_OVER if self._call.ended is None:
                self._is_asked = not self._is_asked
            case Wish.KEEP_HAND_OVER:
                self._put_into_note(self._call)
        self._show()

    # What the engine tells.

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        if self._call is None:
            return
        if snapshot.call and snapshot.call.call_id != self._call.call_id:
            self._forget_for_the_next_call()
            return
        before, self._call = self._call, snapshot.call or self._call
        self._is_at_hand = snapshot.call is not None
        if not self._is_at_hand and self._window is None:
            self._forget()
            return
        if snapshot.phase == Phase.WRAP_UP and before.ended is None:
            self._on_call_over()
        self._show()

    def _on_call_over(self) -> None:
        """Put the card into the note at once, so that no verb that closes the wrap-up can come before it."""
        if self._window:
            self._window.keep_so_far()
            self._bridge.send(cmd.EditWrapUp(Coding()))  # the wrap-up waits while a window of its call is open
        if self._is_asked and self._call:
            self._put_into_note(self._call)

    def _put_into_note(self, call: Call) -> None:
        self._finish_note()  # else it would write over the card
        note = (self._bridge.snapshot.call or call).coding.note or ""
        if self._landed and self._landed not in note:
            self._landed = ""
        new, landed = note_with(note, self._text(call), self._landed)
        if self._bridge.send(cmd.EditWrapUp(Coding(note=new))):
            self._landed = landed
        elif self._bridge.snapshot.are_notes_locked:
            QGuiApplication.clipboard().setText(self._text(call))
            sentence = translate("Desk", "Your notes are locked. What you wrote is on the clipboard.")
            self._companion.name_problems([sentence])

    # What the window tells.

    def _on_corrected(self, typed: Typed) -> None:
        if self._call is None:
            return
        self._words = self._words.with_typed(typed, self._card(self._call))
        self._companion.show_hand_over(self._words)
        self._show()

    def _on_closed(self) -> None:
        self._window = None
        if not self._is_at_hand:
            self._forget()

    # Inside.

    def _begin(self, call: Call) -> None:
        self._call = call
        self._is_at_hand = True
        self._words = HandOverWords(call.call_id)

    def _forget(self) -> None:
        had_words = bool(self._words.typed)
        self._call, self._words, self._copied, self._landed = None, NOTHING_TYPED, "", ""
        self._is_asked = self._is_at_hand = False
        if had_words:
            self._companion.show_hand_over(self._words)

    def _forget_for_the_next_call(self) -> None:
        """A call that was left for the next one without a wrap-up has no note any more: the clipboard has the card."""
        if self._window:
            self._window.close()  # hands over what was typed last
        call = self._call
        if call is not None:
            if self._is_asked and call.ended is None:
                QGuiApplication.clipboard().setText(self._text(call))
                sentence = translate("Desk", "That call is closed already. What you wrote is on the clipboard.")
                self._companion.name_problems([sentence])
            self._forget()

    def _open(self) -> None:
        from companion.ui.windows.hand_over_window import HandOverWindow  # noqa: PLC0415 - loaded when it is opened

        view = self._view()
        if view is None:
            return
        if self._window is None:
            self._window = HandOverWindow(theme.look_for(self._bridge.settings), self._guard, view)
            self._window.corrected.connect(self._on_corrected)
            self._window.wished.connect(self.do)
            self._window.closed.connect(self._on_closed)
            self._window.open_beside(self._companion)
        else:
            self._window.come_forward()

    def _show(self) -> None:
        view = self._view() if self._window else None
        if self._window and view:
            self._window.show_view(view)

    def _view(self) -> HandOverView | None:
        call = self._call
        if call is None:
            return None
        at_hand = call if self._is_at_hand else None
        kept = keeping(at_hand, self._text(call), self._landed, is_asked=self._is_asked)
        return hand_over_view(self._card(call), self._words, kept, self._copied, translate)

    def _card(self, call: Call) -> HandOver:
        return hand_over(call, self._bridge.engine.pack)

    def _text(self, call: Call) -> str:
        text = hand_over_text(self._card(call), self._words, translate)
        return guard_note(text, self._bridge.settings.masked()).text
