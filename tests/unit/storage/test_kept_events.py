"""Promises and kind words come back from the log whole, fast, and without reading the rest of it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from companion.domain import events as ev
from companion.engine.ports import Batch
from companion.storage.call_log import KEPT_EVENTS
from tests.support.builders import a_batch, an_instant, entries
from tests.support.log_on_disk import NEXT_STEPS

if TYPE_CHECKING:
    from tests.support.log_on_disk import LogOnDisk

MOST_MS = 2.0


def a_promise(number: int, what: str | None = "Call back about the meter") -> ev.FollowUpSet:
    return ev.FollowUpSet(
        call_id=f"call-{number}",
        at=an_instant(number),
        follow_up_id=f"promise-{number}",
        due_utc_ms=1_773_650_000_000,
        due_offset_min=120,
        what=what,
    )


def settled(number: int) -> ev.FollowUpSettled:
    return ev.FollowUpSettled(
        call_id=f"call-{number}", at=an_instant(number), follow_up_id=f"promise-{number}", is_done=True
    )


def some_kept() -> list[ev.Event]:
    return [
        a_promise(1),
        settled(1),
        a_promise(2, None),
        ev.KindWordsKept(call_id="", at=an_instant(3), words_id="w", words="Kiitos! Ευχαριστώ!"),
        ev.KindWordsDropped(call_id="", at=an_instant(4), words_id="w"),
    ]


def test_they_come_back_in_order_and_nothing_else_does(disk: LogOnDisk) -> None:
    log = disk.open().log
    recoded = ev.CallRecoded(call_id="call-00000", at=an_instant(5), thanked=True)
    log.append([a_batch(0), Batch(entries([*some_kept(), recoded], 500)), a_batch(1)])
    assert disk.open().log.kept_events() == some_kept()


def test_one_that_cannot_be_read_does_not_hide_the_others(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([Batch(entries(some_kept()))])
    disk.change("UPDATE events SET private = '{' WHERE kind = 'kind_words_kept'")
    assert [type(event) for event in log.kept_events()] == [
        ev.FollowUpSet,
        ev.FollowUpSettled,
        ev.FollowUpSet,
        ev.KindWordsDropped,
    ]


def test_the_index_finds_them(disk: LogOnDisk) -> None:
    disk.open().log.append([a_batch(0)])
    plan = " ".join(str(row[3]) for row in disk.ask(f"EXPLAIN QUERY PLAN {KEPT_EVENTS}"))
    assert "events_kept" in plan
    assert "TEMP" not in plan


def test_a_hundred_of_them_in_a_long_log_are_there_at_once(disk: LogOnDisk) -> None:
    log = disk.open().log
    log.append([a_batch(number) for number in range(200)])
    promises = [a_promise(number) for number in range(100)]
    log.append([Batch(entries([*promises, *(settled(number) for number in range(50))], 900_000))])
    taken = []
    for _ in range(20):
        began = time.perf_counter()
        assert len(log.kept_events()) == 150
        taken.append((time.perf_counter() - began) * 1000)
    assert min(taken) < MOST_MS, taken


def test_beside_a_newer_file_those_of_both_are_known(disk: LogOnDisk) -> None:
    disk.open(NEXT_STEPS).log.append([Batch(entries([a_promise(1), a_promise(2)]))])
    log = disk.open().log
    assert log.is_read_only
    log.append([Batch(entries([settled(1)], 50))])
    assert log.kept_events() == [a_promise(1), a_promise(2), settled(1)]
