"""A short-lived connection of our own to the X server: who has the keyboard or is on top, giving the keyboard away.

Loaded when somebody types: ctypes and what it brings cost a start some milliseconds.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
from typing import Any

_CLIENT_MESSAGE = 33
_SUBSTRUCTURE = (1 << 19) | (1 << 20)
_FROM_A_PAGER = 2
_MOST_ATOMS = 1024


def x_display() -> contextlib.closing[XDisplay]:
    """Connect for a moment; raises OSError."""
    return contextlib.closing(XDisplay())


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


class XDisplay:
    """The connection."""

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
        """End it."""
        self._x.XCloseDisplay(ctypes.c_void_p(self._display))

    def _atom(self, name: bytes) -> int:
        return int(self._x.XInternAtom(ctypes.c_void_p(self._display), name, 0))

    def active_window(self) -> int | None:
        """Return the window that has the keyboard."""
        return next(iter(self._numbers(self._root, b"_NET_ACTIVE_WINDOW", 1)), 0) or None

    def keeps_on_top(self) -> bool | None:
        """Tell whether the window manager says it can keep windows above others; None where there is none."""
        if not self._numbers(self._root, b"_NET_SUPPORTING_WM_CHECK", 1):
            return None
        return self._atom(b"_NET_WM_STATE_ABOVE") in self._numbers(self._root, b"_NET_SUPPORTED", _MOST_ATOMS)

    def is_on_top(self, window: int) -> bool:
        """Tell whether the window manager keeps a window of ours above others."""
        return self._atom(b"_NET_WM_STATE_ABOVE") in self._numbers(window, b"_NET_WM_STATE", _MOST_ATOMS)

    def _numbers(self, window: int, name: bytes, most: int) -> list[int]:
        """Return what a property of a window holds; nothing where it is missing."""
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, rest = ctypes.c_ulong(), ctypes.c_ulong()
        value = ctypes.POINTER(ctypes.c_ulong)()
        self._x.XGetWindowProperty(
            ctypes.c_void_p(self._display),
            ctypes.c_ulong(window),
            ctypes.c_ulong(self._atom(name)),
            ctypes.c_long(0),
            ctypes.c_long(most),
            ctypes.c_int(0),
            ctypes.c_ulong(0),
            ctypes.byref(kind),
            ctypes.byref(form),
            ctypes.byref(count),
            ctypes.byref(rest),
            ctypes.byref(value),
        )
        found = [int(value[number]) for number in range(count.value)]
        self._x.XFree(value)
        return found

    def activate(self, window: int) -> None:
        """Ask the window manager to give the keyboard to a window."""
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
