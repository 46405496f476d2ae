"""Writes a page to a file, as HTML or as PDF: whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from companion.export.report_html import html_pieces
from companion.export.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from companion.export.paper import Paper, Printer

PaperKind = Literal["html", "pdf"]


def write_paper(paper: Paper, path: Path, kind: PaperKind, printer: Printer, own_folders: Sequence[Path] = ()) -> None:
    """Write the page; `own_folders` are the program's. Raises ExportRefusedError."""
    write_whole(path, html_pieces(paper) if kind == "html" else (printer(paper),), own_folders)
