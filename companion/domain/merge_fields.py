"""Merge fields of a line: which there are, and what may be wrong with them. How they are filled is in prompts.py."""

from __future__ import annotations

import re
from enum import StrEnum

from companion.domain.prompts import FIELDS
from companion.domain.value import value

_BRACKETED = re.compile(r"\[[^\[\]]*\]")
_FIELD = re.compile(r"\{([^{}]*)\}")
_BRACKET = re.compile(r"[\[\]]")
_BRACE = re.compile(r"\{[^{}]*\}?|\}")


class FieldFault(StrEnum):
    """What is wrong with a field: no such field, a bracket that is not closed, a field outside brackets."""

    UNKNOWN = "unknown"
    UNCLOSED = "unclosed"
    OUTSIDE = "outside"


@value
class BrokenField:
    """A fault, and the part of the line that has it."""

    fault: FieldFault
    part: str


def broken_field(say: str) -> BrokenField | None:
    """Return the first fault. A line with one is set aside when the pack is read."""
    outside = _BRACKETED.sub("", say)
    if _BRACKET.search(outside):
        return BrokenField(FieldFault.UNCLOSED, _BRACKET.findall(outside)[0])
    if brace := _BRACE.search(outside):
        return BrokenField(FieldFault.OUTSIDE, brace[0])
    for part in _BRACKETED.findall(say):
        unknown = [name for name in _FIELD.findall(part) if name not in FIELDS]
        if unknown:
            return BrokenField(FieldFault.UNKNOWN, "{" + unknown[0] + "}")
        if brace := _BRACE.search(_FIELD.sub("", part)):
            return BrokenField(FieldFault.UNCLOSED, brace[0])
    return None
