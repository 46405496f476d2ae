"""A licence reads as it was written, in lines as wide as the window."""

from __future__ import annotations

from companion.app.paths import resources_folder
from companion.ui.view_state.about_view import flowing

FULL = "a line that a terminal of eighty characters was too narrow for"


def test_full_lines_flow_and_lists_headings_and_paragraphs_stay() -> None:
    text = f"Heading\n\n  {FULL}\nand goes on.\n\n    {FULL}\n    (c) Somebody\n\nshort\nlines"
    assert flowing(text) == f"Heading\n\n  {FULL} and goes on.\n\n    {FULL}\n    (c) Somebody\n\nshort\nlines"


def test_no_word_of_any_licence_is_lost() -> None:
    for path in (resources_folder() / "licences").glob("*.txt"):
        text = path.read_text("utf-8")
        assert flowing(text).split() == text.split(), path.name
