"""What can be known of the display: asked of the program that runs, or of Qt in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.app.display import has_screen
from companion.app.doctor.rules.display import CLOSED, WITHOUT_SCREEN, DisplayFacts

if TYPE_CHECKING:
    from collections.abc import Mapping

PATIENCE_S = 3.5
_LONGEST_FAULT = 300


def ask_qt() -> tuple[dict[str, Any], str]:
    """Return what Qt says, and why it says nothing."""
    try:
        done = subprocess.run(  # ourselves
            [*_this_program(), "probe-display"],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=PATIENCE_S,
            check=False,
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        told: dict[str, Any] = json.loads(done.stdout) if done.returncode == 0 else {}
    except subprocess.TimeoutExpired:
        return {}, f"no answer within {PATIENCE_S:g} seconds; the display or the session's bus hangs"
    except (OSError, ValueError) as error:
        return {}, f"it cannot be asked ({type(error).__name__})"
    return told, "" if told else _fault_in(done.stderr)


def display_facts(told: Mapping[str, Any], fault: str, *, is_on_top: bool | None, wants_messages: bool) -> DisplayFacts:
    """Put together what was told, by the program that runs or by Qt, and what the environment says."""
    platform = str(told.get("platform", ""))
    return DisplayFacts(
        platform=platform,
        fault=fault,
        is_forced=platform in WITHOUT_SCREEN and has_screen() and "QT_QPA_PLATFORM" in os.environ,
        is_wayland_session=os.environ.get("XDG_SESSION_TYPE") == "wayland",
        is_on_top=is_on_top,
        keeps_on_top=told.get("keeps_on_top"),
        has_tray=told.get("has_tray"),
        shows_messages=told.get("shows_messages"),
        wants_messages=wants_messages,
        has_reader_bridge=bool(told.get("is_read_aloud")) or _has_bridge(),
    )


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False) or not Path(sys.executable).stem.lower().startswith("python"):
        return [sys.executable]
    return [sys.executable, "-m", "companion"]


def _fault_in(stderr: str) -> str:
    """Return the line that says most: Qt names the plugin or the library that is missing, Python the module."""
    lines = [line.strip() for line in stderr.splitlines() if line.strip()]
    if any(line.startswith("Traceback") for line in lines):
        return lines[-1][:_LONGEST_FAULT]
    # Having found a display closed Qt goes on to name a library that need not be missing.
    closed = [line for line in lines if CLOSED in line]
    telling = [line for line in lines if "plugin" in line or "display" in line or "cannot open shared" in line]
    return " ".join((closed or telling or lines)[:2])[:_LONGEST_FAULT]


def _has_bridge() -> bool | None:
    """Windows and macOS have theirs built in; on Linux it is the bus of AT-SPI."""
    if sys.platform != "linux":
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return (bool(folder) and any(Path(folder, "at-spi").glob("bus*"))) or "AT_SPI_BUS_ADDRESS" in os.environ or None
