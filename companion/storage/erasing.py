"""Takes calls out of a log for good.

The row of a call goes. Its events keep their place, their id and their hash and lose everything else: the chain goes on
over them, so that nothing after them is written anew, and a command that is sent once more is still known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from companion.engine.ports import CallAtHandError
from companion.storage.database import transaction
from companion.storage.migrations import KIND_THAT_STARTS, KINDS_KEPT
from companion.storage.sealed_writer import SealedWriter, read_seal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

# A start that was undone is no start.
_LATEST_STARTS = """
SELECT seq FROM events AS start
WHERE kind = 'call_started' AND seq > ? AND NOT EXISTS (
    SELECT 1 FROM events AS undone
    WHERE undone.seq > start.seq AND undone.kind = 'call_start_undone' AND undone.call_id = start.call_id
)
ORDER BY seq DESC LIMIT 2"""

_IS_OPEN = "SELECT 1 FROM calls WHERE call_id = ? AND is_closed = 0"
_STARTS_OF = f"SELECT seq FROM events WHERE kind = '{KIND_THAT_STARTS}' AND call_id = ?"  # noqa: S608 - a kind of our own
# Nothing is told of a call after the next one began, but for the kinds that are kept beside calls.
_NEXT_START = f"""
SELECT seq FROM events AS start
WHERE seq > ? AND kind = '{KIND_THAT_STARTS}' AND call_id <> ?
    AND EXISTS (SELECT 1 FROM calls WHERE calls.call_id = start.call_id)
ORDER BY seq LIMIT 1"""  # noqa: S608 - as above
_TOLD = "SELECT seq FROM events WHERE seq BETWEEN ? AND ? AND call_id = ?"
_TOLD_ANYWHERE = "SELECT seq FROM events WHERE call_id = ?"
_KEPT = f"SELECT seq FROM events WHERE kind IN {KINDS_KEPT} AND call_id = ?"  # noqa: S608 - as above


def erase_calls(connection: sqlite3.Connection, call_ids: Sequence[str], *, even_at_hand: bool = False) -> None:
    """Erase the calls in one transaction; raises CallAtHandError when one of them is not over.

    In a copy one may be at hand that is over by now.
    """
    with transaction(connection):
        if not even_at_hand:
            refuse_calls_at_hand(connection, call_ids)
        latest = latest_starts(connection)
        writer = SealedWriter(connection)
        told = {seq for call_id in call_ids for seq in _told_of(connection, call_id)}
        kept = {seq for call_id in call_ids for (seq,) in connection.execute(_KEPT, (call_id,)).fetchall()}
        for seq in sorted(told | kept):
            writer.erase_event(seq)
        for call_id in call_ids:
            writer.drop_call(call_id)
        if latest and any(seq >= latest[-1] for seq in told - kept):
            # Nobody goes on from a call that is not there: from the one after it, or from none.
            writer.settle(None if latest[0] in told else latest[0] - 1)
        writer.note_erasure()
        writer.close()


def refuse_calls_at_hand(connection: sqlite3.Connection, call_ids: Sequence[str]) -> None:
    """Raise CallAtHandError when one of the calls is not over."""
    if any(connection.execute(_IS_OPEN, (call_id,)).fetchone() for call_id in call_ids):
        raise CallAtHandError("a call that is not over cannot be erased")


def latest_starts(connection: sqlite3.Connection) -> list[int]:
    """Return where the latest call begins, and the one before it, as far as somebody may go on from them."""
    return [seq for (seq,) in connection.execute(_LATEST_STARTS, (read_seal(connection).settled_seq,)).fetchall()]


def _told_of(connection: sqlite3.Connection, call_id: str) -> list[int]:
    """Return the places of what was told of a call until the next began; everywhere when its own start is missing."""
    starts = [seq for (seq,) in connection.execute(_STARTS_OF, (call_id,)).fetchall()]
    if not starts:
        return [seq for (seq,) in connection.execute(_TOLD_ANYWHERE, (call_id,)).fetchall()]
    told = []
    for start in starts:
        following = connection.execute(_NEXT_START, (start, call_id)).fetchone()
        last = following[0] if following else read_seal(connection).seq
        told += [seq for (seq,) in connection.execute(_TOLD, (start, last, call_id)).fetchall()]
    return told
