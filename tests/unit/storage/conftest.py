from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.log_on_disk import LogOnDisk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[LogOnDisk]:
    on_disk = LogOnDisk(tmp_path)
    yield on_disk
    on_disk.close()
