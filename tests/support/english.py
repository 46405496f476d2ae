"""The program's own language without Qt: the texts as they stand in the code, plurals from the file of English."""

from __future__ import annotations

from functools import cache

from tests.support.translations import read_ts, ts_file


def plain(context: str, text: str, n: int | None = None) -> str:
    """Stand in for companion.ui.translation.translate."""
    if n is None:
        return text
    one, many = _plurals()[context, text]
    return (one if n == 1 else many).replace("%n", str(n))


@cache
def _plurals() -> dict[tuple[str, str], tuple[str, ...]]:
    return {key: entry.forms for key, entry in read_ts(ts_file("en")).items()}
