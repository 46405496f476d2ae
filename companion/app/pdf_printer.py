"""Prints a page as PDF: A4, real text in embedded fonts, pictures as vectors. It needs no window and no screen."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter

from companion.app.pdf_flow import DOTS_PER_INCH, GAP, PX, QUIET, SMALL, TITLE, Composer, space
from companion.app.pdf_pages import Pages
from companion.export.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from datetime import date
    from pathlib import Path

    from companion.export.paper import Paper

_MARGIN, _FOOT_HEIGHT = 60 * PX, 26 * PX
_NAMESPACE = QUuid("{5e1a0cf4-6a4e-5c5e-9c0b-3f6d5b8b7a10}")
_DAYS_IN_TRAILER = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")
_DAYS_IN_METADATA = re.compile(rb'(xmp:(?:Create|Modify|Metadata)Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d')


def print_pdf(paper: Paper, path: Path, own_folders: Sequence[Path] = ()) -> None:
    """Write the page as PDF, whole or not at all. Raises ExportRefusedError."""
    write_whole(path, (pdf_bytes(paper),), own_folders)


def pdf_bytes(paper: Paper) -> bytes:
    """Return the file. The same page, fonts and Qt give the same file. Implements the port Printer."""
    work = printing(paper)
    while True:
        try:
            next(work)
        except StopIteration as done:
            return bytes(done.value)


def printing(paper: Paper) -> Generator[None, None, bytes]:
    """Make the file a few milliseconds at a time, so that a window goes on meanwhile; returns it at the end."""
    application = application_for_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(paper.title)
    writer.setCreator("Call Companion")
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, repr(paper).encode("utf-8", "replace")))
    painter = QPainter(writer)
    try:
        yield from _paint(paper, writer, painter)
    finally:
        painter.end()
    del application  # held until here: Qt only borrows it
    return _dated(bytes(buffer.data().data()), paper.written)


def application_for_fonts() -> QCoreApplication:
    """Return the application that knows fonts: from the command line there is no window and perhaps no screen.

    Whoever calls holds on to it as long as something is painted.
    """
    running = QGuiApplication.instance()
    if running is not None:
        return running
    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


def _paint(paper: Paper, writer: QPdfWriter, painter: QPainter) -> Generator[None, None, None]:
    width, height = writer.width() - 2 * _MARGIN, writer.height() - 2 * _MARGIN
    composer = Composer(QGuiApplication.font().family(), width)
    pages = Pages(width, height - _FOOT_HEIGHT)
    pages.add([*composer.text(paper.title, TITLE, keeps=True), *composer.text(paper.subtitle, QUIET)])
    pages.add([space(1.5 * GAP, keeps=True)])
    pages.add(composer.tiles(paper.tiles))
    for section in paper.sections:
        yield
        pages.add_card(composer.section(section))
        pages.add([space(GAP, keeps=True)])
    pages.add(composer.text(paper.foot, SMALL))
    for number in range(len(pages.done)):
        yield
        if number:
            writer.newPage()
        pages.paint(painter, number, _MARGIN, _MARGIN)
        _paint_foot(paper, composer, painter, (number + 1, len(pages.done)), writer.height() - _MARGIN)


def _paint_foot(paper: Paper, composer: Composer, painter: QPainter, page: tuple[int, int], below: float) -> None:
    text = paper.page_of.format(page=page[0], pages=page[1])
    strips = composer.ends(f"{paper.title} · {paper.subtitle}", text, SMALL)
    y = below - sum(strip.height for strip in strips)
    for strip in strips:
        strip.paint(painter, _MARGIN, y)
        y += strip.height


def _dated(pdf: bytes, written: date) -> bytes:
    """Put the day in place of the moment, which Qt writes by itself; nothing moves, it is as long as before."""
    pdf = _DAYS_IN_TRAILER.sub(rb"\g<1>" + written.strftime("%Y%m%d000000").encode(), pdf)
    return _DAYS_IN_METADATA.sub(rb"\g<1>" + written.strftime("%Y-%m-%dT00:00:00").encode(), pdf)
