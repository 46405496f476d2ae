"""Asks Qt what this desktop can do. Where no window can be opened Qt ends the process: `doctor` asks in another one."""

from __future__ import annotations

import json
import os
from typing import Any

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from companion.app.display import choose_display, has_screen
from companion.app.doctor.rules.display import WITHOUT_SCREEN
from companion.ui import window_focus


def probe() -> str:
    """Open what a window needs, ask, and return the answers as JSON.

    The tray is asked for here alone: the answer comes over the session's bus, and one that hangs takes 25 seconds.
    """
    choose_display()
    if not has_screen():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(["call-companion"])
    told = display_told()
    if app.platformName() not in WITHOUT_SCREEN:
        has_tray = QSystemTrayIcon.isSystemTrayAvailable()
        told |= {"has_tray": has_tray, "shows_messages": has_tray and QSystemTrayIcon.supportsMessages()}
    return json.dumps(told)


def display_told() -> dict[str, Any]:
    """Return what Qt says at once; an application has to be there."""
    return {
        "platform": QApplication.platformName(),
        "qt": qVersion(),
        "pyside": PySide6.__version__,
        "keeps_on_top": window_focus.keeps_on_top(),
        "is_read_aloud": QAccessible.isActive(),
    }
