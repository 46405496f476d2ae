"""What the console of Windows says to a program that is to go: Ctrl+C, a closed console, the end of the session."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_CTRL_C, _CTRL_BREAK = 0, 1
# Windows gives a program five seconds from the moment its console closes.
_TIME_TO_GO_S = 4.0


class WindowsConsole:
    """Calls back in a thread of Windows. `set_handler` is SetConsoleCtrlHandler, which is on Windows only."""

    def __init__(self, leave: Callable[[], None], set_handler: Callable[[Callable[[int], bool]], None]) -> None:
        self._leave = leave
        self._has_left = Event()
        set_handler(self.on_event)

    def on_event(self, event: int) -> bool:
        """Ask to leave. Windows ends the program as soon as this returns, unless it was a key that was pressed."""
        self._leave()
        if event not in {_CTRL_C, _CTRL_BREAK}:
            self._has_left.wait(_TIME_TO_GO_S)
        return True

    def has_left(self) -> None:
        """Nothing is left to do: Windows may end the program."""
        self._has_left.set()


def set_handler(handler: Callable[[int], bool]) -> None:
    """Have it called for each event of the console, for as long as the program runs."""
    import ctypes  # noqa: PLC0415 - on Windows only

    windows: Any = ctypes
    kept = windows.WINFUNCTYPE(ctypes.c_int, ctypes.c_uint)(handler)
    _kept.append(kept)  # Windows does not know how to keep it
    windows.WinDLL("kernel32").SetConsoleCtrlHandler(kept, 1)


_kept: list[Any] = []
