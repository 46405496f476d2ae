"""Screens with more pixels: the window stands on the screen whole, and a click hits what it is aimed at."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, Program, desktop

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SIZE = (1920, 1600)


@pytest.fixture(scope="module")
def screen() -> Iterator[Desktop]:
    with desktop(f"{SIZE[0]}x{SIZE[1]}") as found:
        yield found


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "1.75", "2"])
def test_clicks_hit_at_every_scale(screen: Desktop, tmp_path: Path, factor: str) -> None:
    program = Program(screen, tmp_path / "profile", {"QT_SCALE_FACTOR": factor})
    program.start()
    for name, phase in (("Start call", "on_call"), ("Hold", "on_hold"), ("Back to call", "on_call")):
        program.click(name)
        program.wait_for_phase(phase)
    program.click("Swearing")
    program.click("Give notice")
    assert program.status()["rungs"][0]["rung"] == "notice"
    program.click("Call over")
    program.wait_for_phase("wrap_up")
    for control in json.loads(program.cli("controls").stdout):
        x, y, width, height = control["rect"]
        assert 0 <= x <= x + width <= SIZE[0], control
        assert 0 <= y <= y + height <= SIZE[1], control
    assert program.stop() == 0
