"""The only meeting of engine events and Qt signals; owns the timers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from companion.domain.call import Phase
from companion.engine.ports import StorageState

if TYPE_CHECKING:
    from companion.domain.policy import Policy
    from companion.domain.settings import Settings
    from companion.engine.commands import Command
    from companion.engine.engine import Engine
    from companion.engine.snapshot import Snapshot

# The commit comes one frame after the click, so that the sentence is on the screen before the disk is asked.
COMMIT_AFTER_MS = 17
RETRY_MS = 2000
MINUTE_MS = 60_000
SECOND_MS = 1000


class EngineBridge(QObject):
    """Carries commands down and snapshots up. `changed` and `saved` bring the newest Snapshot.

    `saved` comes instead of `changed` when nothing but the tick changed: the window need not be laid out again for it.
    """

    changed = Signal(object)
    saved = Signal(object)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._latest = engine.snapshot
        self._tick = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self._commit = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._commit.timeout.connect(self._on_commit)
        engine.subscribe(self._on_snapshot)
        self._wind_up()

    @property
    def snapshot(self) -> Snapshot:
        """The newest picture."""
        return self._latest

    @property
    def engine(self) -> Engine:
        """What the bridge stands on."""
        return self._engine

    @property
    def settings(self) -> Settings:
        """The settings in force."""
        return self._engine.settings

    @property
    def policy(self) -> Policy:
        """What the organisation fixes."""
        return self._engine.policy

    def send(self, command: Command) -> bool:
        """Do what a button asks; tells whether it was possible."""
        reply = self._engine.execute(command)
        if not reply.is_stored:
            self._commit.start()
        return reply.refusal is None

    def refresh(self) -> None:
        """Show everything anew, after the settings changed."""
        self.changed.emit(self._latest)

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        was = self._latest
        self._latest = snapshot
        if not snapshot.is_saved and snapshot.storage != StorageState.PAUSED and not self._commit.isActive():
            self._commit.start()
        has_turned = _winding(was) != _winding(snapshot)
        if has_turned or not self._tick.isActive():
            self._wind_up()
        is_only_saved = snapshot.is_saved != was.is_saved and snapshot == replace(was, is_saved=snapshot.is_saved)
        (self.saved if is_only_saved else self.changed).emit(snapshot)

    def _on_commit(self) -> None:
        self._engine.flush()

    def _on_tick(self) -> None:
        self._engine.tick()
        self._wind_up()

    def _wind_up(self) -> None:
        """Wake up when the shown time changes next, and no sooner."""
        self._tick.start(milliseconds_to_next_change(self._latest))


def _winding(snapshot: Snapshot) -> tuple[object, ...]:
    """What decides when the shown time changes next."""
    return snapshot.phase, snapshot.storage, snapshot.settled_follow_up


def milliseconds_to_next_change(snapshot: Snapshot) -> int:
    """Milliseconds until the timer on the window shows another figure."""
    if snapshot.phase == Phase.READY:
        to_minute = MINUTE_MS - snapshot.at.utc_ms % MINUTE_MS + 1
        if snapshot.settled_follow_up is not None:  # until it can be undone no more
            to_minute = min(to_minute, int(snapshot.settled_follow_up.undo_left_s(snapshot.at) * SECOND_MS) + 1)
        return to_minute if snapshot.storage != StorageState.PAUSED else min(RETRY_MS, to_minute)
    shown = {
        Phase.ON_CALL: snapshot.call_s,
        Phase.ON_HOLD: snapshot.hold_now_s,
        Phase.WRAP_UP: snapshot.acw_s,
        Phase.COOLDOWN: -(snapshot.cooldown_left_s or 0.0),
    }[snapshot.phase]
    return SECOND_MS - int(shown * SECOND_MS) % SECOND_MS + 1
