"""Which calls an export is about: local days, both included."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from companion.integrations.export_order import order_of

if TYPE_CHECKING:
    import pytest


def test_a_day_in_which_the_clocks_change_has_23_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Helsinki")
    time.tzset()
    try:
        order = order_of({"file": "/x", "from": "2026-03-29", "to": "2026-03-29"})
        assert order.started_from_ms is not None
        assert order.started_before_ms is not None
        assert order.started_before_ms - order.started_from_ms == 23 * 3_600_000
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_first_and_the_last_day_of_the_calendar_are_days() -> None:
    order = order_of({"file": "/x", "from": "2000-01-01", "to": "2999-12-31"})
    assert order.started_from_ms is not None
    assert order.started_before_ms is not None
    assert order.started_from_ms < order.started_before_ms
