"""What an export reads: rows of closed calls as they are stored, how many there are, and the events behind them.

Every read is one short transaction: the call that runs meanwhile is written between two of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.rows import EVENT_COLUMNS, CallRow, EventRow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Fetch = Callable[[str, tuple[object, ...]], list[tuple[Any, ...]]]

PAGE_ROWS = 500
_COUNTED_AT_ONCE = 4000
_EVENTS_AT_ONCE = 200
# A call has a dozen or two.
_EVENTS_OF_A_CALL = 40
_EARLIEST, _LATEST = -(2**62), 2**62

_IN_RANGE = "is_closed = 1 AND (started_utc_ms, call_id) > (?, ?) AND started_utc_ms < ?"
_BY_START = "ORDER BY started_utc_ms, call_id"
_NEXT_PLACE = (
    f"SELECT started_utc_ms, call_id FROM calls WHERE {_IN_RANGE} {_BY_START} LIMIT 1 OFFSET {_COUNTED_AT_ONCE - 1}"  # noqa: S608 - words of our own
)
_THE_REST = f"SELECT count(*) FROM (SELECT 1 FROM calls WHERE {_IN_RANGE} {_BY_START} LIMIT {_COUNTED_AT_ONCE})"  # noqa: S608 - words of our own
_STARTS = f"SELECT min(seq), max(seq) FROM events WHERE kind = '{KIND_THAT_STARTS}' AND call_id = ?"  # noqa: S608 - a kind of our own
# A start whose call is not there was undone or erased: it ends nothing.
_EVENTS = f"""
SELECT seq, kind <> '{KIND_THAT_STARTS}' OR NOT EXISTS (SELECT 1 FROM calls WHERE calls.call_id = events.call_id),
    {EVENT_COLUMNS}
FROM events WHERE seq >= ? ORDER BY seq LIMIT {_EVENTS_OF_A_CALL}"""  # noqa: S608 - columns of our own
_KEPT = f"""
SELECT seq, (SELECT started_utc_ms FROM calls WHERE calls.call_id = events.call_id AND is_closed = 1), {EVENT_COLUMNS}
FROM events WHERE seq > ? AND kind IN {KINDS_KEPT} ORDER BY seq LIMIT {_EVENTS_AT_ONCE}"""  # noqa: S608 - columns of our own


def plain_pages(
    fetch: Fetch, columns: Sequence[str], started_from_ms: int | None = None, started_before_ms: int | None = None
) -> Iterator[list[tuple[Any, ...]]]:
    """Yield the closed calls by start, page by page, as rows of the named columns."""
    unknown = set(columns) - set(CallRow._fields)
    if unknown:
        raise ValueError(f"a call has no column {unknown}")
    query = f"SELECT started_utc_ms, {', '.join(columns)}, call_id FROM calls WHERE {_IN_RANGE} {_BY_START} LIMIT {PAGE_ROWS}"  # noqa: S608, E501 - columns of our own
    place: tuple[int, str] = (_EARLIEST if started_from_ms is None else started_from_ms, "")
    before_ms = _LATEST if started_before_ms is None else started_before_ms
    while page := fetch(query, (*place, before_ms)):
        yield [row[1:-1] for row in page]
        place = (page[-1][0], page[-1][-1])


def plain_call(fetch: Fetch, columns: Sequence[str], call_id: str) -> list[tuple[Any, ...]]:
    """Return one closed call as a row of the named columns, in a list; an empty one when there is none."""
    unknown = set(columns) - set(CallRow._fields)
    if unknown:
        raise ValueError(f"a call has no column {unknown}")
    query = f"SELECT {', '.join(columns)} FROM calls WHERE is_closed = 1 AND call_id = ?"  # noqa: S608 - columns of our own
    return fetch(query, (call_id,))


def count_calls(
    fetch: Fetch, started_from_ms: int | None = None, started_before_ms: int | None = None
) -> Iterator[int]:
    """Yield how many closed calls were counted so far; the last number is how many there are."""
    place: tuple[int, str] = (_EARLIEST if started_from_ms is None else started_from_ms, "")
    before_ms = _LATEST if started_before_ms is None else started_before_ms
    count = 0
    while found := fetch(_NEXT_PLACE, (*place, before_ms)):
        (place,) = found
        count += _COUNTED_AT_ONCE
        yield count
    yield count + sum(rest for (rest,) in fetch(_THE_REST, (*place, before_ms)))


def events_of_call(fetch: Fetch, call_id: str) -> list[EventRow]:
    """Return the events of a call, from its start to the next start that counts."""
    ((first, last),) = fetch(_STARTS, (call_id,)) or [(None, None)]
    if first is None:
        return []
    found: list[EventRow] = []
    seq: int | None = first
    while seq is not None:
        page = fetch(_EVENTS, (seq,))
        seq = page[-1][0] + 1 if len(page) == _EVENTS_OF_A_CALL else None
        for its_seq, goes_on, *values in page:
            row = EventRow._make(values)
            if row.call_id == call_id:
                found.append(row)
            elif not goes_on and its_seq > last:
                return _without_kept(found)
    return _without_kept(found)


def kept_events(
    fetch: Fetch, started_from_ms: int | None = None, started_before_ms: int | None = None
) -> Iterator[EventRow]:
    """Yield what is kept beside calls, oldest first: of the calls in the range, or from that time without a call."""
    seq = 0
    first_ms = _EARLIEST if started_from_ms is None else started_from_ms
    before_ms = _LATEST if started_before_ms is None else started_before_ms
    while page := fetch(_KEPT, (seq,)):
        seq = page[-1][0]
        for _, started_ms, *values in page:
            row = EventRow._make(values)
            if first_ms <= (row.utc_ms if started_ms is None else started_ms) < before_ms:
                yield row


def _without_kept(rows: list[EventRow]) -> list[EventRow]:
    return [row for row in rows if f"'{row.kind}'" not in KINDS_KEPT]
