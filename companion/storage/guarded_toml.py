"""Reads TOML that may be hostile.

The parser of the standard library builds tables for every part of a dotted key: 64 KB of `a.a.a…` take 3 GB. So the
text is looked through first: how large, how many dots in a line, how deep the brackets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from companion.engine.said import said

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_SETTINGS = 64 * 1024
LARGEST_PACK = 512 * 1024
MOST_DOTS_IN_A_LINE = 20
DEEPEST_BRACKETS = 16

_TELLING = re.compile(r"""[\n"'#.\[\]{}]""")
_END_OF_BASIC = re.compile(r'(?:[^"\\\n]|\\[^\n])*+"')
_DEPTHS = {"[": 1, "{": 1, "]": -1, "}": -1}


class TomlRefusedError(Exception):
    """The file cannot be read as TOML; says why in words for its owner."""


def read_guarded_toml(path: Path, largest: int = LARGEST_SETTINGS) -> dict[str, Any]:
    """Read a file; raises FileNotFoundError when there is none and TomlRefusedError for every other trouble."""
    return parse_guarded_toml(read_at_most(path, largest), largest)


def read_at_most(path: Path, largest: int) -> bytes:
    """Read the bytes of a file; raises FileNotFoundError when there is none, else TomlRefusedError.

    What is larger comes one byte too long, for the parser to refuse.
    """
    try:
        with path.open("rb") as file:
            return file.read(largest + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise TomlRefusedError(said("it cannot be opened ({reason})", reason=error.strerror)) from error


def parse_guarded_toml(content: bytes, largest: int = LARGEST_SETTINGS) -> dict[str, Any]:
    """Parse TOML; raises TomlRefusedError for every trouble."""
    if len(content) > largest:
        raise TomlRefusedError(said("it is larger than {most} KB", most=largest // 1024))
    try:
        text = content.decode("utf-8").replace("\r\n", "\n")
        _look_through(text)
        import tomllib  # noqa: PLC0415 - the shipped words come parsed, and many starts read no other file

        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise TomlRefusedError(said("it is not written in UTF-8")) from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise TomlRefusedError(str(error) or said("it is nested too deep")) from error


def parse_pack(content: bytes) -> dict[str, Any]:
    """Parse the TOML of words or of a ladder; raises TomlRefusedError for every trouble."""
    return parse_guarded_toml(content, LARGEST_PACK)


def _look_through(text: str) -> None:
    """Count dots and brackets outside texts and comments, in one pass from start to end."""
    dots = depth = place = 0
    line = 1
    while found := _TELLING.search(text, place):
        char, place = found[0], found.end()
        if char == "\n":
            line, dots = line + 1, 0
        elif char == "#":
            place = _line_end(text, place)
        elif char in "\"'":
            after = _end_of_text(text, found.start(), char, line)
            line += text.count("\n", place, after)
            place = after
        elif char == ".":
            dots += 1
        else:
            depth += _DEPTHS[char]
        if dots > MOST_DOTS_IN_A_LINE:
            raise TomlRefusedError(said("line {line} has more than {most} dots", line=line, most=MOST_DOTS_IN_A_LINE))
        if depth > DEEPEST_BRACKETS:
            raise TomlRefusedError(
                said("line {line} is nested more than {most} brackets deep", line=line, most=DEEPEST_BRACKETS)
            )


def _line_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end


def _end_of_text(text: str, start: int, quote: str, line: int) -> int:
    """Return the place behind a text that begins at `start`."""
    if text.startswith(quote * 3, start):
        end = _end_of_long_text(text, start + 3, quote)
    elif quote == "'":
        end = text.find(quote, start + 1, _line_end(text, start)) + 1
    else:
        closed = _END_OF_BASIC.match(text, start + 1)
        end = closed.end() if closed else 0
    if end <= 0:
        raise TomlRefusedError(said("the text that begins in line {line} is not closed", line=line))
    return end


def _end_of_long_text(text: str, start: int, quote: str) -> int:
    """Return the place behind the closing quotes, of which up to five belong to the text; 0 when there are none."""
    end = text.find(quote * 3, start)
    while quote == '"' and end > 0 and _is_escaped(text, start, end):
        end = text.find(quote * 3, end + 1)
    if end < 0:
        return 0
    end += 3
    for _ in range(2):
        end += text.startswith(quote, end)
    return end


def _is_escaped(text: str, start: int, place: int) -> bool:
    before = text[start:place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1
