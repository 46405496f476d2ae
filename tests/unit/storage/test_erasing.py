"""A call is erased: nothing of it is left in the file, and the log goes on as sound as before."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from companion.domain import events as ev
from companion.domain.call import Outcome, Phase
from companion.domain.session import Session
from companion.engine.ports import Batch, CallAtHandError
from companion.storage.call_codec import encode_call
from companion.storage.call_import import Incoming, look, take_in
from companion.storage.call_log import SqliteCallLog
from companion.storage.event_codec import encode_event
from companion.storage.integrity import Look, look_at
from companion.storage.note_texts import NoteTexts
from companion.storage.rows import EVENT_COLUMNS
from tests.support.builders import a_batch, a_record, a_start, a_whole_call, an_id, an_instant, entries
from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.storage.open_log import OpenedLog

MARK = "TOKEN-9f3b2c7d5e1a4068b7d2c9e0f1"


def _ids(opened: OpenedLog) -> list[str]:
    return [record.call_id for record in opened.log.records()]


def _told(events: Sequence[ev.Event]) -> Session:
    return Session().after(events)


def test_nothing_of_an_erased_call_is_left_and_the_rest_is(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number, note=MARK if number == 7 else "She paid twice.") for number in range(20)])
    assert MARK.encode() in disk.file.read_bytes()
    opened.log.erase_calls(["call-00007"])
    assert _ids(opened) == [f"call-{number:05}" for number in range(20) if number != 7]
    disk.close()
    for file in disk.data.iterdir():
        assert MARK.encode() not in file.read_bytes()
        assert b"call-00007" not in file.read_bytes()
    assert look_at(disk.file) is None
    assert look_at(disk.file, look=Look.SHORT) is None
    assert disk.ask(f"SELECT DISTINCT {EVENT_COLUMNS.split(', ', 1)[1]} FROM events WHERE kind = 'erased'") == [  # noqa: S608
        ("", "erased", 0, 0, 0.0, 0.0, "", "", None, None)
    ]
    assert disk.ask("SELECT count(*), max(seq) FROM events") == [(220, 220)]


def test_what_was_told_of_it_later_goes_too(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(0), a_batch(1)])
    later = [
        ev.CallRecoded(call_id="call-00000", at=an_instant(5000), outcome=Outcome.OTHER, note=MARK),
        ev.FollowUpSet(
            call_id="call-00000", at=an_instant(5001), follow_up_id="f", due_utc_ms=1, due_offset_min=0, what=MARK
        ),
        ev.KindWordsKept(call_id="call-00000", at=an_instant(5002), words_id="w", words=MARK),
        ev.KindWordsKept(call_id="call-00001", at=an_instant(5003), words_id="v", words="Thank you"),
    ]
    opened.log.append([Batch(entries(later, first=7000))])
    opened.log.erase_calls(["call-00000"])
    disk.close()
    assert MARK.encode() not in disk.file.read_bytes()
    assert disk.ask("SELECT kind FROM events WHERE kind LIKE 'kind%' OR kind LIKE 'follow%'") == [("kind_words_kept",)]
    assert look_at(disk.file) is None


def test_a_start_that_was_undone_in_between_does_not_hide_the_rest_of_the_call(disk: LogOnDisk) -> None:
    log = disk.open().log
    story = a_whole_call("call-a", note=MARK)
    mistake = [a_start("mistake", 601), ev.CallStartUndone(call_id="mistake", at=an_instant(602))]
    log.append([Batch(entries([*story[:9], *mistake, *story[9:]]), (a_record("call-a", note=MARK),))])
    log.erase_calls(["call-a"])
    disk.close()
    assert disk.ask("SELECT kind FROM events WHERE kind <> 'erased'") == [("call_started",), ("call_start_undone",)]
    assert MARK.encode() not in disk.file.read_bytes()


def test_a_call_at_hand_is_refused_and_nothing_is_erased(disk: LogOnDisk) -> None:
    opened = disk.open()
    running = a_batch(1)
    opened.log.append([a_batch(0), replace(running, records=(replace(running.records[0], is_closed=False),))])
    before = disk.file.read_bytes()
    with pytest.raises(CallAtHandError):
        opened.log.erase_calls(["call-00000", "call-00001"])
    assert disk.file.read_bytes() == before


def test_nobody_goes_on_from_an_erased_call(disk: LogOnDisk) -> None:
    """The call before it ended because this one began: without it, that one must not seem open again."""
    opened = disk.open()
    first, last = a_batch(0), a_batch(1)
    opened.log.append([Batch(first.entries[:9], first.records), last])
    assert _told(opened.log.latest_events()).phase == Phase.READY
    opened.log.erase_calls(["call-00001"])
    again = disk.open()
    assert again.log.latest_events() == []
    assert again.log.last_seen() == a_whole_call("call-00000")[8].at
    again.log.append([a_batch(2)])
    assert len(again.log.latest_events()) == 11
    disk.close()
    assert look_at(disk.file) is None


def test_the_running_call_goes_on_when_the_one_before_it_is_erased(disk: LogOnDisk) -> None:
    opened = disk.open()
    running = a_batch(2)
    running = Batch(running.entries[:7], (replace(running.records[0], is_closed=False),))
    opened.log.append([a_batch(0), a_batch(1), running])
    opened.log.erase_calls(["call-00001"])
    session = _told(disk.open().log.latest_events())
    assert session.phase == Phase.ON_HOLD
    assert session.call is not None
    assert session.call.call_id == "call-00002"


def test_an_earlier_call_leaves_what_is_gone_on_from_as_it_is(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number) for number in range(4)])
    opened.log.erase_calls(["call-00001"])
    assert len(opened.log.latest_events()) == 22


def test_an_event_that_is_sent_again_does_not_come_back(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(0), a_batch(1)])
    opened.log.erase_calls(["call-00000"])
    assert opened.log.has_event(an_id(3))
    opened.log.append([Batch(a_batch(0).entries)])
    disk.close()
    assert disk.ask("SELECT count(*) FROM events WHERE call_id = 'call-00000'") == [(0,)]


def test_all_calls_may_go_one_after_the_other(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number) for number in range(12)])
    numbers = list(range(12))
    random.Random(3).shuffle(numbers)
    for number in numbers:
        opened.log.erase_calls([f"call-{number:05}"])
        assert look_at(disk.file) is None
    opened.log.erase_calls(["call-00003", "never was"])
    assert _ids(opened) == []
    opened.log.append([a_batch(50)])
    assert _ids(disk.open()) == ["call-00050"]


@pytest.mark.parametrize("column", ["body", "boot_id", "call_id", "kind", "utc_ms", "elapsed_s", "private", "chain"])
def test_an_erased_event_that_tells_something_is_damage(disk: LogOnDisk, column: str) -> None:
    opened = disk.open()
    opened.log.append([a_batch(0), a_batch(1)])
    opened.log.erase_calls(["call-00000"])
    disk.close()
    value = "zeroblob(16)" if column == "chain" else "1" if column in {"utc_ms", "elapsed_s"} else "'x'"
    # The hash of one that stands before another erased one is read by nobody.
    seq = 11 if column == "chain" else 5
    disk.change(f"UPDATE events SET {column} = {value} WHERE seq = {seq}")  # noqa: S608
    assert look_at(disk.file) is not None


def test_every_turned_bit_in_an_erased_event_is_noticed(disk: LogOnDisk, tmp_path: Path) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number) for number in range(6)])
    opened.log.erase_calls([f"call-{number:05}" for number in range(5)])
    disk.close()
    content = disk.file.read_bytes()
    rows = f"SELECT seq, {EVENT_COLUMNS} FROM events ORDER BY seq"  # noqa: S608
    unharmed = disk.ask(rows)
    place = content.index(b"erased")
    dice = random.Random(5)
    changed = 0
    for _ in range(300):
        harmed = bytearray(content)
        harmed[place // 4096 * 4096 + dice.randrange(4096)] ^= 1 << dice.randrange(8)
        other = LogOnDisk(tmp_path / "other")
        other.data.mkdir(parents=True, exist_ok=True)
        other.file.write_bytes(harmed)
        try:
            is_changed = other.ask(rows) != unharmed
        except Exception:  # noqa: BLE001 - whatever SQLite says of it
            is_changed = True
        if is_changed:
            changed += 1
            assert look_at(other.file) is not None
        shutil.rmtree(other.data)
    assert changed > 20


def test_a_damaged_log_is_mended_without_what_was_erased(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number) for number in range(6)])
    opened.log.erase_calls(["call-00001"])
    opened.log.back_up(disk.backups, date(2026, 3, 16))
    opened.log.append([a_batch(number) for number in range(6, 12)])
    opened.log.erase_calls(["call-00007"])
    disk.close()
    disk.change("UPDATE events SET body = '{}' WHERE seq = 120")
    opened = disk.open()
    assert opened.damage is not None
    assert (opened.damage.calls_kept, opened.damage.events_kept, opened.damage.events_lost) == (10, 109, 1)
    assert _ids(opened) == [f"call-{number:05}" for number in range(12) if number not in {1, 7}]
    disk.close()
    assert look_at(disk.file) is None


def test_a_damaged_log_without_a_backup_is_mended_without_what_was_erased(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(number) for number in range(6)])
    opened.log.erase_calls(["call-00000", "call-00003"])
    disk.close()
    disk.change("UPDATE events SET body = '{}' WHERE seq = 60")
    opened = disk.open()
    assert opened.damage is not None
    assert (opened.damage.calls_kept, opened.damage.events_kept, opened.damage.events_lost) == (4, 43, 1)
    disk.close()
    assert look_at(disk.file) is None
    assert disk.ask("SELECT count(*) FROM events WHERE kind = 'erased'") == [(0,)]


def test_what_was_erased_does_not_come_back_with_a_file(disk: LogOnDisk) -> None:
    opened = disk.open()
    opened.log.append([a_batch(0, note=MARK), a_batch(1)])
    opened.log.erase_calls(["call-00000"])
    assert isinstance(opened.log, SqliteCallLog)
    batches, texts = [a_batch(0, note=MARK), a_batch(1), a_batch(2)], NoteTexts()
    file = [
        Incoming(encode_call(batch.records[0], texts), tuple(encode_event(entry, texts) for entry in batch.entries))
        for batch in batches
    ]
    *_, plan = look(file, opened.log.fetch)
    done = opened.log.run(lambda connection: take_in(connection, file, texts))
    assert plan == done
    assert _ids(opened) == ["call-00001", "call-00002"]
    disk.close()
    assert MARK.encode() not in disk.file.read_bytes()
    assert look_at(disk.file) is None
