"""The clock of this machine."""

from __future__ import annotations

import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from companion.engine import clock
from companion.engine.clock import SystemClock

if TYPE_CHECKING:
    from pathlib import Path


def test_time_only_goes_on() -> None:
    system = SystemClock()
    readings = [system.now() for _ in range(200)]
    assert all(later.elapsed_s >= sooner.elapsed_s for sooner, later in pairwise(readings))
    assert all(later.awake_s >= sooner.awake_s for sooner, later in pairwise(readings))
    assert all(reading.elapsed_s >= reading.awake_s - 0.1 for reading in readings)
    assert readings[0].utc_ms > 1_700_000_000_000
    assert abs(readings[0].offset_min) <= 14 * 60


def test_a_boot_has_one_name() -> None:
    assert SystemClock().now().same_boot(SystemClock().now())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the file is Linux's")
def test_without_a_boot_id_every_start_counts_as_a_boot_of_its_own(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(clock, "_BOOT_ID_FILE", tmp_path / "missing")
    one, other = SystemClock(), SystemClock()
    assert one.now().boot_id
    assert one.now().same_boot(one.now())
    assert not one.now().same_boot(other.now())
