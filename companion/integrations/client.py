"""Asks the running program and brings its answer back. Without Qt, so that a verb costs little more than Python."""

from __future__ import annotations

from os import urandom
from time import sleep

from companion.integrations import wire
from companion.integrations.doorway import doorway
from companion.integrations.verbs import LOG_VERBS, OF_THE_LOG, VERBS

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    from companion.integrations.doorway import Visit
    from companion.integrations.verbs import Request

TIMEOUT_S = 5.0
TIMEOUT_OF_LONG_WORK_S = 900.0
LASTING = (*LOG_VERBS, *OF_THE_LOG)
_TRIES_WHEN_BUSY = 25
_PAUSE_WHEN_BUSY_S = 0.1

NOT_RUNNING = "Call Companion is not running. Start it with: call-companion"
NO_ANSWER = "Call Companion runs but does not answer."
UNKNOWN = "Call Companion did not answer in time; whether it was done is not known. Ask again with --id {id}"


def ask(address: str, request: Request, timeout_s: float | None = None) -> tuple[int, str]:
    """Send a request and return (exit code, text); never raises for what can go wrong on the way."""
    if request.command_id is None and VERBS[request.verb].changes:
        request.command_id = _new_id()
    try:
        line = wire.encode_request(request)
    except wire.WireError as problem:
        return wire.USAGE, str(problem)
    if timeout_s is None:
        timeout_s = TIMEOUT_OF_LONG_WORK_S if request.verb in LASTING else TIMEOUT_S
    for _ in range(_TRIES_WHEN_BUSY):
        answer = _exchange(address, line, timeout_s)
        if answer != (wire.NOT_RUNNING, wire.BUSY):
            break
        sleep(_PAUSE_WHEN_BUSY_S)
    if answer is not None:
        return answer
    if request.command_id is not None:
        return wire.NOT_ON_DISK, UNKNOWN.format(id=request.command_id)
    return wire.NOT_RUNNING, NO_ANSWER


def _exchange(address: str, line: bytes, timeout_s: float) -> tuple[int, str] | None:
    """Ask once; None when there was nobody to answer although somebody listened."""
    try:
        connection = doorway.connect(address, timeout_s)
    except (FileNotFoundError, ConnectionRefusedError, NotADirectoryError):
        return wire.NOT_RUNNING, NOT_RUNNING
    except BlockingIOError:
        return wire.NOT_RUNNING, wire.BUSY
    except TimeoutError:
        return wire.NOT_RUNNING, NO_ANSWER
    except OSError as error:
        return wire.NOT_RUNNING, f"Call Companion cannot be reached: {error.strerror or error}."
    try:
        try:  # noqa: SIM105 - contextlib costs as much as asking
            connection.sendall(line)
        except OSError:
            pass  # it may have answered "busy" and gone before reading: the answer tells
        return _answer(connection)
    finally:
        connection.close()


def _answer(connection: Visit) -> tuple[int, str] | None:
    received = b""
    while b"\n" not in received and len(received) <= wire.LONGEST_REPLY:
        try:
            piece = connection.recv(65536)
        except OSError:
            return None
        if not piece:
            return None
        received += piece
    try:
        return wire.decode_reply(received)
    except wire.WireError:
        return None


def _new_id() -> str:
    """Make a random UUID; the module for it costs more than asking."""
    digits = bytearray(urandom(16))
    digits[6] = digits[6] & 0x0F | 0x40
    digits[8] = digits[8] & 0x3F | 0x80
    text = digits.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
