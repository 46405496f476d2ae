"""What of a sentence for the agent may stand in the program's own log: our words and our names, nothing anybody wrote.

A sentence says to an agent what is wrong, and may quote the line that is. The log goes to whoever looks after machines.
"""

from __future__ import annotations

import errno
import os
import re
from dataclasses import fields
from pathlib import PurePath
from string import Formatter

from companion.domain.settings import Settings
from companion.engine.said import Quoting, Sentence

LEFT_OUT = "…"
_UNKNOWN = "something that the log does not repeat"
# The files whose names we gave ourselves.
_OUR_FILES = re.compile(
    r"(settings|practice)(\.broken-\d+)?\.toml|reference(\.broken-\d+)?\.key|(damaged|replaced)-[\dTZ-]+"
)
_OUR_SETTINGS = frozenset(setting.name for setting in fields(Settings))
_OF_THE_SYSTEM = frozenset(os.strerror(number) for number in errno.errorcode)


def for_log(sentence: str) -> str:
    """Return it without what it may quote. A sentence that cannot tell its own words from others' is not repeated."""
    if isinstance(sentence, Quoting):
        return sentence.bare
    if not isinstance(sentence, Sentence):
        return _UNKNOWN
    parts = []
    for text, name, _, _ in Formatter().parse(sentence.template):
        parts += [text, "" if name is None else _bare(sentence.values.get(name))]
    return "".join(parts)


def _bare(value: object) -> str:
    if isinstance(value, Sentence | Quoting):
        return for_log(value)
    if isinstance(value, int | float):
        return str(value)
    text = str(value)
    if _OUR_FILES.fullmatch(PurePath(text).name):
        return PurePath(text).name
    return text if text in _OUR_SETTINGS or text in _OF_THE_SYSTEM else LEFT_OUT
