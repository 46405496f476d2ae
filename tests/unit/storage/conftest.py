from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def no_log_stays_open() -> Iterator[None]:
    yield
    while LogOnDisk.made:
        LogOnDisk.made.pop().close()


@pytest.fixture
def disk(tmp_path: Path) -> LogOnDisk:
    return LogOnDisk(tmp_path)
