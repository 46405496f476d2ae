"""Reads calls that were exported as JSON, line by line, and believes nothing: every refusal says what to do.

A file as it was written has one call a line, so a large one never stands in memory whole. One that another program laid
out anew is read whole, up to a size.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import stat
from typing import TYPE_CHECKING, Any

from companion.domain.value import value
from companion.engine.said import said
from companion.export.json_file import FORMAT, VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator
    from io import BufferedReader
    from pathlib import Path

LARGEST_LINE = 8 * 1024 * 1024
LARGEST_LAID_OUT_ANEW = 32 * 1024 * 1024
DEEPEST = 12
_TEXTS = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_BUT_BRACKETS = re.compile(rb"[^][{}]+")
_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


class ImportRefusedError(Exception):
    """The file cannot be taken in; says why in one sentence, and nothing was changed."""


@value
class Item:
    """One thing in the file: a call of a version, or an event that is kept beside calls."""

    content: Any
    version: int
    is_call: bool


class ImportFile:
    """One file; `items` may be asked again, `digest` tells whether it was the same one."""

    def __init__(self, path: Path, largest: int) -> None:
        self._path = path
        self._largest = largest
        self.digest = ""

    def items(self) -> Iterator[Item]:
        """Yield what is in it. Raises ImportRefusedError, which may come as late as at the end: act after it."""
        try:
            descriptor = os.open(self._path, _FLAGS)
            try:
                self._refuse_what_is_no_file(os.fstat(descriptor))
                with os.fdopen(descriptor, "rb", closefd=False) as file:
                    yield from self._items(file)
            finally:
                os.close(descriptor)
        except OSError as error:
            raise ImportRefusedError(
                said("{file} cannot be read: {reason}.", file=self._path.name, reason=error.strerror or error)
            ) from error

    def _refuse_what_is_no_file(self, found: os.stat_result) -> None:
        name = self._path.name
        if stat.S_ISDIR(found.st_mode):
            raise ImportRefusedError(said("{file} is a folder; choose the exported file in it.", file=name))
        if not stat.S_ISREG(found.st_mode):
            raise ImportRefusedError(said("{file} is no ordinary file.", file=name))
        if found.st_size > self._largest:
            raise ImportRefusedError(
                said(
                    "{file} is larger than {limit} MB. Export it in parts, from one day to another, and import each; "
                    "the command line takes larger files while the program is closed.",
                    file=name,
                    limit=self._largest // 1024 // 1024,
                )
            )

    def _items(self, file: BufferedReader) -> Iterator[Item]:
        lines = _Lines(file)
        head = lines.next()
        if head.rstrip().endswith(b"["):
            yield from self._by_lines(head, lines)
        else:
            yield from self._whole(head, file, lines)
        self.digest = lines.digest()

    def _by_lines(self, head: bytes, lines: _Lines) -> Iterator[Item]:
        version = _version_of(_parsed(head.rstrip() + b"]}", self._path.name), self._path.name)
        counted = {"calls": 0, "kept": 0}
        section = "calls"
        while True:
            line = lines.next().rstrip(b"\r\n")
            if line.startswith(b"]"):
                rest = line[1:].strip()
                if rest == b', "kept": [' and section == "calls":
                    section = "kept"
                    continue
                self._check_end(rest, counted, version, lines)
                return
            if not line:
                raise ImportRefusedError(self._cut())
            counted[section] += 1
            yield Item(_parsed(line.removesuffix(b","), self._path.name), version, section == "calls")

    def _check_end(self, rest: bytes, counted: dict[str, int], version: int, lines: _Lines) -> None:
        if lines.next():
            raise ImportRefusedError(_foreign(self._path.name))
        if version == 1 and rest == b"}":
            return
        if not rest.startswith(b","):
            raise ImportRefusedError(self._cut())
        self._check_counts(_parsed(b"{" + rest[1:].lstrip(), self._path.name).get("counts"), counted)

    def _check_counts(self, said_to_be: object, counted: dict[str, int]) -> None:
        if said_to_be != counted:
            raise ImportRefusedError(self._cut())

    def _whole(self, head: bytes, file: BufferedReader, lines: _Lines) -> Iterator[Item]:
        rest = file.read(LARGEST_LAID_OUT_ANEW + 1)
        lines.add(rest)
        if len(head) + len(rest) > LARGEST_LAID_OUT_ANEW:
            raise ImportRefusedError(_foreign(self._path.name))
        content = _parsed(head + rest, self._path.name)
        version = _version_of(content, self._path.name)
        calls, kept = content["calls"], content.get("kept", [])
        if not isinstance(kept, list):
            raise ImportRefusedError(_foreign(self._path.name))
        if version > 1:
            self._check_counts(content.get("counts"), {"calls": len(calls), "kept": len(kept)})
        yield from (Item(call, version, is_call=True) for call in calls)
        yield from (Item(event, version, is_call=False) for event in kept)

    def _cut(self) -> str:
        return said(
            "{file} is not whole: its end is missing or calls are. Export it again where it came from.",
            file=self._path.name,
        )


class _Lines:
    """Reads line by line, and keeps a digest of all of it."""

    def __init__(self, file: BufferedReader) -> None:
        self._file = file
        self._hash = hashlib.sha256()

    def next(self) -> bytes:
        """Return the next line, empty at the end."""
        line = self._file.readline(LARGEST_LINE + 1)
        if len(line) > LARGEST_LINE:
            raise ImportRefusedError(said("One line of the file is longer than any call can be; nothing was imported."))
        self._hash.update(line)
        return line

    def add(self, read: bytes) -> None:
        """Count in what was read in one go."""
        self._hash.update(read)

    def digest(self) -> str:
        """What was read so far, as a hash."""
        return self._hash.hexdigest()


def _version_of(content: Any, name: str) -> int:
    if not isinstance(content, dict) or content.get("format") != FORMAT or not isinstance(content.get("calls"), list):
        raise ImportRefusedError(_foreign(name))
    version = content.get("version")
    if type(version) is not int or version < 1:
        raise ImportRefusedError(_foreign(name))
    if version > VERSION:
        raise ImportRefusedError(
            said("{file} was written by a newer Call Companion. Bring this one up to date, then import it.", file=name)
        )
    if version > 1 and content.get("for") != "me":
        raise ImportRefusedError(
            said("{file} was exported for a lead and holds only part of each call. Import one made for you.", file=name)
        )
    return version


def _parsed(text: bytes, name: str) -> Any:
    if _depth_is_too_much(text):
        raise ImportRefusedError(_foreign(name))
    try:
        return json.loads(
            text.decode("utf-8-sig"),
            object_pairs_hook=_without_doubles,
            parse_constant=_no_number,
            parse_float=_finite,
        )
    except (ValueError, RecursionError, MemoryError):
        raise ImportRefusedError(_foreign(name)) from None


def _depth_is_too_much(text: bytes) -> bool:
    """Tell whether it is nested deeper than any export: reading that would cost the stack."""
    depth = deepest = 0
    for bracket in _BUT_BRACKETS.sub(b"", _TEXTS.sub(b"", text)):
        depth += 1 if bracket in b"[{" else -1
        deepest = max(deepest, depth)
    return deepest > DEEPEST


def _foreign(name: str) -> str:
    return said(
        "{file} is not an export of calls that Call Companion can read. Choose a .json file made with “for me”.",
        file=name,
    )


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a key stands twice")
    return whole


def _no_number(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("the number is too large")
    return number
