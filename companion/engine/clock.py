"""The only place that reads a clock.

Three clocks, because each lies in its own way: the wall clock jumps, the monotonic clock of Linux stops while the
computer sleeps, the one that counts sleep does not say how much of it was sleep.
"""

from __future__ import annotations

import sys
import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from companion.domain.instants import Instant
from companion.domain.records import WallTime
from companion.engine.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

_BOOT_ID_FILE = Path("/proc/sys/kernel/random/boot_id")


class WindowsCalls(Protocol):
    """See `windows_clock.WindowsClock`."""

    def milliseconds_since_boot(self) -> int:
        """Count sleep too."""

    def awake_since_boot(self) -> int:
        """Leave sleep out; in steps of 100 ns."""

    def moment_of_boot(self) -> int:
        """Return a number that stays the same until the next boot; raises OSError."""


class SystemClock:
    """Reads wall time, time since boot with and without sleep, and which boot this is."""

    def __init__(self, platform: str = sys.platform, windows: WindowsCalls | None = None) -> None:
        if platform == "win32" and windows is None:
            from companion.engine.windows_clock import WindowsClock  # noqa: PLC0415 - on Windows only

            windows = WindowsClock()
        self._elapsed_s, self._awake_s = _windows_clocks(windows) if windows else _since_boot(platform)
        self._boot_id = _boot_id(platform, windows)

    def now(self) -> Instant:
        """Read all clocks at one moment."""
        wall = datetime.now().astimezone()
        offset = wall.utcoffset()
        return Instant(
            utc_ms=int(wall.timestamp() * 1000),
            offset_min=int(offset.total_seconds() // 60) if offset else 0,
            elapsed_s=self._elapsed_s(),
            awake_s=self._awake_s(),
            boot_id=self._boot_id,
        )

    def wall_time(self, moment: datetime) -> WallTime:
        """Return a moment as the clock on this wall shows it; one without a zone is a time of that clock.

        The rules of the zone are asked for that day, so nine o'clock is nine o'clock after the clocks have changed.
        """
        here = moment.astimezone()
        if moment.tzinfo is None and here.replace(tzinfo=None) < moment:  # an hour that is left out: the one after it
            here = moment.replace(fold=1).astimezone()
        offset = here.utcoffset()
        return WallTime(round(here.timestamp() * 1000), int(offset.total_seconds() // 60) if offset else 0)


def _since_boot(platform: str) -> tuple[Callable[[], float], Callable[[], float]]:
    """Return the clocks that count seconds since boot: with sleep, without sleep."""
    # Linux: BOOTTIME counts sleep, MONOTONIC does not. macOS: MONOTONIC counts sleep, UPTIME_RAW does not.
    with_sleep, without = (
        ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW") if platform == "darwin" else ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")
    )
    with_sleep_id: int = getattr(time, with_sleep, time.CLOCK_MONOTONIC)
    without_id: int = getattr(time, without, time.CLOCK_MONOTONIC)
    return (lambda: time.clock_gettime(with_sleep_id)), (lambda: time.clock_gettime(without_id))


def _windows_clocks(windows: WindowsCalls) -> tuple[Callable[[], float], Callable[[], float]]:
    return (lambda: windows.milliseconds_since_boot() / 1e3), (lambda: windows.awake_since_boot() / 1e7)


def _boot_id(platform: str, windows: WindowsCalls | None) -> str:
    """Name this boot; where the system has no name for it, every start counts as a boot of its own."""
    try:
        if windows:
            # The registry counts boots too, but that key belongs to the prefetcher and is not there on every computer.
            return f"windows-{windows.moment_of_boot():x}"
        if platform == "darwin":
            return _mac_boot_id()
        return _BOOT_ID_FILE.read_text("ascii").strip()
    except OSError:
        return new_id()


def _mac_boot_id() -> str:
    import subprocess  # noqa: PLC0415 - needed on a Mac only, and every start would pay for it

    try:
        found = subprocess.run(["sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, check=True)
    except subprocess.SubprocessError as error:
        raise OSError(str(error)) from error
    return found.stdout.strip()
