"""The real program speaks the system's language, or the one that was set, from its first window on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.desktop import Desktop, Program

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("system", "chosen", "names"),
    [
        ("fi", None, ("Aloita puhelu", "Puhelu ohi")),
        ("fi", "el", ("Νέα κλήση", "Τέλος κλήσης")),
        ("sv", None, ("Start call", "Call over")),
    ],
)
def test_it_speaks_from_the_first_window_on(
    screen: Desktop, tmp_path: Path, system: str, chosen: str | None, names: tuple[str, str]
) -> None:
    if chosen:
        settings = tmp_path / "profile" / "settings" / "settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(f'language = "{chosen}"\n', encoding="utf-8")
    program = Program(screen, tmp_path / "profile", {"LANGUAGE": system})
    program.start()
    program.click(names[0])
    program.wait_for_phase("on_call")
    program.click(names[1])
    program.wait_for_phase("wrap_up")
    assert "Today: " in program.cli("status").stdout, "the command line speaks English"
    assert program.stop() == 0
