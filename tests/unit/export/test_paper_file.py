"""A page in a file: as HTML or as what the printer makes, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from companion.export.incident_paper import incident_paper
from companion.export.paper_file import write_paper
from companion.export.whole_file import ExportRefusedError
from tests.support.papers import TODAY, an_incident, some_words

if TYPE_CHECKING:
    from pathlib import Path

    from companion.export.paper import Paper

PAPER = incident_paper(an_incident(), some_words(), TODAY)


def a_printer(paper: Paper) -> bytes:
    return b"%PDF \xff\x00 " + paper.title.encode()


def test_html_is_written_as_text_and_pdf_as_it_comes(tmp_path: Path) -> None:
    write_paper(PAPER, tmp_path / "a.html", "html", a_printer)
    write_paper(PAPER, tmp_path / "a.pdf", "pdf", a_printer)
    assert (tmp_path / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF \xff\x00 Record of a call"


def test_a_printer_that_fails_leaves_what_was_there(tmp_path: Path) -> None:
    def failing(_paper: Paper) -> bytes:
        raise MemoryError

    path = tmp_path / "a.pdf"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(MemoryError):
        write_paper(PAPER, path, "pdf", failing)
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_is_written_among_the_program_s_own_files(tmp_path: Path) -> None:
    with pytest.raises(ExportRefusedError):
        write_paper(PAPER, tmp_path / "a.html", "html", a_printer, (tmp_path,))
