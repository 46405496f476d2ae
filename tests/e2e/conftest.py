"""Real screens, real windows, real processes. Every test has a profile of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, FakeCrm, Program, desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def screen() -> Iterator[Desktop]:
    with desktop() as found:
        yield found


@pytest.fixture
def program(screen: Desktop, tmp_path: Path) -> Iterator[Program]:
    started = Program(screen, tmp_path / "profile")
    started.start()
    yield started
    assert started.stop() == 0


@pytest.fixture(scope="module")
def crm(screen: Desktop, tmp_path_factory: pytest.TempPathFactory) -> FakeCrm:
    return FakeCrm(screen, tmp_path_factory.mktemp("crm") / "record.txt")
