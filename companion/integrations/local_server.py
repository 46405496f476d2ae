"""Answers requests at the doorway. Knows no event loop: `Readiness` tells it when something came.

Nothing that arrives may hurt: at most 8 at once, one line of 4 KiB each, one second to send it, and only this user.
Nothing here raises into the event loop.
"""

from __future__ import annotations

import logging
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from companion.integrations import wire
from companion.integrations.doorway import doorway
from companion.integrations.long_work import Later

if TYPE_CHECKING:
    from collections.abc import Callable

    from companion.engine.ports import Clock
    from companion.integrations.doorway import Guest, Listener
    from companion.integrations.instance_lock import InstanceLock

_log = logging.getLogger(__name__)

MOST_CLIENTS = 8
TIME_TO_ASK_S = 1.0
_MOST_AT_ONCE = 64
# Cleaners of temporary folders take away what nobody touched for six hours.
_STAYS_FRESH_S = 3 * 3600.0
_OWN_FAULT = "Call Companion has a fault of its own here; its log says more."


class Watch(Protocol):
    """A running watch over something that is waited for."""

    def cancel(self) -> None:
        """Stop it; once is enough, and it is allowed from its own callback."""


class Readiness(Protocol):
    """Tells when there is something to read."""

    def watch(self, source: Guest | Listener, callback: Callable[[], None]) -> Watch:
        """Call back whenever the source is ready, until cancelled."""


class _Client:
    def __init__(self, connection: Guest, deadline_s: float) -> None:
        self.connection = connection
        self.deadline_s = deadline_s
        self.received = b""
        self.watch: Watch | None = None


class LocalServer:
    """Listens until closed. Call `sweep` about once a second."""

    def __init__(
        self,
        address: str,
        lock: InstanceLock,
        handle: Callable[[bytes], bytes | Later],
        clock: Clock,
        readiness: Readiness,
    ) -> None:
        self._address = address
        self._handle = handle
        self._clock = clock
        self._readiness = readiness
        self._clients: set[_Client] = set()
        self._listener = doorway.listen(address, lock)
        self._listening: Watch | None = readiness.watch(self._listener, self._accept_all)
        self._touched_s = self._now_s()

    def sweep(self) -> None:
        """Close who did not ask in time, and listen again after a pause."""
        now_s = self._now_s()
        for client in [client for client in self._clients if client.deadline_s <= now_s]:
            self._drop(client)
        if self._listening is None and self._listener.fileno() >= 0:
            self._listening = self._readiness.watch(self._listener, self._accept_all)
        if now_s - self._touched_s >= _STAYS_FRESH_S:
            self._touched_s = now_s
            with suppress(OSError):
                doorway.touch(self._address)

    def close(self) -> None:
        """Stop listening and take the socket away."""
        if self._listener.fileno() < 0:
            return
        self._pause()
        for client in list(self._clients):
            self._drop(client)
        self._listener.close()
        with suppress(OSError):
            doorway.remove(self._address)

    def _now_s(self) -> float:
        return self._clock.now().elapsed_s

    def _pause(self) -> None:
        if self._listening:
            self._listening.cancel()
            self._listening = None

    def _accept_all(self) -> None:
        self.sweep()
        for _ in range(_MOST_AT_ONCE):
            try:
                connection = doorway.accept(self._listener)
            except BlockingIOError:
                return
            except ConnectionError:
                continue
            except OSError as error:
                # Out of descriptors: the one who waits would wake us without end.
                _log.warning("nobody can be let in for now: %s", error)
                self._pause()
                return
            self._let_in(connection)

    def _let_in(self, connection: Guest) -> None:
        try:
            is_welcome = doorway.is_this_user(connection)
        except OSError:
            is_welcome = False
        if not is_welcome:
            _log.warning("a program of another user was turned away")
            connection.close()
        elif len(self._clients) >= MOST_CLIENTS:
            _answer(connection, wire.encode_reply(wire.NOT_RUNNING, wire.BUSY))
        else:
            client = _Client(connection, self._now_s() + TIME_TO_ASK_S)
            self._clients.add(client)
            client.watch = self._readiness.watch(connection, lambda: self._read(client))

    def _read(self, client: _Client) -> None:
        if client not in self._clients:
            return
        try:
            piece = client.connection.recv(wire.LONGEST_REQUEST + 1 - len(client.received))
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        client.received += piece
        line, newline, _ = client.received.partition(b"\n")
        if newline:
            self._drop(client, lambda: self._reply_to(line + newline))
        elif len(client.received) > wire.LONGEST_REQUEST:
            too_long = f"The request is longer than {wire.LONGEST_REQUEST} bytes."
            self._drop(client, lambda: wire.encode_reply(wire.USAGE, too_long))
        elif not piece:
            self._drop(client)

    def _reply_to(self, line: bytes) -> bytes | Later:
        try:
            return self._handle(line)
        except Exception as error:  # noqa: BLE001 - a fault of ours must not stop the event loop
            # The message of the exception may quote what was asked, a note for instance: where it happened is enough.
            where = "".join(traceback.format_tb(error.__traceback__))
            _log.error("a request failed with %s\n%s", type(error).__name__, where)
            return wire.encode_reply(wire.BUG, _OWN_FAULT)

    def _drop(self, client: _Client, last_words: Callable[[], bytes | Later] | None = None) -> None:
        """Forget a client first, so that whatever answering does, it is not asked twice."""
        self._clients.discard(client)
        if client.watch:
            client.watch.cancel()
        if last_words:
            _answer_when_done(client.connection, last_words())
        else:
            client.connection.close()


def _answer_when_done(connection: Guest, reply: bytes | Later) -> None:
    """Whoever waits for long work does not count among those who may ask at once."""
    if isinstance(reply, Later):
        reply.on_given(lambda given: _answer(connection, given))
    else:
        _answer(connection, reply)


def _answer(connection: Guest, reply: bytes) -> None:
    """Send what fits at once, which is all of it, and hang up; who does not listen gets no more."""
    with connection, suppress(OSError):
        connection.send(reply)
