"""Lends a damaged file the first page of a new one.

The first page holds the names of all tables, so a single turned bit in it hides every row behind it. It is the same
in every log of one version, apart from counters that reading does not need.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

from companion.storage.migrations import migrate
from companion.storage.private_files import create_private

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.storage.migrations import Step

_LEAF_PAGE = 0x0D
_TYPE_OF_FIRST_PAGE = 100


def lend_first_page(damaged: Path, repaired: Path, steps: Sequence[Step]) -> bool:
    """Copy the damaged file with a new first page; False when this cannot be done."""
    if not hasattr(sqlite3.Connection, "serialize"):  # some builds of SQLite leave it out
        return False
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh, steps)
        (page_bytes,) = fresh.execute("PRAGMA page_size").fetchone()
        page = bytearray(fresh.serialize()[:page_bytes])
    if page[_TYPE_OF_FIRST_PAGE] != _LEAF_PAGE:
        return False
    # How many pages there are, and that this number counts: it is valid for the present change counter.
    page[28:32] = (damaged.stat().st_size // page_bytes).to_bytes(4)
    page[92:96] = page[24:28]
    with damaged.open("rb") as source, os.fdopen(create_private(repaired), "wb") as target:
        source.seek(page_bytes)
        target.write(page)
        shutil.copyfileobj(source, target)
    return True
