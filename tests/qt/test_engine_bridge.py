"""The meeting of engine and Qt: one signal a change, the paint before the disk, and timers that look at the clock."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject

from companion.domain.call import Phase
from companion.engine import commands as cmd
from companion.engine.ports import StorageState
from companion.ui.engine_bridge import milliseconds_to_next_change
from companion.ui.widget.sentence_card import SentenceCard
from tests.qt.window_desk import WindowDesk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from companion.engine.ports import Batch
    from companion.engine.snapshot import Snapshot


class PaintWatch(QObject):
    """Notes when a widget is painted."""

    def __init__(self, widget: QWidget, notes: list[str]) -> None:
        super().__init__()
        self._notes = notes
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            self._notes.append("painted")
        return False


def test_a_click_brings_one_signal_and_the_commit_another(desk: WindowDesk, qtbot: QtBot) -> None:
    seen: list[Snapshot] = []
    saved: list[Snapshot] = []
    desk.bridge.changed.connect(seen.append)
    desk.bridge.saved.connect(saved.append)

    assert desk.bridge.send(cmd.StartCall())
    assert "✓" not in desk.texts()
    desk.wait_until_saved()
    qtbot.wait(40)

    assert [(snapshot.phase, snapshot.is_saved) for snapshot in seen] == [(Phase.ON_CALL, False)]
    assert saved == [replace(seen[0], is_saved=True)]
    assert "✓" in desk.texts()


def test_a_disk_that_takes_nothing_brings_more_than_the_tick(desk: WindowDesk, qtbot: QtBot) -> None:
    saved: list[Snapshot] = []
    desk.go_to("on_call")
    desk.wait_until_saved()
    desk.bridge.saved.connect(saved.append)
    desk.log.is_failing = True
    desk.send(cmd.Hold())
    qtbot.waitUntil(lambda: desk.picture.storage == StorageState.PAUSED, timeout=1000)
    assert saved == []
    assert any("The disk takes nothing just now" in text for text in desk.texts())


def test_what_is_refused_changes_nothing(desk: WindowDesk) -> None:
    seen: list[Snapshot] = []
    desk.bridge.changed.connect(seen.append)
    assert not desk.bridge.send(cmd.Resume())
    assert seen == []


def test_the_sentence_is_painted_before_the_disk_is_asked(
    desk: WindowDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a call that is saved
    desk.go_to("on_call")
    desk.wait_until_saved()
    qtbot.wait(40)
    notes: list[str] = []
    card = desk.window.findChild(SentenceCard)
    assert card is not None
    watch = PaintWatch(card.sentence_label(), notes)
    append = desk.log.append

    def noted(batches: Sequence[Batch]) -> None:
        notes.append("stored")
        append(batches)

    monkeypatch.setattr(desk.log, "append", noted)

    # When a situation is clicked
    desk.bridge.send(cmd.SaySituation("swearing"))
    desk.wait_until_saved()

    # Then the sentence came first
    assert "painted" in notes
    assert notes.index("painted") < notes.index("stored")
    watch.deleteLater()


def test_a_paused_log_is_tried_again_within_two_seconds_in_every_phase(desk: WindowDesk, qtbot: QtBot) -> None:
    # Given a wrap-up whose save the disk does not take, and the whole minute before the time of day changes
    desk.go_to("wrap_up")
    desk.wait_until_saved()
    desk.log.is_failing = True
    desk.click("Save")
    qtbot.waitUntil(lambda: desk.picture.storage == StorageState.PAUSED, timeout=1000)
    assert desk.phase() == Phase.READY
    assert desk.bridge._tick.remainingTime() <= 2000

    # When it does again
    desk.log.is_failing = False
    desk.clock.advance(2)
    desk.bridge._tick.timeout.emit()

    # Then all is saved
    assert desk.picture.is_saved
    assert desk.picture.storage == StorageState.OK


@pytest.mark.parametrize(
    ("phase", "passed_s", "next_ms"),
    [
        ("on_call", 3.25, 751),
        ("on_hold", 0.4, 601),
        ("wrap_up", 1.999, 2),
        ("cooldown", 10.1, 901),
        ("ready", 12.5, 47_501),
    ],
)
def test_the_timer_wakes_when_the_next_figure_is_due(
    desk: WindowDesk, phase: str, passed_s: float, next_ms: int
) -> None:
    desk.go_to(phase)
    desk.clock.advance(passed_s)
    assert milliseconds_to_next_change(desk.engine.snapshot) == pytest.approx(next_ms, abs=1)
    desk.bridge._tick.timeout.emit()
    assert desk.bridge._tick.interval() == pytest.approx(next_ms, abs=1)


def test_a_late_timer_does_not_drift(desk: WindowDesk) -> None:
    """Where the timer came late, the next wake-up is short: what is shown is a difference of clocks, never a count."""
    desk.go_to("on_call")
    desk.clock.advance(7.9)
    desk.bridge._tick.timeout.emit()
    assert "00:07" in desk.texts()
    assert desk.bridge._tick.interval() <= 101


def test_a_stopped_log_shortens_the_wait_of_an_idle_window(desk: WindowDesk) -> None:
    snapshot = desk.picture
    assert milliseconds_to_next_change(snapshot) > 30_000
    assert milliseconds_to_next_change(replace(snapshot, storage=StorageState.PAUSED)) == 2000


def test_a_fault_in_a_slot_does_not_stop_the_next_click(
    desk: WindowDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a fault of ours behind the first click
    with monkeypatch.context() as broken, qtbot.captureExceptions() as faults:
        broken.setattr(desk.engine, "execute", lambda *_: 1 // 0)
        desk.click("Start call")
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]
    assert desk.phase() == Phase.READY

    # Then the next one works
    desk.click("Start call")
    assert desk.phase() == Phase.ON_CALL
