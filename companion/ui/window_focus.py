"""Which window of another program has the keyboard, and giving it back. The only file that talks to a window system.

Qt knows only its own windows. On X11 the answer stands on the root window (_NET_ACTIVE_WINDOW, EWMH); giving back is a
request to the window manager, as a taskbar would make it.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication

_CLIENT_MESSAGE = 33
_SUBSTRUCTURE = (1 << 19) | (1 << 20)
_FROM_A_PAGER = 2


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


def _user32() -> Any:
    return ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("pad", ctypes.c_long * 24),
    )


class _XDisplay:
    """A short-lived connection of our own to the X server."""

    def __init__(self) -> None:
        self._x: Any = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._display: int = self._x.XOpenDisplay(None) or 0
        if not self._display:
            raise OSError("no X display")
        self._root = self._x.XDefaultRootWindow(ctypes.c_void_p(self._display))

    def close(self) -> None:
        self._x.XCloseDisplay(ctypes.c_void_p(self._display))

    def _atom(self, name: bytes) -> int:
        return int(self._x.XInternAtom(ctypes.c_void_p(self._display), name, 0))

    def active_window(self) -> int | None:
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, rest = ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XGetWindowProperty(
            ctypes.c_void_p(self._display),
            ctypes.c_ulong(self._root),
            ctypes.c_ulong(self._atom(b"_NET_ACTIVE_WINDOW")),
            ctypes.c_long(0),
            ctypes.c_long(1),
            ctypes.c_int(0),
            ctypes.c_ulong(0),
            ctypes.byref(kind),
            ctypes.byref(form),
            ctypes.byref(count),
            ctypes.byref(rest),
            ctypes.byref(value),
        )
        found = int(value[0]) if count.value else None
        self._x.XFree(value)
        return found or None

    def activate(self, window: int) -> None:
        message = _ClientMessage(
            type=_CLIENT_MESSAGE,
            window=window,
            message_type=self._atom(b"_NET_ACTIVE_WINDOW"),
            format=32,
        )
        message.data[0] = _FROM_A_PAGER
        self._x.XSendEvent(
            ctypes.c_void_p(self._display),
            ctypes.c_ulong(self._root),
            ctypes.c_int(0),
            ctypes.c_long(_SUBSTRUCTURE),
            ctypes.byref(message),
        )
        self._x.XFlush(ctypes.c_void_p(self._display))


def _x_display() -> contextlib.closing[_XDisplay]:
    return contextlib.closing(_XDisplay())
