"""A desk for every story."""

from __future__ import annotations

import pytest

from tests.unit.engine.desk import Desk


@pytest.fixture
def desk() -> Desk:
    return Desk()
