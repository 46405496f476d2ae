"""Carries out what came over the local socket: a line in, a line out. The same commands as behind the buttons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Protocol

from companion.integrations import log_order, pack_order, replies, wire
from companion.integrations.long_work import Later
from companion.integrations.policy_gate import refused_by
from companion.integrations.verb_commands import command_for
from companion.integrations.verbs import LOG_VERBS, OF_THE_LOG

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.engine.commands import Command
    from companion.engine.engine import Engine
    from companion.integrations.export_order import LongVerbs
    from companion.integrations.log_order import LogPort
    from companion.integrations.pack_order import PackPort
    from companion.integrations.verbs import Request

_IDS_KEPT = 256


class WindowPort(Protocol):
    """What other programs may do with the window. None of it takes the keyboard away, except `keyboard`."""

    def show(self) -> None:
        """Bring it into sight."""

    def hide(self) -> None:
        """Put it out of sight."""

    def compact(self) -> None:
        """Fold it to the bar."""

    def expand(self) -> None:
        """Unfold it."""

    def keyboard(self) -> None:
        """Let it take keys until it is left."""

    def reset_place(self) -> None:
        """Put it back into its corner."""

    def quit(self) -> None:
        """End the program once the event loop runs again: the answer has to go out first."""

    def controls(self) -> list[dict[str, Any]]:
        """Return the visible buttons with accessible name and rectangle on screen."""


class NotesPort(Protocol):
    """Unlocks the notes."""

    def unlock(self, secret: str, *, is_recovery: bool) -> tuple[int, str]:
        """Unlock with a stretched passphrase in hex, or with a recovery key; returns exit code and text."""


class RequestHandler:
    """Hand its `handle` to the server. `health`: facts about the program for `doctor`, without a word of an agent."""

    def __init__(  # noqa: PLR0913, PLR0917 - it stands between all of these
        self,
        engine: Engine,
        window: WindowPort,
        long_verbs: LongVerbs,
        packs: PackPort,
        log: LogPort | None = None,
        notes: NotesPort | None = None,
        health: Callable[[], dict[str, Any]] | None = None,
    ) -> None:
        self._engine = engine
        self._window = window
        self._long_verbs = long_verbs
        self._packs = packs
        self._log = log
        self._notes = notes
        self._health = health
        self._done: dict[str, None] = {}
        self._window_verbs = {
            "show": window.show,
            "hide": window.hide,
            "compact": window.compact,
            "expand": window.expand,
            "keyboard": window.keyboard,
            "reset-place": window.reset_place,
            "quit": window.quit,
        }

    def handle(self, line: bytes) -> bytes | Later:
        """Answer one request, some of them later."""
        try:
            request = wire.decode_request(line)
        except wire.WireError as problem:
            return wire.encode_reply(wire.USAGE, str(problem))
        refusal = refused_by(self._engine.policy, request.verb, request.args)
        if refusal:
            return wire.encode_reply(wire.REFUSED, refusal)
        if request.verb in LOG_VERBS:
            return self._begin(request)
        return wire.encode_reply(*self._answer(request))

    def _answer(self, request: Request) -> tuple[int, str]:
        command = command_for(request.verb, request.args)
        if command:
            return self._carry_out(request, command)
        if request.verb in self._window_verbs:
            self._window_verbs[request.verb]()
            return wire.STORED, ""
        if request.verb.startswith("pack "):
            return pack_order.carry_out(request.verb, request.args, self._packs)
        if request.verb == "unlock" and self._notes:
            return self._notes.unlock(request.args.get("secret", ""), is_recovery="recovery" in request.args)
        if request.verb in OF_THE_LOG:
            return self._on_log(request)
        return wire.STORED, self._told(request)

    def _told(self, request: Request) -> str:
        """Return how something stands."""
        if request.verb == "controls":
            return json.dumps(self._window.controls())
        if request.verb == "doctor":  # asked by the command line, which judges it together with what it sees itself
            return json.dumps(self._health() if self._health else {})
        picture = self._engine.snapshot
        if request.verb == "follow-up list":
            return replies.follow_ups_text(picture)
        return replies.status_json(picture) if "json" in request.args else replies.status_text(picture)

    def _begin(self, request: Request) -> bytes | Later:
        later = Later()

        def tell(exit_code: int, text: str) -> None:
            later.give(wire.encode_reply(exit_code, text))

        self._long_verbs.begin(request.verb, request.args, tell)
        return later if later.reply is None else later.reply

    def _on_log(self, request: Request) -> tuple[int, str]:
        if self._log is None:
            return wire.REFUSED, "The log is not at hand."
        return log_order.carry_out(request.verb, request.args, self._log)

    def _carry_out(self, request: Request, command: Command) -> tuple[int, str]:
        # The log knows the ids of what it stored. Words without a call leave nothing there: the newest are kept here.
        if request.command_id not in self._done:
            refusal = self._engine.execute(command, request.command_id).refusal
            if refusal:
                return wire.REFUSED, replies.REFUSALS[refusal]
            self._remember(request.command_id)
        if not self._engine.flush():
            again = replies.NOT_ON_DISK.format(id=request.command_id) if request.command_id else replies.NOT_ON_DISK
            return wire.NOT_ON_DISK, again
        return wire.STORED, replies.done_text(request.verb, self._engine.snapshot)

    def _remember(self, command_id: str | None) -> None:
        if command_id is None:
            return
        self._done[command_id] = None
        while len(self._done) > _IDS_KEPT:
            del self._done[next(iter(self._done))]
