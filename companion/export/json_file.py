"""Calls as JSON, lossless and readable by programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from companion.export.columns import object_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from companion.domain.records import CallRecord

FORMAT = "call-companion-calls"
VERSION = 1


def json_pieces(records: Iterable[CallRecord]) -> Iterator[str]:
    """Yield the file piece by piece, one call a line."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "calls": ['
    mark = "\n"
    for record in records:
        yield mark + json.dumps(object_of(record), ensure_ascii=False, allow_nan=False)
        mark = ",\n"
    yield "\n]}\n"
