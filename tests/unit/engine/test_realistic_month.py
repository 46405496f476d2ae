"""The months that other tests stand on: sound logs, the same for the same seed, and one topic that triples."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from companion.domain.call import Outcome
from companion.domain.insights import Span, period_of
from companion.storage.insights_query import InsightsReading
from companion.storage.integrity import look_at
from companion.storage.open_log import FILE_NAME, open_call_log
from tests.support.realistic_month import OWN_TOPICS, Month, live_a_month, write_a_log

if TYPE_CHECKING:
    from pathlib import Path

    from companion.domain.records import CallRecord


def calls_of(month: Month) -> list[CallRecord]:
    assert look_at(month.places.data / FILE_NAME) is None
    opened = open_call_log(month.places.data, month.places.backups, month.clock)
    assert opened.damage is None
    found = list(opened.log.records())
    opened.log.close()
    return found


@pytest.mark.parametrize("language", OWN_TOPICS)
def test_a_lived_week_is_in_the_log_as_the_engine_tells_it(tmp_path: Path, language: str) -> None:
    month = live_a_month(tmp_path, language=language, days=5, calls_a_day=12)
    calls = calls_of(month)
    assert len(calls) == month.calls == sum(record.is_closed for record in calls)
    days = {record.started.local().date() for record in calls}
    assert days == {month.first + timedelta(days=number) for number in range(5)}
    assert {record.outcome for record in calls} >= {Outcome.RESOLVED, Outcome.NOT_CODED}
    assert all(8 <= record.started.local().hour < 19 for record in calls)


def test_the_same_seed_brings_the_same_calls(tmp_path: Path) -> None:
    def told(folder: str, seed: int) -> list[tuple[int, str, Outcome]]:
        calls = calls_of(live_a_month(tmp_path / folder, seed=seed, days=2, calls_a_day=8))
        return [(record.started.utc_ms, record.topic, record.outcome) for record in calls]

    assert told("first", 3) == told("again", 3)
    assert told("first", 3) != told("other", 4)


def test_a_written_log_is_sound_and_its_rising_topic_is_noticed(tmp_path: Path) -> None:
    month = write_a_log(tmp_path, 1_500, last=date(2026, 3, 27))
    calls = calls_of(month)
    assert len(calls) == month.calls == 1_500
    opened = open_call_log(month.places.data, month.places.backups, month.clock)
    found = InsightsReading(opened.log, period_of(Span.MONTH, month.last)).finish()
    opened.log.close()
    assert [notice.topic for notice in found.notices] == [month.rising]
    assert found.notices[0].period.first == month.since
