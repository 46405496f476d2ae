"""PySide6 6.12.0 on Python 3.11 drops a reference to None on every void call, until the process aborts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on (PEP 683)")


@pytest.fixture
def label(qtbot: QtBot) -> QLabel:
    made = QLabel()
    qtbot.addWidget(made)
    return made


def test_a_thousand_void_calls_leave_the_count_of_none_alone(label: QLabel) -> None:
    label.setText("warm")
    before = sys.getrefcount(None)
    for _ in range(1_000):
        label.setText("a")
    assert abs(sys.getrefcount(None) - before) <= 10


def test_a_day_of_void_calls_is_survived(label: QLabel) -> None:
    for number in range(60_000):
        label.setText(str(number % 60))
    assert label.text() == "59"
