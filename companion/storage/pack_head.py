"""What a pack says of itself: its language, version, owner, licence, when it is read again and who has read it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from companion.domain.pack_limits import LONGEST_TITLE
from companion.domain.privacy import clean_text
from companion.storage.guarded_toml import TomlRefusedError

SCHEMA = 1
CORE = "core"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*")


class PackHead(NamedTuple):
    """The head of a file. What it does not say is empty."""

    pack: str = ""
    language: str = ""
    name: str = ""
    version: str = ""
    owner: str = ""
    licence: str = ""
    review_due: dt.date | None = None
    reviewed_by: str = ""

    @property
    def is_whole(self) -> bool:
        """A whole pack such as the shipped one, not a layer over one."""
        return self.pack == CORE


def is_language(code: str) -> bool:
    """Tell whether it looks like the code of a language; it becomes the name of a folder."""
    return _LANGUAGE.fullmatch(code) is not None


def head_of(tables: dict[str, Any]) -> PackHead:
    """Read the head; raises TomlRefusedError for a schema that cannot be used. What is no text counts as not said."""
    schema = tables.get("schema")
    if type(schema) is int and schema > SCHEMA:
        raise TomlRefusedError("it was made for a newer Call Companion")
    if type(schema) is not int or schema != SCHEMA:
        raise TomlRefusedError(f"its first line must be schema = {SCHEMA}")
    due = tables.get("review_due")
    language = _said(tables, "language")
    return PackHead(
        pack=_said(tables, "pack"),
        language=language if is_language(language) else "",
        name=_said(tables, "name"),
        version=_said(tables, "version"),
        owner=_said(tables, "owner"),
        licence=_said(tables, "licence"),
        review_due=due if type(due) is dt.date else None,
        reviewed_by=_said(tables, "reviewed_by"),
    )


def _said(tables: dict[str, Any], key: str) -> str:
    value = tables.get(key, "")
    return clean_text(value, LONGEST_TITLE) if isinstance(value, str) else ""
