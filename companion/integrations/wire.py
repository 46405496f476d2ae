"""What goes over the wire: one JSON line there, one JSON line back. Nothing that arrives is believed unchecked."""

from __future__ import annotations

import json

from companion.integrations.verbs import VERBS, Request, is_uuid, problem_with, quoted

TYPE_CHECKING = False  # see verbs.py
if TYPE_CHECKING:
    from typing import Any

VERSION = 1
LONGEST_REQUEST = 4096  # bytes, the newline included
LONGEST_REPLY = 1024 * 1024

STORED, BUG, USAGE, NOT_RUNNING, REFUSED, NOT_ON_DISK = 0, 1, 2, 3, 4, 5
BUSY = "Call Companion is busy with other requests. Try again."


class WireError(Exception):
    """The line is not one of ours; the text says why."""


def encode_request(request: Request) -> bytes:
    """Write a request as a line; raises WireError when it is too long."""
    whole = {"v": VERSION, "id": request.command_id, "verb": request.verb, "args": request.args}
    line = json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    if len(line) > LONGEST_REQUEST:
        raise WireError(
            f"That is too long: {len(line)} bytes where {LONGEST_REQUEST} is the most. Shorten the text you gave."
        )
    return line


def decode_request(line: bytes) -> Request:
    """Read and check a request; raises WireError for whatever is not exactly one."""
    if len(line) > LONGEST_REQUEST:
        raise WireError(f"The request is longer than {LONGEST_REQUEST} bytes.")
    whole = _parsed(line)
    if not isinstance(whole, dict) or set(whole) != {"v", "id", "verb", "args"}:
        raise WireError("The request must be an object of v, id, verb and args.")
    if type(whole["v"]) is not int or whole["v"] != VERSION:
        raise WireError(f"This program speaks version {VERSION} of the protocol only.")
    verb, args, command_id = whole["verb"], whole["args"], whole["id"]
    if not isinstance(verb, str) or verb not in VERBS:
        raise WireError(f"There is no verb {quoted(verb)}." if isinstance(verb, str) else "The verb must be a text.")
    if command_id is not None and not is_uuid(command_id):
        raise WireError("The id must be a UUID.")
    if not isinstance(args, dict):
        raise WireError("The arguments must be an object.")
    problem = problem_with(verb, args)
    if problem:
        raise WireError(problem)
    return Request(verb, args, command_id=command_id and command_id.lower())


def encode_reply(exit_code: int, text: str) -> bytes:
    """Write a reply as a line of plain ASCII."""
    return json.dumps({"v": VERSION, "exit": exit_code, "text": text}, separators=(",", ":")).encode("ascii") + b"\n"


def decode_reply(line: bytes) -> tuple[int, str]:
    """Read a reply: (exit code, text); raises WireError when it is none."""
    whole = _parsed(line)
    if isinstance(whole, dict):
        exit_code, text = whole.get("exit"), whole.get("text")
        if type(exit_code) is int and isinstance(text, str):
            return exit_code, text
    raise WireError("The answer was not understood.")


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode(), object_pairs_hook=_without_doubles, parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise WireError("The line is not JSON.") from None


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a key stands twice")
    return whole


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
