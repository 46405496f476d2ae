"""What the program that runs tells the doctor: at once, and without asking anybody who may not answer."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

import companion
from companion.app.doctor.running import RunningFacts

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_the_tray_is_not_asked_for_in_the_thread_of_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def hangs() -> bool:
        raise AssertionError("the bus of the session may hang for 25 seconds")

    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", hangs)
    window = QWidget()
    qtbot.addWidget(window)
    engine: Any = SimpleNamespace(snapshot=SimpleNamespace(storage="ok"))
    upkeep: Any = SimpleNamespace(is_checked=True)
    told = RunningFacts(engine, upkeep, cast("Any", window)).told()
    assert (told["version"], told["storage"], told["is_checked"]) == (companion.__version__, "ok", True)
    assert told["is_on_top"] is None
    assert told["display"]["platform"] == QApplication.platformName()
    json.dumps(told)
