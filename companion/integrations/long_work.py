"""Work that takes longer than a verb may: done piece by piece, answered when it is done."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Yields how far it is, and returns (exit code, text). Closed before its end, it leaves nothing half done.
Work = Generator[int, None, tuple[int, str]]


class Later:
    """An answer that is not there yet."""

    def __init__(self) -> None:
        self._reply: bytes | None = None
        self._send: Callable[[bytes], None] | None = None

    @property
    def reply(self) -> bytes | None:
        """The answer, once it is there."""
        return self._reply

    def give(self, reply: bytes) -> None:
        """The work is done."""
        self._reply = reply
        if self._send:
            self._send(reply)

    def on_given(self, send: Callable[[bytes], None]) -> None:
        """Call `send` with the answer, now or when it is there."""
        self._send = send
        if self._reply is not None:
            send(self._reply)


def done_at_once(work: Work) -> tuple[int, str]:
    """Do all of it and return (exit code, text)."""
    while True:
        try:
            next(work)
        except StopIteration as done:
            exit_code, text = done.value
            return exit_code, text
