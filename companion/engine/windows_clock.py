"""The clocks of Windows, as it gives them. Only `clock` asks."""

from __future__ import annotations

from typing import Any

_TIME_OF_DAY = 3
# BootTime, CurrentTime, TimeZoneBias, TimeZoneId and a word beside it, BootTimeBias, SleepTimeBias.
_NUMBERS = 6
_BOOT_TIME, _BOOT_TIME_BIAS = 0, 4


class WindowsClock:
    """Implements clock.WindowsCalls; exists on Windows only."""

    def __init__(self) -> None:
        import ctypes  # noqa: PLC0415 - needed on Windows only, and every start would pay for it

        self._ctypes: Any = ctypes
        library: Any = ctypes.WinDLL  # type: ignore[attr-defined,unused-ignore]
        self._kernel = library("kernel32")
        self._kernel.GetTickCount64.restype = ctypes.c_ulonglong
        self._system = library("ntdll")

    def milliseconds_since_boot(self) -> int:
        """GetTickCount64: counts sleep and hibernation."""
        return int(self._kernel.GetTickCount64())

    def awake_since_boot(self) -> int:
        """QueryUnbiasedInterruptTime, in steps of 100 ns: stands still while the computer sleeps."""
        steps = self._ctypes.c_ulonglong()
        self._kernel.QueryUnbiasedInterruptTime(self._ctypes.byref(steps))
        return int(steps.value)

    def moment_of_boot(self) -> int:
        """Return when this boot was, as the wall clock stood then, in steps of 100 ns; raises OSError.

        Setting the clock moves BootTime and BootTimeBias alike, so that their difference stays what it was.
        """
        ctypes = self._ctypes
        numbers = (ctypes.c_longlong * _NUMBERS)()
        status = self._system.NtQuerySystemInformation(
            _TIME_OF_DAY, ctypes.byref(numbers), ctypes.sizeof(numbers), None
        )
        if status:
            raise OSError(f"NtQuerySystemInformation failed with {status & 0xFFFFFFFF:#x}")
        return int(numbers[_BOOT_TIME] - numbers[_BOOT_TIME_BIAS])
