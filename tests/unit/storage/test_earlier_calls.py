"""Who comes back is found by the keyed hash, with the last promise, and the index leads to every call."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from companion.domain.call import Outcome
from companion.domain.events import Entry, FollowUpSet, KindWordsKept
from companion.engine.ports import Batch
from companion.storage.database import connect_reading
from companion.storage.integrity import check_rows, verdict
from tests.support.builders import MONDAY_MS, a_batch, an_id, an_instant
from tests.support.log_on_disk import LogOnDisk

PAGE_BYTES = 4096
HASH = "0123456789abcdef0123456789abcdef"


def a_call_with(number: int, ref_hash: str, *, is_closed: bool = True) -> Batch:
    batch = a_batch(number)
    (record,) = batch.records
    return replace(batch, records=(replace(record, ref_hash=ref_hash, is_closed=is_closed),))


def a_promise(call: int, number: int, what: str) -> Batch:
    event = FollowUpSet(
        call_id=f"call-{call:05}", at=an_instant(), follow_up_id="f", due_utc_ms=5, due_offset_min=60, what=what
    )
    return Batch((Entry(an_id(10_000 + number), event),))


def _page_of(index: str, disk: LogOnDisk) -> object:
    ((page,),) = disk.ask(f"SELECT rootpage FROM sqlite_schema WHERE name = '{index}'")  # noqa: S608 - a name of ours
    return page


def test_the_newest_comes_first_and_the_call_itself_is_left_out(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_call_with(0, HASH), a_call_with(1, "other"), a_call_with(2, HASH), a_call_with(3, HASH)])
    log.append([a_call_with(4, HASH, is_closed=False), a_call_with(5, "")])
    found = log.earlier_calls(HASH, "call-00003", MONDAY_MS)
    assert [call.call_id for call in found] == ["call-00002", "call-00000"]
    assert (found[0].topic, found[0].outcome) == ("Billing", Outcome.RESOLVED)
    assert [call.call_id for call in log.earlier_calls(HASH, "", MONDAY_MS + 1)] == ["call-00003", "call-00002"]
    assert log.earlier_calls("", "", 0) == []


def test_the_last_promise_of_the_newest_call_that_has_one_is_told(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_call_with(0, HASH), a_promise(0, 0, "send the form"), a_promise(0, 1, "call back")])
    log.append([a_call_with(1, HASH), a_promise(9, 2, "of another call")])
    thanks = KindWordsKept(call_id="call-00000", at=an_instant(), words_id="w", words="thank you")
    log.append([Batch((Entry(an_id(20_000), thanks),))])
    newest, older = log.earlier_calls(HASH, "", MONDAY_MS)
    assert (newest.promised, newest.due) == ("", None)
    assert older.promised == "call back"
    assert older.due is not None
    assert (older.due.utc_ms, older.due.offset_min) == (5, 60)


def test_a_promise_whose_words_were_erased_still_has_its_day(disk: LogOnDisk) -> None:
    disk.open().log.append([a_call_with(0, HASH), a_promise(0, 0, "call back")])
    disk.close()
    disk.change("UPDATE events SET private = NULL")
    (found,) = disk.open().log.earlier_calls(HASH, "", MONDAY_MS)
    assert found.promised == ""
    assert found.due is not None


def test_an_index_of_references_that_misses_a_call_is_noticed(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_call_with(number, f"{number:032x}") for number in range(1, 30)])
    disk.close()
    content = disk.file.read_bytes()
    wanted = f"{17:032x}".encode()
    places = [place for place in range(len(content)) if content.startswith(wanted, place)]
    (in_index,) = [place for place in places if place // PAGE_BYTES + 1 == _page_of("calls_by_ref", disk)]
    disk.file.write_bytes(content[:in_index] + b"f" + content[in_index + 1 :])
    with contextlib.closing(connect_reading(disk.file)) as connection:
        assert verdict(lambda: list(check_rows(connection))) == "the indexes do not lead to a call"
    opened = disk.open()
    assert opened.damage is not None
    assert (opened.damage.calls_kept, opened.damage.events_lost) == (29, 0)
