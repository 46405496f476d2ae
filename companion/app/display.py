"""Which display Qt is to use. To be asked before there is an application."""

from __future__ import annotations

import os
import sys


def choose_display() -> None:
    """On a Wayland desktop go through XWayland, where a window may stay on top; unless the user says otherwise."""
    is_wayland = sys.platform == "linux" and os.environ.get("XDG_SESSION_TYPE") == "wayland"
    if is_wayland and os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb;wayland")


def has_screen() -> bool:
    """Tell whether this session has a display at all; on Linux a session under ssh or cron has none."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
