"""Looking back over a month of real calls in the real program, by mouse and keyboard."""

from __future__ import annotations

import re
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from companion.ui import theme
from tests.support.desktop import Desktop, FakeCrm, Program, wait_until
from tests.support.realistic_month import Month, live_a_month

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TITLE = "Insights"
DAYS = 28
CALLS_A_DAY = 40


@pytest.fixture
def month(tmp_path: Path) -> Month:
    """The weeks up to today."""
    today = datetime.now(tz=UTC).astimezone().date()
    return live_a_month(tmp_path / "profile", seed=7, days=DAYS, calls_a_day=CALLS_A_DAY, last=today)


@pytest.fixture
def lived_program(screen: Desktop, tmp_path: Path, month: Month) -> Iterator[Program]:  # noqa: ARG001 - the log comes first
    (tmp_path / "profile" / "settings" / "settings.toml").write_text('theme = "dark"\nmay_end = "yes"\n', "utf-8")
    started = Program(screen, tmp_path / "profile")
    started.start()
    yield started
    assert started.stop() == 0


def picture_of(screen: Desktop, path: Path) -> QImage:
    screen.picture(path)
    lines = screen.xdotool("getwindowgeometry", "--shell", screen.window(TITLE)).splitlines()
    found = {name: int(value) for name, value in (line.split("=") for line in lines)}
    return QImage(str(path)).copy(found["X"], found["Y"], found["WIDTH"], found["HEIGHT"])


def share_of(picture: QImage, colour: str) -> float:
    wanted = QColor(colour)
    points = [(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
    return sum(picture.pixelColor(x, y) == wanted for x, y in points) / len(points)


def test_a_month_is_looked_back_on_and_a_call_that_comes_is_counted(
    screen: Desktop, lived_program: Program, month: Month, crm: FakeCrm, tmp_path: Path
) -> None:
    program = lived_program
    log = sqlite3.connect(program.profile / "data" / "calls.sqlite3")
    assert log.execute("SELECT count(*) FROM calls WHERE is_closed = 1").fetchone() == (month.calls,)
    log.close()
    crm.focus()

    # When Insights is opened from the window by the mouse
    program.click(TITLE)
    wait_until(lambda: screen.active_window() == TITLE, "the window to have the keyboard")

    # Then there are bars, with amber ones at their foot
    path = tmp_path / "insights.png"
    wait_until(lambda: share_of(picture_of(screen, path), theme.DARK.calm) > 0.02, "teal bars")
    assert share_of(picture_of(screen, path), theme.DARK.care) > 0.0005
    assert not screen.is_above(TITLE)

    # and what is worth telling is copied by the keyboard alone: week, month, year, table, report, copy
    screen.xdotool("key", *["Tab"] * 4)
    screen.xdotool("key", "space")
    copied = wait_until(
        lambda: re.search(r"Billing: \d+ calls since", screen.clipboard()), "the numbers on the clipboard"
    )
    assert copied

    # and a call goes on beside it as ever
    program.cli("call", "start")
    program.wait_for_phase("on_call")
    assert screen.window(TITLE)
    program.cli("call", "end")
    program.cli("wrap", "resolved")
    program.wait_for_phase("ready")

    # and Esc gives the keyboard back
    screen.xdotool("windowactivate", "--sync", screen.window(TITLE))
    screen.xdotool("key", "Escape")
    wait_until(lambda: not screen.window(TITLE), "the window to close")
    wait_until(lambda: screen.active_window() == "Stand-in CRM", "the keyboard to come back")
