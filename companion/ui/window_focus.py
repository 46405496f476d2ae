"""Which window of another program has the keyboard, and giving it back; whether ours is on top.

With x_display.py the only file that talks to a window system. Qt knows only its own windows. On X11 the answer stands
on the root window (_NET_ACTIVE_WINDOW, EWMH); giving back is a request, as a taskbar would make it.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from companion.ui.x_display import XDisplay


# Of Windows: GWL_EXSTYLE, WS_EX_TOPMOST.
_EXTENDED_STYLE, _TOPMOST = -20, 0x8


def window_with_keyboard() -> int | None:
    """Return the id of the window that has the keyboard, where the system tells."""
    if sys.platform == "win32":
        return int(_user32().GetForegroundWindow()) or None
    if QGuiApplication.platformName() != "xcb":
        return None
    with contextlib.suppress(OSError), _x_display() as x:
        return x.active_window()
    return None


def give_keyboard_to(window: int | None) -> None:
    """Give the keyboard to a window that had it."""
    if window is None:
        return
    if sys.platform == "win32":
        _user32().SetForegroundWindow(window)
    elif QGuiApplication.platformName() == "xcb":
        with contextlib.suppress(OSError), _x_display() as x:
            x.activate(window)


def is_on_top(window: int) -> bool | None:
    """Tell whether the system keeps a window of ours above others; None where it does not say."""
    if sys.platform == "win32":
        return bool(_user32().GetWindowLongW(window, _EXTENDED_STYLE) & _TOPMOST)
    if QGuiApplication.platformName() == "xcb":
        with contextlib.suppress(OSError), _x_display() as x:
            return x.is_on_top(window)
    return None


def keeps_on_top() -> bool | None:
    """Tell whether the window manager of X11 says it can do that; None where there is none to ask."""
    if QGuiApplication.platformName() == "xcb":
        with contextlib.suppress(OSError), _x_display() as x:
            return x.keeps_on_top()
    return None


def _user32() -> Any:
    import ctypes  # noqa: PLC0415 - as below

    return ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]


def _x_display() -> contextlib.closing[XDisplay]:
    from companion.ui.x_display import x_display  # noqa: PLC0415 - only who types pays for ctypes

    return x_display()
