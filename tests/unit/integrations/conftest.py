"""A running program for every story that asks for one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.unit.integrations.running_program import RunningProgram

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def program(tmp_path: Path) -> Iterator[RunningProgram]:
    with RunningProgram(tmp_path / "p").running() as running:
        yield running
